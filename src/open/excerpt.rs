//! The line that a finding is on, with the offending part marked.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

use crate::dataset::examine::Location;
use crate::dataset::opened::Source;

/// How much of a line is shown on either side of the marked part, and of that itself, in characters.
const MOST: usize = 60;
/// So many bytes are more than [`MOST`] characters, of four bytes at most.
const ENOUGH: usize = 4 * (MOST + 2);

/// A part of one line of a file.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Excerpt {
    /// The number of the line, from 1.
    pub line: usize,
    /// What stands before the marked part; begins with `…` where it is cut.
    pub before: String,
    /// What is wrong; may be empty, where something is missing.
    pub marked: String,
    /// What stands behind it; ends with `…` where it is cut.
    pub after: String,
}

impl Excerpt {
    /// The line at a place; nothing if that is in none of the files, or the line is empty. What goes over several lines is
    /// marked on the first. Nothing is looked at that is not shown: a file may be one long line.
    pub(super) fn of(sources: &[Source], location: &Location) -> Option<Self> {
        let (source, Range { start: from, end: to }) = Source::of(sources, location)?;
        let bytes = &source.bytes[..];
        let near = from.saturating_sub(ENOUGH);
        let start = bytes[near..from].iter().rposition(|&byte| is_end(byte)).map_or(near, |at| near + at + 1);
        let marked_end = bytes[from..to].iter().position(|&byte| is_end(byte)).map(|n| from + n);
        let behind = &bytes[marked_end.unwrap_or(to)..];
        let n_behind = behind.iter().take(ENOUGH).take_while(|&&byte| !is_end(byte)).count();
        let excerpt = Self {
            line: location.line,
            before: last(text(&bytes[start..from]).trim_start()),
            marked: first(&text(&bytes[from..marked_end.unwrap_or(to)])),
            after: first(text(&behind[..n_behind]).trim_end()),
        };
        let is_empty = excerpt.before.is_empty() && excerpt.marked.is_empty() && excerpt.after.is_empty();
        (!is_empty).then_some(excerpt)
    }
}

fn is_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// As much of the beginning as is shown; what is no text is shown as such.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(ENOUGH)])
}

fn first(words: &str) -> String {
    match words.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &words[..at]),
        None => words.to_owned(),
    }
}

fn last(words: &str) -> String {
    match words.char_indices().rev().nth(MOST - 1) {
        Some((at, _)) if at > 0 => format!("…{}", &words[at..]),
        _ => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::{Excerpt, MOST};
    use crate::dataset::examine::{Location, RawFile};
    use crate::dataset::opened::{Source, TextFile};

    #[track_caller]
    fn check(bytes: &[u8], span: Range<usize>, expected: Option<[&str; 3]>) {
        let files = [RawFile { name: "a.csv".into(), bytes: bytes.into() }.into()];
        let location = Location { file: "a.csv".into(), span, line: 7, column: 1, cell: None };
        let excerpt = Excerpt::of(&files, &location);
        let expected = expected.map(|[before, marked, after]| Excerpt {
            line: 7,
            before: before.into(),
            marked: marked.into(),
            after: after.into(),
        });
        assert_eq!(excerpt, expected);
        assert_eq!(Excerpt::of(&files, &Location { file: "b.csv".into(), ..location }), None);
    }

    #[test]
    fn the_offending_part_of_its_line_is_marked() {
        check(b"one\n  \"a\": 1, \"b\": x\r\nthree", 19..20, Some(["\"a\": 1, \"b\": ", "x", ""]));
        check(b"\xef\xbb\xbf{]", 4..5, Some(["{", "]", ""]));
        check(b"a,b", 3..3, Some(["a,b", "", ""]));
    }

    #[test]
    fn what_stands_before_a_text_is_not_counted_twice() {
        let sources: [Source; 1] = [TextFile { name: "a.csv".into(), text: "a,b".into(), skipped: 3 }.into()];
        let location = Location { file: "a.csv".into(), span: 5..6, line: 1, column: 3, cell: None };
        let marked = Excerpt::of(&sources, &location).map(|excerpt| (excerpt.before, excerpt.marked));
        assert_eq!(marked, Some(("a,".to_owned(), "b".to_owned())));
    }

    #[test]
    fn what_goes_over_lines_is_marked_on_the_first() {
        check(b"{\n  \"a\": [\n 1 ] }", 9..16, Some(["\"a\": ", "[", ""]));
    }

    #[test]
    fn long_lines_are_cut_between_characters_and_never_in_the_marked_part_alone() {
        let many = "ї".repeat(5_000);
        let line = format!("{many}x{many}");
        let cut = "ї".repeat(MOST);
        check(line.as_bytes(), 10_000..10_001, Some([&format!("…{cut}"), "x", &format!("{cut}…")]));
        check(line.as_bytes(), 0..line.len(), Some(["", &format!("{cut}…"), ""]));
    }

    #[test]
    fn what_is_no_text_and_what_is_no_place_breaks_nothing() {
        check(&[0xff, b'a', 0xd1], 1..2, Some(["\u{fffd}", "a", "\u{fffd}"]));
        check("ї".as_bytes(), 1..2, Some(["\u{fffd}", "\u{fffd}", ""]));
        check(b"abc", 4..9, None);
        check(b"abc", 2..900, Some(["ab", "c", ""]));
        #[expect(clippy::reversed_empty_ranges, reason = "no place is trusted")]
        check(b"abc", 2..1, Some(["ab", "", "c"]));
        check(b"", 0..0, None);
        check(b"a\n\nb", 2..2, None);
    }
}
