//! The change log between two versions of a case, in words that an editor can publish.
//!
//! What is said is what the files say: what was there, what is there now, and what follows from that by the method. Not
//! why, nor which of the two is right. In English, as what an editor reads of a case is. **Everything is listed**; many changes are grouped by issue, and those that
//! say the same are said once.

mod effect;
mod entry;
mod field;
mod names;
mod short;

use crate::dataset::changes::{Change, Kind, Loaded, What};
use crate::engine::Versions;
use crate::model::{Dataset, Grade};
use crate::view::wording;

pub use field::label;
pub use names::Names;

/// Said where two versions say the same.
pub const NOTHING_CHANGED: &str = "The two versions say the same.";
/// Said under what the changes mean for readers.
pub const EFFECTS_NOTE: &str = "By the rules of the method, with all evidence let in. Parties, issues, moments and plans that are only in one of the versions are not compared here.";

/// A part of the change log.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Section {
    /// What stands differently in cells.
    Cells,
    /// Plans that are answered differently.
    Answers,
    /// Claims that differ in what they say or rest on.
    Corrections,
    /// Claims that are new.
    NewClaims,
    /// Claims that are gone.
    WithdrawnClaims,
    /// Claims that differ in words alone.
    RewordedClaims,
    /// Plans.
    Plans,
    /// Parties.
    Parties,
    /// Issues and their options.
    Issues,
    /// Moments.
    Moments,
    /// What happened and is no position.
    Context,
    /// Articles that the case started from.
    Articles,
    /// Accounts that cannot all be true.
    Contradictions,
    /// What is not known.
    Gaps,
    /// Sources.
    Sources,
    /// The case as a whole, and notes on it.
    Case,
    /// Ids and the order of lists.
    NamesAndOrder,
}

impl Section {
    /// Every section, in the order of the log.
    pub const ALL: [Self; 17] = [
        Self::Cells,
        Self::Answers,
        Self::Corrections,
        Self::NewClaims,
        Self::WithdrawnClaims,
        Self::RewordedClaims,
        Self::Plans,
        Self::Parties,
        Self::Issues,
        Self::Moments,
        Self::Context,
        Self::Articles,
        Self::Contradictions,
        Self::Gaps,
        Self::Sources,
        Self::Case,
        Self::NamesAndOrder,
    ];

    /// Its head.
    pub const fn head(self) -> &'static str {
        match self {
            Self::Cells => "Positions that stand differently",
            Self::Answers => "Plans that are answered differently",
            Self::Corrections => "Corrected claims",
            Self::NewClaims => "New claims",
            Self::WithdrawnClaims => "Withdrawn claims",
            Self::RewordedClaims => "Claims reworded",
            Self::Plans => "Plans",
            Self::Parties => "Parties",
            Self::Issues => "Issues and options",
            Self::Moments => "Moments",
            Self::Context => "What else happened",
            Self::Articles => "Articles, statement by statement",
            Self::Contradictions => "Accounts that contradict each other",
            Self::Gaps => "What is not known",
            Self::Sources => "Sources",
            Self::Case => "The case as a whole",
            Self::NamesAndOrder => "Names for links, and order",
        }
    }

    /// The word in links to it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Cells => "cells",
            Self::Answers => "answers",
            Self::Corrections => "corrections",
            Self::NewClaims => "new-claims",
            Self::WithdrawnClaims => "withdrawn-claims",
            Self::RewordedClaims => "reworded-claims",
            Self::Plans => "plans",
            Self::Parties => "parties",
            Self::Issues => "issues",
            Self::Moments => "moments",
            Self::Context => "context",
            Self::Articles => "articles",
            Self::Contradictions => "contradictions",
            Self::Gaps => "gaps",
            Self::Sources => "sources",
            Self::Case => "case",
            Self::NamesAndOrder => "names-and-order",
        }
    }

    /// Whether it says what follows from changes, and lists none itself.
    pub const fn is_effect(self) -> bool {
        matches!(self, Self::Cells | Self::Answers)
    }

    /// Whether its head says what happened to what is listed in it.
    const fn says_what(self) -> bool {
        matches!(self, Self::NewClaims | Self::WithdrawnClaims)
    }

    fn of(names: &Names<'_>, change: &Change) -> Self {
        match (change.kind, &change.what) {
            (_, What::Renamed { .. } | What::Reordered(_)) => Self::NamesAndOrder,
            (Kind::Claim, What::Added) => Self::NewClaims,
            (Kind::Claim, What::Removed) => Self::WithdrawnClaims,
            (Kind::Claim, What::Changed(fields)) if fields.iter().any(|of| field::is_of_substance(names, of)) => {
                Self::Corrections
            }
            (Kind::Claim, What::Changed(_)) => Self::RewordedClaims,
            (Kind::Case | Kind::Note, _) => Self::Case,
            (Kind::Party, _) => Self::Parties,
            (Kind::Issue | Kind::Option, _) => Self::Issues,
            (Kind::Moment, _) => Self::Moments,
            (Kind::Context, _) => Self::Context,
            (Kind::Plan, _) => Self::Plans,
            (Kind::Article | Kind::ArticleStatement, _) => Self::Articles,
            (Kind::Contradiction, _) => Self::Contradictions,
            (Kind::Gap | Kind::CellGap, _) => Self::Gaps,
            (Kind::Source, _) => Self::Sources,
        }
    }
}

/// The log: what it compares, and its parts, none of them empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    /// The title of the later version.
    pub title: String,
    /// Until when both versions go, and how many differences there are, a sentence each.
    pub summary: Vec<String>,
    /// The parts in order.
    pub parts: Vec<Part>,
}

