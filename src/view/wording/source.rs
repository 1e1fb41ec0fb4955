//! Message files, as translators write them, and the tables that programs speak from.
//!
//! Files are in [Fluent](https://projectfluent.org)'s syntax, of which they use texts, variables, choices by a variable,
//! and references to other messages. Which messages there are, and what each is given, the code says (`messages!`): **a
//! file with a message too many or too few, or one that asks for what it is not given, is refused**, with all mistakes at
//! once. References are put in place here, so that a program does not know of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::Chars;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::changes::{label, say};
use super::speech::{Part, Words};
use super::{
    areas, dates, depth, embed, fixed, ground, labels, lists, open, open_dialog, pairs, sentence, sheet, take, take_dialog, time,
    wide,
};

/// A message that the code says: its name there, and the names of what it is given.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) args: &'static [&'static str],
}

/// The message files that come with the program: the language and its file.
pub const BUNDLED: [(&str, &str); 3] = [
    ("en", include_str!("../../../messages/en.ftl")),
    ("uk", include_str!("../../../messages/uk.ftl")),
    ("ru", include_str!("../../../messages/ru.ftl")),
];

/// Translations of what is said of opened files, as above. English, which the code says itself, is the list of what there is.
pub const BUNDLED_REMARKS: [(&str, &str); 3] = [
    ("en", include_str!("../../../messages/findings/en.ftl")),
    ("uk", include_str!("../../../messages/findings/uk.ftl")),
    ("ru", include_str!("../../../messages/findings/ru.ftl")),
];

/// A language that is ready to be spoken, and what a document in it says of itself.
#[derive(Clone, Debug)]
pub struct Language {
    /// The BCP 47 tag.
    pub lang: String,
    /// Which way it is written: `ltr` or `rtl`.
    pub direction: String,
    /// What the language calls itself.
    pub name: String,
    /// What stands in every document: the words that the page starts with.
    pub in_documents: String,
    /// What other programs add to them.
    pub in_programs: String,
    /// Translations of what is said of opened files; empty where there are none.
    pub remarks: String,
    /// All words, for the build.
    pub words: Words,
}

/// What is wrong in a message file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mistake {
    /// The message it is in, if it is in one.
    pub message: Option<String>,
    /// What is wrong and how to mend it.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(to, "{message}: {}", self.what),
            None => to.write_str(&self.what),
        }
    }
}

/// English, from the file that `tests/messages.rs` holds whole.
pub(super) fn english() -> Words {
    let [(lang, file), ..] = BUNDLED;
    match read(lang, file) {
        Ok(language) => language.words,
        Err(mistakes) => {
            // Without it nothing at all would be said, and nobody would know why.
            for mistake in mistakes {
                eprintln!("messages/{lang}.ftl: {mistake}");
            }
            Words::default()
        }
    }
}

fn keys(part: Part) -> (&'static str, &'static [Key]) {
    match part {
        Part::Labels => ("labels", labels::KEYS),
        Part::Dates => ("dates", dates::KEYS),
        Part::Lists => ("lists", lists::KEYS),
        Part::Sentence => ("sentence", sentence::KEYS),
        Part::Depth => ("depth", depth::KEYS),
        Part::Ground => ("ground", ground::KEYS),
        Part::Pairs => ("pairs", pairs::KEYS),
        Part::Time => ("time", time::KEYS),
        Part::Wide => ("wide", wide::KEYS),
        Part::Open => ("open", open::KEYS),
        Part::Take => ("take", take::KEYS),
        Part::Fixed => ("fixed", fixed::KEYS),
        Part::OpenDialog => ("open-dialog", open_dialog::KEYS),
        Part::Embed => ("embed", embed::KEYS),
        Part::Sheet => ("sheet", sheet::KEYS),
        Part::Areas => ("areas", areas::KEYS),
        Part::TakeDialog => ("take-dialog", take_dialog::KEYS),
        Part::Changes => ("changes", say::KEYS),
        Part::Fields => ("fields", label::KEYS),
    }
}

/// The name of a message in files: `labels-left-out`.
fn named(part: &str, key: &Key) -> String {
    format!("{part}-{}", key.name.to_ascii_lowercase().replace('_', "-"))
}

/// What a file says of its language beside messages that the code says.
const ABOUT: [&str; 3] = ["language-name", "language-direction", "language-digit-separator"];

