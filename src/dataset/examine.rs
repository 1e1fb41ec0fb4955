//! What an editor opens: files as they come, examined as a whole, with every finding at its place.
//!
//! The one way from files that people write to a [`Dataset`]: the command and the page both take it, so that they say
//! the same of the same file. JSON is read by [`file`], spreadsheets by `tables`.

mod beside;
mod locate;

use std::ops::Range;

use crate::dataset::advice::advise;
use crate::dataset::file::{self, Refused};
use crate::dataset::opened::{Opened, TextFile, opened};
use crate::dataset::problem::MOST_PROBLEMS;
use crate::dataset::tables::{self, TablesRead};
use crate::dataset::{FileRecord, Problem, load, picture};
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
///
/// Warnings are looked for only where nothing is wrong: what is missing because of a mistake would be warned of too.
pub fn examine(files: &[RawFile], on_stage: &mut dyn FnMut(Stage)) -> Examined {
    on_stage(Stage::Reading);
    let read = read(files);
    on_stage(Stage::Checking);
    let mut findings = read.findings;
    let Some(mut record) = read.record else {
        return Examined { case: None, findings: sorted(findings, files) };
    };
    picture::bring(&mut record, |name| files.iter().find(|file| file.name == name).map(|file| text(file).0.text));
    let case = match load(&record) {
        Ok(dataset) if findings.is_empty() => {
            findings.extend(read.places.locate(advise(&record), Severity::Warning));
            Some(Case { record, dataset })
        }
        Ok(_) => None,
        Err(mut problems) => {
            problems.retain(|problem| !beside::follows(problem, &read.misread));
            findings.extend(read.places.locate(problems, Severity::Error));
            None
        }
    };
    Examined { case, findings: sorted(findings, files) }
}

/// What came of reading.
struct Read {
    /// Nothing if it is not worth checking.
    record: Option<FileRecord>,
    findings: Vec<Finding>,
    places: Places,
    /// Lists of the record that could not be read as they were meant.
    misread: Vec<&'static str>,
}

impl Read {
    /// Nothing but what is wrong.
    fn refused(findings: Vec<Finding>, places: Places) -> Self {
        Self { record: None, findings, places, misread: Vec::new() }
    }
}

/// Where the parts of a record stand.
enum Places {
    Json(TextFile),
    Tables(Box<tables::Places>),
}

impl Places {
    fn locate(&self, problems: Vec<Problem>, severity: Severity) -> Vec<Finding> {
        if problems.is_empty() {
            return Vec::new();
        }
        match self {
            Self::Json(file) => {
                let locations = locate::all(file, &problems);
                let found = problems.into_iter().zip(locations);
                found.map(|(problem, location)| Finding { severity, problem, location: Some(location) }).collect()
            }
            Self::Tables(places) => {
                let found = problems.into_iter().map(|problem| (places.locate(&problem.place), problem));
                found.map(|(location, problem)| Finding { severity, problem, location }).collect()
            }
        }
    }
}

fn read(files: &[RawFile]) -> Read {
    match opened(files) {
        Ok(Opened::Json(file)) => json(&file),
        Ok(Opened::Tables(files)) => {
            let TablesRead { record, places, problems, is_whole, misread } = tables::read(&files);
            Read { record: is_whole.then_some(record), findings: problems, places: Places::Tables(Box::new(places)), misread }
        }
        Err(findings) => Read::refused(findings, Places::Tables(Box::default())),
    }
}

fn json(raw: &RawFile) -> Read {
    let (file, is_text) = text(raw);
    if !is_text {
        let at = file.skipped + file.text.len();
        let (code, place) = ("not-utf8", format!("byte {at}"));
        let (what, remedy) = ("the file is not UTF-8 text".into(), "save it with that encoding".into());
        let end = file.text.len();
        let mut read = refused(file, Problem { code, place, what, remedy }, end);
        // The byte itself is no part of the text.
        read.findings.iter_mut().filter_map(|finding| finding.location.as_mut()).for_each(|location| location.span.end += 1);
        return read;
    }
    match file::record_at(&file.text) {
        Ok(record) => Read { record: Some(record), findings: Vec::new(), places: Places::Json(file), misread: Vec::new() },
        Err(Refused::Text { problem, at }) => refused(file, problem, at),
        Err(Refused::Shape { mut problems, record }) => {
            problems.extend(beside::problems(&record, &problems));
            let places = Places::Json(file);
            Read::refused(places.locate(problems, Severity::Error), places)
        }
    }
}

fn refused(file: TextFile, problem: Problem, at: usize) -> Read {
    let location = Some(locate::at(&file, at));
    Read::refused(vec![Finding { severity: Severity::Error, problem, location }], Places::Json(file))
}

/// The text of a file as far as it is text, and whether it is that to its end.
fn text(raw: &RawFile) -> (TextFile, bool) {
    let skipped = if raw.bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let bytes = &raw.bytes[skipped..];
    let n_text = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let text = String::from_utf8_lossy(&bytes[..n_text]).into_owned();
    (TextFile { name: raw.name.clone(), text, skipped }, n_text == bytes.len())
}

/// Findings in the order in which an author goes through them, at most [`MOST_PROBLEMS`], with what is left out.
fn sorted(mut findings: Vec<Finding>, files: &[RawFile]) -> Vec<Finding> {
    let place_of = |name: &str| files.iter().position(|file| file.name == name);
    findings.sort_by_cached_key(|finding| {
        let location = finding.location.as_ref();
        (finding.severity, location.map(|location| (place_of(&location.file), location.span.start)))
    });
    // Readers and checks leave out what goes beyond their own lists; here there is one list.
    let n_all = findings.len();
    findings.retain(|finding| finding.problem.code != "too-many");
    if n_all > findings.len() || n_all > MOST_PROBLEMS {
        findings.truncate(MOST_PROBLEMS);
        let severity = findings.last().map_or(Severity::Error, |finding| finding.severity);
        let (place, what) = ("the file".to_owned(), "there are more problems".into());
        let problem = Problem { code: "too-many", place, what, remedy: "mend these first".into() };
        findings.push(Finding { severity, problem, location: None });
    }
    findings
}
