//! What a cell comes down to without a term: the stance that is shown first, and what it rests on.

use crate::engine::position::{Held, Position, TermStanding};
use crate::model::{OptionIx, OptionSet, Stance, StatementRef};

/// The stances by which a cell is headed, the first that stands before the others.
const ORDER: [Stance; 5] = [Stance::Demands, Stance::Accepts, Stance::OpenTo, Stance::Rejects, Stance::Opposes];

/// What a position is called in short: the strongest stance for something, else against something; else an accepted
/// term, else something unclear. What is implied never heads a cell: nobody said it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Head {
    /// A stance on one option or more.
    Stance(Lead),
    /// The party accepts a term of several options, and has no stance on any single one.
    Term(TermStanding),
    /// A source touches on the option and settles nothing.
    Unclear {
        /// The first such option of the issue.
        option: OptionIx,
        /// The statement.
        by: StatementRef,
    },
    /// Nothing stands.
    Nothing,
}

/// A stance, all options on which it stands, and the newest and best evidence for it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Lead {
    /// For or against, never [`Stance::Unclear`].
    pub stance: Stance,
    /// Every option of the issue on which this stance stands.
    pub options: OptionSet,
    /// Those of them that rest on the statement below, so that its date and grade are theirs. Never empty.
    pub named: OptionSet,
    /// The heaviest and among those the newest evidence.
    pub held: Held,
}

/// What heads a cell.
pub fn head(position: &Position) -> Head {
    if let Some(lead) = leads(position).next() {
        return Head::Stance(lead);
    }
    if let Some(term) = position.terms.first() {
        return Head::Term(*term);
    }
    let unclear = position.options.iter().enumerate().find_map(|(at, standing)| standing.unclear.map(|by| (at, by)));
    unclear.map_or(Head::Nothing, |(at, by)| Head::Unclear { option: OptionIx::new(at), by })
}

/// The stances that stand in a cell, each with its options, the one that heads it first.
pub fn leads(position: &Position) -> impl Iterator<Item = Lead> {
    ORDER.into_iter().filter_map(|stance| lead(position, stance))
}

fn lead(position: &Position, stance: Stance) -> Option<Lead> {
    let held = || {
        let each = position.options.iter().enumerate();
        each.filter_map(move |(at, on)| on.held.filter(|held| held.stance == stance).map(|held| (OptionIx::new(at), held)))
    };
    let (_, best) =
        held().reduce(|best, next| if (next.1.weight, next.1.at()) > (best.1.weight, best.1.at()) { next } else { best })?;
    let mut lead = Lead { stance, options: OptionSet::EMPTY, named: OptionSet::EMPTY, held: best };
    for (option, held) in held() {
        lead.options.insert(option);
        if held.by == best.by {
            lead.named.insert(option);
        }
    }
    Some(lead)
}

/// What a head says, whatever it rests on: equal for two moments exactly if the head has not moved between them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Says {
    stance: Option<Stance>,
    options: OptionSet,
    contested: OptionSet,
    doubtful: OptionSet,
    is_term: bool,
}

/// What the head of a cell says.
pub(super) fn says(position: &Position) -> Says {
    match head(position) {
        Head::Nothing => Says::default(),
        Head::Unclear { option, .. } => {
            Says { stance: Some(Stance::Unclear), options: OptionSet::only(option), ..Says::default() }
        }
        Head::Term(term) => {
            let of = |is: bool| if is { term.options } else { OptionSet::EMPTY };
            Says {
                stance: Some(Stance::Accepts),
                options: term.options,
                contested: of(term.is_contested),
                doubtful: of(term.is_weakened || term.is_disputed),
                is_term: true,
            }
        }
        Head::Stance(lead) => {
            let of = |is: fn(&Position, OptionIx) -> bool| lead.options.iter().filter(|on| is(position, *on)).collect();
            Says {
                stance: Some(lead.stance),
                options: lead.options,
                contested: of(|position, option| position.on(option).contested_by.is_some()),
                doubtful: of(|position, option| position.on(option).held.is_some_and(|held| held.is_doubtful())),
                is_term: false,
            }
        }
    }
}
