//! Dates as readers read them.

use crate::model::Date;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FULL_MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

fn name(names: [&'static str; 12], date: Date) -> &'static str {
    names.get(usize::from(date.month()).wrapping_sub(1)).copied().unwrap_or_default()
}

/// `23 Apr 2025`, or `Apr 2025` where the day is not known.
pub fn date(date: Date) -> String {
    let month = name(MONTHS, date);
    match date.day() {
        Some(day) => format!("{day} {month} {}", date.year()),
        None => format!("{month} {}", date.year()),
    }
}

/// `23 April 2025`, or `April 2025`: inside sentences.
pub fn full_date(date: Date) -> String {
    let month = name(FULL_MONTHS, date);
    match date.day() {
        Some(day) => format!("{day} {month} {}", date.year()),
        None => format!("{month} {}", date.year()),
    }
}
