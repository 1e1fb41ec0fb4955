//! What stands in the fields of a record, in a form in which two versions of it can be compared.

use std::collections::BTreeMap;

use crate::dataset::record::{PictureRecord, TextRecord};

/// What stands at one place of a record.
#[derive(Clone, Debug, Eq, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Content {
    /// A text, a word or an id; nothing where there is none.
    Line(Option<String>),
    /// Whether something is so.
    Flag(bool),
    /// Ids or texts in their order.
    List(Vec<String>),
    /// A drawing, whole: of which nobody reads more than that it is another one.
    Drawing(#[serde(serialize_with = "in_short")] Option<String>),
}

/// How long a drawing is and a number that is another one for another drawing: `5432 characters, 8a5b…`.
#[allow(clippy::ref_option, reason = "it is what serde gives")]
fn in_short<S: serde::Serializer>(drawing: &Option<String>, to: S) -> Result<S::Ok, S::Error> {
    // FNV-1a, which is the same on every machine.
    let number = |svg: &str| {
        svg.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |number, byte| (number ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    let short = drawing.as_ref().map(|svg| format!("{} characters, {:016x}", svg.chars().count(), number(svg)));
    serde::Serialize::serialize(&short, to)
}

impl Content {
    /// Whether nothing is there.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Line(line) | Self::Drawing(line) => line.is_none(),
            Self::Flag(is_so) => !is_so,
            Self::List(items) => items.is_empty(),
        }
    }

    /// The same kind of content with nothing in it.
    pub(super) const fn emptied(&self) -> Self {
        match self {
            Self::Line(_) => Self::Line(None),
            Self::Flag(_) => Self::Flag(false),
            Self::List(_) => Self::List(Vec::new()),
            Self::Drawing(_) => Self::Drawing(None),
        }
    }
}

/// A place in a record, with what stands there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(in crate::dataset) struct Field {
    /// The name of the field.
    pub(super) name: &'static str,
    /// In a field that goes by id, such as `stances`: which.
    pub(super) key: Option<String>,
    /// Of a text: its language.
    pub(super) lang: Option<String>,
    /// What stands there.
    pub(super) content: Content,
}

