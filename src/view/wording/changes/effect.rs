//! What a new version means for readers: what stands differently in cells, and who answers plans differently.

use crate::engine::{AnswerVersions, CellVersions, OptionVersions, PlanVersions, TermVersions};
use crate::model::{Dataset, MomentIx, Verdicts};
use crate::view::wording::{self, lists};

use super::names::{Names, words};
use super::{Entry, say};

/// The most dates that are named; of more the first and the last are, and how many there are.
const MOST_DATES: usize = 4;

/// A cell: `Russia on NATO, positions of 5 June 2026`, and on which option it was what and is what.
pub(super) fn cell(names: &Names<'_>, of: &CellVersions) -> Entry {
    let data = names.versions[1];
    let (party, issue) = (data.party(of.party), data.issue(of.issue));
    let options = of.options.iter().map(|option| option_line(names, &issue.id, option));
    let lines = options.chain(of.terms.iter().map(|term| term_line(names, &issue.id, term))).collect();
    let subject = at_moments(data, &words(&party.label), &words(&issue.in_text), &of.moments);
    Entry::of(subject, Some(format!("{}/{}", party.id, issue.id)), lines)
}

fn at_moments(data: &Dataset, party: &str, issue: &str, moments: &[MomentIx]) -> String {
    let date = |at: &MomentIx| wording::full_date(data.moment(*at).date);
    match moments {
        [first, .., last] if moments.len() > MOST_DATES => {
            say::cell_at_many(party, issue, moments.len(), &date(first), &date(last))
        }
        _ => say::cell_at(party, issue, &lists::and(&moments.iter().map(date).collect::<Vec<_>>())),
    }
}

fn option_line(names: &Names<'_>, issue: &str, of: &OptionVersions) -> String {
    let name = names.option_name(issue, &of.option);
    let [was, now] = of.standings.map(wording::time::standing);
    match of.places {
        [None, _] => say::stands_on_new(&name, &now),
        [_, None] => say::stood_on_old(&name, &was),
        _ if was != now => say::stands(&name, &was, &now),
        _ => {
            let [before, after] = of.verdicts.map(mark);
            if before == after {
                say::stands_for_other_reasons(&name, &now)
            } else {
                say::stands_as_before(&name, &now, &before, &after)
            }
        }
    }
}

fn term_line(names: &Names<'_>, issue: &str, of: &TermVersions) -> String {
    let ids: Vec<String> = of.options.iter().map(|id| id.to_string()).collect();
    let change = match of.is_accepted {
        [false, _] => "accepted",
        [true, false] => "not-accepted",
        [true, true] => "otherwise",
    };
    say::one_term(&names.options(issue, &ids), change)
}

fn mark(verdicts: Verdicts) -> String {
    wording::quoted(&wording::verdicts(verdicts))
}

/// A plan: who answered what and answers what, and on which terms the verdict differs.
pub(super) fn plan(names: &Names<'_>, of: &PlanVersions) -> Entry {
    let data = names.versions[1];
    let plan = data.scenario(of.plan);
    let date = wording::full_date(data.moment(plan.moment).date);
    let lines = of.parties.iter().map(|answer| answer_line(data, answer)).collect();
    Entry::of(say::plan(&words(&plan.name), &date), Some(plan.id.to_string()), lines)
}

fn answer_line(data: &Dataset, of: &AnswerVersions) -> String {
    let party = words(&data.party(of.party).label);
    let [was, now] = of.answers.map(|range| wording::time::answer(range, false));
    let terms = of.terms.iter().map(|(issue, verdicts)| verdict(&words(&data.issue(*issue).label), *verdicts));
    let terms = terms.collect::<Vec<_>>().join("; ");
    if was == now { say::same_answer(&party, &terms) } else { say::answer(&party, &was, &now, of.terms.len(), &terms) }
}

fn verdict(issue: &str, verdicts: [Option<Verdicts>; 2]) -> String {
    match verdicts.map(|one| one.map(mark)) {
        [Some(was), Some(now)] => say::verdict(issue, &was, &now),
        [Some(was), None] => say::verdict_on_old(issue, &was),
        [None, now] => say::verdict_on_new(issue, &now.unwrap_or_default()),
    }
}
