//! Which evidence counts.

use yew::prelude::*;

use crate::model::Grade;
use crate::state::Action;
use crate::view::markup::{At, El, button, div, el};
use crate::view::wish::{Wish, click};
use crate::view::wording;

/// The lightest grade of evidence let in.
pub fn grade_control(threshold: Grade, left_out: String, on: &Callback<Wish>) -> El {
    let grades = Grade::ALL.into_iter().map(|grade| {
        let on_click = click(on, Wish::Act(Action::Admit(grade)));
        let button = button("grade", on_click).attr(At::DataEvidence, grade.slug()).state(At::AriaPressed, threshold == grade);
        el("li").child(
            button
                .flag(At::DataWithin, grade >= threshold)
                .attr(At::Title, wording::grade_meaning(grade))
                .text(wording::threshold(grade)),
        )
    });
    div("section", "grades")
        .attr(At::AriaLabel, wording::EVIDENCE)
        .child(div("h2", "control-head").text(wording::EVIDENCE))
        .child(div("ul", "grades__list").children(grades))
        .child(
            div("p", "control-note")
                .attr(At::AriaLive, "polite")
                .child(div("span", "control-note__words").words(left_out.into())),
        )
}
