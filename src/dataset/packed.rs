//! Checked data on its way from the build to the page: strings and numbers, nothing to look up.
//!
//! The JSON format is for people; reading and checking it in the browser would cost every reader some forty
//! kilobytes of code, for data that the build has checked already. **This form is no contract**: both ends are
//! built together. It is read as if it were hostile all the same: whatever the numbers say, the answer is a dataset
//! whose every place exists, or `None`.

mod model;
mod sound;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::model::Dataset;

/// A dataset as the page reads it.
#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Packed {
    /// Every text once.
    words: Vec<String>,
    /// The parts of the dataset in the order of their types; texts as their places in `words`.
    numbers: Vec<u32>,
}

/// Packs a dataset.
pub fn pack(data: &Dataset) -> Packed {
    let mut to = Packer::default();
    to.number(VERSION);
    data.pack(&mut to);
    to.packed
}

/// The dataset that was packed, or `None` if this is not a whole one of this version.
pub fn unpack(packed: &Packed) -> Option<Dataset> {
    let words: Vec<Rc<str>> = packed.words.iter().map(|words| words.as_str().into()).collect();
    let mut from = Unpacker { words: &words, numbers: &packed.numbers };
    if from.number()? != VERSION {
        return None;
    }
    let parts = Pack::unpack(&mut from)?;
    (from.numbers.is_empty() && sound::is_sound(&parts)).then(|| Dataset::new(parts))
}

/// Changes whenever a packed type does.
const VERSION: u32 = 1;

/// A value that can be packed.
trait Pack: Sized {
    fn pack(&self, to: &mut Packer);
    fn unpack(from: &mut Unpacker<'_>) -> Option<Self>;
}

#[derive(Default)]
struct Packer {
    packed: Packed,
    places: std::collections::BTreeMap<Rc<str>, u32>,
}

impl Packer {
    fn number(&mut self, number: u32) {
        self.packed.numbers.push(number);
    }

    fn words(&mut self, words: &Rc<str>) {
        let next = self.packed.words.len() as u32;
        let at = *self.places.entry(words.clone()).or_insert(next);
        if at == next {
            self.packed.words.push(words.to_string());
        }
        self.number(at);
    }
}

struct Unpacker<'a> {
    words: &'a [Rc<str>],
    numbers: &'a [u32],
}

impl Unpacker<'_> {
    fn number(&mut self) -> Option<u32> {
        let (number, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(*number)
    }

    fn words(&mut self) -> Option<Rc<str>> {
        let at = self.number()?;
        self.words.get(at as usize).cloned()
    }
}
