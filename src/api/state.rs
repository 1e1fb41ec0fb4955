//! What is shown, for a host to read.

use serde::Serialize;

use crate::engine::{Positions, answer, verdict};
use crate::model::{Dataset, OptionSet};
use crate::state::{AppState, Shown};

/// The version of the payloads.
const VERSION: u32 = 1;

/// What is shown: the reader's choices by id, and what the parties make of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StatePayload {
    /// The version of this shape.
    pub version: u32,
    /// The plan in force; `null` without one.
    pub scenario: Option<String>,
    /// The moment as of which positions are shown.
    pub as_of: String,
    /// Whether this moment was chosen; else it is the time of the plan.
    pub is_pinned: bool,
    /// The lightest grade of evidence let in.
    pub evidence: &'static str,
    /// The parties at the table, in the printed order.
    pub parties: Vec<String>,
    /// The issues in play, in the printed order.
    pub issues: Vec<String>,
    /// The terms in force, those of the reader among them.
    pub terms: Vec<TermPayload>,
    /// Everything that was set in place of the plan's terms, what was left open and what is set aside included.
    pub own: Vec<OwnTermPayload>,
    /// The evidence that is open: `sentence` or `PARTY/ISSUE`. `null` where none is, or what is open has no name.
    pub show: Option<String>,
    /// Whether nobody is against any term: in-every-case, possibly, in-no-case.
    pub nobody_against: &'static str,
    /// Whether nobody refuses any term.
    pub nobody_refuses: &'static str,
    /// One entry a party.
    pub answers: Vec<AnswerPayload>,
}

/// A term in force.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TermPayload {
    /// The issue that it settles.
    pub issue: String,
    /// Its options: several where the plan does not say which.
    pub options: Vec<String>,
    /// Whether the reader has set it.
    pub is_own: bool,
}

/// What was set in place of a term of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OwnTermPayload {
    /// The issue.
    pub issue: String,
    /// Its options; none leaves the issue open.
    pub options: Vec<String>,
}

/// What a party makes of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswerPayload {
    /// The party.
    pub party: String,
    /// Its answer if everything uncertain turns out badly for the plan; `null` without terms.
    pub worst: Option<&'static str>,
    /// Its answer if everything uncertain turns out well for it.
    pub best: Option<&'static str>,
    /// Its verdict on each term, in the order of the terms.
    pub verdicts: Vec<VerdictPayload>,
}

/// What a party makes of a term.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VerdictPayload {
    /// The issue.
    pub issue: String,
    /// The worst verdict that can turn out: accepts, open, unknown, objects, refuses.
    pub worst: &'static str,
    /// The best verdict that can turn out.
    pub best: &'static str,
    /// Whether it is implied, not said.
    pub is_implied: bool,
}

/// The payload of a state of the page.
pub fn state(data: &Dataset, state: &AppState) -> StatePayload {
    let positions = Positions::take(data, state.lens(data));
    let parties = state.parties(data);
    let terms = state.terms(data);
    let answer = answer::answer(&positions, &parties, &terms);
    let answers = answer.parties.iter().map(|party| AnswerPayload {
        party: data.party(party.party).id.to_string(),
        worst: party.worst.map(answer::Answer::slug),
        best: party.best.map(answer::Answer::slug),
        verdicts: terms
            .iter()
            .map(|(issue, term)| {
                let position = positions.of(party.party, *issue);
                let verdicts = verdict::on_term(position, *term);
                VerdictPayload {
                    issue: data.issue(*issue).id.to_string(),
                    worst: verdicts.worst().slug(),
                    best: verdicts.best().slug(),
                    is_implied: verdict::is_implied(position, *term),
                }
            })
            .collect(),
    });
    let options = |issue, options: OptionSet| {
        let issue = data.issue(issue);
        options.iter().map(|option| issue.options[option.at()].id.to_string()).collect()
    };
    StatePayload {
        version: VERSION,
        scenario: state.scenario.map(|plan| data.scenario(plan).id.to_string()),
        as_of: data.moment(state.moment(data)).id.to_string(),
        is_pinned: state.pinned.is_some(),
        evidence: state.threshold.slug(),
        parties: parties.iter().map(|party| data.party(*party).id.to_string()).collect(),
        issues: state.issues(data).iter().map(|issue| data.issue(*issue).id.to_string()).collect(),
        nobody_against: answer.nobody_against.slug(),
        nobody_refuses: answer.nobody_refuses.slug(),
        answers: answers.collect(),
        terms: terms
            .iter()
            .map(|(issue, term)| TermPayload {
                issue: data.issue(*issue).id.to_string(),
                options: options(*issue, *term),
                is_own: state.own.contains_key(issue),
            })
            .collect(),
        own: state
            .own
            .iter()
            .map(|(issue, term)| OwnTermPayload { issue: data.issue(*issue).id.to_string(), options: options(*issue, *term) })
            .collect(),
        show: match state.shown {
            Some(Shown::Cell(party, issue)) => Some([&*data.party(party).id, "/", &*data.issue(issue).id].concat()),
            Some(Shown::Sentence) => Some("sentence".to_owned()),
            Some(Shown::Count(..)) | None => None,
        },
    }
}
