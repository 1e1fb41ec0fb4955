//! What answers and relations rest on, for a terminal.

use crate::model::Grade;
use crate::report::firm::{Firm, FirmResult, PairFirm};
use crate::report::table::{columns, pairs, range, spoken};
use crate::view::wording::{depth as words, time as said};

pub(super) fn section(lines: &mut Vec<String>, firm: &Firm) {
    if firm.plan.is_none() && firm.pairs.is_empty() {
        return;
    }
    lines.extend([String::new(), words::HOW_FIRM.into()]);
    if let Some(plan) = &firm.plan {
        for of in &plan.answers {
            result(lines, &of.party, &of.answer, true, |answer| range(answer.best, answer.worst));
        }
        result(lines, &words::NOBODY_IS_AGAINST.words(), &plan.nobody_against, true, |word| spoken(word));
        result(lines, &words::NOBODY_REFUSES.words(), &plan.nobody_refuses, true, |word| spoken(word));
    }
    firm.pairs.iter().for_each(|pair| self::pair(lines, pair));
}

fn result<Found: PartialEq>(
    lines: &mut Vec<String>,
    name: &str,
    of: &FirmResult<Found>,
    has_terms: bool,
    spoken: impl Fn(&Found) -> String,
) {
    lines.push(format!("  {}", words::result(name, &spoken(&of.result))));
    let mut lost = of.at_thresholds.iter().filter(|at| at.result != of.result).peekable();
    if lost.peek().is_none() {
        lines.push(format!("    {}", said::HOLDS));
    }
    for at in lost {
        // Every threshold is one of the grades, so nothing is left out.
        lines.extend(
            Grade::from_slug(at.evidence)
                .map(|grade| format!("    {}", said::otherwise(&said::with(grade).words(), &spoken(&at.result)))),
        );
    }
    for without in &of.without_issue {
        let when = said::without_term(&without.issue);
        lines.push(format!("    {}", said::otherwise(&when, &spoken(&without.result))));
    }
    if has_terms && of.without_issue.is_empty() {
        lines.push(format!("    {}", said::HOLDS_WITHOUT));
    }
    let rests_on = of.rests_on.iter().map(|on| vec![on.statement.clone(), said::rests_on(on.grade, &spoken(&on.result))]);
    columns(lines, "    ", rests_on.collect());
}

/// Two parties: the counts, then each issue whose relation a threshold or a single statement changes.
fn pair(lines: &mut Vec<String>, pair: &PairFirm) {
    result(lines, &pair.parties.join(" and "), &pair.counts, false, pairs::counts);
    let rows = pair.issues.iter().map(|of| {
        let relation = &of.relation;
        let lost = relation.at_thresholds.iter().filter(|at| at.result != relation.result);
        let lost = lost.map(|at| format!("with `{}`: {}", at.evidence, spoken(at.result)));
        let without = relation.rests_on.iter().map(|on| format!("without {}: {}", on.statement, spoken(on.result)));
        let why: Vec<String> = lost.chain(without).collect();
        vec![of.issue.clone(), spoken(relation.result), why.join("; ")]
    });
    let rows: Vec<Vec<String>> = rows.filter(|row| row.last().is_some_and(|why| !why.is_empty())).collect();
    columns(lines, "    ", rows);
}
