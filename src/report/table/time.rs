//! What moved since an earlier moment, for a terminal.

use crate::engine::Change;
use crate::report::table::{columns, list, range, spoken};
use crate::report::then_and_now::{AnswerThenAndNow, ThenAndNowReport};
use crate::report::time::{CellReport, HeadReport, OptionMoved, SinceReport, Time};
use crate::view::wording::{self, depth as words};

pub(super) fn section(lines: &mut Vec<String>, time: &Time, now: &str) {
    lines.extend([String::new(), words::OVER_TIME.into()]);
    match &time.since {
        None => lines.push(format!("  {}", words::FIRST_MOMENT)),
        Some(since) => moved(lines, time, since, now),
    }
    // A plan of the latest moment has no later one to be compared with.
    if let Some(plan) = time.plan.as_ref().filter(|plan| plan.then != plan.now) {
        then_and_now(lines, plan);
    }
}

fn moved(lines: &mut Vec<String>, time: &Time, since: &str, now: &str) {
    lines.push(format!("  {}", wording::time::moved_since(since, now)));
    let with = |change: Change| time.cells.iter().filter(move |cell| cell.change == change.slug());
    if with(Change::Moved).next().is_none() {
        lines.push(format!("    {}", words::NOTHING_MOVED));
    }
    with(Change::Moved).for_each(|cell| self::cell(lines, cell));
    if let Some(said) = &time.said {
        lines.push(format!("  {said}"));
    }
    for (change, name) in [(Change::Restated, "restated"), (Change::CarriedOver, "carried over")] {
        let cells = with(change).filter(|cell| !cell.options.is_empty() || !cell.accepted_terms.is_empty());
        let rows: Vec<_> = cells.map(standing).collect();
        if !rows.is_empty() {
            lines.push(format!("    {name}"));
            columns(lines, "      ", rows);
        }
    }
}

fn standing(cell: &CellReport) -> Vec<String> {
    vec![cell.party.clone(), cell.issue.clone(), head(&cell.to), cell.standing_since.as_ref().map_or(String::new(), since)]
}

fn cell(lines: &mut Vec<String>, cell: &CellReport) {
    let (from, to) = (head(&cell.from), head(&cell.to));
    lines.push(format!("    {} on {}", cell.party, cell.issue));
    if from != to {
        lines.push(format!("      {}", wording::time::before_and_now(&from, &to)));
    }
    let mut rows = Vec::new();
    for option in cell.options.iter().filter(|option| option.change == Change::Moved.slug()) {
        rows.push(vec![option.said.clone(), because(option)]);
    }
    for term in cell.accepted_terms.iter().filter(|term| term.change == Change::Moved.slug()) {
        let how = match (term.was_accepted, term.is_accepted) {
            (false, _) => "now accepted as a term",
            (true, false) => "no longer accepted as a term",
            (true, true) => "accepted as a term, contested, weakened or disputed otherwise than before",
        };
        rows.push(vec![format!("{}: {how}", term.options.join(" or ")), list(&term.changed_by)]);
    }
    columns(lines, "      ", rows);
}

/// The statements that moved an option, and the demand by which it is implied now.
fn because(option: &OptionMoved) -> String {
    let steps: Vec<String> = option.steps.iter().map(|step| format!("{} {}", spoken(step.why), step.statement)).collect();
    let demand = option.demand.iter().map(|demand| format!("demanded in {demand}"));
    steps.into_iter().chain(demand).collect::<Vec<_>>().join("; ")
}

fn head(head: &HeadReport) -> String {
    match head.stance {
        None => "nothing stands".to_owned(),
        Some(stance) => {
            format!("{} {}", spoken(stance), if head.is_term { head.options.join(" or ") } else { list(&head.options) })
        }
    }
}

fn since(since: &SinceReport) -> String {
    format!("{} {}", wording::time::since(&since.date), since.statement)
}

fn then_and_now(lines: &mut Vec<String>, plan: &ThenAndNowReport) {
    lines.push(format!("  {}", words::then_and_now(&plan.then, &plan.now)));
    for (name, both) in [(words::NOBODY_IS_AGAINST, &plan.nobody_against), (words::NOBODY_REFUSES, &plan.nobody_refuses)] {
        lines.push(format!("    {name}: then {}, now {}", spoken(both.then), spoken(both.now)));
    }
    plan.answers.iter().for_each(|answer| self::answer(lines, answer));
}

fn answer(lines: &mut Vec<String>, of: &AnswerThenAndNow) {
    let [then, now] = [&of.then, &of.now].map(|answer| range(answer.best, answer.worst));
    lines.push(format!("    {}: then {then}, now {now}", of.party));
    let rows = of.terms.iter().map(|term| {
        let both = format!("then {}, now {}", term.then.join(" or "), term.now.join(" or "));
        vec![term.issue.clone(), both, list(&term.changed_by)]
    });
    columns(lines, "      ", rows.collect());
}
