//! The sentence that answers first: who makes what of the scenario in force.
//!
//! Passive clauses name the issues first, so that no form depends on a party's grammatical number. Parties with
//! the same issues under the same verdict share a clause. **No score: issues and parties are named.**

use crate::engine::{Ground, ScenarioAnswer, Word};
use crate::model::{Dataset, IssueIx, PartyIx, Verdict, Verdicts};
use crate::view::wording::{LANG, lists};

/// A generated sentence, in parts that can be marked: together they read as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// What it is about: `Under “…”,`.
    pub opening: String,
    /// What holds, with the verdict or relation that the clause reports, for its mark.
    pub clauses: Vec<(&'static str, String)>,
}

impl Sentence {
    /// The sentence in one piece.
    pub fn text(&self) -> String {
        let clauses: Vec<&str> = self.clauses.iter().map(|(_, clause)| clause.as_str()).collect();
        format!("{} {}.", self.opening, clauses.join("; "))
    }
}

/// What all parties make of a scenario called `plan`, on positions of the date `as_of` if that is not the plan's time.
pub fn answers(data: &Dataset, plan: &str, as_of: Option<&str>, answer: &ScenarioAnswer) -> Sentence {
    let opening = match as_of {
        Some(date) => format!("Under {plan}, on positions as of {date},"),
        None => format!("Under {plan},"),
    };
    let n_terms = answer.parties.first().map_or(0, |party| party.verdicts.len());
    if n_terms == 0 {
        return Sentence {
            opening,
            clauses: vec![("unknown", "no issue is settled, so there is nothing to accept or refuse".to_owned())],
        };
    }
    // Verdicts, the issues under them, and the parties for whom just these issues are under them.
    let mut groups: Vec<(Verdicts, Vec<IssueIx>, Vec<PartyIx>)> = Vec::new();
    for party in &answer.parties {
        let mut kinds: Vec<Verdicts> = party.verdicts.values().copied().collect();
        kinds.dedup();
        for (at, &verdicts) in kinds.iter().enumerate() {
            if kinds[..at].contains(&verdicts) {
                continue;
            }
            let issues: Vec<IssueIx> =
                party.verdicts.iter().filter(|(_, has)| **has == verdicts).map(|(issue, _)| *issue).collect();
            match groups.iter_mut().find(|(has, same, _)| *has == verdicts && *same == issues) {
                Some((.., parties)) => parties.push(party.party),
                None => groups.push((verdicts, issues, vec![party.party])),
            }
        }
    }
    lists::order(&mut groups, |(verdicts, ..)| rank(*verdicts));
    let all: Vec<IssueIx> = answer.parties.first().map(|party| party.verdicts.keys().copied().collect()).unwrap_or_default();
    let clauses = groups.into_iter().map(|(verdicts, issues, parties)| {
        let who = lists::and(&parties.iter().map(|party| data.party(*party).in_text.words(LANG)).collect::<Vec<_>>());
        (verdicts.worst().slug(), clause(data, verdicts, &issues, &all, &who))
    });
    Sentence { opening, clauses: clauses.collect() }
}

/// The order of the clauses: accepted, open, ranges, objected to, refused, unknown.
fn rank(verdicts: Verdicts) -> u8 {
    let bits = verdicts.iter().fold(0, |bits, verdict| bits | 1 << verdict as u8);
    match (verdicts.is_range(), verdicts.best()) {
        (false, Verdict::Accepts) => 0,
        (false, Verdict::Open) => 1,
        (false, Verdict::Objects) => 100,
        (false, Verdict::Refuses) => 101,
        (false, Verdict::Unknown) => 200,
        (true, _) => 2 + bits,
    }
}

