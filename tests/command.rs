//! The command for editors, run as a program.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;
mod support;

use program::{File, failed, json, printed};
use serde_json::Value;
use support::whole::both;
use support::{Case, Facts, bundled_text};

#[test]
fn it_compares_the_bundled_case_as_the_page_opens() {
    let table = printed(&["compare"]);
    let head: Vec<&str> = table.lines().take(6).collect();
    assert_eq!(
        head,
        [
            "Talks on ending Russia's war against Ukraine, April 2025 to June 2026",
            "as of 2025-04-23 · evidence from `disputed` up · plan: us-axios-2025-04-23",
            "",
            "US framework, as Axios reported it, 23 April 2025",
            "  nobody is against any term: possibly",
            "  nobody refuses any term: possibly",
        ]
    );
    let has = |line: &str| assert!(table.lines().any(|printed| printed == line), "{line}\nis not in\n{table}");
    has("    russia   accepts or unknown");
    has("    us       crimea_us    accepts  reported   2025-04-23  2025-04-23.us.crimea.1");
    has("    us and russia       unknown  possibly within reach");
    assert!(table.lines().all(|line| line.trim_end() == line), "no line ends in spaces");
}

#[test]
fn a_plan_is_shown_at_its_own_moment_unless_another_is_named() {
    let of_plan = ["--scenario", "us-28pt-2025-11"];
    assert_eq!(json(&of_plan)["as_of"], "2025-11-23");
    assert_eq!(json(&[&of_plan[..], &["--as-of", "2026-06-05"]].concat())["as_of"], "2026-06-05");
    let without = json(&["--scenario", "none"]);
    assert_eq!((&without["plan"], &without["as_of"]), (&Value::Null, &Value::from("2025-04-23")));
}

#[test]
fn the_json_says_what_the_engine_answers() {
    let report = json(&["--as-of", "2025-12-24", "--scenario", "us-28pt-2025-11", "--evidence", "reported"]);
    let facts = Facts::bundled("2025-12-24", "reported", Some("us-28pt-2025-11"));
    assert_eq!(report["format"], "position-comparator/compare/1");
    facts.check("nobody-against", report["plan"]["nobody_against"].as_str().expect("a word"));
    let mut n_checked = 0;
    for issue in report["issues"].as_array().expect("a list") {
        let name = issue["issue"].as_str().expect("an id");
        for of in issue["stances"].as_array().expect("a list") {
            let place = format!("{}/{name}/{}", of["party"].as_str().expect("an id"), of["option"].as_str().expect("an id"));
            facts.check(&format!("verdicts {place}"), &words(&of["verdicts"], "|"));
            facts.check(&format!("headline {place}"), of["headline"].as_str().expect("a word"));
            let said = |said: &Value| {
                said.as_object()
                    .map_or(String::new(), |said| format!("{} {}", words(&said["stance"], ""), words(&said["statement"], "")))
            };
            facts.check(&format!("contested {place}"), &said(&of["contested_by"]));
            if of["unclear"].is_null() {
                facts.check(&format!("standing {place}"), &said(&of["standing"]));
            }
            facts.check(&format!("implied {place}"), of["implied"]["strength"].as_str().unwrap_or_default());
            n_checked += 1;
        }
        for of in issue["relations"].as_array().expect("a list") {
            let fact = format!(
                "{} share={}:{} divide={}:{} possible-share={} possible-divide={}",
                words(&of["relation"], ""),
                words(&of["share"], ""),
                words(&of["shared"], ","),
                words(&of["divide"], ""),
                words(&of["divided"], ","),
                of["possible_share"].as_str().unwrap_or("none"),
                of["possible_divide"].as_str().unwrap_or("none"),
            );
            facts.check(&format!("relation {}/{name}", words(&of["parties"], "/")), &fact);
        }
        facts.check(&format!("open {name}"), &words(&issue["not_ruled_out"], ","));
        facts.check(&format!("common {name}"), &words(&issue["common"], ","));
        if !issue["term"].is_null() {
            for of in issue["term"]["verdicts"].as_array().expect("a list") {
                facts.check(&format!("term {}/{name}", words(&of["party"], "")), &words(&of["verdicts"], "|"));
            }
        }
    }
    assert!(n_checked > 80, "only {n_checked} stances are printed");
}

