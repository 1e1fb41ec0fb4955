//! Reading and writing data files natively, where there is room for good messages.

use serde_json::Value;

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
    let problem = |place: String, what: String, remedy: &str| vec![Problem { place, what, remedy: remedy.to_owned() }];
    if text.len() > LARGEST_FILE {
        let what = format!("the file has {} bytes", text.len());
        return Err(problem("the file".into(), what, "keep to 50 MB, or split the case"));
    }
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        problem(place, "the file is not JSON".into(), "look there for a missing comma, quote or bracket")
    })?;
    let file: FileRecord = serde_path_to_error::deserialize(&value).map_err(|error| {
        let place = error.path().to_string();
        problem(place, error.into_inner().to_string(), "see the schema for the shape that is expected there")
    })?;
    let mut unknown = Vec::new();
    let known = serde_json::to_value(&file).unwrap_or_default();
    compare("", &value, &known, &mut unknown);
    if unknown.is_empty() { Ok(file) } else { Err(unknown) }
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
                    None if is_empty(value) => {}
                    None => unknown.push(Problem {
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
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(words) => words.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}
