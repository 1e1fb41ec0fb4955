//! Enumerations, and who or what is in them.

use crate::model::{Dataset, IssueIx, PartyIx};
use crate::view::wording::{lang, quoted};

messages! { Lists:
    /// The last two of an enumeration, of which all but the last are joined by commas already.
    join_and(rest, last);
    /// The same of alternatives.
    join_or(rest, last);
    /// The name of an issue among others in a sentence.
    issue(name);
}

/// `A`, `A and B`, `A, B and C`.
pub fn and(items: &[impl AsRef<str>]) -> String {
    join(items, |rest, last| join_and(rest, last))
}

/// `A`, `A or B`, `A, B or C`.
pub fn or(items: &[impl AsRef<str>]) -> String {
    join(items, |rest, last| join_or(rest, last))
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

/// Parties by name, as in a sentence.
pub fn names(data: &Dataset, parties: &[PartyIx]) -> String {
    and(&parties.iter().map(|party| data.party(*party).in_text.words()).collect::<Vec<_>>())
}

/// Issues by name, as in a sentence.
pub fn issue_names(data: &Dataset, issues: &[IssueIx]) -> String {
    and(&issues.iter().map(|at| issue(&data.issue(*at).in_text.words())).collect::<Vec<_>>())
}

/// Texts in quotes, as alternatives.
pub fn or_quoted(items: &[impl AsRef<str>]) -> String {
    or(&items.iter().map(|item| quoted(item.as_ref())).collect::<Vec<_>>())
}

/// Which verb goes with these parties in the language that is spoken: `plural` with several, or with one whose name is a
/// plural there.
pub fn agreement(data: &Dataset, parties: &[PartyIx]) -> &'static str {
    let is_plural = match parties {
        [party] => data.party(*party).plural.contains(&lang()),
        _ => true,
    };
    if is_plural { "plural" } else { "single" }
}

#[inline(never)]
fn join(items: &[impl AsRef<str>], last_two: impl Fn(&str, &str) -> String) -> String {
    let Some((last, rest)) = items.split_last() else { return String::new() };
    let mut joined = String::new();
    for (at, item) in rest.iter().enumerate() {
        if at > 0 {
            joined += ", ";
        }
        joined += item.as_ref();
    }
    if rest.is_empty() { last.as_ref().to_owned() } else { last_two(&joined, last.as_ref()) }
}
