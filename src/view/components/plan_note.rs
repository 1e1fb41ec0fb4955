//! What the reader should know about the plan in force.

use yew::prelude::*;

use crate::view::markup::{El, button, div};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct PlanNoteProps {
    /// How it became known, when, from whom.
    pub facts: AttrValue,
    /// The editors' remark.
    pub note: Option<AttrValue>,
    /// Whether the reader has changed terms.
    pub is_own: bool,
    pub on_reset: Callback<()>,
}

/// Kind, date and authors of the plan, the remark on it, and the way back from the reader's own version.
pub fn plan_note(props: PlanNoteProps) -> El {
    let reset = || button("text-button", props.on_reset.reform(|_: MouseEvent| ())).key("reset").text(wording::RESET_ALL);
    div("div", "plan-note")
        .child(div("p", "plan-note__facts").words(props.facts.clone()))
        .maybe_child(props.note.clone().map(|note| div("p", "plan-note__note").words(note)))
        .maybe_child(props.is_own.then(reset))
}
