//! One change: what it is about, and what happened to it.

use crate::dataset::changes::{Change, Kind, What};
use crate::model::{Claim, Dataset, IssueIx, OptionSet, Party, Scenario};
use crate::view::wording::{self, lists};

use super::names::{Names, date, source_words, words};
use super::short::clipped;
use super::{Entry, Section, field};

/// The change in words, with the section that it stands in and the issue under which it does.
pub(super) fn entry(names: &Names<'_>, change: &Change) -> (Section, Option<String>, Entry) {
    let lines = match &change.what {
        What::Added | What::Removed => described(names, change),
        What::Renamed { from } => {
            vec![format!("Its id was “{from}”. Nothing else in it differs. Links to the old id lead nowhere now.")]
        }
        What::Changed(fields) => fields.iter().map(|of| field::line(names, change, of)).collect(),
        What::Reordered(ids) => vec![reordered(names, change, ids)],
    };
    let subject = if matches!(change.what, What::Reordered(_)) { list_name(names, change) } else { subject(names, change) };
    let section = Section::of(names, change);
    let subject = match (&change.what, section) {
        (What::Added, section) if !section.says_what() => format!("New: {subject}"),
        (What::Removed, section) if !section.says_what() => format!("Gone: {subject}"),
        _ => subject,
    };
    let is_text = matches!(change.kind, Kind::Note | Kind::Gap | Kind::Contradiction | Kind::CellGap);
    let id = change.id.clone().filter(|_| !is_text);
    (section, issue(names, change), Entry { subjects: vec![(subject, id)], lines })
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

fn subject(names: &Names<'_>, change: &Change) -> String {
    let id = change.id.as_deref().unwrap_or_default();
    match change.kind {
        Kind::Case => "The case as a whole".to_owned(),
        Kind::Party => names.party_name(id),
        Kind::Issue => names.issue_head(id),
        Kind::Option => {
            let issue = change.of.as_deref().unwrap_or_default();
            format!("{} ({})", names.option_name(issue, id), names.issue_head(issue))
        }
        Kind::Moment => format!("The moment of {}", date(id)),
        Kind::Context => names.note_name(id),
        Kind::Claim => names.claim_name(id),
        Kind::Plan => names.plan_name(id),
        Kind::Article => article(names, id).map_or_else(|| id.to_owned(), |article| words(&article.title)),
        Kind::ArticleStatement => {
            let article = change.of.as_deref().and_then(|of| article(names, of));
            let said = article.and_then(|article| article.statements.iter().find(|said| &*said.id == id));
            said.map_or_else(|| format!("Statement {id}"), |said| format!("“{}”", clipped(&words(&said.text))))
        }
        Kind::Note | Kind::Contradiction | Kind::Gap => format!("“{}”", clipped(id)),
        Kind::CellGap => {
            let mut parts = id.split('/');
            let mut part = || parts.next().unwrap_or_default();
            let (moment, party, issue) = (part(), part(), part());
            format!("{}: looked for, nothing found", names.cell_name(party, issue, &date(moment)))
        }
        Kind::Source => names.source_name(id),
    }
}

fn article<'a>(names: &Names<'a>, id: &str) -> Option<&'a crate::model::Article> {
    let [old, new] = names.versions;
    let find = |data: &'a Dataset| data.articles.iter().find(|article| &*article.id == id);
    find(new).or_else(|| find(old))
}

/// What a list is called whose order differs.
fn list_name(names: &Names<'_>, change: &Change) -> String {
    let of = |what: &str| format!("The order of {what}");
    match (change.kind, change.of.as_deref()) {
        (Kind::Option, Some(issue)) => format!("The order of the options on {}", names.issue_name(issue)),
        (kind, _) => of(match kind {
            Kind::Case => "the case",
            Kind::Note => "the notes",
            Kind::Party => "the parties",
            Kind::Issue => "the issues",
            Kind::Option => "the options",
            Kind::Moment => "the moments",
            Kind::Context => "what else happened",
            Kind::Claim => "the claims in the file",
            Kind::Plan => "the plans",
            Kind::Article => "the articles",
            Kind::ArticleStatement => "the statements of an article",
            Kind::Contradiction => "accounts that contradict each other",
            Kind::Gap => "what is not known",
            Kind::CellGap => "the cells for which nothing was found",
            Kind::Source => "the sources",
        }),
    }
}

