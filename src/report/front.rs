//! The packages that cannot be eased for one party without burdening another.

use crate::engine::package::{self, FRONT_BOUND, Front, FrontPoint, Settled};
use crate::model::{IssueMap, OptionSet};
use crate::report::comparison::Asked;

/// How many sets of terms are listed for one vector.
pub const SETS: usize = 3;

shapes! {
    /// The Pareto front with ranges settled one way. The order of its points is no ranking.
    FrontReport {
        /// How ranges of verdicts are settled: favourably, unfavourably.
        settled: &'static str,
        /// The number of vectors at which the search was cut, so that there are no points; null if it was not.
        cut_at: Option<usize>,
        /// One entry for each vector.
        points: Vec<PointReport>,
    }
    /// A vector on the front: no package has fewer such terms for one party and no more for any other.
    PointReport {
        /// How many terms each party is against.
        against: Vec<PartyCount>,
        /// How many packages have this vector, in decimal digits.
        packages: String,
        /// The first few sets of terms. Of each issue any one of the options makes such a package.
        sets: Vec<Vec<SetTerm>>,
        /// Whether there are more such sets.
        has_more_sets: bool,
    }
    /// How many terms a party is against. Implied counts, unknown does not.
    PartyCount {
        /// The id of the party.
        party: String,
        /// How many terms.
        n: usize,
    }
    /// Options of one issue that can be exchanged for each other.
    SetTerm {
        /// The id of the issue.
        issue: String,
        /// The ids of the options.
        options: Vec<String>,
    }
}

impl Asked<'_> {
    pub(super) fn fronts(&self) -> Vec<FrontReport> {
        Settled::ALL.into_iter().map(|settled| self.front(settled)).collect()
    }

    fn front(&self, settled: Settled) -> FrontReport {
        let settled_slug = settled.slug();
        match package::front(self.in_play(), settled, FRONT_BOUND) {
            Err(cut) => FrontReport { settled: settled_slug, cut_at: Some(cut.bound), points: Vec::new() },
            Ok(front) => {
                let points = front.points.iter().map(|point| self.point(&front, point));
                FrontReport { settled: settled_slug, cut_at: None, points: points.collect() }
            }
        }
    }

    fn point(&self, front: &Front, point: &FrontPoint) -> PointReport {
        let each = self.request.parties.iter().zip(&point.against);
        // Looked at one by one and never counted: there may be more of them than anybody waits for.
        let mut unions = front.unions(point);
        let sets = unions.by_ref().take(SETS).map(|union| self.set(&union)).collect();
        PointReport {
            against: each.map(|(party, &n)| PartyCount { party: self.party(*party), n }).collect(),
            packages: point.packages.to_string(),
            sets,
            has_more_sets: unions.next().is_some(),
        }
    }

    fn set(&self, union: &IssueMap<OptionSet>) -> Vec<SetTerm> {
        let term =
            |(&issue, &options): (_, &OptionSet)| SetTerm { issue: self.issue_id(issue), options: self.options(issue, options) };
        union.iter().map(term).collect()
    }
}
