//! Words for cases with more parties and issues than a sentence can name.
//!
//! **A list that stops says how many it leaves out**, and every number is exact: nobody is to take the first names for
//! all of them.

use crate::engine::marks::tally::{PartyTally, Tally};
use crate::engine::{Answer, Ground, Word};
use crate::model::{Dataset, IssueIx, PartyIx};
use crate::view::wording::{LANG, Sentence, lists};

/// So many names are said; of more the first three and how many others there are.
const NAMED: usize = 4;

/// `A, B and C`; of more than four names `A, B, C and 197 others`. `others` are called so where they are not parties.
pub fn some(names: impl ExactSizeIterator<Item = impl AsRef<str>>, others: &str) -> String {
    let n = names.len();
    if n <= NAMED {
        return lists::and(&names.collect::<Vec<_>>());
    }
    let mut named: Vec<String> = names.take(NAMED - 1).map(|name| name.as_ref().to_owned()).collect();
    named.push(format!("{} {others}", number(n + 1 - NAMED)));
    lists::and(&named)
}

/// A number, its digits in groups of three.
pub fn number(n: usize) -> String {
    lists::grouped(&n.to_string())
}

fn parties(data: &Dataset, parties: &[PartyIx]) -> String {
    some(parties.iter().map(|party| data.party(*party).in_text.words(LANG)), "others")
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
    let opening = format!("Under {plan}, on {basis},");
    if n_terms == 0 || tally.parties.is_empty() {
        let of = if is_part { "none of the issues shown is settled" } else { "no issue is settled" };
        return Sentence { opening, clauses: vec![("unknown", format!("{of}, so there is nothing to accept or refuse"))] };
    }
    let shown = if is_part { " shown" } else { "" };
    let (every, one) = match n_terms {
        1 => (format!("the one term{shown}"), format!("the one term{shown}")),
        n => (format!("each of the {} terms{shown}", number(n)), format!("at least one of the {} terms{shown}", number(n))),
    };
    let mut clauses = Vec::new();
    for (worst, best) in CLAUSES {
        let is_such = |party: &&PartyTally| (party.worst, party.best) == (Some(worst), Some(best));
        let such: Vec<PartyIx> = tally.parties.iter().filter(is_such).map(|party| party.party).collect();
        if such.is_empty() {
            continue;
        }
        let who = parties(data, &such);
        clauses.push(match (worst, best) {
            (Answer::Acceptable, _) => ("accepts", format!("{every} is accepted or would be considered by {who}")),
            (Answer::Refused, Answer::Refused) => ("refuses", format!("{one} is refused by {who}")),
            (Answer::Refused, Answer::ObjectedTo) => ("refuses", format!("{one} is objected to and possibly refused by {who}")),
            (Answer::Refused, _) => ("refuses", format!("{one} is possibly refused by {who}")),
            (Answer::ObjectedTo, Answer::ObjectedTo) => ("objects", format!("{one} is objected to, and none refused, by {who}")),
            (Answer::ObjectedTo, _) => ("objects", format!("{one} is possibly objected to, and none refused, by {who}")),
            (Answer::NotKnown, Answer::Acceptable) => ("unknown", format!("{every} is possibly accepted or considered by {who}")),
            (Answer::NotKnown, _) => {
                ("unknown", format!("no statement settles what {who} would make of {one}, and none is against any"))
            }
        });
    }
    Sentence { opening, clauses }
}

/// Where the parties stand together without any plan on many issues: on how many, and the first of them.
pub fn positions(data: &Dataset, basis: &str, n_parties: usize, grounds: &[(IssueIx, Ground)]) -> Sentence {
    let opening = format!("Without a plan, on {basis},");
    if n_parties < 2 {
        return Sentence { opening, clauses: vec![("unknown", "one party alone has nobody to agree or clash with".to_owned())] };
    }
    let all = if n_parties == 2 { "both parties".to_owned() } else { format!("all {} parties", number(n_parties)) };
    let mut clauses = Vec::new();
    for word in [Word::Agree, Word::WithinReach, Word::Clash, Word::Differ, Word::Unknown] {
        let issues: Vec<IssueIx> = grounds.iter().filter(|(_, ground)| ground.word == word).map(|(issue, _)| *issue).collect();
        if issues.is_empty() {
            continue;
        }
        let on = some(issues.iter().map(|issue| data.issue(*issue).in_text.words(LANG)), "other issues");
        let clause = match word {
            Word::Agree => format!("{all} accept a common option on {on}"),
            Word::WithinReach => format!("{all} accept or would consider a common option on {on}"),
            Word::Clash => format!("some demand what others reject on {on}"),
            Word::Differ | Word::Mixed => format!("some are for what others are against on {on}"),
            Word::Unknown => format!("too little is known to compare all of them on {on}"),
        };
        clauses.push((word.slug(), clause));
    }
    Sentence { opening, clauses }
}

