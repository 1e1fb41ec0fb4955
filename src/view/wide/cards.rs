//! On narrow screens a card an issue, with the parties in lists by what they make of it: nobody scrolls through two
//! hundred marks to find out who is against.

use yew::prelude::*;

use crate::model::IssueIx;
use crate::state::Shown;
use crate::view::components::MatrixProps;
use crate::view::components::matrix::row_head;
use crate::view::markup::{At, El, button, div, el};
use crate::view::table::{CellView, RowView};
use crate::view::wide::Own;
use crate::view::wish::{Wish, click};
use crate::view::wording::wide as words;

/// One issue with all parties that are found; `open` are the lists that are open.
pub(super) fn card(
    props: &MatrixProps<'_>,
    row: &RowView,
    published: crate::model::OptionSet,
    open: &[(IssueIx, String)],
    evidence: Option<El>,
    on: &Callback<Wish>,
    own: &Callback<Own>,
) -> El {
    let issue = props.data.issue(row.issue);
    // In the order in which the parties bring them up: of a plan's verdicts none comes first by merit.
    let mut groups: Vec<(&CellView, Vec<&CellView>)> = Vec::new();
    for cell in &row.cells {
        match groups.iter_mut().find(|(first, _)| first.head == cell.head) {
            Some((_, cells)) => cells.push(cell),
            None => groups.push((cell, vec![cell])),
        }
    }
    crate::view::wording::order(&mut groups, |(first, _)| first.verdicts.map(|of| (of.is_range(), of.best(), of.worst())));
    let lists = groups.iter().map(|(first, cells)| {
        let is_open = open.iter().any(|(at, head)| *at == row.issue && *head == first.head);
        let (at, head, own) = (row.issue, first.head.clone(), own.clone());
        let toggle = Callback::from(move |_: MouseEvent| own.emit(Own::Group(at, head.clone())));
        let button = button("group__head mark", toggle)
            .maybe(At::DataMark, super::summary::slug(first))
            .state(At::AriaExpanded, is_open)
            .words(words::group(&first.head, cells.len()).into());
        let list = || div("ul", "group__list").children(cells.iter().map(|cell| party(props, row.issue, cell, on)));
        div("li", "group").key(&*first.head).child(button).maybe_child(is_open.then(list))
    });
    div("li", "card matrix__row")
        .key(row.issue.at())
        .attr(At::DataIssue, issue.id.clone())
        .flag(At::DataOpen, row.term.is_empty())
        .child(row_head("div", props, row, published, on))
        .child(div("ul", "card__groups").children(lists))
        .maybe_child(evidence)
}

fn party(props: &MatrixProps<'_>, issue: IssueIx, cell: &CellView, on: &Callback<Wish>) -> El {
    let (party, id) = (props.data.party(cell.party), &props.data.issue(issue).id);
    let what = [&*cell.stance, cell.rests_on.as_deref().unwrap_or_default()].into_iter().filter(|words| !words.is_empty());
    let what: Vec<&str> = what.collect();
    let link = div("a", "group__party")
        .attr(At::Href, [props.evidence_href, "#", &party.id, "-", id].concat())
        .state(At::AriaExpanded, props.shown == Some((cell.party, issue)))
        .on_click(click(on, Wish::Show(Shown::Cell(cell.party, issue))))
        .child(div("span", "group__name").text(party.label.words()))
        .child(div("span", "cell__basis").words(what.join(" · ").into()));
    el("li")
        .attr(At::DataCell, [&*party.id, "/", id].concat())
        .maybe(At::DataVerdict, super::summary::slug(cell))
        .flag(At::DataContested, cell.is_contested)
        .flag(At::DataImplied, cell.is_implied)
        .flag(At::DataChanged, cell.has_changed)
        .child(link)
}
