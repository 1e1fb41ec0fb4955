//! The control that changes one term.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::model::{Dataset, IssueIx, OptionSet};
use crate::state::Action;
use crate::view::markup::{At, El, div, el};
use crate::view::wish::Wish;
use crate::view::wording;

/// Settles an issue on one of its options, on what the plan says (`published`), or leaves it open.
///
/// A select that was used keeps its own value whatever its options say: after each rendering the page sets it to what
/// `data-term` says.
pub fn term_select(data: &Rc<Dataset>, at: IssueIx, term: OptionSet, published: OptionSet, on: &Callback<Wish>) -> El {
    let issue = data.issue(at);
    let mut choices: Vec<OptionSet> = issue.option_places().map(OptionSet::only).collect();
    for several in [published, term] {
        if several.len() > 1 && !choices.contains(&several) {
            choices.insert(0, several);
        }
    }
    let option = |choice: OptionSet, words: String| {
        el("option").attr(At::Value, slug(data, at, choice)).flag(At::Selected, choice == term).words(words.into())
    };
    let options: Vec<El> = choices
        .iter()
        .map(|choice| {
            let names: Vec<Rc<str>> = choice.iter().map(|option| issue.options[option.at()].short.words()).collect();
            let words = wording::or(&names);
            option(*choice, if names.len() > 1 { wording::several(&words) } else { words })
        })
        .collect();
    let open = if published.is_empty() { wording::NOT_IN_PLAN } else { wording::LEFT_OPEN };
    let open = option(OptionSet::EMPTY, open.into());
    let on_change = {
        let (on, data) = (on.clone(), data.clone());
        Callback::from(move |event: Event| {
            let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            let chosen = choices.iter().copied().find(|choice| slug(&data, at, *choice) == value);
            on.emit(Wish::Act(Action::Settle(at, chosen.unwrap_or_default())));
        })
    };
    div("select", "term")
        .attr(At::AriaLabel, wording::term_on(&issue.in_text.words()))
        .attr(At::DataTerm, slug(data, at, term))
        .on_change(on_change)
        .child(open)
        .children(options)
}

fn slug(data: &Dataset, issue: IssueIx, term: OptionSet) -> String {
    let ids: Vec<&str> = term.iter().map(|option| &*data.issue(issue).options[option.at()].id).collect();
    ids.join("~")
}
