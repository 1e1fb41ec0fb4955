//! What the reader should know about the plan in force.

use yew::prelude::*;

use crate::model::{Dataset, Scenario};
use crate::state::Action;
use crate::view::markup::{At, El, button, div};
use crate::view::wish::{Wish, click};
use crate::view::wording;

/// Kind, date and authors of the plan, the remark on it, and the way back from a changed version.
pub fn plan_note(data: &Dataset, plan: Option<&Scenario>, is_own: bool, on: &Callback<Wish>) -> El {
    let facts = plan.map_or_else(
        || wording::OWN_PLAN.into(),
        |plan| {
            let parties: Vec<_> = plan.proposed_by.iter().map(|party| data.party(*party).in_text.words()).collect();
            let facts = wording::plan_facts(plan.kind, plan.date.map(wording::full_date).as_deref(), &parties);
            if is_own { wording::plan_itself(&facts) } else { facts }
        },
    );
    let note = plan.and_then(|plan| plan.note.as_ref());
    let reset = || button("text-button", click(on, Wish::Act(Action::ResetAll))).key("reset").text(wording::RESET_ALL);
    div("div", "plan-note")
        .child(div("p", "plan-note__facts").words(facts.into()))
        .maybe_child(
            note.map(|note| div("p", "plan-note__note").maybe(At::Lang, wording::foreign(note)).words(note.words().into())),
        )
        .maybe_child(is_own.then(reset))
}
