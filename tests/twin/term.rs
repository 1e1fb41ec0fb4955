//! "Verdict of a party on a term", and what a scenario is for a party and for all of them.

use std::collections::BTreeMap;

use super::record::{Issue, Record, Scenario, Stance, Statement};
use super::standing::Standing;
use super::{Row, Verdict, in_order, words};

/// A term with what is needed to judge it: the rows are those of its issue, one a party.
struct Term<'a> {
    issue: &'a Issue,
    options: &'a [usize],
    rows: &'a [Row<'a>],
}

pub(super) fn print(facts: &mut BTreeMap<String, String>, record: &Record, table: &[Vec<Row>], scenario: &Scenario) {
    let terms: Vec<Term> = scenario
        .terms
        .iter()
        .filter_map(|(id, options)| {
            let place = record.issues.iter().position(|issue| issue.id == *id)?;
            let is_a_term = !options.is_empty();
            is_a_term.then(|| Term { issue: &record.issues[place], options, rows: &table[place] })
        })
        .collect();
    for (place, party) in record.parties.iter().enumerate() {
        let verdicts: Vec<Vec<Verdict>> = terms.iter().map(|term| term.verdicts(place)).collect();
        for (term, verdicts) in terms.iter().zip(&verdicts) {
            facts.insert(format!("term {party}/{}", term.issue.id), words(verdicts));
        }
        let best: Vec<Verdict> = verdicts.iter().filter_map(|verdicts| verdicts.first().copied()).collect();
        let worst: Vec<Verdict> = verdicts.iter().filter_map(|verdicts| verdicts.last().copied()).collect();
        if !terms.is_empty() {
            facts.insert(format!("answer {party}"), format!("{}..{}", answer(&worst), answer(&best)));
        }
    }
    let n_parties = record.parties.len();
    // Unknown may turn out against, and refused.
    let against = outlook(&terms, n_parties, |verdict| verdict < Verdict::Unknown, |verdict| verdict < Verdict::Objects);
    facts.insert("nobody-against".to_owned(), against.to_owned());
    let refuses = outlook(
        &terms,
        n_parties,
        |verdict| !matches!(verdict, Verdict::Unknown | Verdict::Refuses),
        |verdict| verdict != Verdict::Refuses,
    );
    facts.insert("nobody-refuses".to_owned(), refuses.to_owned());
}

/// "*refused* if any term is refused; else *objected to*; else *acceptable* if every term is accepted or open; else *not known*".
fn answer(verdicts: &[Verdict]) -> &'static str {
    match verdicts.iter().max() {
        Some(Verdict::Refuses) => "refused",
        Some(Verdict::Objects) => "objected-to",
        Some(Verdict::Unknown) => "not-known",
        Some(Verdict::Open | Verdict::Accepts) | None => "acceptable",
    }
}

/// "**in every case**, **possibly**, **in no case** says whether nobody is against any term, however contested and unknown
/// stances turn out", with "one option … chosen for all parties alike" in a term of several.
fn outlook(terms: &[Term], n_parties: usize, is_safe: fn(Verdict) -> bool, may_be: fn(Verdict) -> bool) -> &'static str {
    let settled = |term: &Term, party: usize, option: usize| term.verdicts_if(party, option);
    let always = terms.iter().all(|term| {
        term.options.iter().all(|option| (0..n_parties).all(|party| settled(term, party, *option).into_iter().all(is_safe)))
    });
    let ever = terms.iter().all(|term| {
        term.options.iter().any(|option| (0..n_parties).all(|party| settled(term, party, *option).into_iter().any(may_be)))
    });
    match (always, ever) {
        (true, _) => "in-every-case",
        (false, true) => "possibly",
        (false, false) => "in-no-case",
    }
}

impl Term<'_> {
    /// The verdicts of a party that can turn out: over all options of the term, where it has several.
    fn verdicts(&self, party: usize) -> Vec<Verdict> {
        in_order(self.options.iter().flat_map(|option| self.verdicts_if(party, *option)).collect())
    }

    /// The verdicts that can turn out if this option of the term is chosen.
    fn verdicts_if(&self, party: usize, option: usize) -> Vec<Verdict> {
        let row = &self.rows[party];
        let of_the_option = row.positions[option].verdicts();
        if self.options.len() == 1 {
            return of_the_option;
        }
        let standing = self.standing(&row.statements);
        let mut verdicts = Vec::new();
        for side in standing.sides() {
            if side.stance.is_for() {
                verdicts.push(Verdict::Accepts);
            } else {
                verdicts.extend(&of_the_option);
            }
        }
        match &standing.heavier {
            None => verdicts.extend(&of_the_option),
            Some(side) if side.stance.is_for() && side.is_soft() => verdicts.push(Verdict::Unknown),
            Some(_) if standing.weakened_by().is_some() => verdicts.push(Verdict::Unknown),
            Some(_) => {}
        }
        in_order(verdicts)
    }

    /// "A term of several options is accepted as a term", "where rule 3 leaves that claim standing": rules 2, 3 and 5 with the
    /// term in the place of an option; see reading 15.
    fn standing<'s>(&self, statements: &[&'s Statement]) -> Standing<'s> {
        let mut standing = Standing::default();
        let mut last_for = None;
        for statement in statements {
            let is_the_plan = statement.term.as_deref() == Some(self.options);
            if last_for.is_none() && !is_the_plan {
                continue; // not put forward yet
            }
            let is_for_one = self.options.iter().any(|option| statement.is_for(*option));
            let to_match = standing.heavier.as_ref().map(|side| side.statement.weight).or(last_for);
            if self.options.iter().any(|option| statement.is_against(*option)) {
                standing.say(Stance::Opposes, statement);
            } else if is_the_plan || (is_for_one && Some(statement.weight) >= to_match) {
                standing.say(Stance::Accepts, statement);
            }
            let accepted = standing.sides().find(|side| side.stance.is_for());
            last_for = accepted.map(|side| side.statement.weight).or(last_for);
            let passes_over = statement.stances.iter().any(|(other, stance)| {
                let is_outside = self.options.iter().all(|option| !self.issue.is_compatible(*other, *option));
                stance.is_firmly_for() && is_outside
            });
            if passes_over && !is_for_one {
                standing.pass_over(statement);
            }
        }
        standing
    }
}
