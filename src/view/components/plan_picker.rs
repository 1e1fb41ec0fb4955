//! The scenarios as toggle buttons.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, ScenarioIx};
use crate::view::wording::{self, LANG};

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct PlanPickerProps<'a> {
    pub data: &'a Dataset,
    pub chosen: Option<ScenarioIx>,
    pub on_choose: Callback<Option<ScenarioIx>>,
}

/// Published, reported and hypothetical plans, in the order of their dates, and none.
pub fn plan_picker(props: &PlanPickerProps<'_>) -> Html {
    let button = |scenario: Option<ScenarioIx>, id: AttrValue, name: Rc<str>, kind: String| {
        let onclick = props.on_choose.reform(move |_: MouseEvent| scenario);
        let is_chosen = props.chosen == scenario;
        html! {
            <li class="plans__item" key={id.as_str()}>
                <button type="button" class="plan" data-scenario={id.clone()} aria-pressed={is_chosen.to_string()} {onclick}>
                    <span class="plan__name">{ name }</span>
                    <span class="plan__kind">{ kind }</span>
                </button>
            </li>
        }
    };
    let plans = props.data.scenario_places().map(|at| {
        let scenario = props.data.scenario(at);
        button(Some(at), scenario.id.clone().into(), scenario.short.words(LANG), wording::kind(scenario.kind).to_owned())
    });
    html! {
        <section class="plans" aria-label={wording::SCENARIOS}>
            <h2 class="control-head">{ wording::SCENARIOS }</h2>
            <ul class="plans__list">
                { for plans }
                { button(None, "none".into(), wording::NO_SCENARIO_SHORT.into(), wording::NO_SCENARIO_KIND.to_owned()) }
            </ul>
        </section>
    }
}
