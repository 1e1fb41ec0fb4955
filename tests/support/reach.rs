//! States that a reader can reach.

use position_comparator::model::{Dataset, Grade, IssueIx, MomentIx, OptionSet, PartyIx, ScenarioIx, Verdict, Verdicts};
use position_comparator::state::{Action, AppState, Shown};
use proptest::prelude::*;
use proptest::sample::Index;

/// What the documents of a case open on: the site's first page, then each plan's own.
pub(crate) fn openings(data: &Dataset) -> Vec<AppState> {
    let plans = data.scenario_places().map(|plan| AppState::on(Some(plan)));
    [AppState::opening(data)].into_iter().chain(plans).collect()
}

/// An action whose places are still numbers; [`action`] makes it one of a case.
pub(crate) type Drawn = (u8, Index, Index, u64);

/// What a reader does, at random.
pub(crate) fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    prop::collection::vec((0..11_u8, any::<Index>(), any::<Index>(), any::<u64>()), 0..12)
}

/// One thing drawn, as an action in this case.
pub(crate) fn action(data: &Dataset, (kind, one, other, bits): &Drawn) -> Action {
    let issue = IssueIx::new(one.index(data.issues.len()));
    let party = PartyIx::new(other.index(data.parties.len()));
    let among = |n: usize| Some(other.index(n + 1)).filter(|at| *at < n);
    let options = OptionSet::from_bits(*bits) & data.issue(issue).all_options();
    match kind {
        0 => Action::Choose(among(data.scenarios.len()).map(ScenarioIx::new)),
        1 => Action::Settle(issue, options),
        2 => Action::Settle(issue, options.iter().take(1).collect()),
        3 => Action::Reset(issue),
        4 => Action::Pin(among(data.moments.len()).map(MomentIx::new)),
        5 => Action::Admit(Grade::ALL[other.index(Grade::ALL.len())]),
        6 => Action::Show(Some(Shown::Cell(party, issue))),
        7 => Action::Seat(party, bits % 2 == 0),
        8 => Action::Play(issue, bits % 2 == 0),
        9 => Action::ShowAll,
        _ => {
            Action::Show([None, Some(Shown::Sentence), Some(Shown::Count(party, Verdicts::only(Verdict::Refuses)))][one.index(3)])
        }
    }
}

/// A state that a reader can reach from a document, and what that document opened on.
pub(crate) fn reached(data: &Dataset, document: Index, drawn: &[Drawn]) -> (AppState, AppState) {
    let openings = openings(data);
    let opening = openings[document.index(openings.len())].clone();
    let state = drawn.iter().fold(opening.clone(), |state, drawn| state.after(data, action(data, drawn)).unwrap_or(state));
    (opening, state)
}
