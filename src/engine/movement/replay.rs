//! A cell while its statements are heard one by one.

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
        let at_first = read(self.from());
        if at_first == read(self.to()) {
            return Vec::new();
        }
        let mut changes = Vec::new();
        for at in self.n_before..self.said.len() {
            let now = read(self.after(at));
            if now == at_first {
                changes.clear();
            } else if now != read(self.before(at)) {
                changes.push(at);
            }
        }
        changes
    }

    /// The same by statement.
    pub(super) fn changed_by<Read: PartialEq>(&self, read: impl Fn(&Position) -> Read) -> Vec<StatementRef> {
        self.changes(read).into_iter().map(|at| self.said(at)).collect()
    }

    /// The statement since which what is read of the cell is what it is at the later moment; `None` if it never was
    /// anything else.
    pub(super) fn since<Read: PartialEq>(&self, read: impl Fn(&Position) -> Read) -> Option<StatementRef> {
        let last = (0..self.said.len()).rev().find(|at| read(self.before(*at)) != read(self.after(*at)));
        last.map(|at| self.said(at))
    }
}
