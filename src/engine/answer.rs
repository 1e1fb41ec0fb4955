//! What the parties make of a whole scenario.

use crate::engine::position::Positions;
use crate::engine::verdict;
use crate::model::{IssueIx, IssueMap, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};

/// The terms in force: at most one an issue, never an empty set of options.
pub type Terms = IssueMap<OptionSet>;

/// What a party makes of a scenario, from best to worst for the plan.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Answer {
    /// It accepts or is open to every term.
    Acceptable,
    /// It is against none, and nothing is on record for some.
    NotKnown,
    /// It is against a term, and refuses none.
    ObjectedTo,
    /// It refuses a term.
    Refused,
}

impl Answer {
    /// The word in data attributes and in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Acceptable => "acceptable",
            Self::NotKnown => "not-known",
            Self::ObjectedTo => "objected-to",
            Self::Refused => "refused",
        }
    }

    /// The worst and the best answer that these verdicts on the terms of a scenario make, or `None` without terms.
    pub(super) fn range(terms: &[Verdicts]) -> Option<(Self, Self)> {
        let worst = Self::of(terms.iter().map(|verdicts| verdicts.worst()));
        worst.zip(Self::of(terms.iter().map(|verdicts| verdicts.best())))
    }

    /// The answer that these verdicts make, or `None` for a scenario without terms.
    pub(super) fn of(verdicts: impl Iterator<Item = Verdict>) -> Option<Self> {
        verdicts.max().map(|worst| match worst {
            Verdict::Accepts | Verdict::Open => Self::Acceptable,
            Verdict::Unknown => Self::NotKnown,
            Verdict::Objects => Self::ObjectedTo,
            Verdict::Refuses => Self::Refused,
        })
    }
}

/// What one party makes of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyAnswer {
    /// Whose answer it is.
    pub party: PartyIx,
    /// The verdicts on each term that can turn out.
    pub verdicts: IssueMap<Verdicts>,
    /// The issues on which the party has not spoken against the term, but its other positions exclude it (rule 6).
    pub implied: Vec<IssueIx>,
    /// The answer if everything uncertain turns out badly for the plan; `None` without terms.
    pub worst: Option<Answer>,
    /// The answer if everything uncertain turns out well for the plan; `None` without terms.
    pub best: Option<Answer>,
}

impl PartyAnswer {
    /// The issues whose verdict is exactly this one, ranges left out.
    pub fn issues_with(&self, verdict: Verdict) -> impl Iterator<Item = IssueIx> {
        self.verdicts.iter().filter(move |(_, verdicts)| **verdicts == Verdicts::only(verdict)).map(|(issue, _)| *issue)
    }

    /// The issues whose verdict is a range.
    pub fn ranges(&self) -> impl Iterator<Item = (IssueIx, Verdicts)> {
        self.verdicts.iter().filter(|(_, verdicts)| verdicts.is_range()).map(|(issue, verdicts)| (*issue, *verdicts))
    }
}

/// Whether something holds however contested and unknown stances turn out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Certainty {
    /// It holds whatever they turn out to be.
    InEveryCase,
    /// It holds for some way they may turn out.
    Possibly,
    /// It holds for none.
    InNoCase,
}

impl Certainty {
    /// The words in data attributes and in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::InEveryCase => "in-every-case",
            Self::Possibly => "possibly",
            Self::InNoCase => "in-no-case",
        }
    }
}

/// What all parties make of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioAnswer {
    /// One answer a party, in the order asked for.
    pub parties: Vec<PartyAnswer>,
    /// Whether nobody is against any term.
    pub nobody_against: Certainty,
    /// Whether nobody refuses any term.
    pub nobody_refuses: Certainty,
}

/// What `parties` make of `terms`. Source: the method page, "Verdict of a party on a term".
///
/// Several options of one term are settled for all parties alike, so "possibly" needs one that suits them all.
/// Unknown, also as a part of a range, may turn out either way. A scenario without terms blocks nobody.
pub fn answer(positions: &Positions, parties: &[PartyIx], terms: &Terms) -> ScenarioAnswer {
    let answers = parties.iter().map(|&party| {
        let verdicts: IssueMap<_> =
            terms.iter().map(|(&issue, &term)| (issue, verdict::on_term(positions.of(party, issue), term))).collect();
        let worst = Answer::of(verdicts.values().map(|verdicts| verdicts.worst()));
        let best = Answer::of(verdicts.values().map(|verdicts| verdicts.best()));
        let implied = terms.iter().filter(|(issue, term)| verdict::is_implied(positions.of(party, **issue), **term));
        PartyAnswer { party, implied: implied.map(|(issue, _)| *issue).collect(), verdicts, worst, best }
    });
    let on_meaning = |party, issue, term, option| verdict::on_term_meaning(positions.of(party, issue), term, option);
    ScenarioAnswer {
        parties: answers.collect(),
        nobody_against: certainty(parties, terms, Verdict::is_against, &on_meaning),
        nobody_refuses: certainty(parties, terms, |verdict| verdict == Verdict::Refuses, &on_meaning),
    }
}

/// `on_meaning` says what a party makes of a term on an issue if it comes to mean one of its options.
pub(super) fn certainty(
    parties: &[PartyIx],
    terms: &Terms,
    is_bad: fn(Verdict) -> bool,
    on_meaning: &impl Fn(PartyIx, IssueIx, OptionSet, OptionIx) -> Verdicts,
) -> Certainty {
    let mut in_every_case = true;
    for (&issue, &term) in terms.iter() {
        let mut has_way = false;
        for option in term.iter() {
            let verdicts = || parties.iter().map(|&party| on_meaning(party, issue, term, option));
            has_way |= verdicts().all(|verdicts| verdicts.iter().any(|verdict| !is_bad(verdict)));
            in_every_case &=
                verdicts().all(|verdicts| verdicts.iter().all(|verdict| !is_bad(verdict) && verdict != Verdict::Unknown));
        }
        if !has_way {
            return Certainty::InNoCase;
        }
    }
    if in_every_case { Certainty::InEveryCase } else { Certainty::Possibly }
}
