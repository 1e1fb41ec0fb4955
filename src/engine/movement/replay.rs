//! A cell while its statements are heard one by one.
//!
//! **What is said on one day changes what stands once, at the end of the day**: within a day the order of rule 1 is one
//! of weight and file, not of time, and a plan counts as accepting terms that the same text may demand.

use crate::engine::movement::Span;
use crate::engine::position::{self, Position};
use crate::model::{Dataset, IssueIx, MomentIx, PartyIx, Statement, StatementRef};

/// The statements that count at the later moment, and what stood before the first and after each.
pub(super) struct Replay<'a> {
    said: Vec<&'a Statement>,
    /// One more than there are statements: `positions[n]` is what stands once the first `n` have been heard.
    positions: Vec<Position>,
    /// How many of the statements count at the earlier moment already.
    n_before: usize,
}

impl<'a> Replay<'a> {
    /// Statements go by moment first, so those that count at the earlier moment are the beginning of those that count
    /// at the later.
    pub(super) fn of(data: &'a Dataset, party: PartyIx, issue: IssueIx, span: Span) -> Self {
        let said = position::counted(data, party, issue, span.to());
        let positions = (0..=said.len()).map(|n| position::after(data.issue(issue), &said[..n])).collect();
        let n_before = said.iter().filter(|said| span.from().lets_in(said)).count();
        Self { said, positions, n_before }
    }

    /// What stood at the earlier moment.
    pub(super) fn from(&self) -> &Position {
        &self.positions[self.n_before]
    }

    /// What stands at the later moment.
    pub(super) fn to(&self) -> &Position {
        &self.positions[self.said.len()]
    }

    /// What stood before the statement at a place was heard.
    pub(super) fn before(&self, at: usize) -> &Position {
        &self.positions[at]
    }

    /// What stood after it.
    pub(super) fn after(&self, at: usize) -> &Position {
        &self.positions[at + 1]
    }

    /// The statement at a place.
    pub(super) fn said(&self, at: usize) -> StatementRef {
        self.said[at].of
    }

    /// The moment under which the statement at a place is filed; `None` past the last.
    pub(super) fn moment(&self, at: usize) -> Option<MomentIx> {
        self.said.get(at).map(|said| said.moment)
    }

    /// The places of the statements that made what is read of the cell what it is at the later moment, oldest first,
    /// since it last was what it was at the earlier; none if it is the same at both.
    pub(super) fn changes<Read: PartialEq>(&self, read: impl Fn(&Position) -> Read) -> Vec<usize> {
        self.changes_between(self.n_before, self.said.len(), &read)
    }

    /// The same by statement.
    pub(super) fn changed_by<Read: PartialEq>(&self, read: impl Fn(&Position) -> Read) -> Vec<StatementRef> {
        self.changes(read).into_iter().map(|at| self.said(at)).collect()
    }

    /// The same of what is heard from one place up to another, which begin days.
    pub(super) fn changes_between<Read: PartialEq>(
        &self,
        start: usize,
        end: usize,
        read: &impl Fn(&Position) -> Read,
    ) -> Vec<usize> {
        let mut places = Vec::new();
        for (morning, evening) in self.changed(&self.days(start, end), read) {
            let statements: Vec<usize> = (morning..=evening).collect();
            places.extend(self.changed(&statements, read).into_iter().map(|(at, _)| at));
        }
        places
    }

    /// The statement since which what is read of the cell is what it is at the later moment; `None` if it never was
    /// anything else.
    pub(super) fn since<Read: PartialEq>(&self, read: impl Fn(&Position) -> Read) -> Option<StatementRef> {
        let days = self.days(0, self.said.len());
        let is_change = |day: &&[usize]| read(&self.positions[day[0]]) != read(&self.positions[day[1]]);
        let last = days.windows(2).rev().find(is_change)?;
        let changes = self.changes_between(last[0], last[1], &read);
        changes.last().map(|at| self.said(*at))
    }

    /// The places from `start` to `end` at which a day begins, and the end.
    pub(super) fn days(&self, start: usize, end: usize) -> Vec<usize> {
        let begins = |at: &usize| *at == start || self.said[*at].is_later_than(self.said[*at - 1]);
        let mut days: Vec<usize> = (start..end).filter(begins).collect();
        days.push(end);
        days
    }

    /// The steps from one point to the next over which what is read changed, since it last was what it was at the first
    /// point; none if it is so at the last.
    fn changed<Read: PartialEq>(&self, points: &[usize], read: &impl Fn(&Position) -> Read) -> Vec<(usize, usize)> {
        let mut changed = Vec::new();
        let Some(first) = points.first() else { return changed };
        let at_first = read(&self.positions[*first]);
        for step in points.windows(2) {
            let (before, now) = (read(&self.positions[step[0]]), read(&self.positions[step[1]]));
            if now == at_first {
                changed.clear();
            } else if now != before {
                changed.push((step[0], step[1]));
            }
        }
        changed
    }
}
