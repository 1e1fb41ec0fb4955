//! Ids by the words that stand for them: a cell may hold a label or a short name where an id belongs.

use std::collections::BTreeMap;

use crate::dataset::record::TextRecord;
use crate::dataset::tables::layout::Names;
use crate::dataset::tables::sheet::plain;

/// Everything that cells can name.
#[derive(Debug, Default)]
pub(super) struct Named {
    lists: [List; 5],
    /// By issue id.
    options: BTreeMap<String, List>,
}

/// The ids of one list, and the words for them.
#[derive(Debug, Default)]
struct List {
    /// With the place of the record in its list; of several with one id, the first.
    ids: BTreeMap<String, usize>,
    /// Nothing where several records have the same words.
    words: BTreeMap<String, Option<String>>,
}

impl Named {
    /// Lets a record be named.
    pub(super) fn add(&mut self, names: Names, at: usize, id: &str, texts: &[&TextRecord]) {
        if let Some(list) = self.list_mut(names) {
            list.add(at, id, texts);
        }
    }

    /// Lets an option be named by rows of its issue.
    pub(super) fn add_option(&mut self, issue: &str, at: usize, id: &str, texts: &[&TextRecord]) {
        self.options.entry(issue.to_owned()).or_default().add(at, id, texts);
    }

    /// The id that a cell means; what it says, where that names nothing or several things.
    pub(super) fn id(&self, names: Names, issue: &str, said: &str) -> String {
        let list = if names == Names::Option { self.options.get(issue) } else { self.list(names) };
        list.and_then(|list| list.id(said)).unwrap_or(said).to_owned()
    }

    /// The place of the record that has this id.
    pub(super) fn at(&self, names: Names, id: &str) -> Option<usize> {
        self.list(names)?.ids.get(id).copied()
    }

    fn list(&self, names: Names) -> Option<&List> {
        self.lists.get(place(names)?)
    }

    fn list_mut(&mut self, names: Names) -> Option<&mut List> {
        self.lists.get_mut(place(names)?)
    }
}

impl List {
    fn add(&mut self, at: usize, id: &str, texts: &[&TextRecord]) {
        self.ids.entry(id.to_owned()).or_insert(at);
        for words in texts.iter().flat_map(|text| phrases(text)) {
            let words = folded(words);
            let known = self.words.entry(words).or_insert_with(|| Some(id.to_owned()));
            if known.as_deref() != Some(id) {
                *known = None;
            }
        }
    }

    fn id<'a>(&'a self, said: &'a str) -> Option<&'a str> {
        if self.ids.contains_key(said) {
            return Some(said);
        }
        self.words.get(&folded(said))?.as_deref()
    }
}

fn phrases(text: &TextRecord) -> Vec<&str> {
    match text {
        TextRecord::Plain(words) => vec![words],
        TextRecord::Translated(phrases) => phrases.values().map(String::as_str).collect(),
    }
}

/// Words without what people do not look at: capitals, and which kind of space or how many.
pub(super) fn folded(words: &str) -> String {
    plain(words).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

const fn place(names: Names) -> Option<usize> {
    match names {
        Names::Nothing | Names::Option => None,
        Names::Party => Some(0),
        Names::Issue => Some(1),
        Names::Moment => Some(2),
        Names::Scenario => Some(3),
        Names::Article => Some(4),
    }
}
