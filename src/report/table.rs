//! A comparison as plain text for a terminal.

mod firm;
mod ground;
mod packages;
mod pairs;
mod time;

use crate::report::comparison::{Comparison, Plan};
use crate::report::issues::{IssueReport, RelationReport, Said, StanceReport, Term};

/// The table: ids as in the data file, so that every line can be looked up there.
pub fn print(comparison: &Comparison) -> String {
    let mut lines = vec![comparison.title.clone()];
    let plan = comparison.plan.as_ref().map_or("none", |plan| &plan.id);
    lines.push(format!("as of {} · evidence from `{}` up · plan: {plan}", comparison.as_of, comparison.evidence));
    if !comparison.away.is_empty() || !comparison.set_aside.is_empty() {
        let (away, set_aside) = (list(&comparison.away), list(&comparison.set_aside));
        lines.push(format!("not at the table: {away} · issues set aside: {set_aside}"));
    }
    lines.extend(comparison.blocs.iter().map(|bloc| format!("{}: {}", bloc.party, bloc.members.join(", "))));
    if let Some(plan) = &comparison.plan {
        answers(&mut lines, plan);
    }
    for issue in &comparison.issues {
        lines.extend([String::new(), format!("{}: {}", issue.issue, issue.label)]);
        if let Some(term) = &issue.term {
            verdicts(&mut lines, term);
        }
        stances(&mut lines, issue);
        relations(&mut lines, &issue.relations);
        lines.push(format!("  not ruled out: {}", list(&issue.not_ruled_out)));
        lines.push(format!("  common: {}", list(&issue.common)));
    }
    pairs::section(&mut lines, &comparison.pairs);
    ground::section(&mut lines, &comparison.common_ground);
    packages::section(&mut lines, &comparison.common_ground);
    time::section(&mut lines, &comparison.time, &comparison.as_of);
    firm::section(&mut lines, &comparison.firm);
    lines.join("\n") + "\n"
}

fn answers(lines: &mut Vec<String>, plan: &Plan) {
    lines.extend([String::new(), plan.name.clone()]);
    if !plan.terms_set_aside.is_empty() {
        lines.push(format!("  without its terms on: {}", list(&plan.terms_set_aside)));
    }
    lines.push(format!("  nobody is against any term: {}", spoken(plan.nobody_against)));
    lines.push(format!("  nobody refuses any term: {}", spoken(plan.nobody_refuses)));
    let rows = plan.answers.iter().map(|answer| vec![answer.party.clone(), range(answer.best, answer.worst)]);
    columns(lines, "  ", rows.collect());
}

/// The best and the worst answer, once where they are the same.
fn range(best: Option<&str>, worst: Option<&str>) -> String {
    match (best, worst) {
        (Some(best), Some(worst)) if best != worst => format!("{} or {}", spoken(best), spoken(worst)),
        (best, _) => spoken(best.unwrap_or("no terms")),
    }
}

fn verdicts(lines: &mut Vec<String>, term: &Term) {
    lines.push(format!("  term: {}", term.options.join(" or ")));
    let rows = term.verdicts.iter().map(|of| {
        let marks = [(of.contested, "contested"), (of.implied, "implied")];
        let marks: Vec<_> = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
        vec![of.party.clone(), of.verdicts.join(" or "), marks.join(", ")]
    });
    columns(lines, "    ", rows.collect());
}

fn stances(lines: &mut Vec<String>, issue: &IssueReport) {
    lines.push("  stances".to_owned());
    let mut rows: Vec<Vec<String>> = issue.stances.iter().map(stance).collect();
    rows.extend(issue.accepted_terms.iter().map(|term| {
        let marks = [(term.contested, "contested"), (term.weakened, "weakened"), (term.disputed, "disputed")];
        let marks: Vec<_> = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
        let options = term.options.join(" or ");
        vec![
            term.party.clone(),
            options,
            "accepts as a term".to_owned(),
            String::new(),
            String::new(),
            term.statement.clone(),
            marks.join(", "),
        ]
    }));
    if rows.is_empty() {
        lines.push("    nothing on record".to_owned());
    }
    columns(lines, "    ", rows);
}

fn stance(of: &StanceReport) -> Vec<String> {
    let mut marks = Vec::new();
    let mut mark = |word: &str, said: &Option<Said>| {
        if let Some(said) = said {
            let stance = said.stance.map_or(String::new(), |stance| format!("{}, ", spoken(stance)));
            marks.push(format!("{word} {stance}{} {} {}", said.grade, said.date, said.statement));
        }
    };
    mark("contested:", &of.contested_by);
    mark("weakened:", &of.weakened_by);
    if of.standing.is_some() {
        mark("since then", &of.unclear);
    }
    mark("lapsed:", &of.lapsed);
    if let Some(implied) = &of.implied {
        let by = implied.by.as_ref().map_or("the scale".to_owned(), |by| format!("demanding {by}"));
        marks.push(format!("implied by {by}"));
    }
    let shown = of.standing.as_ref().or(of.unclear.as_ref());
    let cell = |part: fn(&Said) -> &str| shown.map_or(String::new(), |said| part(said).to_owned());
    let stance = match (shown.and_then(|said| said.stance), &of.implied) {
        (None, Some(_)) => of.verdicts.join(" or "),
        (stance, _) => spoken(stance.unwrap_or("nothing stands")),
    };
    vec![
        of.party.clone(),
        of.option.clone(),
        stance,
        cell(|said| said.grade),
        cell(|said| &said.date),
        cell(|said| &said.statement),
        marks.join("; "),
    ]
}

fn relations(lines: &mut Vec<String>, relations: &[RelationReport]) {
    if relations.is_empty() {
        return;
    }
    lines.push("  two by two".to_owned());
    let rows = relations.iter().map(|of| {
        let mut why = Vec::new();
        for (word, options) in [(of.share, &of.shared), (of.divide, &of.divided)] {
            if !options.is_empty() {
                why.push(format!("{} on {}", spoken(word), list(options)));
            }
        }
        why.extend(of.possible_share.into_iter().chain(of.possible_divide).map(|more| format!("possibly {}", spoken(more))));
        vec![of.parties.join(" and "), spoken(of.relation), why.join("; ")]
    });
    columns(lines, "    ", rows.collect());
}

/// Rows with their cells under each other. The last column may be as long as it likes.
fn columns(lines: &mut Vec<String>, indent: &str, rows: Vec<Vec<String>>) {
    let width = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows.iter().map(Vec::len).max().unwrap_or(0)).map(width).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        lines.push(format!("{indent}{}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned());
    }
}

fn spoken(slug: &str) -> String {
    slug.replace('-', " ")
}

fn list(options: &[String]) -> String {
    if options.is_empty() { "none".to_owned() } else { options.join(", ") }
}
