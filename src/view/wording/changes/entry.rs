//! One change: what it is about, and what happened to it.

use std::rc::Rc;

use crate::dataset::changes::{Change, Kind, What};
use crate::model::{Claim, Dataset, IssueIx, OptionSet, Party, Scenario};
use crate::view::wording::{self, lists};

use super::names::{Names, date, source_words, words};
use super::short::clipped;
use super::{Entry, Section, field, say};

/// The change in words, with the section that it stands in and the issue under which it does.
pub(super) fn entry(names: &Names<'_>, change: &Change) -> (Section, Option<String>, Entry) {
    let section = Section::of(names, change);
    let lines = match &change.what {
        What::Added | What::Removed => described(names, change),
        What::Renamed { from } => vec![say::renamed(from)],
        What::Changed(fields) => field::lines(names, change, fields),
        What::Reordered(ids) => vec![reordered(names, change, ids)],
    };
    let subject = match &change.what {
        What::Reordered(_) => list_name(names, change),
        What::Added if !section.says_what() => say::added(&subject(names, change, "inside")),
        What::Removed if !section.says_what() => say::removed(&subject(names, change, "inside")),
        _ => subject(names, change, "first"),
    };
    let is_text = matches!(change.kind, Kind::Note | Kind::Gap | Kind::Contradiction | Kind::CellGap);
    let id = change.id.clone().filter(|_| !is_text);
    (section, issue(names, change), Entry::of(subject, id, lines))
}

/// The issue under which a change is listed where there are many.
fn issue(names: &Names<'_>, change: &Change) -> Option<String> {
    let id = change.id.as_deref();
    match change.kind {
        Kind::Claim => id.and_then(|id| names.claim(id)).map(|(data, claim)| names.issue_head(&data.issue(claim.issue).id)),
        Kind::Option => change.of.as_deref().map(|of| names.issue_head(of)),
        Kind::Issue => id.map(|id| names.issue_head(id)),
        Kind::CellGap => id.and_then(|id| id.rsplit('/').next()).map(|issue| names.issue_head(issue)),
        _ => None,
    }
}

/// What a change is about: `place` is `first`, or `inside` something else that is said.
fn subject(names: &Names<'_>, change: &Change, place: &str) -> String {
    let id = change.id.as_deref().unwrap_or_default();
    let of = change.of.as_deref().unwrap_or_default();
    match change.kind {
        Kind::Case => say::CASE.into(),
        Kind::Party => names.party_name(id),
        Kind::Issue => names.issue_head(id),
        Kind::Option => say::option(&names.option_name(of, id), &names.issue_head(of)),
        Kind::Moment => say::moment(&date(id), place),
        Kind::Context => names.note_name(id),
        Kind::Claim => names.claim_name(id),
        Kind::Plan => names.plan_name(id),
        Kind::Article => names.article(id).map_or_else(|| id.to_owned(), |article| words(&article.title)),
        Kind::ArticleStatement => names.statement_name(of, id),
        Kind::Note | Kind::Contradiction | Kind::Gap => names.text_name(change.kind, id),
        Kind::CellGap => names.cell_gap_name(id),
        Kind::Source => names.source_name(id),
    }
}

/// What a list is called whose order differs.
fn list_name(names: &Names<'_>, change: &Change) -> String {
    match (change.kind, change.of.as_deref()) {
        (Kind::Option, Some(issue)) => say::order_of_options(&names.issue_name(issue)),
        (kind, _) => say::order(kind.slug()),
    }
}

/// The most entries that are named where a list stands in another order.
const MOST_NAMED: usize = 10;

fn reordered(names: &Names<'_>, change: &Change, ids: &[String]) -> String {
    let name = |id: &String| subject(names, &Change { id: Some(id.clone()), ..change.clone() }, "inside");
    let named: Vec<String> = ids.iter().take(MOST_NAMED).map(name).collect();
    say::moved(&named.join("; "), ids.len() - named.len())
}

/// What was added or taken away, so that it can be read without the file.
fn described(names: &Names<'_>, change: &Change) -> Vec<String> {
    let id = change.id.as_deref().unwrap_or_default();
    let line = match change.kind {
        Kind::Claim => return names.claim(id).map(|(data, claim)| of_claim(names, data, claim)).unwrap_or_default(),
        Kind::Plan => return names.plan(id).map(|(data, plan)| of_plan(names, data, plan)).unwrap_or_default(),
        Kind::Party => names.party(id).and_then(members),
        Kind::Issue => names.issue(id).map(|issue| {
            let ids: Vec<String> = issue.options.iter().map(|option| option.id.to_string()).collect();
            say::question(&words(&issue.question), &names.options(id, &ids))
        }),
        Kind::Moment => names.moment_title(id),
        Kind::Context => names.note(id).map(|note| say::evidence(&wording::grade(note.grade).words())),
        Kind::Source => names.source(id).map(|source| {
            let facts = wording::source_facts(source, "");
            let facts = facts.strip_prefix(" (").and_then(|facts| facts.strip_suffix(')')).unwrap_or(&facts);
            source.url.as_deref().map_or_else(|| facts.to_owned(), |url| format!("{facts} · {}", clipped(url)))
        }),
        _ => None,
    };
    line.into_iter().collect()
}

fn of_claim(names: &Names<'_>, data: &Dataset, claim: &Claim) -> Vec<String> {
    let issue = data.issue(claim.issue);
    let stances = claim.stances.iter().map(|(option, stance)| {
        let option = names.option_name(&issue.id, &issue.options[option.at()].id);
        say::stance(&option, &wording::stance(*stance).words())
    });
    let stances = stances.collect::<Vec<_>>().join("; ");
    let mut lines = vec![say::claim(&stances, &wording::grade(claim.grade).words())];
    if let Some(said) = &claim.words {
        lines.push(clipped(&words(&said.summary)));
        lines.extend(said.disputed_by.as_ref().map(|by| wording::disputed_by(&clipped(&words(by)))));
        let sources = said.sources.iter().filter_map(|source| data.source(*source));
        let sources: Vec<String> = sources.map(|source| clipped(&source_words(source))).collect();
        lines.push(say::claim_sources(&sources.join("; ")));
    }
    lines
}

fn of_plan(names: &Names<'_>, data: &Dataset, plan: &Scenario) -> Vec<String> {
    let parties: Vec<Rc<str>> = plan.proposed_by.iter().map(|party| words(&data.party(*party).in_text).into()).collect();
    let date = plan.date.map(wording::full_date);
    let mut lines = vec![wording::plan_facts(plan.kind, date.as_deref(), &parties)];
    let term = |(issue, options): (&IssueIx, &OptionSet)| {
        let issue = data.issue(*issue);
        let ids: Vec<String> = options.iter().map(|option| issue.options[option.at()].id.to_string()).collect();
        say::term(&words(&issue.label), &names.options(&issue.id, &ids))
    };
    let terms: Vec<String> = plan.terms.iter().map(term).collect();
    if !terms.is_empty() {
        lines.push(say::terms(&terms.join("; ")));
    }
    lines
}

fn members(party: &Party) -> Option<String> {
    let members: Vec<String> = party.members.iter().map(words).collect();
    (!members.is_empty()).then(|| say::members(&lists::and(&members)))
}
