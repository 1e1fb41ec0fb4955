//! What is said of opened files, in every language: no remark of the sources is left untranslated, and none is left over.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use position_comparator::dataset::Remark;
use position_comparator::view::wording::source::{BUNDLED_REMARKS, read_remarks, remarks};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Where remarks are made: files and folders of `src/dataset`.
const MADE_IN: [&str; 13] = [
    "advice",
    "advice.rs",
    "check",
    "check.rs",
    "examine",
    "examine.rs",
    "file",
    "file.rs",
    "opened",
    "opened.rs",
    "nearest.rs",
    "picture",
    "problem.rs",
];
const MADE_IN_TABLES: [&str; 5] = ["flat.rs", "headed.rs", "picture.rs", "reader.rs", "sheet.rs"];

/// Sentences in these files that nobody is told: places, which are words of the format or said by their own messages, and
/// what is compared with words of the readers of JSON.
const NO_REMARKS: [&str; 19] = [
    "a name",
    "the file",
    "the files",
    "the tables",
    "line ",
    "byte ",
    "byte {at}",
    "line {}, column {}",
    "{name} line {}",
    "{} row {}",
    "{file} row {}, column {}{heading}",
    " \"{}\"",
    " at line ",
    "recursion limit exceeded",
    "control character",
    "expected `",
    "expected ",
    " or ",
    "{\"name\": \"value\"}",
];

/// Texts that stand for themselves in every language: code, and examples of it.
const CODE: [&str; 5] = [
    "<svg viewBox=\"…\">",
    "<!DOCTYPE …>",
    "viewBox=\"0 0 WIDTH HEIGHT\"",
    "viewBox=\"LEFT TOP WIDTH HEIGHT\"",
    "g, path, polygon, polyline, rect, circle, ellipse",
];

/// The sentences of a source file, tests left out.
fn sentences(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(source.parse().expect("it is Rust"), &mut found);
    found
}

fn walk(tokens: TokenStream, found: &mut Vec<String>) {
    let mut before: [String; 2] = Default::default();
    for token in tokens {
        match &token {
            // Attributes, comments of the docs among them.
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && (before[1] == "#" || before == ["#", "!"]) => {}
            TokenTree::Group(group) if before == ["mod", "tests"] && group.delimiter() == Delimiter::Brace => {}
            TokenTree::Group(group) => walk(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let text = text.value();
                    let is_said = text.contains(' ') && text.contains(|c: char| c.is_alphabetic());
                    if is_said && !NO_REMARKS.contains(&&*text) && !CODE.contains(&&*text) && !found.contains(&text) {
                        found.push(text);
                    }
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        before = [std::mem::take(&mut before[1]), token.to_string()];
    }
}

fn files(at: &Path, to: &mut Vec<PathBuf>) {
    if at.is_dir() {
        let mut inside: Vec<_> = fs::read_dir(at).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        inside.sort();
        inside.iter().for_each(|path| files(path, to));
    } else {
        to.push(at.to_owned());
    }
}

/// All remarks of the sources by their keys, in their order there.
fn made() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset");
    let mut paths = Vec::new();
    for part in MADE_IN.map(|part| root.join(part)).into_iter().chain(MADE_IN_TABLES.map(|part| root.join("tables").join(part))) {
        files(&part, &mut paths);
    }
    let mut made: Vec<(String, String)> = Vec::new();
    for path in paths {
        for pattern in sentences(&fs::read_to_string(&path).expect("a source")) {
            let key = Remark::key(&pattern);
            // Nothing but values.
            if key.is_empty() {
                continue;
            }
            match made.iter().find(|(known, _)| *known == key) {
                Some((_, known)) => assert_eq!(*known, pattern, "two remarks have the same key: put one of them otherwise"),
                None => made.push((key, pattern)),
            }
        }
    }
    made
}

/// A pattern as Fluent has it.
fn fluent(pattern: &str) -> String {
    Remark::names(pattern)
        .into_iter()
        .fold(pattern.to_owned(), |text, name| text.replace(&format!("{{{name}}}"), &format!("{{ ${name} }}")))
}

#[test]
fn the_english_file_lists_what_the_sources_say() {
    let (_, file) = BUNDLED_REMARKS[0];
    let head: String =
        file.lines().take_while(|line| line.starts_with('#') || line.is_empty()).map(|line| line.to_owned() + "\n").collect();
    let lines: String = made().into_iter().map(|(key, pattern)| format!("{key} = {}\n", fluent(&pattern))).collect();
    let wanted = head + &lines;
    if file != wanted {
        let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("en.ftl");
        fs::write(&at, wanted).expect("a folder for it");
        panic!("messages/findings/en.ftl is not what the sources say: as it should be, it is in {}", at.display());
    }
}

#[test]
fn every_bundled_language_translates_every_remark_and_no_other() {
    let listed = remarks().expect("the list is without mistakes");
    assert!(listed.len() > 150, "{}", listed.len());
    for (lang, file) in BUNDLED_REMARKS {
        match read_remarks(lang, file) {
            Ok(table) => assert_eq!(table.lines().count(), listed.len(), "{lang}"),
            Err(mistakes) => {
                let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
                panic!("messages/findings/{lang}.ftl has {} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
            }
        }
    }
}

#[test]
fn names_of_values_are_those_of_the_sources() {
    let listed: BTreeMap<String, Vec<String>> = remarks().expect("the list is without mistakes").into_iter().collect();
    for (key, pattern) in made() {
        assert_eq!(
            listed.get(&key).map(|names| names.iter().map(String::as_str).collect()),
            Some(Remark::names(&pattern)),
            "{key}"
        );
    }
}
