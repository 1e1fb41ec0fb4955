//! The scenarios as toggle buttons.

use yew::prelude::*;

use crate::model::{Dataset, ScenarioIx};
use crate::view::markup::{El, button, div};
use crate::view::wording::{self, LANG};

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct PlanPickerProps<'a> {
    pub data: &'a Dataset,
    pub chosen: Option<ScenarioIx>,
    pub on_choose: Callback<Option<ScenarioIx>>,
}

/// Published, reported and hypothetical plans, in the order of their dates, and none.
pub fn plan_picker(props: &PlanPickerProps<'_>) -> El {
    let item = |scenario: Option<ScenarioIx>, id: AttrValue, name: AttrValue, kind: &'static str| {
        let on_click = props.on_choose.reform(move |_: MouseEvent| scenario);
        let plan = button("plan", on_click).attr("data-scenario", id).state("aria-pressed", props.chosen == scenario);
        div("li", "plans__item")
            .child(plan.child(div("span", "plan__name").text(name)).child(div("span", "plan__kind").text(kind)))
    };
    let plans = props.data.scenario_places().map(|at| {
        let scenario = props.data.scenario(at);
        item(Some(at), scenario.id.clone().into(), scenario.short.words(LANG).into(), wording::kind(scenario.kind))
    });
    let none = item(None, "none".into(), wording::NO_SCENARIO_SHORT.into(), wording::NO_SCENARIO_KIND);
    div("section", "plans")
        .attr("aria-label", wording::SCENARIOS)
        .child(div("h2", "control-head").text(wording::SCENARIOS))
        .child(div("ul", "plans__list").children(plans).child(none))
}