/// What tables begin with: no letter of ASCII, for the reason that packed data has.
const MARK: &str = "¶";

/// Reads a message file in the language `lang`.
///
/// # Errors
///
/// All mistakes in it: what is no Fluent, messages that are missing or that nobody says, variables that a message is not
/// given or that it leaves out, choices that leave out a plural category of the language.
pub fn read(lang: &str, file: &str) -> Result<Language, Vec<Mistake>> {
    let [(_, english), ..] = BUNDLED;
    let resource_in_english = parse(english)?;
    let mut in_english = Reader::of(&resource_in_english, "");
    let resource = parse(file)?;
    let categories = categories(lang).map_err(|what| vec![Mistake { message: None, what }])?;
    let mut reader = Reader::of(&resource, &categories);
    let [name, direction, separator] = ABOUT.map(|id| reader.line(id, &[]));
    if !["ltr", "rtl"].contains(&&*direction) {
        reader.mistake("language-direction", "is ltr or rtl");
    }
    let blocks: Vec<String> = Part::ALL
        .into_iter()
        .map(|part| {
            let (part, keys) = keys(part);
            let lines = keys.iter().map(|key| {
                let id = named(part, key);
                let line = reader.line(&id, key.args);
                let english = in_english.line(&id, key.args);
                // Changes are told from each other by all that is said of them, or chosen by.
                let needed: BTreeSet<usize> = if ["changes", "fields"].contains(&part) {
                    (0..key.args.len()).filter(|at| asks(&english, *at)).collect()
                } else {
                    said_in_every_case(&mut english.chars()).0
                };
                reader.require(&id, &line, key.args, needed);
                line
            });
            lines.collect::<Vec<_>>().join("\n")
        })
        .collect();
    reader.finish()?;
    let head = [MARK, lang, &separator, &categories].join("|");
    let (in_documents, rest) = blocks.split_at(Part::IN_DOCUMENTS);
    let (in_programs, of_build) = rest.split_at(Part::IN_PROGRAMS - Part::IN_DOCUMENTS);
    let in_documents = [std::slice::from_ref(&head), in_documents].concat().join("\n\n");
    let in_programs = in_programs.join("\n\n");
    let mut words = Words::read(&in_documents);
    words.add(&in_programs);
    words.add(&of_build.join("\n\n"));
    Ok(Language { lang: lang.to_owned(), direction, name, in_documents, in_programs, remarks: String::new(), words })
}

/// Reads a file of translations of what is said of opened files, into the table that the program takes that reads them.
///
/// # Errors
///
/// All mistakes in it, as of a message file.
pub fn read_remarks(lang: &str, file: &str) -> Result<String, Vec<Mistake>> {
    let listed = remarks()?;
    let resource = parse(file)?;
    let categories = categories(lang).map_err(|what| vec![Mistake { message: None, what }])?;
    let mut reader = Reader::of(&resource, &categories);
    let lines = listed.iter().map(|(key, names)| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let line = reader.line(key, &names);
        // Without them nobody would know which of many it is.
        reader.require(key, &line, &names, 0..names.len());
        [key, "|", &line].concat()
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    reader.finish().map(|()| lines)
}

/// What is said of opened files: the key of each remark, and the names of what it is given.
///
/// # Errors
///
/// What is no Fluent in the English file.
pub fn remarks() -> Result<Vec<(String, Vec<String>)>, Vec<Mistake>> {
    let [(_, english), ..] = BUNDLED_REMARKS;
    let names = |pattern: &Pattern<&str>| {
        let mut names: Vec<String> = Vec::new();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } =
                element
                && !names.iter().any(|name| name == id.name)
            {
                names.push(id.name.to_owned());
            }
        }
        names
    };
    let entries = parse(english)?.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), names(message.value.as_ref()?))),
        _ => None,
    });
    Ok(entries.collect())
}

fn parse(file: &str) -> Result<Resource<&str>, Vec<Mistake>> {
    parser::parse(file).map_err(|(_, errors)| {
        let at = |position: usize| 1 + file.as_bytes().iter().take(position).filter(|byte| **byte == b'\n').count();
        let what = |error: &parser::ParserError| format!("line {}: {}", at(error.pos.start), error.kind);
        errors.iter().map(|error| Mistake { message: None, what: what(error) }).collect()
    })
}

