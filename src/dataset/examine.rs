//! What an editor opens: files as they come, examined as a whole, with every finding at its place.
//!
//! The one way from files that people write to a [`Dataset`]: the command and the page both take it, so that they say
//! the same of the same file. JSON is read by [`file`], spreadsheets by `tables`.

use std::ops::Range;

use crate::dataset::{FileRecord, Problem, file, load};
use crate::model::Dataset;

/// A file as it was opened. Of a folder or an archive each file in it is one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RawFile {
    /// What its author calls it: `claims.csv`, without folders.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// How far the examination is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// Making records of text.
    Reading,
    /// Checking what the records say.
    Checking,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// The file is refused until it is mended.
    Error,
    /// The file loads; its author may want to know.
    Warning,
}

/// Where a finding is, as its author finds it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Location {
    /// The name of the file.
    pub file: String,
    /// The offending text, in bytes of the file.
    pub span: Range<usize>,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The character at which it begins, from 1.
    pub column: usize,
    /// In a spreadsheet, the cell.
    pub cell: Option<Cell>,
}

/// A cell of a spreadsheet, as spreadsheet programs name it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cell {
    /// The row, from 1, the row of headings counted.
    pub row: usize,
    /// The letters of the column: `A`, `AB`.
    pub column: String,
    /// The heading of the column.
    pub heading: String,
}

/// A problem with how much it matters and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// What it is, with the path in the record.
    pub problem: Problem,
    /// Where it stands in a file; nothing where that cannot be told, as of what is missing altogether.
    pub location: Option<Location>,
}

/// What came of files that were opened.
#[derive(Debug, Default)]
pub struct Examined {
    /// The case; nothing if there is an error.
    pub case: Option<Case>,
    /// All findings, errors first, each group in the order of the files.
    pub findings: Vec<Finding>,
}

/// A case without errors.
#[derive(Debug)]
pub struct Case {
    /// As it is written.
    pub record: FileRecord,
    /// As it is computed with.
    pub dataset: Dataset,
}

/// Reads and checks files that belong together: one JSON file, CSV files, or one archive of either.
pub fn examine(files: &[RawFile], on_stage: &mut dyn FnMut(Stage)) -> Examined {
    on_stage(Stage::Reading);
    let text = files.first().map(|one| String::from_utf8_lossy(&one.bytes).into_owned()).unwrap_or_default();
    let read = file::record(&text);
    on_stage(Stage::Checking);
    match read.and_then(|record| load(&record).map(|dataset| Case { record, dataset })) {
        Ok(case) => Examined { case: Some(case), findings: Vec::new() },
        Err(problems) => {
            let findings = problems.into_iter();
            let findings = findings.map(|problem| Finding { severity: Severity::Error, problem, location: None });
            Examined { case: None, findings: findings.collect() }
        }
    }
}
