//! The spreadsheet form keeps everything, both ways.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::opened::TextFile;
use position_comparator::dataset::{FileRecord, file, tables};
use position_comparator::report::command::BUNDLED;
use proptest::prelude::*;

fn files(written: &tables::Written) -> Vec<TextFile> {
    let named = written.files.iter();
    named.map(|(name, text)| TextFile { name: name.clone(), text: text.clone(), skipped: 0 }).collect()
}

#[track_caller]
fn comes_back(record: &FileRecord) {
    let written = tables::write(record);
    let read = tables::read(&files(&written));
    let problems: Vec<_> = read.problems.iter().map(|finding| finding.problem.to_string()).collect();
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(read.record, *record);
    assert_eq!(written.lost, Vec::<String>::new());
}

#[test]
fn the_bundled_case_comes_back_as_it_was() {
    comes_back(&file::read_record(BUNDLED).expect("it has no problem"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn cases_made_up_at_random_come_back_as_they_were(record in support::random::case()) {
        comes_back(&record);
    }
}
