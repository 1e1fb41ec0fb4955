//! Rule 6: what a party's standing stances make it implied against.

use super::record::{Issue, Stance};
use super::standing::{Cell, Side};

/// How an option is implied against.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Implied {
    Full,
    /// Only by contested premises: ranges to unknown, but the headline takes their heavier side.
    RangedHeadlineAgainst,
    /// Only by disputed-only or weakened premises: ranges to unknown, and the headline says unknown.
    Ranged,
}

/// Rule 6 for one party on one issue: for each option, whether and how it is implied against. It is worked out three times:
/// from everything that stands, without what is disputed-only or weakened, and without what is contested either (reading 10).
pub(super) fn implied(issue: &Issue, cells: &[Cell]) -> Vec<Option<Implied>> {
    let is_contested = |cell: &Cell| cell.standing.is_contested();
    let is_soft = |cell: &Cell| cell.standing.heavier.as_ref().is_some_and(Side::is_soft);
    let from_all = implied_by(issue, cells, &|_| true, &|_| true);
    let undoubted = implied_by(issue, cells, &|cell| !is_soft(cell), &|_| true);
    let firm = implied_by(issue, cells, &|cell| !is_soft(cell) && !is_contested(cell), &|cell| !is_contested(cell));
    (0..cells.len())
        .map(|option| match (from_all[option], undoubted[option], firm[option]) {
            (true, true, true) => Some(Implied::Full),
            (_, true, _) => Some(Implied::RangedHeadlineAgainst),
            (true, _, _) => Some(Implied::Ranged),
            (false, false, _) => None,
        })
        .collect()
}

/// The rule, where only the stances count that `counts` lets in, and weakened ones for the last sentence that
/// `weakened_counts` lets in.
fn implied_by(
    issue: &Issue,
    cells: &[Cell],
    counts: &dyn Fn(&Cell) -> bool,
    weakened_counts: &dyn Fn(&Cell) -> bool,
) -> Vec<bool> {
    let options = 0..issue.options.len();
    let standing = |option: usize| cells[option].standing.heavier.as_ref();
    let is_for = |option: &usize| standing(*option).is_some_and(|side| side.stance.is_for()) && counts(&cells[*option]);
    let is_against = |option: &usize| standing(*option).is_some_and(|side| side.stance.is_against()) && counts(&cells[*option]);
    let demanded: Vec<(usize, &Side)> = options
        .clone()
        .filter_map(|option| Some((option, standing(option).filter(|side| side.stance == Stance::Demands)?)))
        .collect();
    let mut implied = vec![false; issue.options.len()];

    // The last sentence comes first, because the directions look at what it implies.
    if issue.ordered {
        for (demand, side) in &demanded {
            for option in options.clone() {
                let is_implied = !is_excepted(issue, cells, *demand, option) && is_beyond_the_lighter(*demand, side, option);
                implied[option] |= is_implied && weakened_counts(&cells[*demand]);
            }
        }
        let fors: Vec<usize> = options.clone().filter(is_for).collect();
        for against in options.clone().filter(is_against) {
            for option in options.clone() {
                let is_beyond = !fors.is_empty() && fors.iter().all(|from| is_between(*from, against, option));
                implied[option] |= is_beyond && !is_spared(&cells[option]);
            }
        }
    }

    let againsts: Vec<usize> = options.clone().filter(|option| is_against(option) || implied[*option]).collect();
    for (demand, _) in demanded.iter().filter(|(demand, _)| counts(&cells[*demand])) {
        for option in options.clone() {
            implied[option] |=
                !is_excepted(issue, cells, *demand, option) && is_towards(issue, cells, &againsts, *demand, option);
        }
    }
    implied
}

/// "except: compatible ones; those on which the party has a standing stance, or whose newest claim is `unclear`; those it was
/// for earlier on evidence no lighter."
fn is_excepted(issue: &Issue, cells: &[Cell], demand: usize, option: usize) -> bool {
    let weight = cells[demand].standing.heavier.as_ref().map(|side| side.statement.weight);
    let was_for = cells[option].been_for.is_some() && cells[option].been_for >= weight;
    option == demand || issue.is_compatible(demand, option) || is_spared(&cells[option]) || was_for
}

/// "standing stances and options whose newest claim is `unclear` are spared."
fn is_spared(cell: &Cell) -> bool {
    cell.standing.heavier.is_some() || cell.newest_is_unclear
}

/// "On an ordered issue only towards the side where the party is against an option …; if it is against none, towards each side
/// that lies opposite an option it has been for; or, from an end of the scale, towards the only side there is; else nothing".
fn is_towards(issue: &Issue, cells: &[Cell], againsts: &[usize], demand: usize, option: usize) -> bool {
    if !issue.ordered {
        return true;
    }
    let last = issue.options.len() - 1;
    if !againsts.is_empty() {
        return againsts.iter().any(|against| is_same_side(demand, *against, option));
    }
    if demand == 0 || demand == last {
        return true;
    }
    let mut been_for = (0..=last).filter(|known| *known != demand && cells[*known].been_for.is_some());
    been_for.any(|known| !is_same_side(demand, known, option))
}

/// "a weakened `demands` still implies in full against what lies beyond the option that the lighter claim is for".
fn is_beyond_the_lighter(demand: usize, side: &Side, option: usize) -> bool {
    let Some(lighter) = side.weakened_by else { return false };
    let mut on_this_side = lighter
        .stances
        .iter()
        .filter(|(named, stance)| stance.is_for() && *named != demand && is_same_side(demand, *named, option))
        .peekable();
    on_this_side.peek().is_some() && on_this_side.all(|(named, _)| is_between(demand, *named, option))
}

/// Whether `one` and `other`, neither of them `from`, lie on the same side of it.
fn is_same_side(from: usize, one: usize, other: usize) -> bool {
    (one < from && other < from) || (one > from && other > from)
}

/// Whether `option` lies beyond `middle`, seen from `from`.
fn is_between(from: usize, middle: usize, option: usize) -> bool {
    (from < middle && middle < option) || (from > middle && middle > option)
}
