//! The Pareto front: the packages that cannot be made less objectionable to one party without another's paying.

use std::fmt;

use crate::engine::package::lanes::{Lanes, undominated};
use crate::engine::package::walk::{Packages, Unions};
use crate::engine::package::{Count, InPlay, Settled};
use crate::model::{IssueIx, OptionIx, OptionSet};

/// How many vectors a search is allowed where the reader waits for it: some hundredths of a second, and far more
/// than anybody reads.
pub const FRONT_BOUND: usize = 2000;

/// All vectors "number of terms each party is against" than which no other package has fewer for one party and no
/// more for any other, with the packages that have them.
///
/// The order of the vectors is by their numbers, party by party. **It is no ranking.**
#[derive(Clone, Debug)]
pub struct Front {
    /// One entry a vector.
    pub points: Vec<FrontPoint>,
    pub(super) levels: Vec<Level>,
}

/// A vector on the front.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FrontPoint {
    /// How many terms each party is against, in the order of the parties asked for. Implied counts, unknown does not.
    pub against: Vec<usize>,
    /// How many packages have this vector.
    pub packages: Count,
    /// Its place among the sums of the last level.
    node: usize,
}

/// The front was not worked out: it, or that of some of the issues, has more vectors than were asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Cut {
    /// How many vectors the search was allowed.
    pub bound: usize,
}

impl fmt::Display for Cut {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "search cut at {}", self.bound)
    }
}

impl std::error::Error for Cut {}

/// One issue of the search, and how each sum that is left after it came about.
#[derive(Clone, Debug)]
pub(super) struct Level {
    pub(super) issue: IssueIx,
    /// Options that the same parties are against.
    pub(super) groups: Vec<OptionSet>,
    /// Where in `edges` those of each sum begin, and where those of the last end.
    pub(super) starts: Vec<usize>,
    /// A sum of the level before, and the group that was added.
    pub(super) edges: Vec<(usize, usize)>,
}

impl Front {
    /// The packages of a vector as unions: in each, any choice of one option an issue is such a package. No package
    /// is in two of them. Worked out one at a time, so take as many as are shown.
    pub fn unions(&self, point: &FrontPoint) -> Unions<'_> {
        Unions::from_node(&self.levels, point.node)
    }

    /// The packages of a vector one by one, each term a single option. Take as many as are shown.
    pub fn packages(&self, point: &FrontPoint) -> Packages<'_> {
        Packages::of(self.unions(point))
    }
}

/// The front of the packages of `in_play`, with ranges settled one way. Source: the method page, "Packages".
///
/// Issue by issue, sums are kept only while no other sum of the same issues is less for one party and more for none.
/// That loses nothing: if `a` dominates `b`, then `a + x` dominates `b + x` for every `x` that the other issues can
/// add, so nothing made of `b` is on the front. Sums that are equal stay together, so each package on the front is
/// counted once.
///
/// # Errors
///
/// [`Cut`] if the front, or the front of the issues gone through so far, has more than `bound` vectors. Half a front
/// is never given: it could hold packages that others dominate. Issues with fewer kinds of options are gone through
/// first, otherwise in the order of the data, whatever the order in which they were asked for.
pub fn front(in_play: InPlay<'_>, settled: Settled, bound: usize) -> Result<Front, Cut> {
    let cut = Cut { bound };
    let lanes = Lanes::new(in_play.parties.len(), in_play.issues.len());
    let mut kinds: Vec<Kinds> = in_play.issues.iter().map(|&issue| Kinds::of(in_play, settled, lanes, issue)).collect();
    kinds.sort_by_key(|kinds| (kinds.groups.len(), kinds.issue));
    let mut sums = vec![0; lanes.n_words];
    let mut levels = Vec::with_capacity(kinds.len());
    let mut packages = vec![Count::one()];
    for kinds in kinds {
        let left = undominated(lanes, &added(lanes, &sums, &kinds.vectors), bound).ok_or(cut)?;
        let n_groups = kinds.groups.len();
        let edges: Vec<_> = left.members.iter().map(|place| (place / n_groups, place % n_groups)).collect();
        let level = Level { issue: kinds.issue, groups: kinds.groups, starts: left.starts, edges };
        packages = level.packages(&packages);
        levels.push(level);
        sums = left.vectors;
    }
    if packages.len() > bound {
        return Err(cut);
    }
    let against = sums.chunks_exact(lanes.n_words).map(|sum| (0..in_play.parties.len()).map(|at| lanes.number(sum, at)));
    let points = against.zip(packages).enumerate();
    let mut points: Vec<FrontPoint> =
        points.map(|(node, (against, packages))| FrontPoint { against: against.collect(), packages, node }).collect();
    points.sort_by(|one, other| one.against.cmp(&other.against));
    Ok(Front { points, levels })
}

/// The options of an issue by the parties against them, without those that another option dominates.
struct Kinds {
    issue: IssueIx,
    groups: Vec<OptionSet>,
    vectors: Vec<u64>,
}

impl Kinds {
    fn of(in_play: InPlay<'_>, settled: Settled, lanes: Lanes, issue: IssueIx) -> Self {
        let mut each = Vec::new();
        for option in in_play.data.issue(issue).option_places() {
            let mut vector = vec![0; lanes.n_words];
            for (at, &party) in in_play.parties.iter().enumerate() {
                if settled.verdict(in_play.verdicts(party, issue, option)).is_against() {
                    lanes.increase(&mut vector, at);
                }
            }
            each.append(&mut vector);
        }
        // An issue never has as many options as the bound here.
        let left = undominated(lanes, &each, usize::MAX).unwrap_or_default();
        let groups = left.starts.windows(2).map(|ends| left.members[ends[0]..ends[1]].iter().map(|&at| OptionIx::new(at)));
        Self { issue, groups: groups.map(Iterator::collect).collect(), vectors: left.vectors }
    }
}

impl Level {
    /// How many packages each sum stands for, given those of the level before.
    fn packages(&self, before: &[Count]) -> Vec<Count> {
        let of_sum = |edges: &[(usize, usize)]| {
            let mut sum = Count::ZERO;
            for &(from, group) in edges {
                let mut part = before[from].clone();
                part.multiply(self.groups[group].len());
                sum.add(&part);
            }
            sum
        };
        self.starts.windows(2).map(|ends| of_sum(&self.edges[ends[0]..ends[1]])).collect()
    }
}

/// Each sum with each vector added: those of the first sum first.
fn added(lanes: Lanes, sums: &[u64], vectors: &[u64]) -> Vec<u64> {
    let mut all = Vec::with_capacity(sums.len() * vectors.len() / lanes.n_words);
    for sum in sums.chunks_exact(lanes.n_words) {
        for vector in vectors.chunks_exact(lanes.n_words) {
            all.extend(sum.iter().zip(vector).map(|(sum, more)| sum + more));
        }
    }
    all
}
