//! What the author of a case without errors may still want to know.
//!
//! **A warning is only given where most authors would act on it**: it never says that something is wrong, what many
//! entries share is said once, and no words are judged. Each rule stands beside its reason; the whole list is in
//! docs/check.md.

mod cast;
mod cells;
mod claims;
mod plans;
mod sources;
mod survey;
mod texts;

use crate::dataset::problem::Problems;
use crate::dataset::remark::{Remark, remark};
use crate::dataset::{FileRecord, Problem};
use survey::Survey;

/// The longest quote that needs no second look, in words.
pub const MANY_WORDS: usize = 25;
/// How long a party may be silent on an issue on which others speak, in days.
pub const STALE_DAYS: i64 = 180;

/// Warnings on a file that has no problem, list by list.
pub fn advise(file: &FileRecord) -> Vec<Problem> {
    let survey = Survey::of(file);
    let mut advice = Advice { problems: Problems::default() };
    cast::advise(&survey, &mut advice);
    cells::advise(&survey, &mut advice);
    claims::advise(&survey, &mut advice);
    plans::advise(&survey, &mut advice);
    sources::advise(&survey, &mut advice);
    texts::advise(&survey, &mut advice);
    advice.problems.into_list()
}

/// Warnings as they are found.
struct Advice {
    problems: Problems,
}

impl Advice {
    fn add(&mut self, code: &'static str, place: impl Into<String>, what: impl Into<Remark>, remedy: impl Into<Remark>) {
        self.problems.add(code, place.into(), what.into(), remedy.into());
    }
}

/// The first few of many names, and how many more there are.
fn some<'a>(names: impl IntoIterator<Item = &'a str>) -> Remark {
    const SHOWN: usize = 8;
    let names: Vec<_> = names.into_iter().collect();
    let shown = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match names.len().checked_sub(SHOWN) {
        None | Some(0) => remark!("{shown}", shown),
        Some(n) => remark!("{shown} and {n} more", shown, n),
    }
}
