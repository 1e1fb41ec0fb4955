//! Bytes to text: UTF-8, and UTF-16 where a byte order mark says so. Nothing is guessed.

use crate::dataset::Problem;
use crate::dataset::examine::{Finding, Location, RawFile, Severity};
use crate::dataset::opened::TextFile;

const UTF8_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// The text of a file.
///
/// # Errors
///
/// If it is not text in one of these encodings, with the line where that shows.
pub(super) fn text(file: &RawFile) -> Result<TextFile, Box<Finding>> {
    let bytes = file.bytes.as_slice();
    let name = file.name.clone();
    let utf16 = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((rest, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0xfe, 0xff, rest @ ..] => Some((rest, u16::from_be_bytes as fn([u8; 2]) -> u16)),
        _ => None,
    };
    if let Some((rest, unit)) = utf16 {
        let (pairs, odd) = rest.as_chunks::<2>();
        let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
        return match text {
            Ok(text) if odd.is_empty() => Ok(TextFile { name, text, skipped: 0 }),
            _ => Err(damaged(&name, None, "it begins as UTF-16 and does not go on so")),
        };
    }
    let (skipped, rest) = match bytes.strip_prefix(UTF8_MARK) {
        Some(rest) => (UTF8_MARK.len(), rest),
        None => (0, bytes),
    };
    let text = std::str::from_utf8(rest).map_err(|error| {
        let good = &rest[..error.valid_up_to()];
        let line = 1 + good.iter().filter(|byte| **byte == b'\n').count();
        let begin = good.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let column = 1 + String::from_utf8_lossy(&good[begin..]).chars().count();
        let at = skipped + good.len();
        let location = Location { file: name.clone(), span: at..at + 1, line, column, cell: None };
        damaged(&name, Some(location), "the text is not UTF-8")
    })?;
    Ok(TextFile { name, text: text.to_owned(), skipped })
}

fn damaged(name: &str, location: Option<Location>, what: &'static str) -> Box<Finding> {
    let place = location.as_ref().map_or_else(|| name.to_owned(), |location| format!("{name} line {}", location.line));
    let remedy = "save it as “CSV UTF-8”, or as Unicode text".into();
    let problem = Problem { code: "not-utf8", place, what: what.into(), remedy };
    Box::new(Finding { severity: Severity::Error, problem, location })
}
