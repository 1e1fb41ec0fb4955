//! What a statement did to what stands on an option.

use crate::engine::implied::Implied;
use crate::engine::movement::Change;
use crate::engine::position::{Standing, TermStanding};
use crate::model::{Stance, StatementRef, Weight};

/// What a statement did to what stands on one option. Where it did several things, the first of them in this list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// It states the stance that stands now, another than before or the first (rule 2).
    Stated,
    /// It commits the party to something else, which ended a stance for this option (rule 5).
    Lapsed,
    /// It says the opposite of what stands, on lighter evidence (rule 3).
    Contested,
    /// It commits the party to something else on lighter evidence (rule 5).
    Weakened,
    /// It touches on the option and settles nothing (rule 3).
    Unclear,
    /// It affirms what stood, or one side of it, and so answers what had contested, weakened or blurred it; or it is
    /// better evidence than what was only disputed.
    Settled,
    /// By it the party is implied to be against the option, or for another reason or more or less firmly (rule 6).
    Implied,
    /// By it the party is no longer implied to be against the option (rule 6).
    Released,
    /// It says the same again.
    Restated,
}

impl Why {
    /// The word in data attributes.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Lapsed => "lapsed",
            Self::Contested => "contested",
            Self::Weakened => "weakened",
            Self::Unclear => "unclear",
            Self::Settled => "settled",
            Self::Implied => "implied",
            Self::Released => "released",
            Self::Restated => "restated",
        }
    }
}

/// What stands on an option, whatever it rests on: equal for two moments exactly if it has not moved between them.
/// The weight of the evidence is in it only as far as the verdicts depend on it.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) struct Reading {
    stance: Option<Stance>,
    contested_by: Option<Stance>,
    is_disputed: bool,
    is_weakened: bool,
    is_unclear: bool,
    has_lapsed: bool,
    implied: Option<Implied>,
}

/// What stands, without what it rests on.
pub(super) fn reading(standing: Standing) -> Reading {
    let sides = || [standing.held, standing.contested_by].into_iter().flatten();
    Reading {
        stance: standing.held.map(|held| held.stance),
        contested_by: standing.contested_by.map(|held| held.stance),
        is_disputed: standing.held.is_some_and(|held| held.weight == Weight::Disputed),
        is_weakened: sides().any(|held| held.weakened_by.is_some()),
        is_unclear: standing.unclear.is_some(),
        has_lapsed: standing.lapsed.is_some(),
        implied: standing.implied,
    }
}

/// What the statement `by`, heard between the two, did.
pub(super) fn why(before: Standing, after: Standing, by: StatementRef) -> Why {
    let (was, is) = (reading(before), reading(after));
    let is_by_it = after.held.is_some_and(|held| held.by == by);
    if was == is {
        return Why::Restated;
    }
    if was.stance != is.stance {
        return if is_by_it { Why::Stated } else { Why::Lapsed };
    }
    if was.contested_by != is.contested_by && is.contested_by.is_some() {
        return Why::Contested;
    }
    if is_by_it {
        return Why::Settled;
    }
    if was.contested_by != is.contested_by {
        return Why::Lapsed;
    }
    if was.is_weakened != is.is_weakened {
        return if is.is_weakened { Why::Weakened } else { Why::Settled };
    }
    if was.is_unclear != is.is_unclear {
        return if is.is_unclear { Why::Unclear } else { Why::Settled };
    }
    if is.implied.is_some() { Why::Implied } else { Why::Released }
}

/// How what stands on an option differs from what stood before.
pub(super) fn change_on_option(before: Standing, after: Standing) -> Change {
    match (before == after, reading(before) == reading(after)) {
        (true, _) => Change::CarriedOver,
        (false, true) => Change::Restated,
        (false, false) => Change::Moved,
    }
}

/// How what stands of an accepted term differs from what stood before.
pub(super) fn change_on_term(before: Option<TermStanding>, after: Option<TermStanding>) -> Change {
    match (before == after, before.map(term_reading) == after.map(term_reading)) {
        (true, _) => Change::CarriedOver,
        (false, true) => Change::Restated,
        (false, false) => Change::Moved,
    }
}

/// What stands of an accepted term, without what it rests on.
pub(super) fn term_reading(term: TermStanding) -> (bool, bool, bool) {
    (term.is_contested, term.is_weakened, term.is_disputed)
}
