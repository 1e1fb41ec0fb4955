//! The moments on a line.

use yew::prelude::*;

use crate::model::{Dataset, MomentIx};
use crate::view::wording::{self, LANG};

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct TimeLineProps<'a> {
    pub data: &'a Dataset,
    /// The moment as of which positions are shown.
    pub moment: MomentIx,
    /// The moment of the plan in force.
    pub plan_moment: Option<MomentIx>,
    pub is_pinned: bool,
    pub on_pin: Callback<Option<MomentIx>>,
}

/// As of when positions are shown: any moment, or again that of the plan.
pub fn time_line(props: &TimeLineProps<'_>) -> Html {
    let moments = props.data.moment_places().map(|at| {
        let moment = props.data.moment(at);
        let is_plan = props.plan_moment == Some(at);
        let is_pressed = props.moment == at;
        // The plan's own time is no pin: it goes along with the next plan.
        let onclick = props.on_pin.reform(move |_: MouseEvent| (!is_plan).then_some(at));
        html! {
            <li class="time-line__moment" key={moment.id.as_ref()}>
                <button type="button" class="moment" data-as-of={moment.id.clone()} aria-pressed={is_pressed.to_string()}
                    data-plan={is_plan.then_some("")} {onclick}>
                    <span class="moment__date">{ wording::date(moment.date) }</span>
                    <span class="moment__title">{ moment.title.words(LANG) }</span>
                </button>
            </li>
        }
    });
    let note = match (props.plan_moment, props.is_pinned) {
        (Some(plan), _) if plan == props.moment => wording::IS_PLAN_TIME,
        (Some(_), _) => wording::IS_OTHER_TIME,
        (None, _) => "",
    };
    let back = props.on_pin.reform(|_: MouseEvent| None);
    html! {
        <section class="time-line" aria-label={wording::AS_OF}>
            <h2 class="control-head">{ wording::AS_OF }</h2>
            <ol class="time-line__moments">{ for moments }</ol>
            <p class="control-note">
                <span key={note}>{ note }</span>
                if props.is_pinned && props.plan_moment.is_some_and(|plan| plan != props.moment) {
                    <button type="button" class="text-button" key="back" onclick={back}>{ wording::BACK_TO_PLAN_TIME }</button>
                }
            </p>
        </section>
    }
}
