//! All parties on one issue: which options nobody is against, which everybody is for.

use crate::engine::position::Positions;
use crate::engine::relation::Word;
use crate::engine::verdict;
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Verdict};

/// The options of one issue, as the stances stand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ground {
    /// Nobody is against them: not ruled out. Unknown is not against.
    pub open: OptionSet,
    /// Everybody is for them.
    pub common: OptionSet,
    /// Somebody is for them and nobody against: an offer that stands unanswered or is shared.
    pub offered: OptionSet,
    /// Whether every party's view of some common option is a commitment (agree) or not (within reach), or what
    /// divides them, in the words used for two parties.
    pub word: Word,
}

/// Where `parties` stand together on `issue`. The order of the parties does not matter.
pub fn ground(data: &Dataset, positions: &Positions, parties: &[PartyIx], issue: IssueIx) -> Ground {
    let verdict = |party: PartyIx, option: OptionIx| verdict::headline(positions.of(party, issue).on(option));
    let all = || parties.iter().copied();
    let options_where = |holds: &dyn Fn(OptionIx) -> bool| -> OptionSet {
        data.issue(issue).option_places().filter(|&option| holds(option)).collect()
    };
    let is_for = |party, option| matches!(verdict(party, option), Verdict::Accepts | Verdict::Open);
    let open = options_where(&|option| !all().any(|party| verdict(party, option).is_against()));
    let common = options_where(&|option| all().len() > 0 && all().all(|party| is_for(party, option)));
    let agreed = options_where(&|option| all().len() > 0 && all().all(|party| verdict(party, option) == Verdict::Accepts));
    let offered = options_where(&|option| open.contains(option) && all().any(|party| is_for(party, option)));
    let disputed = options_where(&|option| {
        all().any(|party| is_for(party, option)) && all().any(|party| verdict(party, option).is_against())
    });
    let word = match () {
        () if !agreed.is_empty() => Word::Agree,
        () if !common.is_empty() => Word::WithinReach,
        () if disputed.is_empty() => Word::Unknown,
        () if has_clash(data, positions, parties, issue) => Word::Clash,
        () => Word::Differ,
    };
    Ground { open, common, offered, word }
}

fn has_clash(data: &Dataset, positions: &Positions, parties: &[PartyIx], issue: IssueIx) -> bool {
    let pairs = parties.iter().enumerate().flat_map(|(at, one)| parties[at + 1..].iter().map(move |other| (*one, *other)));
    let mut relations = pairs.map(|(one, other)| {
        crate::engine::relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue))
    });
    relations.any(|relation| relation.divide == crate::engine::relation::Divide::Clash)
}
