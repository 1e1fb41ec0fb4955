//! The statements behind a mark, a count or the sentence.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::model::Dataset;
use crate::view::components::{StatementItemProps, statement_item};
use crate::view::evidence::CellEvidence;
use crate::view::wording;

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

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct EvidencePanelProps {
    pub data: Rc<Dataset>,
    pub cells: Vec<CellEvidence>,
    pub words: WordsState,
    /// Whether the reader opened it just now and expects to be taken there.
    pub takes_focus: bool,
    pub on_close: Callback<()>,
    pub on_retry: Callback<()>,
}

/// Exactly the statements behind what the reader asked about, cell by cell, with the rest of each cell's history.
#[component]
pub fn EvidencePanel(props: &EvidencePanelProps) -> Html {
    let head = use_node_ref();
    let title = props.cells.first().map_or_else(String::new, |cell| cell.title.clone());
    use_effect_with((head.clone(), title.clone(), props.takes_focus), |(head, _, takes_focus)| {
        if let (true, Some(head)) = (*takes_focus, head.cast::<HtmlElement>()) {
            _ = head.focus();
        }
    });
    let close = props.on_close.reform(|_: MouseEvent| ());
    let onkeydown = {
        let on_close = props.on_close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                on_close.emit(());
            }
        })
    };
    let retry = props.on_retry.reform(|_: MouseEvent| ());
    let n = props.cells.iter().map(|cell| cell.basis.len()).sum();
    let is_one = props.cells.len() == 1;
    html! {
        <section class="evidence" aria-label={wording::RESTS_ON} {onkeydown}>
            <header class="evidence__head">
                <h3 class="evidence__title" tabindex="-1" ref={head} key={title.clone()}>
                    { if is_one { title } else { wording::cells_and_statements(props.cells.len(), n) } }
                </h3>
                <button type="button" class="button" onclick={close}>{ wording::CLOSE }</button>
            </header>
            { match props.words {
                WordsState::Loading | WordsState::Absent => html! { <p class="evidence__state" key="loading" role="status">{ wording::LOADING }</p> },
                WordsState::Failed => html! {
                    <p class="evidence__state" key="failed" role="alert">
                        { wording::NOT_LOADED }{ " " }<button type="button" class="text-button" onclick={retry}>{ wording::RETRY }</button>
                    </p>
                },
                WordsState::Loaded => Html::default(),
            } }
            { for props.cells.iter().map(|cell| self::cell(props, cell, is_one)) }
        </section>
    }
}

fn cell(props: &EvidencePanelProps, cell: &CellEvidence, is_one: bool) -> Html {
    let item = |of: &crate::model::StatementRef| {
        let key = props.data.statement_id(*of).to_string();
        let said = StatementItemProps { data: &props.data, party: cell.party, issue: cell.issue, of: *of };
        html! { <li {key}>{ statement_item(&said) }</li> }
    };
    html! {
        <div class="evidence__cell" key={cell.title.clone()}>
            if !is_one { <h4 class="evidence__cell-title">{ &cell.title }</h4> }
            if !cell.mark.is_empty() { <p class="evidence__mark" key={cell.mark.clone()}>{ &cell.mark }</p> }
            if cell.basis.is_empty() {
                <p class="evidence__none">{ if cell.was_looked_for { wording::NOTHING_FOUND } else { wording::NOTHING_ON_RECORD } }</p>
            } else {
                <ul class="evidence__list">{ for cell.basis.iter().map(item) }</ul>
            }
            if !cell.history.is_empty() {
                <details class="evidence__history" open={cell.basis.is_empty() && is_one}>
                    <summary>{ wording::history(cell.history.len()) }</summary>
                    <ul class="evidence__list">{ for cell.history.iter().map(item) }</ul>
                </details>
            }
            if cell.n_left_out > 0 { <p class="evidence__none">{ wording::left_out_here(cell.n_left_out) }</p> }
        </div>
    }
}
