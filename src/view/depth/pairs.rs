//! Any two parties, issue by issue, as values to show.

use crate::engine::{Positions, Word, relation};
use crate::model::{Dataset, IssueIx, PartyIx, StatementRef};
use crate::view::depth::exhibit::Cited;
use crate::view::evidence;
use crate::view::wording::pairs;

/// Two parties.
pub(super) struct PairView {
    pub(super) one: PartyIx,
    pub(super) other: PartyIx,
    /// How many issues stand in which relation, without those that stand in none.
    pub(super) counts: Vec<(Word, usize)>,
}

/// Two parties on an issue.
pub(super) struct PairRow {
    pub(super) issue: IssueIx,
    pub(super) word: Word,
    pub(super) reason: Vec<String>,
    pub(super) cited: Vec<Cited>,
}

/// Every two of `parties`, in their order.
pub(super) fn pairs(data: &Dataset, positions: &Positions, parties: &[PartyIx]) -> Vec<PairView> {
    let mut pairs = Vec::new();
    for (at, &one) in parties.iter().enumerate() {
        for &other in &parties[at + 1..] {
            let words: Vec<Word> = data.issue_places().map(|issue| word(data, positions, issue, one, other)).collect();
            let count = |of: Word| words.iter().filter(|word| **word == of).count();
            let counts = Word::ALL.into_iter().map(|of| (of, count(of))).filter(|(_, n)| *n > 0).collect();
            pairs.push(PairView { one, other, counts });
        }
    }
    pairs
}

/// Two parties issue by issue, in the printed order.
pub(super) fn rows(data: &Dataset, positions: &Positions, one: PartyIx, other: PartyIx) -> Vec<PairRow> {
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
    data.issue_places().map(row).collect()
}

fn word(data: &Dataset, positions: &Positions, issue: IssueIx, one: PartyIx, other: PartyIx) -> Word {
    relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue)).word()
}