fn clause(data: &Dataset, verdicts: Verdicts, issues: &[IssueIx], all: &[IssueIx], who: &str) -> String {
    let is_known = verdicts != Verdicts::only(Verdict::Unknown);
    let (terms, is_one) = terms(data, issues, all, if is_known { "every term" } else { "any term" });
    let is = if is_one { "is" } else { "are" };
    let known: Vec<Verdict> = verdicts.iter().filter(|verdict| *verdict != Verdict::Unknown).collect();
    match (known.as_slice(), verdicts.is_range()) {
        ([], _) => format!("nothing on record settles what {who} would make of {terms}"),
        ([Verdict::Open], false) => format!("{terms} would be considered by {who}"),
        ([Verdict::Open], true) => format!("{terms} would possibly be considered by {who}"),
        ([one], false) => format!("{terms} {is} {} by {who}", passive(*one)),
        ([one], true) => format!("{terms} {is} possibly {} by {who}", passive(*one)),
        (several, _) => {
            let words: Vec<&str> = several.iter().map(|verdict| passive(*verdict)).collect();
            format!("{terms} {is} {} by {who}, depending on the account", lists::or(&words))
        }
    }
}

const fn passive(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepts => "accepted",
        Verdict::Open => "considered",
        Verdict::Unknown => "not known",
        Verdict::Objects => "objected to",
        Verdict::Refuses => "refused",
    }
}

/// `every term`, `the term on Crimea`, `the terms on A and B`, `every term but those on A and B`.
fn terms(data: &Dataset, issues: &[IssueIx], all: &[IssueIx], every: &str) -> (String, bool) {
    let names =
        |issues: &[IssueIx]| lists::and(&issues.iter().map(|issue| data.issue(*issue).in_text.words(LANG)).collect::<Vec<_>>());
    let others: Vec<IssueIx> = all.iter().copied().filter(|issue| !issues.contains(issue)).collect();
    match (issues.len(), others.len()) {
        (1, _) if all.len() == 1 => (format!("its one term, on {},", names(issues)), true),
        (_, 0) => (every.to_owned(), true),
        (1, _) => (format!("the term on {}", names(issues)), true),
        (4.., 1) => (format!("{every} but that on {}", names(&others)), true),
        (5.., 2) => (format!("{every} but those on {}", names(&others)), true),
        _ => (format!("the terms on {}", names(issues)), false),
    }
}

/// Where the parties stand together without any scenario, as of a date.
pub fn positions(data: &Dataset, as_of: &str, n_parties: usize, grounds: &[(IssueIx, Ground)]) -> Sentence {
    let mut clauses = Vec::new();
    for word in [Word::Agree, Word::WithinReach, Word::Clash, Word::Differ, Word::Unknown] {
        let issues: Vec<&(IssueIx, Ground)> = grounds.iter().filter(|(_, ground)| ground.word == word).collect();
        if issues.is_empty() {
            continue;
        }
        let names: Vec<String> = issues.iter().map(|(issue, ground)| name(data, *issue, ground)).collect();
        let names = lists::and(&names);
        let clause = match word {
            Word::Agree if n_parties == 2 => format!("both parties accept a common option on {names}"),
            Word::Agree => format!("all {n_parties} parties accept a common option on {names}"),
            Word::WithinReach => format!("all parties accept or would consider a common option on {names}"),
            Word::Clash => format!("some demand what others reject on {names}"),
            Word::Differ | Word::Mixed => format!("some are for what others are against on {names}"),
            Word::Unknown => format!("too little is on record to compare all of them on {names}"),
        };
        clauses.push((word.slug(), clause));
    }
    Sentence { opening: format!("Without a plan, as of {as_of},"), clauses }
}

fn name(data: &Dataset, at: IssueIx, ground: &Ground) -> String {
    let issue = data.issue(at);
    let name = issue.in_text.words(LANG);
    if ground.common.is_empty() {
        return name.to_string();
    }
    let options: Vec<_> = ground.common.iter().map(|option| issue.options[option.at()].short.words(LANG)).collect();
    format!("{name} (“{}”)", lists::or(&options))
}
