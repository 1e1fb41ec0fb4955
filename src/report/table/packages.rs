//! What the plan in force would have to change, and the packages of the Pareto front, for a terminal.

use crate::engine::Settled;
use crate::report::change::{ChangeReport, ReplacementReport, ResistedReport, TermChange};
use crate::report::front::{FrontReport, PointReport, SetTerm};
use crate::report::ground::CommonGround;
use crate::report::table::{columns, list};
use crate::view::wording::{self, Message, depth as words};

pub(super) fn section(lines: &mut Vec<String>, ground: &CommonGround) {
    if !ground.smallest_changes.is_empty() {
        lines.extend([String::new(), words::SMALLEST_CHANGE.into()]);
        ground.smallest_changes.iter().for_each(|change| self::change(lines, change));
    }
    lines.extend([String::new(), words::FRONT.into(), format!("  {}", words::FRONT_NOTE)]);
    match &ground.fronts[..] {
        [one, other] if one.cut_at.is_none() && one.points == other.points => points(lines, words::EITHER_WAY, one),
        fronts => fronts.iter().for_each(|front| self::front(lines, front)),
    }
}

fn change(lines: &mut Vec<String>, change: &ChangeReport) {
    lines.push(format!("  {}", change.said));
    for term in &change.changes {
        lines.push(format!("    {}: {}, blocked by {}", term.issue, term.term.join(" or "), list(&term.blocked_by)));
        lines.push(format!("      {}", term.said));
        columns(lines, "        ", ways(term));
    }
}

fn ways(term: &TermChange) -> Vec<Vec<String>> {
    let instead = term.instead.iter().map(|way| vec![way.option.clone(), replacement(way)]);
    let resisted = term.least_resisted.iter().map(|way| vec![way.option.clone(), self::resisted(way)]);
    instead.chain(resisted).collect()
}

fn replacement(way: &ReplacementReport) -> String {
    named(&[("for it", &way.for_it), ("against", &way.against), ("unknown", &way.unknown), ("costs", &way.costs)])
}

fn resisted(way: &ResistedReport) -> String {
    named(&[("refused by", &way.refused_by), ("objected to by", &way.objected_by)])
}

/// The lists that are not empty, each with its name.
fn named(lists: &[(&str, &Vec<String>)]) -> String {
    let held = lists.iter().filter(|(_, ids)| !ids.is_empty());
    held.map(|(name, ids)| format!("{name}: {}", list(ids))).collect::<Vec<_>>().join("; ")
}

fn front(lines: &mut Vec<String>, front: &FrontReport) {
    let is_favourable = front.settled == Settled::Favourably.slug();
    points(lines, if is_favourable { words::FAVOURABLY } else { words::UNFAVOURABLY }, front);
}

fn points(lines: &mut Vec<String>, head: Message, front: &FrontReport) {
    lines.push(format!("  {head}"));
    if let Some(bound) = front.cut_at {
        lines.push(format!("    {}", wording::ground::cut(bound)));
    }
    front.points.iter().for_each(|point| self::point(lines, point));
}

fn point(lines: &mut Vec<String>, point: &PointReport) {
    let against: Vec<String> = point.against.iter().map(|of| format!("{} {}", of.party, of.n)).collect();
    let packages = if point.packages == "1" { "package" } else { "packages" };
    lines.push(format!("    {}: {} {packages}", against.join(", "), point.packages));
    for set in &point.sets {
        lines.push(format!("      {}", set.iter().map(term).collect::<Vec<_>>().join("; ")));
    }
    if point.has_more_sets {
        lines.push("      and more such sets of terms".to_owned());
    }
}

fn term(of: &SetTerm) -> String {
    format!("{}: {}", of.issue, of.options.join(" or "))
}
