//! Mounts the page of a case that is too large to be on screen at once, on the document that was prerendered for it.
//!
//! The data does not stand in the document, which is thus on screen at once: it is fetched, from where the attribute
//! `data-outline` of the page's element says. Of a case that was opened in the page it stands there all the same. All else
//! is as in `main.rs`.

use std::cell::RefCell;
use std::rc::Rc;

use position_comparator::browser::{self, scroll};
use position_comparator::dataset::packed;
use position_comparator::model::Dataset;
use position_comparator::state::AppState;
use position_comparator::view::wide::{Own, Wide, deep};
use position_comparator::view::wording::speech::{self, Words};
use position_comparator::view::{App, AppProps, Host, Message};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

thread_local! {
    static PAGE: RefCell<Option<AppHandle<App<Wide>>>> = const { RefCell::new(None) };
    static DEPTH: RefCell<Option<AppHandle<deep::Deep>>> = const { RefCell::new(None) };
    static DATA: RefCell<Option<Rc<Dataset>>> = const { RefCell::new(None) };
    static LISTENER: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Without data that loads, the readable document stays as it is and says so.
fn main() {
    let Some(root) = browser::mount_point() else { return };
    wasm_bindgen_futures::spawn_local(async move {
        if start(&root).await.is_none() {
            browser::tell(&root, "data-state", "error");
            browser::show_failure();
        }
    });
}

async fn start(root: &Element) -> Option<()> {
    let mut words = Words::read(&browser::embedded_text("data-speech")?);
    words.add(&browser::fetched(&browser::attribute(root, "data-speech")?).await?);
    speech::speak(words);
    let outline = match browser::embedded_text("data-outline") {
        Some(outline) => outline,
        None => browser::fetched(&browser::attribute(root, "data-outline")?).await?,
    };
    let data = Rc::new(packed::unpack(&outline)?);
    drop(outline);
    let place = browser::inside(root, "[data-page]")?;
    let is_emptied = browser::empty_if_translated(&place);
    DATA.set(Some(data.clone()));
    let page = Renderer::<App<Wide>>::with_root_and_props(place, props(root, data));
    PAGE.set(Some(if is_emptied { page.render() } else { page.hydrate() }));
    scroll::on_resize(|| send(Message::Own(Own::Scrolled)));
    Some(())
}

/// Shows what a link asks for, as if the page had been opened with it. `query` is its query string.
#[wasm_bindgen]
pub fn go(query: String) {
    send(Message::Link(query));
}

/// Lets the rest follow, once what comes first is on screen: the answer after the press, the table after the answer.
#[wasm_bindgen]
pub fn rest() {
    send(Message::Rest);
}

/// Hands over the words of an issue, or says that they could not be had.
#[wasm_bindgen]
pub fn words(packed: Option<String>) {
    send(Message::Words(packed::fetched(packed)));
}

/// Names the function that makes the page show what a link restores, and mounts what goes deeper than one plan.
#[wasm_bindgen]
pub fn listen(page: js_sys::Function) {
    LISTENER.set(Some(page));
    let Some((root, data)) = browser::mount_point().zip(DATA.with_borrow(Clone::clone)) else { return };
    let Some(place) = browser::inside(&root, "[data-depth-mount]") else { return };
    let opening = AppState::of_document(&data, &browser::attribute(&root, "data-opening").unwrap_or_default());
    let ask = Callback::from(|query: String| {
        let page = LISTENER.with_borrow(Clone::clone);
        // The page answers for what becomes of it.
        _ = page.map(|page| page.call1(&JsValue::NULL, &query.into()));
    });
    let is_emptied = browser::empty_if_translated(&place);
    let deep = Renderer::<deep::Deep>::with_root_and_props(place, deep::DeepProps { data, opening, ask });
    DEPTH.set(Some(if is_emptied { deep.render() } else { deep.hydrate() }));
}

/// Lets what goes deeper follow the page: `query` is the link that restores what it shows.
#[wasm_bindgen]
pub fn show(query: String) {
    DEPTH.with_borrow(|deep| {
        if let Some(deep) = deep {
            deep.send_message(deep::Message::Link(query));
        }
    });
}

fn send(message: Message<Own>) {
    PAGE.with_borrow(|page| {
        if let Some(page) = page {
            page.send_message(message);
        }
    });
}

fn props(root: &Element, data: Rc<Dataset>) -> AppProps {
    let attribute = |name: &str| browser::attribute(root, name).unwrap_or_default();
    AppProps {
        opening: AppState::of_document(&data, &attribute("data-opening")),
        data,
        base: attribute("data-base").into(),
        host: Host::of_document(root),
    }
}