/// The plural category of each number below 200, a letter each: what is after that repeats the last hundred, in every
/// language there are rules for but for a few on whole millions.
fn categories(lang: &str) -> Result<String, String> {
    let locale: Locale = lang.parse().map_err(|_| format!("{lang} is no language tag"))?;
    let rules = PluralRules::try_new_cardinal(locale.into()).map_err(|error| format!("the plurals of {lang}: {error}"))?;
    let letter = |n: usize| match rules.category_for(n) {
        PluralCategory::Zero => '0',
        PluralCategory::One => '1',
        PluralCategory::Two => '2',
        PluralCategory::Few => 'f',
        PluralCategory::Many => 'm',
        PluralCategory::Other => 'o',
    };
    Ok((0..200).map(letter).collect())
}

/// Whether the line of a message says what it is given at a place, or chooses by it.
fn asks(line: &str, at: usize) -> bool {
    [format!("{{{at}}}"), format!("{{{at}?")].iter().any(|put| line.contains(put))
}

/// What a line says in every case, by place: of a choice what is said whatever is chosen. Reads to the end of the line or of
/// a variant in it, and answers what ends that.
fn said_in_every_case(line: &mut Chars<'_>) -> (BTreeSet<usize>, Option<char>) {
    let mut said = BTreeSet::new();
    loop {
        match line.next() {
            Some('{') => {
                let mut place = String::new();
                let sign = line.find(|sign| {
                    place.extend(sign.to_digit(10).and(Some(*sign)));
                    !sign.is_ascii_digit()
                });
                if sign == Some('?') {
                    let (mut in_all, mut end) = said_in_every_case(line);
                    while end == Some('^') {
                        let (in_this, behind) = said_in_every_case(line);
                        in_all = &in_all & &in_this;
                        end = behind;
                    }
                    said.append(&mut in_all);
                } else {
                    said.extend(place.parse::<usize>());
                }
            }
            Some(sign) if !['^', '}'].contains(&sign) => {}
            end => return (said, end),
        }
    }
}

/// The names of plural categories, with their letters.
const CATEGORIES: [(&str, char); 6] = [("zero", '0'), ("one", '1'), ("two", '2'), ("few", 'f'), ("many", 'm'), ("other", 'o')];

struct Reader<'a> {
    entries: BTreeMap<String, &'a Pattern<&'a str>>,
    used: BTreeSet<String>,
    mistakes: Vec<Mistake>,
    categories: &'a str,
}

