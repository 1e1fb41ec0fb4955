//! The whole page for one dataset.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::dataset::FileRecord;
use crate::model::{Dataset, Grade, IssueIx, PartyIx, Verdicts};
use crate::state::{self, Action, AppState, Shown};
use crate::view::components::{
    Answer, EvidencePanel, GradeControl, Legend, Matrix, PlanNote, PlanPicker, TakeAlong, TimeLine, WordsState,
};
use crate::view::evidence;
use crate::view::store::{Command, Store};
use crate::view::table::{TableView, plan_name};
use crate::view::wording::{self, LANG};

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
            <EvidencePanel data={data.clone()} cells={(*cells).clone()} {words} takes_focus={*takes_focus}
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
    html! {
        <>
            <header class="masthead">
                <p class="masthead__kicker">{ wording::KICKER }</p>
                <h1 class="masthead__title">{ data.title.words(LANG) }</h1>
                <p class="masthead__facts">
                    { wording::as_of_data(&wording::full_date(data.coverage.latest_position)) }{ " · " }
                    <a href={evidence_page.clone()}>{ wording::ALL_EVIDENCE }</a>{ " · " }
                    <a href={format!("{}method/", props.base)}>{ wording::HOW_IT_WORKS }</a>
                </p>
            </header>
            if !dropped.is_empty() {
                <p class="notice" role="status" key="dropped">{ wording::dropped(&dropped) }</p>
            }
            <PlanPicker data={props.data.clone()} chosen={state.scenario} on_choose={act.reform(Action::Choose)} />
            <Answer sentence={table.sentence.clone()} certainty={table.certainty.map(AttrValue::Static)} answers={table.answers.clone()}
                evidence_href={evidence_page.clone()} is_sentence_shown={state.shown == Some(Shown::Sentence)} {shown_count}
                on_sentence={show.reform(|()| Shown::Sentence)}
                on_count={show.reform(|(party, verdicts): (PartyIx, Verdicts)| Shown::Count(party, verdicts))}>
                { panel(shown_count.is_some() || state.shown == Some(Shown::Sentence)) }
            </Answer>
            { plan_note(&data, &state, &act) }
            <div class="controls">
                <TimeLine data={props.data.clone()} moment={state.moment(&data)} plan_moment={state.scenario.map(|plan| data.scenario(plan).moment)}
                    is_pinned={state.pinned.is_some()} on_pin={act.reform(Action::Pin)} />
                <GradeControl threshold={state.threshold} left_out={wording::left_out(statements, marks)} on_admit={act.reform(|grade: Grade| Action::Admit(grade))} />
            </div>
            <Matrix data={props.data.clone()} caption={wording::caption(has_plan.then_some(plan.as_str()), &date)} rows={table.rows.clone()}
                published={data.issue_places().map(|issue| state.published_term(&data, issue)).collect::<Vec<_>>()}
                {has_plan} evidence_href={format!("{evidence_page}#")} shown={shown_cell}
                on_show={show.reform(|(party, issue): (PartyIx, IssueIx)| Shown::Cell(party, issue))}
                on_settle={act.reform(|(issue, options)| Action::Settle(issue, options))} on_reset={act.reform(Action::Reset)}>
                { panel(shown_cell.is_some()) }
            </Matrix>
            <Legend />
            <TakeAlong on_copy_link={share.0} on_copy_sentence={share.1} copied={(*copied).clone()} />
        </>
    }
}

fn plan_note(data: &Dataset, state: &AppState, act: &Callback<Action>) -> Html {
    let is_own = !state.own.is_empty();
    let (facts, note) = match state.scenario {
        None if !is_own => return Html::default(),
        None => (wording::own_version_of(None), None),
        Some(plan) => {
            let plan = data.scenario(plan);
            let parties: Vec<_> = plan.proposed_by.iter().map(|party| data.party(*party).in_text.words(LANG)).collect();
            let facts = wording::plan_facts(plan.kind, plan.date.map(wording::full_date).as_deref(), &parties);
            (facts, plan.note.as_ref().map(|note| note.words(LANG)))
        }
    };
    html! {
        <PlanNote {facts} note={note.map(AttrValue::from)} {is_own} reset_label={wording::RESET_ALL} on_reset={act.reform(|()| Action::ResetAll)} />
    }
}

