//! The flat form: a whole case in one table, one row a stance.
//!
//! Parties, issues and options are what the rows name, in the order in which they first appear. **Nothing is invented**:
//! names serve as short names and questions too, a claim without a summary is told by its stances, and a row that lacks
//! its grade, its source or its stance is an error, as is a source of no stated kind.

mod ids;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::dataset::examine::{Finding, Location};
use crate::dataset::opened::TextFile;
use crate::dataset::record::{
    ClaimRecord, CoverageRecord, IssueRecord, MomentRecord, OpeningRecord, OptionRecord, PartyRecord, SourceRecord, TextRecord,
};
use crate::dataset::remark::remark;
use crate::dataset::tables::MOST_FINDINGS;
use crate::dataset::tables::TablesRead;
use crate::dataset::tables::headed::{Headed, heading};
use crate::dataset::tables::layout::FLAT;
use crate::dataset::tables::named::{Named, folded};
use crate::dataset::tables::places::Places;
use crate::dataset::tables::sheet::{Row, Sheet, plain};
use crate::dataset::{FORMAT, FileRecord};
use crate::model::Date;
use ids::Ids;

/// The tag of a language that nobody states.
const UNSTATED: &str = "und";

/// Where the records of a flat table come from: the rows that name them first.
#[derive(Debug, Default)]
pub(super) struct FlatPlaces {
    parties: Vec<usize>,
    issues: Vec<usize>,
    options: Vec<Vec<usize>>,
    moments: Vec<usize>,
    sources: Vec<usize>,
    /// Each row of a claim, with the option that it is about.
    claims: Vec<Vec<(String, usize)>>,
}

/// Whether a table is in the flat form: it has an option and a stance in each row.
pub(super) fn is_flat(file: &TextFile) -> bool {
    let headings: Vec<_> = Sheet::open(file).headings.iter().map(|written| heading(written)).collect();
    ["option", "stance"].iter().any(|name| headings.iter().any(|heading| heading == name))
}

/// Reads a flat table.
pub(super) fn read(file: &TextFile) -> TablesRead {
    let mut problems = Vec::new();
    let table = Headed::new(&FLAT, Sheet::open(file), &mut problems);
    if !table.sheet.headings.is_empty() && ["source", "url"].iter().all(|name| table.columns(name).next().is_none()) {
        let what = "there is neither a column `source` nor a column `url`";
        problems.push(table.sheet.whole("missing-column", what, "add one of them: a claim has a source"));
    }
    let is_whole = problems.is_empty();
    if !is_whole {
        problems.truncate(MOST_FINDINGS);
        return TablesRead { places: Places::of_flat(table, FlatPlaces::default()), problems, ..TablesRead::default() };
    }
    let mut case = Case::new();
    for row in 0..table.sheet.n_rows() {
        case.add(&table, row, &mut problems);
    }
    let record = case.finish(&file.name);
    problems.truncate(MOST_FINDINGS);
    // Made of the dates: where none can be read, those are what is to be mended.
    let misread =
        if record.coverage.from.is_empty() && !record.claims.is_empty() { vec!["moments", "coverage"] } else { Vec::new() };
    TablesRead { record, places: Places::of_flat(table, case.places), problems, is_whole, misread }
}

struct Case {
    record: FileRecord,
    places: FlatPlaces,
    /// Where each thing is in its list, by what the table calls it.
    parties: BTreeMap<String, usize>,
    issues: BTreeMap<String, usize>,
    options: BTreeMap<(usize, String), usize>,
    sources: BTreeMap<(String, String), usize>,
    moments: BTreeMap<String, usize>,
    /// The claims that a row may belong to.
    claims: BTreeMap<[String; 7], Vec<usize>>,
    ids: [Ids; 4],
    option_ids: Vec<Ids>,
}

impl Case {
    fn new() -> Self {
        Self {
            record: FileRecord { format: FORMAT.to_owned(), ..FileRecord::default() },
            places: FlatPlaces::default(),
            parties: BTreeMap::new(),
            issues: BTreeMap::new(),
            options: BTreeMap::new(),
            sources: BTreeMap::new(),
            moments: BTreeMap::new(),
            claims: BTreeMap::new(),
            ids: ["party", "issue", "source", "claim"].map(Ids::new),
            option_ids: Vec::new(),
        }
    }

