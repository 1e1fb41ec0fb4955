//! The statements behind a mark, a count or the sentence.

use yew::prelude::*;

use crate::model::{Dataset, StatementRef};
use crate::view::components::{StatementItemProps, statement_item};
use crate::view::evidence::CellEvidence;
use crate::view::markup::{At, El, button, div, el};
use crate::view::wish::{Wish, click};
use crate::view::wording::{self, Message};

/// Whether summaries, quotes and sources are there.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum WordsState {
    /// Nobody has asked for them.
    #[default]
    Absent,
    /// They are on their way.
    Loading,
    /// They could not be loaded.
    Failed,
    /// They are there.
    Loaded,
}

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct EvidencePanelProps<'a> {
    pub data: &'a Dataset,
    pub cells: &'a [CellEvidence],
    pub words: WordsState,
}

/// Exactly the statements behind what the reader asked about, cell by cell, with the rest of each cell's history.
pub fn evidence_panel(props: &EvidencePanelProps<'_>, on: &Callback<Wish>) -> El {
    let n: usize = props.cells.iter().map(|cell| cell.basis.len()).sum();
    let is_one = props.cells.len() == 1;
    let title = match props.cells.first() {
        Some(cell) if is_one => AttrValue::from(cell.title.clone()),
        _ => wording::cells_and_statements(props.cells.len(), n).into(),
    };
    let on_key = {
        let on = on.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                on.emit(Wish::Close);
            }
        })
    };
    let close = button("button", click(on, Wish::Close)).text(wording::CLOSE);
    let title = div("h3", "evidence__title").attr(At::Tabindex, "-1").words(title);
    let state = match props.words {
        WordsState::Loading | WordsState::Absent => {
            Some(div("p", "evidence__state").attr(At::Role, "status").words(wording::LOADING.into()))
        }
        WordsState::Failed => {
            let retry = button("text-button", click(on, Wish::Retry)).text(wording::RETRY);
            Some(div("p", "evidence__state").attr(At::Role, "alert").key("failed").text(wording::NOT_LOADED).child(retry))
        }
        WordsState::Loaded => None,
    };
    div("section", "evidence")
        .attr(At::AriaLabel, wording::RESTS_ON)
        .on_key(on_key)
        .child(div("header", "evidence__head").key("head").child(title).child(close))
        .maybe_child(state)
        .children(props.cells.iter().map(|cell| self::cell(props, cell, is_one)))
}

fn cell(props: &EvidencePanelProps<'_>, cell: &CellEvidence, is_one: bool) -> El {
    let list = |statements: &[StatementRef]| {
        let items = statements.iter().map(|&of| {
            let said = StatementItemProps { data: props.data, party: cell.party, issue: cell.issue, of };
            el("li").key(&**props.data.statement_id(of)).child(statement_item(&said))
        });
        div("ul", "evidence__list").children(items)
    };
    let none = |words: Message| div("p", "evidence__none").words(words.into());
    let basis = match (cell.basis.is_empty(), cell.was_looked_for) {
        (false, _) => list(&cell.basis),
        (true, true) => none(wording::NOTHING_FOUND),
        (true, false) => none(wording::NO_STATEMENT),
    };
    let history = || {
        let history = div("details", "evidence__history").flag(At::Open, cell.basis.is_empty() && is_one);
        history.child(el("summary").words(wording::history(cell.history.len()).into())).child(list(&cell.history))
    };
    let left_out = || div("p", "evidence__none").words(wording::left_out_here(cell.n_left_out).into());
    div("div", "evidence__cell")
        .key(&*cell.title)
        .maybe_child((!is_one).then(|| div("h4", "evidence__cell-title").text(cell.title.clone())))
        .maybe_child((!cell.mark.is_empty()).then(|| div("p", "evidence__mark").words(cell.mark.clone().into())))
        .child(basis)
        .maybe_child((!cell.history.is_empty()).then(history))
        .maybe_child((cell.n_left_out > 0).then(left_out))
}
