//! Looks for issues and parties by name. A browser's own search finds only what is drawn.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::{Dataset, IssueIx, PartyIx, Text};
use crate::state::{Action, AppState};
use crate::view::markup::El;
use crate::view::markup::{button, div};
use crate::view::wide::Own;
use crate::view::wish::{Wish, click};
use crate::view::wording::{Message, wide as words};

/// Those of `all` in whose name it stands what is looked for, whatever its case; all where nothing is looked for.
pub(super) fn found<'a, Place: Copy>(sought: &str, all: &[Place], name: impl Fn(Place) -> &'a Text) -> Vec<Place> {
    let sought = sought.trim().to_lowercase();
    let is_found = |place: &&Place| sought.is_empty() || name(**place).words().to_lowercase().contains(&sought);
    all.iter().filter(is_found).copied().collect()
}

/// What the finder shows and leads to.
pub(super) struct Finder<'a> {
    pub(super) data: &'a Dataset,
    pub(super) state: &'a AppState,
    pub(super) sought: [&'a str; 2],
    pub(super) rows: &'a [IssueIx],
    pub(super) columns: &'a [PartyIx],
    /// How many of each there are.
    pub(super) of: [usize; 2],
}

/// Two fields, what they find, and the way to leave out what they do not.
pub(super) fn finder(props: &Finder<'_>, on: &Callback<Wish>, own: &Callback<Own>) -> Html {
    let Finder { data, state, sought: [issue, party], rows, columns, of: [n_issues, n_parties] } = *props;
    let field = |words: Message, value: &str, make: fn(String) -> Own| {
        let own = own.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let value = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
            own.emit(make(value));
        });
        html! { <label class="finder__field">{ words }<input type="search" value={value.to_owned()} {oninput} /></label> }
    };
    let is_nothing = rows.is_empty() || columns.is_empty();
    let said: String = match is_nothing {
        true => words::NOTHING_FOUND_HERE.into(),
        false => words::found((rows.len(), n_issues), (columns.len(), n_parties)),
    };
    let only = || {
        let others = |is_found: bool, is_away: bool| !is_found || is_away;
        let mut next = AppState { shown: None, ..state.clone() };
        next.away = data.party_places().filter(|at| others(columns.binary_search(at).is_ok(), state.away.contains(at))).collect();
        next.set_aside =
            data.issue_places().filter(|at| others(rows.binary_search(at).is_ok(), state.set_aside.contains(at))).collect();
        button("text-button", click(on, Wish::Act(Action::Restore(Box::new(next))))).text(words::ONLY_THESE)
    };
    let is_part = !is_nothing && (rows.len(), columns.len()) != (n_issues, n_parties);
    html! {
        <section class="finder" aria-label={words::FINDER}>
            { field(words::FIND_ISSUE, issue, Own::FindIssue) }
            { field(words::FIND_PARTY, party, Own::FindParty) }
            <p class="finder__found">
                <span role="status">{ said }</span>{ " " }
                { only_if(is_part, only) }
            </p>
            <p class="finder__note">{ words::FIND_HERE }</p>
        </section>
    }
}

fn only_if(is_so: bool, only: impl Fn() -> El) -> Html {
    if is_so { only().html() } else { div("span", "finder__none").html() }
}
