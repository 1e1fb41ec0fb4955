//! What a reader takes along: a link, the sentence, a printed sheet, pictures and tables, the code that embeds the view. Fixed
//! markup that small modules bring to life (`src/share.js`): every word stands here or in the dialogs.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Dataset;
use crate::view::wording::{self, Message, embed, sheet, take_dialog};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct TakeAlongProps {
    pub data: Rc<Dataset>,
    /// The file of the dialogs, from the document.
    pub dialogs: AttrValue,
}

/// Buttons that copy, print, and open dialogs.
#[component]
pub fn TakeAlong(props: &TakeAlongProps) -> Html {
    let button = |what: &'static str, words: Message| {
        html! { <button type="button" class="button" data-share={what}>{ words }</button> }
    };
    let citation = wording::fixed::citation("{sentence}", &props.data.title.words(), "{address}");
    html! {
        <div class="take-along" data-take-along="" data-dialogs={props.dialogs.clone()} data-citation={citation} data-copied={wording::fixed::COPIED} data-by-hand={wording::fixed::COPY_BY_HAND} data-failed={take_dialog::FAILED}>
            { button("link", wording::fixed::COPY_LINK) }
            { button("sentence", wording::fixed::COPY_SENTENCE) }
            { button("print", sheet::PRINT) }
            { button("take", take_dialog::OPEN) }
            { button("embed", embed::THIS_VIEW) }
            <span class="take-along__said" role="status"></span>
        </div>
    }
}
