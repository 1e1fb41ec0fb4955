//! What the documents say is so: their examples load, their shapes are the real ones, and the method page can be rendered.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeSet;

use position_comparator::dataset::examine::{RawFile, Severity, examine};
use position_comparator::dataset::file;
use position_comparator::engine::Lens;
use position_comparator::model::Grade;
use position_comparator::report::comparison::{self, Request};
use position_comparator::site::Starter;
use serde_json::Value;

fn document(name: &str) -> String {
    let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The first JSON block of a document.
fn example(name: &str) -> String {
    let text = document(name);
    let (_, rest) = text.split_once("```json\n").expect("it has an example");
    rest.split_once("```").expect("the example ends").0.to_owned()
}

#[test]
fn the_example_of_the_format_page_loads_and_compares() {
    let data = file::read(&example("docs/format.md")).expect("it has no problem");
    let lens = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
    let comparison = comparison::compare(&data, &Request::on_all(&data, lens, data.opening.scenario));
    assert_eq!(comparison.plan.map(|plan| plan.nobody_refuses), Some("in-no-case"));
}

#[test]
fn the_examples_of_the_spreadsheet_page_load() {
    let text = document("docs/spreadsheet.md");
    let blocks = text.split("```csv ").skip(1).filter_map(|block| block.split_once("\n"));
    let files = blocks.map(|(name, rest)| RawFile {
        name: name.to_owned(),
        bytes: rest.split("```").next().unwrap_or_default().as_bytes().to_vec(),
    });
    let (flat, tables): (Vec<_>, Vec<_>) = files.partition(|file| file.name == "tram.csv");
    for (files, n_claims) in [(flat, 2), (tables, 2)] {
        let examined = examine(&files, &mut |_| ());
        let errors = examined.findings.iter().filter(|finding| finding.severity == Severity::Error);
        assert_eq!(errors.map(|finding| finding.problem.to_string()).collect::<Vec<_>>(), Vec::<String>::new());
        assert_eq!(examined.case.expect("it has no problem").dataset.claims.len(), n_claims);
    }
}

#[test]
fn newsrooms_begin_with_the_example_of_the_format_page_and_are_told_that_it_is_one() {
    let starter = Starter::titled(None).expect("a title is not needed");
    let tables = starter.files.into_iter().filter(|(path, _)| path.starts_with("data"));
    let files: Vec<RawFile> = tables
        .map(|(path, text)| RawFile {
            name: path.file_name().expect("it has a name").to_string_lossy().into_owned(),
            bytes: text.into_bytes(),
        })
        .collect();
    let mut given = examine(&files, &mut |_| ()).case.expect("it has no problem").record;
    let shown = serde_json::to_string(&(&given.title, given.notes.remove(0))).expect("it is text");
    assert!(shown.contains("An example: ") && shown.contains("made-up example"), "{shown}");
    let wanted = file::record(&example("docs/format.md")).expect("it has no problem");
    given.title = wanted.title.clone();
    assert_eq!(given, wanted);
}

#[test]
fn the_json_of_compare_has_the_documented_fields_and_no_others() {
    let mut case = support::bundled_record();
    // The bundled case names the members of no bloc.
    case.parties[3].members.push(support::text("Poland"));
    let data = support::loaded(&case);
    let plan = data.scenario_named("us-axios-2025-04-23");
    let lens = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
    let real = serde_json::to_value(comparison::compare(&data, &Request::on_all(&data, lens, plan))).expect("it is JSON");
    let documented: Value = serde_json::from_str(&example("docs/compare.md")).expect("it is JSON");
    assert_eq!(fields(&documented), fields(&real));
}

/// The paths of all fields, whatever the place in a list.
fn fields(value: &Value) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    collect("", value, &mut paths);
    // These have the shape of `standing`, or of an entry of `stances`, as the document says in words.
    let said = ["contested_by.", "weakened_by.", "unclear.", "lapsed.", "cells.options.from.", "cells.options.to."];
    paths.retain(|path| !said.iter().any(|field| path.contains(field)));
    paths.into_iter().filter_map(one_result).collect()
}

