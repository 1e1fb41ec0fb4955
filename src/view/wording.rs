//! Every word of the interface, in one place.
//!
//! The words themselves stand in message files, one a language (`messages/*.ftl`). The modules here say which messages
//! there are and what each is given, and choose among them: **everything that is said of the engine's answers is chosen
//! here, and put into words there**, so that a sentence follows the grammar of its language and is never glued together
//! from pieces. Describe, attribute, date: no word says who is right.

/// Messages of a part: each a name, with what it is given if it is given something. Those without are constants, the
/// others functions; in message files both are called by part and name: `depth-pair-table`.
macro_rules! messages {
    ($part:ident: $($(#[doc = $doc:literal])+ $name:ident $(($($arg:ident),+))?;)+) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "each is the message of its name")]
        enum Place { $($name),+ }
        $(messages!(@one $part [$($doc)+] $name $(($($arg),+))?);)+
        #[cfg(feature = "native")]
        pub(in crate::view::wording) const KEYS: &[crate::view::wording::source::Key] =
            &[$(crate::view::wording::source::Key { name: stringify!($name), args: &[$($(stringify!($arg)),+)?] }),+];
    };
    (@one $part:ident [$($doc:literal)+] $name:ident) => {
        $(#[doc = $doc])+
        pub const $name: crate::view::wording::Message = {
            use crate::view::wording::speech::{Message, Part};
            Message::new(Part::$part, Place::$name as u16)
        };
    };
    (@one $part:ident [$($doc:literal)+] $name:ident ($($arg:ident),+)) => {
        $(#[doc = $doc])+
        #[allow(clippy::too_many_arguments, reason = "a message is given all that any language may have need of")]
        pub fn $name<'a>($($arg: impl Into<crate::view::wording::speech::Arg<'a>>),+) -> String {
            use crate::view::wording::speech::{Message, Part, say};
            say(Message::new(Part::$part, Place::$name as u16), &[$($arg.into()),+])
        }
    };
}

#[cfg(feature = "native")]
pub mod areas;
#[cfg(feature = "native")]
pub mod changes;
pub mod dates;
pub mod depth;
pub mod embed;
pub mod fixed;
pub mod ground;
mod labels;
pub mod lists;
pub mod open;
pub mod open_dialog;
pub mod pairs;
#[cfg(feature = "files")]
pub mod remarks;
pub mod sentence;
pub mod sheet;
#[cfg(feature = "native")]
pub mod source;
pub mod speech;
pub mod take;
#[cfg(feature = "native")]
pub mod take_dialog;
pub mod time;
pub mod wide;

pub use dates::{date, full_date};
pub use labels::*;
pub use lists::{agreement, and, issue_names, names, or, or_quoted, order};
pub use sentence::{Sentence, answers, positions};
pub use speech::{Message, foreign, lang, number};
