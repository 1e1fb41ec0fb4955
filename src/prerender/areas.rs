//! What the page loads to draw the case's own picture, in JSON: shapes rebuilt from the checked drawing, and the words of
//! everything that can be said of its areas.

use serde_json::{Map, Value, json};

use crate::dataset::picture::{Picture, Says, Shape};
use crate::model::Dataset;
use crate::view::areas::Side;
use crate::view::wording::{self, areas as words};

/// The file. Ids of the drawing stay out of it: in the document they could be those of something else.
pub(super) fn file(data: &Dataset, picture: &Picture) -> String {
    let shapes: Vec<Value> = picture.drawing.shapes.iter().map(|one| shape(picture, one)).collect();
    let areas = picture.areas.iter().map(|area| json!([area.label.words(), place(picture, area.label_at)]));
    let says = picture.says.iter().map(|says| said(data, says));
    let file = json!({
        "shapes": shapes,
        "areas": areas.collect::<Vec<_>>(),
        "says": says.collect::<Vec<_>>(),
        "words": {
            "notSaid": &*words::NOT_SAID.words(),
            "noTerm": &*words::NO_TERM.words(),
            "notShown": &*words::NOT_SHOWN.words(),
            "sides": Side::ALL.map(|side| words::side(side).to_string()),
            "nobody": &*words::NOBODY.words(),
            "several": wording::several("{}"),
            "voice": words::voice("{party}", "{verdict}"),
            "or": wording::or(&["", ""]),
            "and": wording::and(&["", ""]),
        },
    });
    file.to_string()
}

/// `[tag, attributes, area or null, [what is inside]]`.
fn shape(picture: &Picture, shape_: &Shape) -> Value {
    let area = picture.areas.iter().position(|area| Some(&*area.id) == shape_.id.as_deref());
    let attributes: Map<String, Value> =
        shape_.attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect();
    let inside: Vec<Value> = shape_.inside.iter().map(|inside| shape(picture, inside)).collect();
    json!([shape_.tag, attributes, area, inside])
}

/// Where a name stands, in hundredths of the frame from its left and its top.
fn place(picture: &Picture, at: Option<(f64, f64)>) -> Option<[f64; 2]> {
    let [left, top, width, height] = picture.drawing.frame;
    let part = |x: f64| (x * 1000.0).round() / 10.0;
    at.map(|(x, y)| [part((x - left) / width), part((y - top) / height)])
}

/// `{aspect, issue, areas, options}`, an option being `[pattern, words, short words]`, or null where it says nothing.
fn said(data: &Dataset, says: &Says) -> Value {
    let issue = data.issue(says.issue);
    let options = issue.options.iter().zip(&says.options).map(|(option, said)| {
        let said = said.as_ref().map(|said| {
            let (text, short) = (said.text.words(), said.short.words());
            // The same words are not written twice.
            if text == short { json!([said.pattern.slug(), text]) } else { json!([said.pattern.slug(), text, short]) }
        });
        (option.id.to_string(), Value::from(said))
    });
    let options: Map<String, Value> = options.collect();
    json!({ "aspect": says.aspect, "issue": &*issue.id, "areas": says.areas, "options": options })
}
