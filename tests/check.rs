//! What `check` finds, and where.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;
mod support;

use position_comparator::dataset::check::{
    LONGEST_ADDRESS, LONGEST_ID, LONGEST_QUOTE, LONGEST_TEXT, MOST_CELLS, MOST_LANGUAGES, MOST_MOMENTS, MOST_PARTIES,
    MOST_PROBLEMS, MOST_SCENARIOS,
};
use position_comparator::dataset::codes::CODES;
use position_comparator::dataset::examine::{Finding, RawFile, Severity, examine};
use position_comparator::dataset::{FileRecord, advice, file};
use program::{File, checked};
use serde_json::json;
use support::whole::whole;
use support::{Case, bundled_record, bundled_text, text};

fn examined(text: &str) -> Vec<Finding> {
    examine(&[RawFile { name: "case.json".into(), bytes: text.into() }], &mut |_| ()).findings
}

/// The findings of a text: code, line, column, and the text that is pointed at.
#[track_caller]
fn check_places(text: &str, wanted: &[(&str, usize, usize, &str)]) {
    let findings = examined(text);
    let found: Vec<_> = findings
        .iter()
        .map(|finding| {
            let location = finding.location.as_ref().expect("it has a location");
            (finding.problem.code, location.line, location.column, &text[location.span.clone()])
        })
        .collect();
    assert_eq!(found, wanted);
}

/// The code and place of every warning.
fn warnings(file: &FileRecord) -> Vec<String> {
    advice::advise(file).iter().map(|problem| format!("{} {}", problem.code, problem.place)).collect()
}

#[track_caller]
fn check_warned(change: impl FnOnce(&mut FileRecord), wanted: &[&str]) {
    let mut file = fine();
    change(&mut file);
    position_comparator::dataset::load(&file).expect("it has no error");
    assert_eq!(warnings(&file), wanted);
}

/// A case without a warning.
fn fine() -> FileRecord {
    let case = Case::of("p q")
        .issue("i", "a b c")
        .said("p/i 2025-05-02 on-record demands a")
        .said("q/i 2025-06-02 on-record opposes a, accepts b")
        .said("p/i 2025-07-02 on-record opposes b, open-to c")
        .plan("plan", "p 2025-07-02 document i=a");
    let mut file = case.0;
    file.sources[0].url = Some("https://gazette.example/talks".into());
    file.scenarios[0].source_ids = vec!["s".into()];
    for moment in &mut file.moments {
        moment.window = vec![moment.date.clone(), moment.date[..7].into()];
    }
    file
}

#[test]
fn a_finding_points_at_its_value_its_name_or_what_lacks_it() {
    let good = file::write(&whole());
    let text =
        good.replacen("\"party\": \"p\"", "\"party\": \"x\"", 1).replacen("\"q\": \"Its council\"", "\"y\": \"Its council\"", 1);
    let text = text.replacen("      \"question\": \"What does a deal say?\",\n", "", 1);
    let issue = text.find("    {\n      \"id\": \"i\"").expect("there is an issue") + 4;
    let issue = &text[issue..issue + text[issue..].find("\n    }").expect("it ends") + 6];
    let line_of = |part: &str| text[..text.find(part).expect("it is there")].lines().count();
    check_places(
        &text,
        &[
            ("text-missing", line_of("\"id\": \"i\"") - 1, 5, issue),
            ("unknown-party", line_of("\"y\""), 9, "\"y\""),
            ("unknown-party", line_of("\"x\""), 20, "\"x\""),
        ],
    );
}

#[test]
fn names_with_dots_brackets_escapes_and_other_scripts_are_found() {
    let mut file = whole();
    file.claims[0].stances = [("a.b".to_owned(), "accepts".to_owned()), ("a".to_owned(), "x.y".to_owned())].into();
    let compact = serde_json::to_string(&file).expect("it is JSON");
    let at = |part: &str| compact[..compact.find(part).expect("it is there")].chars().count() + 1;
    let (name, value) = (at("\"a.b\":"), at("\"x.y\""));
    check_places(&compact, &[("unknown-stance", 1, value, "\"x.y\""), ("unknown-option", 1, name, "\"a.b\"")]);
    let odd = compact.replace("\"a.b\":\"accepts\"", "\"\\u0061.b\":\"accepts\"").replace("x.y", "accepts");
    check_places(&odd, &[("unknown-option", 1, name - "x.y".len() + "accepts".len(), "\"\\u0061.b\"")]);
    let marked = format!("\u{feff}{}", file::write(&whole()).replacen("\"A case\"", "\"Ü\", \"ж[0].x\": 1", 1));
    check_places(&marked, &[("unknown-field", 3, 17, "\"ж[0].x\"")]);
}

