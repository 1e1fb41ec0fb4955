//! One table as text: its separator, its headings, and where each row and cell stands.
//!
//! **Rows are counted as spreadsheet programs count them**: the row of headings is the first, an empty line is a row, and
//! a cell with line breaks in it is still one cell. Of a row no more is kept than where it begins; it is read again when
//! somebody asks for one of its cells.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use crate::dataset::Problem;
use crate::dataset::examine::{Cell, Finding, Location, Severity};
use crate::dataset::opened::TextFile;
use crate::dataset::remark::{Remark, remark};

/// A table that was opened.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) file: TextFile,
    separator: u8,
    /// Splits rows by it. One for all of them, because making one costs more than a row; its copies do not work.
    reader: RefCell<csv_core::Reader>,
    /// As they are written, without spaces around them.
    pub(super) headings: Vec<String>,
    /// Where the row of headings begins.
    top: RowAt,
    /// Where each row below the headings begins that is not empty.
    rows: Vec<RowAt>,
}

/// Where a row begins.
#[derive(Clone, Copy, Debug, Default)]
struct RowAt {
    byte: u32,
    line: u32,
    /// As spreadsheet programs number it.
    number: u32,
}

/// A cell as it is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    /// Its bytes in the text, quotation marks included.
    pub(super) span: Range<usize>,
    /// What it says.
    pub(super) words: String,
    /// Whether a quotation mark is opened in it and not closed.
    is_open: bool,
}

impl Written {
    pub(super) fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
    }
}

/// A row to read a table by: below the headings, counted from 0 without the empty ones, or the headings.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Row {
    Headings,
    At(usize),
}

impl Sheet {
    /// Finds separator, headings and rows.
    pub(super) fn open(file: &TextFile) -> Self {
        let (separator, begin) = announced(&file.text);
        let mut sheet = Self { file: file.clone(), separator: separator.unwrap_or(b','), ..Self::default() };
        let mut scanner = Scanner::new(&sheet.file.text, RowAt { byte: begin as u32, line: 1 + u32::from(begin > 0), number: 1 });
        let separators = if separator.is_some() { vec![sheet.separator] } else { vec![b',', b';', b'\t'] };
        while let Some(at) = scanner.next_row() {
            // The separator that makes most cells of it; of several, the first.
            let n_cells = |separator: u8| cells(&sheet.file.text, at.byte as usize, &splitting(separator)).0.len();
            let most = separators.iter().rev().copied().max_by_key(|separator| n_cells(*separator));
            let separator = most.unwrap_or(b',');
            sheet.reader = splitting(separator);
            let (written, end) = cells(&sheet.file.text, at.byte as usize, &sheet.reader);
            scanner.past(end);
            if written.iter().all(Written::is_empty) {
                continue;
            }
            (sheet.separator, sheet.top) = (separator, at);
            sheet.headings = written.iter().map(|cell| plain(&cell.words)).collect();
            break;
        }
        while let Some(at) = scanner.next_row() {
            let (written, end) = cells(&sheet.file.text, at.byte as usize, &sheet.reader);
            scanner.past(end);
            if !written.iter().all(Written::is_empty) {
                sheet.rows.push(at);
            }
        }
        sheet
    }

    /// How many rows it has below the headings, the empty ones not counted.
    pub(super) fn n_rows(&self) -> usize {
        self.rows.len()
    }

    fn at(&self, row: Row) -> RowAt {
        match row {
            Row::Headings => self.top,
            Row::At(row) => self.rows.get(row).copied().unwrap_or_default(),
        }
    }

    /// The cells of a row.
    pub(super) fn cells(&self, row: Row) -> Vec<Written> {
        cells(&self.file.text, self.at(row).byte as usize, &self.reader).0
    }

    /// What is wrong with the shape of the table: quotation marks that stay open, cells outside the columns.
    pub(super) fn torn(&self) -> Vec<Finding> {
        let rows = std::iter::once(Row::Headings).chain((0..self.rows.len()).map(Row::At));
        rows.filter_map(|row| self.torn_at(row)).collect()
    }

