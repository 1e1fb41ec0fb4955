//! Packages: one option for every issue in play, and where they find nobody against them.
//!
//! - [`blocks`](fn@blocks): which options nobody is against, and who is in the way of each other one.
//! - [`counts`](fn@counts): how many packages there are, are possible, are certain, exactly.
//! - [`front`](fn@front): the packages of which no other has less against it for every party.
//! - [`smallest_change`](fn@smallest_change): what a plan would have to change so that nobody is in its way.
//!
//! **Unknown is not against**: where nobody has spoken everything is possible, so possible packages never come
//! without the number of unknown stances they rest on. **Nothing here names a best package.** Source: the method
//! page, "Packages".
//!
//! # Cost
//!
//! With I issues of up to O options and P parties: blocks, counts and changes take I · O · P steps. A front of up to
//! N vectors takes I · O · N · (N + log(O · N)) comparisons of vectors, each of 1 + P · log I / 64 machine words, and
//! is given up as soon as it would hold more than N, so **the search ends in time whatever the data**. Without that
//! bound it can grow to O to the power of I or I + 1 to the power of P, whichever is less.

mod blocks;
mod change;
mod count;
mod counts;
mod front;
mod lanes;
mod walk;

use crate::engine::position::Positions;
use crate::engine::verdict;
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};

pub use blocks::{Block, IssueBlocks, OptionBlocks, blocks};
pub use change::{Aim, Change, Replacement, Resisted, Shift, SmallestChange, Way, smallest_change};
pub use count::Count;
pub use counts::{Counts, Possible, counts, counts_by};
pub use front::{Cut, FRONT_BOUND, Front, FrontPoint, front};
pub use walk::{Packages, Unions};

/// Who sits at the table, what is in play, and through which lens their positions are seen.
#[derive(Clone, Copy, Debug)]
pub struct InPlay<'a> {
    /// The case.
    pub data: &'a Dataset,
    /// The positions at the reader's moment and threshold.
    pub positions: &'a Positions,
    /// The parties at the table, each once. Without any, nothing is blocked and nothing is agreed.
    pub parties: &'a [PartyIx],
    /// The issues in play, each once. Without any, there is exactly one package: the empty one.
    pub issues: &'a [IssueIx],
}

impl InPlay<'_> {
    fn verdicts(&self, party: PartyIx, issue: IssueIx, option: OptionIx) -> Verdicts {
        verdict::on_option(self.positions.of(party, issue).on(option))
    }

    /// The options of `issue` of which no party makes what `is_bad` says.
    fn free_of(&self, issue: IssueIx, settled: Settled, is_bad: fn(Verdict) -> bool) -> OptionSet {
        let is_free =
            |option: &OptionIx| !self.parties.iter().any(|&party| is_bad(settled.verdict(self.verdicts(party, issue, *option))));
        self.data.issue(issue).option_places().filter(is_free).collect()
    }
}

/// How every range of verdicts ends. A stance that is purely unknown is no range: it stays unknown either way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Settled {
    /// Each range ends at the verdict that is best for the plan: what is possible at all.
    Favourably,
    /// Each range ends at the verdict that is worst for the plan: what no contested or disputed stance can upset.
    Unfavourably,
}

impl Settled {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Favourably, Self::Unfavourably];

    /// The verdict at which a range ends.
    pub fn verdict(self, verdicts: Verdicts) -> Verdict {
        match self {
            Self::Favourably => verdicts.best(),
            Self::Unfavourably => verdicts.worst(),
        }
    }

    /// The word in data attributes and in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Favourably => "favourably",
            Self::Unfavourably => "unfavourably",
        }
    }
}
