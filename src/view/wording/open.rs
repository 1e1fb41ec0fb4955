//! What the program that reads says of data that a reader or an editor opens in the page. The words around it are those
//! of the dialog ([`open_dialog`](super::open_dialog)).

#[cfg(feature = "files")]
use crate::dataset::examine::{Cell, Stage};
#[cfg(feature = "files")]
use crate::view::wording::Message;

messages! { Open:
    /// Said while the files are read.
    READING;
    /// Said while they are checked.
    CHECKING;
    /// Said while the checked case is put into the page's own form.
    PACKING;
    /// A finding that must be mended.
    ERROR;
    /// A finding that may be left.
    WARNING;
    /// The language of a case that does not say it, in the preview.
    NO_LANGUAGE;
    /// How many findings there are; of one kind at least.
    so_many_findings(errors, warnings);
    /// How many findings are not listed.
    more_findings(n);
    /// A place in a text: the numbers are names, which are not grouped.
    in_file(file, line, column);
    /// A place in a table: its row and column, the letter and the heading.
    in_column(file, row, column, heading);
    /// The same where the column has no heading.
    in_bare_column(file, row, column);
    /// The place of what is wrong with a file as a whole.
    THE_FILE;
    /// The place of what is wrong with several files together.
    THE_FILES;
    /// The place of what is wrong with the tables of a case together.
    THE_TABLES;
    /// The days of the first and the last claim.
    from_to(first, last);
    /// How many there are, and their names.
    named(n, names);
    /// How many there are, and the first names.
    first_named(n, names, more);
    /// The title of a document that shows the case.
    document_title(title);
    /// Until when the case goes.
    as_of_data(date);
    /// What it is made of.
    made_of(claims, sources);
}

/// What is being done, for a status line.
#[cfg(feature = "files")]
pub const fn stage(stage: Stage) -> Message {
    match stage {
        Stage::Reading => READING,
        Stage::Checking => CHECKING,
    }
}

/// `2 errors and 1 warning`, or nothing.
pub fn findings(errors: usize, warnings: usize) -> String {
    if errors + warnings == 0 { String::new() } else { so_many_findings(errors, warnings) }
}

/// A place in a text.
pub fn in_line(file: &str, line: usize, column: usize) -> String {
    in_file(file, &line.to_string(), &column.to_string())
}

/// A place in a table.
#[cfg(feature = "files")]
pub fn in_cell(file: &str, cell: &Cell) -> String {
    let (row, column) = (cell.row.to_string(), &cell.column);
    if cell.heading.is_empty() {
        return in_bare_column(file, &row, column);
    }
    in_column(file, &row, column, &cell.heading)
}

/// The place of a finding that is of something as a whole; any other is a path and the same in every language.
#[cfg(feature = "files")]
pub fn all_of(place: &str) -> String {
    match place {
        "the file" => THE_FILE.into(),
        "the files" => THE_FILES.into(),
        "the tables" => THE_TABLES.into(),
        path => path.to_owned(),
    }
}

/// The days of the first and the last claim, which may be the same.
pub fn days(first: &str, last: &str) -> String {
    if first == last { first.to_owned() } else { from_to(first, last) }
}

/// `9: Russia, Ukraine, the United States and 6 more`.
pub fn counted(n: usize, first: &[impl AsRef<str>]) -> String {
    if first.is_empty() {
        return super::number(n);
    }
    if n <= first.len() {
        return named(n, &super::and(first));
    }
    let names: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
    first_named(n, &names.join(", "), n - names.len())
}
