//! Records to tables.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::dataset::opened::TextFile;
use crate::dataset::tables::layout::{self, CASE_FIELDS, Column, Kind, Table};
use crate::dataset::tables::picture;
use crate::dataset::tables::reader;
use crate::dataset::tables::sheet::{is_formula, plain};
use crate::dataset::{FORMAT, FileRecord};

/// Tables as they are written.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Written {
    /// Name and text of each file; tables that would be empty are left out where they may be.
    pub files: Vec<(String, String)>,
    /// Paths of what the tables could not keep. Nothing of a record that passes its checks.
    pub lost: Vec<String>,
}

/// The most losses that are listed.
const MOST_LOST: usize = 100;

/// Writes all tables, and reads them again to see what they kept.
pub(super) fn write(record: &FileRecord) -> Written {
    let languages = &record.languages;
    let mut files = Vec::new();
    for table in layout::TABLES {
        let rows = || rows(table, record);
        if rows().next().is_some() || layout::NEEDED.iter().any(|needed| needed.name == table.name) {
            files.push((format!("{}.csv", table.name), text(table, languages, rows)));
        }
    }
    files.extend(picture::written(record));
    let again: Vec<_> =
        files.iter().map(|(name, text)| TextFile { name: name.clone(), text: text.clone(), skipped: 0 }).collect();
    let mut lost = Vec::new();
    let read = reader::read(&again).record;
    if read != *record {
        let (given, kept) = (serde_json::to_value(record), serde_json::to_value(&read));
        compare("", &given.unwrap_or_default(), &kept.unwrap_or_default(), &mut lost);
    }
    Written { files, lost }
}

/// A row: the ids of what it hangs on, and its fields.
type Row = (Option<String>, Map<String, Value>);

fn rows<'a>(table: &Table, record: &'a FileRecord) -> Box<dyn Iterator<Item = Row> + 'a> {
    match table.name {
        "case" => Box::new(case(record).into_iter()),
        "parties" => Box::new(record.parties.iter().map(alone)),
        "members" => Box::new(
            record.parties.iter().flat_map(|party| party.members.iter().map(|name| below(&party.id, &json!({ "name": name })))),
        ),
        "issues" => Box::new(record.issues.iter().map(alone)),
        "options" => Box::new(record.issues.iter().flat_map(|issue| issue.options.iter().map(|option| below(&issue.id, option)))),
        "compatible" => Box::new(
            record
                .issues
                .iter()
                .flat_map(|issue| issue.compatible.iter().map(|pair| below(&issue.id, &json!({ "compatible": pair })))),
        ),
        "moments" => {
            let has_ids = record.moments.iter().any(|moment| moment.id != moment.date);
            Box::new(record.moments.iter().map(move |moment| {
                let mut row = alone(moment);
                if !has_ids {
                    row.1.remove("id");
                }
                row
            }))
        }
        "party_means" => Box::new(record.moments.iter().flat_map(|moment| {
            let means = moment.party_means.iter();
            means.map(|(party, means)| below(&moment.id, &json!({ "party": party, "means": means })))
        })),
        "context" => Box::new(record.moments.iter().flat_map(|moment| moment.context.iter().map(|note| below(&moment.id, note)))),
        "claims" => Box::new(record.claims.iter().map(alone)),
        "scenarios" => Box::new(record.scenarios.iter().map(alone)),
        "terms" => Box::new(record.scenarios.iter().flat_map(|plan| {
            let issues: BTreeSet<_> = plan.terms.keys().chain(plan.term_grades.keys()).collect();
            issues.into_iter().map(|issue| {
                let term = json!({ "issue": issue, "options": plan.terms.get(issue), "grade": plan.term_grades.get(issue) });
                below(&plan.id, &term)
            })
        })),
        "articles" => Box::new(record.articles.iter().map(alone)),
        "statements" => Box::new(
            record.articles.iter().flat_map(|article| article.statements.iter().map(|statement| below(&article.id, statement))),
        ),
        "contradictions" => Box::new(record.contradictions.iter().map(alone)),
        "gaps_by_cell" => Box::new(record.gaps_by_cell.iter().map(alone)),
        "sources" => Box::new(record.sources.iter().map(alone)),
        _ => Box::new(std::iter::empty()),
    }
}

fn alone(record: &impl Serialize) -> Row {
    let fields = match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    (None, fields)
}

fn below(parent: &str, record: &impl Serialize) -> Row {
    (Some(parent.to_owned()), alone(record).1)
}

fn case(record: &FileRecord) -> Vec<Row> {
    let mut rows = Vec::new();
    for (field, path) in CASE_FIELDS {
        let some = |words: &str| vec![json!(words)];
        let maybe = |words: &Option<String>| words.iter().map(|words| json!(words)).collect();
        let values: Vec<Value> = match path {
            "$schema" => maybe(&record.schema),
            "format" if record.format != FORMAT => some(&record.format),
            "title" => vec![json!(record.title)],
            "languages" => some(&record.languages.join("; ")),
            "opening.scenario" => maybe(&record.opening.scenario),
            "opening.moment" => some(&record.opening.moment),
            "coverage.from" => some(&record.coverage.from),
            "coverage.latest_position" => some(&record.coverage.latest_position),
            "coverage.latest_page" => maybe(&record.coverage.latest_page),
            "notes[]" => record.notes.iter().map(|note| json!(note)).collect(),
            "gaps[]" => record.gaps.iter().map(|gap| json!(gap)).collect(),
            _ => Vec::new(),
        };
        rows.extend(values.into_iter().map(|value| {
            let fields = [("field".to_owned(), json!(field)), ("value".to_owned(), value)];
            (None, fields.into_iter().collect())
        }));
    }
    rows
}

