//! Texts and other entries without an id, matched by what they say.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// An entry without an id.
pub(super) struct Loose {
    /// Equal for two entries exactly if they say the same.
    pub(super) key: String,
    /// The words by which a reworded one is recognised.
    pub(super) words: String,
}

/// The places of entries of both lists.
#[derive(Debug, Default)]
pub(super) struct Matched {
    /// They say the same: before and now.
    pub(super) same: Vec<(usize, usize)>,
    /// They say nearly the same: before and now.
    pub(super) reworded: Vec<(usize, usize)>,
    /// Only in the earlier version.
    pub(super) gone: Vec<usize>,
    /// Only in the later version.
    pub(super) new: Vec<usize>,
}

/// How many entries are looked at as rewordings of each other: where more are left, all of them are gone or new.
const MOST_COMPARED: usize = 200;

/// Matches equal entries first, then those that have half of their words in common.
pub(super) fn matched(old: &[Loose], new: &[Loose]) -> Matched {
    let mut by_key: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
    for (at, entry) in old.iter().enumerate() {
        by_key.entry(&entry.key).or_default().push_back(at);
    }
    let mut matched = Matched::default();
    for (now, entry) in new.iter().enumerate() {
        match by_key.get_mut(&*entry.key).and_then(VecDeque::pop_front) {
            Some(was) => matched.same.push((was, now)),
            None => matched.new.push(now),
        }
    }
    matched.gone = by_key.into_values().flatten().collect();
    matched.gone.sort_unstable();
    if matched.gone.len().max(matched.new.len()) <= MOST_COMPARED {
        let Matched { reworded, gone, new: fresh, .. } = &mut matched;
        fresh.retain(|now| {
            let Some(at) = gone.iter().position(|was| are_alike(&old[*was].words, &new[*now].words)) else { return true };
            reworded.push((gone.remove(at), *now));
            false
        });
    }
    matched
}

fn are_alike(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    2 * one.intersection(&other).count() >= one.len().max(other.len()).max(1)
}