    fn torn_at(&self, row: Row) -> Option<Finding> {
        let cells = self.cells(row);
        if let Some(column) = cells.iter().position(|cell| cell.is_open) {
            let what = "a quotation mark opens here and is not closed";
            return Some(self.finding("open-quote", row, Some(column), what, "close it, and write each one inside a text twice"));
        }
        let beyond = cells.iter().enumerate().skip(self.headings.len()).find(|(_, cell)| !cell.is_empty());
        beyond.map(|(column, _)| {
            let separator = if self.separator == b'\t' {
                "a tab".into()
            } else {
                remark!("`{sign}`", sign = char::from(self.separator).to_string())
            };
            let remedy =
                remark!("put a text with {separator} in it into quotation marks, or give the column a heading", separator);
            self.finding("ragged-row", row, Some(column), "the row has more cells than there are headings", remedy)
        })
    }

    /// A problem of a row or a cell, with its place in words of the table.
    pub(super) fn finding(
        &self,
        code: &'static str,
        row: Row,
        column: Option<usize>,
        what: impl Into<Remark>,
        remedy: impl Into<Remark>,
    ) -> Finding {
        let location = self.locate(row, column, None);
        let place = location.cell.as_ref().map_or_else(
            || self.file.name.clone(),
            |cell| match column {
                None => format!("{} row {}", location.file, cell.row),
                Some(_) => place(&location.file, cell),
            },
        );
        let problem = Problem { code, place, what: what.into(), remedy: remedy.into() };
        Finding { severity: Severity::Error, problem, location: Some(location) }
    }

    /// A problem of the whole table.
    pub(super) fn whole(&self, code: &'static str, what: impl Into<Remark>, remedy: impl Into<Remark>) -> Finding {
        let problem = Problem { code, place: self.file.name.clone(), what: what.into(), remedy: remedy.into() };
        Finding { severity: Severity::Error, problem, location: Some(self.locate(Row::Headings, None, None)) }
    }

    /// Where a row or a cell is, or one item of the list in a cell. Without a column, the span is that of the row, and
    /// the cell is its first.
    pub(super) fn locate(&self, row: Row, column: Option<usize>, item: Option<&str>) -> Location {
        let at = self.at(row);
        let cells = self.cells(row);
        let first = cells.first().map_or(0..0, |cell| cell.span.clone());
        let mut span = match column {
            None => first.start..cells.last().map_or(first.end, |cell| cell.span.end),
            // A row may be shorter than the headings: then its end is where the cell would be.
            Some(column) => cells.get(column).or(cells.last()).map_or(first, |cell| cell.span.clone()),
        };
        if let Some(item) = item.filter(|item| !item.is_empty())
            && let Some(found) = self.file.text.get(span.clone()).and_then(|written| whole_item(written, item))
        {
            span = span.start + found..span.start + found + item.len();
        }
        let before = self.file.text.get(at.byte as usize..span.start).unwrap_or_default();
        let last_line = self.file.text.get(..span.start).unwrap_or_default().rsplit(['\n', '\r']).next().unwrap_or_default();
        let column = column.unwrap_or(0);
        Location {
            file: self.file.name.clone(),
            span: span.start + self.file.skipped..span.end + self.file.skipped,
            // An empty file has no row to count; what is missing there is missing in its first.
            line: (at.line as usize + n_breaks(before) as usize).max(1),
            column: last_line.chars().count() + 1,
            cell: Some(Cell {
                row: (at.number as usize).max(1),
                column: letters(column),
                heading: self.headings.get(column).cloned().unwrap_or_default(),
            }),
        }
    }
}

/// The place of a cell in words: `claims.csv row 7, column C "party"`.
fn place(file: &str, cell: &Cell) -> String {
    let heading = if cell.heading.is_empty() { String::new() } else { format!(" \"{}\"", cell.heading) };
    format!("{file} row {}, column {}{heading}", cell.row, cell.column)
}

/// A word without what cannot be seen around it.
pub(super) fn plain(words: &str) -> String {
    let is_nothing = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}');
    words.trim_matches(is_nothing).to_owned()
}

/// The items of a list in a cell: between semicolons or line breaks.
pub(super) fn items(words: &str) -> impl Iterator<Item = String> {
    words.split([';', '\n', '\r']).map(plain).filter(|item| !item.is_empty())
}

/// What begins a formula in spreadsheet programs.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Whether a cell would be taken for a formula, were it not for the apostrophes before it.
pub(super) fn is_formula(words: &str) -> bool {
    words.trim_start_matches('\'').starts_with(FORMULA)
}

