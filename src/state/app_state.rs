//! The reader's choices.

use crate::engine::{Lens, Terms};
use crate::model::{Dataset, Grade, IssueIx, IssueMap, MomentIx, OptionSet, PartyIx, ScenarioIx, Verdicts};

/// Everything the reader has chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct AppState {
    /// The scenario laid over the data, if any.
    pub scenario: Option<ScenarioIx>,
    /// The reader's own terms on single issues; the empty set leaves the issue open.
    pub own: IssueMap<OptionSet>,
    /// The moment the reader has pinned; without one, positions are those at the time of the plan.
    pub pinned: Option<MomentIx>,
    /// The lightest grade of evidence let in.
    pub threshold: Grade,
    /// The parties that are not at the table, in the printed order.
    pub away: Vec<PartyIx>,
    /// The issues that are not in play, in the printed order.
    pub set_aside: Vec<IssueIx>,
    /// What the reader looks at more closely.
    pub shown: Option<Shown>,
}

/// A statement of the page whose evidence is open.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shown {
    /// One cell of the table.
    Cell(PartyIx, IssueIx),
    /// A party's cells with these verdicts: a count.
    Count(PartyIx, Verdicts),
    /// Everything the sentence says.
    Sentence,
}

impl AppState {
    /// The choices that the page opens on.
    pub fn opening(data: &Dataset) -> Self {
        let scenario = data.opening.scenario;
        let own_moment = moment_of(data, scenario);
        let pinned = Some(data.opening.moment).filter(|moment| *moment != own_moment);
        Self { pinned, ..Self::on(scenario) }
    }

    /// The choices that a document opens on: those of a plan that has a document of its own, else of the case.
    pub fn of_document(data: &Dataset, plan: &str) -> Self {
        match data.scenario_named(plan) {
            Some(scenario) => Self::on(Some(scenario)),
            None => Self::opening(data),
        }
    }

    /// A scenario as published, with positions at its time and all evidence let in.
    pub fn on(scenario: Option<ScenarioIx>) -> Self {
        Self {
            scenario,
            own: IssueMap::new(),
            pinned: None,
            threshold: Grade::Disputed,
            away: Vec::new(),
            set_aside: Vec::new(),
            shown: None,
        }
    }

    /// The moment as of which positions are shown: the pinned one, else the plan's own, else the latest.
    pub fn moment(&self, data: &Dataset) -> MomentIx {
        self.pinned.unwrap_or_else(|| moment_of(data, self.scenario))
    }

    /// Which evidence counts.
    pub fn lens(&self, data: &Dataset) -> Lens {
        Lens { moment: self.moment(data), threshold: self.threshold }
    }

    /// The terms in force on the issues in play: the scenario's with the reader's own laid over them.
    pub fn terms(&self, data: &Dataset) -> Terms {
        let mut terms = self.scenario.map_or_else(Terms::new, |scenario| data.scenario(scenario).terms.clone());
        terms.extend(self.own.iter().map(|(issue, options)| (*issue, *options)));
        terms.retain(|issue, options| !options.is_empty() && !self.set_aside.contains(issue));
        terms
    }

    /// The parties at the table, in the printed order.
    pub fn parties(&self, data: &Dataset) -> Vec<PartyIx> {
        data.party_places().filter(|party| !self.away.contains(party)).collect()
    }

    /// The issues in play, in the printed order.
    pub fn issues(&self, data: &Dataset) -> Vec<IssueIx> {
        data.issue_places().filter(|issue| !self.set_aside.contains(issue)).collect()
    }

    /// Whether what is to be shown is of a party at the table and an issue in play.
    pub(super) fn is_in_sight(&self, shown: Shown) -> bool {
        match shown {
            Shown::Cell(party, issue) => !self.away.contains(&party) && !self.set_aside.contains(&issue),
            Shown::Count(party, _) => !self.away.contains(&party),
            Shown::Sentence => true,
        }
    }

    /// Whether somebody or something is left out of what is shown.
    pub fn is_part(&self) -> bool {
        !self.away.is_empty() || !self.set_aside.is_empty()
    }

    /// What the scenario itself says on an issue, whatever the reader has made of it.
    pub fn published_term(&self, data: &Dataset, issue: IssueIx) -> OptionSet {
        let terms = self.scenario.map(|scenario| &data.scenario(scenario).terms);
        terms.and_then(|terms| terms.get(&issue)).copied().unwrap_or_default()
    }

    /// Whether both show the same answers: all but what is open.
    pub fn answers_as(&self, other: &Self) -> bool {
        let shown = self.shown;
        Self { shown, ..other.clone() } == *self
    }
}

fn moment_of(data: &Dataset, scenario: Option<ScenarioIx>) -> MomentIx {
    scenario.map_or_else(|| data.latest_moment(), |scenario| data.scenario(scenario).moment)
}
