//! What the plan in force would have to change so that nobody is in its way.

use crate::engine::package::{self, Aim, Change, Replacement, Resisted, Settled, SmallestChange, Way};
use crate::model::IssueIx;
use crate::report::comparison::Asked;
use crate::view::wording;

shapes! {
    /// The smallest change of a plan.
    ChangeReport {
        /// What it is to reach: nobody-refuses, nobody-against.
        aim: &'static str,
        /// How ranges of verdicts are settled: favourably, unfavourably.
        settled: &'static str,
        /// How many terms must change; null if no change reaches the aim.
        n_changes: Option<usize>,
        /// The same in a sentence of the page.
        said: String,
        /// One entry for each term that cannot stay.
        changes: Vec<TermChange>,
    }
    /// A term that cannot stay.
    TermChange {
        /// The id of its issue.
        issue: String,
        /// The ids of its options now.
        term: Vec<String>,
        /// The ids of the parties in its way.
        blocked_by: Vec<String>,
        /// How to read what follows, in the words of the page.
        said: String,
        /// Any of these could stand in its place; empty if no option of the issue can.
        instead: Vec<ReplacementReport>,
        /// If none can: the options that the fewest refuse, and of those the ones that the fewest object to.
        least_resisted: Vec<ResistedReport>,
    }
    /// An option that could stand in the place of a term, and who makes what of it.
    ReplacementReport {
        /// The id of the option.
        option: String,
        /// The ids of the parties that demand, accept or are open to it.
        for_it: Vec<String>,
        /// The ids of the parties that object to it, where the aim is only that nobody refuses.
        against: Vec<String>,
        /// The ids of the parties of which nothing settles what they make of it.
        unknown: Vec<String>,
        /// The ids of the parties that were for the published term and are not for this.
        costs: Vec<String>,
    }
    /// An option that somebody is in the way of, as every other of its issue.
    ResistedReport {
        /// The id of the option.
        option: String,
        /// The ids of the parties that refuse it.
        refused_by: Vec<String>,
        /// The ids of the parties that object to it, refusals apart.
        objected_by: Vec<String>,
    }
}

impl Asked<'_> {
    pub(super) fn smallest_changes(&self) -> Vec<ChangeReport> {
        let Some(terms) = self.terms else { return Vec::new() };
        let mut reports = Vec::new();
        for aim in Aim::ALL {
            for settled in Settled::ALL {
                reports.push(self.smallest_change(&package::smallest_change(self.in_play(), terms, aim, settled)));
            }
        }
        reports
    }

    fn smallest_change(&self, of: &SmallestChange) -> ChangeReport {
        ChangeReport {
            aim: of.aim.slug(),
            settled: of.settled.slug(),
            n_changes: of.n_changes(),
            said: wording::ground::change(of),
            changes: of.changes.iter().map(|change| self.term_change(change)).collect(),
        }
    }

    fn term_change(&self, of: &Change) -> TermChange {
        let mut report = TermChange {
            issue: self.issue_id(of.issue),
            term: self.options(of.issue, of.term),
            blocked_by: self.parties(&of.blocked_by),
            said: wording::ground::way(&of.way).into(),
            instead: Vec::new(),
            least_resisted: Vec::new(),
        };
        match &of.way {
            Way::Take(ways) => report.instead = ways.iter().map(|way| self.replacement(of.issue, way)).collect(),
            Way::None(ways) => report.least_resisted = ways.iter().map(|way| self.resisted(of.issue, way)).collect(),
        }
        report
    }

    fn replacement(&self, issue: IssueIx, of: &Replacement) -> ReplacementReport {
        ReplacementReport {
            option: self.option(issue, of.option),
            for_it: of.is_for().map(|party| self.party(party)).collect(),
            against: of.against().map(|party| self.party(party)).collect(),
            unknown: of.unknown().map(|party| self.party(party)).collect(),
            costs: of.costs().map(|party| self.party(party)).collect(),
        }
    }

    fn resisted(&self, issue: IssueIx, of: &Resisted) -> ResistedReport {
        ResistedReport {
            option: self.option(issue, of.option),
            refused_by: self.parties(&of.refused_by),
            objected_by: self.parties(&of.objected_by),
        }
    }
}
