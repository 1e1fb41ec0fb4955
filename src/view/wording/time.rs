//! What moved, and how firm an answer is, in words.

use crate::engine::{AnswerRange, Certainty, Standing, Strength, Why, Word};
use crate::model::{Dataset, Grade, IssueIx, OptionIx, PartyIx, Verdict, Weight};
use crate::view::wording::{self, Message, lists, pairs};

messages! { Time:
    /// What stands on an option: it is excluded by something else.
    IMPLIED;
    /// What stands on an option: perhaps it is excluded by something else.
    POSSIBLY_IMPLIED;
    /// What stands on an option: only a statement that settles nothing.
    UNCLEAR;
    /// What stands on an option: nothing.
    UNKNOWN;
    /// Behind a stance: what it rests on.
    DISPUTED;
    /// Behind a stance.
    CONTESTED;
    /// Behind a stance: what contests it is in doubt itself.
    CONTESTED_WEAKLY;
    /// Behind a stance.
    WEAKENED;
    /// Behind a stance.
    SINCE_UNCLEAR;
    /// Behind what stands now.
    LAPSED;
    /// Of an issue on which nothing stands.
    NOTHING_STANDS;
    /// What a statement did, as a cause.
    BY_STATED;
    /// What a statement did, as a cause.
    BY_LAPSED;
    /// What a statement did, as a cause.
    BY_CONTESTED;
    /// What a statement did, as a cause.
    BY_WEAKENED;
    /// What a statement did, as a cause.
    BY_UNCLEAR;
    /// What a statement did, as a cause.
    BY_SETTLED;
    /// What a statement did, as a cause.
    BY_IMPLIED;
    /// What a statement did, as a cause.
    BY_RELEASED;
    /// What a statement did, as a cause.
    BY_RESTATED;
    /// What stood before and what stands now.
    before_and_now(before, now);
    /// What moved on one option.
    moved(name, before, now);
    /// The same with its causes.
    moved_by(name, before, now, causes);
    /// The head of what moved between two moments.
    moved_since(from, to);
    /// How many positions did not move.
    carried_over(n);
    /// How many of them were stated again.
    restated(n);
    /// How many cells nothing is on record for.
    blank(n);
    /// Since when something has stood.
    since(date);
    /// A party's answers at two moments.
    answers(party, then, now);
    /// The same where both are the same.
    same_answer(party, answer);
    /// A verdict at two moments, each in quotes.
    verdicts(issue, then, now);
    /// A verdict that is implied.
    implied_verdict(verdict);
    /// An evidence setting in front of a result.
    WITH_DOCUMENTS;
    /// An evidence setting in front of a result.
    WITH_RECORD;
    /// An evidence setting in front of a result.
    WITHOUT_DISPUTED;
    /// An evidence setting in front of a result.
    WITH_ALL;
    /// A result that no evidence setting changes.
    HOLDS;
    /// A result that leaving out no single issue changes.
    HOLDS_WITHOUT;
    /// In front of a result without the term on an issue.
    without_term(issue);
    /// A single statement on which a result rests, of this grade, and the result without it.
    rests_on(grade, result);
    /// Whether nobody is against any term, as a result.
    YES;
    /// Whether nobody is against any term, as a result.
    IT_DEPENDS;
    /// Whether nobody is against any term, as a result.
    NO;
}

/// What stands on an option: `demands (contested)`.
pub fn standing(standing: Standing) -> String {
    let main = match (standing.held, standing.implied) {
        (Some(held), _) => wording::stance(held.stance),
        (None, Some(implied)) if implied.strength == Strength::Full => IMPLIED,
        (None, Some(_)) => POSSIBLY_IMPLIED,
        (None, None) if standing.unclear.is_some() => UNCLEAR,
        (None, None) => UNKNOWN,
    };
    let notes = [
        (standing.held.is_some_and(|held| held.weight == Weight::Disputed), DISPUTED),
        (standing.contested_by.is_some_and(|other| other.weakened_by.is_none()), CONTESTED),
        (standing.contested_by.is_some_and(|other| other.weakened_by.is_some()), CONTESTED_WEAKLY),
        (standing.held.is_some_and(|held| held.weakened_by.is_some()), WEAKENED),
        (standing.held.is_some() && standing.unclear.is_some(), SINCE_UNCLEAR),
        (standing.held.is_none() && standing.lapsed.is_some(), LAPSED),
    ];
    let notes: Vec<String> = notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words.into()).collect();
    let main = String::from(main);
    if notes.is_empty() { main } else { [&*main, " (", &notes.join(", "), ")"].concat() }
}