    fn add(&mut self, table: &Headed, row: usize, problems: &mut Vec<Finding>) {
        let fields = table.fields(Row::At(row), &Named::default(), UNSTATED, problems);
        let said = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let n_problems = problems.len();
        for (name, remedy) in [
            ("party", "say who takes the position"),
            ("issue", "say what it is about"),
            ("option", "say which way to settle the issue it is about"),
            ("stance", "write demands, accepts, open-to, unclear, opposes or rejects"),
            ("date", "write YYYY-MM-DD, or YYYY-MM where the day is not known"),
            ("grade", "write document, on-record, reported or disputed"),
        ] {
            if said(name).is_empty() {
                let column = table.columns(name).next().map(|(at, _)| at);
                problems.push(table.sheet.finding(
                    "empty-cell",
                    Row::At(row),
                    column,
                    remark!("the row has no {name}", name),
                    remedy,
                ));
            }
        }
        if said("source").is_empty() && said("url").is_empty() {
            let column = table.columns("source").chain(table.columns("url")).next().map(|(at, _)| at);
            let remedy = "say in `source` who published it, or give its address in `url`";
            problems.push(table.sheet.finding("empty-cell", Row::At(row), column, "the row has no source", remedy));
        }
        if !moment_is_dated(&said("moment")) {
            let column = table.columns("moment").next().map(|(at, _)| at);
            let what = remark!("`{moment}` does not begin with a date", moment = said("moment"));
            let remedy = "write the moment's date, YYYY-MM-DD, and behind it what happened";
            problems.push(table.sheet.finding("undated-moment", Row::At(row), column, what, remedy));
        }
        // What a row does not say must not look like a mistake elsewhere.
        if problems.len() > n_problems {
            return;
        }
        if self.record.languages.is_empty() && !said("language").is_empty() {
            self.record.languages.push(said("language"));
        }
        let party = self.party(&said("party"), row);
        let issue = self.issue(&said("issue"), row);
        let option = self.option(issue, &said("option"), row);
        let source = self.source([said("source"), said("url"), said("tier")], row);
        if !said("moment").is_empty() {
            self.moment(&said("moment"), row);
        }
        let claim = ClaimRecord {
            moment: said("moment"),
            party,
            issue: self.record.issues[issue].id.clone(),
            date: said("date"),
            grade: said("grade"),
            summary: TextRecord::Plain(said("summary")),
            quote: some(said("quote")),
            quote_lang: some(said("quote_lang")),
            speaker: text(said("speaker")),
            disputed_by: text(said("disputed_by")),
            note: text(said("note")),
            source_ids: vec![source],
            stances: BTreeMap::from([(option, said("stance"))]),
            ..ClaimRecord::default()
        };
        self.claim(claim, row);
    }

    fn party(&mut self, words: &str, row: usize) -> String {
        let at = *self.parties.entry(folded(words)).or_insert_with(|| {
            let label = TextRecord::Plain(plain(words));
            let id = self.ids[0].make(words);
            self.record.parties.push(PartyRecord { id, short: label.clone(), label, ..PartyRecord::default() });
            self.places.parties.push(row);
            self.record.parties.len() - 1
        });
        self.record.parties[at].id.clone()
    }

    fn issue(&mut self, words: &str, row: usize) -> usize {
        *self.issues.entry(folded(words)).or_insert_with(|| {
            let label = TextRecord::Plain(plain(words));
            let id = self.ids[1].make(words);
            let (short, question) = (label.clone(), label.clone());
            self.record.issues.push(IssueRecord { id, label, short, question, ..IssueRecord::default() });
            self.places.issues.push(row);
            self.places.options.push(Vec::new());
            self.option_ids.push(Ids::new("option"));
            self.record.issues.len() - 1
        })
    }

    fn option(&mut self, issue: usize, words: &str, row: usize) -> String {
        let options = &mut self.record.issues[issue].options;
        let at = *self.options.entry((issue, folded(words))).or_insert_with(|| {
            let label = TextRecord::Plain(plain(words));
            options.push(OptionRecord { id: self.option_ids[issue].make(words), short: label.clone(), label });
            self.places.options[issue].push(row);
            options.len() - 1
        });
        options[at].id.clone()
    }

    fn source(&mut self, [outlet, url, tier]: [String; 3], row: usize) -> String {
        let key = (folded(&outlet), url.clone());
        let at = *self.sources.entry(key).or_insert_with(|| {
            let outlet = if outlet.is_empty() { host(&url) } else { plain(&outlet) };
            let id = self.ids[2].make(&outlet);
            self.record.sources.push(SourceRecord { id, outlet, url: some(url), ..SourceRecord::default() });
            self.places.sources.push(row);
            self.record.sources.len() - 1
        });
        let source = &mut self.record.sources[at];
        if source.tier.is_empty() {
            source.tier = tier;
        }
        source.id.clone()
    }

