//! Findings for programs: docs/check.md shows the shape.

use serde_json::{Value, json};

use crate::dataset::examine::{Finding, Severity};
use crate::report::findings::{Checked, relative};

/// Every finding as JSON.
pub fn json(checked: &[Checked]) -> String {
    let count = |severity| checked.iter().map(|checked| checked.count(severity)).sum::<usize>();
    let report = json!({
        "format": "position-comparator/check/1",
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "cases": checked.iter().map(case).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn case(checked: &Checked) -> Value {
    json!({
        "name": checked.opened.name,
        "errors": checked.count(Severity::Error),
        "warnings": checked.count(Severity::Warning),
        "findings": checked.findings.iter().map(|found| finding(checked, found)).collect::<Vec<_>>(),
    })
}

fn finding(checked: &Checked, finding: &Finding) -> Value {
    let location = finding.location.as_ref().map(|location| {
        let cell = location.cell.as_ref();
        json!({
            "file": relative(&checked.path(location)),
            "line": location.line,
            "column": location.column,
            "start": location.span.start,
            "end": location.span.end,
            "cell": cell.map(|cell| json!({ "row": cell.row, "column": cell.column, "heading": cell.heading })),
        })
    });
    json!({
        "severity": severity(finding.severity),
        "code": finding.problem.code,
        "place": finding.problem.place,
        "what": finding.problem.what.to_string(),
        "remedy": finding.problem.remedy.to_string(),
        "location": location,
    })
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
