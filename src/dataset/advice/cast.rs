//! Parties, issues, options and moments of which nothing is said, or whose names mislead.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::advice::Advice;
use crate::dataset::advice::survey::{Survey, phrases};
use crate::dataset::record::{IssueRecord, TextRecord};
use crate::dataset::remark::remark;
use crate::model::Stance;

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    parties(survey, advice);
    for (at, issue) in survey.file.issues.iter().enumerate() {
        one_issue(survey, advice, &format!("issues[{at}]"), issue);
    }
    moments(survey, advice);
    names(survey, advice);
}

fn parties(survey: &Survey<'_>, advice: &mut Advice) {
    let file = survey.file;
    let mut heard: BTreeSet<&str> = survey.cells.keys().map(|(party, _)| *party).collect();
    // Who puts a plan forward is taken at its word (method, rule 4).
    heard.extend(file.scenarios.iter().flat_map(|plan| &plan.proposed_by).map(String::as_str));
    for (at, party) in file.parties.iter().enumerate().filter(|(_, party)| !heard.contains(&*party.id)) {
        let what = remark!("no claim and no plan is by `{party}`", party = &party.id);
        advice.add("party-without-claims", format!("parties[{at}]"), what, "add what it said, or take it off the list");
    }
}

fn one_issue(survey: &Survey<'_>, advice: &mut Advice, place: &str, issue: &IssueRecord) {
    if issue.ordered && phrases(&issue.order_note, "").iter().all(|(_, words)| words.trim().is_empty()) {
        let what = remark!("the options of `{issue}` are in an order that is not explained", issue = &issue.id);
        advice.add("order-unexplained", format!("{place}.ordered"), what, "say in `order_note` what runs from first to last");
    }
    if issue.options.iter().all(|option| survey.on(&issue.id, &option.id).is_empty()) {
        let what = remark!("no claim is on `{issue}`", issue = &issue.id);
        advice.add("issue-without-claims", place, what, "add what the parties said, or take it off the list");
        return;
    }
    let planned: BTreeSet<&str> =
        survey.file.scenarios.iter().filter_map(|plan| plan.terms.get(&issue.id)).flatten().map(String::as_str).collect();
    for (at, option) in issue.options.iter().enumerate() {
        if survey.on(&issue.id, &option.id).is_empty() && !planned.contains(&*option.id) {
            let what = remark!(
                "no claim and no plan mentions the option `{option}` of `{issue}`",
                option = &option.id,
                issue = &issue.id
            );
            let remedy = "add who said something on it, or take it out";
            advice.add("option-unmentioned", format!("{place}.options[{at}]"), what, remedy);
        }
    }
    if !is_disputed(survey, issue) {
        let what = remark!("no two parties ever differ on `{issue}`", issue = &issue.id);
        let remedy = "see whether an option or a claim is missing; an issue that is settled need not stand in the table";
        advice.add("issue-undisputed", place, what, remedy);
    }
}

/// Whether some party is, at any time, for what another is against, or demands what excludes what another is for.
fn is_disputed(survey: &Survey<'_>, issue: &IssueRecord) -> bool {
    let mut demanded: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut backed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for option in &issue.options {
        let mut against: BTreeSet<&str> = BTreeSet::new();
        for (at, stance) in survey.on(&issue.id, &option.id) {
            let party = &*survey.claim(*at).party;
            if stance.is_for() {
                backed.entry(&option.id).or_default().insert(party);
            }
            if *stance == Stance::Demands {
                demanded.entry(&option.id).or_default().insert(party);
            }
            if stance.is_against() {
                against.insert(party);
            }
        }
        let backing = backed.get(&*option.id);
        if backing.is_some_and(|backing| differ(backing, &against)) {
            return true;
        }
    }
    let fit = |one: &str, other: &str| {
        issue.compatible.iter().any(|pair| pair.iter().any(|id| id == one) && pair.iter().any(|id| id == other))
    };
    demanded.iter().any(|(one, by)| backed.iter().any(|(other, backing)| one != other && !fit(one, other) && differ(by, backing)))
}