/// What a field of this type holds, place by place. Empty places are left out.
pub(in crate::dataset) trait Contents {
    /// Adds what is there; nothing for records, which are compared on their own.
    fn list(&self, _name: &'static str, _main: &str, _fields: &mut Vec<Field>) {}
}

impl Field {
    fn of(name: &'static str, content: Content) -> Self {
        Self { name, key: None, lang: None, content }
    }
}

fn put(fields: &mut Vec<Field>, field: Field) {
    if !field.content.is_empty() {
        fields.push(field);
    }
}

impl Contents for String {
    fn list(&self, name: &'static str, _: &str, fields: &mut Vec<Field>) {
        put(fields, Field::of(name, Content::Line(Some(self.clone()).filter(|line| !line.is_empty()))));
    }
}

impl Contents for Option<String> {
    fn list(&self, name: &'static str, _: &str, fields: &mut Vec<Field>) {
        put(fields, Field::of(name, Content::Line(self.clone())));
    }
}

impl Contents for bool {
    fn list(&self, name: &'static str, _: &str, fields: &mut Vec<Field>) {
        put(fields, Field::of(name, Content::Flag(*self)));
    }
}

impl Contents for TextRecord {
    fn list(&self, name: &'static str, main: &str, fields: &mut Vec<Field>) {
        for (lang, words) in phrases(self, main) {
            put(fields, Field { lang: Some(lang), ..Field::of(name, Content::Line(Some(words))) });
        }
    }
}

impl Contents for Option<TextRecord> {
    fn list(&self, name: &'static str, main: &str, fields: &mut Vec<Field>) {
        if let Some(text) = self {
            text.list(name, main, fields);
        }
    }
}

impl Contents for Vec<String> {
    fn list(&self, name: &'static str, _: &str, fields: &mut Vec<Field>) {
        put(fields, Field::of(name, Content::List(self.clone())));
    }
}

impl Contents for Vec<Vec<String>> {
    fn list(&self, name: &'static str, _: &str, fields: &mut Vec<Field>) {
        // The two of a pair have no order.
        let pair = |pair: &Vec<String>| {
            let mut pair = pair.clone();
            pair.sort();
            pair.join(" + ")
        };
        put(fields, Field::of(name, Content::List(self.iter().map(pair).collect())));
    }
}

impl Contents for Vec<TextRecord> {
    fn list(&self, name: &'static str, main: &str, fields: &mut Vec<Field>) {
        let all: Vec<BTreeMap<String, String>> = self.iter().map(|text| phrases(text, main).into_iter().collect()).collect();
        let mut languages: Vec<&String> = all.iter().flat_map(BTreeMap::keys).collect();
        languages.sort();
        languages.dedup();
        for lang in languages {
            let words = all.iter().map(|text| text.get(lang).cloned().unwrap_or_default()).collect();
            put(fields, Field { lang: Some(lang.clone()), ..Field::of(name, Content::List(words)) });
        }
    }
}

/// By id: one place a key.
impl<T: Contents> Contents for BTreeMap<String, T> {
    fn list(&self, name: &'static str, main: &str, fields: &mut Vec<Field>) {
        for (key, value) in self {
            let from = fields.len();
            value.list(name, main, fields);
            fields.iter_mut().skip(from).for_each(|field| field.key = Some(key.clone()));
        }
    }
}

/// A picture is one place of the case, a list of all that stands in it, but for its drawing.
impl Contents for Option<PictureRecord> {
    fn list(&self, name: &'static str, main: &str, fields: &mut Vec<Field>) {
        let Some(picture) = self else { return };
        let (drawing, others): (Vec<_>, Vec<_>) =
            picture.fields(main).into_iter().partition(|field| ["file", "svg"].contains(&field.name));
        fields.extend(drawing.into_iter().map(|field| match field.content {
            Content::Line(svg) if field.name == "svg" => Field::of(field.name, Content::Drawing(svg)),
            _ => field,
        }));
        let mut all = lines("", others);
        all.extend(lines("attribution.", picture.attribution.fields(main)));
        all.extend(picture.aspects.iter().flat_map(|aspect| lines(&format!("{}.", aspect.id), aspect.fields(main))));
        all.extend(picture.areas.iter().flat_map(|area| lines(&format!("{}.", area.id), area.fields(main))));
        for says in &picture.says {
            let of = format!("{}.{}.{}.", says.aspect, says.issue, says.areas.join("+"));
            all.extend(lines(&of, says.fields(main)));
            all.extend(says.options.iter().flat_map(|(option, said)| lines(&format!("{of}{option}."), said.fields(main))));
        }
        put(fields, Field::of(name, Content::List(all)));
    }
}

/// What stands in fields, a line each.
fn lines(of: &str, fields: Vec<Field>) -> Vec<String> {
    let line = |field: Field| {
        let lang = field.lang.map_or_else(String::new, |lang| format!(" ({lang})"));
        let words = match field.content {
            Content::Line(words) | Content::Drawing(words) => words.unwrap_or_default(),
            Content::Flag(is_so) => is_so.to_string(),
            Content::List(items) => items.join(", "),
        };
        format!("{of}{}{lang}: {words}", field.name)
    };
    fields.into_iter().map(line).collect()
}

/// The words by language, a plain text in the main one. What is blank is not there.
pub(super) fn phrases(text: &TextRecord, main: &str) -> Vec<(String, String)> {
    let all = match text {
        TextRecord::Plain(words) => vec![(main.to_owned(), words.clone())],
        TextRecord::Translated(phrases) => phrases.iter().map(|(lang, words)| (lang.clone(), words.clone())).collect(),
    };
    all.into_iter().filter(|(_, words)| !words.trim().is_empty()).collect()
}
