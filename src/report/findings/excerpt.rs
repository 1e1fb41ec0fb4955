//! The lines around a finding, cut to what a terminal shows.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::dataset::examine::Location;

/// How many characters of a line are shown.
const WIDTH: usize = 96;
/// How many of them stand before the finding, where the line is cut in front.
const BEFORE: usize = 32;
/// How far lines are followed, in bytes: a file may be one long line, and have a thousand findings in it.
const FAR: usize = 16 * 1024;

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
    /// What stands in `bytes` around a place in them.
    pub(super) fn of(name: String, bytes: &[u8], place: Range<usize>, location: &Location) -> Self {
        let Range { start, end } = place;
        let (mut text, mut first_line) = (String::new(), location.line - 1);
        let line_start = start_of_line(bytes, start);
        let line_end = end_of_line(bytes, start);
        let previous_end = line_start.and_then(|start| start.checked_sub(1));
        if let Some((start, end)) = previous_end.and_then(|end| Some((start_of_line(bytes, end)?, end))) {
            text = clean(&bytes[start..end], WIDTH) + "\n";
            first_line -= 1;
        }
        let line_start = line_start.unwrap_or(start.saturating_sub(FAR));
        let before = String::from_utf8_lossy(&bytes[line_start..start]);
        let n_before = before.chars().count();
        if n_before > BEFORE && line_end - line_start > WIDTH {
            text.push('…');
            text.extend(before.chars().skip(n_before - BEFORE).map(visible));
        } else {
            text.extend(before.chars().map(visible));
        }
        let from = text.len();
        let room = WIDTH - n_before.min(BEFORE);
        let end = end.min(line_end);
        text.push_str(&clean(&bytes[start..end], room));
        let to = text.len();
        let used = text[from..].chars().count();
        text.push_str(&clean(&bytes[end..line_end], room.saturating_sub(used).max(1)));
        if bytes.get(line_end) == Some(&b'\n') {
            let next = line_end + 1;
            text = text + "\n" + &clean(&bytes[next..end_of_line(bytes, next)], WIDTH);
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

/// Where the line begins that holds a byte; nothing if that is far away.
fn start_of_line(bytes: &[u8], at: usize) -> Option<usize> {
    let near = at.saturating_sub(FAR);
    let end = bytes[near..at].iter().rposition(|byte| *byte == b'\n');
    end.map(|end| near + end + 1).or((near == 0).then_some(0))
}

/// Where the line ends that holds a byte, or where it has gone on for long.
fn end_of_line(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take(FAR).take_while(|byte| **byte != b'\n').count()
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
