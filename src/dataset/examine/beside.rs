//! What else is wrong with a file of which some values could not be read.
//!
//! An author wants to hear everything at once, and **nothing that is only wrong because of what was said already**: where a
//! field is misspelt, that it is missing; where an id is a number, that nothing is called so.

use crate::dataset::{FileRecord, Problem, load};

/// The problems of what could be read that do not follow from these of its shape.
pub(super) fn problems(record: &FileRecord, shape: &[Problem]) -> Vec<Problem> {
    if shape.iter().any(hides_everything) {
        return Vec::new();
    }
    let entries: Vec<&str> = shape.iter().map(|problem| entry(&problem.place)).collect();
    let lists: Vec<&str> = shape.iter().map(|problem| list(&problem.place)).collect();
    let mut problems = load(record).err().unwrap_or_default();
    problems.retain(|problem| {
        let named = named(problem.code);
        !lists.iter().any(|list| named.is_some_and(|named| named == *list))
            && !entries.iter().any(|entry| is_in(&problem.place, entry))
    });
    problems
}

/// Whether a problem may only be there because lists of the record were not read as they were meant: it is in one of them,
/// or names something that would be.
pub(super) fn follows(problem: &Problem, misread: &[&str]) -> bool {
    let is_misread = |list: &str| misread.contains(&list);
    // What became of the statements of an article, claims and context notes say.
    let is_of_statements = problem.code == "statement-unused" && (is_misread("claims") || is_misread("moments"));
    // A label may stand for an id, which was perhaps not read; that of a moment is its date.
    let is_of_moment = is_misread("moments") && problem.place.ends_with(".moment");
    let is_of_labels =
        problem.code == "id-missing" && (is_of_moment || misread.iter().any(|list| !["moments", "coverage"].contains(list)));
    is_misread(list(&problem.place)) || named(problem.code).is_some_and(is_misread) || is_of_statements || is_of_labels
}

/// A whole list that was not read, or one under another name, is missed everywhere else.
fn hides_everything(problem: &Problem) -> bool {
    let is_on_top = !problem.place.contains(['.', '[']);
    let is_scalar = ["format", "title"].contains(&&*problem.place);
    is_on_top && !is_scalar
}

/// The entry of a list in which a place is: `claims[3]` of `claims[3].stances.a`.
fn entry(place: &str) -> &str {
    place.find([']', '.']).map_or(place, |end| if place[end..].starts_with(']') { &place[..=end] } else { &place[..end] })
}

fn list(place: &str) -> &str {
    place.split(['[', '.']).next().unwrap_or(place)
}

fn is_in(place: &str, entry: &str) -> bool {
    place.strip_prefix(entry).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The list in which a problem of this kind misses an entry.
fn named(code: &str) -> Option<&'static str> {
    Some(match code {
        "unknown-party" => "parties",
        "unknown-issue" | "unknown-option" => "issues",
        "unknown-moment" | "unknown-context" => "moments",
        "unknown-claim" => "claims",
        "unknown-scenario" => "scenarios",
        "unknown-source" => "sources",
        "unknown-language" => "languages",
        _ => return None,
    })
}
