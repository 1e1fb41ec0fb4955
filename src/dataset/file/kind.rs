//! The kinds of JSON values, in words for the author of a file.

use std::fmt::Display;

use crate::dataset::nearest::brief;
use crate::dataset::remark::{Remark, remark};

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
    pub(super) fn what(self, found: &Found<'_>) -> Remark {
        let expected: Remark = match self {
            Self::Words => "a text".into(),
            Self::Text => "a text, or an object from language to text".into(),
            Self::Truth => "true or false".into(),
            Self::List => "a list in brackets `[…]`".into(),
            Self::Map | Self::Record(_) => remark!("an object in braces `{form}`", form = "{…}"),
        };
        let found = match found {
            Found::Words(words) => remark!("the text `{words}`", words = brief(words)),
            Found::Number(number) => remark!("the number `{number}`", number = number.to_string()),
            Found::Truth(truth) => remark!("`{truth}`", truth = truth.to_string()),
            Found::Null => "nothing (null)".into(),
            Found::List => "a list".into(),
            Found::Object => "an object".into(),
        };
        remark!("this is {found} where {expected} belongs", found, expected)
    }

    /// How to put it right.
    pub(super) fn remedy(self, found: &Found<'_>) -> Remark {
        let quoted = |value: String| remark!("put it in double quotes: `\"{value}\"`", value);
        match (self, found) {
            (_, Found::Null) => "write one, or leave the field out".into(),
            (Self::Words | Self::Text, Found::Number(number)) => quoted(number.to_string()),
            (Self::Words | Self::Text, Found::Truth(truth)) => quoted(truth.to_string()),
            (Self::Words | Self::Text, _) => "write one text in double quotes".into(),
            (Self::Truth, _) => "write true or false, without quotes".into(),
            (Self::List, Found::Words(words)) if words.chars().count() <= 40 => {
                remark!("put it in square brackets: `[\"{words}\"]`", words = *words)
            }
            (Self::List, _) => "put what belongs there in square brackets: `[…]`".into(),
            (Self::Map, _) => {
                remark!("write names and values in braces: `{example}`", example = "{\"name\": \"value\"}")
            }
            (Self::Record(fields), _) => {
                let some = fields
                    .iter()
                    .filter(|field| !field.starts_with('$'))
                    .take(3)
                    .map(|field| format!("`{field}`"))
                    .collect::<Vec<_>>();
                remark!("write its fields in braces, such as {fields}", fields = some.join(", "))
            }
        }
    }
}
