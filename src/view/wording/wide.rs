//! Words for cases with more parties and issues than a sentence can name.
//!
//! **A list that stops says how many it leaves out**, and every number is exact: nobody is to take the first names for
//! all of them.

use crate::engine::marks::tally::{PartyTally, Tally};
use crate::engine::{Answer, Ground, Word};
use crate::model::{Dataset, IssueIx, PartyIx};
use crate::view::wording::{Sentence, agreement, lists, sentence};

messages! { Wide:
    /// The first three of many parties, and how many others there are.
    more_parties(first, second, third, n);
    /// The same of issues.
    more_issues(first, second, third, n);

    /// Parties that accept or would consider every term.
    accepting(who, number, terms, part);
    /// Parties that may accept or consider every term.
    maybe_accepting(who, number, terms, part);
    /// Parties that object to a term and refuse none.
    objecting(who, number, terms, part);
    /// Parties that may object to a term and refuse none.
    maybe_objecting(who, number, terms, part);
    /// Parties that refuse a term.
    refusing(who, number, terms, part);
    /// Parties that object to a term and may refuse one.
    objecting_maybe_refusing(who, number, terms, part);
    /// Parties that may refuse a term.
    maybe_refusing(who, number, terms, part);
    /// Parties of which some terms are not known, and that are against none.
    not_settled(who, number, terms, part);

    /// What a list of marks begins with, where it does not hold all.
    first_marks(shown, of);
    /// How much of a table is found by what the reader looks for: which of the issues and of the parties is `all` or
    /// `some`.
    found_so_many(which_issues, issues, of_issues, which_parties, parties, of_parties);
    /// The button that lists more of the parties' answers.
    more_answers(n);
    /// One verdict with how many parties have it.
    group(head, n);
    /// What a document without scripts says under the first rows of its table.
    rest_of_table(rows, of);
    /// Who is for an option, of how many: `which` of them is `nobody`, `all` or `some`.
    for_it(which, n, of, who);
    /// Who is against it.
    against_it(which, n, of, who);
    /// Of how many it is not known.
    not_known_of(n);
    /// Where a list stops.
    list_stops(shown, of);
    /// Where the list of what moved stops: the rest is not worked out.
    moved_stops(shown);
    /// Why no front is searched for.
    no_front(most);

    /// Looks for issues by name.
    FIND_ISSUE;
    /// Looks for parties by name.
    FIND_PARTY;
    /// The name of the part with both.
    FINDER;
    /// Said beside them: a browser finds only what is drawn.
    FIND_HERE;
    /// Leaves out what was not found.
    ONLY_THESE;
    /// Nothing has such a name.
    NOTHING_FOUND_HERE;
    /// The control for all plans, where they are too many for buttons.
    ALL_PLANS;
    /// The control for all moments, where they are too many for buttons.
    ALL_MOMENTS;
    /// The name of the box that the table is in.
    TABLE_BOX;
    /// Said on paper.
    ON_PAPER;
    /// Said after it, where the case is the published one; the link to the data file follows.
    ELSEWHERE;
    /// Works out a part that is closed.
    WORK_OUT;
    /// In the place of how firm the answers are.
    NOT_HOW_FIRM;
    /// The link to the data file.
    DATA_FILE;
}

/// So many names are said; of more the first three and how many others there are.
const NAMED: usize = 4;

/// The names of parties: `A, B and C`; of more than four `A, B, C and 197 others`.
pub fn parties(names: impl ExactSizeIterator<Item = impl AsRef<str>>) -> String {
    some(names, |[first, second, third], n| more_parties(first, second, third, n))
}

/// The same of issues.
fn issues(names: impl ExactSizeIterator<Item = impl AsRef<str>>) -> String {
    some(names, |[first, second, third], n| more_issues(first, second, third, n))
}

fn some(names: impl ExactSizeIterator<Item = impl AsRef<str>>, more: impl FnOnce([&str; 3], usize) -> String) -> String {
    let n = names.len();
    let named: Vec<_> = names.take(NAMED).collect();
    match &*named {
        [first, second, third, _] if n > NAMED => more([first.as_ref(), second.as_ref(), third.as_ref()], n - 3),
        _ => lists::and(&named),
    }
}

