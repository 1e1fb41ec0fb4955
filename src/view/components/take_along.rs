//! What the reader can take away: a link to this view, the sentence with its citation.

use yew::prelude::*;

use crate::view::markup::{At, El, button, div, el};
use crate::view::wish::{Wish, click};
use crate::view::wording;

/// Buttons that copy, and the text itself where copying is not allowed.
///
/// `copied` says how copying went: done, or the text that the browser does not let a page copy.
pub fn take_along(copied: Option<&Result<(), AttrValue>>, on: &Callback<Wish>) -> El {
    let copy = |wish: Wish, words: &'static str| button("button", click(on, wish)).text(words);
    let said = match copied {
        None => None,
        Some(Ok(())) => Some(el("span").words(wording::COPIED.into())),
        // One click marks all of it.
        Some(Err(text)) => Some(
            el("span")
                .key("by-hand")
                .text(wording::COPY_BY_HAND)
                .child(div("span", "take-along__text").attr(At::Tabindex, "0").words(text.clone())),
        ),
    };
    div("div", "take-along")
        .child(copy(Wish::CopyLink, wording::COPY_LINK))
        .child(copy(Wish::CopySentence, wording::COPY_SENTENCE))
        .child(div("span", "take-along__said").attr(At::Role, "status").maybe_child(said))
}
