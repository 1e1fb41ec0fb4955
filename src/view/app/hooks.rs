//! What the page does besides showing: restore a link, keep the address, fetch words, copy.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::dataset::packed;
use crate::model::Dataset;
use crate::state::{self, Action, AppState};
use crate::view::app::AppProps;
use crate::view::components::WordsState;
use crate::view::store::{Command, Store};
use crate::view::table::TableView;
use crate::view::wording::{self, LANG};

/// Once the document is taken over: the link's state, then ready.
#[hook]
pub(super) fn use_restore(
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
pub(super) fn use_address(props: &AppProps, store: &UseReducerHandle<Store>, is_restored: bool) {
    let (data, opening) = (store.data.clone(), props.opening.clone());
    use_effect_with((store.state.clone(), is_restored), move |(state, is_restored)| {
        if *is_restored {
            browser::replace_query(&state::to_query(&data, &opening, state), &state::PARAMETERS);
        }
    });
}

/// Summaries, quotes and sources are fetched when evidence is first asked for.
#[hook]
pub(super) fn use_words(props: &AppProps, store: &UseReducerHandle<Store>, words: &UseStateHandle<WordsState>) {
    let is_wanted = store.state.shown.is_some() && !store.data.has_words() && **words == WordsState::Absent;
    let (dispatcher, words, url) = (store.dispatcher(), words.clone(), props.data_url.clone());
    use_effect_with(is_wanted, move |is_wanted| {
        if !is_wanted {
            return;
        }
        words.set(WordsState::Loading);
        spawn_local(async move {
            let packed =
                browser::fetch_json(&url).await.and_then(|json| serde_wasm_bindgen::from_value::<packed::Packed>(json).ok());
            match packed.and_then(|packed| packed::unpack(&packed)) {
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
pub(super) fn use_share(
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
