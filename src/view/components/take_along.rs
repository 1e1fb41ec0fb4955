//! What the reader can take away: a link to this view, the sentence with its citation.

use yew::prelude::*;

use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct TakeAlongProps {
    pub on_copy_link: Callback<()>,
    pub on_copy_sentence: Callback<()>,
    /// What was copied, or has to be copied by hand where the browser does not let a page do it.
    pub copied: Option<Result<(), AttrValue>>,
}

/// Buttons that copy, and the text itself where copying is not allowed.
pub fn take_along(props: &TakeAlongProps) -> Html {
    let link = props.on_copy_link.reform(|_: MouseEvent| ());
    let sentence = props.on_copy_sentence.reform(|_: MouseEvent| ());
    html! {
        <div class="take-along">
            <button type="button" class="button" onclick={link}>{ wording::COPY_LINK }</button>
            <button type="button" class="button" onclick={sentence}>{ wording::COPY_SENTENCE }</button>
            <span class="take-along__said" role="status">
                { match &props.copied {
                    None => Html::default(),
                    Some(Ok(())) => html! { <span key="copied">{ wording::COPIED }</span> },
                    Some(Err(text)) => html! {
                        <label key={text.as_str()}>{ wording::COPY_BY_HAND }{ " " }<textarea readonly=true value={text.clone()} /></label>
                    },
                } }
            </span>
        </div>
    }
}
