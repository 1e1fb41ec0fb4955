//! Messages in the language in force: said from tables that the build makes of the message files, `messages/*.ftl`.
//!
//! **No program carries a language**: a document brings the words of its own, and everything else that speaks is given
//! the same. A message is found by its place in the table of its part, so that a table is nothing but lines. What stands
//! in a line beside text:
//!
//! - `{0}`: the first argument;
//! - `{0?one~a line^few~another^~any other}`: a choice by the first argument. A number is told apart by its digits, then
//!   by its plural category; a text by itself. The last variant is for everything else.

use std::cell::RefCell;
use std::rc::Rc;

use yew::AttrValue;
use yew::html::IntoPropValue;
use yew::virtual_dom::{VNode, VText};

use crate::model::Text;

/// What a message is part of: a table of its own, which goes where its words are needed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[expect(missing_docs, reason = "each is called so in message files")]
pub enum Part {
    Labels,
    Dates,
    Lists,
    Sentence,
    Depth,
    Ground,
    Pairs,
    Time,
    Wide,
    Open,
    Take,
    Fixed,
    OpenDialog,
    Embed,
    Sheet,
    Areas,
    TakeDialog,
    Changes,
    Fields,
}

impl Part {
    /// All parts, those first whose words stand in every document: what the page needs to start.
    pub const ALL: [Self; 19] = [
        Self::Labels,
        Self::Dates,
        Self::Lists,
        Self::Sentence,
        Self::Depth,
        Self::Ground,
        Self::Pairs,
        Self::Time,
        Self::Wide,
        Self::Open,
        Self::Take,
        Self::Fixed,
        Self::OpenDialog,
        Self::Embed,
        Self::Sheet,
        Self::Areas,
        Self::TakeDialog,
        Self::Changes,
        Self::Fields,
    ];

    /// So many parts stand in every document.
    pub const IN_DOCUMENTS: usize = 4;

    /// So many are loaded by programs, in documents or afterwards; the rest is said by the build alone.
    pub const IN_PROGRAMS: usize = 11;
}

/// A message without arguments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Message {
    part: Part,
    at: u16,
}

impl Message {
    pub(super) const fn new(part: Part, at: u16) -> Self {
        Self { part, at }
    }

    /// Its words.
    #[inline(never)]
    pub fn words(self) -> AttrValue {
        SPOKEN.with_borrow(|words| words.line(self).cloned().unwrap_or_default())
    }
}

impl std::fmt::Display for Message {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&self.words())
    }
}

impl From<Message> for AttrValue {
    fn from(message: Message) -> Self {
        message.words()
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.words().to_string()
    }
}

impl IntoPropValue<VNode> for Message {
    fn into_prop_value(self) -> VNode {
        VText::new(self.words()).into()
    }
}

impl IntoPropValue<Option<AttrValue>> for Message {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(self.words())
    }
}

