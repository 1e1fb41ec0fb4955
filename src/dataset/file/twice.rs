//! Names that stand twice in one object: of these a JSON reader silently keeps the last.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::dataset::Problem;
use crate::dataset::check::MOST_PROBLEMS;

/// A problem for every name that stands twice, in text that is JSON.
pub(super) fn names(text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    // The text was read before: it does not fail here, and if it did, what was found until then would do.
    _ = Names { place: String::new(), problems: &mut problems }.deserialize(&mut json);
    problems
}

struct Names<'a> {
    place: String,
    problems: &'a mut Vec<Problem>,
}

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            let place = if self.place.is_empty() { name.clone() } else { format!("{}.{name}", self.place) };
            if !seen.insert(name) && self.problems.len() < MOST_PROBLEMS {
                let what = "the name stands twice in this object".to_owned();
                let remedy = "keep one of them, or put both contents into one".to_owned();
                self.problems.push(Problem { code: "name-twice", place: place.clone(), what, remedy });
            }
            map.next_value_seed(Names { place, problems: &mut *self.problems })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut at = 0;
        while list.next_element_seed(Names { place: format!("{}[{at}]", self.place), problems: &mut *self.problems })?.is_some() {
            at += 1;
        }
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
