//! Issues down, parties across.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, IssueIx, OptionSet, PartyIx};
use crate::state::{Action, Shown};
use crate::view::components::term_select;
use crate::view::markup::{At, El, button, div, el};
use crate::view::table::{CellView, RowView};
use crate::view::wish::{Wish, click};
use crate::view::wording::{self, Message};

/// So many parties at most stand side by side: columns of more are too narrow for words.
const MOST_ACROSS: usize = 8;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct MatrixProps<'a> {
    pub data: &'a Rc<Dataset>,
    pub caption: String,
    /// The parties at the table, in the printed order.
    pub parties: Vec<PartyIx>,
    pub rows: &'a [RowView],
    /// What the plan itself says on each issue, in the order of the rows.
    pub published: Vec<OptionSet>,
    /// Whether there is a plan or a version of the reader's own.
    pub has_plan: bool,
    /// Whether the terms stay as they are.
    pub is_locked: bool,
    /// Where the evidence stands in a document without scripts, up to the id of a cell.
    pub evidence_href: &'a str,
    /// The cell whose evidence is open.
    pub shown: Option<(PartyIx, IssueIx)>,
}

/// A table of verdicts, or of stances where no term is in force. On narrow screens, and of many parties, a card an
/// issue, which is why the roles are written out: browsers forget what a table is when its parts are laid out otherwise.
pub fn matrix(props: &MatrixProps<'_>, on: &Callback<Wish>, evidence: Option<El>) -> El {
    let data = props.data;
    let head = |class, words: AttrValue| div("th", class).attr(At::Scope, "col").attr(At::Role, "columnheader").words(words);
    let heads = props.parties.iter().map(|party| head("matrix__party", data.party(*party).label.words().into()));
    let heads = el("tr").attr(At::Role, "row").child(head("matrix__corner", wording::ISSUE.into())).children(heads);
    let mut evidence = evidence;
    let mut body = el("tbody").attr(At::Role, "rowgroup");
    for (row, published) in props.rows.iter().zip(&props.published) {
        body = body.child(table_row(props, row, *published, on));
        if props.shown.is_some_and(|(_, issue)| issue == row.issue) {
            let n_columns = (props.parties.len() + 1).to_string();
            let cell = el("td").attr(At::Role, "cell").attr(At::Colspan, n_columns).maybe_child(evidence.take());
            body = body
                .child(div("tr", "matrix__evidence").attr(At::Role, "row").key(row.issue.at() + data.issues.len()).child(cell));
        }
    }
    div("table", "matrix")
        .attr(At::Role, "table")
        .flag(At::DataPlan, props.has_plan)
        .flag(At::DataMany, props.parties.len() > MOST_ACROSS)
        .child(div("caption", "matrix__caption").child(el("span").words(props.caption.clone().into())))
        .child(el("thead").attr(At::Role, "rowgroup").child(heads))
        .child(body)
}

fn table_row(props: &MatrixProps<'_>, row: &RowView, published: OptionSet, on: &Callback<Wish>) -> El {
    div("tr", "matrix__row")
        .attr(At::Role, "row")
        .key(row.issue.at())
        .attr(At::DataIssue, props.data.issue(row.issue).id.clone())
        .flag(At::DataOpen, row.term.is_empty())
        .child(row_head("th", props, row, published, on).attr(At::Scope, "row").attr(At::Role, "rowheader"))
        .children(row.cells.iter().map(|cell| table_cell(props, row.issue, cell, on)))
}

/// The head of a row or a card: the issue, where the parties stand together, and the control of its term.
pub(in crate::view) fn row_head(
    tag: &'static str,
    props: &MatrixProps<'_>,
    row: &RowView,
    published: OptionSet,
    on: &Callback<Wish>,
) -> El {
    let issue = props.data.issue(row.issue);
    let at = row.issue;
    let reset = || {
        let button = button("text-button issue__reset", click(on, Wish::Act(Action::Reset(at)))).key("reset");
        button.attr(At::AriaLabel, wording::reset_term_on(&issue.in_text.words())).text(wording::RESET)
    };
    let changed = || div("span", "tag").key("changed").text(wording::CHANGED_TERM);
    let relation = || {
        let relation = row.ground.word.slug();
        div("span", "issue__relation").attr(At::DataRelation, relation).words(wording::ground(row.ground.word).into())
    };
    div(tag, "issue")
        .child(div("span", "issue__name").text(issue.label.words()))
        .maybe_child((!props.has_plan && props.parties.len() > 1).then(relation))
        .child(term_select(props.data, at, row.term, published, on).flag(At::Disabled, props.is_locked).key("term"))
        .maybe_child(row.is_own.then(|| if props.is_locked { changed() } else { reset() }))
}

/// A mark with what it rests on, as a link that opens its evidence.
pub(in crate::view) fn table_cell(props: &MatrixProps<'_>, issue: IssueIx, cell: &CellView, on: &Callback<Wish>) -> El {
    let party = props.data.party(cell.party);
    let issue_id = &props.data.issue(issue).id;
    let verdict = cell.verdicts.map(|verdicts| verdicts.worst().slug());
    let best = cell.verdicts.filter(|verdicts| verdicts.is_range()).map(|verdicts| verdicts.best().slug());
    let rests_on = cell.rests_on.as_deref().unwrap_or_default();
    let tag = |is_so: bool, class, words: Message| is_so.then(|| div("span", class).text(words));
    let line = |class, words: &str| (!words.is_empty()).then(|| div("span", class).words(words.to_owned().into()));
    let link = div("a", "cell__link")
        .attr(At::Href, [props.evidence_href, "#", &party.id, "-", issue_id].concat())
        .state(At::AriaExpanded, props.shown == Some((cell.party, issue)))
        .on_click(click(on, Wish::Show(Shown::Cell(cell.party, issue))))
        .child(div("span", "cell__party").words(party.label.words().into()))
        .child(div("span", "cell__head mark").maybe(At::DataMark, verdict).words(cell.head.clone().into()))
        .maybe_child(tag(cell.is_contested, "tag", wording::CONTESTED))
        .maybe_child(tag(cell.is_implied, "tag", wording::IMPLIED))
        .maybe_child(tag(cell.has_changed, "tag tag--changed", wording::CHANGED))
        .maybe_child(line("cell__stance", &cell.stance))
        .maybe_child(line("cell__basis", rests_on));
    div("td", "cell")
        .attr(At::Role, "cell")
        .attr(At::DataCell, [&*party.id, "/", issue_id].concat())
        .maybe(At::DataVerdict, verdict)
        .maybe(At::DataBest, best)
        .flag(At::DataContested, cell.is_contested)
        .flag(At::DataImplied, cell.is_implied)
        .flag(At::DataChanged, cell.has_changed)
        .child(link)
}
