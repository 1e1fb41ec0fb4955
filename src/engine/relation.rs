//! How two parties stand on an issue: what they share, what divides them.

use crate::engine::position::{Position, Standing};
use crate::engine::verdict;
use crate::model::{Issue, OptionSet, Stance, Verdict};

/// What two parties have in common on an issue, from nothing to most.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Share {
    /// No option that both are for.
    None,
    /// An option that both are for, at least one of them merely open to it.
    WithinReach,
    /// An option that both demand or accept.
    Agree,
}

impl Share {
    /// The word in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::WithinReach => "within-reach",
            Self::Agree => "agree",
        }
    }
}

/// What divides two parties on an issue, from nothing to most.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Divide {
    /// No option that one is for and the other against.
    None,
    /// An option that one is for and the other against, also by implication.
    Differ,
    /// An option that one demands and the other rejects.
    Clash,
}

impl Divide {
    /// The word in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Differ => "differ",
            Self::Clash => "clash",
        }
    }
}

/// The relation in one word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Word {
    /// They share an option that both commit to.
    Agree,
    /// They share an option that one of them is merely open to.
    WithinReach,
    /// They share something and clash elsewhere.
    Mixed,
    /// They share nothing, and one is for what the other is against.
    Differ,
    /// They share nothing, and one demands what the other rejects.
    Clash,
    /// Nothing on record compares. Neither agreement nor conflict.
    Unknown,
}

impl Word {
    /// Every relation.
    pub const ALL: [Self; 6] = [Self::Agree, Self::WithinReach, Self::Mixed, Self::Differ, Self::Clash, Self::Unknown];

    /// The word in data attributes and in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::WithinReach => "within-reach",
            Self::Mixed => "mixed",
            Self::Differ => "differ",
            Self::Clash => "clash",
            Self::Unknown => "unknown",
        }
    }
}

/// How two parties stand on an issue, as their stances stand, and what more is possible.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Relation {
    /// What they share.
    pub share: Share,
    /// The options that they share.
    pub shared: OptionSet,
    /// What divides them.
    pub divide: Divide,
    /// The options over which they are divided.
    pub divided: OptionSet,
    /// What they would share if uncertain stances turned out so, where that is more.
    pub possible_share: Option<Share>,
    /// What would divide them if uncertain stances turned out so, where that is more.
    pub possible_divide: Option<Divide>,
}

impl Relation {
    /// The relation in one word. Sharing beside a difference stays sharing; beside a clash it is mixed.
    pub const fn word(self) -> Word {
        match (self.share, self.divide) {
            (Share::Agree | Share::WithinReach, Divide::Clash) => Word::Mixed,
            (Share::Agree, Divide::None | Divide::Differ) => Word::Agree,
            (Share::WithinReach, Divide::None | Divide::Differ) => Word::WithinReach,
            (Share::None, Divide::Clash) => Word::Clash,
            (Share::None, Divide::Differ) => Word::Differ,
            (Share::None, Divide::None) => Word::Unknown,
        }
    }
}

/// How two parties stand on `issue`. Symmetric. Source: the method page, "Two parties on an issue".
pub fn relation(issue: &Issue, one: &Position, other: &Position) -> Relation {
    let (share, shared, divide, divided) = compare(issue, one, other, as_it_stands);
    let (may_share, _, may_divide, _) = compare(issue, one, other, as_it_may_be);
    Relation {
        share,
        shared,
        divide,
        divided,
        possible_share: (may_share > share).then_some(may_share),
        possible_divide: (may_divide > divide).then_some(may_divide),
    }
}

/// What one option is to a party.
#[derive(Clone, Copy, Default)]
struct Attitude {
    demands: bool,
    commits: bool,
    is_for: bool,
    is_against: bool,
    rejects: bool,
}

impl Attitude {
    fn add(&mut self, stance: Stance) {
        self.demands |= stance == Stance::Demands;
        self.commits |= stance.is_commitment();
        self.is_for |= stance.is_for();
        self.is_against |= stance.is_against();
        self.rejects |= stance == Stance::Rejects;
    }
}

fn as_it_stands(standing: Standing) -> Attitude {
    let mut attitude = Attitude::default();
    match verdict::headline(standing) {
        Verdict::Unknown => {}
        _ => match standing.held {
            Some(held) => attitude.add(held.stance),
            None => attitude.is_against = true,
        },
    }
    attitude
}

fn as_it_may_be(standing: Standing) -> Attitude {
    let mut attitude = Attitude::default();
    for held in [standing.held, standing.contested_by].into_iter().flatten() {
        attitude.add(held.stance);
    }
    attitude.is_against |= standing.implied.is_some();
    attitude
}

fn compare(
    issue: &Issue,
    one: &Position,
    other: &Position,
    see: fn(Standing) -> Attitude,
) -> (Share, OptionSet, Divide, OptionSet) {
    let mut share = (Share::None, OptionSet::EMPTY);
    let mut divide = (Divide::None, OptionSet::EMPTY);
    for option in issue.option_places() {
        let (a, b) = (see(one.on(option)), see(other.on(option)));
        let shares = match (a.commits && b.commits, a.is_for && b.is_for) {
            (true, _) => Share::Agree,
            (false, true) => Share::WithinReach,
            (false, false) => Share::None,
        };
        let clashes = (a.demands && b.rejects) || (b.demands && a.rejects);
        let differs = (a.is_for && b.is_against) || (b.is_for && a.is_against);
        let divides = match (clashes, differs) {
            (true, _) => Divide::Clash,
            (false, true) => Divide::Differ,
            (false, false) => Divide::None,
        };
        strongest(&mut share, shares, Share::None, option);
        strongest(&mut divide, divides, Divide::None, option);
    }
    (share.0, share.1, divide.0, divide.1)
}

/// Keeps the strongest kind found so far with the options that make it so.
fn strongest<Kind: Copy + Ord>(best: &mut (Kind, OptionSet), found: Kind, nothing: Kind, option: crate::model::OptionIx) {
    if found == nothing || found < best.0 {
        return;
    }
    let others = if found == best.0 { best.1 } else { OptionSet::EMPTY };
    *best = (found, others | OptionSet::only(option));
}
