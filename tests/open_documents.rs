//! The part of the documents in which data files are opened: on the page, in no embed, and with every word that the scripts
//! say.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeSet;

use position_comparator::open::open;
use position_comparator::view::wording::open_dialog as words;
use support::bundled_record;
use support::html::{Element, Page};
use support::site::Site;
use support::whole::whole;

const SCRIPTS: [&str; 3] =
    [include_str!("../src/open/open.js"), include_str!("../src/open/start.js"), include_str!("../src/open/address.js")];

/// What a page loads when a reader opens a dialog.
fn loaded_by(site: &Site, document: &str) -> Page {
    let page = site.page(document);
    let file = page.with("data-dialogs").next().and_then(|part| part.attr("data-dialogs")).expect("it names a file");
    let up = "../".repeat(document.matches('/').count());
    let up = if up.is_empty() { "./" } else { &up };
    site.page(file.strip_prefix(up).expect("it is named from the document"))
}

#[test]
fn the_page_opens_files_and_what_is_framed_or_fixed_does_not() {
    let site = Site::of(&bundled_record());
    for document in site.documents() {
        let page = site.page(&document);
        let is_page = document == "index.html" || document.starts_with("plans/");
        for name in ["data-open-data", "data-open-dialog"] {
            assert_eq!(page.with(name).count(), usize::from(is_page), "{name} in {document}");
        }
        if is_page {
            let loaded = loaded_by(&site, &document);
            for name in ["data-open", "data-whose-data", "data-drop"] {
                let is_it = |element: &&Element| name != "data-open" || element.tag == "dialog";
                let n = [&page, &loaded].map(|page| page.with(name).filter(is_it).count());
                assert_eq!(n, [0, 1], "{name} in {document}");
            }
        }
    }
}

#[test]
fn nothing_of_it_shows_or_works_before_its_script_is_there() {
    let site = Site::of(&bundled_record());
    assert!(site.page("index.html").with("data-open-dialog").all(|button| button.attr("disabled").is_some()));
    let page = loaded_by(&site, "index.html");
    for name in ["data-whose-data", "data-drop", "data-result", "data-findings", "data-progress"] {
        assert!(page.with(name).all(|part| part.attr("hidden").is_some()), "{name} shows");
    }
    let dialog = page.all("dialog").find(|dialog| dialog.attr("data-open").is_some()).expect("the dialog");
    assert_eq!(dialog.attr("open"), None);
    for said in [words::NOWHERE, words::KINDS] {
        let said = said.words();
        assert!(dialog.text.contains(&*said), "{said}");
    }
}

#[test]
fn the_way_back_names_the_published_case() {
    let site = Site::of(&whole());
    let page = loaded_by(&site, "plans/plan/index.html");
    assert_eq!(page.with("data-back").next().map(|button| button.text.trim().to_owned()).as_deref(), Some("Back to “A case”"));
    let example = page.all("a").find(|link| link.attr("download").is_some()).expect("the example");
    assert_eq!(example.attr("href"), Some("data/case.json"), "from the top of the site");
}

/// The names behind a dot after this word: `words.tooLarge`.
fn used(script: &str, before: &str) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphabetic()).collect::<String>();
    // A sentence of a remark may end with the word.
    script.match_indices(before).map(|(at, _)| name(&script[at + before.len()..])).filter(|name| !name.is_empty()).collect()
}

/// As it is called in markup: `data-too-large`.
fn attribute(name: &str) -> String {
    let letters = name.chars().flat_map(|c| [c.is_ascii_uppercase().then_some('-'), Some(c.to_ascii_lowercase())]);
    format!("data-{}", letters.flatten().collect::<String>())
}

#[test]
fn every_word_that_the_scripts_say_stands_in_the_document() {
    let page = loaded_by(&Site::of(&bundled_record()), "index.html");
    let dialog = page.all("dialog").find(|dialog| dialog.attr("data-open").is_some()).expect("the dialog");
    let bar = page.with("data-whose-data").next().expect("the line over the page");
    // A reason is named where it is thrown, and said where it is caught.
    let reasons = ["noFile", "webPage", "tooSlow", "notAllowed", "noAnswer"];
    for reason in reasons {
        assert!(SCRIPTS[2].contains(&format!("\"{reason}\"")), "{reason} is never thrown");
        assert!(dialog.attr(&attribute(reason)).is_some_and(|words| !words.is_empty()), "{reason} stands nowhere");
    }
    for (element, before) in [(dialog, " words."), (dialog, "(words."), (bar, "bar.dataset.")] {
        let names: BTreeSet<_> = SCRIPTS.iter().flat_map(|script| used(script, before)).collect();
        assert!(!names.is_empty(), "no script says {before}…");
        for name in names {
            let words = element.attr(&attribute(&name));
            assert!(words.is_some_and(|words| !words.is_empty()), "{name} is said and stands nowhere");
        }
    }
}

#[test]
fn every_fact_of_a_preview_has_its_place() {
    let page = loaded_by(&Site::of(&bundled_record()), "index.html");
    let places: BTreeSet<_> = page.with("data-fact").filter_map(|place| place.attr("data-fact")).collect();
    let text = position_comparator::dataset::file::write(&whole());
    let files = [position_comparator::dataset::examine::RawFile { name: "case.json".into(), bytes: text.into() }];
    let facts = open(&files, &mut |_| ()).case.expect("it has no error").preview;
    assert_eq!(facts.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>(), places);
}
