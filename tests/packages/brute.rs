//! Packages worked out by going through all of them, sharing nothing with the engine but positions and verdicts.

use std::collections::{BTreeMap, BTreeSet};

use position_comparator::engine::{Positions, Terms, verdict};
use position_comparator::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};

/// A package: the option of each issue, in the order of the issues.
pub(crate) type Package = Vec<OptionIx>;
/// How a range ends, and which verdicts stand in the way.
pub(crate) type Settle = fn(Verdicts) -> Verdict;
pub(crate) type Bad = fn(Verdict) -> bool;

pub(crate) const BEST: Settle = |verdicts| verdicts.iter().min().expect("there is a verdict");
pub(crate) const WORST: Settle = |verdicts| verdicts.iter().max().expect("there is a verdict");
pub(crate) const AGAINST: Bad = |verdict| verdict == Verdict::Objects || verdict == Verdict::Refuses;
pub(crate) const REFUSES: Bad = |verdict| verdict == Verdict::Refuses;
pub(crate) const NOT_FOR: Bad = |verdict| verdict != Verdict::Accepts && verdict != Verdict::Open;

/// What is asked for.
pub(crate) struct Brute<'a> {
    pub(crate) data: &'a Dataset,
    pub(crate) positions: &'a Positions,
    pub(crate) parties: &'a [PartyIx],
    pub(crate) issues: &'a [IssueIx],
}

/// What a plain count over all packages finds.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) n_all: u128,
    pub(crate) n_free: u128,
    /// The options that stand in a package nobody is in the way of.
    pub(crate) used: BTreeSet<(IssueIx, OptionIx)>,
    /// How many packages have each vector.
    pub(crate) by_vector: BTreeMap<Vec<usize>, u128>,
}

