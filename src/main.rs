//! Mounts the page on the document that was prerendered for it.
//!
//! The address, the network and the second program are the business of `boot.js` and `after.js`, which are told what to
//! do by attributes of the page's element: `data-link`, `data-wants`, `data-behind`, `data-state`.

use std::cell::RefCell;
use std::rc::Rc;

use position_comparator::browser;
use position_comparator::dataset::packed;
use position_comparator::state::AppState;
use position_comparator::view::wording::speech;
use position_comparator::view::{App, AppProps, Host, Message};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

thread_local! {
    static PAGE: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

/// Without data that loads, the readable document stays as it is and says so.
fn main() {
    let Some(root) = browser::mount_point() else { return };
    match props(&root).zip(browser::inside(&root, "[data-page]")) {
        Some((props, place)) => {
            let is_emptied = browser::empty_if_translated(&place);
            let page = Renderer::<App>::with_root_and_props(place, props);
            PAGE.set(Some(if is_emptied { page.render() } else { page.hydrate() }));
        }
        None => browser::tell(&root, "data-state", "error"),
    }
}

/// Shows what a link asks for, as if the page had been opened with it. `query` is its query string.
#[wasm_bindgen]
pub fn go(query: String) {
    send(Message::Link(query));
}

/// Lets the rest follow, once what comes first is on screen: the answer after the press, the matrix after the answer.
#[wasm_bindgen]
pub fn rest() {
    send(Message::Rest);
}

/// Hands over the complete data file, or says that it could not be had.
#[wasm_bindgen]
pub fn words(packed: Option<String>) {
    send(Message::Words(packed::fetched(packed)));
}

fn send(message: Message) {
    PAGE.with_borrow(|page| {
        if let Some(page) = page {
            page.send_message(message);
        }
    });
}

fn props(root: &Element) -> Option<AppProps> {
    speech::speak(speech::Words::read(&browser::embedded_text("data-speech")?));
    let data = Rc::new(packed::unpack(&browser::embedded_text("data-outline")?)?);
    let attribute = |name: &str| browser::attribute(root, name).unwrap_or_default();
    Some(AppProps {
        opening: AppState::of_document(&data, &attribute("data-opening")),
        data,
        base: attribute("data-base").into(),
        host: Host::of_document(root),
    })
}
