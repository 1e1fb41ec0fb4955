//! What is said of a file: in English, as it stands where it is found out, and kept so that another language can say the
//! same.
//!
//! A translation is found by the English sentence, without what is put into it ([`Remark::key`]): `messages/findings/*.ftl`
//! hold one for each. **What is said of a file is a remark or a part of one**, never a text that was put together: a test
//! holds that every pattern in the sources of this module is in those files.

use std::fmt::{self, Write};

/// A remark: `remark!("the id `{id}` stands twice", id)`, or with a value of its own, `id = brief(id)`. In messages, values
/// have the same names. A text without values needs no macro.
macro_rules! remark {
    ($pattern:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::dataset::remark::Remark::of(
            $pattern,
            &[$((stringify!($name), $crate::dataset::remark::Put::put(&remark!(@ $name $($value)?)))),*],
        )
    };
    (@ $name:ident $value:expr) => { $value };
    (@ $name:ident) => { $name };
}
pub(in crate::dataset) use remark;

/// A sentence, or a part of one, with what is put into it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Remark {
    pattern: &'static str,
    given: Box<[(&'static str, Given)]>,
}

/// What is put into a sentence.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Given {
    /// A text of the file, or a name of the format: the same in every language.
    Text(String),
    /// A number that counts something.
    Number(usize),
    /// Words.
    Remark(Remark),
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part<'a> {
    Text(&'a str),
    /// The place of a value.
    Name(&'a str),
}

impl Remark {
    /// A remark in the words of a pattern; `{name}` in it is where the value of that name is put.
    // Values are copied here and nowhere else: there are hundreds of callers, and the program that reads travels.
    #[inline(never)]
    pub(in crate::dataset) fn of(pattern: &'static str, values: &[(&'static str, Value<'_>)]) -> Self {
        let owned = |value: &Value<'_>| match *value {
            Value::Text(text) => Given::Text(text.to_owned()),
            Value::Number(number) => Given::Number(number),
            Value::Remark(remark) => Given::Remark(remark.clone()),
        };
        Self { pattern, given: values.iter().map(|(name, value)| (*name, owned(value))).collect() }
    }

    /// What nobody will translate: a remark on what is no part of a case.
    #[cfg(feature = "native")]
    pub(crate) fn verbatim(words: impl Into<String>) -> Self {
        Self { pattern: "{words}", given: Box::new([("words", Given::Text(words.into()))]) }
    }

    /// The English words, without values.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// The name of the translation of a pattern: the letters and digits of its first words.
    pub fn key(pattern: &str) -> String {
        const LONG: usize = 60;
        let mut key = String::new();
        for part in parts(pattern) {
            let Part::Text(text) = part else { continue };
            for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
                if key.len() > LONG {
                    return key;
                }
                if !key.is_empty() {
                    key.push('-');
                }
                key.push_str(&word.to_ascii_lowercase());
            }
        }
        key
    }

    /// The names of the values of a pattern, in the order in which they stand there.
    pub fn names(pattern: &str) -> Vec<&str> {
        let mut names = Vec::new();
        for part in parts(pattern) {
            if let Part::Name(name) = part
                && !names.contains(&name)
            {
                names.push(name);
            }
        }
        names
    }

    /// What is put in for a name.
    pub fn given(&self, name: &str) -> Option<&Given> {
        self.given.iter().find(|(known, _)| *known == name).map(|(_, given)| given)
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        parts(self.pattern).try_for_each(|part| match part {
            Part::Text(text) => to.write_str(text),
            Part::Name(name) => match self.given(name) {
                Some(Given::Text(text)) => to.write_str(text),
                Some(Given::Number(number)) => write!(to, "{number}"),
                Some(Given::Remark(remark)) => remark.fmt(to),
                None => to.write_char('…'),
            },
        })
    }
}

/// The parts of a pattern. Braces around anything else than a name are text.
fn parts(pattern: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let name = |from: usize| {
            let inside = rest.get(from + 1..)?;
            let name = &inside[..inside.find('}')?];
            (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')).then_some((from, name))
        };
        let part = match rest.match_indices('{').find_map(|(at, _)| name(at)) {
            Some((0, name)) => Part::Name(name),
            Some((at, _)) => Part::Text(&rest[..at]),
            None => Part::Text(rest),
        };
        let length = match part {
            Part::Text(text) => text.len(),
            Part::Name(name) => name.len() + 2,
        };
        rest = &rest[length..];
        Some(part)
    })
}

impl From<&'static str> for Remark {
    fn from(pattern: &'static str) -> Self {
        Self { pattern, given: Box::default() }
    }
}

/// A value on its way into a remark.
#[derive(Clone, Copy)]
pub(in crate::dataset) enum Value<'a> {
    Text(&'a str),
    Number(usize),
    Remark(&'a Remark),
}

/// What can be put into a remark.
pub(in crate::dataset) trait Put {
    fn put(&self) -> Value<'_>;
}

impl Put for str {
    fn put(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Put for String {
    fn put(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Put for usize {
    fn put(&self) -> Value<'_> {
        Value::Number(*self)
    }
}

impl Put for Remark {
    fn put(&self) -> Value<'_> {
        Value::Remark(self)
    }
}

impl<T: Put + ?Sized> Put for &T {
    fn put(&self) -> Value<'_> {
        (**self).put()
    }
}

#[cfg(test)]
mod tests {
    use super::Remark;

    #[test]
    fn values_are_put_where_their_names_stand() {
        let id = "a".to_owned();
        let inner = remark!("{shown} and {n} more", shown = "`a`, `b`", n = 3_usize);
        let said = remark!("`{id}` stands twice: {inner}", id = &id, inner);
        assert_eq!(said.to_string(), "`a` stands twice: `a`, `b` and 3 more");
        assert_eq!(Remark::names(said.pattern()), ["id", "inner"]);
    }

    #[test]
    fn values_are_not_read_as_patterns_and_braces_without_a_name_are_text() {
        let said = remark!("`{word}` is {…} or {}", word = "{word}{other}");
        assert_eq!(said.to_string(), "`{word}{other}` is {…} or {}");
        assert_eq!(Remark::names(said.pattern()), ["word"]);
    }

    #[test]
    fn a_key_is_made_of_the_first_words() {
        assert_eq!(Remark::key("`{id}` stands twice (or more)"), "stands-twice-or-more");
        let long = Remark::key(&"word ".repeat(100));
        assert!(long.len() < 70 && long.ends_with("word"), "{long}");
    }
}
