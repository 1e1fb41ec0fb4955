//! The browser as plain functions: document, attributes, focus.
//!
//! Knows no model and no component. Everything that a framed or locked-down page may refuse returns an
//! `Option` or does nothing: **no refusal of the browser may stop the page**.

pub mod scroll;

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
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

/// Puts another element in the place of one.
pub fn replace(old: &Element, new: &Element) {
    _ = old.replace_with_with_node_1(new);
}

/// Tells those around a program something, by an attribute of its element.
pub fn tell(root: &Element, name: &str, value: &str) {
    _ = root.set_attribute(name, value);
}

/// What tells them so whenever it is called.
pub fn teller(root: &Element, name: &'static str) -> impl Fn(&str) + use<> {
    let root = root.clone();
    move |value| tell(&root, name, value)
}

/// Whether the document as a whole is marked so.
pub fn is_marked(name: &str) -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(name))
}

/// An attribute of an element.
pub fn attribute(element: &Element, name: &str) -> Option<String> {
    element.get_attribute(name)
}

/// The text that the document carries in the script element with this attribute.
pub fn embedded_text(name: &str) -> Option<String> {
    document().query_selector(&format!("script[{name}]")).ok().flatten()?.text_content()
}

/// The query string of the address, with its `?`.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Sets every select inside `root` to the value that its attribute of this name gives.
pub fn tell_selects(root: &Element, name: &str) {
    let Ok(selects) = root.query_selector_all(&format!("select[{name}]")) else { return };
    for at in 0..selects.length() {
        let Some(select) = selects.get(at).and_then(|node| node.dyn_into::<HtmlSelectElement>().ok()) else { continue };
        let value = select.get_attribute(name).unwrap_or_default();
        if select.value() != value {
            select.set_value(&value);
        }
    }
}

/// Empties an element whose texts a translator has replaced: what it holds is no longer what was prerendered.
/// Answers whether it is empty, as it is too where nothing was prerendered and it is marked so.
pub fn empty_if_translated(element: &Element) -> bool {
    let is_empty = is_translated() || element.has_attribute("data-bare");
    if is_empty {
        element.set_text_content(None);
    }
    is_empty
}

/// Whether a translator has put its elements into the page.
pub fn is_translated() -> bool {
    document().query_selector("font").is_ok_and(|found| found.is_some())
}

/// Moves the focus to the first element inside `root` that a selector finds.
pub fn focus(root: &Element, selector: &str) {
    if let Some(element) = inside(root, selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// The text behind an address of our own site, if it could be had.
pub async fn fetched(address: &str) -> Option<String> {
    let answer: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// Shows the lines that stand hidden in the document for when it cannot become interactive.
pub fn show_failure() {
    let lines = document().document_element().map(|root| scroll::all(&root, "[data-failure]"));
    for line in lines.unwrap_or_default() {
        _ = line.remove_attribute("hidden");
    }
}
