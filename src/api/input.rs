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
            let path = name.as_str();
            match path {
                "scenario" => input.scenario = choice(value, path, text)?,
                "asOf" => input.as_of = choice(value, path, text)?,
                "evidence" => input.evidence = choice(value, path, text)?,
                "terms" => input.terms = choice(value, path, terms)?,
                "parties" => input.parties = choice(value, path, |value, path| names(value, path, ','))?,
                "issues" => input.issues = choice(value, path, |value, path| names(value, path, ','))?,
                "show" => input.show = choice(value, path, text)?,
                // Named, and not given.
                _ if value == Given::Absent => {}
                _ => return Err(unknown(path, &name, &Self::FIELDS)),
            }
        }
        Ok(input)
    }
}

/// A part that may be left out or `null`.
fn choice<Value>(
    given: Given,
    path: &str,
    read: impl FnOnce(Given, &str) -> Result<Value, ApiError>,
) -> Result<Option<Option<Value>>, ApiError> {
    match given {
        Given::Absent => Ok(None),
        Given::Null => Ok(Some(None)),
        given => read(given, path).map(|value| Some(Some(value))),
    }
}

fn text(given: Given, path: &str) -> Result<String, ApiError> {
    match given {
        Given::Text(text) => Ok(text),
        _ => Err(wrong(path, "a text")),
    }
}

/// Ids: a list, or one text as in links.
fn names(given: Given, path: &str, between: char) -> Result<Vec<String>, ApiError> {
    match given {
        Given::Text(ids) => Ok(parts(&ids, between).map(str::to_owned).collect()),
        Given::List(ids) => ids.into_iter().enumerate().map(|(at, id)| text(id, &format!("{path}[{at}]"))).collect(),
        _ => Err(wrong(path, "a list of ids")),
    }
}

/// Terms: a list, or one text as in links.
fn terms(given: Given, path: &str) -> Result<Vec<TermInput>, ApiError> {
    match given {
        Given::Text(terms) => parts(&terms, ',')
            .map(|term| {
                let (issue, options) = term.split_once(':').unwrap_or((term, ""));
                Ok(TermInput { issue: issue.to_owned(), options: parts(options, '~').map(str::to_owned).collect() })
            })
            .collect(),
        Given::List(terms) => terms.into_iter().enumerate().map(|(at, given)| term(given, &format!("{path}[{at}]"))).collect(),
        _ => Err(wrong(path, "a list of terms, like [{ issue: \"id\", options: [\"id\"] }]")),
    }
}

fn term(given: Given, path: &str) -> Result<TermInput, ApiError> {
    let (mut issue, mut options) = (Given::Absent, Given::Absent);
    for (name, value) in record(given, path)? {
        match name.as_str() {
            "issue" => issue = value,
            "options" => options = value,
            // So that a term can be handed back as it came.
            "isOwn" => {}
            _ if value == Given::Absent => {}
            _ => return Err(unknown(&format!("{path}.{name}"), &name, &["issue", "options"])),
        }
    }
    Ok(TermInput { issue: text(issue, &format!("{path}.issue"))?, options: names(options, &format!("{path}.options"), '~')? })
}

fn record(given: Given, path: &str) -> Result<Vec<(String, Given)>, ApiError> {
    match given {
        Given::Record(fields) => Ok(fields),
        _ => Err(wrong(path, "an object")),
    }
}

fn parts(text: &str, between: char) -> impl Iterator<Item = &str> {
    text.split(between).filter(|part| !part.is_empty())
}

fn wrong(path: &str, wanted: &str) -> ApiError {
    let name = if path.is_empty() { "the state" } else { path };
    ApiError::at(path, ErrorCode::WrongType, format!("{name} has the wrong type: give {wanted}"))
}

fn unknown(path: &str, name: &str, known: &[&str]) -> ApiError {
    let known = known.join(", ");
    ApiError::at(path, ErrorCode::UnknownField, format!("there is no `{name}`: leave it out; there are {known}"))
}