/// A column as it is written: of a text, in which language; none where the heading says none.
type Head<'a> = (&'static Column, Option<&'a str>);

fn text<I: Iterator<Item = Row>>(table: &'static Table, languages: &[String], rows: impl Fn() -> I) -> String {
    let main = languages.first().map_or("en", String::as_str);
    let mut used: BTreeSet<(&str, Option<String>)> = BTreeSet::new();
    for (parent, fields) in rows() {
        for (column, lang) in table.columns.iter().flat_map(|column| filled(column, &fields, main)) {
            used.insert((column.heading, lang));
        }
        used.extend(parent.and(table.columns.first()).map(|column| (column.heading, None)));
    }
    let mut heads: Vec<Head<'_>> = Vec::new();
    for column in table.columns {
        if column.is_required || used.contains(&(column.heading, None)) {
            heads.push((column, None));
        }
        let mut langs: Vec<_> =
            used.iter().filter(|(heading, _)| *heading == column.heading).filter_map(|(_, lang)| lang.as_deref()).collect();
        langs.sort_by_key(|lang| languages.iter().position(|known| known == lang).unwrap_or(usize::MAX));
        heads.extend(langs.into_iter().map(|lang| (column, Some(lang))));
    }
    // Where every text says its language, the bare column would stay empty.
    let mut text = line(heads.iter().map(|(column, lang)| match lang {
        None => column.heading.to_owned(),
        Some(lang) => format!("{}:{lang}", column.heading),
    }));
    for (parent, fields) in rows() {
        text.push_str(&line(heads.iter().map(|(column, lang)| match (column.kind, &parent) {
            (Kind::Parent, Some(parent)) => parent.clone(),
            _ => cell(table, column, *lang, &fields, main),
        })));
    }
    text
}

/// The columns that a field of a row fills, with their languages.
fn filled(column: &'static Column, fields: &Map<String, Value>, main: &str) -> Vec<(&'static Column, Option<String>)> {
    match (column.kind, fields.get(column.field)) {
        (Kind::Text, Some(Value::Object(phrases))) => {
            let is_alone = phrases.len() == 1;
            phrases.keys().map(|lang| (column, (is_alone || lang != main).then(|| lang.clone()))).collect()
        }
        (Kind::Stances, Some(Value::Object(stances))) => {
            let is_said = stances.values().any(|stance| stance.as_str() == Some(column.heading));
            is_said.then_some((column, None)).into_iter().collect()
        }
        (_, None | Some(Value::Null)) => Vec::new(),
        _ => vec![(column, None)],
    }
}

fn cell(table: &Table, column: &Column, lang: Option<&str>, fields: &Map<String, Value>, main: &str) -> String {
    match (column.kind, fields.get(column.field)) {
        (Kind::Text, Some(Value::Object(phrases))) => match lang {
            None if phrases.len() > 1 => words(phrases.get(main)),
            Some(lang) if lang != main || phrases.len() == 1 => words(phrases.get(lang)),
            _ => String::new(),
        },
        (Kind::Text, plain) if lang.is_none() => words(plain),
        (Kind::Text, _) => String::new(),
        (Kind::Stances, Some(Value::Object(stances))) => {
            let options = stances.iter().filter(|(_, stance)| stance.as_str() == Some(column.heading));
            options.map(|(option, _)| option.as_str()).collect::<Vec<_>>().join("; ")
        }
        (Kind::Item, Some(Value::Array(items))) => {
            let same = table.columns.iter().filter(|other| other.field == column.field);
            let at = same.take_while(|other| other.heading != column.heading).count();
            words(items.get(at))
        }
        (_, Some(Value::Array(items))) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; "),
        (_, Some(Value::Bool(true))) => "yes".to_owned(),
        (_, value) => words(value),
    }
}

fn words(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn line(cells: impl Iterator<Item = String>) -> String {
    cells.map(|cell| quoted(&cell)).collect::<Vec<_>>().join(",") + "\n"
}

/// A cell as it is written. **What a spreadsheet program would run as a formula gets an apostrophe in front**, which
/// reading takes off; so does what has such an apostrophe already.
pub(crate) fn quoted(cell: &str) -> String {
    let cell = if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() };
    let has_marks = cell.contains(['"', ',', ';', '\n', '\r', '\t']);
    if has_marks || plain(&cell) != cell || cell.starts_with('#') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

fn compare(place: &str, given: &Value, kept: &Value, lost: &mut Vec<String>) {
    if given == kept || lost.len() >= MOST_LOST {
        return;
    }
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => {
            let names: BTreeSet<_> = given.keys().chain(kept.keys()).collect();
            for name in names {
                let here = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                let [given, kept] = [given, kept].map(|fields| fields.get(name).unwrap_or(&Value::Null));
                compare(&here, given, kept, lost);
            }
        }
        (Value::Array(given), Value::Array(kept)) if given.len() == kept.len() => {
            for (at, (given, kept)) in given.iter().zip(kept).enumerate() {
                compare(&format!("{place}[{at}]"), given, kept, lost);
            }
        }
        _ => lost.push(place.to_owned()),
    }
}
