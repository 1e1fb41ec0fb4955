//! The view as a table of a spreadsheet: a row a party and issue.

use crate::dataset::tables::{MARK, quoted};
use crate::model::{Dataset, OptionSet, SourceIx, StatementRef};
use crate::view::table::{self, CellView};
use crate::view::take::{Row, Seen};

/// The headings, in the words of data files and of `compare`. Lists in a cell have semicolons between their items.
pub const COLUMNS: [&str; 22] = [
    "party",
    "party_label",
    "issue",
    "issue_label",
    "plan",
    "as_of",
    "evidence",
    "term",
    "term_label",
    "verdicts",
    "contested",
    "implied",
    "mark",
    "stance",
    "statement",
    "date",
    "grade",
    "summary",
    "quote",
    "speaker",
    "source_ids",
    "urls",
];

/// The table, as RFC 4180 has it, with the bytes in front by which Excel knows UTF-8. **What a spreadsheet program would run
/// as a formula gets an apostrophe in front**, as in the tables of a case.
pub fn csv(seen: &Seen<'_>) -> String {
    let mut to = String::from(MARK);
    line(&mut to, COLUMNS.iter().map(|heading| (*heading).to_owned()));
    for issue in &seen.issues {
        let row = seen.row(*issue, &seen.parties);
        for cell in &row.cells {
            line(&mut to, cells(seen, &row, cell).into_iter());
        }
    }
    to
}

fn line(to: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            to.push(',');
        }
        to.push_str(&quoted(&cell));
    }
    to.push_str("\r\n");
}

fn cells(seen: &Seen<'_>, row: &Row, cell: &CellView) -> [String; COLUMNS.len()] {
    let (data, state) = (seen.data, seen.state);
    let (party, issue) = (data.party(cell.party), data.issue(row.issue));
    let listed =
        |of: &dyn Fn(usize) -> String, term: OptionSet| term.iter().map(|option| of(option.at())).collect::<Vec<_>>().join("; ");
    let by = table::rests_on(data, seen.lens, cell.party, row.issue, row.term);
    let said = by.and_then(|by| data.statements(cell.party, row.issue).iter().find(|said| said.of == by));
    let (sources, words) = match by {
        Some(StatementRef::Claim(claim)) => {
            let words = data.claim(claim).words.as_ref();
            (words.map_or(&[][..], |words| &words.sources), words)
        }
        Some(StatementRef::Plan(plan)) => (&*data.scenario(plan).sources, None),
        None => (&[][..], None),
    };
    let quote = words.and_then(|words| words.quote.as_ref());
    let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
    let stance = if row.term.is_empty() { [&*cell.head, &*cell.stance] } else { [&*cell.stance, ""] };
    [
        party.id.to_string(),
        party.label.words().to_string(),
        issue.id.to_string(),
        issue.label.words().to_string(),
        plan(seen),
        data.moment(seen.lens.moment).date.to_string(),
        state.threshold.slug().to_owned(),
        listed(&|at| issue.options[at].id.to_string(), row.term),
        listed(&|at| issue.options[at].short.words().to_string(), row.term),
        cell.verdicts.map(|all| all.iter().map(|one| one.slug()).collect::<Vec<_>>().join("; ")).unwrap_or_default(),
        yes(cell.is_contested),
        yes(cell.is_implied),
        if row.term.is_empty() { String::new() } else { cell.head.clone() },
        stance.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; "),
        by.map(|by| data.statement_id(by).to_string()).unwrap_or_default(),
        said.map(|said| said.date.to_string()).unwrap_or_default(),
        said.map(|said| said.grade.slug().to_owned()).unwrap_or_default(),
        words.map(|words| words.summary.words().to_string()).unwrap_or_default(),
        quote.map(|quote| quote.words.to_string()).unwrap_or_default(),
        words.and_then(|words| words.speaker.as_ref()).map(|speaker| speaker.words().to_string()).unwrap_or_default(),
        of_sources(data, sources, |source| Some(&source.id)),
        of_sources(data, sources, |source| source.url.as_deref()),
    ]
}

/// The plan in force by its id; of one that is changed that it is.
fn plan(seen: &Seen<'_>) -> String {
    let id = seen.state.scenario.map(|plan| seen.data.scenario(plan).id.to_string());
    match (id, seen.state.own.is_empty()) {
        (Some(id), true) => id,
        (Some(id), false) => id + " (changed)",
        (None, false) => "(single terms)".to_owned(),
        (None, true) => String::new(),
    }
}

fn of_sources<'d>(data: &'d Dataset, sources: &[SourceIx], what: impl Fn(&'d crate::model::Source) -> Option<&'d str>) -> String {
    sources.iter().filter_map(|source| data.source(*source)).filter_map(what).collect::<Vec<_>>().join("; ")
}
