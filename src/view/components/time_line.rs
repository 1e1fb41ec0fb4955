//! The moments on a line.

use yew::prelude::*;

use crate::model::{Dataset, MomentIx};
use crate::state::Action;
use crate::view::markup::{At, El, button, div, el};
use crate::view::wish::{Wish, click};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct TimeLineProps<'a> {
    pub data: &'a Dataset,
    /// The moment as of which positions are shown.
    pub moment: MomentIx,
    /// The moment of the plan in force.
    pub plan_moment: Option<MomentIx>,
    pub is_pinned: bool,
}

/// As of when positions are shown: any moment, or again that of the plan.
pub fn time_line(props: &TimeLineProps<'_>, on: &Callback<Wish>) -> El {
    let moments = props.data.moment_places().map(|at| {
        let moment = props.data.moment(at);
        let is_plan = props.plan_moment == Some(at);
        // The plan's own time is no pin: it goes along with the next plan.
        let on_click = click(on, Wish::Act(Action::Pin((!is_plan).then_some(at))));
        let button = button("moment", on_click).attr(At::DataAsOf, moment.id.clone()).state(At::AriaPressed, props.moment == at);
        div("li", "time-line__moment").child(
            button
                .flag(At::DataPlan, is_plan)
                .child(div("span", "moment__date").text(wording::date(moment.date)))
                .child(div("span", "moment__title").text(moment.title.words())),
        )
    });
    let is_other = props.plan_moment.is_some_and(|plan| plan != props.moment);
    let time = match (props.plan_moment, is_other) {
        (Some(_), false) => wording::IS_PLAN_TIME.words(),
        (Some(_), true) => wording::IS_OTHER_TIME.words(),
        (None, _) => AttrValue::default(),
    };
    let moment = props.data.moment(props.moment);
    let window = moment.window.map(|(from, to)| wording::filed_under(&wording::date(from), &wording::date(to)));
    let filed = div("p", "time-line__filed")
        .child(el("span").words(window.map(|window| window + " ").unwrap_or_default().into()))
        .maybe_child(
            moment.note.as_ref().map(|note| el("span").maybe(At::Lang, wording::foreign(note)).words(note.words().into())),
        );
    let back = || button("text-button", click(on, Wish::Act(Action::Pin(None)))).key("back").text(wording::BACK_TO_PLAN_TIME);
    div("section", "time-line")
        .attr(At::AriaLabel, wording::AS_OF)
        .child(div("h2", "control-head").text(wording::AS_OF))
        .child(div("ol", "time-line__moments").children(moments))
        .child(filed)
        .child(
            div("p", "control-note")
                .child(div("span", "control-note__words").words(time))
                .maybe_child((props.is_pinned && is_other).then(back)),
        )
}
