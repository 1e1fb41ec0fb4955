//! Whether an answer holds with less evidence, and which single statements it rests on.
//!
//! **A result rests on a statement if taking away that one statement, and nothing else, changes the result.** A plan
//! taken away is taken away as a statement, on all its terms and for all parties that put it forward; the terms asked
//! about stay. A result for which several statements each suffice rests on none of them alone. Only the cells that a
//! result is about are tried. Source: the method page, "What an answer rests on".

use crate::engine::answer::{self, Certainty, Terms};
use crate::engine::movement::then_and_now;
use crate::engine::position::{Lens, Positions};
use crate::engine::robustness::removal::Removal;
use crate::model::{Dataset, Grade, IssueIx, PartyIx, StatementRef};

pub mod pairs;
mod removal;

pub use crate::engine::movement::then_and_now::AnswerRange;
pub use pairs::{PairRobustness, WordCounts, of_pair, of_pairs};

/// A result, and what becomes of it with less evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Robust<Found> {
    /// The result at the reader's moment and threshold.
    pub result: Found,
    /// The result at the reader's moment and each threshold, in the order of [`Grade::ALL`].
    pub at_thresholds: [Found; 4],
    /// The issues whose terms, left out, change the result, and what it is without them. Empty for relations.
    pub without_issue: Vec<(IssueIx, Found)>,
    /// The statements that the result rests on.
    pub rests_on: Vec<Hinge<Found>>,
}

/// A statement on which a result rests.
#[derive(Clone, Debug, PartialEq)]
pub struct Hinge<Found> {
    /// The claim or plan.
    pub of: StatementRef,
    /// Its grade; of a plan whose terms differ the heaviest of those that matter here.
    pub grade: Grade,
    /// The result without it, another one.
    pub without: Found,
}

impl<Found: Copy + PartialEq> Robust<Found> {
    /// The result at a threshold.
    pub fn at(&self, threshold: Grade) -> Found {
        let place = Grade::ALL.into_iter().position(|grade| grade == threshold);
        place.and_then(|place| self.at_thresholds.get(place)).copied().unwrap_or(self.result)
    }

    /// Whether the result is the same at a threshold.
    pub fn survives(&self, threshold: Grade) -> bool {
        self.at(threshold) == self.result
    }

    /// The thresholds at which the result is another one, the strictest first.
    pub fn lost_at(&self) -> impl Iterator<Item = Grade> {
        Grade::ALL.into_iter().filter(|grade| !self.survives(*grade))
    }

    /// Those of the statements it rests on that a threshold leaves out: why it is lost there, if any alone is.
    pub fn left_out_at(&self, threshold: Grade) -> impl Iterator<Item = &Hinge<Found>> {
        self.rests_on.iter().filter(move |hinge| hinge.grade < threshold)
    }

    fn new(result: Found, at_thresholds: [Found; 4]) -> Self {
        Self { result, at_thresholds, without_issue: Vec::new(), rests_on: Vec::new() }
    }

    fn without_issue(&mut self, issue: IssueIx, without: Found) {
        if without != self.result {
            self.without_issue.push((issue, without));
        }
    }

    fn without(&mut self, of: StatementRef, grade: Grade, without: Found) {
        if without != self.result {
            self.rests_on.push(Hinge { of, grade, without });
        }
    }
}

/// What becomes of the answers to a plan with less evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerRobustness {
    /// The worst and the best answer of each party, in the order asked for.
    pub parties: Vec<(PartyIx, Robust<AnswerRange>)>,
    /// Whether nobody is against any term.
    pub nobody_against: Robust<Certainty>,
    /// Whether nobody refuses any term.
    pub nobody_refuses: Robust<Certainty>,
}

/// The results that one answer holds.
struct Results {
    parties: Vec<AnswerRange>,
    against: Certainty,
    refuses: Certainty,
}

impl Results {
    fn of(positions: &Positions, parties: &[PartyIx], terms: &Terms) -> Self {
        let answer = answer::answer(positions, parties, terms);
        Self {
            parties: answer.parties.iter().map(then_and_now::range).collect(),
            against: answer.nobody_against,
            refuses: answer.nobody_refuses,
        }
    }

    fn party(&self, at: usize) -> AnswerRange {
        self.parties.get(at).copied().flatten()
    }
}

/// What becomes of the answers of `parties` to `terms` with less evidence, and with fewer terms.
pub fn of_answer(data: &Dataset, lens: Lens, parties: &[PartyIx], terms: &Terms) -> AnswerRobustness {
    let positions = Positions::take(data, lens);
    let found = Results::of(&positions, parties, terms);
    let at = Grade::ALL.map(|threshold| Results::of(&Positions::take(data, Lens { threshold, ..lens }), parties, terms));
    let robust = |place: usize| Robust::new(found.party(place), at.each_ref().map(|at| at.party(place)));
    let mut all = AnswerRobustness {
        parties: parties.iter().enumerate().map(|(place, party)| (*party, robust(place))).collect(),
        nobody_against: Robust::new(found.against, at.each_ref().map(|at| at.against)),
        nobody_refuses: Robust::new(found.refuses, at.each_ref().map(|at| at.refuses)),
    };
    for &issue in terms.keys() {
        let mut fewer = terms.clone();
        fewer.remove(&issue);
        let without = Results::of(&positions, parties, &fewer);
        for (place, (_, robust)) in all.parties.iter_mut().enumerate() {
            robust.without_issue(issue, without.party(place));
        }
        all.nobody_against.without_issue(issue, without.against);
        all.nobody_refuses.without_issue(issue, without.refuses);
    }
    let issues: Vec<IssueIx> = terms.keys().copied().collect();
    let mut removal = Removal::of(data, positions, parties, &issues);
    for (of, grade, _) in removal.statements() {
        let without = removal.without(of, |positions| Results::of(positions, parties, terms));
        for (place, (_, robust)) in all.parties.iter_mut().enumerate() {
            robust.without(of, grade, without.party(place));
        }
        all.nobody_against.without(of, grade, without.against);
        all.nobody_refuses.without(of, grade, without.refuses);
    }
    all
}
