//! Rows of buttons that stay short: the ones around what is chosen, and a control with all of them.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::model::{Dataset, MomentIx, ScenarioIx};
use crate::state::{Action, AppState};
use crate::view::components::{TimeLineProps, plan_picker, time_line};
use crate::view::markup::{At, El, button, div, el};
use crate::view::wide::MOST_IN_A_SENTENCE;
use crate::view::wish::{Wish, click};
use crate::view::wording::{self, Message, wide as words};

/// So many buttons stand before and behind what is chosen.
const AROUND: usize = 4;

/// The plans as buttons; of many those around the one in force, and all in a list to choose from.
pub(super) fn plans(data: &Dataset, chosen: Option<ScenarioIx>, on: &Callback<Wish>) -> El {
    if data.scenarios.len() <= MOST_IN_A_SENTENCE {
        return plan_picker(data, chosen, on);
    }
    let item = |scenario: Option<ScenarioIx>, id: AttrValue, name: AttrValue, kind: Message| {
        let plan = button("plan", click(on, Wish::Act(Action::Choose(scenario))))
            .attr(At::DataScenario, id)
            .state(At::AriaPressed, chosen == scenario);
        div("li", "plans__item")
            .key(scenario.map_or(data.scenarios.len(), ScenarioIx::at))
            .child(plan.child(div("span", "plan__name").text(name)).child(div("span", "plan__kind").text(kind)))
    };
    let near = data.scenario_places().filter(|at| is_near(at.at(), chosen.map(ScenarioIx::at)));
    let near = near.map(|at| {
        let plan = data.scenario(at);
        item(Some(at), plan.id.clone().into(), plan.short.words().into(), wording::kind(plan.kind))
    });
    let none = item(None, "none".into(), wording::NO_SCENARIO_SHORT.into(), wording::NO_SCENARIO_KIND);
    let all = data.scenario_places().map(|at| {
        let plan = data.scenario(at);
        (plan.id.to_string(), plan.name.words().to_string(), chosen == Some(at), Action::Choose(Some(at)))
    });
    let none_of_all = ("none".to_owned(), String::from(wording::NO_SCENARIO_SHORT), chosen.is_none(), Action::Choose(None));
    div("section", "plans")
        .attr(At::AriaLabel, wording::SCENARIOS)
        .child(div("h2", "control-head").text(wording::SCENARIOS))
        .child(div("ul", "plans__list").children(near).child(none))
        .child(choice(words::ALL_PLANS, all.chain([none_of_all]), on))
}

/// The moments on a line; of many those around the one that is shown, and all in a list to choose from.
pub(super) fn moments(data: &Dataset, state: &AppState, on: &Callback<Wish>) -> El {
    let plan_moment = state.scenario.map(|plan| data.scenario(plan).moment);
    let moment = state.moment(data);
    if data.moments.len() <= MOST_IN_A_SENTENCE {
        let props = TimeLineProps { data, moment, plan_moment, is_pinned: state.pinned.is_some() };
        return time_line(&props, on);
    }
    let pin = |at: MomentIx| Action::Pin((plan_moment != Some(at)).then_some(at));
    let near = data.moment_places().filter(|at| is_near(at.at(), Some(moment.at())) || plan_moment == Some(*at));
    let near = near.map(|at| {
        let (of, is_plan) = (data.moment(at), plan_moment == Some(at));
        let button = button("moment", click(on, Wish::Act(pin(at))))
            .attr(At::DataAsOf, of.id.clone())
            .state(At::AriaPressed, moment == at)
            .flag(At::DataPlan, is_plan);
        div("li", "time-line__moment").key(at.at()).child(
            button
                .child(div("span", "moment__date").text(wording::date(of.date)))
                .child(div("span", "moment__title").text(of.title.words())),
        )
    });
    let all = data.moment_places().map(|at| {
        let of = data.moment(at);
        let name = [&*wording::full_date(of.date), ": ", &*of.title.words()].concat();
        (of.id.to_string(), name, moment == at, pin(at))
    });
    let is_other = plan_moment.is_some_and(|plan| plan != moment);
    let back = || button("text-button", click(on, Wish::Act(Action::Pin(None)))).key("back").text(wording::BACK_TO_PLAN_TIME);
    let time = match (plan_moment, is_other) {
        (Some(_), false) => wording::IS_PLAN_TIME.words(),
        (Some(_), true) => wording::IS_OTHER_TIME.words(),
        (None, _) => AttrValue::default(),
    };
    div("section", "time-line")
        .attr(At::AriaLabel, wording::AS_OF)
        .child(div("h2", "control-head").text(wording::AS_OF))
        .child(div("ol", "time-line__moments").children(near))
        .child(choice(words::ALL_MOMENTS, all, on))
        .child(
            div("p", "control-note")
                .child(div("span", "control-note__words").words(time))
                .maybe_child((state.pinned.is_some() && is_other).then(back)),
        )
}

fn is_near(at: usize, chosen: Option<usize>) -> bool {
    at.abs_diff(chosen.unwrap_or(0)) <= AROUND
}

/// A list to choose from: id, name, whether it is chosen, what choosing it does.
fn choice(head: Message, all: impl Iterator<Item = (String, String, bool, Action)>, on: &Callback<Wish>) -> El {
    let all: Vec<(String, String, bool, Action)> = all.collect();
    let options: Vec<El> = all
        .iter()
        .map(|(id, name, is_chosen, _)| {
            el("option").attr(At::Value, id.clone()).flag(At::Selected, *is_chosen).text(name.clone())
        })
        .collect();
    let chosen = all.iter().find(|(.., is_chosen, _)| *is_chosen).map(|(id, ..)| id.clone());
    let on = on.clone();
    let on_change = Callback::from(move |event: Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        if let Some((.., action)) = all.iter().find(|(id, ..)| *id == value) {
            on.emit(Wish::Act(action.clone()));
        }
    });
    // The page sets a select that was used to what `data-term` says.
    let select = div("select", "term").maybe(At::DataTerm, chosen).on_change(on_change).children(options);
    div("label", "plans__all").child(div("span", "control-note").text(head)).child(select)
}
