//! Which evidence counts.

use yew::prelude::*;

use crate::model::Grade;
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct GradeControlProps {
    pub threshold: Grade,
    /// What the threshold leaves out, in words.
    pub left_out: AttrValue,
    pub on_admit: Callback<Grade>,
}

/// The lightest grade of evidence let in.
pub fn grade_control(props: &GradeControlProps) -> Html {
    let grades = Grade::ALL.into_iter().map(|grade| {
        let onclick = props.on_admit.reform(move |_: MouseEvent| grade);
        let is_pressed = props.threshold == grade;
        html! {
            <li key={grade.slug()}>
                <button type="button" class="grade" data-evidence={grade.slug()} aria-pressed={is_pressed.to_string()}
                    data-within={(grade >= props.threshold).then_some("")} title={wording::grade_meaning(grade)} {onclick}>
                    { wording::threshold(grade) }
                </button>
            </li>
        }
    });
    html! {
        <section class="grades" aria-label={wording::EVIDENCE}>
            <h2 class="control-head">{ wording::EVIDENCE }</h2>
            <ul class="grades__list">{ for grades }</ul>
            <p class="control-note" aria-live="polite"><span key={props.left_out.as_str()}>{ &props.left_out }</span></p>
        </section>
    }
}
