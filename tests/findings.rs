//! How `check` prints what it finds: for people, for programs, and for services that show it beside the file.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;
mod support;

use std::fs;
use std::path::{Path, PathBuf};

use position_comparator::dataset::examine::RawFile;
use position_comparator::dataset::opened::pack;
use position_comparator::dataset::{file, tables};
use program::{File, checked};
use serde_json::{Value, json};
use support::text;
use support::whole::whole;

/// A file with one error, and the line on which it is.
fn broken() -> (File, usize) {
    let mut file = whole();
    (file.parties[0].id, file.claims[0].party) = ("russia".into(), "rusia".into());
    file.scenarios[0].proposed_by[0] = "russia".into();
    file.moments[1].context[0].party = None;
    let text = file::write(&file);
    let line = text.lines().position(|line| line.contains("rusia")).expect("it is there") + 1;
    (File::of(text.as_bytes()), line)
}

#[test]
fn for_people_it_shows_the_place_and_the_remedy_and_counts() {
    let (file, line) = broken();
    let (code, out, err) = checked(&[file.path()]);
    assert_eq!((code, &*err), (Some(1), ""));
    for part in [
        "unknown-party\n",
        "× claims[0].party: nothing is called `rusia`\n",
        &format!("─[{}:{line}:16]\n", file.path()),
        "\"party\": \"rusia\",\n",
        "───────\n",
        "help: did you mean `russia`? otherwise name an id from `parties`, or add it there\n",
        &format!("\n{}: 1 error, no warnings\n", file.path()),
    ] {
        assert!(out.contains(part), "{part}\nis not in\n{out}");
    }
    assert!(!out.contains('\u{1b}'), "no colour where nobody looks");
}

#[test]
fn long_lines_are_cut_and_what_cannot_be_seen_is_not_printed() {
    let mut case = whole();
    case.notes = vec![text(&"x".repeat(3_900)); 200];
    case.claims[0].party = "\u{1b}[31mp".into();
    let compact = serde_json::to_string(&case).expect("it is JSON");
    let file = File::of(compact.as_bytes());
    let (code, out, _) = checked(&[file.path()]);
    assert_eq!(code, Some(1));
    assert!(out.lines().all(|line| line.chars().count() < 200), "{out}");
    assert!(!out.contains('\u{1b}'), "{out}");
    assert!(out.contains("nothing is called `<U+001B>[31mp`"), "{out}");
}

#[test]
fn as_json_it_has_the_documented_fields() {
    let (file, line) = broken();
    let (code, out, _) = checked(&["--format", "json", file.path()]);
    let report: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(code, Some(1));
    assert_eq!((&report["format"], &report["errors"]), (&json!("position-comparator/check/1"), &json!(1)));
    let finding = &report["cases"][0]["findings"][0];
    assert_eq!((&finding["code"], &finding["location"]["line"]), (&json!("unknown-party"), &json!(line)));
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/check.md")).expect("it is there");
    let example = page.split_once("```json\n").and_then(|(_, rest)| rest.split_once("```")).expect("it has an example").0;
    let example: Value = serde_json::from_str(example).expect("it is JSON");
    let names = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&report), names(&example));
    assert_eq!(names(&report["cases"][0]), names(&example["cases"][0]));
    let documented = &example["cases"][0]["findings"][0];
    assert_eq!(names(finding), names(documented));
    assert_eq!(names(&finding["location"]), names(&documented["location"]));
}

#[test]
fn as_sarif_each_result_names_a_rule_and_a_region() {
    let (file, line) = broken();
    let (code, out, _) = checked(&["--format", "sarif", file.path()]);
    let report: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!((code, &report["version"]), (Some(1), &json!("2.1.0")));
    let run = &report["runs"][0];
    let result = &run["results"][0];
    let rule = result["ruleIndex"].as_u64().expect("a number") as usize;
    assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    assert!(
        run["tool"]["driver"]["rules"].as_array().is_some_and(|rules| rules.iter().all(|rule| rule["help"]["text"].is_string()))
    );
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startLine"], &region["startColumn"]), (&json!(line), &json!(16)));
    assert_eq!((&region["endLine"], &region["endColumn"], &region["charLength"]), (&json!(line), &json!(23), &json!(7)));
    let written = std::fs::read_to_string(file.path()).expect("it is there");
    let offset = region["charOffset"].as_u64().expect("a number") as usize;
    assert_eq!(written.chars().skip(offset).take(7).collect::<String>(), "\"rusia\"");
    let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().expect("a text");
    assert!(!uri.contains(' ') && !uri.contains('\\'), "{uri}");
}

/// A folder of tables with one wrong date in the claims, each as `written` makes it of its text.
fn wrong_date(written: impl Fn(&str) -> Vec<u8>) -> (tempfile::TempDir, Vec<RawFile>) {
    let folder = tempfile::tempdir().expect("there is room");
    let files: Vec<RawFile> = tables::write(&whole())
        .files
        .into_iter()
        .map(|(name, text)| RawFile { bytes: written(&text.replace("2025-05-02", "yesterday")), name })
        .collect();
    for file in &files {
        fs::write(folder.path().join(&file.name), &file.bytes).expect("it can be written");
    }
    (folder, files)
}

fn as_utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.trim_start_matches('\u{feff}').encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[track_caller]
fn check_shown(path: &Path, in_file: &Path) {
    let (code, out, _) = checked(&[path.to_str().expect("the name is text")]);
    assert_eq!(code, Some(1));
    assert!(out.contains(&format!("─[{}:", in_file.display())), "{out}");
    assert!(out.contains(",yesterday,"), "{out}");
    assert!(!out.contains('\u{fffd}'), "{out}");
}

