//! Reading and writing data files in JSON.

mod kind;
mod lenient;
pub(in crate::dataset) mod spans;
mod syntax;

use crate::dataset::record::FileRecord;
use crate::dataset::remark::remark;
use crate::dataset::{Problem, load};
use crate::model::Dataset;
use lenient::Reading;
pub(in crate::dataset) use syntax::problem as not_json;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 50_000_000;
/// How deep values may lie inside one another; the format needs no more than six.
pub const DEEPEST: usize = 127;

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
    record_at(text).map_err(|refused| match refused {
        Refused::Text { problem, .. } => vec![problem],
        Refused::Shape { problems, .. } => problems,
    })
}

/// Why text is no record.
pub(in crate::dataset) enum Refused {
    /// It is not JSON, from this byte on.
    Text {
        /// What is wrong.
        problem: Problem,
        /// The byte.
        at: usize,
    },
    /// It is JSON of another shape.
    Shape {
        /// What is wrong.
        problems: Vec<Problem>,
        /// What could be read, with empty values for what could not.
        record: Box<FileRecord>,
    },
}

/// As [`record`], with the byte at which text ceases to be JSON.
pub(in crate::dataset) fn record_at(text: &str) -> Result<FileRecord, Refused> {
    if text.len() > LARGEST_FILE {
        let (code, place) = ("file-too-large", "the file".to_owned());
        let what = remark!("the file has {n} bytes", n = text.len());
        let problem = Problem { code, place, what, remedy: "keep to 50 MB, or split the case".into() };
        return Err(Refused::Text { problem, at: 0 });
    }
    let json = text.trim_start_matches('\u{feff}');
    let mut reading = Reading::default();
    let mut from = serde_json::Deserializer::from_str(json);
    let file = lenient::read(&mut from, &mut reading).and_then(|file| from.end().map(|()| file));
    let file = file.map_err(|error| {
        let (problem, at) = syntax::problem(json, &error);
        Refused::Text { problem, at: at + text.len() - json.len() }
    })?;
    if reading.problems.is_empty() {
        return Ok(file);
    }
    Err(Refused::Shape { problems: reading.problems.into_list(), record: Box::new(file) })
}

/// The text of a file.
pub fn write(file: &FileRecord) -> String {
    serde_json::to_string_pretty(file).unwrap_or_default() + "\n"
}
