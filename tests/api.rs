//! What hosts may ask for and read: every mistake has its code and its place, every state can be handed back, and the
//! declared types say what is true.
#![cfg(feature = "native")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use position_comparator::api::{self, ApiError, ErrorCode, Given, StateInput, StatePayload};
use position_comparator::model::{Dataset, IssueIx};
use position_comparator::state::{Action, AppState, Shown, from_query, to_query};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use support::reach::{drawn, reached};
use support::shared;

/// JSON as the edge to JavaScript would hand it over.
fn given(value: &Value) -> Given {
    match value {
        Value::Null => Given::Null,
        Value::String(text) => Given::Text(text.clone()),
        Value::Array(list) => Given::List(list.iter().map(given).collect()),
        Value::Object(fields) => Given::Record(fields.iter().map(|(name, value)| (name.clone(), given(value))).collect()),
        Value::Bool(_) | Value::Number(_) => Given::Other,
    }
}

fn read(value: &Value) -> Result<StateInput, ApiError> {
    StateInput::read(given(value))
}

/// The plan of the bundled case that the tests speak of, and another.
const PLAN: &str = "us-28pt-2025-11";
const OTHER: &str = "draft-20pt-2025-12-24";

fn on_plan(data: &Dataset) -> AppState {
    AppState::on(data.scenario_named(PLAN))
}

fn ask(state: &AppState, value: &Value) -> Result<AppState, ApiError> {
    api::applied(&shared(), state, read(value)?)
}

/// What is asked for of a plan as published must fail with this code at this place, and say these words.
#[track_caller]
fn refused(value: Value, code: ErrorCode, path: &str, words: &str) {
    let error = ask(&on_plan(&shared()), &value).expect_err("it is wrong");
    assert_eq!((error.code, error.path.as_str()), (code, path), "{value}: {}", error.message);
    assert!(error.message.contains(words), "{value}: {}", error.message);
}

/// What is asked for of a plan as published must show what this link shows.
#[track_caller]
fn shows(value: Value, link: &str) {
    let data = shared();
    let state = ask(&on_plan(&data), &value).unwrap_or_else(|error| panic!("{value}: {}", error.message));
    assert_eq!((state, Vec::new()), from_query(&data, &on_plan(&data), link), "{value}");
}

fn issue(data: &Dataset, at: usize) -> (IssueIx, &str, &str) {
    let place = IssueIx::new(at);
    let issue = data.issue(place);
    (place, &issue.id, &issue.options[0].id)
}

#[test]
fn ids_that_the_case_does_not_have_are_named_with_their_place() {
    let data = shared();
    let (_, issue, option) = issue(&data, 0);
    refused(json!({ "scenario": "x" }), ErrorCode::UnknownScenario, "scenario", "no plan `x`");
    refused(json!({ "asOf": "2025-01-01" }), ErrorCode::UnknownMoment, "asOf", "no moment `2025-01-01`");
    refused(json!({ "evidence": "rumour" }), ErrorCode::UnknownGrade, "evidence", "document, on-record, reported, disputed");
    refused(json!({ "parties": ["us", "x"] }), ErrorCode::UnknownParty, "parties[1]", "no party `x`");
    refused(json!({ "parties": "us,x" }), ErrorCode::UnknownParty, "parties[1]", "no party `x`");
    refused(json!({ "issues": ["x"] }), ErrorCode::UnknownIssue, "issues[0]", "no issue `x`");
    refused(json!({ "terms": [{ "issue": "x", "options": [] }] }), ErrorCode::UnknownIssue, "terms[0].issue", "no issue `x`");
    refused(
        json!({ "terms": [{ "issue": issue, "options": [option, "x"] }] }),
        ErrorCode::UnknownOption,
        "terms[0].options",
        &format!("no option on {issue}: `x`"),
    );
    refused(json!({ "show": "x/y" }), ErrorCode::UnknownParty, "show", "no party `x`");
    refused(json!({ "show": "us/y" }), ErrorCode::UnknownIssue, "show", "no issue `y`");
}