#[test]
fn findings_are_in_the_order_of_the_file_and_at_most_a_thousand() {
    let mut file = whole();
    file.gaps = vec![text(""); 2_000];
    file.sources[0].tier = "x".into();
    file.parties[0].short = text("");
    let findings = examined(&file::write(&file));
    assert_eq!(findings.len(), 1_001);
    assert_eq!(findings[0].problem.place, "parties[0].short");
    assert_eq!(findings[1_000].problem.to_string(), "the file: there are more problems: mend these first");
    let lines: Vec<_> = findings.iter().filter_map(|finding| Some(finding.location.as_ref()?.line)).collect();
    assert!(lines[..1_000].is_sorted(), "{lines:?}");
}

#[test]
fn what_follows_from_a_value_that_cannot_be_read_is_not_listed_and_all_else_is() {
    let mut file = serde_json::to_value(whole()).expect("it is JSON");
    file["parties"][0]["id"] = json!(7);
    file["claims"][0]["sumary"] = file["claims"][0]["summary"].take();
    file["claims"][1]["grade"] = json!("sure");
    let codes: Vec<_> = examined(&file.to_string()).iter().map(|finding| finding.problem.code).collect();
    // The grade is judged with its dispute.
    assert_eq!(codes, ["wrong-kind", "wrong-kind", "unknown-field", "unknown-grade", "dispute-unfit"]);
    file["claims"] = json!("none");
    let codes: Vec<_> = examined(&file.to_string()).iter().map(|finding| finding.problem.code).collect();
    assert_eq!(codes, ["wrong-kind", "wrong-kind"]);
}

#[test]
fn a_case_to_which_nothing_is_missing_is_not_warned_of() {
    check_warned(|_| (), &[]);
}

#[test]
fn what_is_on_the_list_and_nobody_speaks_of_is_warned_of() {
    check_warned(|file| file.parties.push(Case::of("r").0.parties[0].clone()), &["party-without-claims parties[2]"]);
    check_warned(
        |file| file.issues.push(Case::of("r").issue("j", "a b").0.issues[0].clone()),
        &["issue-without-claims issues[1]"],
    );
    check_warned(
        |file| file.issues[0].options.push(Case::of("r").issue("j", "d").0.issues[0].options[0].clone()),
        &["option-unmentioned issues[0].options[3]"],
    );
    check_warned(
        |file| {
            file.issues[0].options.push(Case::of("r").issue("j", "d").0.issues[0].options[0].clone());
            file.scenarios[0].terms.insert("i".into(), vec!["a".into(), "d".into()]);
        },
        &["term-without-stance scenarios[0].terms.i[1]"],
    );
    check_warned(|file| file.claims[1].moment = "2025-07-01".into(), &["moment-without-claims moments[1]"]);
    check_warned(
        |file| {
            let source = file.sources[0].clone();
            file.sources.push(position_comparator::dataset::record::SourceRecord { id: "t".into(), ..source });
        },
        &["source-uncited sources[1]"],
    );
}

#[test]
fn an_issue_on_which_nobody_differs_is_warned_of() {
    check_warned(
        |file| {
            file.claims[1].stances = [("a".to_owned(), "accepts".to_owned()), ("b".to_owned(), "opposes".to_owned())].into();
        },
        &["issue-undisputed issues[0]"],
    );
    // A demand is against what it excludes.
    check_warned(
        |file| {
            file.claims[1].stances = [("b".to_owned(), "accepts".to_owned())].into();
            file.claims[2].stances = [("c".to_owned(), "accepts".to_owned())].into();
        },
        &[],
    );
}