/// The clauses on parties, in this order: their answers, if everything uncertain turns out badly and well for the plan.
const CLAUSES: [(Answer, Answer); 10] = [
    (Answer::Acceptable, Answer::Acceptable),
    (Answer::NotKnown, Answer::Acceptable),
    (Answer::ObjectedTo, Answer::Acceptable),
    (Answer::Refused, Answer::Acceptable),
    (Answer::ObjectedTo, Answer::NotKnown),
    (Answer::Refused, Answer::NotKnown),
    (Answer::Refused, Answer::ObjectedTo),
    (Answer::ObjectedTo, Answer::ObjectedTo),
    (Answer::Refused, Answer::Refused),
    (Answer::NotKnown, Answer::NotKnown),
];

/// What the parties make of a plan of many terms: who refuses or objects to some, not to which. The terms are in the
/// table. `plan`, `basis` and `is_part` are as for sentences that name everything.
pub fn answers(data: &Dataset, plan: &str, basis: &str, tally: &Tally, n_terms: usize, is_part: bool) -> Sentence {
    let opening = sentence::opening(plan, basis);
    let part = if is_part { "part" } else { "whole" };
    if n_terms == 0 || tally.parties.is_empty() {
        return Sentence { opening, clauses: vec![("unknown", sentence::no_terms(part))] };
    }
    let mut clauses = Vec::new();
    for (worst, best) in CLAUSES {
        let is_such = |party: &&PartyTally| (party.worst, party.best) == (Some(worst), Some(best));
        let such: Vec<PartyIx> = tally.parties.iter().filter(is_such).map(|party| party.party).collect();
        if such.is_empty() {
            continue;
        }
        let who = &parties(such.iter().map(|party| data.party(*party).in_text.words()));
        let number = agreement(data, &such);
        clauses.push(match (worst, best) {
            (Answer::Acceptable, _) => ("accepts", accepting(who, number, n_terms, part)),
            (Answer::Refused, Answer::Refused) => ("refuses", refusing(who, number, n_terms, part)),
            (Answer::Refused, Answer::ObjectedTo) => ("refuses", objecting_maybe_refusing(who, number, n_terms, part)),
            (Answer::Refused, _) => ("refuses", maybe_refusing(who, number, n_terms, part)),
            (Answer::ObjectedTo, Answer::ObjectedTo) => ("objects", objecting(who, number, n_terms, part)),
            (Answer::ObjectedTo, _) => ("objects", maybe_objecting(who, number, n_terms, part)),
            (Answer::NotKnown, Answer::Acceptable) => ("unknown", maybe_accepting(who, number, n_terms, part)),
            (Answer::NotKnown, _) => ("unknown", not_settled(who, number, n_terms, part)),
        });
    }
    Sentence { opening, clauses }
}

/// Where the parties stand together without any plan on many issues: on how many, and the first of them.
pub fn positions(data: &Dataset, basis: &str, n_parties: usize, grounds: &[(IssueIx, Ground)]) -> Sentence {
    let opening = sentence::opening_without_plan(basis);
    if n_parties < 2 {
        return Sentence { opening, clauses: vec![("unknown", sentence::ALONE.into())] };
    }
    let mut clauses = Vec::new();
    for word in [Word::Agree, Word::WithinReach, Word::Clash, Word::Differ, Word::Unknown] {
        let on: Vec<IssueIx> = grounds.iter().filter(|(_, ground)| ground.word == word).map(|(issue, _)| *issue).collect();
        if on.is_empty() {
            continue;
        }
        let names = issues(on.iter().map(|issue| lists::issue(&data.issue(*issue).in_text.words())));
        clauses.push((word.slug(), sentence::together(word.slug(), n_parties, &names)));
    }
    Sentence { opening, clauses }
}

/// How much of a table is found by what the reader looks for: of each how many, and of how many.
pub fn found((issues, of_issues): (usize, usize), (parties, of_parties): (usize, usize)) -> String {
    let which = |is_all| if is_all { "all" } else { "some" };
    found_so_many(which(issues == of_issues), issues, of_issues, which(parties == of_parties), parties, of_parties)
}

/// Who is for an option and who against it, of how many.
pub fn option(of: usize, (n_for, is_for): (usize, &str), (n_against, against): (usize, &str), n_unknown: usize) -> String {
    let which = |n: usize| match n {
        0 => "nobody",
        n if n == of => "all",
        _ => "some",
    };
    [for_it(which(n_for), n_for, of, is_for), against_it(which(n_against), n_against, of, against), not_known_of(n_unknown)]
        .join(" ")
}