#[test]
fn what_has_the_wrong_form_is_named_with_its_place() {
    let wrong = |value, path, words| refused(value, ErrorCode::WrongType, path, words);
    for value in [json!(null), json!("scenario"), json!([]), json!(1)] {
        wrong(value, "", "give an object");
    }
    wrong(json!({ "scenario": 1 }), "scenario", "give a text");
    wrong(json!({ "asOf": {} }), "asOf", "give a text");
    wrong(json!({ "evidence": ["document"] }), "evidence", "give a text");
    wrong(json!({ "parties": true }), "parties", "give a list of ids");
    wrong(json!({ "issues": ["crimea", null] }), "issues[1]", "give a text");
    wrong(json!({ "terms": { "crimea": [] } }), "terms", "give a list of terms");
    wrong(json!({ "terms": ["crimea"] }), "terms[0]", "give an object");
    wrong(json!({ "terms": [{ "issue": "crimea" }] }), "terms[0]", "give a term");
    wrong(json!({ "terms": [{ "options": [] }] }), "terms[0]", "give a term");
    wrong(json!({ "terms": [{ "issue": 1 }] }), "terms[0].issue", "give a text");
    wrong(json!({ "terms": [{ "issue": "crimea", "options": 1 }] }), "terms[0].options", "give a list of ids");
    wrong(json!({ "show": "us" }), "show", "PARTY/ISSUE");
    refused(json!({ "plan": PLAN }), ErrorCode::UnknownField, "plan", "scenario, asOf, evidence, terms, parties, issues, show");
    let term = json!({ "issue": "crimea", "options": [], "note": "" });
    refused(json!({ "terms": [term] }), ErrorCode::UnknownField, "terms[0].note", "issue, options");
}

#[test]
fn somebody_stays_at_the_table_and_what_is_shown_is_of_them() {
    refused(json!({ "parties": [] }), ErrorCode::NothingLeft, "parties", "null for all");
    refused(json!({ "issues": "" }), ErrorCode::NothingLeft, "issues", "null for all");
    refused(json!({ "parties": ["us"], "show": "russia/crimea" }), ErrorCode::OutOfSight, "show", "not in the table");
    refused(json!({ "issues": ["nato"], "show": "us/crimea" }), ErrorCode::OutOfSight, "show", "not in the table");
}

#[test]
fn a_comparator_that_cannot_answer_says_why() {
    assert_eq!(ApiError::not_ready().code, ErrorCode::NotReady);
    assert_eq!(ApiError::destroyed().code, ErrorCode::Destroyed);
}

#[test]
fn each_part_is_what_a_link_says_with_it() {
    shows(json!({}), "");
    shows(json!({ "scenario": OTHER }), &format!("scenario={OTHER}"));
    shows(json!({ "scenario": "none" }), "scenario=none");
    shows(json!({ "scenario": null }), "scenario=none");
    shows(json!({ "asOf": "latest" }), "as-of=latest");
    shows(json!({ "asOf": "2025-04-23" }), "as-of=2025-04-23");
    shows(json!({ "evidence": "document" }), "evidence=document");
    shows(json!({ "parties": ["russia", "us", "us"] }), "parties=us,russia");
    shows(json!({ "parties": "us,russia" }), "parties=us,russia");
    shows(json!({ "issues": ["crimea"] }), "issues=crimea");
    shows(json!({ "show": "us/crimea" }), "show=us/crimea");
    shows(json!({ "show": "sentence" }), "show=sentence");
    shows(json!({ "terms": "crimea:crimea_defacto,nato:" }), "terms=crimea:crimea_defacto,nato:");
    shows(json!({ "terms": [{ "issue": "crimea", "options": [], "isOwn": true }] }), "terms=crimea:");
    shows(json!({ "terms": [{ "issue": "crimea", "options": "crimea_defacto" }] }), "terms=crimea:crimea_defacto");
    let nothing = json!({ "asOf": null, "evidence": null, "terms": null, "parties": null, "issues": null, "show": null });
    let data = shared();
    let opening = on_plan(&data);
    let link = "as-of=latest&evidence=document&parties=us&issues=crimea&terms=crimea:&show=us/crimea";
    let (changed, _) = from_query(&data, &opening, link);
    assert_ne!(changed, opening);
    assert_eq!(ask(&changed, &nothing).as_ref(), Ok(&opening));
}

#[test]
fn the_plan_in_force_named_again_keeps_what_was_made_of_it_and_another_does_not() {
    let data = shared();
    let (changed, _) = from_query(&data, &on_plan(&data), "terms=crimea:&show=sentence&evidence=document");
    assert_eq!(ask(&changed, &json!({ "scenario": PLAN })).as_ref(), Ok(&changed));
    let other = ask(&changed, &json!({ "scenario": OTHER })).expect("there is such a plan");
    assert_eq!(other, from_query(&data, &on_plan(&data), &format!("scenario={OTHER}&evidence=document")).0);
}

#[test]
fn what_is_open_goes_with_its_party() {
    let data = shared();
    let open =
        AppState { shown: Some(Shown::Cell(data.party_named("us").expect("a party"), issue(&data, 0).0)), ..on_plan(&data) };
    assert_eq!(ask(&open, &json!({ "parties": ["russia"] })).map(|state| state.shown), Ok(None));
    assert_eq!(ask(&open, &json!({ "parties": ["us"] })).map(|state| state.shown), Ok(open.shown));
}

