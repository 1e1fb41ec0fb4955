//! The spreadsheet form: tables of a case as records, and records as tables.
//!
//! **Both ways lose nothing**: what is written is what would be read again, and [`write`] says what could not be kept.
//! Problems are told in words of the table; a path into the record leads to its cell by [`Places`].

mod flat;
mod headed;
mod layout;
mod named;
mod picture;
mod places;
mod reader;
mod sheet;
mod write;

use crate::dataset::FileRecord;
use crate::dataset::examine::Finding;
use crate::dataset::opened::TextFile;
pub use picture::FILE as PICTURE;
pub use places::Places;
pub use write::Written;
pub(crate) use write::quoted;

/// What tells Excel that a CSV file is UTF-8; everything else passes it over.
pub const MARK: &str = "\u{feff}";

/// The most findings of reading that are kept: more than are ever listed, so that the list can say how many it leaves out.
const MOST_FINDINGS: usize = 100_000;

/// What came of tables.
#[derive(Debug, Default)]
pub struct TablesRead {
    /// The case as JSON would have it.
    pub record: FileRecord,
    /// Where everything in it stands.
    pub places: Places,
    /// What is wrong with the tables themselves, in their order.
    pub problems: Vec<Finding>,
    /// Whether the record is worth checking at all.
    pub is_whole: bool,
    /// The lists of the record of which a table is misread: one is missing, has a column that is not known or none that it
    /// needs, or a torn row. What is wrong in them, or by them, may follow from that alone.
    pub misread: Vec<&'static str>,
}

/// Reads the tables of one case, or the one flat table that is a case.
pub fn read(files: &[TextFile]) -> TablesRead {
    if let [one] = files
        && (flat::is_flat(one) || !reader::is_named(&one.name))
    {
        return flat::read(one);
    }
    reader::read(files)
}

/// Writes the tables of a case, and says what they could not keep.
pub fn write(record: &FileRecord) -> Written {
    write::write(record)
}

/// Whether a file is called after a table of a case.
pub fn is_table(name: &str) -> bool {
    layout::TABLES.iter().any(|table| name.strip_suffix(".csv") == Some(table.name))
}
