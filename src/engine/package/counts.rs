//! How many packages there are, and how many of them find nobody against them or everybody for them.

use crate::engine::package::{Count, InPlay, Settled};
use crate::model::{IssueIx, OptionSet, Verdict, Verdicts};

/// Exact numbers of packages. They factor over the issues: each is a product.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Counts {
    /// One option for every issue in play, in every way.
    pub all: Count,
    /// Nobody is against any term if every range ends well for the package.
    pub favourably: Possible,
    /// Nobody is against any term even if every range ends badly.
    pub unfavourably: Possible,
    /// Everybody at the table is for every term, however ranges end. None without parties: nobody's agreement is
    /// not agreement.
    pub certain: Count,
}

impl Counts {
    /// What is possible if ranges are settled so.
    pub const fn possible(&self, settled: Settled) -> &Possible {
        match settled {
            Settled::Favourably => &self.favourably,
            Settled::Unfavourably => &self.unfavourably,
        }
    }
}

/// The packages that nobody is against, and what they rest on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Possible {
    /// How many they are.
    pub packages: Count,
    /// How many stances (one party on one option) they take as not against although nothing at all is known of
    /// them; each counts once, for however many packages. None where no package is possible.
    pub n_unknown: usize,
}

/// Counts the packages of `in_play`. Source: the method page, "Packages".
pub fn counts(in_play: InPlay<'_>) -> Counts {
    let n_options = |issue: &IssueIx| in_play.data.issue(*issue).options.len();
    let has_parties = usize::from(!in_play.parties.is_empty());
    let agreed = in_play.issues.iter().map(|&issue| {
        // Better than unknown at its worst: for, in every case.
        in_play.free_of(issue, Settled::Unfavourably, |verdict| verdict >= Verdict::Unknown).len()
    });
    Counts {
        all: Count::product(in_play.issues.iter().map(n_options)),
        favourably: possible(in_play, Settled::Favourably),
        unfavourably: possible(in_play, Settled::Unfavourably),
        certain: Count::product(std::iter::once(has_parties).chain(agreed)),
    }
}

fn possible(in_play: InPlay<'_>, settled: Settled) -> Possible {
    let free = in_play.issues.iter().map(|&issue| (issue, in_play.free_of(issue, settled, Verdict::is_against)));
    let packages = Count::product(free.clone().map(|(_, options)| options.len()));
    let n_unknown = if packages.is_zero() { 0 } else { free.map(|(issue, options)| unknown(in_play, issue, options)).sum() };
    Possible { packages, n_unknown }
}

fn unknown(in_play: InPlay<'_>, issue: IssueIx, options: OptionSet) -> usize {
    let cells = options.iter().flat_map(|option| in_play.parties.iter().map(move |&party| (party, option)));
    cells.filter(|&(party, option)| in_play.verdicts(party, issue, option) == Verdicts::only(Verdict::Unknown)).count()
}
