//! Dates as readers read them.

use crate::model::Date;

messages! { Dates:
    /// A day for narrow places. The month is its number.
    short_day(day, month, year);
    /// A month for narrow places.
    short_month(month, year);
    /// A day inside sentences.
    full_day(day, month, year);
    /// A month inside sentences.
    full_month(month, year);
}

/// `23 Apr 2025`, or `Apr 2025` where the day is not known.
pub fn date(date: Date) -> String {
    let (day, month, year) = numbers(date);
    match day {
        Some(day) => short_day(&day, &month, &year),
        None => short_month(&month, &year),
    }
}

/// `23 April 2025`, or `April 2025`: inside sentences.
pub fn full_date(date: Date) -> String {
    let (day, month, year) = numbers(date);
    match day {
        Some(day) => full_day(&day, &month, &year),
        None => full_month(&month, &year),
    }
}

/// As texts: these numbers count nothing.
fn numbers(date: Date) -> (Option<String>, String, String) {
    (date.day().map(|day| day.to_string()), date.month().to_string(), date.year().to_string())
}
