//! What a host may read of the comparator, as plain values: ids, words of the method and numbers, no sentences.
//!
//! Payload types are the API's own, so that the engine can change without breaking a host. They become JavaScript in
//! [`to_js`], by serde-wasm-bindgen in its JSON-compatible way: objects and arrays, never a `Map` or a `BigInt`.

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::engine::{Positions, answer, verdict};
use crate::model::Dataset;
use crate::state::AppState;

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
    /// The lightest grade of evidence let in.
    pub evidence: &'static str,
    /// The terms in force, those of the reader among them.
    pub terms: Vec<TermPayload>,
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
    StatePayload {
        version: VERSION,
        scenario: state.scenario.map(|plan| data.scenario(plan).id.to_string()),
        as_of: data.moment(state.moment(data)).id.to_string(),
        evidence: state.threshold.slug(),
        nobody_against: answer.nobody_against.slug(),
        nobody_refuses: answer.nobody_refuses.slug(),
        answers: answers.collect(),
        terms: terms
            .iter()
            .map(|(issue, term)| TermPayload {
                issue: data.issue(*issue).id.to_string(),
                options: term.iter().map(|option| data.issue(*issue).options[option.at()].id.to_string()).collect(),
                is_own: state.own.contains_key(issue),
            })
            .collect(),
    }
}

/// A payload as JavaScript has it: what `JSON.parse` would have made.
///
/// # Errors
///
/// None that a payload of this module can cause; an error of the conversion is handed on as JavaScript's own.
pub fn to_js<Payload: Serialize>(payload: &Payload) -> Result<JsValue, JsValue> {
    Ok(payload.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
