//! Text that is not JSON: where it ceases to be, and what the author most likely did.

use crate::dataset::Problem;
use crate::dataset::file::DEEPEST;
use crate::dataset::nearest::is_unseen;
use crate::dataset::remark::{Remark, remark};

/// The problem with text that is not JSON, and the byte at which it is seen.
pub(in crate::dataset) fn problem(text: &str, error: &serde_json::Error) -> (Problem, usize) {
    if text.trim().is_empty() {
        let remedy = "see whether it was saved; docs/format.md shows a complete small case";
        return (of("empty-file", "the file".to_owned(), "the file is empty", remedy), 0);
    }
    let at = byte(text, error.line(), error.column());
    let before = &text[..at];
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    let place = format!("line {}, column {}", error.line(), line.chars().count() + 1);
    if error.is_eof() {
        let remedy = "see whether it was saved or copied completely, and whether all brackets are closed";
        return (of("not-json", place, "the file ends too early", remedy), at);
    }
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default();
    if words == "recursion limit exceeded" {
        let what = remark!("values lie more than {most} deep inside one another here", most = DEEPEST);
        return (of("nested-too-deep", place, what, "look for brackets that were opened and not closed"), at);
    }
    let found = text[at..].chars().next().unwrap_or(' ');
    let remedy: Remark = match (words, found) {
        (_, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’') => "write straight quotation marks: `\"`".into(),
        (_, '\'') => "write double quotation marks: `\"`".into(),
        (_, '/' | '#') => "take out remarks: JSON has none".into(),
        (_, '<') if before.trim().is_empty() => "this is a web page or XML: save the data itself, as JSON".into(),
        ("trailing comma", _) => "take out the comma after the last entry".into(),
        (_, unseen) if is_unseen(unseen) && !unseen.is_control() => {
            let sign = format!("U+{:04X}", unseen as u32);
            remark!("take out the invisible character {sign} that stands there", sign)
        }
        (said, _) if said.starts_with("control character") => {
            "look there for a line break inside a text: write `\\n` for it, or close the text with a quote".into()
        }
        _ => LOOK.into(),
    };
    (of("not-json", place, not_json(words), remedy), at)
}

/// The remedy where nothing better is known.
const LOOK: &str = "look there, and just before, for a missing comma, quote or bracket";

/// What the reader of JSON says of text that is none.
fn not_json(words: &str) -> Remark {
    let reason: Remark = match words {
        "expected value" => "expected value".into(),
        "expected ident" => "expected ident".into(),
        "key must be a string" => "key must be a string".into(),
        "trailing comma" => "trailing comma".into(),
        "trailing characters" => "trailing characters".into(),
        "invalid escape" => "invalid escape".into(),
        "invalid number" => "invalid number".into(),
        "number out of range" => "number out of range".into(),
        "invalid unicode code point" => "invalid unicode code point".into(),
        "lone leading surrogate in hex escape" => "lone leading surrogate in hex escape".into(),
        "unexpected end of hex escape" => "unexpected end of hex escape".into(),
        words if words.starts_with("control character") => {
            let codes = words.split(['(', ')']).nth(1).unwrap_or_default();
            remark!("control character ({codes}) found while parsing a string", codes)
        }
        words if words.starts_with("expected `") => {
            let signs = words.strip_prefix("expected ").unwrap_or_default();
            match signs.split_once(" or ") {
                Some((one, other)) => remark!("expected {one} or {other}", one, other),
                None => remark!("expected {sign}", sign = signs),
            }
        }
        words if words.starts_with("EOF") => "the file ends too early".into(),
        _ => return "the text is not JSON here".into(),
    };
    remark!("this is not JSON: {reason}", reason)
}

fn of(code: &'static str, place: String, what: impl Into<Remark>, remedy: impl Into<Remark>) -> Problem {
    Problem { code, place, what: what.into(), remedy: remedy.into() }
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
