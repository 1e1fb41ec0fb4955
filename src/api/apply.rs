//! What a host asks for, as a state of this case.

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
            Some(id) => Some(known(data.scenario_named(id), ErrorCode::UnknownScenario, &named("plan", id), "scenario")?),
        };
        // The plan in force, named again, keeps what was made of it: attributes are set again and again.
        if scenario != next.scenario {
            next = AppState { scenario, own: IssueMap::new(), shown: None, ..next };
        }
    }
    if let Some(id) = as_of {
        next.pinned = match id.as_deref() {
            None => None,
            Some("latest") => Some(data.latest_moment()),
            Some(id) => Some(known(data.moment_named(id), ErrorCode::UnknownMoment, &named("moment", id), "asOf")?),
        };
    }
    if let Some(grade) = evidence {
        next.threshold = match grade.as_deref() {
            None => Grade::Disputed,
            Some(slug) => Grade::from_slug(slug).ok_or_else(|| {
                let known = Grade::ALL.map(Grade::slug).join(", ");
                let message = format!("there is no grade `{slug}`: there are {known}");
                ApiError::at("evidence", ErrorCode::UnknownGrade, message)
            })?,
        };
    }
    if let Some(ids) = parties {
        next.away = left_out(data.party_places(), ids, "parties", |id, path| party(data, id, path))?;
    }
    if let Some(ids) = issues {
        next.set_aside = left_out(data.issue_places(), ids, "issues", |id, path| issue(data, id, path))?;
    }
    if let Some(terms) = terms {
        next.own = IssueMap::new();
        for (at, term) in terms.unwrap_or_default().into_iter().enumerate() {
            let (issue, options) = settled(data, term, &format!("terms[{at}]"))?;
            if options == next.published_term(data, issue) {
                next.own.remove(&issue);
            } else {
                next.own.insert(issue, options);
            }
        }
    }
    if let Some(name) = show {
        next.shown = name.map(|name| shown(data, &next, &name)).transpose()?;
    }
    // What was open and is not in sight any more goes, by the rules for readers.
    Ok(state.after(data, Action::Restore(Box::new(next))).unwrap_or_else(|| state.clone()))
}

fn known<Place>(found: Option<Place>, code: ErrorCode, what: &str, path: &str) -> Result<Place, ApiError> {
    found.ok_or_else(|| ApiError::at(path, code, format!("the case has no {what}: take an id from its data file")))
}

fn named(what: &str, id: &str) -> String {
    format!("{what} `{id}`")
}

fn party(data: &Dataset, id: &str, path: &str) -> Result<PartyIx, ApiError> {
    known(data.party_named(id), ErrorCode::UnknownParty, &named("party", id), path)
}

fn issue(data: &Dataset, id: &str, path: &str) -> Result<IssueIx, ApiError> {
    known(data.issue_named(id), ErrorCode::UnknownIssue, &named("issue", id), path)
}

/// Of all places those that are not named.
fn left_out<Place: PartialEq>(
    all: impl Iterator<Item = Place>,
    ids: Option<Vec<String>>,
    path: &str,
    named: impl Fn(&str, &str) -> Result<Place, ApiError>,
) -> Result<Vec<Place>, ApiError> {
    let Some(ids) = ids else { return Ok(Vec::new()) };
    if ids.is_empty() {
        let message = format!("{path} is an empty list: name one at least, or give null for all");
        return Err(ApiError::at(path, ErrorCode::NothingLeft, message));
    }
    let kept = ids.iter().enumerate().map(|(at, id)| named(id, &format!("{path}[{at}]")));
    let kept = kept.collect::<Result<Vec<Place>, ApiError>>()?;
    Ok(all.filter(|place| !kept.contains(place)).collect())
}

fn settled(data: &Dataset, term: TermInput, path: &str) -> Result<(IssueIx, OptionSet), ApiError> {
    let at = issue(data, &term.issue, &format!("{path}.issue"))?;
    let option = |id: &String| {
        let what = format!("option `{id}` of `{}`", term.issue);
        known(data.issue(at).option_named(id), ErrorCode::UnknownOption, &what, &format!("{path}.options"))
    };
    let options: Result<OptionSet, ApiError> = term.options.iter().map(option).collect();
    Ok((at, options?))
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
