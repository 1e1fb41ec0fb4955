//! What records are called: by their names in the later version, or in the earlier if they are gone.

use std::collections::BTreeMap;

use crate::model::{Claim, ContextNote, Dataset, Date, Issue, Party, Scenario, Source, Text};
use crate::view::wording::{self, lists};

use super::short::clipped;

/// Two versions of a case, the earlier with the ids of the later.
#[derive(Debug)]
pub struct Names<'a> {
    /// The earlier and the later version.
    pub(super) versions: [&'a Dataset; 2],
    claims: [BTreeMap<&'a str, &'a Claim>; 2],
    sources: [BTreeMap<&'a str, &'a Source>; 2],
    context: [BTreeMap<&'a str, &'a ContextNote>; 2],
}

impl<'a> Names<'a> {
    /// The names of an earlier version, whose ids are those of the later one, and of that.
    pub fn of(old: &'a Dataset, new: &'a Dataset) -> Self {
        let versions = [old, new];
        Self {
            claims: versions.map(|data| data.claims.iter().map(|claim| (&*claim.id, claim)).collect()),
            sources: versions.map(|data| data.sources.iter().map(|source| (&*source.id, source)).collect()),
            context: versions
                .map(|data| data.moments.iter().flat_map(|moment| &moment.context).map(|note| (&*note.id, note)).collect()),
            versions,
        }
    }

    /// What is found in the later version, else in the earlier.
    fn find<T>(&self, find: impl Fn(&'a Dataset) -> Option<T>) -> Option<T> {
        let [old, new] = self.versions;
        find(new).or_else(|| find(old))
    }

    /// Whether a language is the main one of a version.
    pub(super) fn is_main(&self, lang: &str) -> bool {
        self.versions.iter().any(|data| data.languages.first().is_some_and(|main| **main == *lang))
    }

    pub(super) fn party(&self, id: &str) -> Option<&'a Party> {
        self.find(|data| data.party_named(id).map(|at| data.party(at)))
    }

    pub(super) fn issue(&self, id: &str) -> Option<&'a Issue> {
        self.find(|data| data.issue_named(id).map(|at| data.issue(at)))
    }

    pub(super) fn plan(&self, id: &str) -> Option<(&'a Dataset, &'a Scenario)> {
        self.find(|data| data.scenario_named(id).map(|at| (data, data.scenario(at))))
    }

    pub(super) fn claim(&self, id: &str) -> Option<(&'a Dataset, &'a Claim)> {
        let [old, new] = &self.claims;
        let [of_old, of_new] = self.versions;
        new.get(id).map(|claim| (of_new, *claim)).or_else(|| old.get(id).map(|claim| (of_old, *claim)))
    }

    pub(super) fn source(&self, id: &str) -> Option<&'a Source> {
        let [old, new] = &self.sources;
        new.get(id).or_else(|| old.get(id)).copied()
    }

    pub(super) fn note(&self, id: &str) -> Option<&'a ContextNote> {
        let [old, new] = &self.context;
        new.get(id).or_else(|| old.get(id)).copied()
    }

    pub(super) fn party_name(&self, id: &str) -> String {
        self.party(id).map_or_else(|| id.to_owned(), |party| words(&party.label))
    }

    /// The name of an issue inside a sentence.
    pub(super) fn issue_name(&self, id: &str) -> String {
        self.issue(id).map_or_else(|| id.to_owned(), |issue| words(&issue.in_text))
    }

    /// The head under which changes of an issue stand.
    pub(super) fn issue_head(&self, id: &str) -> String {
        self.issue(id).map_or_else(|| id.to_owned(), |issue| words(&issue.label))
    }

    /// An option in quotes.
    pub(super) fn option_name(&self, issue: &str, id: &str) -> String {
        let option = self.find(|data| {
            let issue = data.issue(data.issue_named(issue)?);
            issue.option_named(id).map(|at| words(&issue.options[at.at()].short))
        });
        format!("“{}”", option.unwrap_or_else(|| id.to_owned()))
    }

    pub(super) fn options(&self, issue: &str, ids: &[String]) -> String {
        lists::or(&ids.iter().map(|id| self.option_name(issue, id)).collect::<Vec<_>>())
    }

    pub(super) fn plan_name(&self, id: &str) -> String {
        self.plan(id).map_or_else(|| id.to_owned(), |(_, plan)| format!("“{}”", words(&plan.name)))
    }

    pub(super) fn source_name(&self, id: &str) -> String {
        self.source(id).map_or_else(|| id.to_owned(), |source| clipped(&source_words(source)))
    }

    /// `Russia on NATO, 5 June 2026`.
    pub(super) fn claim_name(&self, id: &str) -> String {
        let Some((data, claim)) = self.claim(id) else { return id.to_owned() };
        self.cell_name(&data.party(claim.party).id, &data.issue(claim.issue).id, &wording::full_date(claim.date))
    }

    pub(super) fn cell_name(&self, party: &str, issue: &str, when: &str) -> String {
        format!("{} on {}, {when}", self.party_name(party), self.issue_name(issue))
    }

    pub(super) fn note_name(&self, id: &str) -> String {
        self.note(id).map_or_else(|| id.to_owned(), |note| format!("“{}”", clipped(&words(&note.text))))
    }
}

/// The whole name of a source.
pub(super) fn source_words(source: &Source) -> String {
    wording::source_name(source, &source.headline.as_ref().map(words).unwrap_or_default())
}

/// Words of the data in the language of the interface, else in their first.
pub(super) fn words(text: &Text) -> String {
    text.words().to_string()
}

/// A date as written in a file, as it is read in sentences.
pub(super) fn date(written: &str) -> String {
    Date::parse(written).map_or_else(|| written.to_owned(), wording::full_date)
}
