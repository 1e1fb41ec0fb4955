//! Issue by issue: the options that nobody is against, and who is in the way of each other one.

use crate::engine::implied::Implied;
use crate::engine::package::{InPlay, Settled};
use crate::engine::position::Position;
use crate::engine::verdict;
use crate::model::{IssueIx, OptionIx, OptionSet, PartyIx, StatementRef, Verdict, Verdicts};

/// The zone of one issue, and what bounds it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IssueBlocks {
    /// The issue.
    pub issue: IssueIx,
    /// Nobody is against them however contested, disputed and weakened stances turn out.
    pub free: OptionSet,
    /// Nobody is against them if those turn out well: the free ones, and those that may be.
    pub possibly_free: OptionSet,
    /// All options in the issue's order.
    pub options: Vec<OptionBlocks>,
}

/// Who is, or may be, against an option, and of whom nothing is known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OptionBlocks {
    /// The option.
    pub option: OptionIx,
    /// The parties that are or may be against it, in the order asked for.
    pub blocks: Vec<Block>,
    /// How many parties' stance on it is unknown through and through: **it is not against, and it is not for**.
    pub n_unknown: usize,
}

/// A party in the way of an option.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Block {
    /// Who.
    pub party: PartyIx,
    /// What can turn out; the worst is against, the best need not be.
    pub verdicts: Verdicts,
    /// Whether statements of different weight say opposite things.
    pub is_contested: bool,
    /// How it follows from other positions of the party, where the party has not said so itself.
    pub implied: Option<Implied>,
    /// The statement that is against. Where it is implied: the demand it follows from ([`Implied::by`]: the first in
    /// the issue's order, if several imply it) with what weakens it; where it follows from a scale, all that the
    /// party is for and against there.
    pub by: Vec<StatementRef>,
}

impl Block {
    /// Whether the party is in the way if ranges are settled so.
    pub fn stands(&self, settled: Settled) -> bool {
        settled.verdict(self.verdicts).is_against()
    }
}

/// The zone of each issue in play, in the order asked for. Source: the method page, "Packages".
pub fn blocks(in_play: InPlay<'_>) -> Vec<IssueBlocks> {
    let issues = in_play.issues.iter().map(|&issue| IssueBlocks {
        issue,
        free: in_play.free_of(issue, Settled::Unfavourably, Verdict::is_against),
        possibly_free: in_play.free_of(issue, Settled::Favourably, Verdict::is_against),
        options: in_play.data.issue(issue).option_places().map(|option| on_option(in_play, issue, option)).collect(),
    });
    issues.collect()
}

fn on_option(in_play: InPlay<'_>, issue: IssueIx, option: OptionIx) -> OptionBlocks {
    let mut blocks = Vec::new();
    let mut n_unknown = 0;
    for &party in in_play.parties {
        let verdicts = in_play.verdicts(party, issue, option);
        n_unknown += usize::from(verdicts == Verdicts::only(Verdict::Unknown));
        if verdicts.worst().is_against() {
            blocks.push(block(party, in_play.positions.of(party, issue), option));
        }
    }
    OptionBlocks { option, blocks, n_unknown }
}

fn block(party: PartyIx, position: &Position, option: OptionIx) -> Block {
    let standing = position.on(option);
    // What a party has said itself is never implied too.
    let implied = standing.implied.filter(|_| standing.held.is_none());
    let mut by: Vec<StatementRef> = match implied {
        Some(implied) => behind_implied(position, implied),
        None => {
            let sides = [standing.held, standing.contested_by].into_iter().flatten();
            sides.filter(|side| side.stance.is_against()).map(|side| side.by).collect()
        }
    };
    by.sort_unstable();
    by.dedup();
    Block { party, verdicts: verdict::on_option(standing), is_contested: standing.contested_by.is_some(), implied, by }
}

fn behind_implied(position: &Position, implied: Implied) -> Vec<StatementRef> {
    match implied.by.and_then(|demand| position.on(demand).held) {
        Some(demand) => std::iter::once(demand.by).chain(demand.weakened_by).collect(),
        // The scale puts an option beyond what the party is against, seen from what it is for: both are needed.
        None => position.options.iter().filter_map(|on| on.held).map(|held| held.by).collect(),
    }
}
