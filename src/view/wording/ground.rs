//! Common ground, in words: what is possible, who is in the way, what a plan would have to change.

use crate::engine::package::{
    Change, Count, Counts, IssueBlocks, OptionBlocks, Possible, Replacement, Resisted, SmallestChange, Way,
};
use crate::engine::{Positions, verdict};
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};
use crate::view::wording::speech::{self, Arg};
use crate::view::wording::{Message, lists, quoted};

messages! { Ground:
    /// How many packages share a vector.
    n_packages(n);
    /// How many packages there are on so many issues.
    all(issues, n);
    /// Said where there are no parties.
    NOBODY_THERE;
    /// Said where no package is possible.
    NONE_POSSIBLE;
    /// How many packages are possible, however uncertain stances turn out.
    possible(n);
    /// How many packages are possible if they turn out well.
    possible_favourably(n);
    /// How many of them are left if they turn out badly.
    left_unfavourably(n);
    /// None of them is left.
    NONE_LEFT;
    /// How many stances the packages last spoken of rest on that are not known.
    resting_on(n);
    /// How many packages everybody is for.
    certain(n);
    /// There is none of these.
    NONE_CERTAIN;
    /// What nobody is against on an issue.
    free(options);
    /// What perhaps nobody is against on an issue.
    perhaps_free(perhaps);
    /// Both in a line.
    free_and_perhaps(options, perhaps);
    /// There is neither.
    NONE_FREE;
    /// Everybody is for an option.
    EVERYBODY_FOR;
    /// Who is for an option.
    is_for(who);
    /// Who is possibly for an option.
    possibly_for(who);
    /// Of nobody it is known what they make of an option.
    ALL_UNKNOWN;
    /// Of how many parties it is not known.
    n_unknown(n);
    /// Of whom it is not known.
    unknown(who);
    /// Who was for a term and is not for what would stand in its place.
    costs(who, number);
    /// Who is against an option: `how` is `refuses`, `objects` or `at-odds`, `certainty` is `sure` or `possibly`.
    against_it(how, certainty, who, number);
    /// The term that cannot stay and who is in its way.
    cannot_stay(issue, term, against);
    /// How many terms a plan would have to change: `aim` is `nobody-refuses` or `nobody-against`, `settled` is
    /// `unfavourably` or `favourably`.
    to_change(n, aim, settled);
    /// No change reaches the aim.
    no_change(aim, settled);
    /// Before what could stand in the place of a term.
    ONE_OF;
    /// Before what the fewest are in the way of.
    LEAST_RESISTED;
    /// An option that the plan has.
    OWN_TERM;
    /// Said where the search for packages was stopped.
    cut_at(bound);
}

/// A number of packages, its digits in groups.
pub fn number(count: &Count) -> String {
    counted(count, |n| speech::number(n))
}

/// How many packages share a vector.
pub fn packages(count: &Count) -> String {
    counted(count, |n| n_packages(n))
}

