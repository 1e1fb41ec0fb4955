//! Measures the site in Chromium and sets the results beside the committed ones, `bench/baseline.json`.
//!
//! Times depend on the machine and what else it does, so **no time is ever a test**; bytes and numbers of requests
//! are tested in `e2e/`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::cache;
use crate::node;

/// Measures and prints; with `save`, makes the results the baseline.
///
/// # Errors
///
/// If the page cannot be measured, or the baseline cannot be read or written.
pub(crate) fn run(runs: u32, save: bool) -> Result<()> {
    let text = node::read("bench.mjs", &[&runs.to_string()])?;
    let results: Vec<Value> = serde_json::from_str(&text).context("e2e/bench.mjs wrote no list")?;
    let file = baseline();
    let before = match fs::read(&file) {
        Ok(text) => serde_json::from_slice(&text).context("bench/baseline.json is no JSON")?,
        Err(_) => Value::Null,
    };
    println!("{:<36}{:>14}{:>14}{:>8}{:>12}", "", "now", "baseline", "ratio", "budget");
    for result in &results {
        println!("{}", row(result, &before));
    }
    if save {
        let numbers: serde_json::Map<_, _> = results
            .iter()
            .filter_map(|result| Some((result["name"].as_str()?.to_owned(), rounded(result["value"].as_f64()?))))
            .collect();
        fs::write(&file, format!("{:#}\n", Value::Object(numbers))).context("cannot write bench/baseline.json")?;
        eprintln!("saved as bench/baseline.json");
    }
    Ok(())
}

fn row(result: &Value, before: &Value) -> String {
    let name = result["name"].as_str().unwrap_or_default();
    let unit = result["unit"].as_str().unwrap_or_default();
    let now = result["value"].as_f64();
    let then = before[name].as_f64();
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{} {unit}", rounded(value)));
    let ratio = match (now, then) {
        (Some(now), Some(then)) if then != 0.0 => format!("{:.2}", now / then),
        _ => String::new(),
    };
    let budget = match (now, result["budget"].as_f64()) {
        (Some(now), Some(budget)) => format!("{} {}", if now > budget { ">" } else { "≤" }, rounded(budget)),
        _ => String::new(),
    };
    format!("{name:<36}{:>14}{:>14}{ratio:>8}{budget:>12}", number(now), number(then))
}

/// Tenths are as exact as a clock in a browser; a layout shift is given in thousandths, and whole numbers stay whole.
fn rounded(value: f64) -> Value {
    let step = if value.abs() < 1.0 { 1000.0 } else { 10.0 };
    let value = (value * step).round() / step;
    // Exact: below 2^53.
    if value.fract() == 0.0 && value.abs() < 9e15 { Value::from(value as i64) } else { Value::from(value) }
}

fn baseline() -> PathBuf {
    cache::root().join("bench/baseline.json")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::row;

    #[test]
    fn a_row_shows_what_changed_and_whether_the_budget_holds() {
        let result = json!({ "name": "ready", "unit": "ms", "value": 150.04, "budget": 100 });
        let row = row(&result, &json!({ "ready": 100 }));
        assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["ready", "150", "ms", "100", "ms", "1.50", ">", "100"]);
    }
}