/// Where an item of a list stands in a cell: not where it is the beginning of a longer one.
fn whole_item(written: &str, item: &str) -> Option<usize> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ';' | '"' | '\'');
    let found = written.match_indices(item).find(|(at, _)| {
        let (before, after) = (&written[..*at], &written[at + item.len()..]);
        before.chars().next_back().is_none_or(is_end) && after.chars().next().is_none_or(is_end)
    });
    found.map(|(at, _)| at)
}

/// The separator that the first line announces (`sep=;`), and where the table then begins.
fn announced(text: &str) -> (Option<u8>, usize) {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let (line, rest) = text.split_at(end);
    let line = line.trim_matches('"').to_ascii_lowercase();
    let separator = match line.strip_prefix("sep=").map(str::as_bytes) {
        // A program that knew nothing of it may have added empty cells.
        Some(&[separator, ref cells @ ..]) if separator.is_ascii() && cells.iter().all(|byte| b",;\t\"".contains(byte)) => {
            Some(separator)
        }
        _ => None,
    };
    let after = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
    (separator, if separator.is_some() { end + after } else { 0 })
}

fn n_breaks(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let breaks = bytes.iter().enumerate().filter(|(at, byte)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    breaks.count() as u32
}

/// The letters of a column: `A`, `Z`, `AA`.
fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Counts rows and lines.
struct Scanner<'a> {
    text: &'a str,
    at: RowAt,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, at: RowAt) -> Self {
        Self { text, at }
    }

    /// Where the next row begins that is not an empty line; each empty line is a row too.
    fn next_row(&mut self) -> Option<RowAt> {
        loop {
            let rest = self.text.get(self.at.byte as usize..).unwrap_or_default();
            if rest.is_empty() {
                return None;
            }
            let n_bytes = if rest.starts_with("\r\n") { 2 } else { u32::from(rest.starts_with(['\r', '\n'])) };
            if n_bytes == 0 {
                return Some(self.at);
            }
            self.at = RowAt { byte: self.at.byte + n_bytes, line: self.at.line + 1, number: self.at.number + 1 };
        }
    }

    /// Goes on behind a row that ends at this byte.
    fn past(&mut self, end: usize) {
        let row = self.text.get(self.at.byte as usize..end).unwrap_or_default();
        self.at = RowAt { byte: end as u32, line: self.at.line + n_breaks(row), number: self.at.number + 1 };
    }
}

fn splitting(separator: u8) -> RefCell<csv_core::Reader> {
    RefCell::new(csv_core::ReaderBuilder::new().delimiter(separator).build())
}

/// The cells of the row that begins at this byte, and where the row ends, its line break included.
fn cells(text: &str, begin: usize, reader: &RefCell<csv_core::Reader>) -> (Vec<Written>, usize) {
    let bytes = text.as_bytes();
    let mut reader = reader.borrow_mut();
    reader.reset();
    let mut cells = Vec::new();
    let mut at = begin;
    let mut words = Vec::new();
    let mut buffer = [0; 1024];
    let mut from = at;
    loop {
        let (result, n_read, n_written) = reader.read_field(bytes.get(at..).unwrap_or_default(), &mut buffer);
        words.extend_from_slice(&buffer[..n_written]);
        at += n_read;
        let is_last = match result {
            csv_core::ReadFieldResult::InputEmpty | csv_core::ReadFieldResult::OutputFull => continue,
            csv_core::ReadFieldResult::Field { record_end } => record_end,
            csv_core::ReadFieldResult::End => break,
        };
        // What ends a cell is read with it, unless it is the end of the text.
        let span = from..at - usize::from(n_read > 0);
        let raw = text.get(span.clone()).unwrap_or_default();
        let is_quoted = raw.starts_with('"');
        let is_open = is_quoted && raw.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
        let said = String::from_utf8_lossy(&words);
        let said = if is_quoted { Cow::Borrowed(&*said) } else { Cow::Owned(plain(&said)) };
        cells.push(Written { span, words: meant(&said), is_open });
        words.clear();
        from = at;
        if is_last {
            break;
        }
    }
    if at > begin && bytes[at - 1] == b'\r' && bytes.get(at) == Some(&b'\n') {
        at += 1;
    }
    (cells, at)
}

/// What a cell says: one kind of line break, and no apostrophe before what would otherwise be a formula.
fn meant(words: &str) -> String {
    let words = words.replace("\r\n", "\n");
    if words.starts_with('\'') && is_formula(&words) { words[1..].to_owned() } else { words }
}