#[test]
fn empty_old_and_disputed_cells_are_warned_of_once_for_each_party() {
    check_warned(
        |file| {
            let more = Case::of("p q").issue("j", "a b").said("p/j 2025-05-02 on-record demands a");
            file.issues.push(more.0.issues[0].clone());
            let mut claim = more.0.claims[0].clone();
            claim.id = "9".into();
            file.claims.push(claim);
        },
        &["option-unmentioned issues[1].options[1]", "issue-undisputed issues[1]", "cell-without-claims parties[1]"],
    );
    check_warned(
        |file| {
            file.coverage.from = "2024-01".into();
            file.claims[1].date = "2024-06-02".into();
        },
        &["cell-stale parties[1]"],
    );
    check_warned(
        |file| {
            (file.claims[1].grade, file.claims[1].disputed_by) = ("disputed".into(), Some("It denies it.".into()));
        },
        &["cell-disputed claims[1].grade"],
    );
}

#[test]
fn quotes_are_short_placed_and_not_repeated_and_red_lines_have_one() {
    let quote = |file: &mut FileRecord, words: &str| {
        (file.claims[0].quote, file.claims[0].speaker) = (Some(words.into()), Some("A. Minister".into()));
    };
    check_warned(|file| quote(file, &"word ".repeat(26)), &["quote-long claims[0].quote"]);
    check_warned(|file| quote(file, "It said so."), &[]);
    check_warned(
        |file| {
            quote(file, "We shall not leave!");
            file.claims[0].summary = text("He said “we shall not leave”.");
        },
        &["summary-repeats-quote claims[0].summary"],
    );
    check_warned(
        |file| {
            quote(file, "No.");
            let source = file.sources[0].clone();
            file.sources.push(position_comparator::dataset::record::SourceRecord { id: "t".into(), ..source });
            file.claims[0].source_ids.push("t".into());
        },
        &["quote-source-unnamed claims[0].quote"],
    );
    check_warned(
        |file| _ = file.claims[1].stances.insert("a".into(), "rejects".into()),
        &["red-line-unquoted claims[1].stances.a"],
    );
}

#[test]
fn dates_sources_and_addresses_that_look_odd_are_warned_of() {
    check_warned(|file| file.claims[0].date = "2025-06-03".into(), &["claim-after-moment claims[0].date"]);
    check_warned(|file| file.coverage.from = "2025-05-20".into(), &["claim-outside-coverage claims[0].date"]);
    check_warned(|file| file.sources[0].url = None, &["claim-without-link sources[0]"]);
    check_warned(|file| file.sources[0].url = Some("http://g.example/".into()), &["url-insecure sources[0].url"]);
    check_warned(
        |file| file.sources[0].url = Some("https://g.example/?a=1&utm_source=x#b".into()),
        &["url-tracking sources[0].url"],
    );
    check_warned(|file| file.scenarios[0].source_ids.clear(), &["plan-without-source scenarios[0]"]);
    check_warned(
        |file| {
            let mut again = file.claims[0].clone();
            again.id = "9".into();
            file.claims.push(again);
        },
        &["claim-twice claims[3]"],
    );
}

#[test]
fn names_that_mislead_or_do_not_fit_and_texts_left_out_are_warned_of() {
    check_warned(|file| file.parties[1].label = text("P"), &["same-name parties[1].label"]);
    check_warned(|file| file.parties[1].short = text(&"x".repeat(21)), &["name-long parties[1].short"]);
    check_warned(|file| file.issues[0].ordered = true, &["order-unexplained issues[0].ordered"]);
    check_warned(|file| file.languages.push("de".into()), &["language-missing languages[1]"]);
    check_warned(
        |file| {
            file.languages.push("de".into());
            file.parties[0].label = serde_json::from_value(json!({"en": "p", "de": "P"})).expect("a text");
        },
        &["language-missing parties[1].label"],
    );
}

#[test]
fn the_bundled_case_has_no_error_and_few_warnings() {
    let findings = examined(&bundled_text());
    assert!(findings.iter().all(|finding| finding.severity == Severity::Warning));
    assert!(findings.len() <= 12, "{} warnings", findings.len());
    assert_eq!(findings.len(), advice::advise(&bundled_record()).len());
}

#[test]
fn every_code_is_listed_documented_and_in_use() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/check.md")).expect("it is there");
    let (errors, rest) = page.split_once("## Warnings").expect("there are warnings");
    let (warnings, _) = rest.split_once("## Limits").expect("there are limits");
    let in_use = literals();
    for code in CODES {
        let part = if code.severity == Severity::Error { errors } else { warnings };
        assert!(part.contains(&format!("| `{}` | {} |", code.slug, code.meaning)), "{} is not documented", code.slug);
        assert!(in_use.iter().any(|word| word == code.slug), "{} is not in use", code.slug);
    }
    let n_listed = page.lines().filter(|line| line.starts_with("| `") && line.contains("-")).count();
    assert!(n_listed >= CODES.len());
    // A code stands where a problem is made.
    for word in codes_in_use() {
        assert!(CODES.iter().any(|code| code.slug == word), "`{word}` is not listed");
    }
}

