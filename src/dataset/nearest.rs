//! The known word that an unknown one is most likely a slip of.
//!
//! **It is only ever offered, never taken**: what an author meant is not for a program to say.

use crate::dataset::remark::{Remark, remark};

/// The most comparisons for one file: each costs, and a file in which everything is unknown needs no help with each word.
const MOST_COMPARED: usize = 50_000;

/// The longest word that is looked for.
const LONGEST: usize = 60;

/// Finds words, until it has compared very many.
#[derive(Debug, Default)]
pub(in crate::dataset) struct Nearest {
    n_compared: usize,
}

impl Nearest {
    /// The known id that the word is nearest to; each comes with the other names of what it stands for.
    pub(in crate::dataset) fn find<'a, Names: IntoIterator<Item = &'a str>>(
        &mut self,
        word: &str,
        known: impl IntoIterator<Item = (&'a str, Names)>,
    ) -> Option<&'a str> {
        let folded = fold(word);
        let length = folded.chars().count();
        if length == 0 || length > LONGEST {
            return None;
        }
        let most = match length {
            0..3 => 0,
            3..6 => 1,
            6..12 => 2,
            _ => 3,
        };
        let mut best: Option<(usize, &str)> = None;
        for (id, names) in known {
            if self.n_compared >= MOST_COMPARED {
                break;
            }
            self.n_compared += 1;
            if names.into_iter().any(|name| fold(name) == folded) {
                return Some(id);
            }
            let known = fold(id);
            if known.chars().count().abs_diff(length) > most {
                continue;
            }
            let distance = strsim::osa_distance(&folded, &known);
            if distance <= most && best.is_none_or(|(best, _)| distance < best) {
                best = Some((distance, id));
            }
        }
        best.map(|(_, id)| id)
    }
}

/// The known word that one is nearest to, among words that go by no other name.
pub(in crate::dataset) fn word<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Nearest::default().find(word, known.into_iter().map(|known| (known, [])))
}

/// A remedy that begins with the word that was probably meant, where there is one.
pub(in crate::dataset) fn with(near: Option<&str>, remedy: impl Into<Remark>) -> Remark {
    let remedy = remedy.into();
    match near {
        Some(near) => remark!("did you mean `{near}`? otherwise {remedy}", near, remedy),
        None => remedy,
    }
}

/// The beginning of a word that may be long, for a message, with what cannot be seen spelt out.
pub(in crate::dataset) fn brief(words: &str) -> String {
    const MOST: usize = 60;
    let shown = words.chars().take(MOST).map(|c| if is_unseen(c) { format!("<U+{:04X}>", c as u32) } else { c.to_string() });
    let mut shown: String = shown.collect();
    if words.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}

/// Whether a character leaves no mark, or makes others read otherwise than they stand.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Case and the ways to write a space do not matter.
fn fold(word: &str) -> String {
    let word = word.trim().chars().map(|c| if c == ' ' || c == '_' { '-' } else { c });
    word.flat_map(char::to_lowercase).collect()
}
