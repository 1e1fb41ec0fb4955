//! A table with its columns found: which column of the layout each heading is, and each row as the fields of a record.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::dataset::examine::Finding;
use crate::dataset::nearest;
use crate::dataset::remark::{Remark, remark};
use crate::dataset::tables::layout::{Column, Kind, Names, Table};
use crate::dataset::tables::named::Named;
use crate::dataset::tables::sheet::{Row, Sheet, Written, items, plain};

/// A table of the layout as somebody filled it in.
#[derive(Debug)]
pub(super) struct Headed {
    pub(super) table: &'static Table,
    pub(super) sheet: Sheet,
    heads: Vec<Option<Head>>,
}

/// What a heading says.
#[derive(Clone, Debug, PartialEq)]
struct Head {
    column: &'static Column,
    /// Of a text: the language that stands behind the name.
    lang: Option<String>,
}

impl Headed {
    /// Finds the columns. All that is wrong with the headings and the shape is added to the findings.
    pub(super) fn new(table: &'static Table, sheet: Sheet, findings: &mut Vec<Finding>) -> Self {
        let mut heads: Vec<Option<Head>> = Vec::new();
        if sheet.headings.is_empty() {
            let columns = required(table).collect::<Vec<_>>().join(", ");
            findings.push(sheet.whole(
                "empty-table",
                "the table is empty",
                remark!("write its headings in the first row: {columns}", columns),
            ));
            return Self { table, sheet, heads };
        }
        for (at, heading) in sheet.headings.iter().enumerate() {
            let head = match head(table, heading) {
                Some(head) if heads.contains(&Some(head.clone())) => {
                    let what = remark!("the column `{heading}` stands twice", heading);
                    findings.push(sheet.finding("column-twice", Row::Headings, Some(at), what, "keep one of them"));
                    None
                }
                None if !heading.starts_with('#') && (!heading.is_empty() || has_words(&sheet, at)) => {
                    findings.push(unknown(table, &sheet, at));
                    None
                }
                head => head,
            };
            heads.push(head);
        }
        // A column that is probably there under another name is asked after by that name alone.
        let misspelt = sheet.headings.iter().filter(|written| !written.starts_with('#') && head(table, written).is_none());
        let misspelt: Vec<_> = misspelt.filter_map(|written| meant(table, written)).collect();
        let missing = required(table).filter(|name| !heads.iter().flatten().any(|head| head.column.heading == *name));
        let missing = missing.filter(|name| !misspelt.contains(name));
        for name in missing {
            let what = remark!("the column `{name}` is missing", name);
            findings.push(sheet.whole("missing-column", what, "add it to the row of headings"));
        }
        findings.extend(sheet.torn());
        Self { table, sheet, heads }
    }

    /// What a row says in a column that holds one word, as an id where it names something.
    pub(super) fn word(&self, row: Row, heading: &str, named: &Named, issue: &str) -> String {
        self.word_of(&self.sheet.cells(row), heading, named, issue)
    }

    fn word_of(&self, cells: &[Written], heading: &str, named: &Named, issue: &str) -> String {
        let found = self.heads.iter().zip(cells).find_map(|(head, cell)| {
            let column = head.as_ref()?.column;
            (column.heading == heading).then(|| named.id(column.names, issue, &plain(&cell.words)))
        });
        found.unwrap_or_default()
    }

    /// The record of a row.
    pub(super) fn record<T: DeserializeOwned + Default>(
        &self,
        row: Row,
        named: &Named,
        main: &str,
        findings: &mut Vec<Finding>,
    ) -> T {
        let fields = self.fields(row, named, main, findings);
        serde_json::from_value(Value::Object(fields)).unwrap_or_default()
    }

    /// What a row says, by field. Empty cells are left out.
    pub(super) fn fields(&self, row: Row, named: &Named, main: &str, findings: &mut Vec<Finding>) -> Map<String, Value> {
        let cells = self.sheet.cells(row);
        let issue = self.word_of(&cells, "issue", named, "");
        let mut fields = Map::new();
        let mut texts: BTreeMap<&str, Vec<(Option<&str>, &str)>> = BTreeMap::new();
        for (at, (head, cell)) in self.heads.iter().zip(&cells).enumerate() {
            let Some(Head { column, lang }) = head else { continue };
            if cell.is_empty() {
                continue;
            }
            let id = |said: &str| named.id(column.names, &issue, said);
            let mut wrong =
                |code, what: Remark, remedy: &'static str| findings.push(self.sheet.finding(code, row, Some(at), what, remedy));
            match column.kind {
                Kind::Parent => {}
                Kind::Word => _ = fields.insert(column.field.into(), id(&plain(&cell.words)).into()),
                Kind::Line => _ = fields.insert(column.field.into(), cell.words.clone().into()),
                Kind::Text => texts.entry(column.field).or_default().push((lang.as_deref(), &cell.words)),
                Kind::Flag => match flag(&cell.words) {
                    Some(is_so) => _ = fields.insert(column.field.into(), is_so.into()),
                    None => wrong(
                        "not-a-flag",
                        remark!("`{words}` is neither yes nor no", words = plain(&cell.words)),
                        "write yes, or leave it empty",
                    ),
                },
                Kind::List => {
                    _ = fields.insert(column.field.into(), items(&cell.words).map(|said| id(&said)).collect::<Vec<_>>().into())
                }
                Kind::Item => {
                    let list = fields.entry(column.field).or_insert_with(|| Value::Array(Vec::new()));
                    list.as_array_mut().into_iter().for_each(|list| list.push(id(&plain(&cell.words)).into()));
                }
                Kind::Stances => {
                    let stances = fields.entry(column.field).or_insert_with(|| Value::Object(Map::new()));
                    for option in items(&cell.words).map(|said| id(&said)) {
                        let Some(stances) = stances.as_object_mut() else { continue };
                        let earlier = stances.insert(option.clone(), column.heading.into());
                        if let Some(Value::String(earlier)) = earlier {
                            let what = remark!("the option `{option}` stands here and in `{earlier}`", option, earlier);
                            wrong("two-stances", what, "keep it once: a claim has one stance on an option");
                        }
                    }
                }
            }
        }
        for (field, phrases) in texts {
            fields.insert(field.into(), self.text(row, field, &phrases, main, findings));
        }
        fields
    }