/// The element that opened what is shown, to give the focus back to.
fn opener(data: &Dataset, shown: Option<Shown>) -> String {
    match shown {
        Some(Shown::Cell(party, issue)) => format!("[data-cell=\"{}/{}\"] a", data.party(party).id, data.issue(issue).id),
        Some(Shown::Count(..)) => ".parties [aria-expanded=\"true\"]".to_owned(),
        Some(Shown::Sentence) | None => "[data-open=\"sentence\"]".to_owned(),
    }
}

/// Once the document is taken over: the link's state, then ready.
#[hook]
fn use_restore(
    props: &AppProps,
    store: &UseReducerHandle<Store>,
    dropped: &UseStateHandle<Vec<String>>,
    is_restored: &UseStateHandle<bool>,
) {
    let (dispatcher, opening, data) = (store.dispatcher(), props.opening.clone(), store.data.clone());
    let (dropped, restored, on_ready) = (dropped.clone(), is_restored.clone(), props.on_ready.clone());
    use_effect_with((), move |()| {
        let (state, unusable) = state::from_query(&data, &opening, &browser::query());
        dispatcher.dispatch(Command::Act(Action::Restore(Box::new(state))));
        if !unusable.is_empty() {
            dropped.set(unusable.into_iter().map(|part| format!("{} “{}”", part.parameter, part.value)).collect());
        }
        restored.set(true);
    });
    use_effect_with(**is_restored, move |is_restored| {
        if *is_restored {
            on_ready.emit(());
        }
    });
}

/// The address always restores what is on screen.
#[hook]
fn use_address(props: &AppProps, store: &UseReducerHandle<Store>, is_restored: bool) {
    let (data, opening) = (store.data.clone(), props.opening.clone());
    use_effect_with((store.state.clone(), is_restored), move |(state, is_restored)| {
        if *is_restored {
            browser::replace_query(&state::to_query(&data, &opening, state), &state::PARAMETERS);
        }
    });
}

/// Summaries, quotes and sources are fetched when evidence is first asked for.
#[hook]
fn use_words(props: &AppProps, store: &UseReducerHandle<Store>, words: &UseStateHandle<WordsState>) {
    let is_wanted = store.state.shown.is_some() && !store.data.has_words() && **words == WordsState::Absent;
    let (dispatcher, words, url) = (store.dispatcher(), words.clone(), props.data_url.clone());
    use_effect_with(is_wanted, move |is_wanted| {
        if !is_wanted {
            return;
        }
        words.set(WordsState::Loading);
        spawn_local(async move {
            let file = browser::fetch_json(&url).await.and_then(|json| serde_wasm_bindgen::from_value::<FileRecord>(json).ok());
            match file.and_then(|file| crate::dataset::load(&file).ok()) {
                Some(data) => {
                    dispatcher.dispatch(Command::Complete(Rc::new(data)));
                    words.set(WordsState::Loaded);
                }
                None => words.set(WordsState::Failed),
            }
        });
    });
}

/// The callbacks that copy the link and the sentence.
#[hook]
fn use_share(
    props: &AppProps,
    data: &Rc<Dataset>,
    state: &AppState,
    table: &Rc<TableView>,
    copied: &UseStateHandle<Option<Result<(), AttrValue>>>,
) -> (Callback<()>, Callback<()>) {
    let copy = {
        let copied = copied.clone();
        Callback::from(move |text: String| {
            let copied = copied.clone();
            spawn_local(async move {
                let is_done = browser::copy(&text).await;
                copied.set(Some(if is_done { Ok(()) } else { Err(text.into()) }));
            });
        })
    };
    let query = {
        let (data, state, opening) = (data.clone(), state.clone(), props.opening.clone());
        move || browser::address_with(&state::to_query(&data, &opening, &state))
    };
    let sentence = {
        let (data, table, query) = (data.clone(), table.clone(), query.clone());
        let date = wording::full_date(data.moment(state.moment(&data)).date);
        move || wording::citation(&table.sentence.text(), &data.title.words(LANG), &date, &query())
    };
    (copy.reform(move |()| query()), copy.reform(move |()| sentence()))
}
