//! Whether what is said of two parties holds with less evidence.

use crate::engine::position::{Lens, Positions};
use crate::engine::relation::{self, Word};
use crate::engine::robustness::Robust;
use crate::engine::robustness::removal::Removal;
use crate::model::{Dataset, Grade, IssueIx, PartyIx};

/// On how many issues two parties stand in each relation.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct WordCounts([usize; Word::ALL.len()]);

impl WordCounts {
    /// On how many issues the relation is this one.
    pub const fn of(&self, word: Word) -> usize {
        self.0[word as usize]
    }

    fn count(words: &[Word]) -> Self {
        let mut counts = Self::default();
        for &word in words {
            counts.0[word as usize] += 1;
        }
        counts
    }
}

/// What becomes of the relations of two parties with less evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct PairRobustness {
    /// The parties, in the order asked for.
    pub parties: [PartyIx; 2],
    /// The relation on each issue asked for.
    pub issues: Vec<(IssueIx, Robust<Word>)>,
    /// On how many of them which relation holds.
    pub counts: Robust<WordCounts>,
}

/// What becomes of the relations of every two of `parties` on `issues` with less evidence, each pair once.
pub fn of_pairs(data: &Dataset, lens: Lens, parties: &[PartyIx], issues: &[IssueIx]) -> Vec<PairRobustness> {
    let sight = Sight::of(data, lens);
    let mut pairs = Vec::new();
    for (at, &one) in parties.iter().enumerate() {
        for &other in &parties[at + 1..] {
            pairs.push(sight.pair(one, other, issues));
        }
    }
    pairs
}

/// What becomes of the relations of two parties on `issues` with less evidence.
pub fn of_pair(data: &Dataset, lens: Lens, one: PartyIx, other: PartyIx, issues: &[IssueIx]) -> PairRobustness {
    Sight::of(data, lens).pair(one, other, issues)
}

/// All positions as the reader sees them, and at each threshold.
struct Sight<'a> {
    data: &'a Dataset,
    positions: Positions,
    at_thresholds: [Positions; 4],
}

impl<'a> Sight<'a> {
    fn of(data: &'a Dataset, lens: Lens) -> Self {
        let at_thresholds = Grade::ALL.map(|threshold| Positions::take(data, Lens { threshold, ..lens }));
        Self { data, positions: Positions::take(data, lens), at_thresholds }
    }

    fn pair(&self, one: PartyIx, other: PartyIx, issues: &[IssueIx]) -> PairRobustness {
        let word = |positions: &Positions, issue: IssueIx| {
            relation::relation(self.data.issue(issue), positions.of(one, issue), positions.of(other, issue)).word()
        };
        let words = |positions: &Positions| -> Vec<Word> { issues.iter().map(|issue| word(positions, *issue)).collect() };
        let found = words(&self.positions);
        let at = self.at_thresholds.each_ref().map(words);
        let each = issues.iter().enumerate();
        let each = each.map(|(place, issue)| (*issue, Robust::new(found[place], at.each_ref().map(|at| at[place]))));
        let mut pair = PairRobustness {
            parties: [one, other],
            issues: each.collect(),
            counts: Robust::new(WordCounts::count(&found), at.each_ref().map(|at| WordCounts::count(at))),
        };
        let mut removal = Removal::of(self.data, self.positions.clone(), &[one, other], issues);
        for (of, grade, about) in removal.statements() {
            let mut without = found.clone();
            removal.without(of, |positions| {
                for (place, issue) in issues.iter().enumerate().filter(|(_, issue)| about.contains(issue)) {
                    without[place] = word(positions, *issue);
                }
            });
            for ((_, robust), without) in pair.issues.iter_mut().zip(&without) {
                robust.without(of, grade, *without);
            }
            pair.counts.without(of, grade, WordCounts::count(&without));
        }
        pair
    }
}
