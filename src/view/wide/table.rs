//! The page around the window, and the table in it.

use std::ops::Range;

use yew::prelude::*;

use crate::model::{IssueIx, OptionSet, PartyIx};
use crate::state::{Action, AppState, Shown};
use crate::view::components::matrix::{row_head, table_cell};
use crate::view::components::{
    AnswerProps, EvidencePanelProps, MatrixProps, WordsState, answer, evidence_panel, grade_control, plan_note,
};
use crate::view::evidence;
use crate::view::markup::{At, El, button, div};
use crate::view::table::{RowView, TableView, basis, plan_name};
use crate::view::wide::finder::{Finder, finder};
use crate::view::wide::summary::Summary;
use crate::view::wide::window::{Piece, pieces};
use crate::view::wide::{ANSWERS, Own, Wide, cards, first_rows, lists};
use crate::view::wish::{Wish, click};
use crate::view::wording::{self, wide as words};
use crate::view::{App, Message};

/// The whole page.
pub(super) fn page(app: &App<Wide>, context: &Context<App<Wide>>) -> El {
    let (on, own) = (context.link().callback(Message::Wish), context.link().callback(Message::Own));
    let App { data, state, layout, table: summary, .. } = app;
    let base = &*context.props().base;
    let evidence_page = [base, "evidence/"].concat();
    let plan = state.scenario.map(|plan| data.scenario(plan));
    let is_own = !state.own.is_empty();
    let (statements, marks) = summary.head.left_out;
    let notice = || {
        let parts: Vec<String> =
            app.dropped.iter().map(|part| [part.parameter, " ", &wording::quoted(&part.value)].concat()).collect();
        div("p", "notice").attr(At::Role, "status").key("dropped").text(wording::dropped(&parts))
    };
    let in_part = || {
        let all = button("text-button", click(&on, Wish::Act(Action::ShowAll))).text(wording::SHOW_ALL);
        div("p", "notice").key("part").words(wording::shown_in_part(&basis(data, state)).into()).child(all)
    };
    let shown_cell = shown_cell(state);
    // Of the answers those of the parties that are looked for, a few at a time.
    let columns = layout.columns(data, summary);
    let is_listed = |party: PartyIx| columns.len() == summary.parties.len() || columns.binary_search(&party).is_ok();
    let mut answers: Vec<_> = summary.head.answers.iter().filter(|answer| is_listed(answer.party)).cloned().collect();
    let n_left = answers.len().saturating_sub(ANSWERS + layout.n_answers);
    answers.truncate(ANSWERS + layout.n_answers);
    let head = TableView { answers, sentence: summary.head.sentence.clone(), rows: Vec::new(), ..summary.head.clone() };
    let answer_props = AnswerProps { table: &head, data, evidence_href: &evidence_page, shown: state.shown };
    let more = || {
        let own = own.clone();
        let more = button("text-button", Callback::from(move |_: MouseEvent| own.emit(Own::MoreAnswers)));
        div("p", "answer__all").key("more").child(more.text(words::more_answers(n_left)))
    };
    let rows = layout.rows(data, summary);
    let finder_props = Finder {
        data,
        state,
        sought: [&layout.find_issue, &layout.find_party],
        rows: &rows,
        columns: &columns,
        of: [summary.issues.len(), summary.parties.len()],
    };
    let mut comparator = div("div", "comparator")
        .maybe_child((!app.dropped.is_empty()).then(notice))
        .child(lists::plans(data, state.scenario, &on))
        .maybe_child(state.is_part().then(in_part))
        .child(answer(&answer_props, &on, shown_cell.is_none().then(|| panel(app, &on)).flatten()))
        .maybe_child((n_left > 0).then(more))
        .maybe_child((plan.is_some() || is_own).then(|| plan_note(data, plan, is_own, &on)))
        .child(div("div", "controls").child(lists::moments(data, state, &on)).child(grade_control(
            state.threshold,
            wording::left_out(statements, marks),
            &on,
        )));
    comparator = comparator.html_child(finder(&finder_props, &on, &own));
    let data_file = [base, "data/case.json"].concat();
    comparator.html_child(self::window(app, context, &on, &own, &rows, &columns)).html_child(html! {
        <p class="wide__paper">
            { words::ON_PAPER }
            <span class="wide__elsewhere">{ " " }{ words::ELSEWHERE }{ " " }<a href={data_file}>{ words::DATA_FILE }</a>{ "." }</span>
        </p>
    })
}

fn shown_cell(state: &AppState) -> Option<(PartyIx, IssueIx)> {
    match state.shown {
        Some(Shown::Cell(party, issue)) => Some((party, issue)),
        Some(Shown::Count(..) | Shown::Sentence) | None => None,
    }
}

