//! Records that are the same under another id, and the earlier version with the ids of the later one.
//!
//! From the inside out: what names nothing is aligned first, and what names it is then compared with the new names in
//! it. A moment is named after its date, so that of a moment the date may differ.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Serialize;

use crate::dataset::changes::Kind;
use crate::dataset::record::{
    ArticleRecord, ArticleStatementRecord, ClaimRecord, ContextRecord, FileRecord, IssueRecord, MomentRecord, OptionRecord,
    PartyRecord, ScenarioRecord, SourceRecord,
};

/// The earlier version with new ids, and which these are.
pub(super) struct Aligned {
    pub(super) file: FileRecord,
    /// By kind, the id of the record around it and its new id: the id that it had.
    pub(super) renamed: BTreeMap<(Kind, Option<String>, String), String>,
}

/// A record with an id.
pub(super) trait Named: Clone + Serialize {
    fn id(&self) -> &str;
    fn set_id(&mut self, id: &str);

    /// The same without names that may differ though the record is the same.
    fn nameless(&self) -> Self {
        let mut record = self.clone();
        record.set_id("");
        record
    }
}

macro_rules! named {
    ($($record:ident)+) => {$(
        impl Named for $record {
            fn id(&self) -> &str {
                &self.id
            }
            fn set_id(&mut self, id: &str) {
                id.clone_into(&mut self.id);
            }
        }
    )+};
}

named! {
    ArticleRecord ArticleStatementRecord ClaimRecord ContextRecord OptionRecord PartyRecord ScenarioRecord SourceRecord
}

/// Its options may have other names as well.
impl Named for IssueRecord {
    fn id(&self) -> &str {
        &self.id
    }

    fn set_id(&mut self, id: &str) {
        id.clone_into(&mut self.id);
    }

    fn nameless(&self) -> Self {
        let mut issue = self.clone();
        issue.id.clear();
        let ids: Ids = issue.options.iter().enumerate().map(|(at, option)| (option.id.clone(), at.to_string())).collect();
        all(issue.options.iter_mut().map(|option| &mut option.id), &ids);
        all(issue.compatible.iter_mut().flatten(), &ids);
        issue
    }
}

impl Named for MomentRecord {
    fn id(&self) -> &str {
        &self.id
    }

    fn set_id(&mut self, id: &str) {
        id.clone_into(&mut self.id);
        id.clone_into(&mut self.date);
    }
}

/// From the id before to the id now.
type Ids = BTreeMap<String, String>;

/// Aligns `old` with `new`.
pub(super) fn align(old: &FileRecord, new: &FileRecord) -> Aligned {
    let mut aligned = Aligned { file: old.clone(), renamed: BTreeMap::new() };
    let Aligned { file, renamed } = &mut aligned;
    let mut note = |kind: Kind, of: Option<&str>, ids: &Ids| {
        for (from, to) in ids {
            renamed.insert((kind, of.map(str::to_owned), to.clone()), from.clone());
        }
    };

    let ids = rename(&mut file.sources, &new.sources);
    sources(file, &ids);
    note(Kind::Source, None, &ids);

    let ids = rename(&mut file.parties, &new.parties);
    parties(file, &ids);
    note(Kind::Party, None, &ids);

    let ids = rename(&mut file.issues, &new.issues);
    issues(file, &ids);
    note(Kind::Issue, None, &ids);

    let of_new: BTreeMap<&str, &IssueRecord> = new.issues.iter().map(|issue| (&*issue.id, issue)).collect();
    let mut of_issues: BTreeMap<String, Ids> = BTreeMap::new();
    for issue in &mut file.issues {
        let Some(now) = of_new.get(&*issue.id) else { continue };
        let ids = rename(&mut issue.options, &now.options);
        issue.compatible.iter_mut().flatten().for_each(|option| to_new(option, &ids));
        note(Kind::Option, Some(&issue.id), &ids);
        of_issues.insert(issue.id.clone(), ids);
    }
    options(file, &of_issues);

    let ids = rename(&mut file.moments, &new.moments);
    moments(file, &ids);
    note(Kind::Moment, None, &ids);

    // A note keeps its id wherever it is filed, so that it is looked for at all moments.
    let mut notes: Vec<ContextRecord> = file.moments.iter().flat_map(|moment| moment.context.iter().cloned()).collect();
    let of_new: Vec<ContextRecord> = new.moments.iter().flat_map(|moment| moment.context.iter().cloned()).collect();
    let ids = rename(&mut notes, &of_new);
    file.moments.iter_mut().flat_map(|moment| &mut moment.context).for_each(|note| to_new(&mut note.id, &ids));
    all(file.articles.iter_mut().flat_map(|article| &mut article.statements).flat_map(|said| &mut said.context), &ids);
    note(Kind::Context, None, &ids);

    let ids = rename(&mut file.claims, &new.claims);
    all(file.articles.iter_mut().flat_map(|article| &mut article.statements).flat_map(|said| &mut said.claims), &ids);
    note(Kind::Claim, None, &ids);

    let ids = rename(&mut file.scenarios, &new.scenarios);
    all(file.opening.scenario.iter_mut(), &ids);
    note(Kind::Plan, None, &ids);

    let ids = rename(&mut file.articles, &new.articles);
    note(Kind::Article, None, &ids);
    let of_new: BTreeMap<&str, &ArticleRecord> = new.articles.iter().map(|article| (&*article.id, article)).collect();
    for article in &mut file.articles {
        let Some(now) = of_new.get(&*article.id) else { continue };
        let ids = rename(&mut article.statements, &now.statements);
        note(Kind::ArticleStatement, Some(&article.id), &ids);
    }
    aligned
}

