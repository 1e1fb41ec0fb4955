//! What is said of the files that somebody opens, in the language that is spoken.
//!
//! The English of a remark stands where it is found out; a table of translations comes with the program that reads, a line
//! each: the remark's key, `|`, and the line as other tables have it. **A remark that is not translated as a whole is said
//! in English as a whole**, and marked so.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::dataset::remark::{Given, Remark};
use crate::view::wording::speech::{self, Arg};

/// The language that remarks are written in.
pub const WRITTEN_IN: &str = "en";

thread_local! {
    static TRANSLATIONS: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// Puts translations in force: a table as the build makes it.
pub fn translate(table: &str) {
    let lines = table.lines().filter_map(|line| line.split_once('|'));
    TRANSLATIONS.set(lines.map(|(key, line)| (key.to_owned(), line.to_owned())).collect());
}

/// The words of a remark in the language that is spoken; nothing where they are not translated.
pub fn said(remark: &Remark) -> Option<String> {
    if &*speech::lang() == WRITTEN_IN {
        return Some(remark.to_string());
    }
    TRANSLATIONS.with_borrow(|translations| put(translations, remark))
}

fn put(translations: &BTreeMap<String, String>, remark: &Remark) -> Option<String> {
    enum Value<'a> {
        Text(Cow<'a, str>),
        Number(usize),
    }
    let (pattern, key) = (remark.pattern(), Remark::key(remark.pattern()));
    let names = Remark::names(pattern);
    let values = names.iter().map(|name| match remark.given(name)? {
        Given::Text(text) => Some(Value::Text(text.into())),
        Given::Number(number) => Some(Value::Number(*number)),
        Given::Remark(inner) => put(translations, inner).map(|words| Value::Text(words.into())),
    });
    let values = values.collect::<Option<Vec<_>>>()?;
    let args: Vec<Arg<'_>> = values
        .iter()
        .map(|value| match value {
            Value::Text(text) => Arg::Text(text),
            Value::Number(number) => Arg::Number(*number),
        })
        .collect();
    if key.is_empty() {
        // Nothing but values and signs.
        let line = names
            .iter()
            .enumerate()
            .fold(pattern.to_owned(), |line, (at, name)| line.replace(&format!("{{{name}}}"), &format!("{{{at}}}")));
        return Some(speech::fill(&line, &args));
    }
    translations.get(&key).map(|line| speech::fill(line, &args))
}
