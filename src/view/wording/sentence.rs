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

/// What the parties make of a scenario called `plan`, on positions and evidence called `basis`. Where it is only a part
/// of the scenario, **no clause speaks of every term**.
pub fn answers(data: &Dataset, plan: &str, basis: &str, answer: &ScenarioAnswer, is_part: bool) -> Sentence {
    let opening = format!("Under {plan}, on {basis},");
    let n_terms = answer.parties.first().map_or(0, |party| party.verdicts.len());
    if n_terms == 0 {
        return Sentence {
            opening,
            clauses: vec![(
                "unknown",
                if is_part {
                    "none of the issues shown is settled, so there is nothing to accept or refuse".to_owned()
                } else {
                    "no issue is settled, so there is nothing to accept or refuse".to_owned()
                },
            )],
        };
    }
    // Kinds of verdict, the issues under them, and the parties for whom just these issues are under them.
    let mut groups: Vec<(Kind, Vec<IssueIx>, Vec<PartyIx>)> = Vec::new();
    for party in &answer.parties {
        // A term of several options may be accepted in one and implied in another: then the clause says both.
        let is_more =
            |verdicts: &Verdicts| verdicts.iter().any(|verdict| !matches!(verdict, Verdict::Objects | Verdict::Unknown));
        let kind = |issue: &IssueIx, verdicts: &Verdicts| Kind {
            verdicts: *verdicts,
            is_implied: party.implied.contains(issue) && !is_more(verdicts),
        };
        let kinds: Vec<Kind> = party.verdicts.iter().map(|(issue, verdicts)| kind(issue, verdicts)).collect();
        for (at, &this) in kinds.iter().enumerate() {
            if kinds[..at].contains(&this) {
                continue;
            }
            let issues = party.verdicts.iter().filter(|(issue, verdicts)| kind(issue, verdicts) == this);
            let issues: Vec<IssueIx> = issues.map(|(issue, _)| *issue).collect();
            match groups.iter_mut().find(|(has, same, _)| *has == this && *same == issues) {
                Some((.., parties)) => parties.push(party.party),
                None => groups.push((this, issues, vec![party.party])),
            }
        }
    }
    lists::order(&mut groups, |(kind, ..)| rank(*kind));
    let all = answer.parties.first().filter(|_| !is_part);
    let all: Vec<IssueIx> = all.map(|party| party.verdicts.keys().copied().collect()).unwrap_or_default();
    let mut clauses: Vec<(&'static str, String)> = Vec::new();
    let mut said: Option<Kind> = None;
    for (kind, issues, parties) in groups {
        let who = lists::and(&parties.iter().map(|party| data.party(*party).in_text.words(LANG)).collect::<Vec<_>>());
        match clauses.last_mut().filter(|_| said == Some(kind)) {
            Some((_, clause)) => *clause += &further(kind, &terms(data, &issues, &all, kind.verdicts, false), &who),
            None => clauses.push((
                kind.verdicts.worst().slug(),
                first(kind, &terms(data, &issues, &all, kind.verdicts, true), issues.len(), &who),
            )),
        }
        said = Some(kind);
    }
    Sentence { opening, clauses }
}

/// Verdicts that a clause can report together. **What is only implied is never said to be the party's objection.**
#[derive(Clone, Copy, PartialEq)]
struct Kind {
    verdicts: Verdicts,
    is_implied: bool,
}

/// The order of the clauses: accepted, open, ranges, implied, objected to, refused, unknown.
fn rank(kind: Kind) -> u8 {
    let verdicts = kind.verdicts;
    if kind.is_implied {
        return 99;
    }
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

/// The first parties of a clause: `the terms on A and B are refused by Ukraine`.
fn first(kind: Kind, terms: &str, n_issues: usize, who: &str) -> String {
    let verdicts = kind.verdicts;
    let known: Vec<Verdict> = verdicts.iter().filter(|verdict| *verdict != Verdict::Unknown).collect();
    let possibly = if verdicts.contains(Verdict::Unknown) { "possibly " } else { "" };
    let is = if n_issues == 1 || terms.starts_with('e') { "is" } else { "are" };
    match known.as_slice() {
        _ if kind.is_implied => format!("{terms} {is} {possibly}at odds with other positions of {who}"),
        [] => format!("no statement settles what {who} would make of {terms}"),
        [Verdict::Open] => format!("{terms} would {possibly}be considered by {who}"),
        [one] => format!("{terms} {is} {possibly}{} by {who}", passive(*one)),
        several => {
            let words: Vec<&str> = several.iter().map(|verdict| passive(*verdict)).collect();
            format!("{terms} {is}, depending on the account, {} by {who}", lists::or(&words))
        }
    }
}

/// Further parties with the same verdict on other terms: `, that on C by Russia`.
fn further(kind: Kind, terms: &str, who: &str) -> String {
    match kind {
        Kind { is_implied: true, .. } => format!(", {terms} with those of {who}"),
        Kind { verdicts, .. } if verdicts == Verdicts::only(Verdict::Unknown) => format!(", or {who} of {terms}"),
        Kind { .. } => format!(", {terms} by {who}"),
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

/// `every term`, `the term on Crimea`, `the terms on A and B`, `every term but those on A and B`; further on in a
/// clause `that on Crimea`, `those on A and B`.
fn terms(data: &Dataset, issues: &[IssueIx], all: &[IssueIx], verdicts: Verdicts, is_first: bool) -> String {
    let names =
        |issues: &[IssueIx]| lists::and(&issues.iter().map(|issue| data.issue(*issue).in_text.words(LANG)).collect::<Vec<_>>());
    let others: Vec<IssueIx> = all.iter().copied().filter(|issue| !issues.contains(issue)).collect();
    // Where all terms are not known, none are counted from them.
    let n_others = if all.is_empty() { usize::MAX } else { others.len() };
    let every = if verdicts == Verdicts::only(Verdict::Unknown) { "any term" } else { "every term" };
    match (issues.len(), n_others, is_first) {
        (1, 0, _) if every == "any term" => "it".to_owned(),
        (1, 0, _) => format!("its one term, on {},", names(issues)),
        (_, 0, _) => every.to_owned(),
        (4.., 1, _) => format!("{every} but that on {}", names(&others)),
        (5.., 2, _) => format!("{every} but those on {}", names(&others)),
        (1, _, true) => format!("the term on {}", names(issues)),
        (1, _, false) => format!("that on {}", names(issues)),
        (_, _, true) => format!("the terms on {}", names(issues)),
        (_, _, false) => format!("those on {}", names(issues)),
    }
}

/// Where the parties stand together without any scenario, on positions and evidence called `basis`.
pub fn positions(data: &Dataset, basis: &str, n_parties: usize, grounds: &[(IssueIx, Ground)]) -> Sentence {
    let opening = format!("Without a plan, on {basis},");
    if n_parties < 2 {
        return Sentence { opening, clauses: vec![("unknown", "one party alone has nobody to agree or clash with".to_owned())] };
    }
    let all = if n_parties == 2 { "both parties".to_owned() } else { format!("all {n_parties} parties") };
    let mut clauses = Vec::new();
    for word in [Word::Agree, Word::WithinReach, Word::Clash, Word::Differ, Word::Unknown] {
        let issues: Vec<&(IssueIx, Ground)> = grounds.iter().filter(|(_, ground)| ground.word == word).collect();
        if issues.is_empty() {
            continue;
        }
        let names: Vec<String> = issues.iter().map(|(issue, ground)| name(data, *issue, ground)).collect();
        let names = lists::and(&names);
        let clause = match word {
            Word::Agree => format!("{all} accept a common option on {names}"),
            Word::WithinReach => format!("{all} accept or would consider a common option on {names}"),
            Word::Clash => format!("some demand what others reject on {names}"),
            Word::Differ | Word::Mixed => format!("some are for what others are against on {names}"),
            Word::Unknown => format!("too little is known to compare all of them on {names}"),
        };
        clauses.push((word.slug(), clause));
    }
    Sentence { opening, clauses }
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
