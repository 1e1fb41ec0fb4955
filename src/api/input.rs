//! What a host asks for: its shape, whatever the case says of the ids in it.

use super::{ApiError, ErrorCode, Given};

/// A part of a state. The outer `None` leaves things as they are, the inner one is `null`: **it takes a choice away.**
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateInput {
    /// The plan in force, or none; `none` is none too, as in links.
    pub scenario: Option<Option<String>>,
    /// The moment as of which positions are shown, `latest`, or that of the plan.
    pub as_of: Option<Option<String>>,
    /// The lightest grade of evidence let in, or all.
    pub evidence: Option<Option<String>>,
    /// Everything that is set in place of the plan's terms, or nothing.
    pub terms: Option<Option<Vec<TermInput>>>,
    /// Who is at the table, or all.
    pub parties: Option<Option<Vec<String>>>,
    /// What is in play, or all.
    pub issues: Option<Option<Vec<String>>>,
    /// The evidence that is open, or none.
    pub show: Option<Option<String>>,
}

/// A term to be set in place of the plan's.
#[derive(Clone, Debug, PartialEq)]
pub struct TermInput {
    /// The issue.
    pub issue: String,
    /// Its options; none leaves the issue open.
    pub options: Vec<String>,
}

impl StateInput {
    /// The names of all parts, as hosts write them.
    pub const FIELDS: [&str; 7] = ["scenario", "asOf", "evidence", "terms", "parties", "issues", "show"];

    /// Reads what was given.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::WrongType`] and [`ErrorCode::UnknownField`], with the place.
    pub fn read(given: Given) -> Result<Self, ApiError> {
        let mut input = Self::default();
        for (name, value) in record(given, "")? {
            if matches!(value, Given::Absent) {
                continue;
            }
            let path = name.as_str();
            match path {
                "scenario" => input.scenario = Some(text_or_null(value, path)?),
                "asOf" => input.as_of = Some(text_or_null(value, path)?),
                "evidence" => input.evidence = Some(text_or_null(value, path)?),
                "terms" => input.terms = Some(terms(value, path)?),
                "parties" => input.parties = Some(names(value, path, ',')?),
                "issues" => input.issues = Some(names(value, path, ',')?),
                "show" => input.show = Some(text_or_null(value, path)?),
                _ => return Err(unknown(path, path, "scenario, asOf, evidence, terms, parties, issues, show")),
            }
        }
        Ok(input)
    }
}

fn text(given: Given, path: &str) -> Result<String, ApiError> {
    match given {
        Given::Text(text) => Ok(text),
        _ => Err(wrong(path, "a text")),
    }
}

fn text_or_null(given: Given, path: &str) -> Result<Option<String>, ApiError> {
    match given {
        Given::Null => Ok(None),
        given => text(given, path).map(Some),
    }
}

/// Ids, or `null`: a list, or one text as in links.
fn names(given: Given, path: &str, between: char) -> Result<Option<Vec<String>>, ApiError> {
    match given {
        Given::Null => Ok(None),
        Given::Text(ids) => Ok(Some(split(&ids, between))),
        Given::List(list) => {
            let mut ids = Vec::with_capacity(list.len());
            for id in list {
                ids.push(text(id, &place(path, ids.len()))?);
            }
            Ok(Some(ids))
        }
        _ => Err(wrong(path, "a list of ids")),
    }
}

/// Terms, or `null`: a list, or one text as in links.
fn terms(given: Given, path: &str) -> Result<Option<Vec<TermInput>>, ApiError> {
    let mut terms = Vec::new();
    match given {
        Given::Null => return Ok(None),
        Given::Text(text) => {
            for term in split(&text, ',') {
                let Some((issue, options)) = term.split_once(':') else {
                    return Err(wrong(&place(path, terms.len()), "an issue and its options, like issue:option~option"));
                };
                terms.push(TermInput { issue: issue.to_owned(), options: split(options, '~') });
            }
        }
        Given::List(list) => {
            for given in list {
                terms.push(term(given, &place(path, terms.len()))?);
            }
        }
        _ => return Err(wrong(path, "a list of terms, like [{ issue: \"id\", options: [\"id\"] }]")),
    }
    Ok(Some(terms))
}

fn term(given: Given, path: &str) -> Result<TermInput, ApiError> {
    let (mut issue, mut options) = (None, None);
    for (name, value) in record(given, path)? {
        let path = [path, ".", &name].concat();
        match name.as_str() {
            "issue" => issue = Some(text(value, &path)?),
            "options" => options = names(value, &path, '~')?,
            // So that a term can be handed back as it came.
            "isOwn" => {}
            _ if matches!(value, Given::Absent) => {}
            _ => return Err(unknown(&path, &name, "issue, options")),
        }
    }
    match (issue, options) {
        (Some(issue), Some(options)) => Ok(TermInput { issue, options }),
        _ => Err(wrong(path, "a term, like { issue: \"id\", options: [\"id\"] }")),
    }
}

/// The place of an entry of a list.
pub(super) fn place(path: &str, at: usize) -> String {
    format!("{path}[{at}]")
}

fn record(given: Given, path: &str) -> Result<Vec<(String, Given)>, ApiError> {
    match given {
        Given::Record(fields) => Ok(fields),
        _ => Err(wrong(path, "an object")),
    }
}

fn split(text: &str, between: char) -> Vec<String> {
    text.split(between).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn wrong(path: &str, wanted: &str) -> ApiError {
    let name = if path.is_empty() { "the state" } else { path };
    ApiError::at(path, ErrorCode::WrongType, format!("{name} has the wrong type: give {wanted}"))
}

fn unknown(path: &str, name: &str, known: &str) -> ApiError {
    ApiError::at(path, ErrorCode::UnknownField, format!("there is no `{name}`: leave it out; there are {known}"))
}
