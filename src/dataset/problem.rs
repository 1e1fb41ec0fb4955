//! What is wrong with a data file, in words its author can act on.

use std::fmt;

/// One thing to mend: where, what, how.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// Which kind of mistake it is, in a word that does not change: tools count and silence by it.
    pub code: &'static str,
    /// The place, as a JSON path from the top of the file: `claims[3].party`.
    pub place: String,
    /// What is wrong there.
    pub what: String,
    /// How to put it right.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}: {}", self.place, self.what, self.remedy)
    }
}

impl std::error::Error for Problem {}
