//! What moved, and how firm an answer is, in words.

use crate::engine::{AnswerRange, Certainty, Head, Standing, Strength, Why, Word};
use crate::model::{Dataset, Grade, IssueIx, OptionIx, OptionSet, PartyIx, Verdict, Weight};
use crate::view::wording::{self, LANG, lists, pairs};

/// What a cell comes down to: `Demands “X”`, `No statement found`.
pub fn head(data: &Dataset, issue: IssueIx, head: Head) -> String {
    let quoted =
        |options: OptionSet| options.iter().map(|option| wording::ground::option_name(data, issue, option)).collect::<Vec<_>>();
    match head {
        Head::Stance(lead) => format!("{} {}", wording::stance_head(lead.stance), lists::and(&quoted(lead.options))),
        Head::Term(term) => format!("Accepts {}", lists::or(&quoted(term.options))),
        Head::Unclear { option, .. } => format!("Unclear on {}", wording::ground::option_name(data, issue, option)),
        Head::Nothing => wording::NO_STATEMENT.to_owned(),
    }
}

/// What stands on an option: `demands (contested)`.
pub fn standing(standing: Standing) -> String {
    let main = match (standing.held, standing.implied) {
        (Some(held), _) => wording::stance(held.stance),
        (None, Some(implied)) if implied.strength == Strength::Full => "against by implication",
        (None, Some(_)) => "possibly against by implication",
        (None, None) if standing.unclear.is_some() => "unclear",
        (None, None) => "not known",
    };
    let notes = [
        (standing.held.is_some_and(|held| held.weight == Weight::Disputed), "on disputed reports only"),
        (standing.contested_by.is_some_and(|other| other.weakened_by.is_none()), "contested"),
        (standing.contested_by.is_some_and(|other| other.weakened_by.is_some()), "contested by an account since weakened"),
        (standing.held.is_some_and(|held| held.weakened_by.is_some()), "weakened by a report"),
        (standing.held.is_some() && standing.unclear.is_some(), "since then unclear"),
        (standing.held.is_none() && standing.lapsed.is_some(), "an earlier stance for it has lapsed"),
    ];
    let notes: Vec<&str> = notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words).collect();
    if notes.is_empty() { main.to_owned() } else { format!("{main} ({})", notes.join(", ")) }
}

/// Everything that a party has said of an issue's options and that stands, not only what is strongest: `“X”: demands;
/// “Y”: rejects`. What is implied is not said.
pub fn stances(data: &Dataset, issue: IssueIx, all: impl Iterator<Item = (OptionIx, Standing)>) -> String {
    let said = all.filter(|(_, on)| on.held.is_some() || on.unclear.is_some());
    let said = said.map(|(option, on)| format!("{}: {}", wording::ground::option_name(data, issue, option), standing(on)));
    let said: Vec<String> = said.collect();
    if said.is_empty() { "nothing stands".to_owned() } else { said.join("; ") }
}

/// What a statement did.
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Stated => "a new statement on it",
        Why::Lapsed => "a commitment to something else",
        Why::Contested => "a lighter account of the opposite",
        Why::Weakened => "a lighter account of a commitment to something else",
        Why::Unclear => "a statement that settles nothing",
        Why::Settled => "a statement that ends the doubt",
        Why::Implied => "a demand or a limit elsewhere that excludes it",
        Why::Released => "what excluded it no longer stands",
        Why::Restated => "the same said again",
    }
}

/// What stood before and what stands now.
pub fn before_and_now(before: &str, now: &str) -> String {
    format!("Strongest stance before: {before}. Strongest stance now: {now}.")
}

/// What moved on one option, and by what: `“X”: before accepts; now unclear. By a statement that settles nothing.`
pub fn option_moved(name: &str, before: &str, now: &str, why: &[&str]) -> String {
    let why = if why.is_empty() { String::new() } else { format!(" By {}.", lists::and(why)) };
    format!("{name}: before {before}; now {now}.{why}")
}

