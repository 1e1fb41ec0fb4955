//! What readers take along as files: the view in force as a table and as the claims behind it. Its picture is
//! [`picture`](crate::view::picture).
//!
//! **All say the same as the page**: they take marks, words and sentence from where it takes them.

mod seen;

pub use seen::{Row, Seen};