/// The evidence that is open: of a mark with its words, of a count or the sentence the first marks behind it.
fn panel(app: &App<Wide>, on: &Callback<Wish>) -> Option<El> {
    let App { data, state, layout, table, .. } = app;
    let shown = state.shown?;
    if let Shown::Cell(party, issue) = shown {
        let Some((_, leaf)) = layout.leaf.as_ref().filter(|(of, _)| *of == issue) else {
            let words = if app.words == WordsState::Loaded { WordsState::Loading } else { app.words };
            return Some(evidence_panel(&EvidencePanelProps { data, cells: &app.cells, words }, on));
        };
        let only = IssueIx::new(0);
        let terms = table.terms.get(&issue).map(|term| (only, *term)).into_iter().collect();
        let cells = [evidence::cell(leaf, state.lens(data), &terms, party, only)];
        return Some(evidence_panel(&EvidencePanelProps { data: leaf, cells: &cells, words: WordsState::Loaded }, on));
    }
    let n = match shown {
        Shown::Sentence => table.parties.len() * if table.terms.is_empty() { table.issues.len() } else { table.terms.len() },
        shown => table.cells_behind(shown).count(),
    };
    let panel = evidence_panel(&EvidencePanelProps { data, cells: &app.cells, words: WordsState::Loaded }, on);
    let note = div("p", "evidence__none").key("first").words(words::first_marks(app.cells.len(), n).into());
    Some(panel.child(note))
}

/// The box with the part of the table that is in sight.
fn window(
    app: &App<Wide>,
    context: &Context<App<Wide>>,
    on: &Callback<Wish>,
    own: &Callback<Own>,
    rows: &[IssueIx],
    columns: &[PartyIx],
) -> Html {
    let App { data, layout, is_locked, .. } = app;
    let (of, summary) = app.shown.as_ref().map_or((&app.state, &app.table), |(of, shown)| (of, shown));
    let of_plan = of.scenario.is_some() || !of.own.is_empty();
    let caption = wording::caption(of_plan.then(|| plan_name(data, of)).as_deref(), &basis(data, of));
    let shown = shown_cell(&app.state);
    let (drawn_rows, drawn_columns) = layout.drawn.clone().unwrap_or((0..first_rows(data), 0..columns.len()));
    let place = |issue: IssueIx| rows.binary_search(&issue).ok();
    let kept_rows: Vec<usize> =
        [shown.map(|(_, issue)| issue), layout.focused.0].into_iter().flatten().filter_map(place).collect();
    let row_pieces = pieces(rows.len(), &drawn_rows, &kept_rows);
    let drawing = Drawing { app, of, summary, of_plan, is_locked: *is_locked, base: &context.props().base, shown, on, own };
    let onscroll = own.reform(|_: Event| Own::Scrolled);
    let inner = if layout.is_narrow() {
        let cards = row_pieces.into_iter().map(|piece| match piece {
            Piece::Gap(Range { start, end }) => {
                html! { <li class="wide__gap" aria-hidden="true" key={format!("gap-{end}")} data-gap={format!("r {start} {end}")}></li> }
            }
            Piece::Drawn(at) => drawing.card(rows[at], columns),
        });
        html! {
            <>
                <p class="matrix__caption">{ &caption }</p>
                <ul class="wide__cards">{ for cards }</ul>
            </>
        }
    } else {
        let column = |party: PartyIx| columns.binary_search(&party).ok();
        let kept: Vec<usize> =
            [shown.map(|(party, _)| party), layout.focused.1].into_iter().flatten().filter_map(column).collect();
        drawing.table(&caption, rows, row_pieces, columns, &pieces(columns.len(), &drawn_columns, &kept))
    };
    // Keys scroll a box that can hold the focus.
    html! {
        <div class={classes!("wide", layout.is_narrow().then_some("wide--narrow"))} role="region" aria-label={words::TABLE_BOX} tabindex="0" {onscroll}>
            { inner }
        </div>
    }
}

struct Drawing<'a> {
    app: &'a App<Wide>,
    of: &'a AppState,
    summary: &'a Summary,
    of_plan: bool,
    is_locked: bool,
    base: &'a str,
    shown: Option<(PartyIx, IssueIx)>,
    on: &'a Callback<Wish>,
    own: &'a Callback<Own>,
}

