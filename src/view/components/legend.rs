//! The key to the marks.

use yew::prelude::*;

use crate::model::Verdict;
use crate::view::wording;

/// Every mark with its word.
#[component]
pub fn Legend() -> Html {
    let marks = Verdict::ALL.into_iter().map(|verdict| {
        html! { <li class="legend__item"><span class="swatch" data-mark={verdict.slug()}></span>{ wording::verdict(verdict) }</li> }
    });
    html! {
        <section class="legend" aria-label={wording::LEGEND}>
            <h2 class="control-head">{ wording::LEGEND }</h2>
            <ul class="legend__list">
                { for marks }
                <li class="legend__item"><span class="swatch" data-mark="contested"></span>{ wording::LEGEND_CONTESTED }</li>
                <li class="legend__item"><span class="tag">{ wording::IMPLIED }</span>{ wording::LEGEND_IMPLIED }</li>
                <li class="legend__item"><span class="tag tag--changed">{ wording::CHANGED }</span>{ wording::LEGEND_CHANGED }</li>
            </ul>
        </section>
    }
}
