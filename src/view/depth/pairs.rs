//! Any two parties, issue by issue, as values to show.

use crate::engine::{Attitude, Positions, Word, relation};
use crate::model::{Dataset, IssueIx, PartyIx, StatementRef};
use crate::view::depth::exhibit::Cited;
use crate::view::evidence;
use crate::view::wording::pairs;

/// Two parties.
pub(super) struct PairView {
    pub(super) one: PartyIx,
    pub(super) other: PartyIx,
    /// On how many issues they stand in which relation.
    pub(super) counts: [(Word, usize); 6],
}

impl PairView {
    /// On how many issues they stand in one of these relations.
    pub(super) fn n(&self, words: &[Word]) -> usize {
        self.counts.iter().filter(|(word, _)| words.contains(word)).map(|(_, n)| n).sum()
    }
}

/// Two parties on an issue.
pub(super) struct PairRow {
    pub(super) issue: IssueIx,
    pub(super) word: Word,
    pub(super) reason: Vec<String>,
    pub(super) cited: Vec<Cited>,
}

/// Every two of `parties`, in their order, on these issues.
pub(super) fn pairs(positions: &Positions, parties: &[PartyIx], issues: &[IssueIx]) -> Vec<PairView> {
    let attitudes = |party: PartyIx| issues.iter().map(move |issue| Attitude::of(positions.of(party, *issue))).collect();
    let attitudes: Vec<Vec<Attitude>> = parties.iter().map(|party| attitudes(*party)).collect();
    let mut pairs = Vec::with_capacity(parties.len() * parties.len().saturating_sub(1) / 2);
    for (at, &one) in parties.iter().enumerate() {
        for (after, &other) in parties[at + 1..].iter().enumerate() {
            let mut counts = Word::ALL.map(|word| (word, 0));
            for (one, other) in attitudes[at].iter().zip(&attitudes[at + 1 + after]) {
                let word = one.with(other);
                for (of, n) in &mut counts {
                    *n += usize::from(*of == word);
                }
            }
            pairs.push(PairView { one, other, counts });
        }
    }
    pairs
}

/// Two parties on these issues, one by one.
pub(super) fn rows(data: &Dataset, positions: &Positions, one: PartyIx, other: PartyIx, issues: &[IssueIx]) -> Vec<PairRow> {
    let row = |issue: IssueIx| {
        let found = relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue));
        let options = found.shared | found.divided;
        let cited = [one, other].map(|party| {
            let position = positions.of(party, issue);
            // Newest first, and each but once.
            let behind: Vec<StatementRef> = evidence::behind(data, issue, position, options, data.statements(party, issue).len());
            let all = data.statements(party, issue).iter().rev();
            (party, issue, all.filter(|said| behind.contains(&said.of)).map(|said| said.of).collect())
        });
        PairRow {
            issue,
            word: found.word(),
            reason: pairs::reason(data, positions, found, issue, one, other),
            cited: cited.into(),
        }
    };
    issues.iter().copied().map(row).collect()
}