/// The most entries that are named where a list stands in another order.
const MOST_NAMED: usize = 10;

fn reordered(names: &Names<'_>, change: &Change, ids: &[String]) -> String {
    let named = ids.iter().take(MOST_NAMED).map(|id| subject(names, &Change { id: Some(id.clone()), ..change.clone() }));
    let named = named.collect::<Vec<_>>().join("; ");
    match ids.len().saturating_sub(MOST_NAMED) {
        0 => format!("Moved: {named}."),
        more => format!("Moved: {named}; and {more} more."),
    }
}

/// What was added or taken away, so that it can be read without the file.
fn described(names: &Names<'_>, change: &Change) -> Vec<String> {
    let id = change.id.as_deref().unwrap_or_default();
    match change.kind {
        Kind::Claim => names.claim(id).map(|(data, claim)| of_claim(names, data, claim)).unwrap_or_default(),
        Kind::Plan => names.plan(id).map(|(data, plan)| of_plan(names, data, plan)).unwrap_or_default(),
        Kind::Party => names.party(id).and_then(members).into_iter().collect(),
        Kind::Issue => {
            let issue = names.issue(id);
            let options = |issue: &crate::model::Issue| {
                let ids: Vec<String> = issue.options.iter().map(|option| option.id.to_string()).collect();
                format!("{} Options: {}.", words(&issue.question), names.options(id, &ids))
            };
            issue.map(options).into_iter().collect()
        }
        Kind::Moment => {
            let [old, new] = names.versions;
            let title = |data: &Dataset| data.moment_named(id).map(|at| words(&data.moment(at).title));
            title(new).or_else(|| title(old)).into_iter().collect()
        }
        Kind::Context => names.note(id).map(|note| format!("Evidence: {}.", wording::grade(note.grade))).into_iter().collect(),
        Kind::Source => {
            let facts = |source: &crate::model::Source| {
                let facts = wording::source_facts(source, "");
                let facts = facts.trim_start_matches(" (").split(')').next().unwrap_or_default().to_owned();
                source.url.as_deref().map_or_else(|| facts.clone(), |url| format!("{facts} · {}", clipped(url)))
            };
            names.source(id).map(facts).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn of_claim(names: &Names<'_>, data: &Dataset, claim: &Claim) -> Vec<String> {
    let issue = data.issue(claim.issue);
    let stances = claim.stances.iter().map(|(option, stance)| {
        format!("{}: {}", names.option_name(&issue.id, &issue.options[option.at()].id), wording::stance(*stance))
    });
    let stances = stances.collect::<Vec<_>>().join("; ");
    let mut lines = vec![format!("{stances}. Evidence: {}.", wording::grade(claim.grade))];
    if let Some(said) = &claim.words {
        lines.push(clipped(&words(&said.summary)));
        lines.extend(said.disputed_by.as_ref().map(|by| wording::disputed_by(&clipped(&words(by)))));
        let sources = said.sources.iter().filter_map(|source| data.source(*source));
        let sources: Vec<String> = sources.map(|source| clipped(&source_words(source))).collect();
        lines.push(format!("{} {}.", wording::SOURCES, sources.join("; ")));
    }
    lines
}

fn of_plan(names: &Names<'_>, data: &Dataset, plan: &Scenario) -> Vec<String> {
    let parties: Vec<_> = plan.proposed_by.iter().map(|party| data.party(*party).in_text.words()).collect();
    let date = plan.date.map(wording::full_date);
    let mut lines = vec![wording::plan_facts(plan.kind, date.as_deref(), &parties)];
    let term = |(issue, options): (&IssueIx, &OptionSet)| {
        let issue = data.issue(*issue);
        let ids: Vec<String> = options.iter().map(|option| issue.options[option.at()].id.to_string()).collect();
        format!("{}: {}", words(&issue.label), names.options(&issue.id, &ids))
    };
    let terms: Vec<String> = plan.terms.iter().map(term).collect();
    if !terms.is_empty() {
        lines.push(format!("Terms: {}.", terms.join("; ")));
    }
    lines
}

fn members(party: &Party) -> Option<String> {
    let members: Vec<String> = party.members.iter().map(words).collect();
    (!members.is_empty()).then(|| format!("Members: {}.", lists::and(&members)))
}
