//! Answers outside the page: the native command for editors, as a table for a terminal or as documented JSON.
//!
//! [`comparison`] asks the engine and is the JSON, with a file a question beside it; [`table`] prints the same;
//! [`mod@diff`] compares two versions of a file; [`command`] reads arguments, [`reading`] files, and [`findings`] are
//! printed by `check`. **Whatever `compare` prints is in a [`comparison::Comparison`]**, so that the
//! table says nothing the JSON does not. Sentences without a name in them are those of the page, from its wording.

/// Parts of the JSON: plain structs with every field documented.
macro_rules! shapes {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        pub struct $name { $($(#[doc = $field_doc])+ pub $field: $type,)+ }
    )+};
}

pub mod change;
pub mod command;
pub mod comparison;
pub mod diff;
pub mod findings;
pub mod firm;
pub mod front;
pub mod ground;
pub mod issues;
pub mod pairs;
pub mod reading;
pub mod table;
pub mod then_and_now;
pub mod time;
