//! The scenarios as toggle buttons.

use yew::prelude::*;

use crate::model::{Dataset, ScenarioIx};
use crate::state::Action;
use crate::view::markup::{At, El, button, div};
use crate::view::wish::{Wish, click};
use crate::view::wording::{self, Message};

/// Published, reported and hypothetical plans, in the order of their dates, and none.
pub fn plan_picker(data: &Dataset, chosen: Option<ScenarioIx>, on: &Callback<Wish>) -> El {
    let item = |scenario: Option<ScenarioIx>, id: AttrValue, name: AttrValue, kind: Message| {
        let plan = button("plan", click(on, Wish::Act(Action::Choose(scenario))))
            .attr(At::DataScenario, id)
            .state(At::AriaPressed, chosen == scenario);
        div("li", "plans__item")
            .child(plan.child(div("span", "plan__name").text(name)).child(div("span", "plan__kind").text(kind)))
    };
    let plans = data.scenario_places().map(|at| {
        let scenario = data.scenario(at);
        item(Some(at), scenario.id.clone().into(), scenario.short.words().into(), wording::kind(scenario.kind))
    });
    let none = item(None, "none".into(), wording::NO_SCENARIO_SHORT.into(), wording::NO_SCENARIO_KIND);
    div("section", "plans")
        .attr(At::AriaLabel, wording::SCENARIOS)
        .child(div("h2", "control-head").text(wording::SCENARIOS))
        .child(div("ul", "plans__list").children(plans).child(none))
}