impl Brute<'_> {
    pub(crate) fn verdicts(&self, party: PartyIx, issue: IssueIx, option: OptionIx) -> Verdicts {
        verdict::on_option(self.positions.of(party, issue).on(option))
    }

    /// Every package, one by one.
    pub(crate) fn packages(&self) -> Vec<Package> {
        let mut all = vec![Vec::new()];
        for &issue in self.issues {
            let longer = |package: &Package| {
                let package = package.clone();
                self.data.issue(issue).option_places().map(move |option| [package.clone(), vec![option]].concat())
            };
            all = all.iter().flat_map(longer).collect();
        }
        all
    }

    /// How many terms of a package each party is in the way of.
    pub(crate) fn vector(&self, package: &[OptionIx], settle: Settle, bad: Bad) -> Vec<usize> {
        let n_bad = |party: &PartyIx| {
            let terms = self.issues.iter().zip(package);
            terms.filter(|(issue, option)| bad(settle(self.verdicts(*party, **issue, **option)))).count()
        };
        self.parties.iter().map(n_bad).collect()
    }

    /// Goes through all packages, however many; a vector is written as the digits of one number on the way.
    pub(crate) fn count(&self, settle: Settle, bad: Bad) -> Found {
        let base = self.issues.len() + 1;
        let weight = |issue: IssueIx, option: OptionIx| -> usize {
            let each = self.parties.iter().enumerate();
            let bad = each.filter(|(_, party)| bad(settle(self.verdicts(**party, issue, option))));
            bad.map(|(at, _)| base.pow(at as u32)).sum()
        };
        let weights: Vec<Vec<usize>> = (self.issues.iter())
            .map(|&issue| self.data.issue(issue).option_places().map(|option| weight(issue, option)).collect())
            .collect();
        let mut count = Count { weights: &weights, by_number: vec![0; base.pow(self.parties.len() as u32)], used: Vec::new() };
        count.used = weights.iter().map(|options| vec![false; options.len()]).collect();
        count.go(&mut vec![0; weights.len()], 0, 0);
        let used = count.used.iter().zip(self.issues).flat_map(|(used, &issue)| {
            used.iter().enumerate().filter(|(_, used)| **used).map(move |(at, _)| (issue, OptionIx::new(at)))
        });
        let digits = |number: usize| (0..self.parties.len()).map(|at| number / base.pow(at as u32) % base).collect();
        let numbers = count.by_number.iter().enumerate().filter(|(_, n)| **n > 0);
        Found {
            n_all: count.by_number.iter().sum(),
            n_free: count.by_number[0],
            used: used.collect(),
            by_vector: numbers.map(|(number, n)| (digits(number), *n)).collect(),
        }
    }

    /// The fewest changed terms after which nobody is in the way, and what the changed ones can then be; by trying
    /// all subsets, the smallest first. `None` if no change does it.
    pub(crate) fn smallest_change(
        &self,
        terms: &Terms,
        is_favourable: bool,
        bad: Bad,
    ) -> Option<(usize, BTreeMap<IssueIx, BTreeSet<OptionIx>>)> {
        let terms: Vec<(IssueIx, OptionSet)> = terms.iter().map(|(issue, term)| (*issue, *term)).collect();
        let may_stay: Vec<bool> = terms.iter().map(|&(issue, term)| self.may_stand(issue, term, is_favourable, bad)).collect();
        let may_take: Vec<Vec<(OptionIx, bool)>> = (terms.iter())
            .map(|&(issue, term)| {
                let others = self.data.issue(issue).option_places().filter(|option| OptionSet::only(*option) != term);
                others.map(|option| (option, self.may_stand(issue, OptionSet::only(option), is_favourable, bad))).collect()
            })
            .collect();
        let allowed = |at: usize| may_take[at].iter().filter(|(_, may)| *may);
        for n_changed in 0..=terms.len() {
            let mut found: BTreeMap<IssueIx, BTreeSet<OptionIx>> = BTreeMap::new();
            let mut has_way = false;
            for changed in (0..1_usize << terms.len()).filter(|subset| subset.count_ones() as usize == n_changed) {
                let is_changed = |at: usize| changed >> at & 1 == 1;
                if !(0..terms.len()).all(|at| is_changed(at) || may_stay[at]) {
                    continue;
                }
                // Every way to fill the changed terms.
                let mut ways: Vec<Vec<(OptionIx, bool)>> = vec![Vec::new()];
                for at in (0..terms.len()).filter(|at| is_changed(*at)) {
                    ways = ways.iter().flat_map(|way| allowed(at).map(|one| [way.clone(), vec![*one]].concat())).collect();
                }
                for way in &ways {
                    has_way = true;
                    let issues = (0..terms.len()).filter(|at| is_changed(*at)).map(|at| terms[at].0);
                    for (issue, (option, _)) in issues.zip(way) {
                        found.entry(issue).or_default().insert(*option);
                    }
                }
            }
            if has_way {
                return Some((n_changed, found));
            }
        }
        None
    }

    /// Whether nobody is in the way of a term: of one option of it for all alike if ranges end well, else of any.
    pub(crate) fn may_stand(&self, issue: IssueIx, term: OptionSet, is_favourable: bool, bad: Bad) -> bool {
        let settle = if is_favourable { BEST } else { WORST };
        let suits = |option: OptionIx| {
            let meaning = |party: &PartyIx| verdict::on_term_meaning(self.positions.of(*party, issue), term, option);
            self.parties.iter().all(|party| !bad(settle(meaning(party))))
        };
        if is_favourable { term.iter().any(suits) } else { term.iter().all(suits) }
    }
}

/// The vectors than which no other has less for one party and more for none.
pub(crate) fn front<T: Clone>(by_vector: &BTreeMap<Vec<usize>, T>) -> BTreeMap<Vec<usize>, T> {
    let dominates = |one: &Vec<usize>, other: &Vec<usize>| one != other && one.iter().zip(other).all(|(a, b)| a <= b);
    let mut front = by_vector.clone();
    front.retain(|vector, _| !by_vector.keys().any(|other| dominates(other, vector)));
    front
}

struct Count<'a> {
    weights: &'a [Vec<usize>],
    by_number: Vec<u128>,
    used: Vec<Vec<bool>>,
}

impl Count<'_> {
    fn go(&mut self, package: &mut Vec<usize>, depth: usize, number: usize) {
        let weights = self.weights;
        let Some(options) = weights.get(depth) else {
            self.by_number[number] += 1;
            if number == 0 {
                self.used.iter_mut().zip(package).for_each(|(used, option)| used[*option] = true);
            }
            return;
        };
        for (option, weight) in options.iter().enumerate() {
            package[depth] = option;
            self.go(package, depth + 1, number + weight);
        }
    }
}
