//! How much room words take, without a canvas: advance widths from a small table, never less than what is drawn.
//!
//! The table is the wider of the bundled letters (Noto Sans) and of those that systems have under the names of the picture's
//! list of fonts (Arial and what takes its place). Letters of other scripts count as wide ones: **lines may be shorter than
//! they could be, and never longer than their place**.

/// Letters of one weight, in hundredths of their size.
struct Widths {
    /// From the space to the tilde.
    ascii: [u8; 95],
    /// From U+0400 to U+045F.
    cyrillic: [u8; 96],
}

#[rustfmt::skip]
const REGULAR: Widths = Widths {
    ascii: [
        28, 28, 41, 65, 58, 89, 74, 23, 34, 34, 56, 59, 28, 34, 28, 38, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 28, 28, 59, 59, 59, 56,
        102, 67, 67, 73, 73, 67, 62, 78, 75, 34, 50, 67, 56, 91, 76, 79, 67, 79, 73, 67, 62, 74, 67, 95, 67, 67, 62, 33, 38, 33, 58, 56,
        59, 57, 62, 50, 62, 57, 35, 62, 62, 26, 26, 54, 26, 94, 62, 61, 62, 62, 42, 50, 37, 62, 51, 79, 53, 51, 50, 38, 56, 38, 59,
    ],
    cyrillic: [
        67, 67, 87, 55, 72, 67, 34, 34, 50, 106, 102, 86, 62, 77, 64, 74, 67, 66, 67, 55, 70, 67, 93, 61, 77, 77, 62, 71, 91, 75, 79, 74,
        67, 73, 62, 64, 81, 67, 75, 70, 104, 105, 80, 89, 66, 72, 106, 73, 57, 60, 58, 44, 59, 57, 75, 50, 65, 65, 53, 59, 75, 64, 61, 63,
        62, 50, 48, 51, 83, 53, 64, 62, 90, 91, 70, 78, 60, 52, 84, 56, 57, 57, 62, 44, 52, 50, 26, 28, 26, 91, 89, 62, 53, 65, 51, 63,
    ],
};

#[rustfmt::skip]
const BOLD: Widths = Widths {
    ascii: [
        28, 34, 48, 65, 58, 91, 75, 27, 34, 34, 55, 59, 29, 34, 29, 42, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 34, 34, 59, 59, 59, 62,
        98, 73, 73, 73, 75, 67, 62, 78, 77, 39, 56, 73, 62, 95, 82, 80, 67, 80, 73, 67, 62, 76, 67, 97, 67, 67, 62, 34, 42, 34, 59, 56,
        61, 61, 64, 56, 64, 60, 39, 64, 66, 31, 31, 63, 31, 99, 66, 62, 64, 64, 46, 56, 44, 66, 57, 86, 58, 57, 50, 40, 56, 40, 59,
    ],
    cyrillic: [
        67, 67, 89, 57, 72, 67, 39, 39, 56, 110, 107, 88, 68, 83, 67, 75, 73, 72, 73, 57, 77, 67, 95, 65, 83, 83, 68, 75, 95, 77, 80, 75,
        67, 73, 62, 67, 86, 67, 79, 73, 108, 112, 87, 98, 72, 72, 107, 72, 61, 63, 64, 48, 67, 60, 88, 56, 73, 73, 62, 65, 85, 67, 62, 66,
        64, 56, 56, 57, 88, 58, 69, 66, 97, 99, 73, 86, 62, 56, 88, 60, 60, 60, 66, 48, 56, 56, 31, 31, 31, 97, 91, 66, 62, 73, 57, 68,
    ],
};

/// How large and how heavy letters are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Face {
    /// Their size, in pixels.
    pub size: i32,
    /// Whether they are bold.
    pub is_bold: bool,
}

/// Letters that are not bold.
pub(super) const fn plain(size: i32) -> Face {
    Face { size, is_bold: false }
}

/// Letters that are bold.
pub(super) const fn bold(size: i32) -> Face {
    Face { size, is_bold: true }
}

/// The room that words take in one line, in pixels.
pub fn width(words: &str, face: Face) -> i32 {
    let hundredths: i64 = words.chars().map(|letter| i64::from(advance(letter, face.is_bold))).sum();
    // Of words as long as a file only that they fit nowhere matters.
    i32::try_from((hundredths * i64::from(face.size) + 99) / 100).unwrap_or(i32::MAX).min(LONGEST)
}

/// Longer than any place, and far from where sums of lengths end.
const LONGEST: i32 = 1_000_000;

