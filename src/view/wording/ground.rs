//! Common ground, in words: what is possible, who is in the way, what a plan would have to change.

use crate::engine::package::{
    Aim, Change, Count, Counts, IssueBlocks, OptionBlocks, Possible, Replacement, Resisted, Settled, SmallestChange, Way,
};
use crate::engine::{Positions, verdict};
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};
use crate::view::wording::{LANG, lists};

/// A number of packages, its digits in groups of three.
pub fn number(count: &Count) -> String {
    lists::grouped(&count.to_string())
}

/// What the counts come to, sentence by sentence.
pub fn counts(counts: &Counts, n_issues: usize, n_parties: usize) -> Vec<String> {
    let all = packages(&counts.all);
    let mut said = vec![match n_issues {
        0 => "No issue is in play, so there is one package, the empty one.".to_owned(),
        1 => format!("One option on 1 issue: {all}."),
        n => format!("One option on each of {n} issues, in every combination: {all}."),
    }];
    if n_parties == 0 {
        said.push("Nobody is at the table, so nobody is against any of them, and nobody agrees to one.".to_owned());
        return said;
    }
    let (favourably, unfavourably) = (&counts.favourably, &counts.unfavourably);
    if favourably.packages.is_zero() {
        said.push(
            "In each of them somebody at the table is against at least one term, however uncertain views turn out.".to_owned(),
        );
    } else if favourably.packages == unfavourably.packages {
        said.push(format!(
            "Nobody at the table is known to be against any term of {} of them. {}",
            number(&favourably.packages),
            unknown(favourably)
        ));
    } else {
        said.push(format!(
            "Nobody at the table is known to be against any term of {} of them if contested, disputed and weakened stances turn out well for them. {}",
            number(&favourably.packages),
            unknown(favourably)
        ));
        said.push(if unfavourably.packages.is_zero() {
            "If those stances turn out badly, there is none.".to_owned()
        } else {
            format!("If those stances turn out badly, {} are left. {}", number(&unfavourably.packages), unknown(unfavourably))
        });
    }
    said.push(if counts.certain.is_zero() {
        "There is no package of which everybody is known to be for every term.".to_owned()
    } else {
        format!("Everybody at the table is for every term of {} of them.", number(&counts.certain))
    });
    said
}

fn unknown(possible: &Possible) -> String {
    match possible.n_unknown {
        0 => "Every stance on their terms is known.".to_owned(),
        1 => "They rest on 1 stance of which nothing is known: unknown is not against, and not for.".to_owned(),
        n => format!("They rest on {n} stances of which nothing is known: unknown is not against, and not for."),
    }
}

/// What nobody is against on an issue, in a line.
pub fn zone(data: &Dataset, issue: &IssueBlocks) -> String {
    let names = |set: OptionSet| options(data, issue.issue, set);
    let perhaps: OptionSet = issue.possibly_free.iter().filter(|option| !issue.free.contains(*option)).collect();
    match (issue.free.is_empty(), perhaps.is_empty()) {
        (true, true) => "every option is in somebody's way".to_owned(),
        (false, true) => format!("nobody is known to be against {}", names(issue.free)),
        (true, false) => format!("perhaps nobody is against {}", names(perhaps)),
        (false, false) => {
            format!("nobody is known to be against {}, perhaps nobody is against {}", names(issue.free), names(perhaps))
        }
    }
}

/// Who is for an option, and of how many parties nothing is known.
pub fn for_it(parties: &[impl AsRef<str>], possibly: &[impl AsRef<str>], n_unknown: usize, n_parties: usize) -> String {
    let known = match parties.len() {
        0 => None,
        n if n == n_parties => Some("everybody at the table is for it".to_owned()),
        _ => Some(format!("for it: {}", lists::and(parties))),
    };
    let unknown = match n_unknown {
        0 => None,
        n if n == n_parties => Some("not known of anybody at the table".to_owned()),
        1 => Some("not known: 1 party".to_owned()),
        n => Some(format!("not known: {n} parties")),
    };
    let perhaps = (!possibly.is_empty()).then(|| format!("possibly for it: {}", lists::and(possibly)));
    let both: Vec<String> = [known, perhaps, unknown].into_iter().flatten().collect();
    both.join("; ")
}

/// Who is in the way of an option: `refused by A; possibly at odds with other positions of B`.
pub fn blocked(data: &Dataset, option: &OptionBlocks) -> String {
    by_party(data, option.blocks.iter().map(|block| (block.party, against(block.verdicts, block.implied.is_some()))))
}

fn against(verdicts: Verdicts, is_implied: bool) -> String {
    let possibly = if verdicts.best().is_against() { "" } else { "possibly " };
    let how = match (is_implied, verdicts.worst()) {
        (true, _) => "at odds with other positions of",
        (false, Verdict::Refuses) => "refused by",
        (false, _) => "objected to by",
    };
    format!("{possibly}{how}")
}

