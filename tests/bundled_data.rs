//! The bundled case: complete, loadable, and every file in `data/` follows the published schema.
#![cfg(not(target_arch = "wasm32"))]

use position_comparator::dataset::file;

fn bundled() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/ukraine-talks.json"))
        .expect("the bundled case is in the repository")
}

#[test]
fn the_bundled_case_has_no_problem() {
    if let Err(problems) = file::read(&bundled()) {
        let list: Vec<_> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", list.join("\n"));
    }
}

#[test]
fn writing_the_bundled_case_loses_nothing() {
    let record = file::record(&bundled()).expect("it is readable");
    assert_eq!(file::record(&file::write(&record)).expect("it stays readable"), record);
}