fn sources() -> String {
    fn below(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("it is a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                below(&path, all);
            } else if path.file_name().is_some_and(|name| name != "codes.rs") {
                *all += &std::fs::read_to_string(&path).expect("it is text");
            }
        }
    }
    let mut all = String::new();
    below(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/dataset")), &mut all);
    all
}

fn literals() -> Vec<String> {
    sources().split('"').map(str::to_owned).collect()
}

/// The words that stand first where a problem is made.
fn codes_in_use() -> Vec<String> {
    let sources = sources();
    let makers =
        ["code: ", ".wrong(", ".wrong_word(", "advice.add(", ".finding(", " of(", " of_all(", " wrong(", "(code, place) = ("];
    let mut codes = Vec::new();
    for maker in makers {
        for after in sources.split(maker).skip(1) {
            if let Some(rest) = after.trim_start().strip_prefix('"') {
                codes.extend(rest.split('"').next().map(str::to_owned));
            }
        }
    }
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn every_limit_is_documented_as_it_is() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/check.md")).expect("it is there");
    let thousands = |number: usize| {
        let digits = number.to_string();
        let parts: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
        parts.join(",")
    };
    for (what, most) in [
        ("A file, or all files of a case, unpacked", file::LARGEST_FILE),
        ("Values inside one another", file::DEEPEST),
        ("Languages", MOST_LANGUAGES),
        ("Parties", MOST_PARTIES),
        ("Parties times issues", MOST_CELLS),
        ("Moments", MOST_MOMENTS),
        ("Plans", MOST_SCENARIOS),
        ("An id", LONGEST_ID),
        ("A text", LONGEST_TEXT),
        ("A quote", LONGEST_QUOTE),
        ("An address", LONGEST_ADDRESS),
        ("Findings listed", MOST_PROBLEMS),
    ] {
        let line = format!("| {what} | {}", thousands(most));
        assert!(page.contains(&line), "{line}");
    }
}

#[test]
fn warnings_are_denied_or_allowed_and_errors_never() {
    let mut case = fine();
    case.sources[0].url = None;
    let file = File::of(file::write(&case).as_bytes());
    let (code, out, _) = checked(&[file.path()]);
    assert_eq!(code, Some(0));
    assert!(out.ends_with(": no errors, 1 warning\n"), "{out}");
    assert_eq!(checked(&[file.path(), "--deny-warnings"]).0, Some(1));
    let (code, out, _) = checked(&[file.path(), "--deny-warnings", "--allow", "claim-without-link"]);
    assert_eq!((code, out), (Some(0), format!("{}: no errors, no warnings\n", file.path())));
    let (code, _, err) = checked(&[file.path(), "--allow", "unknown-party"]);
    assert_eq!((code, &*err), (Some(2), "`unknown-party` is an error, and errors cannot be left out\n"));
    assert_eq!(checked(&[file.path(), "--allow", "nonsense"]).0, Some(2));
    assert_eq!(checked(&["/nowhere/case.json"]).0, Some(2));
    assert_eq!(checked(&[]).0, Some(2));
}

#[test]
fn folders_hold_tables_or_one_json_file() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().to_str().expect("the name is text");
    let (code, _, err) = checked(&[path]);
    assert_eq!((code, err), (Some(2), format!("{path}: there is no table (.csv, .tsv) and no JSON file in this folder\n")));
    std::fs::write(folder.path().join("case.json"), file::write(&fine())).expect("it can be written");
    assert_eq!(checked(&[path, "--deny-warnings"]).0, Some(0));
    std::fs::write(folder.path().join("other.json"), "{}").expect("it can be written");
    let (code, _, err) = checked(&[path]);
    assert_eq!((code, err), (Some(2), format!("{path}: there are 2 JSON files in this folder: name the one that is meant\n")));
    for (name, text) in position_comparator::dataset::tables::write(&fine()).files {
        std::fs::write(folder.path().join(name), text).expect("it can be written");
    }
    let (code, out, _) = checked(&[path]);
    assert_eq!((code, out), (Some(0), format!("{path}: no errors, no warnings\n")));
}
