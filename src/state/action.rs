//! What the reader can do.

use crate::model::{Dataset, Grade, IssueIx, MomentIx, OptionSet, ScenarioIx};
use crate::state::{AppState, Shown};

/// One thing a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Lay this scenario over the data, as published; or none.
    Choose(Option<ScenarioIx>),
    /// Settle an issue on these options in the reader's own version; on none to leave it open.
    Settle(IssueIx, OptionSet),
    /// Take an issue back to what the scenario says.
    Reset(IssueIx),
    /// Take all issues back to what the scenario says.
    ResetAll,
    /// Show positions at this moment, whichever scenario is in force; or again at the time of the plan.
    Pin(Option<MomentIx>),
    /// Let in evidence from this grade up.
    Admit(Grade),
    /// Look more closely at something, or at nothing.
    Show(Option<Shown>),
    /// Take over a whole state, such as a link's.
    Restore(Box<AppState>),
}

impl AppState {
    /// The state after `action`, or `None` if nothing changes.
    pub fn after(&self, data: &Dataset, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Choose(scenario) => {
                next = Self { pinned: self.pinned, threshold: self.threshold, ..Self::on(scenario) };
            }
            Action::Settle(issue, options) if options == self.published_term(data, issue) => next.own.remove(&issue),
            Action::Settle(issue, options) => next.own.insert(issue, options),
            Action::Reset(issue) => next.own.remove(&issue),
            Action::ResetAll => next.own.clear(),
            Action::Pin(moment) => next.pinned = moment,
            Action::Admit(grade) => next.threshold = grade,
            Action::Show(shown) => next.shown = shown,
            Action::Restore(state) => next = *state,
        }
        // A count is a count of certain terms: once the answers change, what it listed is no longer there.
        if !next.answers_as(self) && matches!(next.shown, Some(Shown::Count(..))) && next.shown == self.shown {
            next.shown = None;
        }
        (next != *self).then_some(next)
    }
}
