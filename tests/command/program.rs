//! The command run as a program.
#![allow(dead_code, reason = "each test file uses a part of this")]

use std::io::Write;
use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_position-comparator")).args(arguments).output().expect("the program starts")
}

/// What it prints when all goes well.
#[track_caller]
pub(crate) fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
    text(&output.stdout)
}

/// The exit code and what it prints when it cannot do what it was asked to.
#[track_caller]
pub(crate) fn failed(arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(arguments);
    assert_eq!(text(&output.stdout), "");
    (output.status.code(), text(&output.stderr))
}

/// What `check` answers: its exit code and what it prints, also where something is wrong.
pub(crate) fn checked(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = run(&[&["check"], arguments].concat());
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it prints UTF-8")
}

/// What it prints as JSON.
#[track_caller]
pub(crate) fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(&[&["compare", "--format", "json"], arguments].concat())).expect("it prints JSON")
}

/// A data file that goes away with the value.
pub(crate) struct File(tempfile::NamedTempFile);

impl File {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut file = tempfile::NamedTempFile::new().expect("there is room for a file");
        file.write_all(bytes).expect("it can be written");
        Self(file)
    }

    pub(crate) fn path(&self) -> &str {
        self.0.path().to_str().expect("the name is text")
    }
}