fn advance(letter: char, is_bold: bool) -> u8 {
    let widths = if is_bold { &BOLD } else { &REGULAR };
    let at = |from: u32| (letter as u32).saturating_sub(from) as usize;
    match letter {
        ' '..='~' => widths.ascii.get(at(0x20)).copied().unwrap_or(WIDE),
        '\u{400}'..='\u{45f}' => widths.cyrillic.get(at(0x400)).copied().unwrap_or(WIDE),
        '‘' | '’' | '‚' | '·' | '\u{a0}' | '\u{2009}' | '\u{202f}' => 30,
        '“' | '”' | '„' | '‐' | '‑' => 52,
        '–' | '«' | '»' | '‹' | '›' | '†' | '‡' | 'Ґ' | 'ґ' | '€' | '§' | '°' | '•' => 62,
        // Latin with signs on it; what is two letters in one is wide.
        '\u{c0}'..='\u{17f}' if !matches!(letter, 'Æ' | 'æ' | 'Œ' | 'œ' | 'Ŵ') => 84,
        '\u{180}'..='\u{52f}' => WIDEST,
        // Pictures.
        '\u{1f000}'.. => WIDEST,
        _ => WIDE,
    }
}

/// Of letters that the table does not have: as wide as high.
const WIDE: u8 = 100;

/// Of the widest letters of scripts that the table has in part.
const WIDEST: u8 = 135;

/// Words in lines, and whether they are all there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Lines {
    pub(super) lines: Vec<String>,
    /// Whether something is left out, which an ellipsis then says.
    pub(super) is_cut: bool,
}

/// Words in lines of a width at most, in so many at most: broken between words, and within those that are too long. **Where
/// not everything fits the last line ends in an ellipsis.**
pub(super) fn lines(words: &str, face: Face, room: i32, most: usize) -> Lines {
    let mut all: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        if let Some(line) = all.last_mut() {
            let joined = [line.as_str(), " ", word].concat();
            if width(&joined, face) <= room {
                *line = joined;
                continue;
            }
        }
        // One line more than fits is enough to know that something is left out.
        if all.len() > most {
            break;
        }
        let mut rest = word;
        while width(rest, face) > room && all.len() <= most {
            let length = fitting(rest, face, room);
            let (start, end) = rest.split_at(length);
            all.push(start.to_owned());
            rest = end;
        }
        all.push(rest.to_owned());
    }
    let is_cut = all.len() > most;
    all.truncate(most);
    if is_cut && let Some(last) = all.last_mut() {
        *last = shortened(last, face, room);
    }
    Lines { lines: all, is_cut }
}

/// How many bytes of a word fit, of one letter at least.
fn fitting(word: &str, face: Face, room: i32) -> usize {
    let mut length = word.chars().next().map_or(0, char::len_utf8);
    for (at, letter) in word.char_indices() {
        let end = at + letter.len_utf8();
        if width(word.get(..end).unwrap_or_default(), face) > room {
            break;
        }
        length = end;
    }
    length
}

/// The start of words that fits with an ellipsis behind it.
fn shortened(words: &str, face: Face, room: i32) -> String {
    let mut kept = words.trim_end().to_owned();
    while !kept.is_empty() && width(&kept, face) + width("…", face) > room {
        kept.pop();
    }
    kept.truncate(kept.trim_end_matches([' ', ',', ';', '(', '“', '«', '-', '–']).len());
    kept + "…"
}

/// The largest of some faces in which words fit in one line; the last one where they fit in none.
pub(super) fn largest(words: &str, faces: &[Face], room: i32) -> Face {
    let fits = |face: &&Face| width(words, **face) <= room;
    faces.iter().find(fits).or(faces.last()).copied().unwrap_or(plain(16))
}

#[cfg(test)]
mod tests {
    use super::{bold, lines, plain, width};

    #[track_caller]
    fn check(words: &str, room: i32, most: usize, wanted: &[&str]) {
        let found = lines(words, plain(20), room, most);
        assert_eq!(found.lines, wanted, "{words}");
        assert_eq!(found.is_cut, wanted.last().is_some_and(|line| line.ends_with('…')), "{words}");
        assert!(found.lines.iter().all(|line| width(line, plain(20)) <= room), "{words}: {found:?}");
    }

    #[test]
    fn words_are_broken_between_words_and_end_in_an_ellipsis_where_they_do_not_fit() {
        check("", 100, 2, &[]);
        check("one two", 100, 2, &["one two"]);
        check("one two three four", 100, 2, &["one two", "three four"]);
        check("one two three four five", 100, 2, &["one two", "three fo…"]);
        check("Донаудампфшиффартс", 100, 3, &["Донаудам", "пфшифф", "артс"]);
        check("Ukraine: (Russia)", 100, 1, &["Ukraine:…"]);
    }

    #[test]
    fn letters_that_are_not_in_the_table_are_wide() {
        assert_eq!(width("ملف", plain(20)), 60);
        assert_eq!(width("日本", bold(20)), 40);
        assert!(width("Å", plain(20)) >= width("A", plain(20)));
    }
}
