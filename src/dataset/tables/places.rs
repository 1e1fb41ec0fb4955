//! From a path into the record to the cell that it came from.

use std::collections::BTreeMap;

use crate::dataset::examine::Location;
use crate::dataset::tables::flat::{self, FlatPlaces};
use crate::dataset::tables::headed::{Headed, holds};
use crate::dataset::tables::layout::{self, Table};
use crate::dataset::tables::named::Named;
use crate::dataset::tables::sheet::Row;

/// Where everything in a record stands. Kept small: rows are read again when somebody asks for one of their cells.
#[derive(Debug, Default)]
pub struct Places {
    pub(super) tables: Vec<Headed>,
    pub(super) named: Named,
    /// The row of each field of the case's own table, by its path.
    pub(super) case: BTreeMap<String, u32>,
    /// The rows of records inside others, by table and place of that other, with the key where they have one.
    pub(super) below: BTreeMap<(&'static str, usize), Vec<(String, u32)>>,
    /// Of a case in one flat table, which rows made what.
    flat: Option<FlatPlaces>,
}

/// Lists of records inside others: the list, the field, the table, whether they go by a key, and their own field.
const BELOW: [(&str, &str, &Table, bool); 8] = [
    ("parties", "members", &layout::MEMBERS, false),
    ("issues", "options", &layout::OPTIONS, false),
    ("issues", "compatible", &layout::COMPATIBLE, false),
    ("moments", "context", &layout::CONTEXT, false),
    ("moments", "party_means", &layout::PARTY_MEANS, true),
    ("scenarios", "terms", &layout::TERMS, true),
    ("scenarios", "term_grades", &layout::TERMS, true),
    ("articles", "statements", &layout::STATEMENTS, false),
];

/// The list of the record into which a table goes.
pub(super) fn list_of(table: &Table) -> &'static str {
    let parent = BELOW.into_iter().find(|(_, _, below, _)| below.name == table.name);
    parent.map_or(table.name, |(list, ..)| list)
}

impl Places {
    pub(super) fn of_flat(table: Headed, flat: FlatPlaces) -> Self {
        Self { tables: vec![table], flat: Some(flat), ..Self::default() }
    }

    pub(super) fn table(&self, table: &Table) -> Option<&Headed> {
        self.tables.iter().find(|headed| headed.table.name == table.name)
    }

    /// The cell of a path such as `claims[3].party` or `issues[1].options[0].label`; the row's first cell where the field
    /// has no column, the row of headings for a whole list, nothing where there is no such table.
    pub fn locate(&self, path: &str) -> Option<Location> {
        if let (Some(flat), Some(table)) = (&self.flat, self.tables.first()) {
            return Some(flat::locate(table, flat, path));
        }
        let (head, rest) = path.split_at(path.find(['[', '.']).unwrap_or(path.len()));
        let Some(table) = layout::TABLES.into_iter().skip(1).find(|table| table.name == head) else {
            return self.in_case(path);
        };
        let headed = self.table(table)?;
        let Some((at, rest)) = index(rest) else { return Some(headed.sheet.locate(Row::Headings, None, None)) };
        if at >= headed.sheet.n_rows() {
            return None;
        }
        let (field, deeper) = name(rest);
        let inside = BELOW.into_iter().find(|(list, inside, _, _)| *list == head && *inside == field);
        if let Some((_, _, table, has_key)) = inside
            && let Some(location) = self.inside(table, field, at, has_key, deeper)
        {
            return Some(location);
        }
        Some(self.cell(headed, Row::At(at), field, deeper))
    }

    fn in_case(&self, path: &str) -> Option<Location> {
        let case = self.table(&layout::CASE)?;
        let known = |path: &str| self.case.get(path).copied();
        let list = path.split_once('[').map(|(list, _)| list);
        let row = match (known(path), list.and_then(known)) {
            (Some(row), _) => Row::At(row as usize),
            (None, Some(row)) => Row::At(row as usize),
            (None, None) => return Some(case.sheet.locate(Row::Headings, None, None)),
        };
        let column = case.columns("value").next().map(|(at, _)| at);
        Some(case.sheet.locate(row, column, None))
    }

    fn inside(&self, table: &Table, field: &str, parent: usize, has_key: bool, rest: &str) -> Option<Location> {
        let headed = self.table(table)?;
        let rows = self.below.get(&(table.name, parent))?;
        let (row, rest) = if has_key {
            let key = rest.strip_prefix('.')?;
            (rows.iter().find(|(known, _)| known == key)?.1, "")
        } else {
            let (at, rest) = index(rest)?;
            (rows.get(at)?.1, rest)
        };
        let row = Row::At(row as usize);
        let (own, deeper) = name(rest);
        let own = match (table.name, own) {
            ("terms", _) if field == "term_grades" => "grade",
            ("terms", _) => "options",
            ("party_means", _) => "means",
            ("compatible", _) => "compatible",
            ("members", _) => "name",
            (_, own) => own,
        };
        Some(self.cell(headed, row, own, deeper))
    }

    /// A field of a row: the cell that holds what the path goes on with, else the first that is filled, else the first.
    fn cell(&self, headed: &Headed, row: Row, field: &str, deeper: &str) -> Location {
        let cells = headed.sheet.cells(row);
        let columns: Vec<_> = headed.columns(field).collect();
        let filled = |at: &usize| cells.get(*at).is_some_and(|cell| !cell.is_empty());
        if let Some(key) = deeper.strip_prefix('.') {
            let issue = headed.word(row, "issue", &self.named, "");
            let found = columns.iter().find_map(|(at, column)| {
                let said = holds(column, cells.get(*at)?, &self.named, &issue, key)?;
                Some(headed.sheet.locate(row, Some(*at), Some(&said)))
            });
            if let Some(location) = found {
                return location;
            }
        }
        let column = columns.iter().map(|(at, _)| *at).find(filled).or(columns.first().map(|(at, _)| *at));
        let item = index(deeper).zip(column).and_then(|((item, _), column)| {
            let words = &cells.get(column)?.words;
            crate::dataset::tables::sheet::items(words).nth(item)
        });
        headed.sheet.locate(row, column, item.as_deref())
    }
}

/// The number in `[3].party`, and the rest.
fn index(path: &str) -> Option<(usize, &str)> {
    let (number, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((number.parse().ok()?, rest))
}

/// The name in `.stances.river`, and the rest.
fn name(path: &str) -> (&str, &str) {
    let path = path.strip_prefix('.').unwrap_or(path);
    path.split_at(path.find(['[', '.']).unwrap_or(path.len()))
}
