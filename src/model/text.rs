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
        exact.or_else(|| self.0.first()).cloned().unwrap_or_else(|| (Rc::from(lang), Rc::from("")))
    }

    /// The words in `lang`, else in the first language there is.
    pub fn words(&self, lang: &str) -> Rc<str> {
        self.in_language(lang).1
    }

    /// The (language, words) pairs in order.
    pub fn phrases(&self) -> &[(Rc<str>, Rc<str>)] {
        &self.0
    }
}
