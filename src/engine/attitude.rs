//! What a party is for and against on an issue, as sets: the relation of two parties without looking at options one by
//! one. **Hundreds of parties make ten thousands of pairs**, and each pair then costs a few machine words an issue.

use crate::engine::position::Position;
use crate::engine::relation::Word;
use crate::engine::verdict;
use crate::model::{OptionIx, OptionSet, Stance, Verdict};

/// The options that a party demands, commits to, is for, is against and rejects, as headlines count.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Attitude {
    pub(super) demands: OptionSet,
    pub(super) commits: OptionSet,
    pub(super) is_for: OptionSet,
    pub(super) is_against: OptionSet,
    pub(super) rejects: OptionSet,
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
            attitude.add(stance, option);
        }
        attitude
    }

    /// Adds options on which a stance stands.
    pub(super) fn add(&mut self, stance: Stance, options: OptionSet) {
        let sets = [
            (stance == Stance::Demands, &mut self.demands),
            (stance.is_commitment(), &mut self.commits),
            (stance.is_for(), &mut self.is_for),
            (stance.is_against(), &mut self.is_against),
            (stance == Stance::Rejects, &mut self.rejects),
        ];
        for (_, set) in sets.into_iter().filter(|(is_in, _)| *is_in) {
            *set |= options;
        }
    }

    /// What one or the other says.
    pub(super) fn or(self, other: Self) -> Self {
        self.with_each(other, |one, other| one | other)
    }

    /// What both say.
    pub(super) fn and(self, other: Self) -> Self {
        self.with_each(other, |one, other| one & other)
    }

    fn with_each(self, other: Self, join: fn(OptionSet, OptionSet) -> OptionSet) -> Self {
        Self {
            demands: join(self.demands, other.demands),
            commits: join(self.commits, other.commits),
            is_for: join(self.is_for, other.is_for),
            is_against: join(self.is_against, other.is_against),
            rejects: join(self.rejects, other.rejects),
        }
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
