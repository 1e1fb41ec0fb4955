//! Every two parties over all issues.

use crate::engine::{PairRobustness, Word, WordCounts};
use crate::report::comparison::Asked;

shapes! {
    /// How two parties stand over all issues in play.
    PairReport {
        /// The ids of the two, in the order of the file.
        parties: [String; 2],
        /// On how many issues which relation holds.
        counts: RelationCounts,
    }
    /// On how many issues which relation holds.
    RelationCounts {
        /// They share an option that both commit to.
        agree: usize,
        /// They share an option that one of them is merely open to.
        within_reach: usize,
        /// They share something and clash elsewhere.
        mixed: usize,
        /// One is for what the other is against.
        differ: usize,
        /// One demands what the other rejects.
        clash: usize,
        /// Nothing on record compares.
        unknown: usize,
    }
}

impl RelationCounts {
    /// The same from the engine.
    pub const fn from_counts(counts: WordCounts) -> Self {
        Self {
            agree: counts.of(Word::Agree),
            within_reach: counts.of(Word::WithinReach),
            mixed: counts.of(Word::Mixed),
            differ: counts.of(Word::Differ),
            clash: counts.of(Word::Clash),
            unknown: counts.of(Word::Unknown),
        }
    }

    /// On how many issues the relation is this one.
    pub const fn of(&self, word: Word) -> usize {
        match word {
            Word::Agree => self.agree,
            Word::WithinReach => self.within_reach,
            Word::Mixed => self.mixed,
            Word::Differ => self.differ,
            Word::Clash => self.clash,
            Word::Unknown => self.unknown,
        }
    }
}

impl Asked<'_> {
    pub(super) fn pair(&self, pair: &PairRobustness) -> PairReport {
        PairReport {
            parties: pair.parties.map(|party| self.party(party)),
            counts: RelationCounts::from_counts(pair.counts.result),
        }
    }
}
