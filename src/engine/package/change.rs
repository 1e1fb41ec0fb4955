//! The fewest terms of a plan that would have to change so that nobody is in its way.

use crate::engine::answer::Terms;
use crate::engine::package::{InPlay, Settled};
use crate::engine::verdict;
use crate::model::{IssueIx, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};

/// What the changed plan is to reach.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Aim {
    /// Nobody refuses a term.
    NobodyRefuses,
    /// Nobody objects to or refuses a term.
    NobodyAgainst,
}

impl Aim {
    /// Both aims.
    pub const ALL: [Self; 2] = [Self::NobodyRefuses, Self::NobodyAgainst];

    /// The word in data attributes and in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NobodyRefuses => "nobody-refuses",
            Self::NobodyAgainst => "nobody-against",
        }
    }

    /// What stands in the way of it.
    const fn missed_by(self) -> fn(Verdict) -> bool {
        match self {
            Self::NobodyRefuses => |verdict| matches!(verdict, Verdict::Refuses),
            Self::NobodyAgainst => Verdict::is_against,
        }
    }
}

/// What a plan would have to change. Terms do not depend on each other, so **exactly the blocked ones must change**.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SmallestChange {
    /// What it is to reach.
    pub aim: Aim,
    /// How ranges are settled.
    pub settled: Settled,
    /// One entry a term that cannot stay, in the order of the issues; empty if the aim is reached as it is.
    pub changes: Vec<Change>,
}

impl SmallestChange {
    /// How many terms must change; `None` if no change reaches the aim, because an issue has no option for it.
    pub fn n_changes(&self) -> Option<usize> {
        let is_stuck = self.changes.iter().any(|change| matches!(change.way, Way::None(_)));
        (!is_stuck).then_some(self.changes.len())
    }
}

/// A term that cannot stay.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// Its issue.
    pub issue: IssueIx,
    /// Its options now.
    pub term: OptionSet,
    /// The parties in its way; of a term of several options, those in the way of any of them.
    pub blocked_by: Vec<PartyIx>,
    /// What could stand in its place.
    pub way: Way,
}

/// What could stand in the place of a term. One option, for all parties alike.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Way {
    /// Any of these, at least one. Narrowing a term of several options to one of them is a change too.
    Take(Vec<Replacement>),
    /// No option of the issue reaches the aim. These are the least resisted: fewest refusals, then fewest
    /// objections, all ties, the plan's own option among them if it is one.
    None(Vec<Resisted>),
}

/// An option that could stand in the place of a term, and what that costs whom.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Replacement {
    /// The option.
    pub option: OptionIx,
    /// What each party makes of it and of the published term, in the order asked for.
    pub shifts: Vec<Shift>,
    /// How ranges are settled.
    pub settled: Settled,
}

/// What a party makes of a published term and of what could stand in its place.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Shift {
    /// Who.
    pub party: PartyIx,
    /// What can turn out on the published term.
    pub before: Verdicts,
    /// What can turn out on the replacement.
    pub after: Verdicts,
}

impl Replacement {
    /// The parties for it: they demand, accept or are open to it.
    pub fn is_for(&self) -> impl Iterator<Item = PartyIx> {
        self.parties(|shift| is_for(self.settled.verdict(shift.after)))
    }

    /// The parties of which nothing settles what they make of it.
    pub fn unknown(&self) -> impl Iterator<Item = PartyIx> {
        self.parties(|shift| self.settled.verdict(shift.after) == Verdict::Unknown)
    }

    /// The parties against it; none if the aim is that nobody is.
    pub fn against(&self) -> impl Iterator<Item = PartyIx> {
        self.parties(|shift| self.settled.verdict(shift.after).is_against())
    }

    /// The parties that pay: they were for the published term and are not for this.
    pub fn costs(&self) -> impl Iterator<Item = PartyIx> {
        self.parties(|shift| is_for(self.settled.verdict(shift.before)) && !is_for(self.settled.verdict(shift.after)))
    }

