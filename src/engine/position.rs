//! A party's standing stances on one issue at a moment and threshold (rules 1 to 5 of the method).

use crate::engine::implied::{self, Implied};
use crate::model::{
    Dataset, Grade, Issue, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, Stance, Statement, StatementRef, Weight,
};

/// Which evidence counts: what is filed under `moment` or an earlier one, of grade at least `threshold`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Lens {
    /// The moment *t* as of which positions are taken.
    pub moment: MomentIx,
    /// The threshold *θ*: the lightest grade let in.
    pub threshold: Grade,
}

impl Lens {
    /// Rule 1: whether a statement counts.
    pub fn lets_in(self, said: &Statement) -> bool {
        said.moment <= self.moment && said.grade >= self.threshold
    }
}

/// A stance that stands, and what it rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Held {
    /// For or against, never [`Stance::Unclear`].
    pub stance: Stance,
    /// The weight of its evidence.
    pub weight: Weight,
    /// The claim or plan it rests on.
    pub by: StatementRef,
    /// The newest lighter statement by which this *for* would have lapsed had it been as heavy (rule 5).
    pub weakened_by: Option<StatementRef>,
    /// Its place among the statements of the cell.
    pub(super) at: usize,
}

impl Held {
    /// Its place in time among the statements of the cell that count.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Whether it ranges to unknown: it rests on disputed evidence alone (rule 4) or is weakened (rule 5).
    pub fn is_doubtful(&self) -> bool {
        self.weight == Weight::Disputed || self.weakened_by.is_some()
    }
}

/// What stands on one option: of one party, at one moment and threshold.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Standing {
    /// The stance that stands; of a contested one the heavier side.
    pub held: Option<Held>,
    /// The lighter, newer statement that says the opposite (rule 3).
    pub contested_by: Option<Held>,
    /// The newest unclear statement, where nothing else stands or where it is newer than what stands.
    pub unclear: Option<StatementRef>,
    /// Whether, and how firmly, a demand for something else or a scale puts the party against it (rule 6).
    pub implied: Option<Implied>,
    /// A *for* that a later commitment elsewhere ended, if nothing has stood since: the *for* and what ended it.
    pub lapsed: Option<(StatementRef, StatementRef)>,
}

/// The acceptance of a plan's term that names several options, by a party that put the plan forward.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TermStanding {
    /// The options that the term names.
    pub options: OptionSet,
    /// The plan by which the acceptance stands, or the newer claim that restates it.
    pub by: StatementRef,
    /// Statements of different weight say opposite things: one accepts the term, one is against an option of it.
    pub is_contested: bool,
    /// A lighter, later statement commits the party to something that excludes the whole term.
    pub is_weakened: bool,
    /// The acceptance rests on disputed evidence alone.
    pub is_disputed: bool,
}

/// A party's standing stances on one issue: a cell of the table.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Position {
    /// One for each option, in the issue's order.
    pub options: Vec<Standing>,
    /// Accepted terms of several options.
    pub terms: Vec<TermStanding>,
}

impl Position {
    /// What stands on `option`.
    pub fn on(&self, option: OptionIx) -> Standing {
        self.options.get(option.at()).copied().unwrap_or_default()
    }

    /// Whether nothing at all is on record, not even something unclear.
    pub fn is_blank(&self) -> bool {
        self.terms.is_empty() && self.options.iter().all(|standing| *standing == Standing::default())
    }
}

/// The positions of every party on every issue through one lens.
#[derive(Clone, Debug, PartialEq)]
pub struct Positions {
    cells: Vec<Position>,
    n_issues: usize,
    /// The moment and threshold they were taken at.
    pub lens: Lens,
}

impl Positions {
    /// Takes all positions at a moment and threshold.
    pub fn take(data: &Dataset, lens: Lens) -> Self {
        let cells =
            data.party_places().flat_map(|party| data.issue_places().map(move |issue| position(data, party, issue, lens)));
        Self { cells: cells.collect(), n_issues: data.issues.len(), lens }
    }

    /// Takes those of these parties on these issues alone; the others are as if nobody had spoken.
    pub fn take_some(data: &Dataset, lens: Lens, parties: &[PartyIx], issues: &[IssueIx]) -> Self {
        let n_issues = data.issues.len();
        let mut some = Self { cells: vec![Position::default(); data.parties.len() * n_issues], n_issues, lens };
        for &party in parties {
            for &issue in issues {
                some.swap(party, issue, position(data, party, issue, lens));
            }
        }
        some
    }

    /// The position of a party on an issue.
    pub fn of(&self, party: PartyIx, issue: IssueIx) -> &Position {
        &self.cells[party.at() * self.n_issues + issue.at()]
    }

    /// Lays another position over one, and gives back the one that was there.
    pub(super) fn swap(&mut self, party: PartyIx, issue: IssueIx, position: Position) -> Position {
        std::mem::replace(&mut self.cells[party.at() * self.n_issues + issue.at()], position)
    }
}

/// A party's position on an issue. Source: the method page, "A party's standing stance".
pub fn position(data: &Dataset, party: PartyIx, issue: IssueIx, lens: Lens) -> Position {
    after(data.issue(issue), &counted(data, party, issue, lens))
}

/// Rule 1: the statements of a party on an issue that count, in their order.
pub fn counted(data: &Dataset, party: PartyIx, issue: IssueIx, lens: Lens) -> Vec<&Statement> {
    data.statements(party, issue).iter().filter(|said| lens.lets_in(said)).collect()
}

