//! Mounts what goes deeper than one plan, on the document that was prerendered for it, when the page is ready.

use std::cell::RefCell;
use std::rc::Rc;

use position_comparator::browser;
use position_comparator::dataset::packed;
use position_comparator::state::AppState;
use position_comparator::view::Host;
use position_comparator::view::depth::{Depth, DepthProps, Message};
use position_comparator::view::wording::speech::{self, Words};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

thread_local! {
    static DEPTH: RefCell<Option<AppHandle<Depth>>> = const { RefCell::new(None) };
    static PAGE: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Everything begins with a call of [`listen`].
fn main() {}

/// Follows the page: `query` is the link that restores what it shows.
#[wasm_bindgen]
pub fn show(query: String) {
    send(Message::Link(query));
}

/// Hands over the complete data file, or says that it could not be had.
#[wasm_bindgen]
pub fn words(packed: Option<String>) {
    send(Message::Words(packed::fetched(packed)));
}

fn send(message: Message) {
    DEPTH.with_borrow(|depth| {
        if let Some(depth) = depth {
            depth.send_message(message);
        }
    });
}

/// Takes over its part of the document. `page` is the function that makes the page show what a link restores: it gets the
/// query string. `said` are the words that do not stand in the document.
///
/// Without its data, its words or its place it does nothing: the document stays as it is.
#[wasm_bindgen]
pub fn listen(page: js_sys::Function, said: &str) {
    PAGE.set(Some(page));
    let Some((props, place)) = start(said) else { return };
    let is_emptied = browser::empty_if_translated(&place);
    let depth = Renderer::<Depth>::with_root_and_props(place, props);
    DEPTH.set(Some(if is_emptied { depth.render() } else { depth.hydrate() }));
}

fn start(said: &str) -> Option<(DepthProps, web_sys::Element)> {
    let root = browser::mount_point()?;
    let mut words = Words::read(&browser::embedded_text("data-speech")?);
    words.add(said);
    speech::speak(words);
    let data = Rc::new(packed::unpack(&browser::embedded_text("data-outline")?)?);
    let attribute = |name: &str| browser::attribute(&root, name).unwrap_or_default();
    let tell = |name| browser::teller(&root, name);
    let (focus, wants) = (tell("data-focus"), tell("data-wants"));
    let place = browser::inside(&root, "[data-depth-mount]")?;
    let props = DepthProps {
        opening: AppState::of_document(&data, &attribute("data-opening")),
        data,
        base: attribute("data-base").into(),
        host: Host {
            root: Some(place.clone()),
            asked: browser::query().into(),
            on_link: Callback::from(move |query: String| focus(&query)),
            on_need_words: Callback::from(move |()| wants("depth")),
            ..Host::default()
        },
        ask: Callback::from(|query: String| {
            let page = PAGE.with_borrow(Clone::clone);
            // The page answers for what becomes of it.
            _ = page.map(|page| page.call1(&JsValue::NULL, &query.into()));
        }),
    };
    Some((props, place))
}