    fn parties(&self, is: impl Fn(&Shift) -> bool) -> impl Iterator<Item = PartyIx> {
        self.shifts.iter().filter(move |shift| is(shift)).map(|shift| shift.party)
    }
}

/// An option that somebody is in the way of, as every other option of its issue.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Resisted {
    /// The option.
    pub option: OptionIx,
    /// Who refuses it.
    pub refused_by: Vec<PartyIx>,
    /// Who objects to it, refusals apart.
    pub objected_by: Vec<PartyIx>,
}

/// The smallest change of `terms` that reaches `aim`, with ranges settled one way. Source: the method page, "Packages".
///
/// Settled favourably, a term of several options can stay if one of them suits all parties alike; settled
/// unfavourably, if all of them do. Terms on issues that are not in play stay out of it, as do empty ones.
pub fn smallest_change(in_play: InPlay<'_>, terms: &Terms, aim: Aim, settled: Settled) -> SmallestChange {
    let mut changes = Vec::new();
    for (&issue, &term) in terms.iter() {
        if term.is_empty() || !in_play.issues.contains(&issue) || !is_blocked(in_play, issue, term, aim, settled) {
            continue;
        }
        let is_in_way = |party: &PartyIx| term.iter().any(|option| misses(in_play, *party, issue, term, option, aim, settled));
        let blocked_by = in_play.parties.iter().copied().filter(is_in_way).collect();
        changes.push(Change { issue, term, blocked_by, way: way(in_play, issue, term, aim, settled) });
    }
    SmallestChange { aim, settled, changes }
}

fn is_blocked(in_play: InPlay<'_>, issue: IssueIx, term: OptionSet, aim: Aim, settled: Settled) -> bool {
    let is_blocked = |option| in_play.parties.iter().any(|&party| misses(in_play, party, issue, term, option, aim, settled));
    match settled {
        Settled::Favourably => term.iter().all(is_blocked),
        Settled::Unfavourably => term.iter().any(is_blocked),
    }
}

/// Whether a party is in the way of a term that comes to mean `option`.
fn misses(
    in_play: InPlay<'_>,
    party: PartyIx,
    issue: IssueIx,
    term: OptionSet,
    option: OptionIx,
    aim: Aim,
    settled: Settled,
) -> bool {
    aim.missed_by()(settled.verdict(verdict::on_term_meaning(in_play.positions.of(party, issue), term, option)))
}

fn way(in_play: InPlay<'_>, issue: IssueIx, term: OptionSet, aim: Aim, settled: Settled) -> Way {
    let free = in_play.free_of(issue, settled, aim.missed_by());
    if free.is_empty() {
        return Way::None(least_resisted(in_play, issue, settled));
    }
    let replacement = |option| {
        let shifts = in_play.parties.iter().map(|&party| Shift {
            party,
            before: verdict::on_term(in_play.positions.of(party, issue), term),
            after: in_play.verdicts(party, issue, option),
        });
        Replacement { option, shifts: shifts.collect(), settled }
    };
    Way::Take(free.iter().map(replacement).collect())
}

fn least_resisted(in_play: InPlay<'_>, issue: IssueIx, settled: Settled) -> Vec<Resisted> {
    let options = in_play.data.issue(issue).option_places();
    let mut all: Vec<Resisted> = options
        .map(|option| {
            let by = |wanted: Verdict| {
                let is = |party: &PartyIx| settled.verdict(in_play.verdicts(*party, issue, option)) == wanted;
                in_play.parties.iter().copied().filter(is).collect()
            };
            Resisted { option, refused_by: by(Verdict::Refuses), objected_by: by(Verdict::Objects) }
        })
        .collect();
    let resistance = |resisted: &Resisted| (resisted.refused_by.len(), resisted.objected_by.len());
    let least = all.iter().map(resistance).min();
    all.retain(|resisted| Some(resistance(resisted)) == least);
    all
}

const fn is_for(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Accepts | Verdict::Open)
}
