//! What is wrong with a data file, in words its author can act on.

use std::fmt;

use crate::dataset::remark::Remark;

/// The most problems that are listed: nobody mends more in one go.
pub const MOST_PROBLEMS: usize = 1_000;

/// One thing to mend: where, what, how.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// Which kind of mistake it is, in a word that does not change: tools count and silence by it.
    pub code: &'static str,
    /// The place, as a JSON path from the top of the file: `claims[3].party`.
    pub place: String,
    /// What is wrong there.
    pub what: Remark,
    /// How to put it right.
    pub remedy: Remark,
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}: {}", self.place, self.what, self.remedy)
    }
}

impl std::error::Error for Problem {}

/// A list of problems that does not grow without end: **what is left out is said in its last entry**.
#[derive(Debug, Default)]
pub(in crate::dataset) struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem while there is room.
    pub(in crate::dataset) fn add(&mut self, code: &'static str, place: String, what: Remark, remedy: Remark) {
        match self.0.len() {
            0..MOST_PROBLEMS => self.0.push(Problem { code, place, what, remedy }),
            MOST_PROBLEMS => {
                let (place, what) = ("the file".to_owned(), "there are more problems".into());
                self.0.push(Problem { code: "too-many", place, what, remedy: "mend these first".into() });
            }
            _ => {}
        }
    }

    /// Whether nothing more is listed, so that no words need be found for it.
    pub(in crate::dataset) fn is_full(&self) -> bool {
        self.0.len() > MOST_PROBLEMS
    }

    pub(in crate::dataset) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(in crate::dataset) fn into_list(self) -> Vec<Problem> {
        self.0
    }
}
