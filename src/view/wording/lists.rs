//! Enumerations.

/// `A`, `A and B`, `A, B and C`.
pub fn and(items: &[impl AsRef<str>]) -> String {
    join(items, "and")
}

/// `A`, `A or B`, `A, B or C`.
pub fn or(items: &[impl AsRef<str>]) -> String {
    join(items, "or")
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
