//! The view in force, row by row: of a case of any size.

use crate::engine::{Lens, Marks, Terms, Word, position::position};
use crate::model::{Dataset, IssueIx, OptionSet, PartyIx};
use crate::state::AppState;
use crate::view::table::{self, AnswerView, CellView, TableView};
use crate::view::wide;

/// What is shown, and for whom and on what.
#[derive(Debug)]
pub struct Seen<'a> {
    /// The case.
    pub data: &'a Dataset,
    /// What the reader has chosen.
    pub state: &'a AppState,
    /// Which evidence counts.
    pub lens: Lens,
    /// The terms in force.
    pub terms: Terms,
    /// The parties at the table, in the printed order.
    pub parties: Vec<PartyIx>,
    /// The issues in play, in the printed order.
    pub issues: Vec<IssueIx>,
    /// All of it at once, of a case that the page shows at once.
    whole: Option<TableView>,
    /// Of a larger one where the parties stand together, without a plan.
    marks: Option<Marks>,
}

/// One issue, with cells of the parties asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The issue.
    pub issue: IssueIx,
    /// The term in force; empty if the issue is open.
    pub term: OptionSet,
    /// Where all parties of the view stand together; nothing with a plan, and of one party.
    pub ground: Option<Word>,
    /// The cells.
    pub cells: Vec<CellView>,
}

impl<'a> Seen<'a> {
    /// What the page shows for `state`.
    pub fn of(data: &'a Dataset, state: &'a AppState) -> Self {
        let is_large = wide::is_large(data);
        let lens = state.lens(data);
        let seen = Self {
            data,
            state,
            lens,
            terms: state.terms(data),
            parties: state.parties(data),
            issues: state.issues(data),
            whole: (!is_large).then(|| TableView::of(data, state, None)),
            marks: None,
        };
        let needs_marks = is_large && !seen.has_plan();
        Self { marks: needs_marks.then(|| Marks::take(data, lens, None)), ..seen }
    }

    /// Whether there is a plan, or single terms of the reader's.
    pub fn has_plan(&self) -> bool {
        self.state.scenario.is_some() || !self.state.own.is_empty()
    }

    /// The sentence that answers first.
    pub fn sentence(&self) -> String {
        match &self.whole {
            Some(table) => table.sentence.text(),
            None => wide::sentence(self.data, self.state),
        }
    }

    /// What a party makes of the whole plan. Nothing without one, nor of a case that the page does not show at once.
    pub fn answer(&self, party: PartyIx) -> Option<&AnswerView> {
        self.whole.as_ref()?.answers.iter().find(|answer| answer.party == party)
    }

    /// One row, with cells of these parties.
    pub fn row(&self, issue: IssueIx, parties: &[PartyIx]) -> Row {
        let term = self.terms.get(&issue).copied().unwrap_or_default();
        let row = self.whole.iter().flat_map(|table| &table.rows).find(|row| row.issue == issue);
        let cells = match row {
            Some(row) => row.cells.iter().filter(|cell| parties.contains(&cell.party)).cloned().collect(),
            None => parties.iter().map(|&party| self.cell(party, issue, term)).collect(),
        };
        let ground = match (row, &self.marks) {
            (Some(row), _) => Some(row.ground.word),
            (None, Some(marks)) => Some(marks.ground(self.data, &self.parties, issue).word),
            (None, None) => None,
        };
        Row { issue, term, ground: ground.filter(|_| !self.has_plan() && self.parties.len() > 1), cells }
    }

    /// The texts by which languages are told that something of the view is in.
    #[cfg(feature = "files")]
    pub(super) fn texts(&self) -> impl Iterator<Item = &crate::model::Text> {
        let parties = self.parties.iter().map(|party| &self.data.party(*party).label);
        let issues = self.issues.iter().map(|issue| self.data.issue(*issue));
        let claims = self.data.claims.iter().filter_map(|claim| claim.words.as_ref()).flat_map(|words| {
            let more = [&words.speaker, &words.speaks_for, &words.disputed_by, &words.note];
            std::iter::once(&words.summary).chain(more.into_iter().flatten())
        });
        let sources = self.data.sources.iter().filter_map(|source| source.note.as_ref());
        let plans =
            self.data.scenarios.iter().flat_map(|plan| [Some(&plan.name), Some(&plan.short), plan.note.as_ref()]).flatten();
        let moments = self.data.moments.iter().flat_map(|moment| [Some(&moment.title), moment.note.as_ref()]).flatten();
        let of_issue = |issue: &'a crate::model::Issue| {
            let options = issue.options.iter().flat_map(|option| [&option.label, &option.short]);
            [&issue.label, &issue.short, &issue.in_text, &issue.question].into_iter().chain(options)
        };
        parties.chain(issues.flat_map(of_issue)).chain(claims).chain(sources).chain(plans).chain(moments)
    }

    fn cell(&self, party: PartyIx, issue: IssueIx, term: OptionSet) -> CellView {
        table::cell(self.data, &position(self.data, party, issue, self.lens), party, issue, term)
    }
}
