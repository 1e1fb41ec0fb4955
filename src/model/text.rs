//! Words that come with the data, in one or more languages.

use std::rc::Rc;

/// A text of the data set in the languages it was given in, the data set's main language first.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Text(Rc<[(Rc<str>, Rc<str>)]>);

impl Text {
    /// The text from (BCP 47 language tag, words) pairs.
    pub fn new(phrases: impl IntoIterator<Item = (Rc<str>, Rc<str>)>) -> Self {
        Self(phrases.into_iter().collect())
    }

    /// The words in `lang`, else in the first language there is, with the language they are in.
    pub fn in_language(&self, lang: &str) -> (Rc<str>, Rc<str>) {
        let exact = self.0.iter().find(|(have, _)| &**have == lang);
        exact.cloned().unwrap_or_else(|| self.first())
    }

    /// The words that stand first: those of the data set's main language, or of the language that the data set was put
    /// in to be shown.
    pub fn words(&self) -> Rc<str> {
        self.first().1
    }

    /// The same with their language, which is another one where they were not translated.
    pub fn first(&self) -> (Rc<str>, Rc<str>) {
        self.0.first().cloned().unwrap_or_else(|| (Rc::from(""), Rc::from("")))
    }

    /// The same with what another text says in languages that this one is not in.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let more = other.0.iter().filter(|(lang, _)| self.0.iter().all(|(have, _)| have != lang));
        Self::new(self.0.iter().chain(more).cloned())
    }

    /// The (language, words) pairs in order.
    pub fn phrases(&self) -> &[(Rc<str>, Rc<str>)] {
        &self.0
    }
}
