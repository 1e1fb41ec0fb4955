//! The control that changes one term.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::model::{Dataset, IssueIx, OptionSet};
use crate::view::wording::{self, LANG};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct TermSelectProps {
    pub data: Rc<Dataset>,
    pub issue: IssueIx,
    /// The term in force.
    pub term: OptionSet,
    /// What the plan itself says.
    pub published: OptionSet,
    pub on_settle: Callback<(IssueIx, OptionSet)>,
}

/// Settles an issue on one of its options, on what the plan says, or leaves it open.
#[component]
pub fn TermSelect(props: &TermSelectProps) -> Html {
    let select = use_node_ref();
    let value = slug(&props.data, props.issue, props.term);
    // A select that was used keeps its own value whatever its options say, so it is told.
    use_effect_with((select.clone(), value.clone()), |(select, value)| {
        if let Some(select) = select.cast::<HtmlSelectElement>() {
            select.set_value(value);
        }
    });
    let issue = props.data.issue(props.issue);
    let mut choices: Vec<OptionSet> = issue.option_places().map(OptionSet::only).collect();
    for several in [props.published, props.term] {
        if several.len() > 1 && !choices.contains(&several) {
            choices.insert(0, several);
        }
    }
    let onchange = {
        let (data, at, choices) = (props.data.clone(), props.issue, choices.clone());
        props.on_settle.reform(move |event: Event| {
            let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            let chosen = choices.iter().copied().find(|choice| slug(&data, at, *choice) == value);
            (at, chosen.unwrap_or_default())
        })
    };
    let options = choices.iter().map(|choice| {
        let names: Vec<Rc<str>> = choice.iter().map(|option| issue.options[option.at()].short.words(LANG)).collect();
        let words = if names.len() > 1 { wording::several(&wording::or(&names)) } else { wording::or(&names) };
        html! { <option value={slug(&props.data, props.issue, *choice)} selected={*choice == props.term}>{ words }</option> }
    });
    let open = if props.published.is_empty() { wording::NOT_IN_PLAN } else { wording::LEFT_OPEN };
    html! {
        <select ref={select} class="term" aria-label={wording::term_on(&issue.in_text.words(LANG))} data-term={value} {onchange}>
            <option value="" selected={props.term.is_empty()}>{ open }</option>
            { for options }
        </select>
    }
}

fn slug(data: &Dataset, issue: IssueIx, term: OptionSet) -> String {
    let ids: Vec<&str> = term.iter().map(|option| &*data.issue(issue).options[option.at()].id).collect();
    ids.join("~")
}
