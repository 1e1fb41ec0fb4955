//! Every word of the interface, in one place.
//!
//! Sentences are made here from the engine's answers and from names in the data, never glued together in a
//! component. **Describe, attribute, date**: no word here says who is right.

/// Fixed words, each with what it is for.
macro_rules! words {
    ($($(#[doc = $doc:literal])? $name:ident = $words:literal;)+) => {$(
        $(#[doc = $doc])?
        pub const $name: &str = $words;
    )+};
}

#[cfg(feature = "native")]
pub mod changes;
mod dates;
pub mod depth;
pub mod embed;
pub mod ground;
mod labels;
mod lists;
pub mod open;
pub mod pairs;
mod sentence;
pub mod sheet;
pub mod time;
pub mod wide;

pub use dates::{date, full_date};
pub use labels::*;
pub use lists::{and, or, order};
pub use sentence::{Sentence, answers, positions};

/// The language these words are in, a BCP 47 tag. Further languages stand beside this one.
pub const LANG: &str = "en";