/// Everything that a party has said of an issue's options and that stands, not only what is strongest: `“X”: demands;
/// “Y”: rejects`. What is implied is not said.
pub fn stances(data: &Dataset, issue: IssueIx, all: impl Iterator<Item = (OptionIx, Standing)>) -> String {
    let said = all.filter(|(_, on)| on.held.is_some() || on.unclear.is_some());
    let said = said.map(|(option, on)| [&*wording::ground::option_name(data, issue, option), ": ", &standing(on)].concat());
    let said: Vec<String> = said.collect();
    if said.is_empty() { NOTHING_STANDS.into() } else { said.join("; ") }
}

/// What a statement did.
pub const fn why(why: Why) -> Message {
    match why {
        Why::Stated => BY_STATED,
        Why::Lapsed => BY_LAPSED,
        Why::Contested => BY_CONTESTED,
        Why::Weakened => BY_WEAKENED,
        Why::Unclear => BY_UNCLEAR,
        Why::Settled => BY_SETTLED,
        Why::Implied => BY_IMPLIED,
        Why::Released => BY_RELEASED,
        Why::Restated => BY_RESTATED,
    }
}

/// What moved on one option, and by what: `“X”: before accepts; now unclear. Because of: a statement that settles nothing.`
pub fn option_moved(name: &str, before: &str, now: &str, why: &[Message]) -> String {
    if why.is_empty() {
        return moved(name, before, now);
    }
    let causes: Vec<_> = why.iter().map(|why| why.words()).collect();
    moved_by(name, before, now, &lists::and(&causes))
}

/// Positions that did not move: `26 positions are carried over from earlier; 3 were stated again without a change.`
pub fn carried(n_carried: usize, n_restated: usize, n_blank: usize) -> String {
    let parts =
        [Some(carried_over(n_carried)), (n_restated > 0).then(|| restated(n_restated)), (n_blank > 0).then(|| blank(n_blank))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ") + "."
}

/// The answer to a plan, or to its terms on some issues only if `is_part`.
pub fn answer(answer: AnswerRange, is_part: bool) -> String {
    match answer {
        Some((worst, best)) => wording::answer(worst, best, is_part),
        None => wording::verdict(Verdict::Unknown).into(),
    }
}

/// A party's answer at two moments: `Russia: then “Refuses a term”, now “Not known”`.
pub fn then_and_now(party: &str, then: AnswerRange, now: AnswerRange, is_part: bool) -> String {
    let was = answer(then, is_part);
    if then == now { same_answer(party, &was) } else { answers(party, &was, &answer(now, is_part)) }
}

/// A verdict at two moments, each with whether it is implied.
pub fn verdict_moved(issue: &str, then: (&str, bool), now: (&str, bool)) -> String {
    let verdict = |(words, is_implied): (&str, bool)| if is_implied { implied_verdict(words) } else { wording::quoted(words) };
    verdicts(issue, &verdict(then), &verdict(now))
}

/// The evidence setting in front of a result.
pub const fn with(threshold: Grade) -> Message {
    match threshold {
        Grade::Document => WITH_DOCUMENTS,
        Grade::OnRecord => WITH_RECORD,
        Grade::Reported => WITHOUT_DISPUTED,
        Grade::Disputed => WITH_ALL,
    }
}

/// A result under other evidence: `With documents only: Not known.`
pub fn otherwise(when: &str, result: &str) -> String {
    [when, ": ", result, "."].concat()
}

/// Whether nobody is against any term, as a result in a list.
pub const fn certainty(certainty: Certainty) -> Message {
    match certainty {
        Certainty::InEveryCase => YES,
        Certainty::Possibly => IT_DEPENDS,
        Certainty::InNoCase => NO,
    }
}

/// A relation as a result in a list.
pub fn word(word: Word) -> String {
    pairs::inside(word.slug())
}

/// The name of a party in a list.
pub fn party(data: &Dataset, party: PartyIx) -> std::rc::Rc<str> {
    data.party(party).label.words()
}

/// Where and when a statement was made: `(Ceasefire, 22 Apr 2025)`.
pub fn statement(issue: &str, date: &str) -> String {
    ["(", issue, ", ", date, ")"].concat()
}
