//! Tables to records: which file is which table, then list by list.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::dataset::examine::{Finding, Severity};
use crate::dataset::nearest;
use crate::dataset::opened::TextFile;
use crate::dataset::record::{OptionRecord, PictureRecord, TextRecord};
use crate::dataset::remark::{Remark, remark};
use crate::dataset::tables::MOST_FINDINGS;
use crate::dataset::tables::TablesRead;
use crate::dataset::tables::headed::{Headed, heading};
use crate::dataset::tables::layout::{self, CASE_FIELDS, NEEDED, Names, TABLES, Table};
use crate::dataset::tables::picture;
use crate::dataset::tables::places::{Places, list_of};
use crate::dataset::tables::sheet::{Row, Sheet, items, plain};
use crate::dataset::{FORMAT, FileRecord, Problem};

/// Reads tables that are named after what they hold.
pub(super) fn read(files: &[TextFile]) -> TablesRead {
    let mut reader = Reader::default();
    for file in files {
        reader.open(file);
    }
    for table in NEEDED {
        // Where a file is not understood, it may be the one that is missing: then the name is what to mend.
        if reader.places.table(table).is_none() && reader.findings.iter().all(|finding| finding.problem.code != "unknown-table") {
            let what = remark!("the table `{name}.csv` is missing", name = table.name);
            reader.findings.push(of_all("missing-table", what, "add it: every case has one"));
            reader.misread.push(list_of(table));
        }
    }
    // Any table may be the one that is called otherwise; and the case's own says in which languages the others are.
    let is_whole = !reader.misread.contains(&layout::CASE.name)
        && reader.findings.iter().all(|finding| finding.problem.code != "unknown-table");
    if is_whole {
        let of_tables = std::mem::take(&mut reader.findings);
        reader.read();
        let Reader { findings, misread, .. } = &mut reader;
        findings.retain(|finding| !table_of(finding).is_some_and(|table| misread.contains(&list_of(table))));
        findings.splice(0..0, of_tables);
    }
    let Reader { record, places, findings: mut problems, misread, .. } = reader;
    problems.truncate(MOST_FINDINGS);
    TablesRead { record, places, problems, is_whole, misread }
}

fn table_of(finding: &Finding) -> Option<&'static Table> {
    table_called(&finding.location.as_ref()?.file)
}

#[derive(Default)]
struct Reader {
    record: FileRecord,
    /// What has no table.
    picture: Option<PictureRecord>,
    places: Places,
    findings: Vec<Finding>,
    /// The main language.
    main: String,
    /// As in [`TablesRead`].
    misread: Vec<&'static str>,
}

impl Reader {
    fn open(&mut self, file: &TextFile) {
        if picture::is_one(file) {
            match picture::read(file) {
                Ok(picture) => self.picture = picture,
                Err(findings) => self.findings.extend(findings),
            }
            return;
        }
        let Some(table) = table_called(&file.name) else {
            let names = TABLES.map(|table| table.name);
            let remedy = match nearest::word(&stem(&file.name), names) {
                Some(name) => remark!("did you mean `{name}.csv`? Otherwise leave the file out", name),
                None => remark!("give it the name of one of these tables, or leave it out: {names}", names = names.join(", ")),
            };
            let problem =
                Problem { code: "unknown-table", place: file.name.clone(), what: "no table is called so".into(), remedy };
            return self.findings.push(Finding { severity: Severity::Error, problem, location: None });
        };
        let sheet = Sheet::open(file);
        if let Some(earlier) = self.places.table(table) {
            let what = remark!("the table is already in `{file}`", file = &earlier.sheet.file.name);
            self.misread.push(list_of(table));
            return self.findings.push(sheet.whole("table-twice", what, "keep one of the two files, or put their rows together"));
        }
        let n_before = self.findings.len();
        let headed = Headed::new(table, sheet, &mut self.findings);
        if self.findings.len() > n_before {
            self.misread.push(list_of(table));
        }
        self.places.tables.push(headed);
    }

    fn read(&mut self) {
        self.case();
        self.record.parties = self.list(&layout::PARTIES);
        for (at, party) in self.record.parties.iter().enumerate() {
            self.places.named.add(Names::Party, at, &party.id, &[&party.label, &party.short]);
        }
        for (party, fields) in self.fields_below(&layout::MEMBERS, "") {
            let name = fields.get("name").and_then(|name| serde_json::from_value(name.clone()).ok());
            self.record.parties[party].members.push(name.unwrap_or_default());
        }
        self.issues();
        self.moments();
        self.record.scenarios = self.list(&layout::SCENARIOS);
        for (at, plan) in self.record.scenarios.iter().enumerate() {
            self.places.named.add(Names::Scenario, at, &plan.id, &[&plan.name, &plan.short]);
        }
        self.terms();
        self.record.claims = self.list(&layout::CLAIMS);
        self.record.articles = self.list(&layout::ARTICLES);
        for (at, article) in self.record.articles.iter().enumerate() {
            self.places.named.add(Names::Article, at, &article.id, &[&article.title]);
        }
        for (article, statement) in self.below(&layout::STATEMENTS) {
            self.record.articles[article].statements.push(statement);
        }
        self.record.contradictions = self.list(&layout::CONTRADICTIONS);
        self.record.gaps_by_cell = self.list(&layout::GAPS_BY_CELL);
        self.record.sources = self.list(&layout::SOURCES);
        let named = &self.places.named;
        self.record.opening.moment = named.id(Names::Moment, "", &self.record.opening.moment);
        self.record.opening.scenario = self.record.opening.scenario.as_deref().map(|id| named.id(Names::Scenario, "", id));
    }