/// What a list of marks begins with, where it does not hold all.
pub fn first_marks(shown: usize, of: usize) -> String {
    format!(
        "The first {} of {} marks, with the statements each rests on. Every mark in the table opens its own, with summaries, quotes and sources.",
        number(shown),
        number(of)
    )
}

/// How much of a table is found by what the reader looks for.
pub fn found(issues: (usize, usize), parties: (usize, usize)) -> String {
    let of = |(n, of): (usize, usize), what: &str| match n == of {
        true => format!("all {} {what}", number(of)),
        false => format!("{} of {} {what}", number(n), number(of)),
    };
    format!("The table below: {}, {}.", of(issues, "issues"), of(parties, "parties"))
}

/// The button that lists more of the parties' answers.
pub fn more_answers(n: usize) -> String {
    if n == 1 { "Show 1 more party".to_owned() } else { format!("Show {} more parties", number(n)) }
}

/// One verdict with how many parties have it: `Refuses: 120 parties`.
pub fn group(head: &str, n: usize) -> String {
    if n == 1 { format!("{head}: 1 party") } else { format!("{head}: {} parties", number(n)) }
}

/// What a document without scripts says under the first rows of its table.
pub fn rest_of_table(rows: usize, of: usize) -> String {
    format!(
        "These are the first {} of {} issues. The others are in the interactive table, issue by issue with every statement among all claims and sources, and in the data file.",
        number(rows),
        number(of)
    )
}

/// Who is for an option and who against it, of how many.
pub fn option(of: usize, (n_for, is_for): (usize, &str), (n_against, against): (usize, &str), n_unknown: usize) -> String {
    let part = |n: usize, head: &str, who: &str| match n {
        0 => format!("{head} nobody"),
        n if n == of => format!("{head} all {}", number(of)),
        n => format!("{head} {} of {}: {who}", number(n), number(of)),
    };
    format!("{}. {}. Not known of {}.", part(n_for, "For it", is_for), part(n_against, "Against it", against), number(n_unknown))
}

/// Where a list stops.
pub fn list_stops(shown: usize, of: usize) -> String {
    format!("The list stops after {} of {}.", number(shown), number(of))
}

/// Where the list of what moved stops: the rest is not worked out.
pub fn moved_stops(shown: usize) -> String {
    format!(
        "The list stops after {} positions that moved; there are more. Choose fewer parties or issues above to see all of some.",
        number(shown)
    )
}

/// Why no front is searched for.
pub fn no_front(most: usize) -> String {
    format!("They are searched for among up to {most} parties and {most} issues. Choose fewer above to see them.")
}

words! {
    #[doc = "Looks for issues by name."]
    FIND_ISSUE = "Find an issue";
    #[doc = "Looks for parties by name."]
    FIND_PARTY = "Find a party";
    #[doc = "The name of the part with both."]
    FINDER = "Find in the table";
    #[doc = "Said beside them: a browser finds only what is drawn."]
    FIND_HERE = "The table draws what is in sight, so look for names here and not with the browser’s own search.";
    #[doc = "Leaves out what was not found."]
    ONLY_THESE = "Compare only what was found";
    #[doc = "Nothing has such a name."]
    NOTHING_FOUND_HERE = "Nothing here has such a name.";
    #[doc = "The control for all plans, where they are too many for buttons."]
    ALL_PLANS = "All plans";
    #[doc = "The control for all moments, where they are too many for buttons."]
    ALL_MOMENTS = "All moments";
    #[doc = "The name of the box that the table is in."]
    TABLE_BOX = "Table, scrolls in both directions";
    #[doc = "Said on paper."]
    ON_PAPER = "On paper are the rows that were on screen.";
    #[doc = "Said after it, where the case is the published one; the link to the data file follows."]
    ELSEWHERE = "The whole table is in the data file, and issue by issue among all claims and sources.";
    #[doc = "Works out a part that is closed."]
    WORK_OUT = "Work this out";
    #[doc = "In the place of how firm the answers are."]
    NOT_HOW_FIRM = "Which single statements the answers rest on is not worked out for a case of this size. Each mark says what it rests on itself; the command for editors works out the rest.";
    #[doc = "The link to the data file."]
    DATA_FILE = "The data file";
}
