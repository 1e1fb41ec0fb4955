//! The kinds of JSON values, in words for the author of a file.

use std::fmt::Display;

use crate::dataset::nearest::brief;

/// What belongs in a place.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Kind {
    Words,
    /// Words in one language or several.
    Text,
    Truth,
    List,
    Map,
    /// An object with these fields.
    Record(&'static [&'static str]),
}

/// What stands there instead.
pub(super) enum Found<'a> {
    Words(&'a str),
    Number(&'a dyn Display),
    Truth(bool),
    Null,
    List,
    Object,
}

impl Kind {
    /// What is wrong.
    pub(super) fn what(self, found: &Found<'_>) -> String {
        let expected = match self {
            Self::Words => "a text",
            Self::Text => "a text, or an object from language to text",
            Self::Truth => "true or false",
            Self::List => "a list `[…]`",
            Self::Map | Self::Record(_) => "an object `{…}`",
        };
        let found = match found {
            Found::Words(words) => format!("the text `{}`", brief(words)),
            Found::Number(number) => format!("the number `{number}`"),
            Found::Truth(truth) => format!("`{truth}`"),
            Found::Null => "nothing (null)".to_owned(),
            Found::List => "a list".to_owned(),
            Found::Object => "an object".to_owned(),
        };
        format!("this is {found} where {expected} belongs")
    }

    /// How to put it right.
    pub(super) fn remedy(self, found: &Found<'_>) -> String {
        match (self, found) {
            (_, Found::Null) => "write one, or leave the field out".to_owned(),
            (Self::Words | Self::Text, Found::Number(number)) => format!("put it in double quotes: `\"{number}\"`"),
            (Self::Words | Self::Text, Found::Truth(truth)) => format!("put it in double quotes: `\"{truth}\"`"),
            (Self::Words | Self::Text, _) => "write one text in double quotes".to_owned(),
            (Self::Truth, _) => "write true or false, without quotes".to_owned(),
            (Self::List, Found::Words(words)) if words.chars().count() <= 40 => {
                format!("put it in square brackets: `[\"{words}\"]`")
            }
            (Self::List, _) => "put what belongs there in square brackets: `[…]`".to_owned(),
            (Self::Map, _) => "write names and values in braces: `{\"name\": \"value\"}`".to_owned(),
            (Self::Record(fields), _) => {
                let some = fields
                    .iter()
                    .filter(|field| !field.starts_with('$'))
                    .take(3)
                    .map(|field| format!("`{field}`"))
                    .collect::<Vec<_>>();
                format!("write its fields in braces, such as {}", some.join(", "))
            }
        }
    }
}
