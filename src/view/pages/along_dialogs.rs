//! The dialogs in which readers take a view along: what writes the code that embeds it, and what makes pictures and tables.
//! They are in a file of their own: most readers never open one.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Dataset;
use crate::view::pages::Imprint;
use crate::view::pages::imprint::printed;
use crate::view::wording::{self, Message, embed as words, take_dialog};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct AlongDialogsProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
}

/// Both of them.
#[component]
pub fn AlongDialogs(props: &AlongDialogsProps) -> Html {
    html! { <>{ code(&props.data.title.words()) }{ take(&printed(&props.imprint)) }</> }
}

/// The dialog that writes the code (`src/code.js`) for the case with this title.
fn code(title: &str) -> Html {
    let button = |what: &'static str, words: Message| {
        html! { <button type="button" class="button" data-share={what}>{ words }</button> }
    };
    html! {
        <dialog class="dialog" aria-labelledby="embed-title" data-code-dialog="">
            <div class="dialog__head">
                <h2 id="embed-title" class="depth__title">{ words::TITLE }</h2>
                { button("close", wording::CLOSE) }
            </div>
            <p class="control-note">{ words::NOTE }</p>
            <form class="embed-dialog__form" method="dialog" data-title={words::frame_title(title)} data-no-loader={words::NO_LOADER} data-selected={words::SELECTED} data-as-published={words::AS_PUBLISHED}>
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
    }
}

/// The dialog that makes pictures and tables (`src/along.js`). `terms` are those of the case as published.
fn take(terms: &str) -> Html {
    let button = |what: &'static str, words: Message| {
        html! { <button type="button" class="button" data-take={what}>{ words }</button> }
    };
    html! {
        <dialog class="dialog" aria-labelledby="take-title" data-take-dialog="" data-terms={terms.to_owned()}
            data-working={take_dialog::WORKING} data-saved={take_dialog::saved("{name}")}
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