impl<'a> Reader<'a> {
    fn of(resource: &'a Resource<&'a str>, categories: &'a str) -> Self {
        let mut reader = Self { entries: BTreeMap::new(), used: BTreeSet::new(), mistakes: Vec::new(), categories };
        for entry in &resource.body {
            let (id, value) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
                _ => continue,
            };
            match value {
                Some(_) if reader.entries.contains_key(&id) => reader.mistake(&id, "is there twice: leave one of them out"),
                Some(value) => _ = reader.entries.insert(id, value),
                None => reader.mistake(&id, "says nothing"),
            }
        }
        reader
    }

    /// The mistakes, those counted in that lie in what was never asked for.
    fn finish(mut self) -> Result<(), Vec<Mistake>> {
        let unused: Vec<String> = self.entries.keys().filter(|id| !self.used.contains(*id)).cloned().collect();
        for id in unused {
            self.mistake(&id, "is never said: a slip in its name, or left over");
        }
        if self.mistakes.is_empty() { Ok(()) } else { Err(self.mistakes) }
    }

    fn mistake(&mut self, id: &str, what: impl Into<String>) {
        self.mistakes.push(Mistake { message: Some(id.to_owned()), what: what.into() });
    }

    /// The line of a message in its table.
    fn line(&mut self, id: &str, args: &[&str]) -> String {
        let Some(pattern) = self.entries.get(id).copied() else {
            let given = args.iter().map(|arg| format!("${arg}")).collect::<Vec<_>>().join(", ");
            let given = if given.is_empty() { String::new() } else { format!(", given {given}") };
            self.mistake(id, format!("is missing{given}"));
            return String::new();
        };
        self.used.insert(id.to_owned());
        let mut line = String::new();
        self.put(&mut line, pattern, args, &mut vec![id.to_owned()]);
        line
    }

    /// Finds the mistake of a line, if there is one, that it does not ask for what it needs.
    fn require(&mut self, id: &str, line: &str, args: &[&str], needed: impl IntoIterator<Item = usize>) {
        for at in needed.into_iter().filter(|at| !line.is_empty() && !asks(line, *at)) {
            self.mistake(id, format!("does not say ${}", args[at]));
        }
    }

    fn put(&mut self, to: &mut String, pattern: &'a Pattern<&'a str>, args: &[&str], within: &mut Vec<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.put_text(to, value, within),
                PatternElement::Placeable { expression } => self.put_expression(to, expression, args, within),
            }
        }
    }

    fn put_text(&mut self, to: &mut String, text: &str, within: &[String]) {
        if text.contains(['{', '}', '~', '^', '<']) {
            self.mistake(&within[0], "has one of the signs { } ~ ^ < in it, which no message can have");
        }
        // The lines of a long message are one text.
        to.push_str(&text.replace('\n', " "));
    }

    fn put_expression(&mut self, to: &mut String, expression: &'a Expression<&'a str>, args: &[&str], within: &mut Vec<String>) {
        match expression {
            Expression::Inline(inline) => self.put_inline(to, inline, args, within),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let Some(at) = self.place(id.name, args, within) else { return };
                to.push_str(&format!("{{{at}?"));
                self.check_categories(id.name, variants, within);
                let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
                for (n, variant) in others.into_iter().chain(default).enumerate() {
                    if n > 0 {
                        to.push('^');
                    }
                    to.push_str(label(variant));
                    to.push('~');
                    self.put(to, &variant.value, args, within);
                }
                to.push('}');
            }
            Expression::Select { .. } => self.mistake(&within[0].clone(), "chooses by something that is no variable"),
        }
    }

    fn put_inline(&mut self, to: &mut String, inline: &'a InlineExpression<&'a str>, args: &[&str], within: &mut Vec<String>) {
        let other = match inline {
            InlineExpression::StringLiteral { value } => return self.put_text(to, value, within),
            InlineExpression::NumberLiteral { value } => return self.put_text(to, value, within),
            InlineExpression::Placeable { expression } => return self.put_expression(to, expression, args, within),
            InlineExpression::VariableReference { id } => {
                if let Some(at) = self.place(id.name, args, within) {
                    to.push_str(&format!("{{{at}}}"));
                }
                return;
            }
            InlineExpression::MessageReference { id, attribute: None } => id.name.to_owned(),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => format!("-{}", id.name),
            _ => return self.mistake(&within[0].clone(), "uses something of Fluent that message files here cannot use"),
        };
        if within.contains(&other) {
            return self.mistake(&other, "refers to itself");
        }
        match self.entries.get(&other).copied() {
            Some(pattern) => {
                self.used.insert(other.clone());
                within.push(other);
                self.put(to, pattern, args, within);
                within.pop();
            }
            None => self.mistake(&within[0].clone(), format!("refers to {other}, which is not there")),
        }
    }

    fn place(&mut self, name: &str, args: &[&str], within: &[String]) -> Option<usize> {
        let at = args.iter().position(|arg| *arg == name);
        if at.is_none() {
            let given = args.iter().map(|arg| format!("${arg}")).collect::<Vec<_>>().join(", ");
            let given = if given.is_empty() { "nothing".to_owned() } else { given };
            self.mistake(&within[0], format!("asks for ${name}; it is given {given}"));
        }
        at
    }

    /// A choice by plural categories has all that the language has for whole numbers, the last one for the rest.
    fn check_categories(&mut self, name: &str, variants: &[Variant<&str>], within: &[String]) {
        let named = variants.iter().filter(|variant| matches!(variant.key, VariantKey::Identifier { .. }));
        let named: Vec<&str> = named.map(label).collect();
        let is_plural = named.iter().all(|name| CATEGORIES.iter().any(|(category, _)| category == name));
        if !is_plural || named.is_empty() || named == ["other"] {
            return;
        }
        for (category, letter) in CATEGORIES {
            if self.categories.contains(letter) && !named.contains(&category) {
                self.mistake(&within[0], format!("says nothing for ${name} in the plural category {category}"));
            }
        }
    }
}

fn label<'a>(variant: &'a Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}
