//! The case's own picture beside its tables: a file of JSON, as it stands in the case's JSON under `picture`. What an
//! option says of an area is a tree, which no table shows better.

use serde_json::Value;

use crate::dataset::examine::{Finding, Location, Severity};
use crate::dataset::opened::TextFile;
use crate::dataset::record::PictureRecord;
use crate::dataset::{FileRecord, Problem, file};

/// What the file of a picture beside tables is called.
pub const FILE: &str = "picture.json";

pub(super) fn is_one(file: &TextFile) -> bool {
    file.name.eq_ignore_ascii_case(FILE)
}

/// The file of a case that brings a picture.
pub(super) fn written(record: &FileRecord) -> Option<(String, String)> {
    let picture = record.picture.as_ref()?;
    Some((FILE.to_owned(), serde_json::to_string_pretty(picture).unwrap_or_default() + "\n"))
}

/// The picture, or everything that is wrong with the file: with its line if it is not JSON, else with the path.
pub(super) fn read(from: &TextFile) -> Result<Option<PictureRecord>, Vec<Finding>> {
    if let Err(error) = serde_json::from_str::<Value>(&from.text) {
        let (line, column) = (error.line().max(1), error.column().max(1));
        let (problem, _) = file::not_json(&from.text, &error);
        let problem = Problem { place: from.name.clone(), ..problem };
        let before: usize = from.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let at = from.skipped + (before + column - 1).min(from.text.len());
        let location = Location { file: from.name.clone(), span: at..at, line, column, cell: None };
        return Err(vec![Finding { severity: Severity::Error, problem, location: Some(location) }]);
    }
    // As a case that has nothing else, so that it is read as strictly as there.
    let case = file::record(&format!("{{\"picture\":{}}}", from.text));
    case.map(|case| case.picture).map_err(|problems| {
        problems.into_iter().map(|problem| Finding { severity: Severity::Error, problem, location: None }).collect()
    })
}