    fn moment(&mut self, said: &str, row: usize) {
        let date: String = plain(said).chars().take(DAY).collect();
        let title = plain(&plain(said)[date.len()..]);
        let at = *self.moments.entry(date.clone()).or_insert_with(|| {
            let (id, title) = (date.clone(), TextRecord::Plain(date.clone()));
            self.record.moments.push(MomentRecord { id, date, title, ..MomentRecord::default() });
            self.places.moments.push(row);
            self.record.moments.len() - 1
        });
        let moment = &mut self.record.moments[at];
        if !title.is_empty() && moment.title == TextRecord::Plain(moment.date.clone()) {
            moment.title = TextRecord::Plain(title);
        }
    }

    /// Adds a claim, or a stance to the claim that the row goes on with.
    fn claim(&mut self, claim: ClaimRecord, row: usize) {
        let summary = if let TextRecord::Plain(words) = &claim.summary { words.clone() } else { String::new() };
        let [party, issue, date] = [&claim.party, &claim.issue, &claim.date].map(String::clone);
        let source = claim.source_ids.concat();
        let key = [party, issue, date, source, summary, claim.grade.clone(), plain(&claim.moment).chars().take(DAY).collect()];
        let rows = claim.stances.keys().map(|option| (option.clone(), row));
        let known = self.claims.entry(key).or_default();
        if let Some(at) = known.iter().copied().find(|at| goes_on(&self.record.claims[*at], &claim)) {
            self.places.claims[at].extend(rows);
            let earlier = &mut self.record.claims[at];
            earlier.stances.extend(claim.stances);
            earlier.quote = earlier.quote.take().or(claim.quote);
            earlier.quote_lang = earlier.quote_lang.take().or(claim.quote_lang);
            earlier.speaker = earlier.speaker.take().or(claim.speaker);
            earlier.disputed_by = earlier.disputed_by.take().or(claim.disputed_by);
            earlier.note = earlier.note.take().or(claim.note);
            return;
        }
        known.push(self.record.claims.len());
        self.places.claims.push(rows.collect());
        self.record.claims.push(claim);
    }

    /// The record, with all that takes every row to be known.
    fn finish(&mut self, file: &str) -> FileRecord {
        let mut record = std::mem::take(&mut self.record);
        let title = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        record.title = TextRecord::Plain(plain(title));
        if record.languages.is_empty() {
            record.languages.push(UNSTATED.to_owned());
        }
        let mut dates: Vec<Date> = record.claims.iter().filter_map(|claim| Date::parse(&claim.date)).collect();
        dates.sort_unstable();
        if let (Some(first), Some(last)) = (dates.first(), dates.last()) {
            let [from, latest_position] = [first, last].map(ToString::to_string);
            record.coverage = CoverageRecord { from, latest_position, latest_page: None };
            if record.claims.iter().any(|claim| claim.moment.is_empty()) {
                self.record = record;
                self.moment(&day(*last), 0);
                record = std::mem::take(&mut self.record);
            }
        }
        self.sort_moments(&mut record);
        let latest = record.moments.last().map(|moment| moment.id.clone()).unwrap_or_default();
        for claim in &mut record.claims {
            claim.moment =
                if claim.moment.is_empty() { latest.clone() } else { plain(&claim.moment).chars().take(DAY).collect() };
        }
        record.opening = OpeningRecord { scenario: None, moment: latest };
        let labels: BTreeMap<(String, String), String> = record.issues.iter().flat_map(labels).collect();
        for claim in &mut record.claims {
            claim.id = self.ids[3].make_from(&[&claim.party, &claim.issue, &claim.date]);
            if claim.summary == TextRecord::default() {
                claim.summary = TextRecord::Plain(told_by_stances(claim, &labels));
            }
        }
        record
    }

    fn sort_moments(&mut self, record: &mut FileRecord) {
        let rows = std::mem::take(&mut self.places.moments);
        let mut moments: Vec<_> = std::mem::take(&mut record.moments).into_iter().zip(rows).collect();
        moments.sort_by(|(one, _), (other, _)| one.date.cmp(&other.date));
        (record.moments, self.places.moments) = moments.into_iter().unzip();
    }
}