/// What stands once these have been heard, some of the statements of one party on `issue` in the order of rule 1: all
/// that count, their beginning (to follow a position through time), or all but one (to see what rests on it).
pub fn after(issue: &Issue, said: &[&Statement]) -> Position {
    let mut slots = vec![Slot::default(); issue.options.len()];
    for (at, now) in said.iter().enumerate() {
        for &(option, stance) in now.stances.iter() {
            slots[option.at()].hear(stance, now, at);
        }
        let commitments = now.options_where(Stance::is_commitment);
        for option in issue.option_places() {
            let excluding = commitments & !(issue.compatible_with(option) | OptionSet::only(option));
            if !excluding.is_empty() && !now.on(option).is_some_and(Stance::is_for) {
                slots[option.at()].lapse(now, said);
            }
        }
    }
    let mut options: Vec<Standing> = slots.iter().map(Slot::standing).collect();
    implied::mark(issue, said, &mut options);
    Position { options, terms: terms(issue, said) }
}

/// One option while the statements are gone through from the oldest to the newest.
#[derive(Clone, Copy, Default)]
struct Slot {
    held: Option<Held>,
    contested_by: Option<Held>,
    unclear: Option<(usize, StatementRef)>,
    newest_is_unclear: bool,
    lapsed: Option<(StatementRef, StatementRef)>,
}

impl Slot {
    /// Rules 2 and 3: the newest stands, but lighter never replaces heavier.
    fn hear(&mut self, stance: Stance, now: &Statement, at: usize) {
        self.newest_is_unclear = stance == Stance::Unclear;
        if self.newest_is_unclear {
            self.unclear = Some((at, now.of));
            return;
        }
        let weight = now.grade.weight();
        let new = Held { stance, weight, by: now.of, weakened_by: None, at };
        let Some(held) = self.held.filter(|held| weight < held.weight) else {
            *self = Self { held: Some(new), contested_by: None, lapsed: None, ..*self };
            return;
        };
        let is_opposite = stance.is_for() != held.stance.is_for();
        if is_opposite && self.contested_by.is_none_or(|lighter| weight >= lighter.weight) {
            self.contested_by = Some(new);
        }
    }

    /// Rule 5: `now` commits the party to something that excludes this option.
    fn lapse(&mut self, now: &Statement, said: &[&Statement]) {
        let weight = now.grade.weight();
        let ends = |held: &Held| held.stance.is_for() && now.is_later_than(said[held.at]) && weight >= held.weight;
        let weakens = |held: &Held| held.stance.is_for() && now.is_later_than(said[held.at]) && weight < held.weight;
        if let Some(held) = self.contested_by.filter(ends) {
            self.lapsed = Some((held.by, now.of));
            self.contested_by = None;
        }
        if let Some(held) = self.held.filter(ends) {
            self.lapsed = Some((held.by, now.of));
            self.held = self.contested_by.take();
        }
        for side in [&mut self.held, &mut self.contested_by].into_iter().flatten() {
            if weakens(side) {
                side.weakened_by = Some(now.of);
            }
        }
    }

    /// The side that is for it, of the one or two that stand.
    fn accepted(&self) -> Option<Held> {
        [self.held, self.contested_by].into_iter().flatten().find(|held| held.stance.is_for())
    }

    fn standing(&self) -> Standing {
        let newest = [self.held, self.contested_by].into_iter().flatten().map(|held| held.at).max();
        let is_newest = |at: usize| newest.map_or(self.newest_is_unclear, |newest| at > newest);
        Standing {
            held: self.held,
            contested_by: self.contested_by,
            unclear: self.unclear.filter(|(at, _)| is_newest(*at)).map(|(_, by)| by),
            implied: None,
            lapsed: self.lapsed.filter(|_| self.held.is_none()),
        }
    }
}

/// A term of several options is accepted as a term: it is followed through time like an option of its own, from the
/// first plan that puts it forward.
fn terms(issue: &Issue, said: &[&Statement]) -> Vec<TermStanding> {
    let mut options: Vec<OptionSet> = Vec::new();
    for term in said.iter().filter_map(|said| said.term) {
        if !options.contains(&term) {
            options.push(term);
        }
    }
    options.into_iter().filter_map(|options| term(issue, said, options)).collect()
}

fn term(issue: &Issue, said: &[&Statement], options: OptionSet) -> Option<TermStanding> {
    let beside = options.iter().fold(options, |beside, option| beside | issue.compatible_with(option));
    let mut slot = Slot::default();
    // What a claim for one of the options must weigh to restate the acceptance, also one that has lapsed.
    let mut to_restate = None;
    for (at, now) in said.iter().enumerate() {
        let is_plan = now.term == Some(options);
        if to_restate.is_none() && !is_plan {
            continue;
        }
        let is_against = !(now.options_where(Stance::is_against) & options).is_empty();
        let is_for = !(now.options_where(Stance::is_for) & options).is_empty();
        let is_heavy = Some(now.grade.weight()) >= slot.held.map(|held| held.weight).or(to_restate);
        if is_against {
            slot.hear(Stance::Opposes, now, at);
        } else if is_plan || (is_for && is_heavy) {
            slot.hear(Stance::Accepts, now, at);
        }
        to_restate = slot.accepted().map(|held| held.weight).or(to_restate);
        if !is_for && !now.options_where(Stance::is_commitment).is_within(beside) {
            slot.lapse(now, said);
        }
    }
    let accepted = slot.accepted()?;
    Some(TermStanding {
        options,
        by: accepted.by,
        is_contested: slot.contested_by.is_some(),
        is_weakened: accepted.weakened_by.is_some(),
        is_disputed: slot.held.is_some_and(|held| held.weight == Weight::Disputed),
    })
}
