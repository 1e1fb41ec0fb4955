//! What the parties make of a whole scenario, counted and not listed.

use crate::engine::answer::{self, Answer, Certainty, PartyAnswer, ScenarioAnswer, Terms};
use crate::engine::marks::Marks;
use crate::model::{PartyIx, Verdict, Verdicts};

/// What one party makes of a scenario. The same as a [`PartyAnswer`](crate::engine::PartyAnswer), with numbers in the
/// place of issues.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PartyTally {
    /// Whose it is.
    pub party: PartyIx,
    /// On how many terms which verdicts can turn out, and how many of those are implied, in the order in which the issues
    /// bring them up.
    pub counts: Vec<(Verdicts, usize, usize)>,
    /// The answer if everything uncertain turns out badly for the plan; `None` without terms.
    pub worst: Option<Answer>,
    /// The answer if everything uncertain turns out well for the plan; `None` without terms.
    pub best: Option<Answer>,
}

/// What all parties make of a scenario. The same as a [`ScenarioAnswer`](crate::engine::ScenarioAnswer).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tally {
    /// One entry a party, in the order asked for.
    pub parties: Vec<PartyTally>,
    /// Whether nobody is against any term.
    pub nobody_against: Certainty,
    /// Whether nobody refuses any term.
    pub nobody_refuses: Certainty,
}

/// What `parties` make of `terms`.
pub fn tally(marks: &Marks, parties: &[PartyIx], terms: &Terms) -> Tally {
    let on_meaning = |party, issue, term, option| marks.on_term_meaning(party, issue, term, option);
    Tally {
        parties: parties.iter().map(|party| of_party(marks, *party, terms)).collect(),
        nobody_against: answer::certainty(parties, terms, Verdict::is_against, &on_meaning),
        nobody_refuses: answer::certainty(parties, terms, |verdict| verdict == Verdict::Refuses, &on_meaning),
    }
}

fn of_party(marks: &Marks, party: PartyIx, terms: &Terms) -> PartyTally {
    let mut counts: Vec<(Verdicts, usize, usize)> = Vec::new();
    for (&issue, &term) in terms.iter() {
        let verdicts = marks.on_term(party, issue, term);
        let implied = usize::from(marks.is_implied(party, issue, term));
        match counts.iter_mut().find(|(counted, ..)| *counted == verdicts) {
            Some((_, n, n_implied)) => {
                *n += 1;
                *n_implied += implied;
            }
            None => counts.push((verdicts, 1, implied)),
        }
    }
    let worst = Answer::of(counts.iter().map(|(verdicts, ..)| verdicts.worst()));
    let best = Answer::of(counts.iter().map(|(verdicts, ..)| verdicts.best()));
    PartyTally { party, counts, worst, best }
}

/// The same with every issue: what [`answer`](fn@answer::answer) makes of positions. For parts of a case that are small.
pub fn listed(marks: &Marks, parties: &[PartyIx], terms: &Terms) -> ScenarioAnswer {
    let Tally { parties: tallies, nobody_against, nobody_refuses } = tally(marks, parties, terms);
    let of = |PartyTally { party, worst, best, .. }| PartyAnswer {
        party,
        verdicts: terms.iter().map(|(&issue, &term)| (issue, marks.on_term(party, issue, term))).collect(),
        implied: terms.iter().filter(|(issue, term)| marks.is_implied(party, **issue, **term)).map(|(issue, _)| *issue).collect(),
        worst,
        best,
    };
    ScenarioAnswer { parties: tallies.into_iter().map(of).collect(), nobody_against, nobody_refuses }
}
