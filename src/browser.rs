//! The browser as plain functions: document, address, fetch, clipboard, focus.
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

/// The full address of the page with this query string (without `?`) and no fragment, and of what the address has now
/// the parameters of these names.
pub fn address_with(query: &str, kept: &[&str]) -> String {
    let location = window().location();
    let page = format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    with_query(&page, query, kept, true)
}

/// An address with a query string, and those parameters that the address has now whose names are in `names`, or are not.
fn with_query(page: &str, query: &str, names: &[&str], are_in: bool) -> String {
    let now = self::query();
    let kept = now.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty());
    let kept = kept.filter(|pair| names.contains(&pair.split('=').next().unwrap_or_default()) == are_in);
    let both: Vec<&str> = [query].into_iter().filter(|query| !query.is_empty()).chain(kept).collect();
    if both.is_empty() { page.to_owned() } else { format!("{page}?{}", both.join("&")) }
}

/// Puts our parameters into the address, keeping those of others, without a new entry in the history: in a frame
/// that history is the host's.
pub fn replace_query(ours: &str, names: &[&str]) {
    let path = window().location().pathname().unwrap_or_default();
    let url = with_query(&path, ours, names, false) + &window().location().hash().unwrap_or_default();
    if let Ok(history) = window().history() {
        _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Copies a text. `false` where the browser does not let the page do it, as in many frames.
pub async fn copy(text: &str) -> bool {
    // Asked for by name: outside a secure context there is no clipboard at all.
    let clipboard = js_sys::Reflect::get(&window().navigator(), &JsValue::from_str("clipboard")).ok();
    let Some(clipboard) = clipboard.filter(|clipboard| clipboard.is_object()) else { return false };
    let promise = clipboard.unchecked_into::<web_sys::Clipboard>().write_text(text);
    JsFuture::from(promise).await.is_ok()
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