/// The head of what moved between two moments.
pub fn moved_since(from: &str, to: &str) -> String {
    format!("What moved from the moment of {from} to that of {to}")
}

/// Positions that did not move: `26 positions are carried over from earlier, 3 were stated again.`
pub fn carried(n_carried: usize, n_restated: usize, n_blank: usize) -> String {
    let mut parts = vec![match n_carried {
        1 => "1 position is carried over from earlier".to_owned(),
        n => format!("{n} positions are carried over from earlier"),
    }];
    match n_restated {
        0 => {}
        1 => parts.push("1 was stated again without a change".to_owned()),
        n => parts.push(format!("{n} were stated again without a change")),
    }
    match n_blank {
        0 => {}
        1 => parts.push("for 1 nothing is on record".to_owned()),
        n => parts.push(format!("for {n} nothing is on record")),
    }
    format!("{}.", parts.join("; "))
}

/// Since when something has stood.
pub fn since(date: &str) -> String {
    format!("in this form since {date}")
}

/// The answer to a plan, or to its terms on some issues only if `is_part`.
pub fn answer(answer: AnswerRange, is_part: bool) -> String {
    let unknown = || wording::verdict(Verdict::Unknown).to_owned();
    answer.map_or_else(unknown, |(worst, best)| wording::answer(worst, best, is_part))
}

/// A party's answer at two moments: `Russia: Refuses a term then, Not known now`.
pub fn then_and_now(party: &str, then: AnswerRange, now: AnswerRange, is_part: bool) -> String {
    let answer = |range| answer(range, is_part);
    if then == now {
        format!("{party}: then and now “{}”, with another view of single terms", answer(then))
    } else {
        format!("{party}: then “{}”, now “{}”", answer(then), answer(now))
    }
}

/// A verdict at two moments.
pub fn verdict_moved(issue: &str, then: (&str, bool), now: (&str, bool)) -> String {
    let verdict = |(words, is_implied): (&str, bool)| {
        if is_implied { format!("“{words}” (implied)") } else { format!("“{words}”") }
    };
    format!("{issue}: then {}, now {}", verdict(then), verdict(now))
}

/// The evidence setting in a sentence.
pub const fn with(threshold: Grade) -> &'static str {
    match threshold {
        Grade::Document => "With documents only",
        Grade::OnRecord => "With documents and statements on the record only",
        Grade::Reported => "Without disputed reports",
        Grade::Disputed => "With all evidence",
    }
}

/// A result under other evidence: `With documents only: Not known.`
pub fn otherwise(when: &str, result: &str) -> String {
    format!("{when}: {result}.")
}

/// A result that no evidence setting changes.
pub const HOLDS: &str = "The same at every evidence setting.";
/// A result that leaving out no single issue changes.
pub const HOLDS_WITHOUT: &str = "The same whichever issue is left out.";

/// A result without the term on an issue.
pub fn without_term(data: &Dataset, issue: IssueIx) -> String {
    format!("Without the term on {}", data.issue(issue).in_text.words(LANG))
}

/// A single statement on which a result rests.
pub fn rests_on(grade: Grade, without: &str) -> String {
    let what = match grade {
        Grade::Document => "one document",
        Grade::OnRecord => "one statement on the record",
        Grade::Reported => "one report",
        Grade::Disputed => "one disputed report",
    };
    format!("Rests on {what}: without it, {without}.")
}

/// Whether nobody is against any term, as a result in a list.
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::InEveryCase => "yes, in every case",
        Certainty::Possibly => "it depends on views that are uncertain or not known",
        Certainty::InNoCase => "no",
    }
}

/// A relation as a result in a list.
pub fn word(word: Word) -> String {
    pairs::relation(word).to_ascii_lowercase()
}

/// The name of a party in a list.
pub fn party(data: &Dataset, party: PartyIx) -> std::rc::Rc<str> {
    data.party(party).label.words(LANG)
}

/// Where and when a statement was made: `Ceasefire, 22 Apr 2025`.
pub fn statement(issue: &str, date: &str) -> String {
    format!("({issue}, {date})")
}
