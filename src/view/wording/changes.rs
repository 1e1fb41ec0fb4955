//! The change log between two versions of a case, in words that an editor can publish.
//!
//! What is said is what the files say: what was there, what is there now, and what follows from that by the method. Not
//! why, nor which of the two is right. The words of the data are those in the language that is spoken, else those in their
//! first, which are marked as that. **Everything is listed**; many changes are grouped by issue, and those that say the
//! same are said once.

mod effect;
mod entry;
mod field;
pub mod label;
mod line;
mod names;
pub mod say;
mod section;
mod short;

use crate::dataset::changes::{Change, Loaded};
use crate::engine::Versions;
use crate::model::{Dataset, Grade};
use crate::view::wording;

pub use line::Line;
pub use names::Names;
pub use section::Section;

/// The log: what it compares, and its parts, none of them empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    /// The title of the later version.
    pub title: Line,
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

impl Part {
    /// Its head, with how many entries it holds.
    pub fn head(&self) -> String {
        say::counted(&self.section.head().words(), self.n)
    }
}

/// Entries that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The issue, where the part is grouped, with how many entries it holds.
    pub head: Option<Line>,
    /// What it lists.
    pub entries: Vec<Entry>,
}

/// The most things of which the same is said that are named one by one.
pub const MOST_NAMED: usize = 20;

/// What is said of one thing, or of several of which the same is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it is about, with the id for those who look it up.
    pub subjects: Vec<(Line, Option<String>)>,
    /// What is said of it.
    pub lines: Vec<Line>,
}

impl Entry {
    /// What it is about in words, with its id, and what is said of it.
    fn of(subject: String, id: Option<String>, lines: Vec<String>) -> Self {
        Self { subjects: vec![(subject.into(), id)], lines: lines.into_iter().map(Line::from).collect() }
    }

    /// The subjects that are named, with what stands before and behind them where there are several.
    pub fn named(&self) -> (String, &[(Line, Option<String>)], String) {
        let n = self.subjects.len();
        let named = &self.subjects[..n.min(MOST_NAMED)];
        if n == 1 {
            return (String::new(), named, String::new());
        }
        let more = n - named.len();
        let is_all = self.lines.is_empty();
        let around = if is_all { say::in_all(n, line::PLACE, more) } else { say::with_the_same(n, line::PLACE, more) };
        let (before, behind) = around.split_once(line::PLACE).unwrap_or((&around, ""));
        (before.to_owned(), named, behind.to_owned())
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
    Log { title: names::words(&new.title).into(), summary: summary(old, new, changes.len(), &parts), parts }
}

/// The title of a version, in words alone.
pub fn title(data: &Dataset) -> String {
    Line::from(names::words(&data.title)).plain()
}

/// One change in words: what it is about, and a line for each thing that differs.
pub fn said(names: &Names<'_>, change: &Change) -> (String, Vec<String>) {
    let (.., entry) = entry::entry(names, change);
    let subject = entry.subjects.first().map(|(subject, _)| subject.plain()).unwrap_or_default();
    (subject, entry.lines.iter().map(Line::plain).collect())
}

fn part(section: Section, listed: &mut Vec<(Section, Option<String>, Entry)>) -> Option<Part> {
    let (here, others) = std::mem::take(listed).into_iter().partition(|(of, ..)| *of == section);
    *listed = others;
    let here: Vec<(Section, Option<String>, Entry)> = here;
    let n = here.len();
    let mut groups: Vec<(Option<String>, Vec<Entry>)> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for (_, issue, entry) in here {
        let head = issue.filter(|_| n >= GROUPED_FROM);
        let at = *places.entry(head.clone()).or_insert(groups.len());
        if at == groups.len() {
            groups.push((head, Vec::new()));
        }
        groups[at].1.push(entry);
    }
    let groups = groups.into_iter().map(|(head, entries)| Group {
        head: head.map(|head| say::counted(&head, entries.len()).into()),
        entries: once(entries),
    });
    (n > 0).then(|| Part { section, n, groups: groups.collect() })
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
    let until = if before == now { say::until_same(&now) } else { say::until_each(&before, &now) };
    if n_changes == 0 {
        return vec![until, say::NOTHING_CHANGED.into()];
    }
    let heads = |is_effect: bool| -> Vec<String> {
        parts.iter().filter(|part| part.section.is_effect() == is_effect).map(Part::head).collect()
    };
    let effects = heads(true);
    let meaning = if effects.is_empty() { say::NO_EFFECTS.into() } else { say::effects(&effects.join("; ")) };
    vec![until, say::differences(n_changes, &heads(false).join("; ")), meaning]
}
