//! The statements behind a mark, a count or the sentence, as values to show.

use crate::engine::{Lens, Position, Terms, position::position, verdict};
use crate::model::{Dataset, IssueIx, OptionSet, PartyIx, Statement, StatementRef, Verdict, Verdicts};
use crate::state::{AppState, Shown};
use crate::view::wording;

/// The evidence for one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellEvidence {
    /// The party.
    pub party: PartyIx,
    /// The issue.
    pub issue: IssueIx,
    /// The party and the issue.
    pub title: String,
    /// What the cell shows: the verdict on the term, or that there is none.
    pub mark: String,
    /// Exactly the statements that the mark rests on, newest first.
    pub basis: Vec<StatementRef>,
    /// All other statements of the cell that count, newest first.
    pub history: Vec<StatementRef>,
    /// How many statements the threshold leaves out.
    pub n_left_out: usize,
    /// Whether it is on record that nothing was found.
    pub was_looked_for: bool,
}

/// The cells behind what the reader looks at: one, those of a count, or all that the sentence speaks of.
pub fn cells(data: &Dataset, state: &AppState) -> Vec<CellEvidence> {
    let lens = state.lens(data);
    let terms = state.terms(data);
    let one = |party, issue| cell(data, lens, &terms, party, issue);
    match state.shown {
        None => Vec::new(),
        Some(Shown::Cell(party, issue)) => vec![one(party, issue)],
        Some(Shown::Count(party, verdicts)) => {
            let counted =
                terms.iter().filter(|(issue, term)| verdict::on_term(&position(data, party, **issue, lens), **term) == verdicts);
            counted.map(|(issue, _)| one(party, *issue)).collect()
        }
        Some(Shown::Sentence) => {
            let issues: Vec<IssueIx> = if terms.is_empty() { state.issues(data) } else { terms.keys().copied().collect() };
            let parties = state.parties(data);
            issues
                .into_iter()
                .flat_map(|issue| parties.iter().map(move |party| (*party, issue)))
                .map(|(party, issue)| one(party, issue))
                .collect()
        }
    }
}

/// The evidence of one cell for the terms in force.
pub fn cell(data: &Dataset, lens: Lens, terms: &Terms, party: PartyIx, issue: IssueIx) -> CellEvidence {
    let position = position(data, party, issue, lens);
    let term = terms.get(&issue).copied().unwrap_or_default();
    let all = data.statements(party, issue);
    let counting = || all.iter().rev().filter(|said| lens.lets_in(said));
    let behind = behind(data, issue, &position, term, counting().count());
    let is_basis = |said: &&Statement| behind.contains(&said.of);
    let mark = if term.is_empty() { String::new() } else { wording::verdicts(verdict::on_term(&position, term)) };
    CellEvidence {
        party,
        issue,
        title: title(data, party, issue),
        mark,
        basis: counting().filter(is_basis).map(|said| said.of).collect(),
        history: counting().filter(|said| !is_basis(said)).map(|said| said.of).collect(),
        n_left_out: all.iter().filter(|said| said.moment <= lens.moment && !lens.lets_in(said)).count(),
        was_looked_for: data.gaps_by_cell.contains(&(lens.moment, party, issue)),
    }
}

/// A cell's name: its party and its issue.
pub fn title(data: &Dataset, party: PartyIx, issue: IssueIx) -> String {
    format!("{}: {}", data.party(party).label.words(), data.issue(issue).label.words())
}

/// What the marks on these options rest on: standing, contesting, weakening and unclear statements, and the
/// demands and red lines that imply something. Without a term everything that stands.
pub fn behind(data: &Dataset, issue: IssueIx, position: &Position, term: OptionSet, n: usize) -> Vec<StatementRef> {
    let options = if term.is_empty() { data.issue(issue).all_options() } else { term };
    let mut behind = Vec::with_capacity(n);
    if let Some(own) = position.terms.iter().find(|own| own.options == term) {
        behind.push(own.by);
    }
    for option in options.iter() {
        let on = position.on(option);
        for held in [on.held, on.contested_by].into_iter().flatten() {
            behind.push(held.by);
            behind.extend(held.weakened_by);
        }
        behind.extend(on.unclear);
        behind.extend(on.lapsed.into_iter().flat_map(|(was, ended_by)| [was, ended_by]));
        let Some(implied) = on.implied else { continue };
        match implied.by.and_then(|demand| position.on(demand).held) {
            Some(demand) => {
                behind.push(demand.by);
                behind.extend(demand.weakened_by);
            }
            // By the scale: what it is for and what it is against together.
            None => behind.extend(position.options.iter().filter_map(|on| on.held).map(|held| held.by)),
        }
    }
    behind
}

/// What a statement says about each option, in words.
pub fn stances(data: &Dataset, issue: IssueIx, said: &Statement) -> Vec<(&'static str, String)> {
    let short = |option: crate::model::OptionIx| data.issue(issue).options[option.at()].short.words();
    said.stances.iter().map(|(option, stance)| (stance.slug(), wording::stance_on(*stance, &short(*option)))).collect()
}

/// The name of a count in the page: `us/accepts-unknown`.
pub fn count_id(data: &Dataset, party: PartyIx, verdicts: Verdicts) -> String {
    let words: Vec<&str> = verdicts.iter().map(Verdict::slug).collect();
    format!("{}/{}", data.party(party).id, words.join("-"))
}
