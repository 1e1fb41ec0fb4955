//! Data files: records as written, and the checks that turn them into a [`Dataset`].
//!
//! The format is versioned ([`FORMAT`]) and described by `data/schema.json`, which is generated from
//! [`record`]. Every field is optional to the reader of JSON, so that **all that is missing is reported at
//! once by [`check`](mod@check), with its place**, and not one field a run.

pub mod check;
#[cfg(feature = "native")]
pub mod file;
mod problem;
pub mod record;

pub use check::check;
pub use problem::Problem;
pub use record::FileRecord;

use crate::model::Dataset;

/// The format that this version reads.
pub const FORMAT: &str = "position-comparator/1";

/// A checked dataset from a file's record.
///
/// # Errors
///
/// All problems of the file, in its order.
pub fn load(file: &FileRecord) -> Result<Dataset, Vec<Problem>> {
    check(file).map(Dataset::new)
}