    fn case(&mut self) {
        let Some(at) = self.places.tables.iter().position(|table| table.table.name == layout::CASE.name) else { return };
        let case = &self.places.tables[at];
        let mut rows = BTreeMap::new();
        let mut record = FileRecord { format: FORMAT.to_owned(), ..FileRecord::default() };
        // The languages come first: they say which is the main one.
        for row in 0..case.sheet.n_rows() {
            if heading(&case.word(Row::At(row), "field", &self.places.named, "")) == "languages" {
                record.languages = items(&case.word(Row::At(row), "value", &self.places.named, "")).collect();
            }
        }
        self.main = record.languages.first().cloned().unwrap_or_else(|| "en".to_owned());
        for row in 0..case.sheet.n_rows() {
            let name = heading(&case.word(Row::At(row), "field", &self.places.named, ""));
            let Some((_, path)) = CASE_FIELDS.iter().find(|(field, _)| *field == name) else {
                let names = CASE_FIELDS.iter().map(|(field, _)| *field);
                let remedy = match nearest::word(&name, names.clone()) {
                    Some(meant) => remark!("did you mean `{meant}`?", meant),
                    None => remark!("there are {names}", names = names.collect::<Vec<_>>().join(", ")),
                };
                let (code, what) = ("unknown-field", remark!("a case has no field `{name}`", name = &name));
                self.findings.push(case.sheet.finding(code, Row::At(row), Some(0), what, remedy));
                continue;
            };
            let fields = case.fields(Row::At(row), &self.places.named, &self.main, &mut self.findings);
            let value: TextRecord =
                fields.get("value").and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default();
            if !path.ends_with("[]") && rows.contains_key(*path) {
                let (code, what) = ("field-twice", remark!("the field `{name}` stands twice", name = &name));
                self.findings.push(case.sheet.finding(code, Row::At(row), Some(0), what, "keep one of the two rows"));
                continue;
            }
            let n_there = if name == "note" { record.notes.len() } else { record.gaps.len() };
            rows.insert(path.replace("[]", &format!("[{n_there}]")), row as u32);
            put(&mut record, path, value);
        }
        record.picture = self.picture.take();
        self.record = record;
        self.places.case = rows;
    }

    fn issues(&mut self) {
        self.record.issues = self.list(&layout::ISSUES);
        for (at, issue) in self.record.issues.iter().enumerate() {
            self.places.named.add(Names::Issue, at, &issue.id, &[&issue.label, &issue.short]);
        }
        for (issue, option) in self.below::<OptionRecord>(&layout::OPTIONS) {
            let issue = &mut self.record.issues[issue];
            self.places.named.add_option(&issue.id, issue.options.len(), &option.id, &[&option.label, &option.short]);
            issue.options.push(option);
        }
        for (issue, pair) in self.fields_below(&layout::COMPATIBLE, "") {
            let pair = pair.get("compatible").and_then(|pair| serde_json::from_value(pair.clone()).ok());
            self.record.issues[issue].compatible.push(pair.unwrap_or_default());
        }
    }

    fn moments(&mut self) {
        self.record.moments = self.list(&layout::MOMENTS);
        for (at, moment) in self.record.moments.iter_mut().enumerate() {
            if moment.id.is_empty() {
                moment.id.clone_from(&moment.date);
            }
            self.places.named.add(Names::Moment, at, &moment.id, &[&moment.title]);
        }
        for (moment, note) in self.below(&layout::CONTEXT) {
            self.record.moments[moment].context.push(note);
        }
        for (moment, fields) in self.fields_below(&layout::PARTY_MEANS, "party") {
            let means = fields.get("means").and_then(|means| serde_json::from_value(means.clone()).ok()).unwrap_or_default();
            self.record.moments[moment].party_means.insert(word(&fields, "party"), means);
        }
    }

    fn terms(&mut self) {
        for (plan, fields) in self.fields_below(&layout::TERMS, "issue") {
            let plan = &mut self.record.scenarios[plan];
            let (issue, grade) = (word(&fields, "issue"), word(&fields, "grade"));
            let options = fields.get("options").and_then(|options| serde_json::from_value(options.clone()).ok());
            if !grade.is_empty() {
                plan.term_grades.insert(issue.clone(), grade);
            }
            plan.terms.insert(issue, options.unwrap_or_default());
        }
    }

