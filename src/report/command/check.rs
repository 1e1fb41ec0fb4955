//! `check`: everything that is wrong with data files, where, and how to mend it.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::ValueEnum;

use crate::dataset::codes::{self, CODES};
use crate::dataset::examine::Severity;
use crate::report::command::{DONE, Failure, Printed, REFUSED};
use crate::report::findings::{self, Checked};
use crate::report::reading;

#[derive(clap::Args)]
pub(super) struct Check {
    /// JSON files, tables, archives, or folders of tables. Tables named one by one belong to one case.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to print what is found.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 on warnings too.
    #[arg(long)]
    deny_warnings: bool,
    /// A kind of warning to leave out, by its code; may be given several times.
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    allow: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people: each place with what stands there.
    Text,
    /// See docs/check.md.
    Json,
    /// SARIF 2.1.0, for services that show findings beside the file.
    Sarif,
}

pub(super) fn run(asked: &Check) -> Result<Printed, Failure> {
    let allowed = asked.allow.iter().map(|code| allowable(code)).collect::<Result<Vec<_>, _>>()?;
    let opened = reading::open_all(&asked.paths).map_err(Failure::usage)?;
    let checked: Vec<Checked> = opened
        .into_iter()
        .map(|mut opened| {
            let mut findings = reading::examined(&mut opened).findings;
            findings.retain(|finding| finding.severity == Severity::Error || !allowed.contains(&finding.problem.code));
            Checked::of(opened, findings)
        })
        .collect();
    let text = match asked.format {
        Format::Text => findings::text(&checked, has_colour()),
        Format::Json => findings::json(&checked),
        Format::Sarif => findings::sarif(&checked),
    };
    let is_refused = checked.iter().flat_map(|checked| &checked.findings).any(|finding| match finding.severity {
        Severity::Error => true,
        Severity::Warning => asked.deny_warnings,
    });
    Ok(Printed { code: if is_refused { REFUSED } else { DONE }, text })
}

/// The code of a kind of warning.
fn allowable(code: &str) -> Result<&'static str, Failure> {
    match codes::find(code) {
        Some(known) if known.severity == Severity::Warning => Ok(known.slug),
        Some(_) => Err(Failure::usage(format!("`{code}` is an error, and errors cannot be left out"))),
        None => {
            let warnings = CODES.iter().filter(|code| code.severity == Severity::Warning).map(|code| code.slug);
            let list = warnings.collect::<Vec<_>>().join(", ");
            Err(Failure::usage(format!("no warning has the code `{code}`; there are: {list}")))
        }
    }
}

/// Whether the reader is a person at a terminal who has not asked for plain text.
fn has_colour() -> bool {
    let is_unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    std::io::stdout().is_terminal() && !is_unwanted
}
