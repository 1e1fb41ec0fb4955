//! Calendar dates as sources give them: sometimes a month without its day.

use std::fmt;

/// A day, or a month whose day no source states. A month sorts after all its days.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date {
    year: u16,
    month: u8,
    day: Day,
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
enum Day {
    Of(u8),
    Unstated,
}

impl Date {
    /// A date to stand in where there is none to be had.
    pub const EPOCH: Self = Self { year: 1970, month: 1, day: Day::Of(1) };

    /// Reads `YYYY-MM-DD` or `YYYY-MM`; anything else, or a day that the calendar lacks, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = number(parts.next()?, 2)? as u8;
        let day = match parts.next() {
            None => None,
            Some(day) => Some(number(day, 2)? as u8),
        };
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, month, day)
    }

    /// The date of these numbers, or `None` if the calendar lacks it.
    pub fn new(year: u16, month: u8, day: Option<u8>) -> Option<Self> {
        let is_month = (1..=12).contains(&month);
        let day = match day {
            None => Day::Unstated,
            Some(day) if is_month && (1..=days_in(year, month)).contains(&day) => Day::Of(day),
            Some(_) => return None,
        };
        is_month.then_some(Self { year, month, day })
    }

    /// The year of the Gregorian calendar.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month from 1, or `None` if only the month is known.
    pub const fn day(self) -> Option<u8> {
        match self.day {
            Day::Of(day) => Some(day),
            Day::Unstated => None,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}", self.year, self.month)?;
        self.day().map_or(Ok(()), |day| write!(to, "-{day:02}"))
    }
}

fn number(digits: &str, width: usize) -> Option<u16> {
    let plain = digits.len() == width && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