/// Every result under `firm` has the same fields, and the document shows them once; it says in words what is found.
fn one_result(path: String) -> Option<String> {
    let results =
        ["plan.answers.answer.", "plan.nobody_against.", "plan.nobody_refuses.", "pairs.counts.", "pairs.issues.relation."];
    let Some(of) = path.strip_prefix("firm.") else { return Some(path) };
    let Some(field) = results.iter().find_map(|result| of.strip_prefix(result)) else { return Some(path) };
    (!field.contains("result.")).then(|| format!("result {field}"))
}

fn collect(path: &str, value: &Value, paths: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = format!("{path}{name}");
                collect(&format!("{path}."), value, paths);
                paths.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(path, item, paths)),
        _ => {}
    }
}

#[test]
fn the_json_of_diff_has_the_documented_fields_and_no_others() {
    let old = support::bundled_record();
    let mut new = old.clone();
    let option = new.claims[10].stances.keys().next().cloned().expect("a stance");
    new.claims[10].stances.insert(option, "rejects".into());
    let several: Vec<String> = new.issues[0].options.iter().take(2).map(|option| option.id.clone()).collect();
    let plan = new.scenarios.iter_mut().find(|plan| !plan.proposed_by.is_empty() && plan.terms.contains_key("crimea"));
    plan.expect("a plan on Crimea").terms.insert("crimea".into(), several);
    let compared = position_comparator::report::diff::Compared::of(&old, &new).expect("both load");
    let real = serde_json::to_value(compared.diff()).expect("it is JSON");
    let documented: Value = serde_json::from_str(&example("docs/diff.md")).expect("it is JSON");
    let paths = |value: &Value| {
        let mut paths = BTreeSet::new();
        collect("", value, &mut paths);
        paths
    };
    assert_eq!(paths(&documented), paths(&real));
}

#[test]
fn the_arguments_of_diff_are_documented() {
    let page = document("docs/diff.md");
    for argument in ["OLD", "NEW", "--format", "--exit-code"] {
        assert!(page.contains(&format!("| `{argument}")), "{argument}");
    }
}

#[test]
fn the_method_page_keeps_to_what_the_site_renders() {
    let method = document("docs/method.md");
    assert!(method.starts_with("# How it works\n"));
    assert_eq!(method.lines().filter(|line| line.starts_with("# ")).count(), 1, "one title");
    for not_rendered in ["```", "<", "![", "    "] {
        let line = method.lines().find(|line| line.contains(not_rendered));
        assert_eq!(line, None, "`{not_rendered}` is not rendered");
    }
}

#[test]
fn the_command_is_documented_with_all_its_arguments() {
    let compare = document("docs/compare.md");
    for argument in ["--data", "--as-of", "--evidence", "--scenario", "--since", "--parties", "--issues", "--format"] {
        assert!(compare.contains(&format!("| `{argument} ")), "{argument}");
    }
}

#[test]
fn the_command_that_draws_is_documented_with_all_its_arguments_and_the_table_with_its_columns() {
    let page = document("docs/pictures.md");
    for argument in ["--scenario", "--as-of", "--evidence", "--parties", "--issues"] {
        assert!(page.contains(&format!("`{argument} ")), "{argument}");
    }
    for argument in ["DATA", "--shape", "--lang", "--format", "--out", "--url", "--settings", "--font"] {
        assert!(page.contains(&format!("| `{argument}")), "{argument}");
    }
    for column in position_comparator::view::take::COLUMNS {
        assert!(page.contains(&format!("`{column}`")), "{column}");
    }
}

/// The names in the list that a script calls so: `link: ["v", "scenario"]`.
fn listed(script: &str, name: &str) -> Vec<String> {
    let list = script.split_once(name).and_then(|(_, after)| after.split_once('[')).expect("the list is there").1;
    let list = list.split_once(']').expect("the list ends").0;
    list.split(',').map(|item| item.trim().trim_matches('"').to_owned()).collect()
}

#[test]
fn the_script_that_writes_the_address_knows_every_parameter() {
    let script = include_str!("../src/after.js");
    assert_eq!(listed(script, "link:"), position_comparator::state::PARAMETERS);
    assert_eq!(listed(script, "focus:"), position_comparator::state::FOCUS_PARAMETERS);
    assert_eq!(listed(include_str!("../src/share.js"), "ALSO ="), position_comparator::state::FOCUS_PARAMETERS);
}
