//! What is said and counted of all cells, whichever are drawn.

use std::rc::Rc;

use crate::engine::marks::tally;
use crate::engine::{Ground, Lens, Marks, Terms};
use crate::model::{Dataset, Grade, IssueIx, OptionSet, PartyIx, Verdict, Verdicts};
use crate::state::{AppState, Shown};
use crate::view::table::{self, CellView, RowView, TableView, basis, plan_name};
use crate::view::wording::{self, Sentence, wide as words};

/// What was worked out for one choice.
#[derive(Debug)]
pub struct Summary {
    pub(super) marks: Rc<Marks>,
    pub(super) terms: Terms,
    pub(super) parties: Vec<PartyIx>,
    pub(super) issues: Vec<IssueIx>,
    /// What was chosen before, to tell which marks are new.
    before: Option<(Rc<Marks>, Terms)>,
    /// Everything but the rows, which are made when they are drawn.
    pub(super) head: TableView,
}

impl Summary {
    /// `marks_at` answers the marks of all cells through a lens.
    pub(super) fn of(
        data: &Dataset,
        state: &AppState,
        before: Option<&AppState>,
        mut marks_at: impl FnMut(Lens) -> Rc<Marks>,
    ) -> Self {
        let lens = state.lens(data);
        let marks = marks_at(lens);
        let before = before.map(|before| (marks_at(before.lens(data)), before.terms(data)));
        let (terms, parties, issues) = (state.terms(data), state.parties(data), state.issues(data));
        let everything = Lens { threshold: Grade::Disputed, ..lens };
        let left_out =
            if lens == everything { (0, 0) } else { left_out(data, &parties, &issues, &terms, [&marks, &marks_at(everything)]) };
        let is_part = !state.set_aside.is_empty();
        let found = tally::tally(&marks, &parties, &terms);
        let is_without_plan = terms.is_empty() && state.scenario.is_none() && state.own.is_empty();
        let sentence = if is_without_plan {
            without_plan(data, state, &marks, &parties, &issues)
        } else if parties.len() <= super::MOST_IN_A_SENTENCE / 2 && terms.len() <= super::MOST_IN_A_SENTENCE {
            let answer = tally::listed(&marks, &parties, &terms);
            wording::answers(data, &plan_name(data, state), &basis(data, state), &answer, is_part)
        } else {
            words::answers(data, &plan_name(data, state), &basis(data, state), &found, terms.len(), is_part)
        };
        let answers = found
            .parties
            .into_iter()
            .filter_map(|party| table::answer_view(data, party.party, (party.worst?, party.best?), party.counts, is_part));
        let head = TableView {
            sentence,
            certainty: (!terms.is_empty()).then(|| wording::nobody_against(found.nobody_against, state.is_part())),
            answers: answers.collect(),
            rows: Vec::new(),
            left_out,
        };
        Self { marks, terms, parties, issues, before, head }
    }

    /// One row, with cells of these parties.
    pub(super) fn row(
        &self,
        data: &Dataset,
        state: &AppState,
        issue: IssueIx,
        parties: impl Iterator<Item = PartyIx>,
    ) -> RowView {
        let term = self.terms.get(&issue).copied().unwrap_or_default();
        RowView {
            issue,
            term,
            is_own: state.own.contains_key(&issue),
            ground: self.marks.ground(data, &self.parties, issue),
            cells: parties.map(|party| self.cell(data, party, issue, term)).collect(),
        }
    }

    fn cell(&self, data: &Dataset, party: PartyIx, issue: IssueIx, term: OptionSet) -> CellView {
        let position = crate::engine::position::position(data, party, issue, self.marks.lens);
        let mut cell = table::cell(data, &position, party, issue, term);
        let was = self.before.as_ref().map(|(marks, terms)| terms.get(&issue).map(|term| marks.on_term(party, issue, *term)));
        cell.has_changed = was.is_some_and(|was| was != cell.verdicts) && cell.verdicts.is_some();
        cell
    }

    /// The cells behind a count or the sentence, issue by issue.
    pub(super) fn cells_behind(&self, shown: Shown) -> Box<dyn Iterator<Item = (PartyIx, IssueIx)> + '_> {
        match shown {
            Shown::Cell(party, issue) => Box::new(std::iter::once((party, issue))),
            Shown::Count(party, verdicts) => {
                let counted = self.terms.iter().filter(move |(issue, term)| self.on(party, **issue, **term) == verdicts);
                Box::new(counted.map(move |(issue, _)| (party, *issue)))
            }
            Shown::Sentence => {
                let issues = self.issues.iter().filter(|issue| self.terms.is_empty() || self.terms.contains_key(issue));
                Box::new(issues.flat_map(|issue| self.parties.iter().map(move |party| (*party, *issue))))
            }
        }
    }

    fn on(&self, party: PartyIx, issue: IssueIx, term: OptionSet) -> Verdicts {
        self.marks.on_term(party, issue, term)
    }
}

fn without_plan(data: &Dataset, state: &AppState, marks: &Marks, parties: &[PartyIx], issues: &[IssueIx]) -> Sentence {
    let grounds: Vec<(IssueIx, Ground)> = issues.iter().map(|issue| (*issue, marks.ground(data, parties, *issue))).collect();
    match issues.len() <= super::MOST_IN_A_SENTENCE {
        true => wording::positions(data, &basis(data, state), parties.len(), &grounds),
        false => words::positions(data, &basis(data, state), parties.len(), &grounds),
    }
}

/// What the threshold leaves out: statements up to the moment, and marks that are unknown only because of it.
fn left_out(data: &Dataset, parties: &[PartyIx], issues: &[IssueIx], terms: &Terms, [marks, all]: [&Marks; 2]) -> (usize, usize) {
    let (mut statements, mut became) = (0, 0);
    for &issue in issues {
        let term = terms.get(&issue);
        let is_unknown = |marks: &Marks, party| match term {
            Some(term) => marks.on_term(party, issue, *term) == Verdicts::only(Verdict::Unknown),
            None => marks.is_unknown(party, issue),
        };
        for &party in parties {
            let said = data.statements(party, issue).iter();
            let n = said.filter(|said| all.lens.lets_in(said) && !marks.lens.lets_in(said)).count();
            statements += n;
            // Where nothing is left out nothing became unknown by it.
            became += usize::from(n > 0 && is_unknown(marks, party) && !is_unknown(all, party));
        }
    }
    (statements, became)
}

/// The mark of a cell without its words, for lists.
pub(super) fn slug(cell: &CellView) -> Option<&'static str> {
    cell.verdicts.map(|verdicts| verdicts.worst().slug())
}
