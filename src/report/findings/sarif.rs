//! Findings in SARIF 2.1.0, which services that host files show beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde_json::{Map, Value, json};

use crate::dataset::codes::{self, CODES};
use crate::dataset::examine::{Finding, Location};
use crate::dataset::opened::Source;
use crate::report::findings::json::severity;
use crate::report::findings::{Checked, relative};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Every finding as one run of SARIF.
pub fn sarif(checked: &[Checked]) -> String {
    let results: Vec<Value> = checked.iter().flat_map(results).collect();
    let rules = CODES.iter().map(|code| {
        json!({
            "id": code.slug,
            "shortDescription": { "text": code.meaning },
            "fullDescription": { "text": code.meaning },
            "help": { "text": format!("{} Each finding says how to mend it; docs/check.md lists all kinds.", code.meaning) },
            "defaultConfiguration": { "level": severity(code.severity) },
        })
    });
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "position-comparator",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn results(checked: &Checked) -> Vec<Value> {
    let mut ends: BTreeMap<&str, (&[u8], BTreeSet<usize>)> = BTreeMap::new();
    for location in checked.findings.iter().filter_map(|finding| finding.location.as_ref()) {
        let Some((bytes, span)) = shown(checked, location) else { continue };
        ends.entry(&location.file).or_insert((bytes, BTreeSet::new())).1.extend([span.start, span.end]);
    }
    let points = ends.into_iter().map(|(name, (bytes, wanted))| (name, points(bytes, &wanted))).collect();
    checked.findings.iter().map(|finding| result(checked, finding, &points)).collect()
}

fn result(checked: &Checked, finding: &Finding, points: &BTreeMap<&str, BTreeMap<usize, Point>>) -> Value {
    let problem = &finding.problem;
    let mut result = Map::new();
    result.insert("ruleId".into(), problem.code.into());
    if let Some(at) = codes::find(problem.code).and_then(|code| CODES.iter().position(|other| other == code)) {
        result.insert("ruleIndex".into(), at.into());
    }
    result.insert("level".into(), severity(finding.severity).into());
    result
        .insert("message".into(), json!({ "text": format!("{}: {}. Remedy: {}", problem.place, problem.what, problem.remedy) }));
    // Without a place of its own a finding belongs to the first file of the case.
    let path = finding.location.as_ref().map(|location| checked.path(location));
    let path = path.or_else(|| checked.opened.paths.first().cloned()).unwrap_or_default();
    let mut physical = json!({ "artifactLocation": { "uri": uri(&relative(&path)) } });
    if let Some(location) = &finding.location {
        physical["region"] = region(checked, location, points.get(&*location.file));
    }
    let logical = json!([{ "fullyQualifiedName": problem.place }]);
    result.insert("locations".into(), json!([{ "physicalLocation": physical, "logicalLocations": logical }]));
    result.into()
}

fn region(checked: &Checked, location: &Location, points: Option<&BTreeMap<usize, Point>>) -> Value {
    let span = shown(checked, location).map(|(_, span)| span);
    let ends = span.zip(points).and_then(|(span, points)| Some((points.get(&span.start)?, points.get(&span.end)?)));
    let Some((start, end)) = ends else { return json!({ "startLine": location.line, "startColumn": location.column }) };
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.character,
        "charLength": end.character - start.character,
    })
}

/// The file of a finding and its span in there, of a long one the first line. A byte order mark is no character of it.
fn shown<'a>(checked: &'a Checked, location: &Location) -> Option<(&'a [u8], Range<usize>)> {
    let (source, Range { start, end }) = Source::of(&checked.sources, location)?;
    let line = source.bytes[start..end].iter().position(|byte| *byte == b'\n').map_or(end, |length| start + length);
    Some((&source.bytes, start..line))
}

/// Where a byte is, as SARIF counts: lines and columns from 1, characters from 0.
struct Point {
    line: usize,
    column: usize,
    character: usize,
}

/// The points of these bytes, in one pass over the file.
fn points(bytes: &[u8], wanted: &BTreeSet<usize>) -> BTreeMap<usize, Point> {
    let (mut at, mut line, mut column, mut character) = (0, 1, 1, 0);
    let mut points = BTreeMap::new();
    for byte in wanted {
        let to = (*byte).clamp(at, bytes.len());
        for next in &bytes[at..to] {
            // The bytes of a character after its first one.
            if next & 0b1100_0000 == 0b1000_0000 {
                continue;
            }
            character += 1;
            column += 1;
            if *next == b'\n' {
                (line, column) = (line + 1, 1);
            }
        }
        at = to;
        points.insert(*byte, Point { line, column, character });
    }
    points
}

/// A path as a relative address.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}
