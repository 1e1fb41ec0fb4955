//! What the reader can do.

use crate::model::{Dataset, Grade, IssueIx, IssueMap, MomentIx, OptionSet, PartyIx, ScenarioIx};
use crate::state::{AppState, Shown};

/// One thing a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Lay this scenario over the data, as published; or none.
    Choose(Option<ScenarioIx>),
    /// Settle an issue on these options in a version of the plan that is the reader's own; on none to leave it open.
    Settle(IssueIx, OptionSet),
    /// Take an issue back to what the scenario says.
    Reset(IssueIx),
    /// Take all issues back to what the scenario says.
    ResetAll,
    /// Show positions at this moment, whichever scenario is in force; or again at the time of the plan.
    Pin(Option<MomentIx>),
    /// Let in evidence from this grade up.
    Admit(Grade),
    /// A party at the table, or away from it.
    Seat(PartyIx, bool),
    /// An issue in play, or set aside.
    Play(IssueIx, bool),
    /// These issues set aside, and no others.
    SetAside(Vec<IssueIx>),
    /// Everybody at the table and everything in play.
    ShowAll,
    /// Look more closely at something, or at nothing.
    Show(Option<Shown>),
    /// Take over a whole state, such as a link's.
    Restore(Box<AppState>),
}

impl AppState {
    /// The state after `action`, or `None` if nothing changes. **Somebody stays at the table and something in play**: a
    /// table of nothing answers nobody.
    pub fn after(&self, data: &Dataset, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Choose(scenario) => {
                next = Self { scenario, own: IssueMap::new(), shown: None, ..next };
            }
            Action::Settle(issue, options) if options == self.published_term(data, issue) => next.own.remove(&issue),
            Action::Settle(issue, options) => next.own.insert(issue, options),
            Action::Reset(issue) => next.own.remove(&issue),
            Action::ResetAll => next.own.clear(),
            Action::Pin(moment) => next.pinned = moment,
            Action::Admit(grade) => next.threshold = grade,
            Action::Seat(party, is_there) => put(&mut next.away, party, !is_there),
            Action::Play(issue, is_there) => put(&mut next.set_aside, issue, !is_there),
            Action::SetAside(issues) => next.set_aside = issues,
            Action::ShowAll => {
                next.away.clear();
                next.set_aside.clear();
            }
            Action::Show(shown) => next.shown = shown,
            Action::Restore(state) => next = *state,
        }
        if next.parties(data).is_empty() || next.issues(data).is_empty() {
            return None;
        }
        // The statements of what is left out are not listed.
        next.shown = next.shown.filter(|shown| next.is_in_sight(*shown));
        // A count is a count of certain terms: once the answers change, what it listed is no longer there.
        if !next.answers_as(self) && matches!(next.shown, Some(Shown::Count(..))) && next.shown == self.shown {
            next.shown = None;
        }
        (next != *self).then_some(next)
    }
}

/// Puts a place into a list, which stays sorted, or takes it out.
fn put<Place: Copy + Ord>(list: &mut Vec<Place>, place: Place, is_in: bool) {
    list.retain(|have| *have != place);
    if is_in {
        list.insert(list.partition_point(|have| *have < place), place);
    }
}
