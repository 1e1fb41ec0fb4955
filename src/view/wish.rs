//! What a reader can ask of the page.

use yew::prelude::*;

use crate::state::{Action, Shown};

/// One thing a reader asks for, by a click or a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Another state.
    Act(Action),
    /// The evidence behind something; or to close it, if it is open.
    Show(Shown),
    /// To close the evidence.
    Close,
    /// To load the words once more.
    Retry,
}

/// A click that makes a wish. One type of callback for all of them: each closure of its own would be another few
/// hundred bytes to download.
#[inline(never)]
pub fn click<Asked: Clone + 'static>(on: &Callback<Asked>, wish: Asked) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |event: MouseEvent| {
        // Links lead to the evidence in documents without scripts; here it opens in place, unless in another window.
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        on.emit(wish.clone());
    })
}