/// Whether a row adds to a claim: it says nothing else of what stands once in a claim, nor of the same option.
fn goes_on(claim: &ClaimRecord, row: &ClaimRecord) -> bool {
    fn fits<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
    fits(&claim.quote, &row.quote)
        && fits(&claim.quote_lang, &row.quote_lang)
        && fits(&claim.speaker, &row.speaker)
        && fits(&claim.disputed_by, &row.disputed_by)
        && fits(&claim.note, &row.note)
        && row.stances.iter().all(|(option, stance)| claim.stances.get(option).is_none_or(|known| known == stance))
}

fn labels(issue: &IssueRecord) -> impl Iterator<Item = ((String, String), String)> {
    issue.options.iter().map(|option| {
        let label = if let TextRecord::Plain(words) = &option.label { words.clone() } else { String::new() };
        ((issue.id.clone(), option.id.clone()), label)
    })
}

/// What a claim says where nobody paraphrased it: `demands: Along the river; rejects: Along the High Street`.
fn told_by_stances(claim: &ClaimRecord, labels: &BTreeMap<(String, String), String>) -> String {
    let told = claim.stances.iter().map(|(option, stance)| {
        let label = labels.get(&(claim.issue.clone(), option.clone())).map_or(option.as_str(), String::as_str);
        format!("{stance}: {label}")
    });
    told.collect::<Vec<_>>().join("; ")
}

/// How many letters a day has: `2025-04-23`.
const DAY: usize = 10;

fn moment_is_dated(said: &str) -> bool {
    let date: String = plain(said).chars().take(DAY).collect();
    date.is_empty() || Date::parse(&date).is_some_and(|date| date.day().is_some())
}

/// A day that is not before any day that the date may mean.
fn day(date: Date) -> String {
    let last = (1..=31).rev().find_map(|day| Date::new(date.year(), date.month(), Some(day)));
    if date.day().is_some() { date.to_string() } else { last.map(|day| day.to_string()).unwrap_or_default() }
}

/// The name of the machine in an address, which is who published the page as far as it says.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default().trim_start_matches("www.").to_owned()
}

fn some(words: String) -> Option<String> {
    (!words.is_empty()).then_some(words)
}

fn text(words: String) -> Option<TextRecord> {
    some(words).map(TextRecord::Plain)
}

impl FlatPlaces {
    /// The row that a path leads to, and the column.
    pub(super) fn find(&self, path: &str) -> Option<(usize, &'static str)> {
        let (list, rest) = path.split_once('[')?;
        let (at, rest) = rest.split_once(']')?;
        let at: usize = at.parse().ok()?;
        let field = rest.trim_start_matches('.').split(['.', '[']).next().unwrap_or_default();
        match (list, field) {
            ("parties", _) => Some((*self.parties.get(at)?, "party")),
            ("issues", "options") => {
                let option = rest.strip_prefix(".options[").and_then(|rest| rest.split_once(']')?.0.parse::<usize>().ok());
                let row = option.and_then(|option| self.options.get(at)?.get(option));
                Some((*row.or(self.issues.get(at))?, if row.is_some() { "option" } else { "issue" }))
            }
            ("issues", _) => Some((*self.issues.get(at)?, "issue")),
            ("moments", _) => Some((*self.moments.get(at)?, "moment")),
            ("sources", "url") => Some((*self.sources.get(at)?, "url")),
            ("sources", "tier") => Some((*self.sources.get(at)?, "tier")),
            ("sources", _) => Some((*self.sources.get(at)?, "source")),
            ("claims", "stances") => {
                let rows = self.claims.get(at)?;
                let named = rest.strip_prefix(".stances.").and_then(|option| rows.iter().find(|(known, _)| known == option));
                Some((named.or(rows.first())?.1, "stance"))
            }
            ("claims", field) => {
                let known = FLAT.columns.iter().map(|column| column.heading).find(|heading| *heading == field);
                Some((self.claims.get(at)?.first()?.1, known.unwrap_or(if field == "source_ids" { "source" } else { "" })))
            }
            _ => None,
        }
    }
}

/// The cell of a path in a flat table; the row of headings for what no row says.
pub(super) fn locate(table: &Headed, places: &FlatPlaces, path: &str) -> Location {
    let Some((row, column)) = places.find(path) else { return table.sheet.locate(Row::Headings, None, None) };
    let column = table.columns(column).next().map(|(at, _)| at);
    table.sheet.locate(Row::At(row), column, None)
}
