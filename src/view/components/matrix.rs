//! Issues down, parties across.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, IssueIx, OptionSet, PartyIx};
use crate::view::components::TermSelect;
use crate::view::table::{CellView, RowView};
use crate::view::wording::{self, LANG};

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct MatrixProps<'a> {
    pub data: &'a Rc<Dataset>,
    pub caption: AttrValue,
    pub rows: &'a [RowView],
    /// What the plan itself says on each issue, in the order of the rows.
    pub published: Vec<OptionSet>,
    /// Whether there is a plan or a version of the reader's own.
    pub has_plan: bool,
    /// Where the evidence stands in a document without scripts, up to the id of a cell.
    pub evidence_href: AttrValue,
    /// The cell whose evidence is open.
    pub shown: Option<(PartyIx, IssueIx)>,
    pub on_show: Callback<(PartyIx, IssueIx)>,
    pub on_settle: Callback<(IssueIx, OptionSet)>,
    pub on_reset: Callback<IssueIx>,
    /// The evidence for that cell.
    pub evidence: Html,
}

/// A table of verdicts, or of stances where no term is in force. On narrow screens a card an issue, which is why
/// the roles are written out: browsers forget what a table is when its parts are laid out otherwise.
pub fn matrix(props: &MatrixProps<'_>) -> Html {
    let data = props.data;
    let heads = data.parties.iter().map(|party| {
        html! { <th scope="col" role="columnheader" class="matrix__party">{ party.label.words(LANG) }</th> }
    });
    let n_columns = (data.parties.len() + 1).to_string();
    let rows = props.rows.iter().zip(&props.published).map(|(row, published)| {
        let is_open = props.shown.is_some_and(|(_, issue)| issue == row.issue);
        let id = data.issue(row.issue).id.clone();
        html! {
            <>
                { table_row(props, row, *published) }
                if is_open {
                    <tr class="matrix__evidence" role="row" key={format!("evidence-{id}")}>
                        <td role="cell" colspan={n_columns.clone()}>{ props.evidence.clone() }</td>
                    </tr>
                }
            </>
        }
    });
    html! {
        <table class="matrix" role="table" data-plan={props.has_plan.then_some("")}>
            <caption class="matrix__caption"><span key={props.caption.as_str()}>{ &props.caption }</span></caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader" class="matrix__corner">{ wording::ISSUE }</th>
                    { for heads }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}

fn table_row(props: &MatrixProps<'_>, row: &RowView, published: OptionSet) -> Html {
    let issue = props.data.issue(row.issue);
    let at = row.issue;
    let reset = props.on_reset.reform(move |_: MouseEvent| at);
    let relation = (!props.has_plan).then(|| row.ground.word.slug());
    html! {
        <tr class="matrix__row" role="row" key={issue.id.as_ref()} data-issue={issue.id.clone()} data-open={row.term.is_empty().then_some("")}>
            <th scope="row" role="rowheader" class="issue">
                <span class="issue__name">{ issue.label.words(LANG) }</span>
                if let Some(relation) = relation {
                    <span class="issue__relation" data-relation={relation} key={relation}>{ wording::ground(row.ground.word) }</span>
                }
                <TermSelect data={props.data.clone()} issue={at} term={row.term} {published} on_settle={props.on_settle.clone()} />
                if row.is_own {
                    <button type="button" class="text-button issue__reset" aria-label={wording::reset_term_on(&issue.in_text.words(LANG))} onclick={reset}>
                        { wording::RESET }
                    </button>
                }
            </th>
            { for row.cells.iter().map(|cell| table_cell(props, at, cell)) }
        </tr>
    }
}

fn table_cell(props: &MatrixProps<'_>, issue: IssueIx, cell: &CellView) -> Html {
    let data = &props.data;
    let (party, issue_id) = (data.party(cell.party), data.issue(issue).id.clone());
    let of = cell.party;
    let onclick = props.on_show.reform(move |event: MouseEvent| {
        event.prevent_default();
        (of, issue)
    });
    let is_open = props.shown == Some((cell.party, issue));
    let verdict = cell.verdicts.map(|verdicts| verdicts.worst().slug());
    let best = cell.verdicts.filter(|verdicts| verdicts.is_range()).map(|verdicts| verdicts.best().slug());
    let words = format!("{}{}{}", cell.head, cell.stance, cell.rests_on.as_deref().unwrap_or_default());
    html! {
        <td class="cell" role="cell" data-cell={format!("{}/{issue_id}", party.id)} data-verdict={verdict} data-best={best}
            data-contested={cell.is_contested.then_some("")} data-implied={cell.is_implied.then_some("")} data-changed={cell.has_changed.then_some("")}>
            <a class="cell__link" href={format!("{}{}-{issue_id}", props.evidence_href, party.id)} aria-expanded={is_open.to_string()} {onclick}>
                <span class="cell__party">{ party.label.words(LANG) }</span>
                <span class="cell__words" key={words}>
                    <span class="cell__head mark" data-mark={verdict}>{ &cell.head }</span>
                    if cell.is_contested { <span class="tag">{ wording::CONTESTED }</span> }
                    if cell.is_implied { <span class="tag">{ wording::IMPLIED }</span> }
                    if cell.has_changed { <span class="tag tag--changed">{ wording::CHANGED }</span> }
                    if !cell.stance.is_empty() { <span class="cell__stance">{ &cell.stance }</span> }
                    if let Some(rests_on) = &cell.rests_on { <span class="cell__basis">{ rests_on }</span> }
                </span>
            </a>
        </td>
    }
}