fn counted(count: &Count, say: impl Fn(Arg<'_>) -> String) -> String {
    say(Arg::Digits(&count.to_string()))
}

/// What the counts come to, sentence by sentence.
pub fn counts(counts: &Counts, n_issues: usize, n_parties: usize) -> Vec<String> {
    let mut said = vec![counted(&counts.all, |n| all(n_issues, n))];
    if n_parties == 0 {
        said.push(NOBODY_THERE.into());
        return said;
    }
    let (favourably, unfavourably) = (&counts.favourably, &counts.unfavourably);
    if favourably.packages.is_zero() {
        said.push(NONE_POSSIBLE.into());
    } else if favourably.packages == unfavourably.packages {
        said.push(of_possible(favourably, |n| possible(n)));
    } else {
        said.push(of_possible(favourably, |n| possible_favourably(n)));
        said.push(if unfavourably.packages.is_zero() {
            NONE_LEFT.into()
        } else {
            of_possible(unfavourably, |n| left_unfavourably(n))
        });
    }
    said.push(if counts.certain.is_zero() { NONE_CERTAIN.into() } else { counted(&counts.certain, |n| certain(n)) });
    said
}

/// Possible packages never come without the number of unknown stances they rest on.
fn of_possible(possible: &Possible, say: fn(Arg<'_>) -> String) -> String {
    [counted(&possible.packages, say), resting_on(possible.n_unknown)].join(" ")
}

/// What nobody is against on an issue, in a line.
pub fn zone(data: &Dataset, issue: &IssueBlocks) -> String {
    let names = |set: OptionSet| options(data, issue.issue, set);
    let perhaps: OptionSet = issue.possibly_free.iter().filter(|option| !issue.free.contains(*option)).collect();
    match (issue.free.is_empty(), perhaps.is_empty()) {
        (true, true) => NONE_FREE.into(),
        (false, true) => free(&names(issue.free)),
        (true, false) => perhaps_free(&names(perhaps)),
        (false, false) => free_and_perhaps(&names(issue.free), &names(perhaps)),
    }
}

/// Who is for an option, and of how many parties nothing is known.
pub fn for_it(parties: &[impl AsRef<str>], possibly: &[impl AsRef<str>], n_unknown: usize, n_parties: usize) -> String {
    let known = match parties.len() {
        0 => None,
        n if n == n_parties => Some(EVERYBODY_FOR.into()),
        _ => Some(is_for(&lists::and(parties))),
    };
    let unknown = match n_unknown {
        0 => None,
        n if n == n_parties => Some(ALL_UNKNOWN.into()),
        n => Some(self::n_unknown(n)),
    };
    let perhaps = (!possibly.is_empty()).then(|| possibly_for(&lists::and(possibly)));
    let both: Vec<String> = [known, perhaps, unknown].into_iter().flatten().collect();
    both.join("; ")
}

/// Who is in the way of an option: `refused by A; possibly at odds with other positions of B`.
pub fn blocked(data: &Dataset, option: &OptionBlocks) -> String {
    by_party(data, option.blocks.iter().map(|block| (block.party, against(block.verdicts, block.implied.is_some()))))
}

/// In what way somebody is against an option, and how certainly.
type Against = (&'static str, &'static str);

fn against(verdicts: Verdicts, is_implied: bool) -> Against {
    let how = match (is_implied, verdicts.worst()) {
        (true, _) => "at-odds",
        (false, Verdict::Refuses) => "refuses",
        (false, _) => "objects",
    };
    (how, if verdicts.best().is_against() { "sure" } else { "possibly" })
}

/// What a plan would have to change to reach an aim, in one sentence.
pub fn change(change: &SmallestChange) -> String {
    let (aim, settled) = (change.aim.slug(), change.settled.slug());
    match change.n_changes() {
        Some(n) => to_change(n, aim, settled),
        None => no_change(aim, settled),
    }
}

/// The term that cannot stay and who is in its way: `Crimea: “X” is refused by A; at odds with other positions of B.`
pub fn blocked_term(data: &Dataset, positions: &Positions, change: &Change) -> String {
    let term = options(data, change.issue, change.term);
    let how = change.blocked_by.iter().map(|&party| {
        let position = positions.of(party, change.issue);
        (party, against(verdict::on_term(position, change.term), verdict::is_implied(position, change.term)))
    });
    cannot_stay(&data.issue(change.issue).label.words(), &term, &by_party(data, how))
}

/// Who is against an option and how, with the parties that say so apart from those whose other positions exclude it.
fn against_option(data: &Dataset, positions: &Positions, issue: IssueIx, option: OptionIx, parties: &[PartyIx]) -> String {
    let how = parties.iter().map(|&party| {
        let on = positions.of(party, issue).on(option);
        (party, against(verdict::on_option(on), on.held.is_none() && on.implied.is_some()))
    });
    by_party(data, how)
}

fn by_party(data: &Dataset, all: impl Iterator<Item = (PartyIx, Against)>) -> String {
    let mut groups: Vec<(Against, Vec<PartyIx>)> = Vec::new();
    for (party, how) in all {
        match groups.iter_mut().find(|(has, _)| *has == how) {
            Some((_, parties)) => parties.push(party),
            None => groups.push((how, vec![party])),
        }
    }
    let clause = |((how, certainty), parties): &(Against, Vec<PartyIx>)| {
        against_it(*how, *certainty, &lists::names(data, parties), lists::agreement(data, parties))
    };
    groups.iter().map(clause).collect::<Vec<_>>().join("; ")
}

/// Whether there is a way for a term, and how to read what follows.
pub const fn way(way: &Way) -> Message {
    match way {
        Way::Take(_) => ONE_OF,
        Way::None(_) => LEAST_RESISTED,
    }
}

/// What stands in the place of a term costs: who is for it, who has not spoken, who gives something up.
pub fn replacement(data: &Dataset, positions: &Positions, issue: IssueIx, replacement: &Replacement) -> String {
    let list = |parties: Vec<PartyIx>, say: fn(&str, &str) -> String| {
        (!parties.is_empty()).then(|| say(&lists::names(data, &parties), lists::agreement(data, &parties)))
    };
    let against: Vec<PartyIx> = replacement.against().collect();
    let parts = [
        list(replacement.is_for().collect(), |who, _| is_for(who)),
        (!against.is_empty()).then(|| against_option(data, positions, issue, replacement.option, &against)),
        list(replacement.unknown().collect(), |who, _| unknown(who)),
        list(replacement.costs().collect(), |who, number| costs(who, number)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Who resists an option that somebody resists whichever is chosen, and whether the plan has it.
pub fn resisted(data: &Dataset, positions: &Positions, change: &Change, resisted: &Resisted) -> String {
    let parties: Vec<PartyIx> = resisted.refused_by.iter().chain(&resisted.objected_by).copied().collect();
    let how = against_option(data, positions, change.issue, resisted.option, &parties);
    if change.term.contains(resisted.option) { [OWN_TERM.into(), how].join("; ") } else { how }
}

/// Options of an issue, in quotes: `“A” or “B”`.
pub fn options(data: &Dataset, issue: IssueIx, options: OptionSet) -> String {
    let names: Vec<String> = options.iter().map(|option| option_name(data, issue, option)).collect();
    lists::or(&names)
}

/// An option, in quotes.
pub fn option_name(data: &Dataset, issue: IssueIx, option: OptionIx) -> String {
    quoted(&data.issue(issue).options[option.at()].short.words())
}

/// How many terms of a package each party is against: `United States 1, Russia 3`.
pub fn against_each(data: &Dataset, parties: &[PartyIx], against: &[usize]) -> String {
    let each = parties.iter().zip(against).map(|(party, n)| format!("{} {n}", data.party(*party).label.words()));
    each.collect::<Vec<_>>().join(", ")
}

/// Said where the search for packages was stopped.
pub fn cut(bound: usize) -> String {
    cut_at(&bound.to_string())
}
