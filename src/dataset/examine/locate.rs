//! From the place of a problem in the record to its place in the text of a JSON file.

use std::ops::Range;

use crate::dataset::Problem;
use crate::dataset::examine::Location;
use crate::dataset::file::spans::{self, Found};
use crate::dataset::opened::TextFile;

/// Where each of the problems stands in a file that is JSON.
pub(super) fn all(file: &TextFile, problems: &[Problem]) -> Vec<Location> {
    let places: Vec<&str> =
        problems.iter().map(|problem| if problem.place == "the file" { "" } else { &*problem.place }).collect();
    let found = spans::find(&file.text, &places);
    let spans = problems.iter().zip(found).map(|(problem, found)| aimed(problem, found));
    lines(file, &spans.collect::<Vec<_>>())
}

/// The character at a byte of a file that is not JSON from there on.
pub(super) fn at(file: &TextFile, byte: usize) -> Location {
    let width = file.text.get(byte..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let one = lines(file, std::slice::from_ref(&(byte..byte + width))).pop();
    one.unwrap_or_else(|| Location { file: file.name.clone(), span: 0..0, line: 1, column: 1, cell: None })
}

/// A problem with a name that the author chose points at the name, every other one at the value.
fn aimed(problem: &Problem, found: Found) -> Range<usize> {
    let is_of_name = match problem.code {
        "unknown-field" | "name-twice" | "unknown-language" => true,
        "unknown-party" | "unknown-issue" | "unknown-option" => is_name_in_map(&problem.place),
        _ => false,
    };
    match found {
        Found { name: Some(name), is_exact: true, .. } if is_of_name => name,
        found => found.value,
    }
}

/// Whether a place ends in a name that stands for a party, issue or option: `claims[0].stances.a`.
fn is_name_in_map(place: &str) -> bool {
    let inside = [".stances.", ".terms.", ".term_grades.", ".party_means."].iter().find_map(|map| place.split_once(map));
    inside.is_some() && !place.ends_with(']')
}

/// Locations of spans in one pass over the text, however many there are and however long its lines.
fn lines(file: &TextFile, spans: &[Range<usize>]) -> Vec<Location> {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|at| spans[*at].start);
    let (mut byte, mut line, mut column) = (0, 1, 1);
    let blank = Location { file: file.name.clone(), span: 0..0, line, column, cell: None };
    let mut locations = vec![blank; spans.len()];
    for at in order {
        let span = &spans[at];
        let passed = file.text.get(byte..span.start).unwrap_or_default();
        match passed.rfind('\n') {
            Some(end) => {
                line += passed.bytes().filter(|byte| *byte == b'\n').count();
                column = 1 + passed[end + 1..].chars().count();
            }
            None => column += passed.chars().count(),
        }
        byte = span.start;
        let location = &mut locations[at];
        (location.line, location.column) = (line, column);
        location.span = span.start + file.skipped..span.end + file.skipped;
    }
    locations
}
