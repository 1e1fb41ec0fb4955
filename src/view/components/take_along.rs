//! What the reader can take away: a link to this view, the sentence with its citation.

use yew::prelude::*;

use crate::view::markup::{El, button, div, el};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct TakeAlongProps {
    pub on_copy_link: Callback<()>,
    pub on_copy_sentence: Callback<()>,
    /// What was copied, or has to be copied by hand where the browser does not let a page do it.
    pub copied: Option<Result<(), AttrValue>>,
}

/// Buttons that copy, and the text itself where copying is not allowed.
pub fn take_along(props: &TakeAlongProps) -> El {
    let copy = |on_copy: &Callback<()>, words: &'static str| button("button", on_copy.reform(|_: MouseEvent| ())).text(words);
    let said = match &props.copied {
        None => None,
        Some(Ok(())) => Some(el("span").words(wording::COPIED.into())),
        // One click marks all of it.
        Some(Err(text)) => Some(
            el("span")
                .key("by-hand")
                .text(wording::COPY_BY_HAND)
                .child(div("span", "take-along__text").attr("tabindex", "0").words(text.clone())),
        ),
    };
    div("div", "take-along")
        .child(copy(&props.on_copy_link, wording::COPY_LINK))
        .child(copy(&props.on_copy_sentence, wording::COPY_SENTENCE))
        .child(div("span", "take-along__said").attr("role", "status").maybe_child(said))
}
