//! Enumerations.

/// `A`, `A and B`, `A, B and C`.
pub fn and(items: &[impl AsRef<str>]) -> String {
    join(items, "and")
}

/// `A`, `A or B`, `A, B or C`.
pub fn or(items: &[impl AsRef<str>]) -> String {
    join(items, "or")
}

/// A number in decimal digits, in groups of three.
pub(super) fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Puts a short list in the order of a key, equal ones as they were. The standard sorts are fast on lists far longer
/// than ours, and ten times as large.
pub fn order<T, Key: Ord>(items: &mut [T], key: impl Fn(&T) -> Key) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && key(&items[at]) < key(&items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

fn join(items: &[impl AsRef<str>], last: &str) -> String {
    let mut joined = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 && at + 1 == items.len() {
            joined += " ";
            joined += last;
            joined += " ";
        } else if at > 0 {
            joined += ", ";
        }
        joined += item.as_ref();
    }
    joined
}
