//! `convert`: from JSON to tables and back, and what it refuses.
#![cfg(feature = "native")]

use std::path::Path;

use position_comparator::dataset::file;
use position_comparator::report::command::{BUNDLED, DONE, REFUSED, USAGE, run};

/// The exit code and what was printed: to the reader, and of errors.
fn convert(arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["position-comparator", "convert"].iter().chain(arguments).map(Into::into);
    let code = run(arguments, &mut out, &mut err);
    (code, String::from_utf8_lossy(&out).into_owned(), String::from_utf8_lossy(&err).into_owned())
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_case_goes_into_a_folder_and_an_archive_and_comes_back() {
    let room = tempfile::tempdir().expect("there is room");
    let [json, folder, zip, again] = ["a.json", "folder", "a.zip", "again.json"].map(|part| name(&room.path().join(part)));
    std::fs::write(&json, BUNDLED).expect("it can be written");
    assert_eq!(convert(&[&json, &folder]), (DONE, format!("wrote 17 files into {folder}\n"), String::new()));
    assert_eq!(convert(&[&folder, &zip]), (DONE, format!("wrote {zip}\n"), String::new()));
    assert_eq!(convert(&[&zip, &again]), (DONE, format!("wrote {again}\n"), String::new()));
    let text = std::fs::read_to_string(&again).expect("it is there");
    assert_eq!(file::read_record(&text), file::read_record(BUNDLED));
}

#[test]
fn nothing_is_written_over_unless_that_is_asked_for() {
    let room = tempfile::tempdir().expect("there is room");
    let [json, folder] = ["a.json", "folder"].map(|part| name(&room.path().join(part)));
    std::fs::write(&json, BUNDLED).expect("it can be written");
    let refused = |path: &str| format!("{path}: is there already: name another place, or add --force to write over it\n");
    assert_eq!(convert(&[&json, &json]), (USAGE, String::new(), refused(&json)));
    assert_eq!(convert(&[&json, &folder]).0, DONE);
    std::fs::write(room.path().join("folder/members.csv"), "party,name\n").expect("it can be written");
    std::fs::write(room.path().join("folder/mine.txt"), "mine").expect("it can be written");
    let first = name(&room.path().join("folder/articles.csv"));
    assert_eq!(convert(&[&json, &folder]), (USAGE, String::new(), refused(&first)));
    assert_eq!(convert(&[&json, &folder, "--force"]).0, DONE);
    assert!(!room.path().join("folder/members.csv").exists(), "a table of the old case is not read with the new one");
    assert!(room.path().join("folder/mine.txt").exists());
    let other = name(&room.path().join("a.xlsx"));
    let line = format!("{other}: a case is written as .json, as .zip or as a folder of tables: name one of these\n");
    assert_eq!(convert(&[&json, &other]), (USAGE, String::new(), line));
}

#[test]
fn a_broken_case_is_told_and_not_converted() {
    let room = tempfile::tempdir().expect("there is room");
    let [flat, json] = ["flat.csv", "a.json"].map(|part| name(&room.path().join(part)));
    let text = "party,issue,option,stance,date,grade,source,tier\nShops,Route,River,,2025-02-20,,Gazette,news\n";
    std::fs::write(&flat, text).expect("it can be written");
    let (code, out, err) = convert(&[&flat, &json]);
    assert_eq!((code, out.as_str()), (REFUSED, ""));
    for words in
        ["flat.csv row 2, column D \"stance\": the row has no stance", "flat.csv row 2, column F \"grade\": the row has no grade"]
    {
        assert!(err.contains(words), "{words}\n{err}");
    }
    assert!(!Path::new(&json).exists());
}
