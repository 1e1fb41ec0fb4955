//! Which evidence counts.

use yew::prelude::*;

use crate::model::Grade;
use crate::view::markup::{El, button, div, el};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct GradeControlProps {
    pub threshold: Grade,
    /// What the threshold leaves out, in words.
    pub left_out: AttrValue,
    pub on_admit: Callback<Grade>,
}

/// The lightest grade of evidence let in.
pub fn grade_control(props: &GradeControlProps) -> El {
    let grades = Grade::ALL.into_iter().map(|grade| {
        let on_click = props.on_admit.reform(move |_: MouseEvent| grade);
        let button =
            button("grade", on_click).attr("data-evidence", grade.slug()).state("aria-pressed", props.threshold == grade);
        el("li").child(
            button
                .flag("data-within", grade >= props.threshold)
                .attr("title", wording::grade_meaning(grade))
                .text(wording::threshold(grade)),
        )
    });
    div("section", "grades")
        .attr("aria-label", wording::EVIDENCE)
        .child(div("h2", "control-head").text(wording::EVIDENCE))
        .child(div("ul", "grades__list").children(grades))
        .child(
            div("p", "control-note")
                .attr("aria-live", "polite")
                .child(div("span", "control-note__words").words(props.left_out.clone())),
        )
}
