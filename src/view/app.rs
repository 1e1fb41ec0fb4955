//! The whole page for one dataset.

mod hooks;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::model::Dataset;
use crate::state::{Action, AppState, Shown};
use crate::view::components::{
    AnswerProps, EvidencePanel, GradeControlProps, MatrixProps, PlanNoteProps, PlanPickerProps, TakeAlongProps, TimeLineProps,
    WordsState, answer, grade_control, matrix, plan_note, plan_picker, take_along, time_line,
};
use crate::view::evidence;
use crate::view::markup::{El, div};
use crate::view::store::{Command, Store};
use crate::view::table::{TableView, plan_name};
use crate::view::wording::{self, LANG};

use hooks::{use_address, use_restore, use_share, use_words};

/// What the page starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The data that came with the document.
    pub data: Rc<Dataset>,
    /// What the document shows before any link's state is applied.
    pub opening: AppState,
    /// From the document to the top of the site: `./` or `../../`.
    pub base: AttrValue,
    /// Where the complete data file is, from the document.
    pub data_url: AttrValue,
    /// Called once the page has taken over the document and shows the link's state.
    #[prop_or_default]
    pub on_ready: Callback<()>,
}

/// The comparator with its page furniture.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer({
        let props = props.clone();
        move || Store { data: props.data, state: props.opening, before: None }
    });
    let words = use_state(WordsState::default);
    let dropped = use_state(Vec::<String>::new);
    let is_restored = use_state(|| false);
    let takes_focus = use_state(|| false);
    let copied = use_state(|| None::<Result<(), AttrValue>>);
    let (data, state) = (store.data.clone(), store.state.clone());

    use_restore(props, &store, &dropped, &is_restored);
    use_address(props, &store, *is_restored);
    use_words(props, &store, &words);

    let table = use_memo((data.clone(), store.state.clone(), store.before.clone()), |(data, state, before)| {
        // What is open does not change the answers, but the memo is told apart by it: cheap, and simple.
        TableView::of(data, state, before.as_ref())
    });
    let cells = use_memo((data.clone(), store.state.clone()), |(data, state)| evidence::cells(data, state));

    let act = {
        let dispatcher = store.dispatcher();
        Callback::from(move |action: Action| dispatcher.dispatch(Command::Act(action)))
    };
    let show = {
        let (act, takes_focus, now) = (act.clone(), takes_focus.clone(), state.shown);
        Callback::from(move |shown: Shown| {
            takes_focus.set(true);
            act.emit(Action::Show((now != Some(shown)).then_some(shown)));
        })
    };
    let on_close = {
        let (act, opener) = (act.clone(), opener(&data, state.shown));
        Callback::from(move |()| {
            browser::focus(&opener);
            act.emit(Action::Show(None));
        })
    };
    let on_retry = {
        let words = words.clone();
        Callback::from(move |()| words.set(WordsState::Absent))
    };
    let panel = |is_here: bool| {
        if !is_here {
            return Html::default();
        }
        let words = if data.has_words() { WordsState::Loaded } else { *words };
        html! {
            <EvidencePanel data={data.clone()} cells={cells.clone()} {words} takes_focus={*takes_focus}
                on_close={on_close.clone()} on_retry={on_retry.clone()} />
        }
    };

    let evidence_page = format!("{}evidence/", props.base);
    let plan = plan_name(&data, &state);
    let date = wording::full_date(data.moment(state.moment(&data)).date);
    let has_plan = state.scenario.is_some() || !state.own.is_empty();
    let (shown_cell, shown_count) = match state.shown {
        Some(Shown::Cell(party, issue)) => (Some((party, issue)), None),
        Some(Shown::Count(party, verdicts)) => (None, Some((party, verdicts))),
        Some(Shown::Sentence) | None => (None, None),
    };
    let (statements, marks) = table.left_out;
    let share = use_share(props, &data, &state, &table, &copied);
    let text = |text: String| AttrValue::from(text);
    let notice = || div("p", "notice").attr("role", "status").key("dropped").text(wording::dropped(&dropped));
    let controls = div("div", "controls")
        .child(time_line(&TimeLineProps {
            data: &data,
            moment: state.moment(&data),
            plan_moment: state.scenario.map(|plan| data.scenario(plan).moment),
            is_pinned: state.pinned.is_some(),
            on_pin: act.reform(Action::Pin),
        }))
        .child(grade_control(&GradeControlProps {
            threshold: state.threshold,
            left_out: text(wording::left_out(statements, marks)),
            on_admit: act.reform(Action::Admit),
        }));
    div("div", "comparator")
        .maybe_child((!dropped.is_empty()).then(notice))
        .child(plan_picker(&PlanPickerProps { data: &data, chosen: state.scenario, on_choose: act.reform(Action::Choose) }))
        .child(answer(&AnswerProps {
            table: &table,
            evidence_href: text(evidence_page.clone()),
            is_sentence_shown: state.shown == Some(Shown::Sentence),
            shown_count,
            on_sentence: show.reform(|()| Shown::Sentence),
            on_count: show.reform(|(party, verdicts)| Shown::Count(party, verdicts)),
            evidence: panel(shown_count.is_some() || state.shown == Some(Shown::Sentence)),
        }))
        .maybe_child(note_on_plan(&data, &state, &act))
        .child(controls)
        .child(matrix(&MatrixProps {
            data: &data,
            caption: text(wording::caption(has_plan.then_some(plan.as_str()), &date)),
            rows: &table.rows,
            published: data.issue_places().map(|issue| state.published_term(&data, issue)).collect(),
            has_plan,
            evidence_href: text(format!("{evidence_page}#")),
            shown: shown_cell,
            on_show: show.reform(|(party, issue)| Shown::Cell(party, issue)),
            on_settle: act.reform(|(issue, options)| Action::Settle(issue, options)),
            on_reset: act.reform(Action::Reset),
            evidence: panel(shown_cell.is_some()),
        }))
        .child(take_along(&TakeAlongProps { on_copy_link: share.0, on_copy_sentence: share.1, copied: (*copied).clone() }))
        .html()
}

fn note_on_plan(data: &Dataset, state: &AppState, act: &Callback<Action>) -> Option<El> {
    let is_own = !state.own.is_empty();
    let (facts, note) = match state.scenario {
        None if !is_own => return None,
        None => (wording::OWN_PLAN.to_owned(), None),
        Some(plan) => {
            let plan = data.scenario(plan);
            let parties: Vec<_> = plan.proposed_by.iter().map(|party| data.party(*party).in_text.words(LANG)).collect();
            let facts = wording::plan_facts(plan.kind, plan.date.map(wording::full_date).as_deref(), &parties);
            (facts, plan.note.as_ref().map(|note| note.words(LANG)))
        }
    };
    let on_reset = act.reform(|()| Action::ResetAll);
    Some(plan_note(PlanNoteProps { facts: facts.into(), note: note.map(AttrValue::from), is_own, on_reset }))
}

/// The element that opened what is shown, to give the focus back to.
fn opener(data: &Dataset, shown: Option<Shown>) -> String {
    match shown {
        Some(Shown::Cell(party, issue)) => format!("[data-cell=\"{}/{}\"] a", data.party(party).id, data.issue(issue).id),
        Some(Shown::Count(..)) => ".parties [aria-expanded=\"true\"]".to_owned(),
        Some(Shown::Sentence) | None => "[data-open=\"sentence\"]".to_owned(),
    }
}
