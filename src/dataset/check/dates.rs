//! What to say of a date that is written another way.
//!
//! **The right form is shown only where there is no other way to read it**; else the author is asked.

use std::collections::BTreeSet;

use crate::dataset::remark::{Remark, remark};
use crate::model::Date;

const FORM: &str = "write YYYY-MM-DD, or YYYY-MM where the day is not known";

/// The months in the languages that the program speaks, as they are called alone and beside a day.
const MONTHS: [&[&str]; 12] = [
    &["january", "січень", "січня", "январь", "января"],
    &["february", "лютий", "лютого", "февраль", "февраля"],
    &["march", "березень", "березня", "март", "марта"],
    &["april", "квітень", "квітня", "апрель", "апреля"],
    &["may", "травень", "травня", "май", "мая"],
    &["june", "червень", "червня", "июнь", "июня"],
    &["july", "липень", "липня", "июль", "июля"],
    &["august", "серпень", "серпня", "август", "августа"],
    &["september", "вересень", "вересня", "сентябрь", "сентября"],
    &["october", "жовтень", "жовтня", "октябрь", "октября"],
    &["november", "листопад", "листопада", "ноябрь", "ноября"],
    &["december", "грудень", "грудня", "декабрь", "декабря"],
];

/// What may stand behind a year there.
const YEARS: [&str; 6] = ["р", "рік", "року", "г", "год", "года"];

/// What is wrong with text that is no date, and how to put it right.
pub(super) fn wrong(text: &str, shown: &str) -> (Remark, Remark) {
    let readings = readings(text.trim());
    let dates: Vec<_> = readings.iter().map(|(date, _)| format!("`{date}`")).collect();
    match (dates.as_slice(), readings.iter().next()) {
        ([one], Some((date, false))) => {
            let year = date.year().to_string();
            (remark!("`{shown}` is a date in another form", shown), remark!("write {one} if the year is {year}", one, year))
        }
        ([one], _) => (remark!("`{shown}` is a date in another form", shown), remark!("write {one}", one)),
        ([_, _, ..], _) => {
            let either = either(&dates);
            (remark!("`{shown}` can be several dates", shown), remark!("write the one that is meant: {either}", either))
        }
        ([], _) => (remark!("`{shown}` is not a date", shown), unreadable(text.trim())),
    }
}

/// All of several, with a word between each and the next.
fn either(dates: &[String]) -> Remark {
    match dates {
        [one, rest @ ..] if !rest.is_empty() => remark!("{one} or {others}", one, others = either(rest)),
        dates => remark!("{date}", date = dates.concat()),
    }
}

/// The one date that text means in another form, if there is no other way to read it.
pub(super) fn only(text: &str) -> Option<Date> {
    let readings = readings(text.trim());
    let mut dates = readings.into_iter();
    dates.next().filter(|(_, is_whole)| *is_whole && dates.next().is_none()).map(|(date, _)| date)
}

/// Every date that text can mean, with whether its year is written in full.
fn readings(text: &str) -> BTreeSet<(Date, bool)> {
    let mut dates = BTreeSet::new();
    if text.chars().count() > 40 {
        return dates;
    }
    // A day with its time, as programs write it.
    if let Some((day, time)) = text.split_once(['T', ' '])
        && time.starts_with(|c: char| c.is_ascii_digit())
        && let Some(date) = Date::parse(day)
    {
        return BTreeSet::from([(date, true)]);
    }
    // All digits in one, as programs write it too.
    if text.len() == 8
        && let (Some(year), Some(month), Some(day)) = (text.get(..4), text.get(4..6), text.get(6..))
        && let Some(date) = Date::parse(&format!("{year}-{month}-{day}"))
    {
        return BTreeSet::from([(date, true)]);
    }
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !YEARS.contains(&&*word.to_lowercase()))
        .collect();
    let numbers: Option<Vec<(u16, usize)>> =
        words.iter().filter(|word| month(word).is_none()).map(|word| Some((number(word)?, word.len()))).collect();
    let named: Vec<u16> = words.iter().filter_map(|word| month(word)).collect();
    let Some(numbers) = numbers else { return dates };
    let mut may_be = |year: (u16, usize), month: u16, day: Option<u16>| {
        let (full, is_whole) = if year.1 == 4 { (year.0, true) } else { (2000 + year.0, false) };
        let day = day.map(|day| u8::try_from(day).unwrap_or(0));
        dates.extend(Date::new(full, u8::try_from(month).unwrap_or(0), day).map(|date| (date, is_whole)));
    };
    match (numbers.as_slice(), named.as_slice()) {
        (&[year @ (_, 4), month, day], []) => may_be(year, month.0, Some(day.0)),
        (&[one, other, year @ (_, 4)], []) => {
            may_be(year, other.0, Some(one.0));
            may_be(year, one.0, Some(other.0));
        }
        (&[one, other, year @ (_, 2)], []) => {
            may_be(year, other.0, Some(one.0));
            may_be(year, one.0, Some(other.0));
            if one.1 == 2 {
                may_be(one, other.0, Some(year.0));
            }
        }
        (&[year @ (_, 4), month @ (_, 1 | 2)] | &[month @ (_, 1 | 2), year @ (_, 4)], []) => may_be(year, month.0, None),
        (&[year @ (_, 4)], &[month]) => may_be(year, month, None),
        (&[day @ (_, 1 | 2), year @ (_, 4)] | &[year @ (_, 4), day @ (_, 1 | 2)], &[month]) => may_be(year, month, Some(day.0)),
        _ => {}
    }
    dates
}

fn unreadable(text: &str) -> Remark {
    let parts: Vec<&str> = text.split('-').collect();
    let is_digits = |part: &&str, width| part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        [year, month, day] if is_digits(year, 4) && is_digits(month, 2) && is_digits(day, 2) => {
            match Date::parse(&format!("{year}-{month}")) {
                Some(known) => {
                    let (month, day) = (known.to_string(), *day);
                    remark!("{month} has no day {day}: correct it, or write `{month}` where the day is not known", month, day)
                }
                None => no_month(month),
            }
        }
        [year, month] if is_digits(year, 4) && is_digits(month, 2) => no_month(month),
        [year] if is_digits(year, 4) => remark!("add at least the month: `{year}-MM`", year = *year),
        [days] if is_digits(days, 5) => {
            remark!(
                "this may be a date as a spreadsheet counts days: {form}, with the cells of the column set to plain text",
                form = Remark::from(FORM)
            )
        }
        _ => FORM.into(),
    }
}

fn no_month(month: &str) -> Remark {
    remark!("there is no month {month}: {form}", month, form = Remark::from(FORM))
}

fn number(word: &str) -> Option<u16> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit()) && word.len() <= 4;
    digits.then(|| word.parse().ok())?
}

/// The month that a word, or at least its first three letters, names.
fn month(word: &str) -> Option<u16> {
    let word = word.to_lowercase();
    let names = |month: &&[&str]| month.iter().any(|name| name.starts_with(&word));
    let at = MONTHS.iter().position(|month| word.chars().count() >= 3 && names(month))?;
    u16::try_from(at + 1).ok()
}
