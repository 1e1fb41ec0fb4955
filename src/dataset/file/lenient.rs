//! A record from JSON whose values may be of the wrong kind, whose fields may be unknown and whose names may stand twice.
//!
//! serde stops at the first value that does not fit. Here a reader stands between serde and the JSON: **it reports what
//! does not fit and hands on an empty value in its place**, so that one pass finds everything, whatever its number.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::{self, Write};

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::dataset::file::kind::{Found, Kind};
use crate::dataset::nearest::{self, Nearest};
use crate::dataset::problem::Problems;
use crate::dataset::remark::{Remark, remark};

/// Reads a value. What does not fit is in `reading`.
///
/// # Errors
///
/// Only of the JSON itself.
pub(super) fn read<'de, T: serde::Deserialize<'de>, D: Deserializer<'de>>(from: D, reading: &mut Reading) -> Result<T, D::Error> {
    T::deserialize(Lenient { inner: from, reading })
}

/// Where in the file the reader is, and what it found.
#[derive(Default)]
pub(super) struct Reading {
    path: Vec<Step>,
    pub(super) problems: Problems,
    nearest: Nearest,
}

enum Step {
    Name(Cow<'static, str>),
    At(usize),
}

impl Reading {
    fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) if place.is_empty() => place.push_str(name),
                Step::Name(name) => _ = write!(place, ".{name}"),
                Step::At(at) => _ = write!(place, "[{at}]"),
            }
        }
        if place.is_empty() { "the file".to_owned() } else { place }
    }

    fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let read = read(self);
        self.path.pop();
        read
    }

    fn wrong(&mut self, code: &'static str, what: impl Into<Remark>, remedy: impl Into<Remark>) {
        self.problems.add(code, self.place(), what.into(), remedy.into());
    }

    fn stands_twice(&mut self) {
        self.wrong("name-twice", "the name stands twice in this object", "keep one of them, or put both contents into one");
    }

    fn is_unknown(&mut self, name: &str, known: &[&str]) {
        if self.problems.is_full() {
            return;
        }
        let remedy = "correct its name, or take it out";
        let near = self.nearest.find(name, known.iter().map(|known| (*known, [])));
        let (name, remedy) = (nearest::brief(name), nearest::with(near, remedy));
        self.wrong("unknown-field", remark!("the format has no field `{name}` here", name), remedy);
    }
}

struct Lenient<'a, D> {
    inner: D,
    reading: &'a mut Reading,
}

impl<'a, 'de, D: Deserializer<'de>> Lenient<'a, D> {
    fn expect<V: Visitor<'de>>(self, kind: Kind, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Expect { kind, visitor, reading: self.reading })
    }
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<'_, D> {
    type Error = D::Error;

    /// Of all types of the format only a text takes several kinds of JSON.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.expect(Kind::Text, visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.expect(Kind::Words, visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.expect(Kind::Truth, visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.expect(Kind::List, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.expect(Kind::Map, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.expect(Kind::Record(fields), visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_option(Maybe { visitor, reading: self.reading })
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct enum identifier ignored_any
    }
}

struct Seed<'a, S> {
    seed: S,
    reading: &'a mut Reading,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        self.seed.deserialize(Lenient { inner: from, reading: self.reading })
    }
}

/// A value that may be missing.
struct Maybe<'a, V> {
    visitor: V,
    reading: &'a mut Reading,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Maybe<'_, V> {
    type Value = V::Value;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(to)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Lenient { inner: from, reading: self.reading })
    }
}

/// A value that should be of one kind.
struct Expect<'a, V> {
    kind: Kind,
    visitor: V,
    reading: &'a mut Reading,
}

