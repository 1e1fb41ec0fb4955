//! A text as written: a plain string in the main language, or an object from language to string.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Words in one or more languages.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "native", derive(schemars::JsonSchema), schemars(untagged))]
pub enum TextRecord {
    /// In the data set's main language.
    Plain(String),
    /// By BCP 47 tag.
    Translated(BTreeMap<String, String>),
}

impl Default for TextRecord {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

/// In the main language.
impl From<&str> for TextRecord {
    fn from(words: &str) -> Self {
        Self::Plain(words.to_owned())
    }
}

impl Serialize for TextRecord {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(words) => words.serialize(to),
            Self::Translated(phrases) => phrases.serialize(to),
        }
    }
}

// By hand: serde's untagged enums buffer the input, which would cost the page some kilobytes of code.
impl<'de> Deserialize<'de> for TextRecord {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = TextRecord;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("a text, or an object from language to text")
            }

            fn visit_str<E>(self, words: &str) -> Result<TextRecord, E> {
                Ok(TextRecord::Plain(words.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TextRecord, A::Error> {
                let mut phrases = BTreeMap::new();
                while let Some((lang, words)) = map.next_entry()? {
                    phrases.insert(lang, words);
                }
                Ok(TextRecord::Translated(phrases))
            }
        }

        from.deserialize_any(Either)
    }
}
