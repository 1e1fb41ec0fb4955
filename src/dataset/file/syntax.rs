//! Text that is not JSON: where it ceases to be, and what the author most likely did.

use crate::dataset::Problem;
use crate::dataset::file::DEEPEST;
use crate::dataset::nearest::is_unseen;

/// The problem with text that is not JSON, and the byte at which it is seen.
pub(super) fn problem(text: &str, error: &serde_json::Error) -> (Problem, usize) {
    if text.trim().is_empty() {
        let remedy = "see whether it was saved; docs/format.md shows a complete small case";
        return (of("empty-file", "the file".to_owned(), "the file is empty".to_owned(), remedy), 0);
    }
    let at = byte(text, error.line(), error.column());
    let before = &text[..at];
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    let place = format!("line {}, column {}", error.line(), line.chars().count() + 1);
    if error.is_eof() {
        let remedy = "see whether it was saved or copied completely, and whether all brackets are closed";
        return (of("not-json", place, "the file ends too early".to_owned(), remedy), at);
    }
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default();
    if words == "recursion limit exceeded" {
        let what = format!("values lie more than {DEEPEST} deep inside one another here");
        return (of("nested-too-deep", place, what, "look for brackets that were opened and not closed"), at);
    }
    let found = text[at..].chars().next().unwrap_or(' ');
    let remedy = match (words, found) {
        (_, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’') => "write straight quotation marks: `\"`".to_owned(),
        (_, '\'') => "write double quotation marks: `\"`".to_owned(),
        (_, '/' | '#') => "take out remarks: JSON has none".to_owned(),
        (_, '<') if before.trim().is_empty() => "this is a web page or XML: save the data itself, as JSON".to_owned(),
        ("trailing comma", _) => "take out the comma after the last entry".to_owned(),
        (_, unseen) if is_unseen(unseen) && !unseen.is_control() => {
            format!("take out the invisible character U+{:04X} that stands there", unseen as u32)
        }
        (said, _) if said.starts_with("control character") => {
            "look there for a line break inside a text: write `\\n` for it, or close the text with a quote".to_owned()
        }
        _ => "look there, and just before, for a missing comma, quote or bracket".to_owned(),
    };
    (of("not-json", place, format!("this is not JSON: {words}"), &remedy), at)
}

fn of(code: &'static str, place: String, what: String, remedy: &str) -> Problem {
    Problem { code, place, what, remedy: remedy.to_owned() }
}

/// The byte of a line and column as serde counts them, on the border of a character.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => text.match_indices('\n').nth(line - 2).map_or(0, |(end, _)| end + 1),
    };
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
