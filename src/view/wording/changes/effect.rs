//! What a new version means for readers: what stands differently in cells, and who answers plans differently.

use crate::engine::{AnswerVersions, CellVersions, OptionVersions, PlanVersions, TermVersions};
use crate::model::{Dataset, MomentIx, Verdicts};
use crate::view::wording::{self, lists};

use super::Entry;
use super::names::{Names, words};

/// The most dates that are named; of more the first and the last are, and how many there are.
const MOST_DATES: usize = 4;

/// A cell: `Russia on NATO, positions of 5 June 2026`, and on which option it was what and is what.
pub(super) fn cell(names: &Names<'_>, of: &CellVersions) -> Entry {
    let data = names.versions[1];
    let (party, issue) = (data.party(of.party), data.issue(of.issue));
    let subject = format!("{} on {}, {}", words(&party.label), words(&issue.in_text), positions_of(data, &of.moments));
    let options = of.options.iter().map(|option| option_line(names, &issue.id, option));
    let lines = options.chain(of.terms.iter().map(|term| term_line(names, &issue.id, term))).collect();
    Entry { subjects: vec![(subject, Some(format!("{}/{}", party.id, issue.id)))], lines }
}

/// `positions of 4 May 2025 and 5 June 2025`.
fn positions_of(data: &Dataset, moments: &[MomentIx]) -> String {
    let date = |at: &MomentIx| wording::full_date(data.moment(*at).date);
    let dates = match moments {
        [first, .., last] if moments.len() > MOST_DATES => {
            format!("{} moments from {} to {}", moments.len(), date(first), date(last))
        }
        _ => lists::and(&moments.iter().map(date).collect::<Vec<_>>()),
    };
    format!("positions of {dates}")
}

fn option_line(names: &Names<'_>, issue: &str, of: &OptionVersions) -> String {
    let name = names.option_name(issue, &of.option);
    let [was, is] = [0, 1].map(|version| match of.places[version] {
        Some(_) => wording::time::standing(of.standings[version]),
        None => "no such option".to_owned(),
    });
    if was == is {
        let [was, is] = of.verdicts.map(mark);
        return format!("{name}: still {}; as a term it was {was}, now {is}.", wording::time::standing(of.standings[1]));
    }
    format!("{name}: was {was}, now {is}.")
}

fn term_line(names: &Names<'_>, issue: &str, of: &TermVersions) -> String {
    let ids: Vec<String> = of.options.iter().map(|id| id.to_string()).collect();
    let name = names.options(issue, &ids);
    match of.is_accepted {
        [false, _] => format!("{name} as one term: was not accepted, now accepted."),
        [true, false] => format!("{name} as one term: was accepted, now not accepted."),
        [true, true] => format!("{name} as one term: accepted as before, contested, weakened or disputed otherwise."),
    }
}

fn mark(verdicts: Verdicts) -> String {
    format!("“{}”", wording::verdicts(verdicts))
}

/// A plan: who answered what and answers what, and on which terms the verdict differs.
pub(super) fn plan(names: &Names<'_>, of: &PlanVersions) -> Entry {
    let data = names.versions[1];
    let plan = data.scenario(of.plan);
    let date = wording::full_date(data.moment(plan.moment).date);
    let subject = format!("“{}”, positions of {date}", words(&plan.name));
    let lines = of.parties.iter().map(|answer| answer_line(data, answer)).collect();
    Entry { subjects: vec![(subject, Some(plan.id.to_string()))], lines }
}

fn answer_line(data: &Dataset, of: &AnswerVersions) -> String {
    let party = data.party(of.party).label.words();
    let [was, is] = of.answers.map(|range| wording::time::answer(range, false));
    let mut parts = Vec::new();
    if was != is {
        parts.push(format!("was “{was}”, now “{is}”"));
    }
    let terms = of.terms.iter().map(|(issue, verdicts)| {
        let [was, is] = verdicts.map(|one| one.map_or_else(|| "no term".to_owned(), mark));
        format!("{}: was {was}, now {is}", words(&data.issue(*issue).label))
    });
    parts.extend(terms);
    format!("{party}: {}.", parts.join("; "))
}
