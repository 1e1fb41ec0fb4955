//! Makes the pictures and tables that somebody takes along, loaded when somebody does. It touches no document.

use js_sys::Array;
use position_comparator::dataset::packed;
use position_comparator::state::{self, AppState};
use position_comparator::view::picture::{self, About, Reader, Shape};
use position_comparator::view::take::{Seen, claims, csv, file_name, html};
use position_comparator::view::wording::speech::{self, Words};
use wasm_bindgen::prelude::*;

/// Everything begins with a call of [`make`].
fn main() {}

/// Makes something of the view that `query` restores: `card` or `tall`, a picture as SVG; `csv` or `html`, a table; `json`, the
/// claims. Answers the name for its file, and the text.
///
/// `packed` is the data of the document or, better, with its words; `said` are the words of the document and all others;
/// `opening` is the plan that the document opens on. `about` says, in this order, the address of the view, the terms of the
/// case, the name of the file that somebody has opened (each empty where there is none), and `rtl` or `ltr`.
///
/// Nothing where the data is broken, or the claims are asked for and it came without words.
#[wasm_bindgen]
pub fn make(what: &str, packed: &str, said: &Array, opening: &str, query: &str, about: &Array) -> Option<Array> {
    let mut all = texts(said);
    let mut words = Words::read(&all.next().unwrap_or_default());
    all.for_each(|more| words.add(&more));
    speech::speak(words);
    let data = packed::unpack(packed)?;
    let (state, _) = state::from_query(&data, &AppState::of_document(&data, opening), query);
    let seen = Seen::of(&data, &state);
    let mut about = texts(about);
    let mut next = || about.next().unwrap_or_default();
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let about = About { address: some(next()), terms: next(), opened: some(next()), is_rtl: next() == "rtl" };
    let (name, text) = match what {
        "csv" => (file_name(&seen, "", "csv"), csv(&seen)),
        "html" => (file_name(&seen, "", "html"), html(&seen, &about)),
        "json" => (file_name(&seen, "", "json"), claims(&seen)?),
        shape => {
            let shape = Shape::from_slug(shape)?;
            (file_name(&seen, shape.slug(), "svg"), picture::svg(&seen, shape, &about, Reader::Everybody))
        }
    };
    Some([name, text].iter().map(JsValue::from).collect())
}

fn texts(list: &Array) -> impl Iterator<Item = String> {
    list.iter().filter_map(|text| text.as_string())
}
