//! Whether the answers hold with less evidence, and which single statements they rest on.

use crate::engine::{Certainty, Robust, Terms, robustness};
use crate::model::{Grade, IssueIx, StatementRef};
use crate::state::AppState;
use crate::view::depth::exhibit::{Cited, Desk};
use crate::view::markup::{At, El, div, el};
use crate::view::wording::depth as words;
use crate::view::wording::{self, Message, time as said};

/// The section on the answers to the plan in force; none without terms.
pub(super) fn section(desk: &Desk<'_>, state: &AppState, terms: &Terms) -> El {
    let data = desk.data;
    let parties = state.parties(data);
    let found = robustness::of_answer(data, state.lens(data), &parties, terms);
    let answer = |range| said::answer(range, !state.set_aside.is_empty());
    let answers = found.parties.iter().map(|(party, robust)| {
        let id = ["firm/", &*data.party(*party).id].concat();
        let head = words::result(&said::party(data, *party), &answer(robust.result));
        one(desk, &id, head, &Told::of(robust, answer), terms)
    });
    let certainty = |id: &str, head: Message, robust: &Robust<Certainty>| {
        let word = |certainty: Certainty| String::from(said::certainty(certainty));
        one(desk, id, words::result(&head.words(), &word(robust.result)), &Told::of(robust, word), terms)
    };
    div("section", "depth__part")
        .attr(At::Id, "how-firm")
        .child(div("h2", "depth__title").text(words::HOW_FIRM))
        .maybe_child(desk.in_part())
        .child(div("p", "depth__note").text(words::FIRM_NOTE))
        .child(
            div("div", "firm")
                .children(answers)
                .child(certainty("firm-against", words::NOBODY_IS_AGAINST, &found.nobody_against))
                .child(certainty("firm-refuses", words::NOBODY_REFUSES, &found.nobody_refuses)),
        )
}

/// A result in words: what becomes of it at other thresholds, without issues, and without single statements.
pub(super) struct Told {
    lost: Vec<(Grade, String)>,
    without_issue: Vec<(IssueIx, String)>,
    rests_on: Vec<(StatementRef, Grade, String)>,
}

impl Told {
    /// All of a result whose values are called so.
    pub(super) fn of<Found: Copy + PartialEq>(robust: &Robust<Found>, name: impl Fn(Found) -> String) -> Self {
        Self {
            lost: robust.lost_at().map(|grade| (grade, name(robust.at(grade)))).collect(),
            without_issue: robust.without_issue.iter().map(|(issue, found)| (*issue, name(*found))).collect(),
            rests_on: robust.rests_on.iter().map(|hinge| (hinge.of, hinge.grade, name(hinge.without))).collect(),
        }
    }
}

/// One result with its name.
fn one(desk: &Desk<'_>, id: &str, head: String, told: &Told, terms: &Terms) -> El {
    div("div", "firm__one").attr(At::DataPoint, id.to_owned()).child(div("h3", "ground__name").words(head.into())).child(lines(
        desk,
        id,
        told,
        Some(terms),
    ))
}

/// The same without its name. `terms` are those of the plan that the result is about, if it is about one.
pub(super) fn lines(desk: &Desk<'_>, id: &str, told: &Told, terms: Option<&Terms>) -> El {
    let data = desk.data;
    let mut lines: Vec<El> = Vec::new();
    let line = |words: String| el("li").child(el("span").words(words.into()));
    if told.lost.is_empty() {
        lines.push(line(said::HOLDS.into()));
    }
    for (grade, found) in &told.lost {
        lines.push(line(said::otherwise(&said::with(*grade).words(), found)));
    }
    // A plan of one term without it is no plan.
    let has_terms = terms.is_some_and(|terms| terms.len() > 1);
    for (issue, found) in told.without_issue.iter().filter(|_| has_terms) {
        lines.push(line(said::otherwise(&said::without_term(&data.issue(*issue).in_text.words()), found)));
    }
    if has_terms && told.without_issue.is_empty() {
        lines.push(line(said::HOLDS_WITHOUT.into()));
    }
    for (of, grade, without) in &told.rests_on {
        let point = [id, "/", &**data.statement_id(*of)].concat();
        let cited = cell_of(desk, *of, terms);
        let which = cited.first().map(|(party, issue, _)| {
            let said = data.statements(*party, *issue).iter().find(|said| said.of == *of);
            // A plan speaks on many issues, and it is all of it that decides.
            let name = match of {
                StatementRef::Claim(_) => String::from(&*data.issue(*issue).label.words()),
                StatementRef::Plan(plan) => wording::quoted(&data.scenario(*plan).name.words()),
            };
            said::statement(&name, &said.map_or_else(String::new, |said| wording::date(said.date)))
        });
        let words = [said::rests_on(grade.slug(), without), which.unwrap_or_default()].join(" ");
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