/// Gives each record of `old` that is in `new` under another id that id.
fn rename<T: Named>(old: &mut [T], new: &[T]) -> Ids {
    let known = |records: &[T]| records.iter().map(|record| record.id().to_owned()).collect::<BTreeSet<_>>();
    let (before, now) = (known(old), known(new));
    let mut by_content: BTreeMap<String, VecDeque<&str>> = BTreeMap::new();
    for record in new.iter().filter(|record| !before.contains(record.id())) {
        by_content.entry(content(record)).or_default().push_back(record.id());
    }
    let mut ids = Ids::new();
    if by_content.is_empty() {
        return ids;
    }
    for record in old.iter_mut().filter(|record| !now.contains(record.id())) {
        let Some(id) = by_content.get_mut(&content(record)).and_then(VecDeque::pop_front) else { continue };
        ids.insert(record.id().to_owned(), id.to_owned());
        record.set_id(id);
    }
    ids
}

/// All that a record says but for its id.
fn content<T: Named>(record: &T) -> String {
    serde_json::to_string(&record.nameless()).unwrap_or_default()
}

fn to_new(id: &mut String, ids: &Ids) {
    if let Some(now) = ids.get(id) {
        now.clone_into(id);
    }
}

fn all<'a>(references: impl Iterator<Item = &'a mut String>, ids: &Ids) {
    references.for_each(|id| to_new(id, ids));
}

fn keys<T>(map: &mut BTreeMap<String, T>, ids: &Ids) {
    if map.keys().any(|key| ids.contains_key(key)) {
        let entries = std::mem::take(map).into_iter();
        *map = entries.map(|(key, value)| (ids.get(&key).cloned().unwrap_or(key), value)).collect();
    }
}

fn sources(file: &mut FileRecord, ids: &Ids) {
    all(file.moments.iter_mut().flat_map(|moment| &mut moment.context).flat_map(|note| &mut note.source_ids), ids);
    all(file.claims.iter_mut().flat_map(|claim| claim.source_ids.iter_mut().chain(&mut claim.quote_source)), ids);
    all(file.scenarios.iter_mut().flat_map(|plan| &mut plan.source_ids), ids);
    all(file.articles.iter_mut().map(|article| &mut article.source_id), ids);
    all(file.contradictions.iter_mut().flat_map(|both| &mut both.source_ids), ids);
}

fn parties(file: &mut FileRecord, ids: &Ids) {
    for moment in &mut file.moments {
        keys(&mut moment.party_means, ids);
        all(moment.context.iter_mut().filter_map(|note| note.party.as_mut()), ids);
    }
    all(file.claims.iter_mut().map(|claim| &mut claim.party), ids);
    all(file.scenarios.iter_mut().flat_map(|plan| &mut plan.proposed_by), ids);
    all(file.gaps_by_cell.iter_mut().map(|gap| &mut gap.party), ids);
}

fn issues(file: &mut FileRecord, ids: &Ids) {
    all(file.claims.iter_mut().map(|claim| &mut claim.issue), ids);
    for plan in &mut file.scenarios {
        keys(&mut plan.terms, ids);
        keys(&mut plan.term_grades, ids);
    }
    all(file.gaps_by_cell.iter_mut().map(|gap| &mut gap.issue), ids);
}

fn options(file: &mut FileRecord, of_issues: &BTreeMap<String, Ids>) {
    for claim in &mut file.claims {
        if let Some(ids) = of_issues.get(&claim.issue) {
            keys(&mut claim.stances, ids);
        }
    }
    for (issue, options) in file.scenarios.iter_mut().flat_map(|plan| &mut plan.terms) {
        if let Some(ids) = of_issues.get(issue) {
            all(options.iter_mut(), ids);
        }
    }
}

fn moments(file: &mut FileRecord, ids: &Ids) {
    all(file.claims.iter_mut().map(|claim| &mut claim.moment), ids);
    all(file.scenarios.iter_mut().map(|plan| &mut plan.moment), ids);
    all(file.gaps_by_cell.iter_mut().map(|gap| &mut gap.moment), ids);
    all(std::iter::once(&mut file.opening.moment), ids);
}
