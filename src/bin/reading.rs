//! Reads and checks the files that somebody opens in the page, loaded when somebody does.
//!
//! Runs in a worker where the browser allows that: it touches no document.

use js_sys::{Array, Function, Reflect, Uint8Array};
use position_comparator::api;
use position_comparator::dataset::examine::RawFile;
use position_comparator::open;
use position_comparator::view::wording::remarks;
use position_comparator::view::wording::speech::{self, Words};
use wasm_bindgen::prelude::*;

/// Everything begins with a call of [`read`].
fn main() {}

/// Reads and checks files that belong together: a list of objects with `name`, a text, and `bytes`, a `Uint8Array`.
/// Answers `Opened` of the module `open` as plain values, with the words of `said`: those of the document, those of all
/// programs, and where the checks are translated, that.
///
/// `on_stage` is called with what is being done, in words.
///
/// # Errors
///
/// None that files can cause; an error of the conversion is handed on as JavaScript's own.
#[wasm_bindgen]
pub fn read(files: &Array, said: &Array, on_stage: &Function) -> Result<JsValue, JsValue> {
    let said = |at| said.get(at).as_string().unwrap_or_default();
    let mut words = Words::read(&said(0));
    words.add(&said(1));
    speech::speak(words);
    remarks::translate(&said(2));
    let files = files.iter().map(|file| file_of(&file)).collect::<Result<Vec<_>, _>>()?;
    let opened = open::open(&files, &mut |words| {
        // The page answers for what becomes of it.
        _ = on_stage.call1(&JsValue::NULL, &words.into());
    });
    api::to_js(&opened)
}

fn file_of(file: &JsValue) -> Result<RawFile, JsValue> {
    let name = Reflect::get(file, &"name".into())?.as_string().unwrap_or_default();
    let bytes: Uint8Array = Reflect::get(file, &"bytes".into())?.dyn_into()?;
    Ok(RawFile { name, bytes: bytes.to_vec() })
}
