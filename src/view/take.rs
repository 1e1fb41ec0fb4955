//! What readers take along as files: the view in force as a table and as the claims behind it. Its picture is
//! [`picture`](crate::view::picture).
//!
//! **All say the same as the page**: they take marks, words and sentence from where it takes them. A table is written as
//! CSV or as markup ([`csv()`], [`html`]); the claims are a data file of their own ([`claims`]), which opens on the same view.

#[cfg(feature = "files")]
mod claims;
#[cfg(feature = "files")]
mod csv;
mod html;
mod name;
mod seen;

#[cfg(feature = "files")]
pub use claims::claims;
#[cfg(feature = "files")]
pub use csv::{COLUMNS, csv};
pub use html::html;
pub use name::file_name;
pub use seen::{Row, Seen};
