//! How many packages there are, and how many of them find nobody against them or everybody for them.

use crate::engine::package::{Count, InPlay, Settled};
use crate::model::{Dataset, IssueIx, OptionIx, PartyIx, Verdict, Verdicts};

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
    let verdicts = |party, issue, option| in_play.verdicts(party, issue, option);
    counts_by(in_play.data, in_play.parties, in_play.issues, verdicts)
}

/// The same where verdicts on options are known otherwise than by whole positions.
pub fn counts_by(
    data: &Dataset,
    parties: &[PartyIx],
    issues: &[IssueIx],
    verdicts: impl Fn(PartyIx, IssueIx, OptionIx) -> Verdicts,
) -> Counts {
    let zones: Vec<Zones> = issues.iter().map(|issue| Zones::of(data, parties, *issue, &verdicts)).collect();
    let has_parties = usize::from(!parties.is_empty());
    let possible = |of: fn(&Zones) -> &[usize]| {
        let packages = Count::product(zones.iter().map(|zones| of(zones).len()));
        let n_unknown = if packages.is_zero() { 0 } else { zones.iter().flat_map(&of).sum() };
        Possible { packages, n_unknown }
    };
    Counts {
        all: Count::product(issues.iter().map(|issue| data.issue(*issue).options.len())),
        favourably: possible(|zones| &zones.favourably),
        unfavourably: possible(|zones| &zones.unfavourably),
        certain: Count::product(std::iter::once(has_parties).chain(zones.iter().map(|zones| zones.n_agreed))),
    }
}

/// The options of one issue that nobody is against, each as the number of parties of whose view on it nothing is known.
#[derive(Default)]
struct Zones {
    favourably: Vec<usize>,
    unfavourably: Vec<usize>,
    /// On how many options everybody's verdict is better than unknown even at its worst.
    n_agreed: usize,
}

impl Zones {
    fn of(
        data: &Dataset,
        parties: &[PartyIx],
        issue: IssueIx,
        verdicts: &impl Fn(PartyIx, IssueIx, OptionIx) -> Verdicts,
    ) -> Self {
        let mut zones = Self::default();
        for option in data.issue(issue).option_places() {
            let (mut n_unknown, mut best, mut worst) = (0, Verdict::Accepts, Verdict::Accepts);
            for &party in parties {
                let verdicts = verdicts(party, issue, option);
                n_unknown += usize::from(verdicts == Verdicts::only(Verdict::Unknown));
                best = best.max(Settled::Favourably.verdict(verdicts));
                worst = worst.max(Settled::Unfavourably.verdict(verdicts));
            }
            if !best.is_against() {
                zones.favourably.push(n_unknown);
            }
            if !worst.is_against() {
                zones.unfavourably.push(n_unknown);
            }
            zones.n_agreed += usize::from(worst < Verdict::Unknown);
        }
        zones
    }
}
