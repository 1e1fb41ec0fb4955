//! Every two parties over all issues, for a terminal.

use crate::engine::Word;
use crate::report::pairs::{PairReport, RelationCounts};
use crate::report::table::columns;
use crate::view::wording;

pub(super) fn section(lines: &mut Vec<String>, pairs: &[PairReport]) {
    if pairs.is_empty() {
        return;
    }
    lines.extend([String::new(), wording::depth::TWO_BY_TWO.into()]);
    lines.push(format!("  {}:", wording::depth::PAIR_COUNTS));
    let rows = pairs.iter().map(|pair| vec![pair.parties.join(" and "), counts(&pair.counts)]);
    columns(lines, "    ", rows.collect());
}

/// The relations that hold on any issue: `agree 2, differ 1, 6 not known`.
pub(super) fn counts(counts: &RelationCounts) -> String {
    let held = Word::ALL.into_iter().filter(|word| counts.of(*word) > 0);
    let held: Vec<String> = held.map(|word| wording::pairs::relation_count(word, counts.of(word))).collect();
    if held.is_empty() { "no issue".to_owned() } else { held.join(", ") }
}
