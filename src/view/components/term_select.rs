//! The control that changes one term.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::model::{Dataset, IssueIx, OptionSet};
use crate::view::markup::{div, el};
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
    let option = |choice: OptionSet, words: String| {
        el("option").attr("value", slug(&props.data, props.issue, choice)).flag("selected", choice == props.term).text(words)
    };
    let options = choices.iter().map(|choice| {
        let names: Vec<Rc<str>> = choice.iter().map(|option| issue.options[option.at()].short.words(LANG)).collect();
        let words = wording::or(&names);
        option(*choice, if names.len() > 1 { wording::several(&words) } else { words })
    });
    let open = if props.published.is_empty() { wording::NOT_IN_PLAN } else { wording::LEFT_OPEN };
    let open = option(OptionSet::EMPTY, open.to_owned()).key(open);
    let on_change = {
        let (data, at, choices) = (props.data.clone(), props.issue, choices.clone());
        props.on_settle.reform(move |event: Event| {
            let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            let chosen = choices.iter().copied().find(|choice| slug(&data, at, *choice) == value);
            (at, chosen.unwrap_or_default())
        })
    };
    div("select", "term")
        .node(&select)
        .attr("aria-label", wording::term_on(&issue.in_text.words(LANG)))
        .attr("data-term", value)
        .on_change(on_change)
        .child(open)
        .children(options)
        .html()
}

fn slug(data: &Dataset, issue: IssueIx, term: OptionSet) -> String {
    let ids: Vec<&str> = term.iter().map(|option| &*data.issue(issue).options[option.at()].id).collect();
    ids.join("~")
}
