//! The state as a query string: ids only, versioned, and forgiving.
//!
//! Links outlive data: **an id that is not there any more is dropped and named, and all else still counts**.
//! Parameters of others (a host's counters, say) are left alone and not named.

use crate::model::{Dataset, Grade, OptionSet, PartyIx};
use crate::state::{AppState, Shown};

/// The version of links that this code writes and reads.
const VERSION: &str = "1";
/// The names of the parameters that are ours.
pub const PARAMETERS: [&str; 8] = ["v", "scenario", "as-of", "evidence", "parties", "issues", "terms", "show"];
/// More is not read: no state of any size that the page can show needs it.
const LONGEST: usize = 8_000;

/// A part of a link that could not be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Dropped {
    /// The parameter it stood in.
    pub parameter: &'static str,
    /// What it said, shortened.
    pub value: String,
}

/// The query string, without `?`, that restores `state`; empty if it is what the document opens on.
pub fn to_query(data: &Dataset, opening: &AppState, state: &AppState) -> String {
    if state == opening {
        return String::new();
    }
    let mut parts = vec![format!("v={VERSION}")];
    parts.push(format!("scenario={}", state.scenario.map_or("none", |scenario| &data.scenario(scenario).id)));
    if let Some(moment) = state.pinned {
        parts.push(format!("as-of={}", data.moment(moment).id));
    }
    if state.threshold != Grade::Disputed {
        parts.push(format!("evidence={}", state.threshold.slug()));
    }
    if !state.own.is_empty() {
        let terms = state.own.iter().map(|(issue, options)| {
            let issue = data.issue(*issue);
            let names: Vec<&str> = options.iter().map(|option| &*issue.options[option.at()].id).collect();
            format!("{}:{}", issue.id, names.join("~"))
        });
        parts.push(format!("terms={}", terms.collect::<Vec<_>>().join(",")));
    }
    let list = |name: &str, ids: Vec<&str>| format!("{name}={}", ids.join(","));
    if !state.away.is_empty() {
        parts.push(list("parties", state.parties(data).iter().map(|party| &*data.party(*party).id).collect()));
    }
    if !state.set_aside.is_empty() {
        parts.push(list("issues", state.issues(data).iter().map(|issue| &*data.issue(*issue).id).collect()));
    }
    match state.shown {
        Some(Shown::Cell(party, issue)) => parts.push(format!("show={}/{}", data.party(party).id, data.issue(issue).id)),
        Some(Shown::Sentence) => parts.push("show=sentence".to_owned()),
        // A count has no name of its own; its cells do.
        Some(Shown::Count(..)) | None => {}
    }
    parts.join("&")
}

/// The state that a query string (with or without `?`) asks for, over what the document opens on, and what of
/// it could not be used. Never fails: whatever the string holds, there is a state to show.
pub fn from_query(data: &Dataset, opening: &AppState, query: &str) -> (AppState, Vec<Dropped>) {
    let mut state = opening.clone();
    let mut dropped = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    if query.len() > LONGEST {
        dropped.push(drop("link", query));
        return (state, dropped);
    }
    let pairs = values(query);
    let value = |key: &str| pairs.iter().find(|(have, _)| have == key).map(|(_, value)| value.as_str());
    if let Some(version) = value("v").filter(|version| *version != VERSION) {
        dropped.push(drop("v", version));
    }
    match value("scenario") {
        Some("none") => state = AppState::on(None),
        Some(id) => match data.scenario_named(id) {
            Some(scenario) => state = AppState::on(Some(scenario)),
            None => dropped.push(drop("scenario", id)),
        },
        None => {}
    }
    match value("as-of") {
        Some("latest") => state.pinned = Some(data.latest_moment()),
        Some(id) => match data.moment_named(id) {
            Some(moment) => state.pinned = Some(moment),
            None => dropped.push(drop("as-of", id)),
        },
        None => {}
    }
    if let Some(lang) = value("lang").filter(|lang| !data.languages.iter().any(|have| &**have == *lang)) {
        dropped.push(drop("lang", lang));
    }
    if let Some(grade) = value("evidence") {
        match Grade::from_slug(grade) {
            Some(grade) => state.threshold = grade,
            None => dropped.push(drop("evidence", grade)),
        }
    }
    if let Some(ids) = value("parties") {
        state.away = left_out(data.party_places(), ids, |id| data.party_named(id), |id| dropped.push(drop("parties", id)));
    }
    if let Some(ids) = value("issues") {
        state.set_aside = left_out(data.issue_places(), ids, |id| data.issue_named(id), |id| dropped.push(drop("issues", id)));
    }
    for term in value("terms").into_iter().flat_map(|terms| terms.split(',')).filter(|term| !term.is_empty()) {
        if own_term(data, &mut state, term).is_none() {
            dropped.push(drop("terms", term));
        }
    }
    if let Some(show) = value("show") {
        match shown(data, show).filter(|shown| state.is_in_sight(*shown)) {
            Some(shown) => state.shown = Some(shown),
            None => dropped.push(drop("show", show)),
        }
    }
    (state, dropped)
}

/// Of all places those that a list of ids does not name. Where it names none that is there, none is left out: a table
/// of nothing answers nobody.
fn left_out<Place: PartialEq>(
    all: impl Iterator<Item = Place>,
    ids: &str,
    named: impl Fn(&str) -> Option<Place>,
    mut drop: impl FnMut(&str),
) -> Vec<Place> {
    let mut kept = Vec::new();
    for id in ids.split(',').filter(|id| !id.is_empty()) {
        match named(id) {
            Some(place) => kept.push(place),
            None => drop(id),
        }
    }
    let is_out = |place: &Place| !kept.is_empty() && !kept.contains(place);
    all.filter(is_out).collect()
}

/// The parameters of a query string (with or without `?`) and their values, decoded. None of one that is too long.
pub(super) fn values(query: &str) -> Vec<(String, String)> {
    let query = Some(query.strip_prefix('?').unwrap_or(query)).filter(|query| query.len() <= LONGEST).unwrap_or_default();
    query.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, value)| (decode(key), decode(value))).collect()
}

fn own_term(data: &Dataset, state: &mut AppState, term: &str) -> Option<()> {
    let (issue, options) = term.split_once(':')?;
    let at = data.issue_named(issue)?;
    let named = options.split('~').filter(|option| !option.is_empty());
    let options: Option<OptionSet> = named.map(|option| data.issue(at).option_named(option)).collect();
    let options = options?;
    if options == state.published_term(data, at) {
        state.own.remove(&at);
    } else {
        state.own.insert(at, options);
    }
    Some(())
}

fn shown(data: &Dataset, show: &str) -> Option<Shown> {
    if show == "sentence" {
        return Some(Shown::Sentence);
    }
    let (party, issue) = show.split_once('/')?;
    let party: PartyIx = data.party_named(party)?;
    Some(Shown::Cell(party, data.issue_named(issue)?))
}

pub(super) fn drop(parameter: &'static str, value: &str) -> Dropped {
    Dropped { parameter, value: value.chars().filter(|c| !c.is_control()).take(40).collect() }
}

/// Undoes percent-encoding. What is not UTF-8 afterwards names no id anyway.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = |offset: usize| bytes.get(at + offset).and_then(|byte| char::from(*byte).to_digit(16));
        match (byte, hex(1), hex(2)) {
            (b'%', Some(high), Some(low)) => {
                plain.push((high * 16 + low) as u8);
                at += 3;
            }
            (b'+', ..) => {
                plain.push(b' ');
                at += 1;
            }
            _ => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(plain).unwrap_or_default()
}
