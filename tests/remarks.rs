//! What is said of opened files, in every language: no remark of the sources is left untranslated, and none is left over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use position_comparator::dataset::Remark;
use position_comparator::view::wording::source::{BUNDLED_REMARKS, read_remarks, remarks};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Where nothing is said of a file: files and folders of `src/dataset`.
const SILENT: [&str; 16] = [
    "changes",
    "changes.rs",
    "codes.rs",
    "leaf.rs",
    "outline.rs",
    "packed",
    "packed.rs",
    "record",
    "record.rs",
    "remark.rs",
    "schema.rs",
    "tables/flat/ids.rs",
    "tables/layout.rs",
    "tables/named.rs",
    "tables/places.rs",
    "tables/write.rs",
];

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

/// The sources in which remarks are made.
fn sources() -> Vec<PathBuf> {
    fn below(at: &Path, root: &Path, to: &mut Vec<PathBuf>) {
        if SILENT.iter().any(|silent| at == root.join(silent)) {
            return;
        }
        if at.is_file() {
            return to.push(at.to_owned());
        }
        let mut inside: Vec<_> = fs::read_dir(at).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        inside.sort();
        inside.iter().for_each(|path| below(path, root, to));
    }

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/dataset");
    let mut sources = Vec::new();
    below(&root, &root, &mut sources);
    sources
}

/// All remarks of the sources by their keys, in their order there.
fn made() -> Vec<(String, String)> {
    let mut made: Vec<(String, String)> = Vec::new();
    for path in sources() {
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

/// The patterns of the remarks with values, each with the names that it is given.
fn given(tokens: TokenStream, to: &mut Vec<(String, BTreeSet<String>)>) {
    let mut before: [String; 2] = Default::default();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            if before == ["remark", "!"] {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let mut parts = inside.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','));
                let pattern = parts.next().and_then(<[TokenTree]>::first).expect("a pattern").to_string();
                let names = parts.filter_map(|part| part.first().map(ToString::to_string));
                // In the macro's own file it is no literal.
                if let Ok(pattern) = syn::parse_str::<syn::LitStr>(&pattern) {
                    to.push((pattern.value(), names.collect()));
                }
            }
            given(group.stream(), to);
        }
        before = [std::mem::take(&mut before[1]), token.to_string()];
    }
}

#[test]
fn every_remark_is_given_what_its_pattern_names_and_nothing_else() {
    let mut all = Vec::new();
    for path in sources() {
        given(fs::read_to_string(&path).expect("a source").parse().expect("it is Rust"), &mut all);
    }
    assert!(all.len() > 80, "{}", all.len());
    for (pattern, names) in all {
        assert_eq!(Remark::names(&pattern).into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), names, "{pattern}");
    }
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
