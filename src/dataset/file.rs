//! Reading and writing data files in JSON.

mod shape;
mod twice;

use serde_json::Value;

use crate::dataset::check::MOST_PROBLEMS;
use crate::dataset::record::FileRecord;
use crate::dataset::{Problem, load};
use crate::model::Dataset;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 50_000_000;

/// A checked dataset from the text of a file.
///
/// # Errors
///
/// All problems: of the JSON (with line and column), of its shape (with the JSON path), of what it says.
pub fn read(text: &str) -> Result<Dataset, Vec<Problem>> {
    let file = record(text)?;
    load(&file)
}

/// A file's record from its text, once all checks have passed.
///
/// # Errors
///
/// As for [`read`].
pub fn read_record(text: &str) -> Result<FileRecord, Vec<Problem>> {
    let file = record(text)?;
    load(&file).map(|_| file)
}

/// A file's record from its text, with every field that the format does not know reported.
///
/// # Errors
///
/// As for [`read`], without the checks of what the file says.
pub fn record(text: &str) -> Result<FileRecord, Vec<Problem>> {
    let problem =
        |place: String, what: String, remedy: &str| vec![Problem { code: "not-json", place, what, remedy: remedy.to_owned() }];
    if text.len() > LARGEST_FILE {
        let what = format!("the file has {} bytes", text.len());
        return Err(problem("the file".into(), what, "keep to 50 MB, or split the case"));
    }
    let text = text.trim_start_matches('\u{feff}');
    let mut value: Value = serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        if error.is_eof() {
            let remedy = "see whether it was saved or copied completely, and whether all brackets are closed";
            return problem(place, "the file ends too early".into(), remedy);
        }
        let words = error.to_string();
        let words = words.split(" at line ").next().unwrap_or_default();
        problem(place, format!("this is not JSON: {words}"), "look there, and just before, for a missing comma, quote or bracket")
    })?;
    let mut problems = twice::names(text);
    let file = shape::record(&mut value, &mut problems);
    let known = serde_json::to_value(&file).unwrap_or_default();
    compare("", &value, &known, &mut problems);
    if problems.is_empty() { Ok(file) } else { Err(problems) }
}

/// The text of a file.
pub fn write(file: &FileRecord) -> String {
    serde_json::to_string_pretty(file).unwrap_or_default() + "\n"
}

/// What was read and does not come back when it is written is a field that the format does not know.
fn compare(place: &str, given: &Value, known: &Value, unknown: &mut Vec<Problem>) {
    match (given, known) {
        (Value::Object(given), known) => {
            for (key, value) in given {
                let here = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                match known.get(key) {
                    Some(known) => compare(&here, value, known, unknown),
                    None if is_empty(value) || unknown.len() >= MOST_PROBLEMS => {}
                    None => unknown.push(Problem {
                        code: "unknown-field",
                        place: here,
                        what: format!("the format has no field `{key}` here"),
                        remedy: "correct its name, or take it out".to_owned(),
                    }),
                }
            }
        }
        (Value::Array(given), Value::Array(known)) => {
            for (at, (given, known)) in given.iter().zip(known).enumerate() {
                compare(&format!("{place}[{at}]"), given, known, unknown);
            }
        }
        // Read as the values of the fields in their order, which nobody means.
        (Value::Array(_), Value::Object(_)) => unknown.push(Problem {
            code: "wrong-kind",
            place: if place.is_empty() { "the file".to_owned() } else { place.to_owned() },
            what: "this is a list where an object `{…}` belongs".to_owned(),
            remedy: "see the schema for the shape that is expected there".to_owned(),
        }),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(words) => words.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Bool(true) | Value::Number(_) => false,
    }
}
