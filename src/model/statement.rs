//! What the engine reads: a claim, or a plan seen as a claim of each party that put it forward.

use std::rc::Rc;

use crate::model::{ClaimIx, Date, Grade, MomentIx, OptionIx, OptionSet, ScenarioIx, Stance};

/// Where a statement stands in the dataset.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum StatementRef {
    /// A plan of the party: its term on the issue.
    Plan(ScenarioIx),
    /// A claim.
    Claim(ClaimIx),
}

/// A claim or a plan's term, of one party on one issue.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Which claim or plan it is.
    pub of: StatementRef,
    /// The moment it is filed under.
    pub moment: MomentIx,
    /// When it was said or published.
    pub date: Date,
    /// How well it is evidenced.
    pub grade: Grade,
    /// The stance on each option that it touches.
    pub stances: Rc<[(OptionIx, Stance)]>,
    /// The options of a plan's term, where the plan names several and does not say which.
    pub term: Option<OptionSet>,
}

impl Statement {
    /// The stance on `option`, if the statement touches it.
    pub fn on(&self, option: OptionIx) -> Option<Stance> {
        self.stances.iter().find(|(on, _)| *on == option).map(|(_, stance)| *stance)
    }

    /// The options on which the stance is such that `is`.
    pub fn options_where(&self, is: impl Fn(Stance) -> bool) -> OptionSet {
        self.stances.iter().filter(|(_, stance)| is(*stance)).map(|(option, _)| *option).collect()
    }

    /// Whether this was said at a later moment, or on a later day of the same moment.
    pub fn is_later_than(&self, other: &Self) -> bool {
        (self.moment, self.date) > (other.moment, other.date)
    }
}