/// A part of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Which.
    pub section: Section,
    /// How many entries it holds, those that are said together counted one by one.
    pub n: usize,
    /// What it lists, by issue where that is many.
    pub groups: Vec<Group>,
}

/// Entries that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The issue, where the part is grouped.
    pub head: Option<String>,
    /// How many entries it holds.
    pub n: usize,
    /// What it lists.
    pub entries: Vec<Entry>,
}

/// The most things of which the same is said that are named one by one.
pub const MOST_NAMED: usize = 20;

/// What is said of one thing, or of several of which the same is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it is about, with the id for those who look it up.
    pub subjects: Vec<(String, Option<String>)>,
    /// What is said of it.
    pub lines: Vec<String>,
}

impl Entry {
    /// The subjects that are named, with what stands before and behind them where there are several.
    pub fn named(&self) -> (String, &[(String, Option<String>)], String) {
        let n = self.subjects.len();
        let named = &self.subjects[..n.min(MOST_NAMED)];
        let before = if n == 1 { String::new() } else { format!("{n} with the same: ") };
        let behind = if n > MOST_NAMED { format!("; and {} more", n - MOST_NAMED) } else { String::new() };
        (before, named, behind)
    }
}

/// From how many entries on a part is grouped.
const GROUPED_FROM: usize = 12;
/// From how many entries on that say the same they are said once.
const ONCE_FROM: usize = 4;

/// The evidence with which it is worked out what changes mean: all of it, as the page opens.
pub const THRESHOLD: Grade = Grade::Disputed;

/// The log of all changes and of what follows from them.
pub fn log(files: &Loaded, versions: &Versions) -> Log {
    let Loaded { old, new, changes } = files;
    let names = Names::of(old, new);
    let mut listed: Vec<(Section, Option<String>, Entry)> = Vec::new();
    for of in &versions.cells {
        listed.push((Section::Cells, Some(names::words(&new.issue(of.issue).label)), effect::cell(&names, of)));
    }
    listed.extend(versions.plans.iter().map(|of| (Section::Answers, None, effect::plan(&names, of))));
    listed.extend(changes.iter().map(|change| entry::entry(&names, change)));
    let parts: Vec<Part> = Section::ALL.into_iter().filter_map(|section| part(section, &mut listed)).collect();
    Log { title: names::words(&new.title), summary: summary(old, new, changes.len(), &parts), parts }
}

/// One change in words: what it is about, and a line for each thing that differs.
pub fn said(names: &Names<'_>, change: &Change) -> (String, Vec<String>) {
    let (.., entry) = entry::entry(names, change);
    let subject = entry.subjects.into_iter().next().map(|(subject, _)| subject).unwrap_or_default();
    (subject, entry.lines)
}

fn part(section: Section, listed: &mut Vec<(Section, Option<String>, Entry)>) -> Option<Part> {
    let (here, others) = std::mem::take(listed).into_iter().partition(|(of, ..)| *of == section);
    *listed = others;
    let here: Vec<(Section, Option<String>, Entry)> = here;
    let n = here.len();
    let mut groups: Vec<Group> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for (_, issue, entry) in here {
        let head = issue.filter(|_| n >= GROUPED_FROM);
        let at = *places.entry(head.clone()).or_insert(groups.len());
        if at == groups.len() {
            groups.push(Group { head, n: 0, entries: Vec::new() });
        }
        groups[at].n += 1;
        groups[at].entries.push(entry);
    }
    for group in &mut groups {
        group.entries = once(std::mem::take(&mut group.entries));
    }
    (n > 0).then_some(Part { section, n, groups })
}

/// Puts entries together of which the same is said, where they are several.
fn once(entries: Vec<Entry>) -> Vec<Entry> {
    let mut n_alike = std::collections::BTreeMap::new();
    for entry in &entries {
        *n_alike.entry(entry.lines.clone()).or_insert(0) += 1;
    }
    let mut said: Vec<Entry> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for entry in entries {
        let is_many = n_alike.get(&entry.lines).is_some_and(|n| *n >= ONCE_FROM);
        if !is_many {
            said.push(entry);
            continue;
        }
        let at = *places.entry(entry.lines.clone()).or_insert(said.len());
        match said.get_mut(at) {
            Some(have) => have.subjects.extend(entry.subjects),
            None => said.push(entry),
        }
    }
    said
}

fn summary(old: &Dataset, new: &Dataset, n_changes: usize, parts: &[Part]) -> Vec<String> {
    let [before, now] = [old, new].map(|data| wording::full_date(data.coverage.latest_position));
    let until = if before == now {
        format!("Both versions hold positions on record up to {now}.")
    } else {
        format!("The earlier version holds positions on record up to {before}, the later one up to {now}.")
    };
    if n_changes == 0 {
        return vec![until, NOTHING_CHANGED.to_owned()];
    }
    let count = |part: &Part| format!("{} ({})", part.section.head(), part.n);
    let listed: Vec<String> = parts.iter().filter(|part| !part.section.is_effect()).map(count).collect();
    let differences = if n_changes == 1 { "1 difference".to_owned() } else { format!("{n_changes} differences") };
    let effects: Vec<&Part> = parts.iter().filter(|part| part.section.is_effect()).collect();
    let meaning = if effects.is_empty() {
        "No position and no answer to a plan stands differently by them.".to_owned()
    } else {
        format!("What follows from them: {}.", effects.into_iter().map(count).collect::<Vec<_>>().join("; "))
    };
    vec![until, format!("{differences}: {}.", listed.join("; ")), meaning]
}
