//! Cells of the table that are empty, old, or stand on a dispute alone: said once for each party.

use std::collections::BTreeSet;

use crate::dataset::advice::survey::{Survey, day};
use crate::dataset::advice::{Advice, STALE_DAYS, some};
use crate::dataset::remark::remark;
use crate::model::Grade;

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    empty(survey, advice);
    stale(survey, advice);
    disputed(survey, advice);
}

/// Cells without a claim, of parties and issues that have some elsewhere; those noted as looked for are none.
fn empty(survey: &Survey<'_>, advice: &mut Advice) {
    let file = survey.file;
    let heard: BTreeSet<&str> = survey.cells.keys().map(|(party, _)| *party).collect();
    let raised: BTreeSet<&str> = survey.cells.keys().map(|(_, issue)| *issue).collect();
    let sought: BTreeSet<(&str, &str)> = file.gaps_by_cell.iter().map(|gap| (&*gap.party, &*gap.issue)).collect();
    for (at, party) in file.parties.iter().enumerate().filter(|(_, party)| heard.contains(&*party.id)) {
        let issues = file.issues.iter().map(|issue| &*issue.id).filter(|issue| raised.contains(issue));
        let empty: Vec<_> = issues
            .filter(|issue| !survey.cells.contains_key(&(&*party.id, issue)) && !sought.contains(&(&*party.id, issue)))
            .collect();
        if empty.is_empty() {
            continue;
        }
        let what = remark!(
            "`{party}` has no claim on {n} of {all} issues: {which}",
            party = &party.id,
            n = empty.len(),
            all = file.issues.len(),
            which = some(empty)
        );
        let remedy = "add what it said, or note in `gaps_by_cell` that it was looked for and nothing was found";
        advice.add("cell-without-claims", format!("parties[{at}]"), what, remedy);
    }
}

/// Cells whose newest claim is older than half a year before the latest position, while most of the others that ever
/// spoke on the issue have spoken since.
fn stale(survey: &Survey<'_>, advice: &mut Advice) {
    let file = survey.file;
    let since = day(&file.coverage.latest_position) - STALE_DAYS;
    let newest = |party: &str, issue: &str| {
        let claims = survey.cells.get(&(party, issue))?;
        claims.iter().map(|at| &*survey.claim(*at).date).max_by_key(|date| day(date))
    };
    let mut stale: Vec<Vec<String>> = vec![Vec::new(); file.parties.len()];
    for issue in &file.issues {
        let of_issue: Vec<_> =
            file.parties.iter().enumerate().filter_map(|(at, party)| Some((at, newest(&party.id, &issue.id)?))).collect();
        let n_recent = of_issue.iter().filter(|(_, date)| day(date) >= since).count();
        for (party, date) in of_issue.iter().filter(|(_, date)| day(date) < since) {
            if n_recent > 0 && n_recent * 2 > of_issue.len() - 1 {
                stale[*party].push(format!("{} {date}", issue.id));
            }
        }
    }
    for (at, issues) in stale.iter().enumerate().filter(|(_, issues)| !issues.is_empty()) {
        let what = remark!(
            "`{party}` was last heard half a year or more before the latest position, on {n} of {all} issues on which most others spoke since: {which}",
            party = &file.parties[at].id,
            n = issues.len(),
            all = file.issues.len(),
            which = some(issues.iter().map(String::as_str)),
        );
        advice.add("cell-stale", format!("parties[{at}]"), what, "look for something newer");
    }
}

/// Cells of which all that is known is disputed.
fn disputed(survey: &Survey<'_>, advice: &mut Advice) {
    for ((party, issue), claims) in &survey.cells {
        let is_disputed = |at: &usize| survey.claim(*at).grade == Grade::Disputed.slug();
        if let Some(first) = claims.first().filter(|_| claims.iter().all(is_disputed)) {
            let what = remark!("all that is on record of `{party}` on `{issue}` is disputed", party = *party, issue = *issue);
            let remedy = "look for something firmer: readers who leave out what is disputed see nothing there";
            advice.add("cell-disputed", format!("claims[{first}].grade"), what, remedy);
        }
    }
}
