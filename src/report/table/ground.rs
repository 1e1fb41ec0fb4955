//! Common ground issue by issue, and how many packages are possible, for a terminal.

use crate::report::ground::{BlockReport, CommonGround, Zone};
use crate::report::table::{columns, list};
use crate::view::wording::{Message, depth as words};

pub(super) fn section(lines: &mut Vec<String>, ground: &CommonGround) {
    lines.extend([String::new(), words::COMMON_GROUND.into()]);
    lines.push(format!("  {}", words::HOW_MANY));
    lines.extend(ground.counts.said.iter().map(|sentence| format!("    {sentence}")));
    for zone in &ground.issues {
        self::zone(lines, zone);
    }
}

fn zone(lines: &mut Vec<String>, zone: &Zone) {
    if zone.possibly_free.is_empty() {
        lines.push(format!("  {}: {}", zone.issue, zone.said));
    } else {
        lines.push(format!("  {}", zone.issue));
    }
    let is_perhaps = |option: &String| zone.possibly_free.contains(option) && !zone.free.contains(option);
    group(lines, zone, words::NOBODY_AGAINST, |option| zone.free.contains(option));
    group(lines, zone, words::PERHAPS_NOBODY, is_perhaps);
    group(lines, zone, words::SOMEBODY_AGAINST, |option| !zone.possibly_free.contains(option));
}

fn group(lines: &mut Vec<String>, zone: &Zone, head: Message, holds: impl Fn(&String) -> bool) {
    let mut rows = Vec::new();
    for of in zone.options.iter().filter(|of| holds(&of.option)) {
        let mut name = of.option.clone();
        for block in &of.blocks {
            let how = format!("{} {}", block.party, block.verdicts.join(" or "));
            rows.push(vec![std::mem::take(&mut name), how, marks(block)]);
        }
        rows.push(vec![name, format!("unknown {}", of.n_unknown)]);
    }
    if !rows.is_empty() {
        lines.push(format!("    {head}"));
        columns(lines, "      ", rows);
    }
}

/// What a block rests on: `contested; implied by demanding a: 2, 3`.
fn marks(block: &BlockReport) -> String {
    let mut marks = Vec::new();
    if block.contested {
        marks.push("contested".to_owned());
    }
    if let Some(implied) = &block.implied {
        let by = implied.by.as_ref().map_or("the scale".to_owned(), |by| format!("demanding {by}"));
        marks.push(format!("implied by {by}"));
    }
    let statements = list(&block.statements);
    if marks.is_empty() { statements } else { format!("{}: {statements}", marks.join("; ")) }
}
