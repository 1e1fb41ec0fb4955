//! The engine and a second, naive implementation of the method give the same answers.
#![cfg(feature = "native")]

mod support;
mod twin;

use std::collections::BTreeMap;

use position_comparator::dataset::FileRecord;
use position_comparator::model::Dataset;
use proptest::prelude::*;
use serde_json::Value;

use support::{bundled_text, facts, loaded, random};

const GRADES: [&str; 4] = ["document", "on-record", "reported", "disputed"];

#[test]
fn they_agree_on_every_moment_threshold_and_scenario_of_the_bundled_case() {
    let text = bundled_text();
    let file: FileRecord = serde_json::from_str(&text).expect("the bundled case is in the format");
    let value: Value = serde_json::from_str(&text).expect("the bundled case is JSON");
    let differences = differences(&loaded(&file), &value);
    assert!(differences.is_empty(), "{} differences\n{}", differences.len(), differences.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn they_agree_on_data_sets_made_up_at_random(file in random::case()) {
        let value = serde_json::to_value(&file).expect("a record is JSON");
        let differences = differences(&loaded(&file), &value);
        prop_assert!(differences.is_empty(), "{}\n{}", differences.join("\n"), described(&file));
    }
}

/// One line for each fact on which the two disagree, at every moment, threshold and scenario.
fn differences(data: &Dataset, value: &Value) -> Vec<String> {
    let scenarios: Vec<Option<&str>> =
        std::iter::once(None).chain(data.scenarios.iter().map(|scenario| Some(&*scenario.id))).collect();
    let mut lines = Vec::new();
    for moment in &data.moments {
        for threshold in GRADES {
            for scenario in &scenarios {
                let engine = facts::answers(data, &moment.id, threshold, *scenario);
                let twin = twin::answers(value, &moment.id, threshold, *scenario);
                let place = format!("{} {threshold} {}", moment.id, scenario.unwrap_or("none"));
                compare(&mut lines, &place, &engine, &twin);
            }
        }
    }
    lines
}

fn compare(lines: &mut Vec<String>, place: &str, engine: &BTreeMap<String, String>, twin: &BTreeMap<String, String>) {
    if engine == twin {
        return;
    }
    let keys: std::collections::BTreeSet<&String> = engine.keys().chain(twin.keys()).collect();
    for key in keys {
        let (ours, theirs) = (engine.get(key), twin.get(key));
        if ours != theirs {
            let word = |fact: Option<&String>| fact.map_or("nothing", String::as_str).to_owned();
            lines.push(format!("{place}: {key}: the engine says {}, the twin {}", word(ours), word(theirs)));
        }
    }
}

/// The statements of a small case, one a line.
fn described(file: &FileRecord) -> String {
    let issues = file.issues.iter().map(|issue| {
        let options: Vec<_> = issue.options.iter().map(|option| option.id.as_str()).collect();
        format!("issue {} ordered={} {} compatible={:?}", issue.id, issue.ordered, options.join(" "), issue.compatible)
    });
    let claims = file.claims.iter().map(|claim| {
        format!(
            "{}: {}/{} {} @{} {} {:?}",
            claim.id, claim.party, claim.issue, claim.date, claim.moment, claim.grade, claim.stances
        )
    });
    let plans = file.scenarios.iter().map(|plan| {
        let grades = (&plan.grade, &plan.term_grades);
        format!("{}: {:?} {:?} @{} {grades:?} {:?}", plan.id, plan.proposed_by, plan.date, plan.moment, plan.terms)
    });
    issues.chain(claims).chain(plans).collect::<Vec<_>>().join("\n")
}
