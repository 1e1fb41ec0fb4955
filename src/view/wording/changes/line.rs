//! A line of the change log, in which words of another language than the line's are marked as that.
//!
//! Lines are put together by messages, which take texts: so the marks go along in the texts, as signs that neither texts
//! of the data nor messages have.

use crate::view::wording;

/// Stands in a message where something is put in that is no text.
pub(super) const PLACE: &str = "\u{1}";

const BEGIN: char = '\u{2}';
const WORDS: char = '\u{3}';
const END: char = '\u{4}';

/// A line, with its marks in it.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Line(String);

impl From<String> for Line {
    fn from(marked: String) -> Self {
        Self(marked)
    }
}

impl Line {
    /// Its words from the first to the last, those in another language with that.
    pub fn runs(&self) -> Vec<(Option<&str>, &str)> {
        runs(&self.0)
    }

    /// Its words alone.
    pub fn plain(&self) -> String {
        self.runs().into_iter().map(|(_, words)| words).collect()
    }
}

/// Words in a language, marked as that where it is not the one that is spoken.
pub(super) fn foreign(lang: &str, words: &str) -> String {
    marked(Some(lang).filter(|lang| **lang != *wording::lang()), words)
}

pub(super) fn marked(lang: Option<&str>, words: &str) -> String {
    match lang {
        Some(lang) => format!("{BEGIN}{lang}{WORDS}{words}{END}"),
        None => words.to_owned(),
    }
}

pub(super) fn runs(marked: &str) -> Vec<(Option<&str>, &str)> {
    let mut parts = marked.split(BEGIN);
    let mut runs = vec![(None, parts.next().unwrap_or_default())];
    for part in parts {
        let (lang, rest) = part.split_once(WORDS).unwrap_or_default();
        let (words, after) = rest.split_once(END).unwrap_or((rest, ""));
        runs.extend([(Some(lang), words), (None, after)]);
    }
    runs.retain(|(_, words)| !words.is_empty());
    runs
}
