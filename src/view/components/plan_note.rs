//! What the reader should know about the plan in force.

use yew::prelude::*;

use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct PlanNoteProps {
    /// How it became known, when, from whom.
    pub facts: AttrValue,
    /// The editors' remark.
    pub note: Option<AttrValue>,
    /// Shown if the reader has changed terms.
    pub is_own: bool,
    pub on_reset: Callback<()>,
}

/// Kind, date and authors of the plan, the remark on it, and the way back from the reader's own version.
pub fn plan_note(props: &PlanNoteProps) -> Html {
    let onclick = props.on_reset.reform(|_: MouseEvent| ());
    html! {
        <div class="plan-note">
            <p key={props.facts.as_str()} class="plan-note__facts">{ &props.facts }</p>
            if let Some(note) = &props.note {
                <p key={note.as_str()} class="plan-note__note">{ note }</p>
            }
            if props.is_own {
                <button type="button" class="text-button" key="reset" {onclick}>{ wording::RESET_ALL }</button>
            }
        </div>
    }
}
