//! What files are, before anything is made of them: JSON, or tables of a spreadsheet, alone or in an archive.
//!
//! **Nothing is unpacked or decoded beyond what a case may have**: sizes are counted while unpacking, so that a small
//! archive of something huge costs no more than an honest one.

mod archive;
mod decoded;
mod source;

use crate::dataset::Problem;
use crate::dataset::examine::{Finding, RawFile, Severity};
use crate::dataset::file::LARGEST_FILE;
use crate::dataset::remark::{Remark, remark};
use crate::dataset::tables::PICTURE;

pub use archive::pack;
pub use source::Source;

/// The most files that are opened together.
pub const MOST_FILES: usize = 200;

/// A file whose text is known.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct TextFile {
    /// What its author calls it, without folders.
    pub name: String,
    /// What is in it, as UTF-8 and without a byte order mark.
    pub text: String,
    /// How many bytes of the file stand before the text: those of a byte order mark. Text that was UTF-16 counts as if
    /// it had been UTF-8.
    pub skipped: usize,
}

/// What files are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Opened {
    /// A case in JSON, as bytes: its reader says where they cease to be text.
    Json(RawFile),
    /// A case in tables, or in one flat table.
    Tables(Vec<TextFile>),
}

/// Finds out what files are that belong together: one JSON file, tables, or one archive of either. Other files, such as a
/// note to the reader, are left out.
///
/// # Errors
///
/// All problems: of archives, of text that is not text, of files that are something else.
pub fn opened(files: &[RawFile]) -> Result<Opened, Vec<Finding>> {
    // Whatever a single file is called, its author means it.
    if let [one] = files
        && !archive::is_archive(&one.bytes)
        && matches!(kind(one), Kind::Json | Kind::Other)
    {
        return Ok(Opened::Json(one.clone()));
    }
    let unpacked;
    let files = match files {
        [one] if archive::is_archive(&one.bytes) => {
            unpacked = archive::unpack(one).map_err(|problem| vec![*problem])?;
            &unpacked
        }
        files => files,
    };
    let size: usize = files.iter().map(|file| file.bytes.len()).sum();
    if size > LARGEST_FILE {
        return Err(vec![of_all(
            "too-large",
            remark!("the files have {n} bytes together", n = size),
            "keep to 50 MB, or split the case",
        )]);
    }
    if files.len() > MOST_FILES {
        let what = remark!("there are {n} files", n = files.len());
        return Err(vec![of_all("too-many-files", what, "open the folder that holds the case and nothing else")]);
    }
    let kinds: Vec<_> = files.iter().map(|file| (file, kind(file))).collect();
    let of_kind = |wanted: Kind| kinds.iter().filter(move |(_, kind)| *kind == wanted).map(|(file, _)| *file);
    let books: Vec<_> = of_kind(Kind::Book).map(book).collect();
    let (json, tables): (Vec<_>, Vec<_>) = (of_kind(Kind::Json).collect(), of_kind(Kind::Table).collect());
    match (json.as_slice(), tables.as_slice()) {
        ([], []) if !books.is_empty() => Err(books),
        ([], []) => {
            let names: Vec<_> = files.iter().map(|file| file.name.as_str()).take(10).collect();
            let what: Remark = if names.is_empty() {
                "there are no files".into()
            } else {
                remark!("none is a case: {names}", names = names.join(", "))
            };
            Err(vec![of_all("no-case", what, "open one JSON file, or the CSV files of a case")])
        }
        (&[json], []) => Ok(Opened::Json(json.clone())),
        ([], tables) => {
            let (mut texts, mut problems) = (Vec::new(), books);
            for file in tables {
                match decoded::text(file) {
                    Ok(text) => texts.push(text),
                    Err(problem) => problems.push(*problem),
                }
            }
            if problems.is_empty() {
                return Ok(Opened::Tables(texts));
            }
            problems.sort_by_key(|finding| files.iter().position(|file| file.name == finding.problem.place));
            Err(problems)
        }
        (several, []) => {
            let names = several.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ");
            Err(vec![of_all("several-cases", remark!("several are JSON: {names}", names), "open one case at a time")])
        }
        _ => Err(vec![of_all("several-cases", "some are JSON and some are tables", "open either the JSON file or the tables")]),
    }
}

/// What a file is, by its name and first bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Json,
    Table,
    /// The file of a spreadsheet program, which only it can read.
    Book,
    /// Something that is no part of a case.
    Other,
}

fn kind(file: &RawFile) -> Kind {
    let name = file.name.to_lowercase();
    if name.starts_with('.') || name.starts_with("readme") {
        return Kind::Other;
    }
    match extension(&name) {
        // What has no table comes beside the tables.
        _ if name == PICTURE => Kind::Table,
        "json" => Kind::Json,
        "csv" | "tsv" | "tab" => Kind::Table,
        "xlsx" | "xls" | "xlsm" | "ods" | "numbers" => Kind::Book,
        "txt" if is_unicode_text(&file.bytes) => Kind::Table,
        "" if file.bytes.trim_ascii_start().starts_with(b"{") => Kind::Json,
        _ => Kind::Other,
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Whether a file of this name can be part of a case.
fn may_be_read(name: &str) -> bool {
    let name = name.to_lowercase();
    let known = ["", "json", "csv", "tsv", "tab", "txt", "xlsx", "xls", "xlsm", "ods", "numbers"];
    known.contains(&extension(&name)) && !name.starts_with("readme")
}

/// Whether a text file is a table as Excel writes it as "Unicode text": UTF-16, or tabs in its first line.
fn is_unicode_text(bytes: &[u8]) -> bool {
    let is_utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    is_utf16 || bytes.split(|byte| *byte == b'\n').next().is_some_and(|line| line.contains(&b'\t'))
}

fn book(file: &RawFile) -> Finding {
    let problem = Problem {
        code: "not-exported",
        place: file.name.clone(),
        what: "this is the file of a spreadsheet program".into(),
        remedy: "save each sheet as CSV UTF-8 there (Excel: Save As; Google Sheets: Download; LibreOffice: Save As; Numbers: \
            Export To), and open the CSV files"
            .into(),
    };
    Finding { severity: Severity::Error, problem, location: None }
}

/// A problem of all files together.
fn of_all(code: &'static str, what: impl Into<Remark>, remedy: &'static str) -> Finding {
    let problem = Problem { code, place: "the files".to_owned(), what: what.into(), remedy: remedy.into() };
    Finding { severity: Severity::Error, problem, location: None }
}
