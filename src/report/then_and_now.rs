//! What the parties make of the plan in force at its own moment and at the latest.

use crate::engine::movement::then_and_now;
use crate::engine::{Certainty, Terms};
use crate::model::ScenarioIx;
use crate::report::comparison::{Asked, slugs};
use crate::report::firm::AnswerBounds;

shapes! {
    /// What the parties make of the same terms at two moments.
    ThenAndNowReport {
        /// The id of the earlier moment.
        then: String,
        /// The id of the later moment.
        now: String,
        /// Whether nobody is against any term.
        nobody_against: CertaintyThenAndNow,
        /// Whether nobody refuses any term.
        nobody_refuses: CertaintyThenAndNow,
        /// One entry for each party.
        answers: Vec<AnswerThenAndNow>,
    }
    /// in-every-case, possibly or in-no-case, at both moments.
    CertaintyThenAndNow {
        /// At the earlier moment.
        then: &'static str,
        /// At the later moment.
        now: &'static str,
    }
    /// A party's answer at both moments.
    AnswerThenAndNow {
        /// The id of the party.
        party: String,
        /// Its answer at the earlier moment.
        then: AnswerBounds,
        /// Its answer at the later moment.
        now: AnswerBounds,
        /// The terms whose verdicts changed. Some may have though the answer is the same.
        terms: Vec<TermThenAndNow>,
    }
    /// A term of which a party makes something else at the later moment.
    TermThenAndNow {
        /// The id of its issue.
        issue: String,
        /// What could turn out at the earlier moment, best first.
        then: Vec<&'static str>,
        /// What can turn out at the later moment, best first.
        now: Vec<&'static str>,
        /// The ids of the claims and plans that changed it, oldest first.
        changed_by: Vec<String>,
    }
}

impl Asked<'_> {
    pub(super) fn then_and_now(&self, plan: ScenarioIx, terms: &Terms) -> ThenAndNowReport {
        let span = then_and_now::since(self.data, self.data.scenario(plan), self.request.lens.threshold);
        let found = then_and_now::then_and_now(self.data, &self.request.parties, terms, span);
        let both = |(then, now): (Certainty, Certainty)| CertaintyThenAndNow { then: then.slug(), now: now.slug() };
        let answers = found.parties.iter().map(|of| AnswerThenAndNow {
            party: self.party(of.party),
            then: AnswerBounds::from_range(of.then),
            now: AnswerBounds::from_range(of.now),
            terms: of.terms.iter().map(|term| self.term_then_and_now(term)).collect(),
        });
        ThenAndNowReport {
            then: self.data.moment(span.from().moment).id.to_string(),
            now: self.data.moment(span.to().moment).id.to_string(),
            nobody_against: both(found.nobody_against),
            nobody_refuses: both(found.nobody_refuses),
            answers: answers.collect(),
        }
    }

    fn term_then_and_now(&self, of: &then_and_now::TermThenAndNow) -> TermThenAndNow {
        TermThenAndNow {
            issue: self.issue_id(of.issue),
            then: slugs(of.then),
            now: slugs(of.now),
            changed_by: self.statements(&of.by),
        }
    }
}