/// What a plan would have to change to reach an aim, in one sentence.
pub fn change(change: &SmallestChange) -> String {
    // Settled unfavourably, every account of a refusal counts; what is not known never does.
    let (is, be) = match (change.aim, change.settled) {
        (Aim::NobodyRefuses, Settled::Unfavourably) => ("is known or reported to refuse", "be known or reported to refuse"),
        (Aim::NobodyRefuses, Settled::Favourably) => ("is sure to refuse", "be sure to refuse"),
        (Aim::NobodyAgainst, Settled::Unfavourably) => {
            ("is known or reported to be against", "be known or reported to be against")
        }
        (Aim::NobodyAgainst, Settled::Favourably) => ("is sure to be against", "be sure to be against"),
    };
    match change.n_changes() {
        Some(0) => format!("As it is, nobody {is} a term of it."),
        Some(1) => format!("With 1 term changed, nobody would {be} one:"),
        Some(n) => format!("With {n} terms changed, nobody would {be} one:"),
        None => format!("Whatever terms are changed, somebody {is} one:"),
    }
}

/// The term that cannot stay and who is in its way: `Crimea: “X” is refused by A; at odds with other positions of B.`
pub fn blocked_term(data: &Dataset, positions: &Positions, change: &Change) -> String {
    let term = options(data, change.issue, change.term);
    let how = change.blocked_by.iter().map(|&party| {
        let position = positions.of(party, change.issue);
        (party, against(verdict::on_term(position, change.term), verdict::is_implied(position, change.term)))
    });
    format!("{}: {term} is {}.", data.issue(change.issue).label.words(LANG), by_party(data, how))
}

/// Who is against an option and how, with the parties that say so apart from those whose other positions exclude it.
fn against_option(data: &Dataset, positions: &Positions, issue: IssueIx, option: OptionIx, parties: &[PartyIx]) -> String {
    let how = parties.iter().map(|&party| {
        let on = positions.of(party, issue).on(option);
        (party, against(verdict::on_option(on), on.held.is_none() && on.implied.is_some()))
    });
    by_party(data, how)
}

fn by_party(data: &Dataset, all: impl Iterator<Item = (PartyIx, String)>) -> String {
    let mut groups: Vec<(String, Vec<PartyIx>)> = Vec::new();
    for (party, how) in all {
        match groups.iter_mut().find(|(has, _)| *has == how) {
            Some((_, parties)) => parties.push(party),
            None => groups.push((how, vec![party])),
        }
    }
    let groups: Vec<String> = groups.iter().map(|(how, parties)| format!("{how} {}", names(data, parties))).collect();
    groups.join("; ")
}

/// Whether there is a way for a term, and how to read what follows.
pub const fn way(way: &Way) -> &'static str {
    match way {
        Way::Take(_) => "Instead, one of:",
        Way::None(_) => "Every option of this issue is in somebody's way; the least resisted:",
    }
}

/// What stands in the place of a term costs: who is for it, who has not spoken, who gives something up.
pub fn replacement(data: &Dataset, positions: &Positions, issue: IssueIx, replacement: &Replacement) -> String {
    let list = |parties: Vec<PartyIx>, words: &str| (!parties.is_empty()).then(|| format!("{words} {}", names(data, &parties)));
    let against: Vec<PartyIx> = replacement.against().collect();
    let parts = [
        list(replacement.is_for().collect(), "for it:"),
        (!against.is_empty()).then(|| against_option(data, positions, issue, replacement.option, &against)),
        list(replacement.unknown().collect(), "not known:"),
        list(replacement.costs().collect(), "was for the published term, not for this:"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Who resists an option that somebody resists whichever is chosen, and whether the plan has it.
pub fn resisted(data: &Dataset, positions: &Positions, change: &Change, resisted: &Resisted) -> String {
    let parties: Vec<PartyIx> = resisted.refused_by.iter().chain(&resisted.objected_by).copied().collect();
    let how = against_option(data, positions, change.issue, resisted.option, &parties);
    if change.term.contains(resisted.option) { format!("the plan's own term; {how}") } else { how }
}

/// Options of an issue, in quotes: `“A” or “B”`.
pub fn options(data: &Dataset, issue: IssueIx, options: OptionSet) -> String {
    let quoted: Vec<String> = options.iter().map(|option| option_name(data, issue, option)).collect();
    lists::or(&quoted)
}

/// An option, in quotes.
pub fn option_name(data: &Dataset, issue: IssueIx, option: OptionIx) -> String {
    format!("“{}”", data.issue(issue).options[option.at()].short.words(LANG))
}

/// How many terms of a package each party is against: `United States 1, Russia 3`.
pub fn against_each(data: &Dataset, parties: &[PartyIx], against: &[usize]) -> String {
    let each = parties.iter().zip(against).map(|(party, n)| format!("{} {n}", data.party(*party).label.words(LANG)));
    each.collect::<Vec<_>>().join(", ")
}

/// How many packages share a vector.
pub fn packages(count: &Count) -> String {
    let n = number(count);
    if n == "1" { "1 package".to_owned() } else { format!("{n} packages") }
}

/// Said where the search for packages was stopped.
pub fn cut(bound: usize) -> String {
    format!(
        "The search was cut at {bound} ways to share the terms each party is against: there are more than can be shown. Set issues or parties aside to see all."
    )
}

fn names(data: &Dataset, parties: &[PartyIx]) -> String {
    lists::and(&parties.iter().map(|party| data.party(*party).in_text.words(LANG)).collect::<Vec<_>>())
}
