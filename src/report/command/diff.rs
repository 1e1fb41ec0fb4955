//! `diff`: what changed between two versions of a data file.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::dataset::FileRecord;
use crate::report::command::{DONE, Failure, Printed, USAGE, language, problems};
use crate::report::diff::{Compared, markdown};
use crate::report::reading;
use crate::view::wording::speech;

/// The versions differ, and it was asked to say so.
const DIFFERENT: u8 = 1;

#[derive(clap::Args)]
pub(super) struct Asked {
    /// The earlier version: a data file, an archive, or a folder of tables.
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The later version.
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
    /// The language of the log, one that comes with this program. Texts that are not translated stay as they are.
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
    /// Exit with 1 if the versions differ.
    #[arg(long)]
    exit_code: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Sentences, to be published or read as they are.
    Markdown,
    /// See docs/diff.md.
    Json,
}

pub(super) fn run(asked: &Asked) -> Result<Printed, Failure> {
    let words = language(&asked.lang)?.words;
    let compared = compared(asked).map_err(|lines| Failure { code: USAGE, lines })?;
    let text = speech::in_words(&words, || match asked.format {
        Format::Markdown => markdown::print(&compared.log()),
        Format::Json => serde_json::to_string_pretty(&compared.diff()).unwrap_or_default() + "\n",
    });
    let code = if asked.exit_code && !compared.is_same() { DIFFERENT } else { DONE };
    Ok(Printed { code, text })
}

fn compared(asked: &Asked) -> Result<Compared, Vec<String>> {
    // Both are read first, so that the problems of both are listed at once.
    match (record(&asked.old), record(&asked.new)) {
        (Ok(old), Ok(new)) => Compared::of(&old, &new).map_err(|problems| problems.iter().map(ToString::to_string).collect()),
        (old, new) => Err([old.err(), new.err()].into_iter().flatten().flatten().collect()),
    }
}

fn record(path: &Path) -> Result<FileRecord, Vec<String>> {
    let mut opened = reading::open(path).map_err(|line| vec![line])?;
    let examined = reading::examined(&mut opened);
    examined.case.map(|case| case.record).ok_or_else(|| problems(&opened.name, &examined.findings))
}
