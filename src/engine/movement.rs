//! What moved between two moments, and by which statements.
//!
//! Only the ends are compared: what was said and taken back in between is in the [`history`](mod@history). A cell is
//! followed by hearing its statements one by one, in the order of rule 1, so that **every move names the statements
//! that made it, and all of them are filed after the earlier moment and not after the later**. The claims and plans
//! of other cells cannot move it. Source: the method page, "What moved".

use crate::engine::head::{self, Head};
use crate::engine::movement::replay::Replay;
use crate::engine::position::{Lens, Position, Standing, TermStanding};
use crate::model::{Dataset, Grade, Issue, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, StatementRef};

pub mod history;
mod replay;
pub mod then_and_now;
mod why;

pub use why::Why;

/// Two moments, the earlier first, at one threshold.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Span {
    from: MomentIx,
    to: MomentIx,
    threshold: Grade,
}

impl Span {
    /// From the earlier of two moments to the later, whichever is named first.
    pub fn between(one: MomentIx, other: MomentIx, threshold: Grade) -> Self {
        Self { from: one.min(other), to: one.max(other), threshold }
    }

    /// What counts at the earlier moment.
    pub const fn from(self) -> Lens {
        Lens { moment: self.from, threshold: self.threshold }
    }

    /// What counts at the later moment.
    pub const fn to(self) -> Lens {
        Lens { moment: self.to, threshold: self.threshold }
    }
}

/// How the later of two moments differs from the earlier, from least to most.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Change {
    /// The same stands, on the same statements.
    CarriedOver,
    /// The same stands, and rests on newer statements.
    Restated,
    /// Something else stands.
    Moved,
}

impl Change {
    /// The word in data attributes.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::CarriedOver => "carried-over",
            Self::Restated => "restated",
            Self::Moved => "moved",
        }
    }
}

/// A statement that changed what stands, and how.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Step {
    /// The claim or plan.
    pub by: StatementRef,
    /// What it did on the option.
    pub why: Why,
}

/// What stood on one option at both moments.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionMovement {
    /// The option.
    pub option: OptionIx,
    /// How the two differ.
    pub change: Change,
    /// What stood at the earlier moment.
    pub from: Standing,
    /// What stands at the later moment.
    pub to: Standing,
    /// The statements that made the difference, oldest first, since it last was as at the earlier moment; empty
    /// exactly where it is carried over.
    pub steps: Vec<Step>,
    /// The statement since which it stands as at the later moment without a break, which may be older than the
    /// earlier moment; `None` if nothing ever stood.
    pub since: Option<StatementRef>,
    /// Where the party is implied to be against it at the later moment: what the demand rests on that implies it;
    /// `None` where it follows from the scale.
    pub demand: Option<StatementRef>,
}

/// What stood of the acceptance of a term of several options at both moments.
#[derive(Clone, Debug, PartialEq)]
pub struct TermMovement {
    /// The options that the term names.
    pub options: OptionSet,
    /// How the two differ.
    pub change: Change,
    /// The acceptance at the earlier moment.
    pub from: Option<TermStanding>,
    /// The acceptance at the later moment.
    pub to: Option<TermStanding>,
    /// The statements that made the difference, oldest first.
    pub by: Vec<StatementRef>,
}

/// How a party moved on an issue.
#[derive(Clone, Debug, PartialEq)]
pub struct CellMovement {
    /// The party.
    pub party: PartyIx,
    /// The issue.
    pub issue: IssueIx,
    /// The greatest change of an option or an accepted term.
    pub change: Change,
    /// What headed the cell at the earlier moment.
    pub from: Head,
    /// What heads it at the later moment.
    pub to: Head,
    /// The statements that changed what the head says, oldest first; empty where it says the same, though other
    /// options may have moved.
    pub head_by: Vec<StatementRef>,
    /// The statement since which the head says this without a break; `None` if nothing ever stood.
    pub head_since: Option<StatementRef>,
    /// Each option on which anything stands at either moment, in the issue's order.
    pub options: Vec<OptionMovement>,
    /// Each term of several options that is accepted at either moment.
    pub terms: Vec<TermMovement>,
}

/// How every party moved on every issue, party by party, also where nothing is moved or known.
pub fn movement(data: &Dataset, span: Span) -> Vec<CellMovement> {
    let mut cells = Vec::new();
    for party in data.party_places() {
        for issue in data.issue_places() {
            cells.push(of_cell(data, party, issue, span));
        }
    }
    cells
}

/// How a party moved on an issue. Source: the method page, "What moved".
pub fn of_cell(data: &Dataset, party: PartyIx, issue: IssueIx, span: Span) -> CellMovement {
    let replay = Replay::of(data, party, issue, span);
    let (from, to) = (replay.from(), replay.to());
    let mut options = Vec::new();
    for option in data.issue(issue).option_places() {
        if from.on(option) != Standing::default() || to.on(option) != Standing::default() {
            options.push(of_option(&replay, option));
        }
    }
    CellMovement {
        party,
        issue,
        change: change(data.issue(issue), from, to),
        from: head::head(from),
        to: head::head(to),
        head_by: replay.changed_by(head::says),
        head_since: replay.since(head::says),
        options,
        terms: terms(&replay),
    }
}

fn of_option(replay: &Replay, option: OptionIx) -> OptionMovement {
    let (from, to) = (replay.from().on(option), replay.to().on(option));
    let read = |position: &Position| why::reading(position.on(option));
    let change = why::change_on_option(from, to);
    let changes = match change {
        Change::CarriedOver => Vec::new(),
        Change::Restated => replay.changes(|position| position.on(option)),
        Change::Moved => replay.changes(read),
    };
    let step = |at: usize| {
        let by = replay.said(at);
        Step { by, why: why::why(replay.before(at).on(option), replay.after(at).on(option), by) }
    };
    let demand = to.implied.and_then(|implied| implied.by).and_then(|demand| replay.to().on(demand).held);
    OptionMovement {
        option,
        change,
        from,
        to,
        steps: changes.into_iter().map(step).collect(),
        since: replay.since(read),
        demand: demand.map(|held| held.by),
    }
}

fn terms(replay: &Replay) -> Vec<TermMovement> {
    let mut found: Vec<TermMovement> = Vec::new();
    for term in replay.from().terms.iter().chain(&replay.to().terms) {
        if !found.iter().any(|have| have.options == term.options) {
            found.push(of_term(replay, term.options));
        }
    }
    found
}

fn of_term(replay: &Replay, options: OptionSet) -> TermMovement {
    let on = |position: &Position| accepted(position, options);
    let (from, to) = (on(replay.from()), on(replay.to()));
    let change = why::change_on_term(from, to);
    let by = match change {
        Change::CarriedOver => Vec::new(),
        Change::Restated => replay.changed_by(on),
        Change::Moved => replay.changed_by(|position| on(position).map(why::term_reading)),
    };
    TermMovement { options, change, from, to, by }
}

/// What stands of the acceptance of a term of several options.
fn accepted(position: &Position, options: OptionSet) -> Option<TermStanding> {
    position.terms.iter().find(|term| term.options == options).copied()
}

/// How a position differs from an earlier one: the greatest change of an option or an accepted term.
fn change(issue: &Issue, before: &Position, after: &Position) -> Change {
    let options = issue.option_places().map(|option| why::change_on_option(before.on(option), after.on(option)));
    let named = before.terms.iter().chain(&after.terms).map(|term| term.options);
    let terms = named.map(|named| why::change_on_term(accepted(before, named), accepted(after, named)));
    options.chain(terms).max().unwrap_or(Change::CarriedOver)
}
