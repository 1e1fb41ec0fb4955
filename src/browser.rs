//! The browser as plain functions: document, address, fetch, focus.
//!
//! Knows no model and no component. Everything that a framed or locked-down page may refuse returns an
//! `Option` or does nothing: **no refusal of the browser may stop the page**.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, HtmlSelectElement, Response};

/// The element that the page is mounted in.
pub fn mount_point() -> Option<Element> {
    document().query_selector("[data-comparator]").ok().flatten()
}

/// The first element inside `root` that a selector finds.
pub fn inside(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// Says, for the parts of the page that follow it, which link restores what is shown.
pub fn set_link(query: &str) {
    if let Some(root) = mount_point() {
        _ = root.set_attribute("data-link", query);
    }
}

/// Tells the document and its host how far the page is: `loading`, `ready` or `error`.
pub fn set_state(root: &Element, state: &str) {
    _ = root.set_attribute("data-state", state);
}

/// An attribute of an element.
pub fn attribute(element: &Element, name: &str) -> Option<String> {
    element.get_attribute(name)
}

/// The text that the document carries in the script element with this attribute.
pub fn embedded_text(name: &str) -> Option<String> {
    document().query_selector(&format!("script[{name}]")).ok().flatten()?.text_content()
}

/// A file of our own.
pub async fn fetch_text(url: &str) -> Option<String> {
    let response: Response = JsFuture::from(window().fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    let text = response.text().ok().filter(|_| response.ok())?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// The query string of the address, with its `?`.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Puts our parameters into the address, keeping those of others, without a new entry in the history: in a frame
/// that history is the host's.
pub fn replace_query(ours: &str, names: &[&str]) {
    let location = window().location();
    let now = query();
    let theirs = now.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty());
    let theirs = theirs.filter(|pair| !names.contains(&pair.split('=').next().unwrap_or_default()));
    let both: Vec<&str> = [ours].into_iter().filter(|ours| !ours.is_empty()).chain(theirs).collect();
    let query = if both.is_empty() { String::new() } else { ["?", &*both.join("&")].concat() };
    let url = [location.pathname().unwrap_or_default(), query, location.hash().unwrap_or_default()].concat();
    if let Ok(history) = window().history() {
        _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Sets every select to the value that its attribute of this name gives.
pub fn tell_selects(name: &str) {
    let Ok(selects) = document().query_selector_all(&format!("select[{name}]")) else { return };
    for at in 0..selects.length() {
        let Some(select) = selects.get(at).and_then(|node| node.dyn_into::<HtmlSelectElement>().ok()) else { continue };
        let value = select.get_attribute(name).unwrap_or_default();
        if select.value() != value {
            select.set_value(&value);
        }
    }
}

/// Empties an element whose texts a translator has replaced: what it holds is no longer what was prerendered.
/// Answers whether it did.
pub fn empty_if_translated(element: &Element) -> bool {
    let is_translated = is_translated();
    if is_translated {
        element.set_text_content(None);
    }
    is_translated
}

/// Whether a translator has put its elements into the page.
pub fn is_translated() -> bool {
    document().query_selector("font").is_ok_and(|found| found.is_some())
}

/// Moves the focus to the first element that a selector finds.
pub fn focus(selector: &str) {
    let element = document().query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// Shows the line that says that the page could not take over, which stands hidden in the document.
pub fn fail(root: &Element) {
    set_state(root, "error");
    if let Some(line) = document().query_selector("[data-failure]").ok().flatten() {
        _ = line.remove_attribute("hidden");
    }
}
