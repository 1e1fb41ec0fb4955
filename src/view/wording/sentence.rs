//! The sentence that answers first: who makes what of the scenario in force.
//!
//! Parties with the same issues under the same verdict share a clause. **No score: issues and parties are named.**

use crate::engine::{Ground, ScenarioAnswer, Word};
use crate::model::{Dataset, IssueIx, PartyIx, Verdict, Verdicts};
use crate::view::wording::{lists, quoted};

messages! { Sentence:
    /// What a sentence on a plan begins with.
    opening(plan, basis);
    /// What a sentence without a plan begins with.
    opening_without_plan(basis);
    /// In the place of all clauses where a plan settles nothing. `part` is `part` where not all of its issues are shown.
    no_terms(part);
    /// What parties make of some terms. `verdict` is a word for it, `implied` where other positions exclude the terms;
    /// `certainty` is `possibly` where it may turn out unknown. `shape` says how the terms are named: `only` (the plan has
    /// this one), `every`, `but_one` and `but_some` (`names` are those left out), `one`, `some`.
    clause(verdict, certainty, shape, names, who, number);
    /// The same where it is uncertain between `verdicts`, which are alternatives.
    clause_of_range(verdicts, shape, names, who, number);
    /// Further parties with the same verdict on other terms, behind a clause. `verdict` may be `range`.
    further(verdict, shape, names, who, number);
    /// A verdict of a range, of parties that a verb has to agree with.
    verb(verdict, number);
    /// How all parties stand together on issues.
    together(word, n, names);
    /// In the place of all clauses where one party is left.
    ALONE;
    /// An issue with the options that are common to all.
    with_options(name, options);
}

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
    let opening = opening(plan, basis);
    let n_terms = answer.parties.first().map_or(0, |party| party.verdicts.len());
    if n_terms == 0 {
        return Sentence { opening, clauses: vec![("unknown", no_terms(if is_part { "part" } else { "whole" }))] };
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
        let (shape, named) = terms(&issues, &all);
        let of = Of {
            shape,
            names: lists::issue_names(data, &named),
            who: lists::names(data, &parties),
            number: lists::agreement(data, &parties),
        };
        match clauses.last_mut().filter(|_| said == Some(kind)) {
            Some((_, clause)) => *clause += &kind.further(&of),
            None => clauses.push((kind.verdicts.worst().slug(), kind.first(&of))),
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

/// Whose verdict on what.
struct Of {
    shape: &'static str,
    names: String,
    who: String,
    number: &'static str,
}

impl Kind {
    fn known(self) -> Vec<Verdict> {
        self.verdicts.iter().filter(|verdict| *verdict != Verdict::Unknown).collect()
    }

    /// The word for it in messages.
    fn slug(self) -> &'static str {
        match self.known().as_slice() {
            _ if self.is_implied => "implied",
            [] => Verdict::Unknown.slug(),
            [one] => one.slug(),
            _ => "range",
        }
    }

    /// The first parties of a clause: `the terms on A and B are refused by Ukraine`.
    fn first(self, of: &Of) -> String {
        let slug = self.slug();
        if slug == "range" {
            let verbs: Vec<String> = self.known().iter().map(|verdict| verb(verdict.slug(), of.number)).collect();
            return clause_of_range(&lists::or(&verbs), of.shape, &of.names, &of.who, of.number);
        }
        let certainty = if self.verdicts.contains(Verdict::Unknown) { "possibly" } else { "surely" };
        clause(slug, certainty, of.shape, &of.names, &of.who, of.number)
    }

    /// Further parties with the same verdict on other terms: `, that on C by Russia`.
    fn further(self, of: &Of) -> String {
        further(self.slug(), of.shape, &of.names, &of.who, of.number)
    }
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

/// How terms are named, and the issues that are: `every term`, `the term on Crimea`, `the terms on A and B`, `every term
/// but those on A and B`.
fn terms(issues: &[IssueIx], all: &[IssueIx]) -> (&'static str, Vec<IssueIx>) {
    let others: Vec<IssueIx> = all.iter().copied().filter(|issue| !issues.contains(issue)).collect();
    // Where all terms are not known, none are counted from them.
    let n_others = if all.is_empty() { usize::MAX } else { others.len() };
    match (issues.len(), n_others) {
        (1, 0) => ("only", issues.to_vec()),
        (_, 0) => ("every", Vec::new()),
        (4.., 1) => ("but_one", others),
        (5.., 2) => ("but_some", others),
        (1, _) => ("one", issues.to_vec()),
        _ => ("some", issues.to_vec()),
    }
}

/// Where the parties stand together without any scenario, on positions and evidence called `basis`.
pub fn positions(data: &Dataset, basis: &str, n_parties: usize, grounds: &[(IssueIx, Ground)]) -> Sentence {
    let opening = opening_without_plan(basis);
    if n_parties < 2 {
        return Sentence { opening, clauses: vec![("unknown", ALONE.into())] };
    }
    let mut clauses = Vec::new();
    for word in [Word::Agree, Word::WithinReach, Word::Mixed, Word::Clash, Word::Differ, Word::Unknown] {
        let issues: Vec<&(IssueIx, Ground)> = grounds.iter().filter(|(_, ground)| ground.word == word).collect();
        if issues.is_empty() {
            continue;
        }
        let names: Vec<String> = issues.iter().map(|(issue, ground)| name(data, *issue, ground)).collect();
        clauses.push((word.slug(), together(word.slug(), n_parties, &lists::and(&names))));
    }
    Sentence { opening, clauses }
}

fn name(data: &Dataset, at: IssueIx, ground: &Ground) -> String {
    let issue = data.issue(at);
    let name = lists::issue(&issue.in_text.words());
    if ground.common.is_empty() {
        return name;
    }
    let options: Vec<_> = ground.common.iter().map(|option| issue.options[option.at()].short.words()).collect();
    with_options(&name, &quoted(&lists::or(&options)))
}
