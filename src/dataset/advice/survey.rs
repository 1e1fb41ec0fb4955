//! What several rules ask of a case, gathered once.

use std::collections::BTreeMap;

use crate::dataset::record::{ClaimRecord, FileRecord, TextRecord};
use crate::model::{Date, Stance};

pub(super) struct Survey<'a> {
    pub(super) file: &'a FileRecord,
    /// The places of the claims on each party and issue, by id.
    pub(super) cells: BTreeMap<(&'a str, &'a str), Vec<usize>>,
    /// The places of claims that have a stance on each issue and option, by id.
    pub(super) stances: BTreeMap<(&'a str, &'a str), Vec<(usize, Stance)>>,
}

impl<'a> Survey<'a> {
    pub(super) fn of(file: &'a FileRecord) -> Self {
        let mut cells: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut stances: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (at, claim) in file.claims.iter().enumerate() {
            cells.entry((&*claim.party, &*claim.issue)).or_default().push(at);
            for (option, stance) in &claim.stances {
                let known = Stance::from_slug(stance).map(|stance| (at, stance));
                stances.entry((&*claim.issue, &**option)).or_default().extend(known);
            }
        }
        Self { file, cells, stances }
    }

    pub(super) fn claim(&self, at: usize) -> &'a ClaimRecord {
        &self.file.claims[at]
    }

    /// The claims that have a stance on an option.
    pub(super) fn on<'s>(&'s self, issue: &'s str, option: &'s str) -> &'s [(usize, Stance)] {
        self.stances.get(&(issue, option)).map_or(&[], Vec::as_slice)
    }

    /// The tag of the main language.
    pub(super) fn main(&self) -> &'a str {
        self.file.languages.first().map_or("en", String::as_str)
    }
}

/// The words of a text with their language.
pub(super) fn phrases<'a>(text: &'a TextRecord, main: &'a str) -> Vec<(&'a str, &'a str)> {
    match text {
        TextRecord::Plain(words) => vec![(main, words)],
        TextRecord::Translated(phrases) => phrases.iter().map(|(lang, words)| (&**lang, &**words)).collect(),
    }
}

/// The days from some fixed day to a date; of a month, to its last days.
pub(super) fn day(date: &str) -> i64 {
    let date = Date::parse(date).unwrap_or(Date::EPOCH);
    let (year, month) = (i64::from(date.year()), i64::from(date.month()));
    // Months are taken as equally long: what is asked is half years.
    year * 365 + month * 30 + i64::from(date.day().unwrap_or(28))
}
