//! Positions without one statement.

use crate::engine::position::{self, Positions};
use crate::model::{Dataset, Grade, IssueIx, PartyIx, Statement, StatementRef};

/// The cells that a result is about, from which one statement at a time is taken away.
pub(super) struct Removal<'a> {
    data: &'a Dataset,
    positions: Positions,
    cells: Vec<(PartyIx, IssueIx)>,
}

impl<'a> Removal<'a> {
    /// The cells of these parties on these issues.
    pub(super) fn of(data: &'a Dataset, positions: Positions, parties: &[PartyIx], issues: &[IssueIx]) -> Self {
        let mut cells = Vec::new();
        for &party in parties {
            for &issue in issues {
                if !cells.contains(&(party, issue)) {
                    cells.push((party, issue));
                }
            }
        }
        Self { data, positions, cells }
    }

    /// Every statement of the cells that counts, its heaviest grade there, and the issues that it is about.
    pub(super) fn statements(&self) -> Vec<(StatementRef, Grade, Vec<IssueIx>)> {
        let mut found: Vec<(StatementRef, Grade, Vec<IssueIx>)> = Vec::new();
        for &(party, issue) in &self.cells {
            for said in position::counted(self.data, party, issue, self.positions.lens) {
                match found.iter_mut().find(|(of, ..)| *of == said.of) {
                    Some((_, grade, issues)) => {
                        *grade = said.grade.max(*grade);
                        if !issues.contains(&issue) {
                            issues.push(issue);
                        }
                    }
                    None => found.push((said.of, said.grade, vec![issue])),
                }
            }
        }
        found
    }

    /// What is `found` in the positions without the statement `of`. Only the cells that hold it are taken anew.
    pub(super) fn without<Found>(&mut self, of: StatementRef, found: impl FnOnce(&Positions) -> Found) -> Found {
        let mut removed = Vec::new();
        for &(party, issue) in &self.cells {
            if !self.data.statements(party, issue).iter().any(|said| said.of == of) {
                continue;
            }
            let mut rest: Vec<&Statement> = position::counted(self.data, party, issue, self.positions.lens);
            rest.retain(|said| said.of != of);
            let without = position::after(self.data.issue(issue), &rest);
            removed.push((party, issue, self.positions.swap(party, issue, without)));
        }
        let found = found(&self.positions);
        for (party, issue, position) in removed {
            self.positions.swap(party, issue, position);
        }
        found
    }
}
