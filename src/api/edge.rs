//! Values on their way to and from JavaScript. Thin: nothing here can be tested without a browser.

use js_sys::{Array, Error, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};

use super::{ApiError, Given};

/// A payload as JavaScript has it: what `JSON.parse` would have made.
///
/// # Errors
///
/// None that a payload of this module can cause; an error of the conversion is handed on as JavaScript's own.
pub fn to_js<Payload: Serialize>(payload: &Payload) -> Result<JsValue, JsValue> {
    Ok(payload.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

/// A value of a host, whatever it is.
pub fn given(value: &JsValue) -> Given {
    read(value, Given::DEEPEST)
}

/// An error as JavaScript throws it: an `Error` with `code` and, where there is a place, `path`.
pub fn thrown(error: &ApiError) -> JsValue {
    let thrown = Error::new(&error.message);
    let put = |name: &str, value: &str| {
        // An `Error` of our own making takes every property.
        _ = Reflect::set(&thrown, &name.into(), &value.into());
    };
    put("code", error.code.slug());
    if !error.path.is_empty() {
        put("path", &error.path);
    }
    thrown.into()
}

/// As deep as `deepest`: an object may hold itself.
fn read(value: &JsValue, deepest: u32) -> Given {
    if value.is_undefined() {
        return Given::Absent;
    }
    if value.is_null() {
        return Given::Null;
    }
    if let Some(text) = value.as_string() {
        return Given::Text(text);
    }
    let Some(deepest) = deepest.checked_sub(1) else { return Given::Other };
    if let Some(list) = value.dyn_ref::<Array>() {
        if list.length() > Given::MOST {
            return Given::Other;
        }
        return Given::List((0..list.length()).map(|at| read(&list.get(at), deepest)).collect());
    }
    let Some(object) = value.dyn_ref::<Object>().filter(|_| !value.is_function()) else { return Given::Other };
    let names = Object::keys(object);
    if names.length() > Given::MOST {
        return Given::Other;
    }
    let field = |at| {
        let name = names.get(at);
        // A property that throws when it is read is of no type of ours.
        let value = Reflect::get(object, &name).map_or(Given::Other, |value| read(&value, deepest));
        (name.as_string().unwrap_or_default(), value)
    };
    Given::Record((0..names.length()).map(field).collect())
}
