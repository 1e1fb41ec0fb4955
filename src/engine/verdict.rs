//! What a party makes of an option and of a term.

use crate::engine::implied::Strength;
use crate::engine::position::{Position, Standing, TermStanding};
use crate::model::{OptionIx, OptionSet, Verdict, Verdicts, Weight};

/// The verdicts on one option that can turn out. Source: the method page, "Verdict of a party on a term".
pub fn on_option(standing: Standing) -> Verdicts {
    let Some(held) = standing.held else {
        return match standing.implied.map(|implied| implied.strength) {
            None => Verdicts::only(Verdict::Unknown),
            Some(Strength::Full) => Verdicts::only(Verdict::Objects),
            Some(Strength::Ranged) => Verdicts::only(Verdict::Objects).or(Verdicts::only(Verdict::Unknown)),
        };
    };
    let mut verdicts = Verdicts::only(held.stance.verdict());
    if let Some(lighter) = standing.contested_by {
        verdicts = verdicts.or(Verdicts::only(lighter.stance.verdict()));
    }
    let is_weakened = [standing.held, standing.contested_by].into_iter().flatten().any(|side| side.weakened_by.is_some());
    if is_weakened || held.weight == Weight::Disputed {
        verdicts = verdicts.or(Verdicts::only(Verdict::Unknown));
    }
    verdicts
}

/// The one verdict that headlines count: contested stances by their heavier side; disputed and weakened ones,
/// and what only those imply, as unknown.
pub fn headline(standing: Standing) -> Verdict {
    match (standing.held, standing.implied) {
        (Some(held), _) if held.weight == Weight::Disputed || held.weakened_by.is_some() => Verdict::Unknown,
        (Some(held), _) => held.stance.verdict(),
        (None, Some(implied)) if implied.is_in_headline => Verdict::Objects,
        (None, _) => Verdict::Unknown,
    }
}

/// The verdicts on a term that can turn out. A term of several options has the verdicts of each, unless the
/// party put forward a plan with just this term and its acceptance stands.
pub fn on_term(position: &Position, term: OptionSet) -> Verdicts {
    let each = term.iter().map(|option| on_term_meaning(position, term, option)).reduce(Verdicts::or);
    each.unwrap_or(Verdicts::only(Verdict::Unknown))
}

/// The verdicts on a term if it comes to mean `option`, one of its options, for all parties alike.
pub fn on_term_meaning(position: &Position, term: OptionSet, option: OptionIx) -> Verdicts {
    let on_option = on_option(position.on(option));
    position.terms.iter().find(|own| own.options == term).map_or(on_option, |own| on_own(own, on_option))
}

/// The verdicts of a party on a term of its own that it accepts, where those on the option that it comes to mean are these.
pub(super) fn on_own(own: &TermStanding, on_option: Verdicts) -> Verdicts {
    let mut verdicts = Verdicts::only(Verdict::Accepts);
    if own.is_contested {
        verdicts = verdicts.or(on_option);
    }
    if own.is_weakened || own.is_disputed {
        verdicts = verdicts.or(Verdicts::only(Verdict::Unknown));
    }
    verdicts
}

/// Whether what the party makes of a term rests on a contested stance.
pub fn is_contested(position: &Position, term: OptionSet) -> bool {
    match position.terms.iter().find(|own| own.options == term) {
        Some(own) => own.is_contested,
        None => term.iter().any(|option| position.on(option).contested_by.is_some()),
    }
}

/// Whether what the party makes of a term is implied, not said.
pub fn is_implied(position: &Position, term: OptionSet) -> bool {
    !position.terms.iter().any(|own| own.options == term) && term.iter().any(|option| position.on(option).implied.is_some())
}
