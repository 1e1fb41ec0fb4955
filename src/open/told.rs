//! Findings and a case as texts.

use crate::dataset::Problem;
use crate::dataset::examine::{Finding, Severity};
use crate::model::{Dataset, Text};
use crate::view::wording::remarks::{self, WRITTEN_IN};
use crate::view::wording::{self, open as words};

use super::MOST_NAMES;

/// Where a finding is: in a spreadsheet its cell, elsewhere line and column, and the place in the record behind it.
pub fn place(finding: &Finding) -> String {
    let record = &finding.problem.place;
    let Some(at) = &finding.location else { return words::all_of(record) };
    let here = match &at.cell {
        Some(cell) => words::in_cell(&at.file, cell),
        None => words::in_line(&at.file, at.line, at.column),
    };
    // What could not be read has no place in the record: its line says it all.
    // What is wrong with a table itself is placed in the table.
    let is_same = record.starts_with(&at.file);
    let is_line =
        is_same || record.is_empty() || record == "the file" || ["line ", "byte "].iter().any(|start| record.starts_with(start));
    if is_line { here } else { format!("{here} · {record}") }
}

/// What is wrong and how to mend it, and the language of both where that is not the page's.
pub(super) fn said(problem: &Problem) -> (Option<&'static str>, [String; 2]) {
    let Problem { what, remedy, .. } = problem;
    match (remarks::said(what), remarks::said(remedy)) {
        (Some(what), Some(remedy)) => (None, [what, remedy]),
        _ => (Some(WRITTEN_IN), [what, remedy].map(ToString::to_string)),
    }
}

/// All findings, for a message to whoever writes the file.
pub fn text(findings: &[Finding]) -> String {
    let paragraph = |finding: &Finding| {
        let label = match finding.severity {
            Severity::Error => words::ERROR,
            Severity::Warning => words::WARNING,
        };
        let (_, [what, remedy]) = said(&finding.problem);
        format!("{}: {}\n{what}\n{remedy}\n", label.words(), place(finding))
    };
    findings.iter().map(paragraph).collect::<Vec<_>>().join("\n")
}

/// What is in a case, by the names that the dialog's markup has for it.
pub(super) fn preview(data: &Dataset) -> Vec<(&'static str, String)> {
    let dates = || data.claims.iter().map(|claim| claim.date);
    let dates = dates().min().zip(dates().max());
    let dates = dates.map(|(first, last)| words::days(&wording::full_date(first), &wording::full_date(last)));
    let no_language = words::NO_LANGUAGE.words();
    let languages: Vec<&str> = data.languages.iter().map(|lang| if &**lang == "und" { &*no_language } else { lang }).collect();
    let facts = [
        ("title", data.title.words().to_string()),
        ("languages", languages.join(", ")),
        ("parties", counted(data.parties.iter().map(|party| &party.label))),
        ("issues", counted(data.issues.iter().map(|issue| &issue.label))),
        ("plans", counted(data.scenarios.iter().map(|plan| &plan.short))),
        ("moments", wording::number(data.moments.len())),
        ("claims", wording::number(data.claims.len())),
        ("dates", dates.unwrap_or_default()),
    ];
    facts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// How many, and the first names.
fn counted<'a>(names: impl ExactSizeIterator<Item = &'a Text>) -> String {
    let n = names.len();
    let first: Vec<_> = names.take(MOST_NAMES).map(|name| name.words()).collect();
    words::counted(n, &first)
}
