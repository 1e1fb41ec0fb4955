//! Data files: records as written, and the checks that turn them into a [`Dataset`].
//!
//! The format is versioned ([`FORMAT`]) and described by `data/schema.json`, which is generated from
//! the records. Every field is optional to the reader of JSON, so that **all that is missing is reported at
//! once by `check`, with its place**, and not one field a run. Checked data travels to the page as [`packed`].

#[cfg(feature = "files")]
pub mod advice;
#[cfg(feature = "files")]
pub mod changes;
#[cfg(feature = "files")]
pub mod check;
#[cfg(feature = "files")]
pub mod codes;
#[cfg(feature = "files")]
pub mod examine;
#[cfg(feature = "files")]
pub mod file;
pub mod leaf;
#[cfg(feature = "files")]
mod nearest;
#[cfg(feature = "files")]
pub mod opened;
#[cfg(feature = "files")]
mod outline;
pub mod packed;
#[cfg(feature = "files")]
pub mod picture;
#[cfg(feature = "files")]
mod problem;
#[cfg(feature = "files")]
pub mod record;
#[cfg(feature = "files")]
pub mod remark;
#[cfg(feature = "native")]
pub mod schema;
#[cfg(feature = "files")]
pub mod tables;

#[cfg(feature = "files")]
pub use check::check;
#[cfg(feature = "native")]
pub(crate) use nearest::is_unseen;
#[cfg(feature = "files")]
pub use outline::outline;
#[cfg(feature = "files")]
pub use problem::Problem;
#[cfg(feature = "files")]
pub use record::FileRecord;
#[cfg(feature = "files")]
pub use remark::Remark;

#[cfg(feature = "files")]
use crate::model::Dataset;

/// The format that this version reads.
pub const FORMAT: &str = "position-comparator/1";

/// A checked dataset from a file's record.
///
/// # Errors
///
/// All problems of the file, in its order.
#[cfg(feature = "files")]
pub fn load(file: &FileRecord) -> Result<Dataset, Vec<Problem>> {
    check(file).map(Dataset::new)
}

/// The same to be shown in the language `lang`: its texts are in it alone, or in their first where they are not.
///
/// # Errors
///
/// All problems of the file, in its order.
#[cfg(feature = "files")]
pub fn load_in(file: &FileRecord, lang: &str) -> Result<Dataset, Vec<Problem>> {
    check::check_in(file, Some(lang)).map(Dataset::new)
}
