//! What a host asks for, as a state of this case.
//!
//! Loops and plain functions where there could be adapters: each of those would be made once for every type of place,
//! and readers load this.

use super::input::place;
use super::{ApiError, ErrorCode, StateInput, TermInput};
use crate::model::{Dataset, Grade, IssueIx, IssueMap, OptionSet, PartyIx};
use crate::state::{Action, AppState, Shown, to_query};

/// The link that shows what is asked for: its query string. `opening` is what the document opens on, `state` what is
/// shown now.
///
/// # Errors
///
/// As [`applied`].
pub fn query(data: &Dataset, opening: &AppState, state: &AppState, input: StateInput) -> Result<String, ApiError> {
    applied(data, state, input).map(|next| to_query(data, opening, &next))
}

/// The state after what is asked for. **All or nothing**: of an input with an error nothing is applied.
///
/// # Errors
///
/// For the first id that the case does not have, where nothing would be left, and for what would be out of sight.
pub fn applied(data: &Dataset, state: &AppState, input: StateInput) -> Result<AppState, ApiError> {
    let StateInput { scenario, as_of, evidence, terms, parties, issues, show } = input;
    let mut next = state.clone();
    if let Some(id) = scenario {
        let scenario = match id.as_deref() {
            None | Some("none") => None,
            Some(id) => match data.scenario_named(id) {
                Some(scenario) => Some(scenario),
                None => return Err(unknown(ErrorCode::UnknownScenario, "plan", id, "scenario")),
            },
        };
        // The plan in force, named again, keeps what was made of it: attributes are set again and again.
        if scenario != next.scenario {
            next.scenario = scenario;
            next.own.clear();
            next.shown = None;
        }
    }
    if let Some(id) = as_of {
        next.pinned = match id.as_deref() {
            None => None,
            Some("latest") => Some(data.latest_moment()),
            Some(id) => match data.moment_named(id) {
                Some(moment) => Some(moment),
                None => return Err(unknown(ErrorCode::UnknownMoment, "moment", id, "asOf")),
            },
        };
    }
    if let Some(grade) = evidence {
        next.threshold = match grade.as_deref() {
            None => Grade::Disputed,
            Some(slug) => match Grade::from_slug(slug) {
                Some(grade) => grade,
                None => return Err(unknown(ErrorCode::UnknownGrade, "grade", slug, "evidence")),
            },
        };
    }
    if let Some(ids) = parties {
        let mut away = Vec::new();
        if let Some(ids) = ids {
            not_empty(&ids, "parties")?;
            away.extend(data.party_places());
            for (at, id) in ids.iter().enumerate() {
                let kept = party(data, id, &place("parties", at))?;
                away.retain(|party| *party != kept);
            }
        }
        next.away = away;
    }
    if let Some(ids) = issues {
        let mut set_aside = Vec::new();
        if let Some(ids) = ids {
            not_empty(&ids, "issues")?;
            set_aside.extend(data.issue_places());
            for (at, id) in ids.iter().enumerate() {
                let kept = issue(data, id, &place("issues", at))?;
                set_aside.retain(|issue| *issue != kept);
            }
        }
        next.set_aside = set_aside;
    }
    if let Some(terms) = terms {
        next.own = IssueMap::new();
        for (at, term) in terms.unwrap_or_default().iter().enumerate() {
            let (issue, options) = settled(data, term, &place("terms", at))?;
            if options == next.published_term(data, issue) {
                next.own.remove(&issue);
            } else {
                next.own.insert(issue, options);
            }
        }
    }
    if let Some(name) = show {
        next.shown = match name {
            None => None,
            Some(name) => Some(shown(data, &next, &name)?),
        };
    }
    // What was open and is not in sight any more goes, by the rules for readers.
    Ok(state.after(data, Action::Restore(Box::new(next))).unwrap_or_else(|| state.clone()))
}

#[inline(never)]
fn unknown(code: ErrorCode, what: &str, id: &str, path: &str) -> ApiError {
    let known = match code {
        ErrorCode::UnknownGrade => "document, on-record, reported, disputed",
        _ => "an id of the data file",
    };
    ApiError::at(path, code, format!("the case has no {what} `{id}`: give {known}"))
}

fn party(data: &Dataset, id: &str, path: &str) -> Result<PartyIx, ApiError> {
    data.party_named(id).ok_or_else(|| unknown(ErrorCode::UnknownParty, "party", id, path))
}

fn issue(data: &Dataset, id: &str, path: &str) -> Result<IssueIx, ApiError> {
    data.issue_named(id).ok_or_else(|| unknown(ErrorCode::UnknownIssue, "issue", id, path))
}

fn not_empty(ids: &[String], path: &str) -> Result<(), ApiError> {
    if ids.is_empty() {
        let message = format!("{path} is an empty list: name one at least, or give null for all");
        return Err(ApiError::at(path, ErrorCode::NothingLeft, message));
    }
    Ok(())
}

fn settled(data: &Dataset, term: &TermInput, path: &str) -> Result<(IssueIx, OptionSet), ApiError> {
    let at = issue(data, &term.issue, &[path, ".issue"].concat())?;
    let mut options = OptionSet::default();
    for id in &term.options {
        match data.issue(at).option_named(id) {
            Some(option) => options.insert(option),
            None => {
                let what = ["option on ", &term.issue, ":"].concat();
                return Err(unknown(ErrorCode::UnknownOption, &what, id, &[path, ".options"].concat()));
            }
        }
    }
    Ok((at, options))
}

fn shown(data: &Dataset, state: &AppState, name: &str) -> Result<Shown, ApiError> {
    if name == "sentence" {
        return Ok(Shown::Sentence);
    }
    let Some((party_id, issue_id)) = name.split_once('/') else {
        let message = format!("`{name}` is no evidence: give `sentence` or PARTY/ISSUE");
        return Err(ApiError::at("show", ErrorCode::WrongType, message));
    };
    let (party, issue) = (party(data, party_id, "show")?, issue(data, issue_id, "show")?);
    if state.away.contains(&party) || state.set_aside.contains(&issue) {
        let message = format!("`{name}` is not in the table: name its party in parties and its issue in issues");
        return Err(ApiError::at("show", ErrorCode::OutOfSight, message));
    }
    Ok(Shown::Cell(party, issue))
}
