//! What a party is for and against on an issue, as sets: the relation of two parties without looking at options one by
//! one. **Hundreds of parties make ten thousands of pairs**, and each pair then costs a few machine words an issue.

use crate::engine::position::Position;
use crate::engine::relation::Word;
use crate::engine::verdict;
use crate::model::{OptionIx, OptionSet, Stance, Verdict};

/// The options that a party demands, commits to, is for, is against and rejects, as headlines count.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Attitude {
    demands: OptionSet,
    commits: OptionSet,
    is_for: OptionSet,
    is_against: OptionSet,
    rejects: OptionSet,
}

impl Attitude {
    /// What a position comes to.
    pub fn of(position: &Position) -> Self {
        let mut attitude = Self::default();
        for (at, standing) in position.options.iter().enumerate() {
            if verdict::headline(*standing) == Verdict::Unknown {
                continue;
            }
            let option = OptionSet::only(OptionIx::new(at));
            let Some(stance) = standing.held.map(|held| held.stance) else {
                attitude.is_against |= option;
                continue;
            };
            let sets = [
                (stance == Stance::Demands, &mut attitude.demands),
                (stance.is_commitment(), &mut attitude.commits),
                (stance.is_for(), &mut attitude.is_for),
                (stance.is_against(), &mut attitude.is_against),
                (stance == Stance::Rejects, &mut attitude.rejects),
            ];
            for (_, set) in sets.into_iter().filter(|(is_in, _)| *is_in) {
                *set |= option;
            }
        }
        attitude
    }

    /// The relation in one word: [`relation`](fn@crate::engine::relation::relation) without its reasons. Symmetric.
    pub fn with(&self, other: &Self) -> Word {
        let meets = |one: OptionSet, other: OptionSet| !(one & other).is_empty();
        let clashes = meets(self.demands, other.rejects) || meets(other.demands, self.rejects);
        let differs = meets(self.is_for, other.is_against) || meets(other.is_for, self.is_against);
        let agrees = meets(self.commits, other.commits);
        match (agrees || meets(self.is_for, other.is_for), clashes, differs) {
            (true, true, _) => Word::Mixed,
            (true, false, _) if agrees => Word::Agree,
            (true, false, _) => Word::WithinReach,
            (false, true, _) => Word::Clash,
            (false, false, true) => Word::Differ,
            (false, false, false) => Word::Unknown,
        }
    }
}
