//! A record from JSON whose values may be of the wrong kind: each such place is reported, not only the first.

use serde_json::{Map, Value};
use serde_path_to_error::{Path, Segment};

use crate::dataset::Problem;
use crate::dataset::record::FileRecord;

/// How many places of the wrong kind are reported before the search ends: each costs a reading of the file.
const MOST: usize = 50;

/// Reads the record. A value of the wrong kind is reported and replaced by an empty one of a kind that fits.
pub(super) fn record(value: &mut Value, problems: &mut Vec<Problem>) -> FileRecord {
    let mut last = String::new();
    let mut n_tried = 0;
    for _ in 0..MOST * EMPTY.len() {
        let (path, words) = match serde_path_to_error::deserialize::<_, FileRecord>(&*value) {
            Ok(file) => return file,
            Err(error) => (error.path().clone(), error.into_inner().to_string()),
        };
        let place = if path.iter().next().is_none() { "the file".to_owned() } else { path.to_string() };
        if place == last {
            n_tried += 1;
        } else {
            let remedy = "see the schema for the shape that is expected there".to_owned();
            problems.push(Problem { code: "wrong-kind", place: place.clone(), what: plain(&words), remedy });
            (last, n_tried) = (place, 0);
        }
        match (find(value, &path), EMPTY.get(n_tried)) {
            (Some(wrong), Some(empty)) => *wrong = empty(),
            _ => break,
        }
    }
    FileRecord::default()
}

/// The empty values, one of which fits any place of the format.
const EMPTY: [fn() -> Value; 4] =
    [|| Value::Object(Map::new()), || Value::String(String::new()), || Value::Array(Vec::new()), || Value::Bool(false)];

fn find<'a>(value: &'a mut Value, path: &Path) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, segment| match segment {
        Segment::Seq { index } => value.get_mut(*index),
        Segment::Map { key } => value.get_mut(key.as_str()),
        Segment::Enum { .. } | Segment::Unknown => None,
    })
}

/// What serde says, in words of JSON.
fn plain(words: &str) -> String {
    let words = words.strip_prefix("invalid type: ").or_else(|| words.strip_prefix("invalid value: ")).unwrap_or(words);
    let (found, expected) = words.split_once(", expected ").unwrap_or((words, ""));
    let expected = match expected {
        "a string" => "a text",
        "a sequence" => "a list `[…]`",
        "a boolean" => "true or false",
        "" => return format!("this is not what belongs here: {found}"),
        other if other == "a map" || other.starts_with("struct ") => "an object `{…}`",
        other => other,
    };
    let found = match found {
        "map" => "an object",
        "sequence" => "a list",
        "null" => "nothing (null)",
        other => other,
    };
    format!("this is {found} where {expected} belongs")
}