/// What is put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A number that counts something.
    Number(usize),
    /// A number that counts something, as decimal digits.
    Digits(&'a str),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a Rc<str>> for Arg<'a> {
    fn from(text: &'a Rc<str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a AttrValue> for Arg<'a> {
    fn from(text: &'a AttrValue) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// The words of a language.
#[derive(Clone, Debug, Default)]
pub struct Words {
    lang: Rc<str>,
    /// What stands between groups of three digits.
    separator: Rc<str>,
    /// The plural categories of the numbers below 200, a letter each; from there on they are those of the last two digits.
    categories: Rc<str>,
    parts: Vec<Vec<AttrValue>>,
}

impl Words {
    /// The words in tables as the build writes them: a line on the language, after a mark, then a block a part, with an
    /// empty line before each. Of a table that is none nothing is said.
    pub fn read(tables: &str) -> Self {
        let mut blocks = tables.split("\n\n");
        let mut head = blocks.next().unwrap_or_default().split('|').map(Rc::from);
        let mut next = || head.next().unwrap_or_default();
        next();
        let (lang, separator, categories) = (next(), next(), next());
        let mut words = Self { lang, separator, categories, parts: Vec::new() };
        words.add_blocks(blocks);
        words
    }

    /// Adds the parts that come after those there are.
    pub fn add(&mut self, tables: &str) {
        self.add_blocks(tables.split("\n\n"));
    }

    fn add_blocks<'a>(&mut self, blocks: impl Iterator<Item = &'a str>) {
        let lines = |block: &str| block.split('\n').map(|line| AttrValue::from(Rc::<str>::from(line))).collect();
        self.parts.extend(blocks.map(lines));
    }

    fn line(&self, message: Message) -> Option<&AttrValue> {
        self.parts.get(message.part as usize)?.get(usize::from(message.at))
    }

    fn category(&self, digits: &str) -> &'static str {
        let last = |n: usize| digits.get(digits.len().saturating_sub(n)..).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let all: usize = if digits.len() > 3 { 200 } else { last(3) };
        let at = if all < 200 { all } else { 100 + last(2) };
        match self.categories.as_bytes().get(at) {
            Some(b'0') => "zero",
            Some(b'1') => "one",
            Some(b'2') => "two",
            Some(b'f') => "few",
            Some(b'm') => "many",
            _ => "other",
        }
    }

    fn put_digits(&self, to: &mut String, digits: &str) {
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                to.push_str(&self.separator);
            }
            to.push(digit);
        }
    }

    fn put(&self, to: &mut String, line: &str, args: &[Arg<'_>]) {
        let mut rest = line;
        while let Some((text, inside)) = rest.split_once('{') {
            to.push_str(text);
            let at = inside.bytes().next().map_or(0, |digit| usize::from(digit.wrapping_sub(b'0')));
            let arg = args.get(at).copied().unwrap_or(Arg::Text(""));
            let counted;
            let (value, is_number) = match arg {
                Arg::Text(text) => (text, false),
                Arg::Digits(digits) => (digits, true),
                Arg::Number(number) => {
                    counted = number.to_string();
                    (&*counted, true)
                }
            };
            let length = end(inside, b'}');
            let (inside, after) = (inside.get(..length).unwrap_or_default(), inside.get(length + 1..).unwrap_or_default());
            match inside.get(1..).and_then(|choice| choice.strip_prefix('?')) {
                Some(choice) => {
                    let category = if is_number { self.category(value) } else { value };
                    self.put(to, chosen(choice, value, category), args);
                }
                None if is_number => self.put_digits(to, value),
                None => to.push_str(value),
            }
            rest = after;
        }
        to.push_str(rest);
    }
}

/// Where the first `mark` is that stands in no braces.
fn end(line: &str, mark: u8) -> usize {
    let mut depth = 0;
    for (at, byte) in line.bytes().enumerate() {
        if depth == 0 && byte == mark {
            return at;
        }
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    line.len()
}

/// The variant of a choice for a value, or its category; the last one if there is none of its own.
fn chosen<'a>(choice: &'a str, value: &str, category: &str) -> &'a str {
    let mut rest = choice;
    let mut by_category = None;
    loop {
        let length = end(rest, b'^');
        let (label, line) = rest.get(..length).unwrap_or_default().split_once('~').unwrap_or_default();
        if label == value {
            return line;
        }
        if label == category {
            by_category = Some(line);
        }
        match rest.get(length + 1..) {
            Some(more) => rest = more,
            None => return by_category.unwrap_or(line),
        }
    }
}

thread_local! {
    /// What is spoken on this thread. A program speaks one language as long as it runs; the build puts another one in
    /// force for each document ([`in_words`]).
    static SPOKEN: RefCell<Words> = RefCell::new(at_first());
}

/// Natively English, which is what commands speak.
#[cfg(feature = "native")]
fn at_first() -> Words {
    super::source::english()
}

#[cfg(not(feature = "native"))]
fn at_first() -> Words {
    Words::default()
}

/// Puts words in force for all that is said from now on.
pub fn speak(words: Words) {
    SPOKEN.set(words);
}

/// Does something with words in force, then puts those back that were.
#[cfg(feature = "native")]
pub fn in_words<T>(words: &Words, act: impl FnOnce() -> T) -> T {
    struct Back(Words);
    impl Drop for Back {
        fn drop(&mut self) {
            speak(std::mem::take(&mut self.0));
        }
    }
    let _back = Back(SPOKEN.replace(words.clone()));
    act()
}

/// The language that is spoken, a BCP 47 tag.
pub fn lang() -> Rc<str> {
    SPOKEN.with_borrow(|words| words.lang.clone())
}

/// The language of a text of the data for its `lang` attribute; nothing where it is the one that is spoken.
pub fn foreign(text: &Text) -> Option<AttrValue> {
    let (lang, _) = text.first();
    SPOKEN.with_borrow(|words| lang != words.lang).then(|| lang.into())
}

/// A message with arguments.
#[inline(never)]
pub(super) fn say(message: Message, args: &[Arg<'_>]) -> String {
    SPOKEN.with_borrow(|words| {
        let mut said = String::new();
        if let Some(line) = words.line(message) {
            words.put(&mut said, line, args);
        }
        said
    })
}

/// A line of a table that is no part's.
#[cfg(feature = "files")]
pub(super) fn fill(line: &str, args: &[Arg<'_>]) -> String {
    let mut said = String::new();
    SPOKEN.with_borrow(|words| words.put(&mut said, line, args));
    said
}

/// A number that counts something, its digits in groups.
pub fn number<'a>(number: impl Into<Arg<'a>>) -> String {
    let mut said = String::new();
    SPOKEN.with_borrow(|words| words.put(&mut said, "{0}", &[number.into()]));
    said
}