#[test]
fn tables_are_shown_however_they_are_encoded_and_packed() {
    let claims = |folder: &Path| folder.join("claims.csv");
    let (folder, files) = wrong_date(|text| text.as_bytes().to_vec());
    check_shown(folder.path(), &claims(folder.path()));
    let archive: PathBuf = folder.path().join("case.zip");
    fs::write(&archive, pack(&files).expect("an archive")).expect("it can be written");
    check_shown(&archive, &claims(&archive));
    let (folder, _) = wrong_date(as_utf16);
    check_shown(folder.path(), &claims(folder.path()));
}

#[test]
fn a_byte_order_mark_is_nothing_to_see() {
    let mut marked = b"\xef\xbb\xbf{\"a\": 1}".to_vec();
    let (_, out, _) = checked(&[File::of(&marked).path()]);
    assert!(out.contains("{\"a\": 1}") && !out.contains('\u{fffd}'), "{out}");
    marked.insert(0, b'x');
    let (_, out, _) = checked(&[File::of(&marked).path()]);
    assert!(out.contains('\u{fffd}'), "elsewhere it is: {out}");
}

#[test]
fn a_thousand_findings_on_one_line_are_printed_at_once() {
    let mut case = whole();
    case.notes = vec![text(&"x".repeat(3_900)); 2_000];
    case.gaps = vec![text(""); 1_000];
    let compact = serde_json::to_string(&case).expect("it is JSON");
    let file = File::of(compact.as_bytes());
    let started = std::time::Instant::now();
    let (_, out, _) = checked(&[file.path()]);
    assert!(out.contains(": 1000 errors, no warnings\n"), "{out}");
    // Read again for each finding, it would be 8 MB a thousand times.
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

/// What SARIF 2.1.0 asks of the parts that are printed: its own schema, cut to them. Nothing else may be there.
fn standard() -> Value {
    let object = |required: &[&str], properties: Value| json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false });
    let list = |of: Value| json!({ "type": "array", "items": of });
    let text = json!({ "type": "string" });
    let from = |least: i32| json!({ "type": "integer", "minimum": least });
    let message = object(&["text"], json!({ "text": text }));
    let level = json!({ "enum": ["none", "note", "warning", "error"] });
    let region = object(
        &["startLine"],
        json!({
            "startLine": from(1), "startColumn": from(1), "endLine": from(1), "endColumn": from(1),
            "charOffset": from(0), "charLength": from(0),
        }),
    );
    let uri = json!({ "type": "string", "pattern": "^[A-Za-z0-9._~/%-]+$" });
    let file = object(&["uri"], json!({ "uri": uri }));
    let physical = object(&["artifactLocation"], json!({ "artifactLocation": file, "region": region }));
    let logical = object(&[], json!({ "fullyQualifiedName": text }));
    let location = object(&[], json!({ "physicalLocation": physical, "logicalLocations": list(logical) }));
    let result = object(
        &["message"],
        json!({ "ruleId": text, "ruleIndex": from(0), "level": level, "message": message, "locations": list(location) }),
    );
    let rule = object(
        &["id"],
        json!({
            "id": text, "shortDescription": message, "fullDescription": message, "help": message,
            "defaultConfiguration": object(&[], json!({ "level": level })),
        }),
    );
    let mut rules = list(rule);
    rules["uniqueItems"] = true.into();
    let driver = object(&["name"], json!({ "name": text, "semanticVersion": text, "rules": rules }));
    let run = object(
        &["tool"],
        json!({
            "tool": object(&["driver"], json!({ "driver": driver })),
            "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
            "results": list(result),
        }),
    );
    object(&["version", "runs"], json!({ "$schema": text, "version": { "const": "2.1.0" }, "runs": list(run) }))
}

#[test]
fn as_sarif_it_is_what_the_standard_asks_for_whatever_is_wrong() {
    let standard = jsonschema::validator_for(&standard()).expect("a schema");
    let folder = tempfile::tempdir().expect("there is room");
    let (tables, files) = wrong_date(|text| text.as_bytes().to_vec());
    let (utf16, _) = wrong_date(as_utf16);
    let good = file::write(&whole());
    for (name, bytes) in [
        ("ä b.json", good.replace("\"party\": \"p\"", "\"party\": \"日本\"").into_bytes()),
        ("fine.json", good.clone().into_bytes()),
        ("cut.json", good.as_bytes()[..300].to_vec()),
        ("empty.json", Vec::new()),
        ("no-text.csv", b"\xff\xfex".to_vec()),
        ("case.zip", pack(&files).expect("an archive")),
        ("damaged.zip", b"PK\x03\x04damaged".to_vec()),
    ] {
        fs::write(folder.path().join(name), bytes).expect("it can be written");
    }
    let files = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("a file").path());
    for path in files.chain([tables.path().into(), utf16.path().into()]) {
        let (_, out, _) = checked(&["--format", "sarif", path.to_str().expect("the name is text")]);
        let report: Value = serde_json::from_str(&out).expect("it is JSON");
        let wrong: Vec<_> = standard.iter_errors(&report).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{}", path.display());
        let run = &report["runs"][0];
        let results = run["results"].as_array().expect("a list");
        assert!(!results.is_empty(), "{}", path.display());
        for result in results {
            let rule = result["ruleIndex"].as_u64().expect("a number") as usize;
            assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        }
    }
}
