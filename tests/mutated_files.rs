//! Ten thousand damaged files: none makes the examination panic or dawdle, and each that is refused says where.
//!
//! Always the same ones. More of them: `MUTATIONS=1000000 cargo test --release --features native --test mutated_files`.
#![cfg(feature = "native")]

mod support;

use std::time::Instant;

use position_comparator::dataset::examine::{RawFile, Severity, examine};
use position_comparator::dataset::{codes, file, tables};
use serde_json::Value;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}

fn n_files() -> usize {
    std::env::var("MUTATIONS").ok().and_then(|number| number.parse().ok()).unwrap_or(10_000)
}

/// A small file in which every kind of record stands.
fn small() -> String {
    file::write(&support::whole::whole())
}

#[track_caller]
fn survives(files: &[RawFile], what: &str) {
    let started = Instant::now();
    let examined = examine(files, &mut |_| ());
    let size: usize = files.iter().map(|file| file.bytes.len()).sum();
    let most = 1.0 + size as f64 / 1e6;
    assert!(started.elapsed().as_secs_f64() < most, "{what} took {:?}", started.elapsed());
    let has_error = examined.findings.iter().any(|finding| finding.severity == Severity::Error);
    assert_eq!(examined.case.is_none(), has_error, "{what}");
    assert!(examined.findings.len() <= 1_001, "{what}");
    for finding in &examined.findings {
        let problem = &finding.problem;
        assert!(
            ![problem.place.clone(), problem.what.to_string(), problem.remedy.to_string()].iter().any(String::is_empty),
            "{what}: {problem:?}"
        );
        assert!(codes::find(problem.code).is_some(), "{what}: {problem:?}");
        if let Some(location) = &finding.location {
            let file = files.iter().find(|file| file.name == location.file).expect("it names one of the files");
            assert!(location.span.start <= location.span.end && location.span.end <= file.bytes.len(), "{what}: {finding:?}");
            assert!(location.line > 0 && location.column > 0, "{what}: {finding:?}");
        }
        assert!(finding.location.is_some() || files.len() > 1 || problem.code == "too-many", "{what}: {finding:?}");
    }
}

fn json(bytes: Vec<u8>) -> [RawFile; 1] {
    [RawFile { name: "case.json".into(), bytes }]
}

/// Changes some bytes: to others, away, or twice.
fn bytes(dice: &mut Dice, text: &mut Vec<u8>) {
    for _ in 0..=dice.roll(4) {
        if text.is_empty() {
            return;
        }
        let at = dice.roll(text.len());
        match dice.roll(5) {
            0 => text.truncate(at),
            1 => text.insert(at, dice.roll(256) as u8),
            2 => _ = text.drain(at..(at + dice.roll(40)).min(text.len())),
            3 => {
                let piece = text[at..(at + dice.roll(200)).min(text.len())].to_vec();
                let to = dice.roll(text.len());
                text.splice(to..to, piece);
            }
            _ => text[at] = dice.roll(256) as u8,
        }
    }
}

const TOKENS: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "true",
    "-1",
    "1e999",
    "\"none\"",
    "\"\"",
    "\"id\":",
    "\"2025-02-30\"",
    "{\"en\":",
    "\\u0000",
    "\u{202e}",
    "\u{feff}",
    "\\",
    "\n",
    "[[[[[[[[",
    "\"\\ud800\"",
    "//",
];

/// Puts tokens where they do not belong.
fn tokens(dice: &mut Dice, text: &mut Vec<u8>) {
    for _ in 0..=dice.roll(3) {
        let marks: Vec<usize> = (0..text.len()).filter(|at| b"{}[],:\"".contains(&text[*at])).collect();
        if marks.is_empty() {
            return;
        }
        let at = *dice.pick(&marks);
        let end = at + dice.roll(2);
        text.splice(at..end, dice.pick(&TOKENS).bytes());
    }
}

/// Moves, repeats, empties and renames values.
fn records(dice: &mut Dice, value: &mut Value, depth: usize) {
    let others =
        [Value::Null, true.into(), 7.into(), "x".into(), "a.b[0]".into(), Value::Array(vec![]), serde_json::json!({"": 1})];
    if depth == 0 {
        *value = dice.pick(&others).clone();
        return;
    }
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let names: Vec<String> = fields.keys().cloned().collect();
            let name = dice.pick(&names).clone();
            match dice.roll(8) {
                0 => _ = fields.remove(&name),
                1 => {
                    let moved = fields.remove(&name).unwrap_or_default();
                    let end: &&str = dice.pick(&["s", ".x", "[1]", "\u{202e}", " "]);
                    fields.insert(name + *end, moved);
                }
                _ => records(dice, &mut fields[&name], depth - 1),
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = dice.roll(items.len());
            match dice.roll(6) {
                0 => _ = items.remove(at),
                1 => items.push(items[at].clone()),
                2 => items.reverse(),
                _ => records(dice, &mut items[at], depth - 1),
            }
        }
        other => *other = dice.pick(&others).clone(),
    }
}

#[test]
fn small_files_damaged_in_bytes_tokens_and_records_are_survived() {
    let good = small();
    let value: Value = serde_json::from_str(&good).expect("it is JSON");
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for nth in 0..n_files() * 9 / 10 {
        let mut text = good.clone().into_bytes();
        match nth % 3 {
            0 => bytes(&mut dice, &mut text),
            1 => tokens(&mut dice, &mut text),
            _ => {
                let mut changed = value.clone();
                for _ in 0..=dice.roll(4) {
                    let depth = dice.roll(7);
                    records(&mut dice, &mut changed, depth);
                }
                text = changed.to_string().into_bytes();
            }
        }
        survives(&json(text), &format!("file {nth}"));
    }
}

#[test]
fn tables_damaged_in_bytes_and_cells_are_survived() {
    let record = support::whole::whole();
    let good: Vec<_> =
        tables::write(&record).files.into_iter().map(|(name, text)| RawFile { name, bytes: text.into_bytes() }).collect();
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for nth in 0..n_files() / 10 {
        let mut files = good.clone();
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(files.len());
            let text = &mut files[at].bytes;
            if text.is_empty() || dice.roll(3) == 0 {
                bytes(&mut dice, text);
                continue;
            }
            let marks: Vec<usize> = (0..text.len()).filter(|at| b",\n\"".contains(&text[*at])).collect();
            let at = if marks.is_empty() { 0 } else { *dice.pick(&marks) };
            let end = (at + dice.roll(2)).min(text.len());
            text.splice(at..end, dice.pick(&[",", "\n", "\"", ";", ",,,,", "\r\n\r\n", "x", "\u{202e}", "=1+1", "\0"]).bytes());
        }
        survives(&files, &format!("tables {nth}"));
    }
}

#[test]
fn the_bundled_case_damaged_is_survived() {
    let good = support::bundled_text();
    let value: Value = serde_json::from_str(&good).expect("it is JSON");
    let mut dice = Dice(0x1234_5678_9abc_def1);
    for nth in 0..(n_files() / 250).max(1) {
        let mut text = good.clone().into_bytes();
        match nth % 3 {
            0 => bytes(&mut dice, &mut text),
            1 => tokens(&mut dice, &mut text),
            _ => {
                let mut changed = value.clone();
                for _ in 0..20 {
                    let depth = dice.roll(7);
                    records(&mut dice, &mut changed, depth);
                }
                text = changed.to_string().into_bytes();
            }
        }
        survives(&json(text), &format!("the bundled case {nth}"));
    }
}
