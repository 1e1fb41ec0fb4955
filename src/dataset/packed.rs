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

/// The dataset that was packed, or `None` if this is not a whole one of this version. What the page does not show
/// (context, contradictions, gaps in words, the article) is not packed: it stands in documents of its own.
pub fn unpack(packed: &Packed) -> Option<Dataset> {
    let words: Vec<Rc<str>> = packed.words.iter().map(|words| words.as_str().into()).collect();
    let mut from = Unpacker { words: &words, numbers: &packed.numbers, is_broken: false };
    let version = from.number();
    let parts = Pack::unpack(&mut from);
    let is_whole = version == VERSION && from.numbers.is_empty() && !from.is_broken;
    (is_whole && sound::is_sound(&parts)).then(|| Dataset::new(parts))
}

/// The dataset in JSON that the browser has parsed.
pub fn unpack_json(json: wasm_bindgen::JsValue) -> Option<Dataset> {
    unpack(&serde_wasm_bindgen::from_value(json).ok()?)
}

/// Changes whenever a packed type does.
const VERSION: u32 = 1;

/// A value that can be packed. Reading never stops half-way: after a first mistake it goes on with anything and the
/// whole is thrown away at the end, because giving up inside every type would double the code.
trait Pack: Sized {
    fn pack(&self, to: &mut Packer);
    fn unpack(from: &mut Unpacker<'_>) -> Self;
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
    is_broken: bool,
}

impl Unpacker<'_> {
    fn number(&mut self) -> u32 {
        let Some((number, rest)) = self.numbers.split_first() else {
            self.is_broken = true;
            return 0;
        };
        self.numbers = rest;
        *number
    }

    /// A number below `n`.
    fn below(&mut self, n: usize) -> usize {
        let number = self.number() as usize;
        self.is_broken |= number >= n;
        if number < n { number } else { 0 }
    }

    /// The length of a list: each entry takes a number at least, so a longer one is a mistake.
    fn length(&mut self) -> usize {
        let most = self.numbers.len();
        self.below(most.max(1))
    }

    fn words(&mut self) -> Rc<str> {
        let at = self.below(self.words.len());
        self.words.get(at).cloned().unwrap_or_default()
    }
}
