//! What the parties make of a plan at two moments, and by which statements their answers changed.

use crate::engine::answer::{self, Answer, Certainty, PartyAnswer, Terms};
use crate::engine::movement::Span;
use crate::engine::movement::replay::Replay;
use crate::engine::position::Positions;
use crate::engine::verdict;
use crate::model::{Dataset, Grade, IssueIx, PartyIx, Scenario, StatementRef, Verdicts};

/// The worst and the best answer; `None` for a plan without terms.
pub type AnswerRange = Option<(Answer, Answer)>;

/// What the parties make of the same terms at two moments.
#[derive(Clone, Debug, PartialEq)]
pub struct ThenAndNow {
    /// The two moments and the threshold.
    pub span: Span,
    /// One entry a party, in the order asked for, also where the answer is the same.
    pub parties: Vec<PartyThenAndNow>,
    /// Whether nobody is against any term, at the earlier and at the later moment.
    pub nobody_against: (Certainty, Certainty),
    /// Whether nobody refuses any term, at the earlier and at the later moment.
    pub nobody_refuses: (Certainty, Certainty),
}

/// What a party makes of the same terms at two moments.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyThenAndNow {
    /// The party.
    pub party: PartyIx,
    /// Its answer at the earlier moment.
    pub then: AnswerRange,
    /// Its answer at the later moment.
    pub now: AnswerRange,
    /// The terms whose verdicts changed, in the order of the issues. Some may have though the answer is the same.
    pub terms: Vec<TermThenAndNow>,
}

impl PartyThenAndNow {
    /// Whether the party would answer differently.
    pub fn has_changed(&self) -> bool {
        self.then != self.now
    }
}

/// A term of which a party makes something else at the later moment.
#[derive(Clone, Debug, PartialEq)]
pub struct TermThenAndNow {
    /// The issue that it settles.
    pub issue: IssueIx,
    /// The verdicts at the earlier moment.
    pub then: Verdicts,
    /// The verdicts at the later moment, other ones.
    pub now: Verdicts,
    /// The statements that changed them, oldest first, since they last were as at the earlier moment. Never empty.
    pub by: Vec<StatementRef>,
}

/// From the moment of a plan to the latest, or whichever of the two is earlier first.
pub fn since(data: &Dataset, plan: &Scenario, threshold: Grade) -> Span {
    Span::between(plan.moment, data.latest_moment(), threshold)
}

/// What `parties` make of `terms` at both ends of `span`. Source: the method page, "What moved".
pub fn then_and_now(data: &Dataset, parties: &[PartyIx], terms: &Terms, span: Span) -> ThenAndNow {
    let then = answer::answer(&Positions::take(data, span.from()), parties, terms);
    let now = answer::answer(&Positions::take(data, span.to()), parties, terms);
    let both = then.parties.iter().zip(&now.parties);
    ThenAndNow {
        span,
        parties: both.map(|(then, now)| of_party(data, then, now, terms, span)).collect(),
        nobody_against: (then.nobody_against, now.nobody_against),
        nobody_refuses: (then.nobody_refuses, now.nobody_refuses),
    }
}

/// The worst and the best answer of a party.
pub(in crate::engine) fn range(answer: &PartyAnswer) -> AnswerRange {
    answer.worst.zip(answer.best)
}

fn of_party(data: &Dataset, then: &PartyAnswer, now: &PartyAnswer, terms: &Terms, span: Span) -> PartyThenAndNow {
    let mut changed = Vec::new();
    for (&issue, &term) in terms.iter() {
        let replay = Replay::of(data, then.party, issue, span);
        let by = replay.changed_by(|position| verdict::on_term(position, term));
        if !by.is_empty() {
            let [then, now] = [replay.from(), replay.to()].map(|position| verdict::on_term(position, term));
            changed.push(TermThenAndNow { issue, then, now, by });
        }
    }
    PartyThenAndNow { party: then.party, then: range(then), now: range(now), terms: changed }
}
