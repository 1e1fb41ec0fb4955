//! Checked data on its way from the build to the page: strings and numbers, nothing to look up.
//!
//! The JSON format is for people; reading and checking it in the browser would cost every reader some forty
//! kilobytes of code, for data that the build has checked already. **This form is no contract**: both ends are
//! built together. It is read as if it were hostile all the same: whatever the numbers say, the answer is a dataset
//! whose every place exists, or `None`.

mod digits;
mod model;
mod sound;

use std::rc::Rc;

use crate::model::Dataset;

/// The data file as it was fetched, if it was, and is one.
pub fn fetched(packed: Option<String>) -> Option<Box<Dataset>> {
    packed.and_then(|packed| unpack(&packed)).map(Box::new)
}

/// Packs a dataset: a mark and the numbers in one line, then every text once, a line each.
///
/// Line ends and `\\` inside a text are escaped, and so is `<`: the text can stand in a document.
pub fn pack(data: &Dataset) -> String {
    let mut to = Packer::default();
    data.pack(&mut to);
    let lines: Vec<String> = to.words.iter().map(|words| escaped(words)).collect();
    [MARK, &digits::write(&to.numbers), "\n", &lines.join("\n")].concat()
}

/// The dataset that was packed, or `None` if this is not a whole one of this version. What the page does not show
/// (context, contradictions, gaps in words, the article, members of blocs) is not packed: it stands in documents of its
/// own.
pub fn unpack(packed: &str) -> Option<Dataset> {
    let mut lines = packed.strip_prefix(MARK)?.split('\n');
    let numbers = digits::read(lines.next()?)?;
    let words: Vec<Rc<str>> = lines.map(plain).collect();
    let mut from = Unpacker { words: &words, numbers: &numbers, is_broken: false };
    let parts = Pack::unpack(&mut from);
    let is_whole = from.numbers.is_empty() && !from.is_broken;
    (is_whole && sound::is_sound(&parts)).then(|| Dataset::new(parts))
}

fn escaped(words: &str) -> String {
    words.replace('\\', "\\\\").replace('\n', "\\n").replace('<', "\\l")
}

fn plain(line: &str) -> Rc<str> {
    if !line.contains('\\') {
        return line.into();
    }
    let mut words = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        words.push(match letter {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some('l') => '<',
                other => other.unwrap_or('\\'),
            },
            other => other,
        });
    }
    words.into()
}

/// What packed data begins with. Its number changes whenever a packed type does.
///
/// **The first letter is none of ASCII**: letters of ASCII at the beginning of a text are handed to wasm one by one, which
/// costs a phone some milliseconds; from the first other on the browser copies all at once.
const MARK: &str = "¶3";

/// A value that can be packed. Reading never stops half-way: after a first mistake it goes on with anything and the
/// whole is thrown away at the end, because giving up inside every type would double the code.
trait Pack: Sized {
    fn pack(&self, to: &mut Packer);
    fn unpack(from: &mut Unpacker<'_>) -> Self;
}

#[derive(Default)]
struct Packer {
    /// The parts of the dataset in the order of their types; texts as their places in `words`.
    numbers: Vec<u32>,
    words: Vec<Rc<str>>,
    places: std::collections::BTreeMap<Rc<str>, u32>,
}

impl Packer {
    fn number(&mut self, number: u32) {
        self.numbers.push(number);
    }

    fn words(&mut self, words: &Rc<str>) {
        let next = self.words.len() as u32;
        let at = *self.places.entry(words.clone()).or_insert(next);
        if at == next {
            self.words.push(words.clone());
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
