//! Whether the answers hold with less evidence, and which single statements they rest on.

use crate::engine::{AnswerRange, Certainty, Robust, Terms, robustness};
use crate::model::{Grade, IssueIx, PartyIx, StatementRef};
use crate::state::AppState;
use crate::view::depth::exhibit::{Cited, Desk};
use crate::view::markup::{At, El, div, el};
use crate::view::wording::depth as words;
use crate::view::wording::time as said;

/// The section on the answers to the plan in force; none without terms.
pub(super) fn section(desk: &Desk<'_>, state: &AppState, terms: &Terms) -> El {
    let data = desk.data;
    let parties: Vec<PartyIx> = data.party_places().collect();
    let found = robustness::of_answer(data, state.lens(data), &parties, terms);
    let result = |range: AnswerRange| said::answer(range);
    let answers = found.parties.iter().map(|(party, robust)| {
        let id = ["firm/", &*data.party(*party).id].concat();
        let head = words::result(&said::party(data, *party), &result(robust.result));
        one(desk, &id, head, robust, terms, |range| result(*range))
    });
    let certainty = |id: &str, head: &str, robust: &Robust<Certainty>| {
        let word = |certainty: &Certainty| said::certainty(*certainty).to_owned();
        one(desk, id, words::result(head, &word(&robust.result)), robust, terms, word)
    };
    div("section", "depth__part")
        .attr(At::Id, "how-firm")
        .child(div("h2", "depth__title").text(words::HOW_FIRM))
        .child(div("p", "depth__note").text(words::FIRM_NOTE))
        .child(
            div("div", "firm")
                .children(answers)
                .child(certainty("firm-against", words::NOBODY_IS_AGAINST, &found.nobody_against))
                .child(certainty("firm-refuses", words::NOBODY_REFUSES, &found.nobody_refuses)),
        )
}

/// One result: what becomes of it at other thresholds, without issues, and without single statements.
fn one<Found: Copy + PartialEq>(
    desk: &Desk<'_>,
    id: &str,
    head: String,
    robust: &Robust<Found>,
    terms: &Terms,
    name: impl Fn(&Found) -> String,
) -> El {
    div("div", "firm__one").attr(At::DataPoint, id.to_owned()).child(div("h4", "ground__name").words(head.into())).child(lines(
        desk,
        id,
        robust,
        Some(terms),
        name,
    ))
}

/// The same without its name. `terms` are those of the plan that the result is about, if it is about one.
pub(super) fn lines<Found: Copy + PartialEq>(
    desk: &Desk<'_>,
    id: &str,
    robust: &Robust<Found>,
    terms: Option<&Terms>,
    name: impl Fn(&Found) -> String,
) -> El {
    let data = desk.data;
    let mut lines: Vec<El> = Vec::new();
    let line = |words: String| el("li").child(el("span").words(words.into()));
    let lost: Vec<Grade> = robust.lost_at().collect();
    if lost.is_empty() {
        lines.push(line(said::HOLDS.to_owned()));
    }
    for grade in lost {
        lines.push(line(said::otherwise(said::with(grade), &name(&robust.at(grade)))));
    }
    for (issue, found) in &robust.without_issue {
        lines.push(line(said::otherwise(&said::without_term(data, *issue), &name(found))));
    }
    if terms.is_some() && robust.without_issue.is_empty() {
        lines.push(line(said::HOLDS_WITHOUT.to_owned()));
    }
    for hinge in &robust.rests_on {
        let point = [id, "/", &**data.statement_id(hinge.of)].concat();
        let cited = cell_of(desk, hinge.of, terms);
        let words = said::rests_on(hinge.grade, &name(&hinge.without));
        lines.push(line(words).maybe_child(desk.exhibit(&point, &cited)));
    }
    div("ul", "firm__lines").children(lines)
}

/// Where a statement stands: its cell; of a plan its first author on the first of these terms.
fn cell_of(desk: &Desk<'_>, of: StatementRef, terms: Option<&Terms>) -> Vec<Cited> {
    let data = desk.data;
    match of {
        StatementRef::Claim(claim) => {
            let claim = data.claim(claim);
            vec![(claim.party, claim.issue, vec![of])]
        }
        StatementRef::Plan(plan) => {
            let plan = data.scenario(plan);
            let issue: Option<IssueIx> =
                plan.terms.keys().copied().find(|issue| terms.is_some_and(|terms| terms.get(issue).is_some()));
            let issue = issue.or_else(|| plan.terms.keys().next().copied());
            plan.proposed_by.first().zip(issue).map(|(party, issue)| (*party, issue, vec![of])).into_iter().collect()
        }
    }
}
