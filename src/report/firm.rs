//! Whether answers and relations hold with less evidence, and which single statements they rest on.

use serde::Serialize;

use crate::engine::robustness::{self, PairRobustness, Robust};
use crate::engine::{AnswerRange, Certainty, Word};
use crate::model::Grade;
use crate::report::comparison::Asked;
use crate::report::pairs::RelationCounts;

shapes! {
    /// How firm everything is.
    Firm {
        /// The answers to the plan in force; null without one.
        plan: Option<PlanFirm>,
        /// The relations, one entry for every two parties.
        pairs: Vec<PairFirm>,
    }
    /// How firm the answers to a plan are.
    PlanFirm {
        /// One entry for each party.
        answers: Vec<AnswerFirm>,
        /// Whether nobody is against any term.
        nobody_against: FirmResult<&'static str>,
        /// Whether nobody refuses any term.
        nobody_refuses: FirmResult<&'static str>,
    }
    /// How firm a party's answer is.
    AnswerFirm {
        /// The id of the party.
        party: String,
        /// Its answer.
        answer: FirmResult<AnswerBounds>,
    }
    /// The worst and the best answer. Null without terms.
    AnswerBounds {
        /// If everything uncertain turns out badly for the plan.
        worst: Option<&'static str>,
        /// If everything uncertain turns out well for it.
        best: Option<&'static str>,
    }
    /// How firm the relations of two parties are.
    PairFirm {
        /// The ids of the two, in the order of the file.
        parties: [String; 2],
        /// On how many issues which relation holds.
        counts: FirmResult<RelationCounts>,
        /// One entry for each issue in play.
        issues: Vec<RelationFirm>,
    }
    /// How firm the relation of two parties on an issue is.
    RelationFirm {
        /// The id of the issue.
        issue: String,
        /// The relation in a word.
        relation: FirmResult<&'static str>,
    }
}

/// A result, and what becomes of it with less evidence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirmResult<Found> {
    /// The result at the moment and threshold asked for.
    pub result: Found,
    /// The result at the moment and each threshold, the strictest first.
    pub at_thresholds: Vec<AtThreshold<Found>>,
    /// The issues whose terms, left out, change the result. Empty for relations.
    pub without_issue: Vec<WithoutIssue<Found>>,
    /// The claims and plans that the result rests on: without this one alone it would be another.
    pub rests_on: Vec<RestsOn<Found>>,
}

/// A result at a threshold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AtThreshold<Found> {
    /// The lightest grade let in.
    pub evidence: &'static str,
    /// The result.
    pub result: Found,
}

/// A result without the term on an issue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WithoutIssue<Found> {
    /// The id of the issue.
    pub issue: String,
    /// The result without it, another one.
    pub result: Found,
}

/// A statement that a result rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RestsOn<Found> {
    /// The id of the claim or plan.
    pub statement: String,
    /// Its grade.
    pub grade: &'static str,
    /// The result without it, another one.
    pub result: Found,
}

impl Asked<'_> {
    pub(super) fn firm(&self, pairs: &[PairRobustness]) -> Firm {
        Firm { plan: self.plan_firm(), pairs: pairs.iter().map(|pair| self.pair_firm(pair)).collect() }
    }

    fn plan_firm(&self) -> Option<PlanFirm> {
        let found = robustness::of_answer(self.data, self.request.lens, &self.request.parties, self.terms?);
        let answers = found.parties.iter().map(|(party, answer)| AnswerFirm {
            party: self.party(*party),
            answer: self.result(answer, AnswerBounds::from_range),
        });
        Some(PlanFirm {
            answers: answers.collect(),
            nobody_against: self.result(&found.nobody_against, Certainty::slug),
            nobody_refuses: self.result(&found.nobody_refuses, Certainty::slug),
        })
    }

    fn pair_firm(&self, pair: &PairRobustness) -> PairFirm {
        let issues = pair
            .issues
            .iter()
            .map(|(issue, relation)| RelationFirm { issue: self.issue_id(*issue), relation: self.result(relation, Word::slug) });
        PairFirm {
            parties: pair.parties.map(|party| self.party(party)),
            counts: self.result(&pair.counts, RelationCounts::from_counts),
            issues: issues.collect(),
        }
    }

    fn result<Found: Copy + PartialEq, Printed>(
        &self,
        robust: &Robust<Found>,
        print: impl Fn(Found) -> Printed,
    ) -> FirmResult<Printed> {
        let at = |threshold: Grade| AtThreshold { evidence: threshold.slug(), result: print(robust.at(threshold)) };
        let without_issue = robust.without_issue.iter();
        let rests_on = robust.rests_on.iter();
        FirmResult {
            result: print(robust.result),
            at_thresholds: Grade::ALL.into_iter().map(at).collect(),
            without_issue: without_issue
                .map(|(issue, found)| WithoutIssue { issue: self.issue_id(*issue), result: print(*found) })
                .collect(),
            rests_on: rests_on
                .map(|hinge| RestsOn {
                    statement: self.data.statement_id(hinge.of).to_string(),
                    grade: hinge.grade.slug(),
                    result: print(hinge.without),
                })
                .collect(),
        }
    }
}

impl AnswerBounds {
    /// The same from the engine.
    pub fn from_range(range: AnswerRange) -> Self {
        Self { worst: range.map(|(worst, _)| worst.slug()), best: range.map(|(_, best)| best.slug()) }
    }
}
