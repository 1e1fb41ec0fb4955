//! What a reader takes along: a link, the sentence, a printed sheet, pictures and tables, the code that embeds the view. Fixed
//! markup that small modules bring to life (`src/share.js`, `src/along.js`): every word stands here.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Dataset;
use crate::view::pages::imprint::{Imprint, printed};
use crate::view::wording::{self, Message, embed as words, sheet, take_dialog};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct TakeAlongProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
}

/// Buttons that copy, and the dialogs that write the code and make pictures and tables.
#[component]
pub fn TakeAlong(props: &TakeAlongProps) -> Html {
    let title = props.data.title.words();
    let button = |what: &'static str, words: Message| {
        html! { <button type="button" class="button" data-share={what}>{ words }</button> }
    };
    let citation = wording::fixed::citation("{sentence}", &title, "{address}");
    html! {
        <div class="take-along" data-take-along="" data-citation={citation} data-copied={wording::fixed::COPIED} data-by-hand={wording::fixed::COPY_BY_HAND}>
            { button("link", wording::fixed::COPY_LINK) }
            { button("sentence", wording::fixed::COPY_SENTENCE) }
            { button("print", sheet::PRINT) }
            { button("take", take_dialog::OPEN) }
            { button("embed", words::THIS_VIEW) }
            <span class="take-along__said" role="status"></span>
            <dialog class="dialog" aria-labelledby="embed-title">
                <div class="dialog__head">
                    <h2 id="embed-title" class="depth__title">{ words::TITLE }</h2>
                    { button("close", wording::CLOSE) }
                </div>
                <p class="control-note">{ words::NOTE }</p>
                <form class="embed-dialog__form" method="dialog" data-title={words::frame_title(&title)} data-no-loader={words::NO_LOADER} data-selected={words::SELECTED} data-as-published={words::AS_PUBLISHED}>
                    { choices("how", words::HOW, &words::WAYS) }
                    { choices("part", words::PART, &words::PARTS) }
                    { choices("theme", words::THEME, &words::THEMES) }
                    <label class="embed-dialog__choice"><input type="checkbox" name="locked" />{ words::LOCKED }</label>
                </form>
                <label class="control-head" for="embed-code">{ words::CODE }</label>
                <textarea id="embed-code" class="dialog__code" readonly={true} rows="5" spellcheck="false" translate="no" />
                <p class="control-note">{ button("code", words::COPY_CODE) }<span role="status"></span></p>
                <h3 id="embed-preview" class="control-head">{ words::PREVIEW }</h3>
                <div class="embed-dialog__preview" data-preview="" role="group" aria-labelledby="embed-preview" tabindex="0"></div>
            </dialog>
            { take(&printed(&props.imprint)) }
        </div>
    }
}

/// The dialog that makes pictures and tables (`src/along.js`). `terms` are those of the case as published.
fn take(terms: &str) -> Html {
    let button = |what: &'static str, words: Message| {
        html! { <button type="button" class="button" data-take={what}>{ words }</button> }
    };
    html! {
        <dialog class="dialog" aria-labelledby="take-title" data-take-dialog="" data-terms={terms.to_owned()}
            data-working={take_dialog::WORKING} data-saved={take_dialog::saved("{name}")} data-failed={take_dialog::FAILED}
            data-no-claims={take_dialog::NO_CLAIMS} data-selected={words::SELECTED}>
            <div class="dialog__head">
                <h2 id="take-title" class="depth__title">{ take_dialog::TITLE }</h2>
                { button("close", wording::CLOSE) }
            </div>
            <p class="control-note">{ take_dialog::NOTE }</p>
            <form method="dialog">{ choices("shape", take_dialog::SHAPE, &take_dialog::SHAPES) }</form>
            <h3 id="take-preview" class="control-head">{ take_dialog::PREVIEW }</h3>
            <div class="take-dialog__preview" role="group" aria-labelledby="take-preview" tabindex="0"></div>
            <p class="take-dialog__files">
                { for take_dialog::FILES.map(|(what, words)| button(what, words)) }
                { button("html", take_dialog::HTML) }
            </p>
            <p role="status"></p>
            <textarea class="dialog__code" hidden={true} readonly={true} rows="5" spellcheck="false" translate="no" aria-label={take_dialog::CODE} />
        </dialog>
    }
}

fn choices(name: &'static str, legend: Message, all: &[(&'static str, Message)]) -> Html {
    let choice = |(at, (value, words)): (usize, &(&'static str, Message))| {
        html! {
            <label class="embed-dialog__choice"><input type="radio" {name} value={*value} checked={at == 0} />{ *words }</label>
        }
    };
    html! {
        <fieldset class="embed-dialog__set">
            <legend class="control-head">{ legend }</legend>
            { for all.iter().enumerate().map(choice) }
        </fieldset>
    }
}
