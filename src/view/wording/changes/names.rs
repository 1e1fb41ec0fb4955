//! What records are called: by their names in the later version, or in the earlier if they are gone.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::dataset::changes::Kind;
use crate::model::{Article, Claim, ContextNote, Contradiction, Dataset, Date, Issue, Party, Scenario, Source, Text};
use crate::view::wording::{self, lists, quoted};

use super::line::foreign;
use super::say;
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

    pub(super) fn article(&self, id: &str) -> Option<&'a Article> {
        self.find(|data| data.articles.iter().find(|article| &*article.id == id))
    }

    pub(super) fn moment_title(&self, id: &str) -> Option<String> {
        self.find(|data| data.moment_named(id).map(|at| words(&data.moment(at).title)))
    }

    /// The issue that a claim is on in a version.
    pub(super) fn issue_of_claim(&self, claim: &str, version: usize) -> Option<String> {
        let claim = self.claims[version].get(claim)?;
        Some(self.versions[version].issue(claim.issue).id.to_string())
    }

    /// The language of a claim's quote in a version.
    pub(super) fn quote_lang(&self, claim: &str, version: usize) -> Option<Rc<str>> {
        Some(self.claims[version].get(claim)?.words.as_ref()?.quote.as_ref()?.lang.clone())
    }

    /// The language of a source's headline in a version.
    pub(super) fn headline_lang(&self, source: &str, version: usize) -> Option<Rc<str>> {
        let (lang, _) = self.sources[version].get(source)?.headline.as_ref()?.first();
        Some(lang)
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
        quoted(&option.unwrap_or_else(|| id.to_owned()))
    }

    pub(super) fn options(&self, issue: &str, ids: &[String]) -> String {
        lists::or(&ids.iter().map(|id| self.option_name(issue, id)).collect::<Vec<_>>())
    }

    pub(super) fn plan_name(&self, id: &str) -> String {
        self.plan(id).map_or_else(|| id.to_owned(), |(_, plan)| quoted(&words(&plan.name)))
    }

    pub(super) fn source_name(&self, id: &str) -> String {
        self.source(id).map_or_else(|| id.to_owned(), |source| clipped(&source_words(source)))
    }

    /// `Russia on NATO, 5 June 2026`.
    pub(super) fn claim_name(&self, id: &str) -> String {
        let Some((data, claim)) = self.claim(id) else { return id.to_owned() };
        self.cell_name(&data.party(claim.party).id, &data.issue(claim.issue).id, &wording::full_date(claim.date))
    }

    fn cell_name(&self, party: &str, issue: &str, date: &str) -> String {
        say::cell(&self.party_name(party), &self.issue_name(issue), date)
    }

    /// `Russia on NATO, 5 June 2026: looked for, nothing found`, by moment, party and issue.
    pub(super) fn cell_gap_name(&self, id: &str) -> String {
        let mut parts = id.split('/');
        let [moment, party, issue] = [0; 3].map(|_| parts.next().unwrap_or_default());
        say::cell_gap(&self.party_name(party), &self.issue_name(issue), &date(moment))
    }

    pub(super) fn note_name(&self, id: &str) -> String {
        self.note(id).map_or_else(|| id.to_owned(), |note| excerpt(&words(&note.text)))
    }

    pub(super) fn statement_name(&self, article: &str, id: &str) -> String {
        let text = self.find(|data| {
            let article = data.articles.iter().find(|one| &*one.id == article)?;
            article.statements.iter().find(|said| &*said.id == id).map(|said| words(&said.text))
        });
        text.map_or_else(|| id.to_owned(), |text| excerpt(&text))
    }

    /// A text without an id, which its words in one of its languages stand for.
    pub(super) fn text_name(&self, kind: Kind, id: &str) -> String {
        let says = |text: &Text, said: &str| text.phrases().iter().any(|(_, words)| **words == *said);
        let of_texts = |texts: &[Text]| texts.iter().find(|text| says(text, id)).map(words);
        let text = self.find(|data| match kind {
            Kind::Note => of_texts(&data.notes),
            Kind::Gap => of_texts(&data.gaps),
            _ => {
                let is_it = |both: &&Contradiction| {
                    let after = |when: &str| id.strip_prefix(when)?.strip_prefix(' ');
                    both.when.phrases().iter().filter_map(|(_, when)| after(when)).any(|text| says(&both.text, text))
                };
                data.contradictions.iter().find(is_it).map(|both| say::contradiction(&words(&both.when), &words(&both.text)))
            }
        });
        excerpt(&text.unwrap_or_else(|| id.to_owned()))
    }
}

/// The whole name of a source.
pub(super) fn source_words(source: &Source) -> String {
    wording::source_name(source, &source.headline.as_ref().map(words).unwrap_or_default())
}

/// Words of the data in the language that is spoken, else in their first, marked as that.
pub(super) fn words(text: &Text) -> String {
    let (lang, words) = text.in_language(&wording::lang());
    foreign(&lang, &words)
}

/// The beginning of a text in quotes.
fn excerpt(text: &str) -> String {
    let text = clipped(text);
    // What is a quote as a whole needs no second pair of the same marks.
    let inner = text.strip_prefix('«').and_then(|rest| rest.strip_suffix('»'));
    let is_quote = inner.is_some_and(|inner| !inner.contains(['«', '»']));
    if is_quote { text } else { quoted(&text) }
}

/// A date as written in a file, as it is read in sentences.
pub(super) fn date(written: &str) -> String {
    Date::parse(written).map_or_else(|| written.to_owned(), wording::full_date)
}