impl Drawing<'_> {
    fn row(&self, issue: IssueIx, parties: impl Iterator<Item = PartyIx>) -> (RowView, OptionSet) {
        let data = &self.app.data;
        (self.summary.row(data, self.of, issue, parties), self.of.published_term(data, issue))
    }

    /// Hands over what rows and cards are drawn with. The statements of an issue stand in a document of its own.
    fn with<Drawn>(&self, issue: IssueIx, draw: impl FnOnce(&MatrixProps<'_>) -> Drawn) -> Drawn {
        let data = &self.app.data;
        let evidence_href = [self.base, "evidence/issue/", &*data.issue(issue).id, "/"].concat();
        draw(&MatrixProps {
            data,
            caption: String::new(),
            parties: self.summary.parties.clone(),
            rows: &[],
            published: Vec::new(),
            has_plan: self.of_plan,
            is_locked: self.is_locked,
            evidence_href: &evidence_href,
            shown: self.shown,
        })
    }

    fn evidence(&self, issue: IssueIx) -> Option<El> {
        self.shown.filter(|(_, at)| *at == issue)?;
        panel(self.app, self.on)
    }

    fn card(&self, issue: IssueIx, columns: &[PartyIx]) -> Html {
        let (row, published) = self.row(issue, columns.iter().copied());
        let evidence = self.evidence(issue).map(|panel| div("div", "wide__evidence").child(panel));
        self.with(issue, |props| cards::card(props, &row, published, &self.app.layout.groups, evidence, self.on, self.own).html())
    }

    fn table(
        &self,
        caption: &str,
        rows: &[IssueIx],
        row_pieces: Vec<Piece>,
        columns: &[PartyIx],
        column_pieces: &[Piece],
    ) -> Html {
        let data = &self.app.data;
        let heads = column_pieces.iter().map(|piece| match piece {
            Piece::Gap(Range { start, end }) => {
                html! { <td class="wide__gap" key={format!("gap-{end}")} aria-hidden="true" data-gap={format!("c {start} {end}")}></td> }
            }
            Piece::Drawn(at) => {
                let name = data.party(columns[*at]).label.words();
                html! {
                    <th class="matrix__party" scope="col" role="columnheader" key={columns[*at].at()} aria-colindex={(at + 2).to_string()}>
                        <span class="wide__width">{ AttrValue::from(name) }</span>
                    </th>
                }
            }
        });
        let n_columns = (column_pieces.len() + 1).to_string();
        let lines = row_pieces.into_iter().map(|piece| match piece {
            Piece::Gap(Range { start, end }) => html! {
                <tr class="wide__gap" aria-hidden="true" key={format!("gap-{end}")}>
                    <td colspan={n_columns.clone()} data-gap={format!("r {start} {end}")}></td>
                </tr>
            },
            Piece::Drawn(at) => self.line(at, rows[at], columns, column_pieces, &n_columns),
        });
        html! {
            <table class="matrix wide__table" role="table" aria-rowcount={(rows.len() + 1).to_string()} aria-colcount={(columns.len() + 1).to_string()} data-plan={self.of_plan.then_some("")}>
                <caption class="matrix__caption"><span>{ caption }</span></caption>
                <thead role="rowgroup">
                    <tr role="row" aria-rowindex="1">
                        <th class="matrix__corner" scope="col" role="columnheader" key="corner" aria-colindex="1"><span class="wide__width">{ wording::ISSUE }</span></th>
                        { for heads }
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for lines }</tbody>
            </table>
        }
    }

    fn line(&self, at: usize, issue: IssueIx, columns: &[PartyIx], column_pieces: &[Piece], n_columns: &str) -> Html {
        let drawn = column_pieces.iter().filter_map(|piece| match piece {
            Piece::Drawn(at) => Some(columns[*at]),
            Piece::Gap(_) => None,
        });
        let (row, published) = self.row(issue, drawn);
        let id = self.app.data.issue(issue).id.clone();
        let evidence = self.evidence(issue).map(|panel| {
            html! {
                <tr class="matrix__evidence" role="row" key={format!("evidence-{id}")}>
                    <td role="cell" colspan={n_columns.to_owned()}><div class="wide__evidence">{ panel.html() }</div></td>
                </tr>
            }
        });
        self.with(issue, |props| {
            let mut cells = row.cells.iter();
            let cells = column_pieces.iter().map(|piece| match piece {
                Piece::Gap(Range { end, .. }) => html! { <td key={format!("gap-{end}")} aria-hidden="true"></td> },
                Piece::Drawn(at) => match cells.next() {
                    Some(cell) => {
                        let cell = table_cell(props, issue, cell, self.on).key(columns[*at].at());
                        cell.html_with("aria-colindex", (at + 2).to_string().into())
                    }
                    None => Html::default(),
                },
            });
            let head = row_head("th", props, &row, published, self.on).attr(At::Scope, "row").attr(At::Role, "rowheader").key("head");
            html! {
                <key={issue.at()}>
                    <tr class="matrix__row" role="row" key={issue.at()} aria-rowindex={(at + 2).to_string()} data-issue={AttrValue::from(id.clone())} data-open={row.term.is_empty().then_some("")}>
                        { head.html() }
                        { for cells }
                    </tr>
                    { for evidence }
                </>
            }
        })
    }
}

/// What a gap stands for: `r` for rows or `c` for columns, from the first to behind the last.
pub(super) fn gap_of(gap: &str) -> Option<(char, usize, usize)> {
    let mut parts = gap.split(' ');
    let of = parts.next()?.chars().next()?;
    Some((of, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
