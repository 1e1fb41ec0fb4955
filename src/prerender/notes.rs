//! The sources that the marks of a document rest on, numbered for paper.

use std::collections::BTreeMap;

use crate::model::{Dataset, SourceIx, StatementRef};
use crate::state::{AppState, Shown};
use crate::view::evidence;
use crate::view::wording::sheet::numbers;

/// More do not fit on a sheet beside the table, and a case of hundreds of issues would print a book.
const MOST: usize = 90;

/// Sources in the order in which the table comes to them, and the numbers that each of its cells refers to.
pub(super) struct Notes {
    sources: Vec<SourceIx>,
    /// By the name of the cell, `PARTY/ISSUE`: such as `[1, 4]`.
    cells: BTreeMap<String, String>,
}

impl Notes {
    /// Those of the marks that `state` shows: of a plan its terms, without one every position.
    pub(super) fn of(data: &Dataset, state: &AppState) -> Self {
        let all = AppState { shown: Some(Shown::Sentence), ..state.clone() };
        let (mut sources, mut cells) = (Vec::new(), BTreeMap::new());
        for cell in evidence::cells(data, &all) {
            let mut of_cell = Vec::new();
            for source in cell.basis.iter().flat_map(|of| self::sources(data, *of)) {
                let place = sources.iter().position(|known| known == source).unwrap_or_else(|| {
                    sources.push(*source);
                    sources.len() - 1
                });
                if !of_cell.contains(&(place + 1)) {
                    of_cell.push(place + 1);
                }
            }
            if !of_cell.is_empty() {
                of_cell.sort_unstable();
                let name = [&*data.party(cell.party).id, "/", &*data.issue(cell.issue).id].concat();
                cells.insert(name, numbers(&of_cell));
            }
        }
        Self { sources, cells }
    }

    /// The sources in the order of their numbers, if they fit.
    pub(super) fn sources(&self) -> Option<&[SourceIx]> {
        (self.sources.len() <= MOST).then_some(&self.sources)
    }

    /// Markup of the table in which each cell says its numbers.
    ///
    /// Attributes that a component does not know of stay when it takes the element over.
    pub(super) fn on(&self, markup: &str) -> String {
        const CELL: &str = " data-cell=\"";
        if self.sources().is_none() {
            return markup.to_owned();
        }
        let mut parts = markup.split(CELL);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let name = part.split('"').next().unwrap_or_default();
            if let Some(numbers) = self.cells.get(name) {
                out.extend([" data-notes=\"", numbers, "\""]);
            }
            out.extend([CELL, part]);
        }
        out
    }
}

/// Where a statement was found.
fn sources(data: &Dataset, of: StatementRef) -> &[SourceIx] {
    match of {
        StatementRef::Claim(claim) => data.claim(claim).words.as_deref().map_or(&[], |words| &words.sources),
        StatementRef::Plan(plan) => &data.scenario(plan).sources,
    }
}