/// The payload of a state as an input that asks for the same.
fn back(payload: &StatePayload) -> Value {
    let mut state = serde_json::to_value(payload).expect("it is plain");
    let mut part = serde_json::Map::new();
    for name in StateInput::FIELDS {
        let from = if name == "terms" { "own" } else { name };
        part.insert(name.to_owned(), state[from].take());
    }
    if state["isPinned"] == json!(false) {
        part.insert("asOf".to_owned(), Value::Null);
    }
    Value::Object(part)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_state_comes_back_from_its_payload(document in any::<Index>(), one in drawn(), other in drawn()) {
        let data = shared();
        let (opening, state) = reached(&data, document, &one);
        let (_, from) = reached(&data, document, &other);
        let payload = api::state(&data, &state);
        let input = read(&back(&payload)).expect("a payload has the form of an input");
        let query = api::query(&data, &opening, &from, input.clone()).expect("a payload names what there is");
        // A count has no name of its own.
        let kept = AppState { shown: state.shown.filter(|shown| !matches!(shown, Shown::Count(..))), ..state.clone() };
        prop_assert_eq!(query, to_query(&data, &opening, &kept));
        // What is shown is also left alone by it, counts and all.
        let asked = StateInput { show: None, ..input };
        prop_assert_eq!(api::applied(&data, &state, asked), Ok(state));
    }

    #[test]
    fn what_the_parts_of_a_payload_say_of_left_out_and_open_is_so(document in any::<Index>(), drawn in drawn()) {
        let data = shared();
        let (_, state) = reached(&data, document, &drawn);
        let payload = api::state(&data, &state);
        prop_assert_eq!(payload.answers.len(), payload.parties.len());
        prop_assert!(payload.terms.iter().all(|term| payload.issues.contains(&term.issue) && !term.options.is_empty()));
        let own: BTreeSet<_> = payload.own.iter().map(|term| &term.issue).collect();
        prop_assert!(payload.terms.iter().all(|term| term.is_own == own.contains(&term.issue)));
    }
}

/// The fields of the interfaces that a declaration file exports, and whether each may be left out.
fn interfaces(text: &str) -> BTreeMap<String, BTreeMap<String, bool>> {
    let mut found = BTreeMap::new();
    for part in text.split("export interface ").skip(1) {
        let (head, body) = part.split_once('{').expect("an interface has a body");
        let (body, _) = body.split_once("\n}").expect("a body ends");
        let lines = body.lines().map(str::trim).filter(|line| !line.starts_with(['*', '/']));
        let fields = lines.filter_map(|line| line.trim_start_matches("readonly ").split_once(": "));
        let fields = fields.map(|(name, _)| (name.trim_end_matches('?').to_owned(), name.ends_with('?')));
        found.insert(head.trim().to_owned(), fields.collect());
    }
    found
}

#[test]
fn the_declared_types_have_the_fields_of_the_payloads() {
    let text = include_str!("../src/embed/position-comparator.d.ts");
    let declared = interfaces(text);
    let data = shared();
    let state = on_plan(&data).after(&data, Action::Settle(issue(&data, 0).0, Default::default())).expect("it was settled");
    let payload = serde_json::to_value(api::state(&data, &state)).expect("it is plain");
    for (name, value) in [
        ("State", &payload),
        ("Term", &payload["terms"][0]),
        ("OwnTerm", &payload["own"][0]),
        ("PartyAnswer", &payload["answers"][0]),
        ("PartyVerdict", &payload["answers"][0]["verdicts"][0]),
    ] {
        let fields = value.as_object().unwrap_or_else(|| panic!("{name} is an object"));
        let fields: BTreeMap<String, bool> = fields.keys().map(|name| (name.clone(), false)).collect();
        assert_eq!(declared.get(name), Some(&fields), "{name}");
    }
    let parts = StateInput::FIELDS.map(|name| (name.to_owned(), true));
    assert_eq!(declared.get("StatePart"), Some(&BTreeMap::from(parts)));
    let error = [("code", false), ("message", false), ("path", true)].map(|(name, may)| (name.to_owned(), may));
    assert_eq!(declared.get("ComparatorError"), Some(&BTreeMap::from(error)));
}

#[test]
fn the_declared_codes_are_those_of_errors() {
    let text = include_str!("../src/embed/position-comparator.d.ts");
    let (_, codes) = text.split_once("export type InputErrorCode =").expect("they are declared");
    let (codes, _) = codes.split_once(';').expect("the list ends");
    let declared: Vec<&str> =
        codes.split('|').map(|code| code.trim().trim_matches('"')).filter(|code| !code.is_empty()).collect();
    let codes: Vec<&str> = ErrorCode::ALL.iter().map(|code| code.slug()).collect();
    assert_eq!(declared, codes);
}
