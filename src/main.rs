//! Mounts the page on the document that was prerendered for it.

use std::cell::RefCell;
use std::rc::Rc;

use position_comparator::browser;
use position_comparator::dataset::packed;
use position_comparator::state::AppState;
use position_comparator::view::{App, AppProps, Message};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

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
        None => browser::fail(&root),
    }
}

/// Shows what a link asks for, as if the page had been opened with it. `query` is its query string.
#[wasm_bindgen]
pub fn go(query: String) {
    PAGE.with_borrow(|page| {
        if let Some(page) = page {
            page.send_message(Message::Link(query));
        }
    });
}

fn props(root: &web_sys::Element) -> Option<AppProps> {
    let data = Rc::new(packed::unpack(&browser::embedded_text("data-outline")?)?);
    let attribute = |name: &str| browser::attribute(root, name).unwrap_or_default();
    let opening = AppState::of_document(&data, &attribute("data-opening"));
    let ready = root.clone();
    Some(AppProps {
        data,
        opening,
        base: attribute("data-base").into(),
        data_url: attribute("data-file").into(),
        on_ready: Callback::from(move |()| browser::set_state(&ready, "ready")),
    })
}
