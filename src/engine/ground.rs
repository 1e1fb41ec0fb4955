//! All parties on one issue: which options nobody is against, which everybody is for.

use crate::engine::attitude::Attitude;
use crate::engine::position::Positions;
use crate::engine::relation::Word;
use crate::model::{Dataset, IssueIx, OptionSet, PartyIx};

/// The options of one issue, as the stances stand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ground {
    /// Nobody is against them: not ruled out. Unknown is not against.
    pub open: OptionSet,
    /// Everybody is for them.
    pub common: OptionSet,
    /// Somebody is for them and nobody against: an offer that stands unanswered or is shared.
    pub offered: OptionSet,
    /// Whether every party's view of some common option is a commitment (agree) or not (within reach), whether some clash
    /// over others beside it (mixed), or what divides them: of two parties the word of their relation.
    pub word: Word,
}

/// Where `parties` stand together on `issue`. The order of the parties does not matter.
pub fn ground(data: &Dataset, positions: &Positions, parties: &[PartyIx], issue: IssueIx) -> Ground {
    let attitudes = parties.iter().map(|party| Attitude::of(positions.of(*party, issue)));
    of_attitudes(data.issue(issue).all_options(), attitudes)
}

/// Where parties of these attitudes stand together on an issue of these options. Each party is looked at once, so that
/// hundreds of them cost no more than their number.
pub(super) fn of_attitudes(options: OptionSet, attitudes: impl Iterator<Item = Attitude>) -> Ground {
    // What somebody, and what everybody says; of nobody nothing is said.
    let mut some = Attitude::default();
    let mut every: Option<Attitude> = None;
    for attitude in attitudes {
        some = some.or(attitude);
        every = Some(every.map_or(attitude, |every| every.and(attitude)));
    }
    let every = every.unwrap_or_default();
    let open = options & !some.is_against;
    // One stance at most stands on an option, so that who demands it and who rejects it are two.
    let clash = !(some.demands & some.rejects).is_empty();
    let word = match () {
        () if clash && !every.is_for.is_empty() => Word::Mixed,
        () if !every.commits.is_empty() => Word::Agree,
        () if !every.is_for.is_empty() => Word::WithinReach,
        () if (some.is_for & some.is_against).is_empty() => Word::Unknown,
        () if clash => Word::Clash,
        () => Word::Differ,
    };
    Ground { open, common: every.is_for, offered: open & some.is_for, word }
}
