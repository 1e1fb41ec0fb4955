//! A box that scrolls: where it stands, how large things in it are, and what is drawn in it.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement};

/// What of a box is in sight, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sight {
    /// How far it is scrolled down.
    pub top: f64,
    /// How far it is scrolled to the end of its lines.
    pub left: f64,
    /// How high it is.
    pub height: f64,
    /// How wide it is.
    pub width: f64,
}

/// What of a box is in sight.
pub fn sight(of: &Element) -> Sight {
    Sight {
        top: f64::from(of.scroll_top()),
        // Where lines run from right to left it counts down from zero.
        left: f64::from(of.scroll_left().abs()),
        height: f64::from(of.client_height()),
        width: f64::from(of.client_width()),
    }
}

/// Where an element begins below the top edge of a box, and how high it is.
pub fn place(of: &Element, within: &Element) -> (f64, f64) {
    let (inner, outer) = (of.get_bounding_client_rect(), within.get_bounding_client_rect());
    (inner.top() - outer.top(), inner.height())
}

/// How wide an element is.
pub fn width(of: &Element) -> f64 {
    of.get_bounding_client_rect().width()
}

/// Every element inside `root` that a selector finds, in the order of the document.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)).filter_map(|node| node.dyn_into().ok()).collect()
}

/// Gives an element a size, as a style that a security policy lets through.
pub fn size(of: &Element, property: &str, pixels: f64) {
    if let Some(of) = of.dyn_ref::<HtmlElement>() {
        _ = of.style().set_property(property, &format!("{pixels}px"));
    }
}

/// Scrolls a box down by so much.
pub fn scroll_by(of: &Element, pixels: f64) {
    of.set_scroll_top(of.scroll_top() + pixels.round() as i32);
}

/// Scrolls a box back to where it was, if it is not as far any more.
pub fn scroll_back(of: &Element, to: Sight) {
    let now = sight(of);
    if now.top + 1.0 < to.top {
        of.set_scroll_top(to.top as i32);
    }
    if now.left + 1.0 < to.left {
        of.set_scroll_left(to.left as i32);
    }
}

/// The attribute of the nearest element around the focus that a selector finds, if the focus is inside `root`.
pub fn around_focus(root: &Element, selector: &str, name: &str) -> Option<String> {
    let focus = document().active_element().filter(|focus| root.contains(Some(focus)))?;
    focus.closest(selector).ok().flatten()?.get_attribute(name)
}

/// Calls back whenever the window has another size, for as long as the document lives.
pub fn on_resize(call: impl Fn() + 'static) {
    let call = Closure::<dyn Fn()>::new(call);
    window().set_onresize(Some(call.as_ref().unchecked_ref()));
    call.forget();
}
