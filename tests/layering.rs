//! Which layer may name which: `model ← engine ← state ← view` and `model ← dataset`; `browser` knows none of them.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

/// A layer and the others that it may name.
const LAYERS: [(&str, &[&str]); 11] = [
    ("model", &[]),
    ("engine", &["model"]),
    ("dataset", &["model"]),
    ("state", &["model", "engine"]),
    ("browser", &[]),
    ("view", &["model", "engine", "dataset", "state", "browser"]),
    ("api", &["model", "engine", "state"]),
    ("open", &["model", "dataset", "view"]),
    ("report", &["model", "engine", "dataset", "state", "view", "prerender", "site"]),
    ("prerender", &["model", "engine", "dataset", "state", "view"]),
    ("site", &["dataset", "prerender", "view"]),
];

/// Layers that plain native tests cover, and what they therefore do without.
const PURE: [&str; 5] = ["model", "engine", "dataset", "state", "open"];
const IMPURE: [&str; 7] = ["yew::", "web_sys::", "js_sys::", "gloo::", "wasm_bindgen::", "std::time::", "rand::"];

#[test]
fn no_layer_names_one_it_may_not_know() {
    let mut wrong = Vec::new();
    for (layer, may_name) in LAYERS {
        let others = LAYERS.iter().map(|(other, _)| *other).filter(|other| *other != layer && !may_name.contains(other));
        let names: Vec<String> = others.map(|other| format!("crate::{other}")).collect();
        find(layer, &names, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_native_tests_cover_knows_no_browser_no_clock_and_no_chance() {
    let mut wrong = Vec::new();
    for layer in PURE {
        find(layer, &IMPURE.map(str::to_owned), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn of_the_command_only_what_makes_sites_and_pictures_knows_documents_and_what_is_chosen() {
    let mut wrong = Vec::new();
    find("report", &["crate::prerender", "crate::site", "crate::state"].map(str::to_owned), &mut wrong);
    let makes_sites =
        |line: &&String| ["build.rs", "new.rs", "picture.rs"].iter().any(|file| line.contains(&format!("command/{file}:")));
    assert_eq!(wrong.iter().filter(|line| !makes_sites(line)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn the_command_takes_nothing_from_the_page_but_words_and_pictures_and_what_opens_files_the_rule_for_its_program_too() {
    let (mut page, mut words) = (Vec::new(), Vec::new());
    for layer in ["report", "open"] {
        find(layer, &["crate::view".to_owned()], &mut page);
        find(layer, &["crate::view::wording".to_owned()], &mut words);
    }
    find("open", &["crate::view::wide::is_large".to_owned()], &mut words);
    find("report", &["crate::view::picture".to_owned()], &mut words);
    words.sort();
    page.sort();
    page.retain(|line| !line.contains("command/picture.rs:"));
    words.retain(|line| !line.contains("command/picture.rs:"));
    let place = |line: &String| line.split(": ").next().unwrap_or_default().to_owned();
    assert_eq!(page.iter().map(place).collect::<Vec<_>>(), words.iter().map(place).collect::<Vec<_>>());
}

/// The lines of a layer that hold one of the names, with file and line.
fn find(layer: &str, names: &[String], wrong: &mut Vec<String>) {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![src.join(format!("{layer}.rs"))];
    below(&src.join(layer), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            if let Some(name) = names.iter().find(|name| holds(line, name)) {
                wrong.push(format!("{}:{}: {layer} names {name}", file.display(), at + 1));
            }
        }
    }
}

/// Whether the line holds the whole name, not the beginning of a longer one.
fn holds(line: &str, name: &str) -> bool {
    let continues = |rest: &str| rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    line.match_indices(name).any(|(at, _)| name.ends_with(':') || !continues(&line[at + name.len()..]))
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().map(|entry| entry.path()) {
        if entry.is_dir() {
            below(&entry, files);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            files.push(entry);
        }
    }
}