fn words(value: &Value, between: &str) -> String {
    match value {
        Value::Array(items) => items.iter().map(|item| words(item, between)).collect::<Vec<_>>().join(between),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}

#[test]
fn every_mark_is_in_the_table() {
    let case = Case::of("p q")
        .issue("i", "a b c d e")
        .plan("plan", "q 2025-05-02 disputed i=a|b")
        .said("p/i 2025-05-02 document accepts a")
        .said("p/i 2025-05-03 document demands b, open-to e")
        .said("p/i 2025-05-04 reported opposes b")
        .said("p/i 2025-05-05 document unclear e")
        .said("p/i 2025-05-06 reported accepts c");
    let file = File::of(position_comparator::dataset::file::write(&case.0).as_bytes());
    let wanted = "\
A case
as of 2025-07-01 · evidence from `disputed` up · plan: plan

plan
  nobody is against any term: possibly
  nobody refuses any term: possibly
  p  acceptable or objected to
  q  acceptable or not known

i: i
  term: a or b
    p  accepts or unknown or objects  contested
    q  accepts or unknown
  stances
    p  a       nothing stands                                  lapsed: accepts, document 2025-05-02 1
    p  b       demands             document  2025-05-03  2     contested: opposes, reported 2025-05-04 3; weakened: reported 2025-05-06 5
    p  c       accepts             reported  2025-05-06  5
    p  d       unknown or objects                              implied by demanding b
    p  e       open to             document  2025-05-03  2     weakened: reported 2025-05-06 5; since then unclear, document 2025-05-05 4
    q  a       unclear             disputed  2025-05-02  plan
    q  b       unclear             disputed  2025-05-02  plan
    q  a or b  accepts as a term                         plan  disputed
  two by two
    p and q  unknown
  not ruled out: a, b, c, d, e
  common: none
";
    let table = printed(&["compare", "--scenario", "plan", "--as-of", "2025-07-01", "--data", file.path()]);
    assert_eq!(table.split_inclusive("\nTwo by two\n").next(), Some(&*format!("{wanted}\nTwo by two\n")));
}

#[test]
fn an_id_that_is_not_there_is_a_mistake_of_usage_that_names_those_there_are() {
    let moments = "2025-04-23, 2025-04-25, 2025-06-02, 2025-08-18, 2025-10-21, 2025-11-23, 2025-12-24, 2026-02-18, 2026-06-05";
    let wanted = format!("no moment is called `2025-04-24`; there are: {moments}\n");
    assert_eq!(failed(&["compare", "--as-of", "2025-04-24"]), (Some(2), wanted));
    let wanted = "no grade is called `rumour`; there are: document, on-record, reported, disputed\n".to_owned();
    assert_eq!(failed(&["compare", "--evidence", "rumour"]), (Some(2), wanted));
    let (code, message) = failed(&["compare", "--scenario", "yalta"]);
    assert_eq!(code, Some(2));
    assert!(message.starts_with("no plan is called `yalta`; there are: us-axios-2025-04-23, "), "{message}");
    assert!(message.ends_with(", none\n"), "{message}");
}

#[test]
fn what_it_does_not_understand_is_a_mistake_of_usage() {
    assert_eq!(failed(&["compare", "--colour"]).0, Some(2));
    assert_eq!(failed(&[]).0, Some(2));
    let (code, message) = failed(&["compare", "--data", "/nowhere/case.json"]);
    assert_eq!(code, Some(2));
    assert!(message.starts_with("/nowhere/case.json: cannot be read: "), "{message}");
}

#[test]
fn more_relations_than_a_machine_holds_are_asked_for_in_parts() {
    let size = support::large::Size { parties: 60, issues: 290, moments: 2, plans: 1 };
    let file = File::of(support::large::case(size).as_bytes());
    let wanted = "60 parties have 513,300 relations on 290 issues, and 500,000 can be worked out at once: \
                  name some with --parties or --issues\n";
    assert_eq!(failed(&["compare", "--data", file.path()]), (Some(2), wanted.to_owned()));
    assert!(printed(&["compare", "--data", file.path(), "--parties", "p1,p2"]).contains("p1 and p2"));
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/compare.md")).expect("it is there");
    assert!(page.contains("At most 500,000 of them"));
}

#[test]
fn it_helps() {
    assert!(printed(&["compare", "--help"]).contains("--evidence <GRADE>"));
    assert_eq!(printed(&["--version"]), concat!("position-comparator ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn a_refused_file_is_answered_with_all_its_problems() {
    let mut case = Case::of("p").issue("i", "a b").said("p/i 2025-05-02 document accepts a");
    case.0.claims[0].party = "x".into();
    case.0.claims[0].grade = "certain".into();
    let file = File::of(position_comparator::dataset::file::write(&case.0).as_bytes());
    let wanted = format!(
        "{}: 2 problems\n  claims[0].party: nothing is called `x`: name an id from `parties`, or add it there\n  \
         claims[0].grade: `certain` is not a grade: write document, on-record, reported or disputed\n",
        file.path()
    );
    assert_eq!(failed(&["compare", "--data", file.path()]), (Some(1), wanted));
}

#[test]
fn a_file_that_is_not_text_is_refused() {
    let file = File::of(b"{\"format\": \"\xff\"}");
    let wanted = format!("{}: 1 problem\n  byte 12: the file is not UTF-8 text: save it with that encoding\n", file.path());
    assert_eq!(failed(&["compare", "--data", file.path()]), (Some(1), wanted));
}

#[test]
fn the_published_schema_is_the_one_of_the_types() {
    let published = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/schema.json")).expect("it is published");
    assert_eq!(published, printed(&["schema"]), "write it anew with `position-comparator schema > data/schema.json`");
}

#[test]
fn the_bundled_case_follows_the_published_schema() {
    let schema: Value = serde_json::from_str(&printed(&["schema"])).expect("it is JSON");
    let case: Value = serde_json::from_str(&bundled_text()).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let problems: Vec<_> = validator.iter_errors(&case).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(!validator.is_valid(&serde_json::json!({"parties": 7})));
}

/// Whether the schema takes the bundled case with one value put into it.
#[track_caller]
fn follows(place: &str, value: Value) -> bool {
    let schema: Value = serde_json::from_str(&printed(&["schema"])).expect("it is JSON");
    let mut case: Value = serde_json::from_str(&bundled_text()).expect("it is JSON");
    let (inside, field) = place.rsplit_once('/').expect("a place");
    let record = case.pointer_mut(inside).unwrap_or_else(|| panic!("{inside} is not in the case"));
    match field.parse::<usize>() {
        Ok(at) => record[at] = value,
        Err(_) => record[field] = value,
    }
    jsonschema::validator_for(&schema).expect("the schema is one").is_valid(&case)
}

#[test]
fn the_schema_refuses_wrong_words_ids_dates_and_names() {
    for (place, right, wrong) in [
        ("/format", "position-comparator/1", "position-comparator/2"),
        ("/$schema", "schema.json", ""),
        ("/parties/0/id", "us", "United States"),
        ("/parties/0/id", "u.s", ".us"),
        ("/issues/0/options/0/id", "a", "none"),
        ("/moments/0/date", "2025-04-23", "2025-04"),
        ("/coverage/from", "2025-04", "April 2025"),
        ("/coverage/from", "2025-04-30", "2025-13-30"),
        ("/claims/0/grade", "reported", "certain"),
        ("/claims/0/date", "2025-04", "2025-04-32"),
        ("/claims/0/moment", "2025-04-23", "23 April"),
        ("/claims/0/stances/x", "open-to", "open to"),
        ("/claims/0/stances/x", "demands", "wants"),
        ("/scenarios/0/type", "reported", "rumour"),
        ("/sources/0/tier", "news", "blog"),
        ("/sources/0/headline_lang", "uk", "in Ukrainian"),
        ("/sources/0/url", "https://example.org/", "javascript:alert(1)"),
        ("/languages/0", "pt-BR", "in English"),
        ("/opening/scenario", "a-plan", "A plan"),
    ] {
        if !right.is_empty() {
            assert!(follows(place, right.into()), "{place}: {right} is refused");
        }
        assert!(wrong.is_empty() || !follows(place, wrong.into()), "{place}: {wrong} is let through");
    }
}

#[test]
fn the_schema_refuses_what_is_missing_misspelt_or_of_the_wrong_kind() {
    use serde_json::json;
    for (place, wrong) in [
        ("/parties/0/lable", json!("x")),
        ("/parties", json!([])),
        ("/parties/0", json!({ "id": "a", "label": "A" })),
        ("/parties/0/members", json!("North and South")),
        ("/parties/0/members", json!([7])),
        ("/parties/0/label", json!({ "in English": "A" })),
        ("/issues/0/options", json!([])),
        ("/issues/0/compatible", json!([["a"]])),
        ("/claims/0/source_ids", json!([])),
        ("/claims/0/stances", json!({})),
        ("/claims/0/quote", json!("x".repeat(301))),
        ("/scenarios/0/terms", json!({ "crimea": [] })),
        ("/scenarios/0/grade", json!(null)),
        ("/scenarios/0/term_grades", json!({ "crimea": "weak" })),
        ("/sources/0/published_inferred", json!("yes")),
    ] {
        assert!(!follows(place, wrong.clone()), "{place}: {wrong} is let through");
    }
    assert!(follows("/parties/0/members", json!(["North", { "en": "South", "uk": "Південь" }])));
    assert!(follows("/opening/scenario", json!(null)));
    for place in ["/claims/0/note", "/claims/0/speaks_for", "/sources/0/note"] {
        for text in [json!("A remark."), json!({ "en": "A remark.", "uk": "Примітка." }), json!(null)] {
            assert!(follows(place, text.clone()), "{place}: {text} is refused");
        }
        for wrong in [json!(""), json!(7), json!({ "in English": "A remark." })] {
            assert!(!follows(place, wrong.clone()), "{place}: {wrong} is let through");
        }
    }
    for place in ["/contradictions/0/when", "/articles/0/statements/0/attribution"] {
        assert!(follows(place, json!({ "en": "May", "uk": "Травень" })), "{place}");
        assert!(!follows(place, json!("")) && !follows(place, json!(null)), "{place}");
    }
}

#[test]
fn the_schema_knows_what_goes_together() {
    let schema: Value = serde_json::from_str(&printed(&["schema"])).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let follows = |change: &dyn Fn(&mut position_comparator::dataset::FileRecord)| {
        let mut case =
            Case::of("p").issue("i", "a b").said("p/i 2025-05-02 disputed accepts a").plan("plan", "p 2025-05-02 document i=a").0;
        change(&mut case);
        validator.is_valid(&serde_json::to_value(&case).expect("it is JSON"))
    };
    assert!(follows(&|_| ()));
    assert!(!follows(&|case| case.claims[0].disputed_by = None));
    assert!(follows(&|case| case.claims[0].disputed_by = Some(both("It does not.", "Ні."))));
    assert!(!follows(&|case| case.claims[0].disputed_by = Some("".into())));
    assert!(!follows(&|case| case.claims[0].grade = "reported".into()));
    assert!(!follows(&|case| {
        (case.claims[0].grade, case.claims[0].disputed_by) = ("reported".into(), Some(both("It does not.", "Ні.")));
    }));
    assert!(follows(&|case| (case.claims[0].quote, case.claims[0].speaker) = (Some("Yes.".into()), Some(both("A", "А")))));
    assert!(!follows(&|case| case.claims[0].quote = Some("Yes.".into())));
    assert!(!follows(&|case| case.scenarios[0].date = None));
    assert!(!follows(&|case| case.scenarios[0].r#type = "hypothetical".into()));
    assert!(follows(&|case| {
        let plan = &mut case.scenarios[0];
        (plan.r#type, plan.grade, plan.date, plan.proposed_by) = ("hypothetical".into(), None, None, Vec::new());
    }));
}

#[test]
fn it_says_who_belongs_to_a_bloc() {
    let mut case = Case::of("p q").issue("i", "a b");
    case.0.parties[1].members = vec![support::text("North"), support::text("South")];
    let file = File::of(position_comparator::dataset::file::write(&case.0).as_bytes());
    let table = printed(&["compare", "--data", file.path()]);
    assert_eq!(table.lines().nth(2), Some("q: North, South"));
    let report = json(&["--data", file.path()]);
    assert_eq!(report["blocs"], serde_json::json!([{ "party": "q", "members": ["North", "South"] }]));
}
