//! Everything that the method and the format assume of a file, checked in one pass.
//!
//! **All problems are collected; none hides another**: a record with a bad reference is left out of the result
//! and the checks go on. The result is only handed out when there was no problem at all.

mod cast;
mod context;
mod dates;
mod found;
mod picture;
mod said;

use crate::dataset::nearest::brief;
use crate::dataset::record::FileRecord;
use crate::dataset::remark::{Remark, remark};
use crate::dataset::{FORMAT, Problem};
use crate::model::{Coverage, DatasetParts, Opening};
use context::Checker;
pub use picture::picture;

/// The longest quote that the format allows, in characters: quotes are short.
pub const LONGEST_QUOTE: usize = 300;
/// The longest text of any kind, in characters.
pub const LONGEST_TEXT: usize = 4_000;
/// The most parties: the page compares each with each.
pub const MOST_PARTIES: usize = 1_000;
/// The most cells, parties times issues.
pub const MOST_CELLS: usize = 1_000_000;
/// The most moments.
pub const MOST_MOMENTS: usize = 1_000;
/// The most scenarios.
pub const MOST_SCENARIOS: usize = 1_000;
pub use crate::dataset::problem::MOST_PROBLEMS;
/// The longest id, in characters.
pub const LONGEST_ID: usize = 100;
/// The longest address, in bytes.
pub const LONGEST_ADDRESS: usize = 2_000;
/// The most languages.
pub const MOST_LANGUAGES: usize = 100;

/// The parts of a dataset from a file's record.
///
/// # Errors
///
/// All problems of the file, in its order.
pub fn check(file: &FileRecord) -> Result<DatasetParts, Vec<Problem>> {
    check_in(file, None)
}

/// The same with texts in the language `lang` alone, as far as they are in it.
pub(super) fn check_in(file: &FileRecord, lang: Option<&str>) -> Result<DatasetParts, Vec<Problem>> {
    let mut checker = Checker::new(file, lang);
    if file.format != FORMAT {
        let what = if file.format.is_empty() {
            Remark::from("the format is not named")
        } else {
            remark!("the format is `{format}`", format = brief(&file.format))
        };
        checker.wrong("unknown-format", "format", what, remark!("this version reads `{format}`", format = FORMAT));
    }
    checker.line("$schema".to_owned(), file.schema.as_ref());
    if file.languages.is_empty() {
        checker.wrong(
            "no-language",
            "languages",
            "no language is named",
            "add the BCP 47 tag of the main language first, such as `en`",
        );
    }
    for (at, tag) in file.languages.iter().enumerate() {
        checker.language(&format!("languages[{at}]"), tag);
    }
    let parts = DatasetParts {
        title: checker.text("title", &file.title),
        languages: file.languages.iter().map(|lang| lang.as_str().into()).collect(),
        sources: found::sources(&mut checker),
        parties: cast::parties(&mut checker),
        issues: cast::issues(&mut checker),
        moments: cast::moments(&mut checker),
        claims: said::claims(&mut checker),
        scenarios: said::scenarios(&mut checker),
        articles: found::articles(&mut checker),
        contradictions: found::contradictions(&mut checker),
        gaps: checker.texts("gaps", &file.gaps),
        gaps_by_cell: found::gaps_by_cell(&mut checker),
        notes: checker.texts("notes", &file.notes),
        opening: opening(&mut checker),
        coverage: coverage(&mut checker)?,
    };
    picture::check(&mut checker);
    checker.finish().map(|()| parts)
}

fn opening(checker: &mut Checker<'_>) -> Opening {
    let file = checker.file;
    let scenario = file.opening.scenario.as_deref();
    Opening {
        scenario: scenario.and_then(|id| checker.scenario("opening.scenario", id)),
        moment: checker.moment("opening.moment", &file.opening.moment).unwrap_or(crate::model::MomentIx::new(0)),
    }
}

fn coverage(checker: &mut Checker<'_>) -> Result<Coverage, Vec<Problem>> {
    let record = &checker.file.coverage;
    let from = checker.date("coverage.from", &record.from);
    let latest_position = checker.date("coverage.latest_position", &record.latest_position);
    let latest_page = record.latest_page.as_deref().and_then(|date| checker.date("coverage.latest_page", date));
    match (from, latest_position) {
        (Some(from), Some(latest_position)) => Ok(Coverage { from, latest_position, latest_page }),
        _ => Err(checker.take_problems()),
    }
}
