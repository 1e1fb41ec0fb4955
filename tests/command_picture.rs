//! The command that draws, run as a program.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;

use std::fs;

use program::{File, failed, printed};
use roxmltree::Document;
use tempfile::TempDir;

/// All texts of a picture, a line each.
#[track_caller]
fn said(arguments: &[&str]) -> String {
    let svg = printed(&[&["picture"], arguments].concat());
    let picture = Document::parse(&svg).unwrap_or_else(|error| panic!("{error}"));
    let texts = picture.descendants().filter(|node| node.has_tag_name("text"));
    texts.filter_map(|text| text.text()).collect::<Vec<_>>().join("\n")
}

#[test]
fn it_draws_what_the_page_opens_on_and_what_is_asked_for() {
    let opening = said(&[]);
    assert!(opening.contains("US framework, as Axios reported it, 23 April 2025"), "{opening}");
    assert!(opening.contains("CC BY 4.0"), "the bundled case has its licence: {opening}");
    let asked = ["--scenario", "ru-memo-2025-06-02", "--as-of", "2026-06-05", "--evidence", "on-record"];
    let asked = said(&[&asked[..], &["--parties", "us,russia", "--issues", "crimea,nato", "--shape", "tall"]].concat());
    for wanted in ["Positions as of 5 June 2026", "documents and statements on the record", "2 of 9 issues, 2 of 4 parties"] {
        assert!(asked.replace('\n', " ").contains(wanted), "{wanted} is not in\n{asked}");
    }
    assert!(said(&["--scenario", "none", "--lang", "uk"]).contains("Що каже кожна сторона"));
    assert!(said(&["--url", "https://example.org/talks/"]).contains("\nexample.org/talks\n"));
}

#[test]
fn a_png_is_written_to_a_file_and_is_the_same_every_time() {
    let folder = TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("the name is text").to_owned();
    let (one, other, svg) = (path("one.png"), path("other"), path("three.svg"));
    assert_eq!(printed(&["picture", "--out", &one]), format!("wrote {one}\n"));
    printed(&["picture", "--out", &other, "--format", "png"]);
    printed(&["picture", "--out", &svg]);
    let read = |path: &str| fs::read(path).expect("it is there");
    assert!(read(&one).starts_with(b"\x89PNG"));
    assert_eq!(read(&one), read(&other));
    assert!(read(&svg).starts_with(b"<svg"));
}

#[test]
fn what_it_cannot_do_it_says_in_one_line() {
    let line = |arguments: &[&str]| failed(&[&["picture"], arguments].concat());
    let of = |line: &str| (Some(2), format!("{line}\n"));
    assert_eq!(line(&["--format", "png"]), of("a PNG is not printed: name a file with --out"));
    assert_eq!(line(&["--lang", "fr"]), of("no language is called `fr`; there are: en, uk, ru"));
    assert_eq!(line(&["--font", "."]), of("--font is for PNG: an SVG is read with the fonts of its reader"));
    assert_eq!(line(&["--scenario", "x"]).0, Some(2));
    assert_eq!(line(&["nowhere.json"]).0, Some(2));
    let file = File::of(b"{\"format\": \"position-comparator/1\"}");
    assert_eq!(line(&[file.path()]).0, Some(1));
}
