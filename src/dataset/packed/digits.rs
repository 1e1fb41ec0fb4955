//! Numbers as letters, a number below [`BASE`] as one.
//!
//! Letters of Latin scripts only: none that a browser, an editor or a host could take for anything but text.

use std::iter::repeat_n;

/// So many letters are digits.
const BASE: u32 = 512;

/// Stands before a number once for each digit that it has beyond the first.
const MORE: char = '!';

const FIRST: u32 = '=' as u32;
const LAST_OF_ASCII: u32 = '~' as u32;
const FIRST_BEYOND: u32 = '¡' as u32;
const GAP: u32 = FIRST_BEYOND - LAST_OF_ASCII - 1;

/// All numbers, one after the other.
pub(super) fn write(numbers: &[u32]) -> String {
    numbers.iter().map(|number| written(*number)).collect()
}

/// The numbers that were written; `None` if there are none that are written like this.
pub(super) fn read(letters: &str) -> Option<Vec<u32>> {
    let mut numbers = Vec::with_capacity(letters.len());
    let (mut number, mut more, mut is_whole) = (0_u32, 0_u32, true);
    for letter in letters.chars() {
        is_whole = letter != MORE && more == 0;
        if letter == MORE {
            more += 1;
            continue;
        }
        number = number.checked_mul(BASE)?.checked_add(digit(letter)?)?;
        match more {
            0 => numbers.push(std::mem::take(&mut number)),
            _ => more -= 1,
        }
    }
    is_whole.then_some(numbers)
}

fn written(number: u32) -> String {
    let mut digits = vec![number % BASE];
    let mut rest = number / BASE;
    while rest > 0 {
        digits.push(rest % BASE);
        rest /= BASE;
    }
    repeat_n(MORE, digits.len() - 1).chain(digits.iter().rev().map(|digit| letter(*digit))).collect()
}

fn letter(digit: u32) -> char {
    let code = FIRST + digit;
    char::from_u32(if code > LAST_OF_ASCII { code + GAP } else { code }).unwrap_or_default()
}

fn digit(letter: char) -> Option<u32> {
    let digit = match u32::from(letter) {
        code @ FIRST..=LAST_OF_ASCII => code - FIRST,
        code @ FIRST_BEYOND.. => code - GAP - FIRST,
        _ => return None,
    };
    (digit < BASE).then_some(digit)
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let numbers = [0, 1, 65, 66, 67, 511, 512, 20_260_700, u32::MAX];
        assert_eq!(write(&numbers).chars().next(), Some('='));
        assert_eq!(read(&write(&numbers)).as_deref(), Some(&numbers[..]));
        assert_eq!(write(&[u32::MAX]), "!!!\\\u{25e}\u{25e}\u{25e}");
        assert_eq!(read(""), Some(Vec::new()));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for letters in ["!", "=!", "!=", "<", "\u{80}", "\u{a0}", "\u{300}", "!!!!>===="] {
            assert_eq!(read(letters), None, "{letters}");
        }
    }
}