/// Whether there are two different parties, one in each set.
fn differ(some: &BTreeSet<&str>, others: &BTreeSet<&str>) -> bool {
    !some.is_empty() && !others.is_empty() && (some.len() > 1 || others.len() > 1 || some != others)
}

fn moments(survey: &Survey<'_>, advice: &mut Advice) {
    let mut filed: BTreeSet<&str> = survey.file.claims.iter().map(|claim| &*claim.moment).collect();
    filed.extend(survey.file.scenarios.iter().map(|plan| &*plan.moment));
    for (at, moment) in survey.file.moments.iter().enumerate().filter(|(_, moment)| !filed.contains(&*moment.id)) {
        let what = remark!("no claim and no plan is filed under `{moment}`", moment = &moment.id);
        let remedy = "file claims under it, or take it out; what is no position can be `context` of another moment";
        advice.add("moment-without-claims", format!("moments[{at}]"), what, remedy);
    }
}

/// The longest names that fit where they stand, in characters: column heads, row heads, cells and buttons on a phone.
pub(in crate::dataset) const LONGEST_NAMES: [(&str, &str, usize); 8] = [
    ("parties", "label", 60),
    ("parties", "short", 20),
    ("issues", "label", 80),
    ("issues", "short", 30),
    ("options", "label", 160),
    ("options", "short", 32),
    ("scenarios", "name", 120),
    ("scenarios", "short", 40),
];

fn names(survey: &Survey<'_>, advice: &mut Advice) {
    let file = survey.file;
    let parties = file.parties.iter().enumerate().map(|(at, one)| (format!("parties[{at}]"), &*one.id, &one.label, &one.short));
    list(survey, advice, "parties", "label", parties);
    let issues = file.issues.iter().enumerate().map(|(at, one)| (format!("issues[{at}]"), &*one.id, &one.label, &one.short));
    list(survey, advice, "issues", "label", issues);
    for (issue, record) in file.issues.iter().enumerate() {
        let options = record.options.iter().enumerate();
        let options = options.map(|(at, one)| (format!("issues[{issue}].options[{at}]"), &*one.id, &one.label, &one.short));
        list(survey, advice, "options", "label", options);
    }
    let plans = file.scenarios.iter().enumerate().map(|(at, one)| (format!("scenarios[{at}]"), &*one.id, &one.name, &one.short));
    list(survey, advice, "scenarios", "name", plans);
}

fn list<'a>(
    survey: &Survey<'a>,
    advice: &mut Advice,
    kind: &str,
    full: &str,
    entries: impl Iterator<Item = (String, &'a str, &'a TextRecord, &'a TextRecord)>,
) {
    let mut seen: BTreeMap<(bool, &str, String), &str> = BTreeMap::new();
    for (place, id, label, short) in entries {
        for (field, text) in [(full, label), ("short", short)] {
            let most = LONGEST_NAMES.iter().find(|(list, name, _)| *list == kind && *name == field).map_or(0, |most| most.2);
            let phrases = phrases(text, survey.main());
            let longest = phrases.iter().map(|(_, words)| words.chars().count()).max().unwrap_or(0);
            if longest > most {
                let what = remark!("the name of `{id}` has {n} characters", id, n = longest);
                let remedy = remark!("keep to {most}, so that it fits where it stands", most);
                advice.add("name-long", format!("{place}.{field}"), what, remedy);
            }
            let twin = phrases.iter().find_map(|(lang, words)| {
                seen.insert((field == "short", lang, words.trim().to_lowercase()), id).filter(|other| *other != id)
            });
            if let Some(other) = twin {
                let what = remark!("`{id}` has the same name as `{other}`", id, other);
                advice.add(
                    "same-name",
                    format!("{place}.{field}"),
                    what,
                    "give each a name by which readers can tell them apart",
                );
            }
        }
    }
}
