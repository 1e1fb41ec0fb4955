//! The lines around a finding, cut to what a terminal shows.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::dataset::examine::Location;

/// How many characters of a line are shown.
const WIDTH: usize = 96;
/// How many of them stand before the finding, where the line is cut in front.
const BEFORE: usize = 32;

/// Lines of a file with the offending text in them.
#[derive(Debug)]
pub(super) struct Excerpt {
    name: String,
    text: String,
    /// Where the offending text stands in `text`, in bytes.
    pub(super) span: Range<usize>,
    /// The line of the file with which `text` begins, from 0.
    first_line: usize,
    /// Where the offending text begins in the file, from 0.
    line: usize,
    column: usize,
}

impl Excerpt {
    pub(super) fn of(name: String, bytes: &[u8], location: &Location) -> Self {
        let start = location.span.start.min(bytes.len());
        let line = line_at(bytes, start);
        let end = location.span.end.clamp(start, line.end);
        let (mut text, mut first_line) = (String::new(), location.line - 1);
        if line.start > 0 {
            text = clean(&bytes[line_at(bytes, line.start - 1)], WIDTH) + "\n";
            first_line -= 1;
        }
        let before = String::from_utf8_lossy(&bytes[line.start..start]);
        let n_before = before.chars().count();
        if n_before > BEFORE && line.len() > WIDTH {
            text.push('…');
            text.extend(before.chars().skip(n_before - BEFORE).map(visible));
        } else {
            text.extend(before.chars().map(visible));
        }
        let from = text.len();
        let room = WIDTH - n_before.min(BEFORE);
        text.push_str(&clean(&bytes[start..end], room));
        let to = text.len();
        let used = text[from..].chars().count();
        text.push_str(&clean(&bytes[end..line.end], room.saturating_sub(used).max(1)));
        if line.end < bytes.len() {
            let next = line_at(bytes, line.end + 1);
            text = text + "\n" + &clean(&bytes[next], WIDTH);
        }
        Self { name, text, span: from..to, first_line, line: location.line - 1, column: location.column - 1 }
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        lines_before: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        // Asked for no lines around it, miette wants to know where the finding is.
        let (line, column) = if lines_before == 0 { (self.line, self.column) } else { (self.first_line, 0) };
        let span = SourceSpan::from(0..self.text.len());
        let n_lines = self.text.lines().count();
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), self.text.as_bytes(), span, line, column, n_lines)))
    }
}

/// The line that holds a byte, without its end.
fn line_at(bytes: &[u8], at: usize) -> Range<usize> {
    let at = at.min(bytes.len());
    let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length);
    start..end
}

/// Text that is at most so wide, and of which everything can be seen.
fn clean(bytes: &[u8], width: usize) -> String {
    // Four bytes are the most that a character has.
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(width * 4 + 4)]);
    let text = text.trim_end_matches('\r');
    let mut cut: String = text.chars().take(width).map(visible).collect();
    if text.chars().nth(width).is_some() {
        cut.push('…');
    }
    cut
}

/// The character, or one that shows that there is one.
pub(super) fn visible(c: char) -> char {
    match c {
        '\t' | '\n' => ' ',
        c if crate::dataset::is_unseen(c) => '\u{fffd}',
        c => c,
    }
}