    /// A text without a language is in the main one; where it stands alone, it needs no language at all.
    fn text(&self, row: Row, field: &str, phrases: &[(Option<&str>, &str)], main: &str, findings: &mut Vec<Finding>) -> Value {
        if let [(None, words)] = phrases {
            return (*words).into();
        }
        let mut text = Map::new();
        for (lang, words) in phrases {
            let earlier = text.insert(lang.unwrap_or(main).to_owned(), (*words).into());
            if earlier.is_some() {
                let at = self.column(field, *lang);
                let what = remark!("the text is written twice in `{lang}`", lang = main);
                findings.push(self.sheet.finding("text-twice", row, at, what, "keep one of the two cells"));
            }
        }
        Value::Object(text)
    }

    fn column(&self, field: &str, lang: Option<&str>) -> Option<usize> {
        self.heads
            .iter()
            .position(|head| head.as_ref().is_some_and(|head| head.column.field == field && head.lang.as_deref() == lang))
    }

    /// The columns of a field, with what their cells of a row are.
    pub(super) fn columns(&self, field: &str) -> impl Iterator<Item = (usize, &'static Column)> {
        let heads = self.heads.iter().enumerate();
        heads
            .filter_map(move |(at, head)| head.as_ref().map(|head| (at, head.column)).filter(|(_, column)| column.field == field))
    }
}

fn required(table: &'static Table) -> impl Iterator<Item = &'static str> {
    table.columns.iter().filter(|column| column.is_required).map(|column| column.heading)
}

/// A heading without what people write in different ways.
pub(super) fn heading(words: &str) -> String {
    plain(words).to_lowercase().split([' ', '_', '-', '\u{a0}']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

fn head(table: &'static Table, written: &str) -> Option<Head> {
    let (name, lang) = match written.split_once(':') {
        None => (written, None),
        Some((name, lang)) => (name, Some(plain(lang))),
    };
    let column = table.columns.iter().find(|column| heading(column.heading) == heading(name))?;
    (lang.is_none() || column.kind == Kind::Text).then_some(Head { column, lang })
}

fn has_words(sheet: &Sheet, column: usize) -> bool {
    (0..sheet.n_rows()).any(|row| sheet.cells(Row::At(row)).get(column).is_some_and(|cell| !cell.is_empty()))
}

fn unknown(table: &'static Table, sheet: &Sheet, at: usize) -> Finding {
    let written = &sheet.headings[at];
    if written.is_empty() {
        let remedy = "write a heading: one that begins with `#` is yours and is not read";
        return sheet.finding("unknown-column", Row::Headings, Some(at), "the column has no heading", remedy);
    }
    let name = written.split(':').next().unwrap_or_default();
    let names = table.columns.iter().map(|column| column.heading);
    let remedy = match meant(table, name) {
        Some(meant) => remark!("did you mean `{meant}`? Begin the heading with `#` if the column is yours", meant),
        None => {
            let names = names.collect::<Vec<_>>().join(", ");
            remark!("there are {names}; begin the heading with `#` if the column is yours", names)
        }
    };
    let what = match head(table, name) {
        Some(_) => remark!("the column `{name}` has no languages", name),
        None => remark!("the table has no column `{name}`", name = written),
    };
    sheet.finding("unknown-column", Row::Headings, Some(at), what, remedy)
}

/// The column that a heading probably means which is none.
fn meant(table: &'static Table, written: &str) -> Option<&'static str> {
    nearest::word(&heading(written), table.columns.iter().map(|column| column.heading))
}

fn flag(words: &str) -> Option<bool> {
    match plain(words).to_lowercase().as_str() {
        "true" | "yes" | "1" | "x" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

/// Whether a column holds what a path names: of stances, the option; of a list, nothing is to be compared.
pub(super) fn holds(column: &Column, cell: &Written, named: &Named, issue: &str, key: &str) -> Option<String> {
    let items = if column.kind == Kind::Stances { items(&cell.words).collect() } else { vec![plain(&cell.words)] };
    items.into_iter().find(|said| said == key || (column.names != Names::Nothing && named.id(column.names, issue, said) == key))
}