    fn list<T: DeserializeOwned + Default>(&mut self, table: &'static Table) -> Vec<T> {
        let Some(table) = self.places.table(table) else { return Vec::new() };
        let rows = (0..table.sheet.n_rows()).map(Row::At);
        rows.map(|row| table.record(row, &self.places.named, &self.main, &mut self.findings)).collect()
    }

    /// The records of a table that hang on those of another, with the place of that other.
    fn below<T: DeserializeOwned + Default>(&mut self, table: &'static Table) -> Vec<(usize, T)> {
        let fields = self.fields_below(table, "");
        fields.into_iter().map(|(at, fields)| (at, serde_json::from_value(Value::Object(fields)).unwrap_or_default())).collect()
    }

    /// The same as fields. With a key, no two rows of one parent may have the same in that column.
    fn fields_below(&mut self, table: &'static Table, key: &str) -> Vec<(usize, serde_json::Map<String, Value>)> {
        let Some(headed) = self.places.table(table) else { return Vec::new() };
        let Some(parent) = table.columns.first() else { return Vec::new() };
        let mut below = BTreeMap::new();
        let mut found = Vec::new();
        for row in 0..headed.sheet.n_rows() {
            let id = headed.word(Row::At(row), parent.heading, &self.places.named, "");
            let Some(at) = self.places.named.at(parent.names, &id) else {
                let column = headed.columns(parent.heading).next().map(|(at, _)| at);
                let what = if id.is_empty() { "the id is missing".into() } else { remark!("nothing is called `{id}`", id) };
                let remedy = remark!("name an id from `{list}`, or add it there", list = parent.names.list());
                self.findings.push(headed.sheet.finding("unknown-parent", Row::At(row), column, what, remedy));
                continue;
            };
            let fields = headed.fields(Row::At(row), &self.places.named, &self.main, &mut self.findings);
            let key_said = word(&fields, key);
            let rows: &mut Vec<(String, u32)> = below.entry((table.name, at)).or_default();
            if !key.is_empty() && rows.iter().any(|(earlier, _)| *earlier == key_said) {
                let column = headed.columns(key).next().map(|(at, _)| at);
                let what = remark!("`{id}` has another row for `{other}`", id, other = key_said);
                self.findings.push(headed.sheet.finding("row-twice", Row::At(row), column, what, "put the two rows together"));
                continue;
            }
            rows.push((key_said, row as u32));
            found.push((at, fields));
        }
        self.places.below.append(&mut below);
        found
    }
}

/// A problem of all tables together.
fn of_all(code: &'static str, what: Remark, remedy: &'static str) -> Finding {
    let problem = Problem { code, place: "the tables".to_owned(), what, remedy: remedy.into() };
    Finding { severity: Severity::Error, problem, location: None }
}

fn word(fields: &serde_json::Map<String, Value>, name: &str) -> String {
    fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Writes a field of the case's own table.
fn put(record: &mut FileRecord, path: &str, value: TextRecord) {
    let words = match &value {
        TextRecord::Plain(words) => plain(words),
        TextRecord::Translated(phrases) => phrases.values().next().map(|words| plain(words)).unwrap_or_default(),
    };
    let some = |words: &String| (!words.is_empty()).then(|| words.clone());
    match path {
        "$schema" => record.schema = some(&words),
        "format" => record.format = words,
        "title" => record.title = value,
        "opening.scenario" => record.opening.scenario = some(&words),
        "opening.moment" => record.opening.moment = words,
        "coverage.from" => record.coverage.from = words,
        "coverage.latest_position" => record.coverage.latest_position = words,
        "coverage.latest_page" => record.coverage.latest_page = some(&words),
        "notes[]" => record.notes.push(value),
        "gaps[]" => record.gaps.push(value),
        // The languages are read before.
        _ => {}
    }
}

/// Whether a file is named after a table.
pub(super) fn is_named(file: &str) -> bool {
    table_called(file).is_some()
}

/// The table that a file is named after. Spreadsheet programs put the name of the whole before that of the sheet, or a
/// number behind it: `Tram - claims.csv`, `claims-Table 1.csv`, `claims (2).csv`.
fn table_called(file: &str) -> Option<&'static Table> {
    let stem = stem(file);
    let whole = heading(&stem);

    let after = stem.rsplit_once('-').map(|(_, after)| heading(after));
    let before = stem.rsplit_once('-').map(|(before, _)| heading(before));
    let names = [whole.as_str()].into_iter().chain(after.as_deref()).chain(before.as_deref());
    names.filter_map(|name| TABLES.into_iter().find(|table| table.name == name)).next()
}

/// The name of a file without extension and without the number that browsers put behind a second download.
fn stem(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).trim().to_lowercase();
    match stem.strip_suffix(')').and_then(|stem| stem.rsplit_once('(')) {
        Some((before, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => before.trim().to_owned(),
        _ => stem,
    }
}