impl<'de, V: Visitor<'de>> Expect<'_, V> {
    fn wrong(&mut self, found: Found<'_>) {
        self.reading.wrong("wrong-kind", self.kind.what(&found), self.kind.remedy(&found));
    }

    fn stand_in<E: serde::de::Error>(self) -> Result<V::Value, E> {
        let nothing = std::iter::empty::<(&str, &str)>();
        match self.kind {
            Kind::Words | Kind::Text => self.visitor.visit_str(""),
            Kind::Truth => self.visitor.visit_bool(false),
            Kind::List => self.visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<&str>())),
            Kind::Map | Kind::Record(_) => self.visitor.visit_map(MapDeserializer::new(nothing)),
        }
    }

    fn instead<E: serde::de::Error>(mut self, found: Found<'_>) -> Result<V::Value, E> {
        self.wrong(found);
        self.stand_in()
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Expect<'_, V> {
    type Value = V::Value;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(to)
    }

    fn visit_str<E: serde::de::Error>(self, words: &str) -> Result<V::Value, E> {
        match self.kind {
            Kind::Words | Kind::Text => self.visitor.visit_str(words),
            _ => self.instead(Found::Words(words)),
        }
    }

    fn visit_bool<E: serde::de::Error>(self, truth: bool) -> Result<V::Value, E> {
        if self.kind == Kind::Truth { self.visitor.visit_bool(truth) } else { self.instead(Found::Truth(truth)) }
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<V::Value, E> {
        self.instead(Found::Number(&number))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<V::Value, E> {
        self.instead(Found::Number(&number))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<V::Value, E> {
        self.instead(Found::Number(&number))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.instead(Found::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, items: A) -> Result<V::Value, A::Error> {
        if self.kind == Kind::List {
            return self.visitor.visit_seq(Items { inner: items, at: 0, reading: self.reading });
        }
        self.wrong(Found::List);
        Skipped(&mut *self.reading).visit_seq(items)?;
        self.stand_in()
    }

    fn visit_map<A: MapAccess<'de>>(mut self, fields: A) -> Result<V::Value, A::Error> {
        let known = match self.kind {
            Kind::Record(fields) => Some(fields),
            Kind::Map | Kind::Text => None,
            Kind::Words | Kind::Truth | Kind::List => {
                self.wrong(Found::Object);
                Skipped(&mut *self.reading).visit_map(fields)?;
                return self.stand_in();
            }
        };
        self.visitor.visit_map(Fields { inner: fields, known, n_seen: 0, seen: BTreeSet::new(), reading: self.reading })
    }
}

struct Items<'a, A> {
    inner: A,
    at: usize,
    reading: &'a mut Reading,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let (inner, step) = (&mut self.inner, Step::At(self.at));
        self.at += 1;
        self.reading.within(step, |reading| inner.next_element_seed(Seed { seed, reading }))
    }
}

struct Fields<'a, A> {
    inner: A,
    /// The fields of a record; nothing where any name will do.
    known: Option<&'static [&'static str]>,
    /// Which of the known ones were seen, a bit each: no record has as many as there are bits.
    n_seen: u64,
    /// The other names that were seen.
    seen: BTreeSet<String>,
    reading: &'a mut Reading,
}

impl<'de, A: MapAccess<'de>> Fields<'_, A> {
    fn skip(&mut self, name: String, then: impl FnOnce(&mut Reading, &str, bool)) -> Result<(), A::Error> {
        let inner = &mut self.inner;
        self.reading.within(Step::Name(name.clone().into()), |reading| {
            let is_empty = inner.next_value_seed(Skipped(&mut *reading))?;
            then(reading, &name, is_empty);
            Ok(())
        })
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let known = self.known.unwrap_or_default();
        loop {
            let name = match self.inner.next_key_seed(NameSeed(known))? {
                None => return Ok(None),
                Some(Name::Known(at)) if self.n_seen & (1 << (at % 64)) == 0 => {
                    self.n_seen |= 1 << (at % 64);
                    self.reading.path.push(Step::Name(Cow::Borrowed(known[at])));
                    return seed.deserialize(known[at].into_deserializer()).map(Some);
                }
                Some(Name::Known(at)) => known[at].to_owned(),
                Some(Name::Other(name)) if self.seen.insert(name.clone()) => {
                    if self.known.is_none() {
                        self.reading.path.push(Step::Name(name.clone().into()));
                        return seed.deserialize(name.into_deserializer()).map(Some);
                    }
                    self.skip(name, |reading, name, is_empty| {
                        if !is_empty {
                            reading.is_unknown(name, known);
                        }
                    })?;
                    continue;
                }
                Some(Name::Other(name)) => name,
            };
            self.skip(name, |reading, _, _| reading.stands_twice())?;
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let value = self.inner.next_value_seed(Seed { seed, reading: self.reading });
        self.reading.path.pop();
        value
    }
}

/// A name in an object: one that the format has there, or another.
enum Name {
    Known(usize),
    Other(String),
}

struct NameSeed(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Name, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        let at = self.0.iter().position(|known| *known == name);
        Ok(at.map_or_else(|| Name::Other(name.to_owned()), Name::Known))
    }
}

/// What the record has no place for: only names that stand twice in it are looked for. Tells whether it is empty.
struct Skipped<'a>(&'a mut Reading);

impl<'de> DeserializeSeed<'de> for Skipped<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Skipped<'_> {
    type Value = bool;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let (mut seen, mut is_empty) = (BTreeSet::new(), true);
        while let Some(name) = map.next_key::<String>()? {
            is_empty &= self.0.within(Step::Name(name.clone().into()), |reading| {
                if !seen.insert(name) {
                    reading.stands_twice();
                }
                map.next_value_seed(Skipped(reading))
            })?;
        }
        Ok(is_empty)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let mut at = 0;
        while self.0.within(Step::At(at), |reading| list.next_element_seed(Skipped(reading)))?.is_some() {
            at += 1;
        }
        Ok(at == 0)
    }

    fn visit_str<E>(self, words: &str) -> Result<bool, E> {
        Ok(words.is_empty())
    }

    fn visit_bool<E>(self, truth: bool) -> Result<bool, E> {
        Ok(!truth)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(true)
    }
}
