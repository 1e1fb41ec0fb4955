//! Opening a data file in the page. Fixed markup that small modules bring to life (`src/open/*.js`): every word stands
//! here or comes from the program that reads. All but the button is in the file of the dialogs.

use yew::prelude::*;

use crate::view::wording::{self, Message, open_dialog as words};

/// The button that opens the dialog. It can do nothing before its script is there.
#[component]
pub fn OpenData() -> Html {
    html! {
        <div class="open-data" data-open-data="">
            <button type="button" class="button" data-open-dialog="" aria-haspopup="dialog" disabled={true}>{ words::OPEN }</button>
            <span class="open-data__note">{ words::OPEN_NOTE }</span>
        </div>
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct WhoseDataProps {
    /// The title of the published case.
    pub title: AttrValue,
}

/// The line over the page that says whose data is shown, hidden while that is the site's own.
#[component]
pub fn WhoseData(props: &WhoseDataProps) -> Html {
    html! {
        <section class="whose-data" data-whose-data="" aria-label={words::BAR} tabindex="-1" hidden={true}
            data-of-file={words::bar_file("{name}")} data-of-address={words::bar_address("{name}")}
            data-loading={words::bar_loading("{name}")}
            data-no-link={words::NO_LINK} data-no-embed={words::NO_EMBED}>
            <p role="status" data-said=""></p>
            <button type="button" class="button" data-back="">{ words::back(&props.title) }</button>
        </section>
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct OpenDialogProps {
    /// The file of translations of what the checks say, beside the file of the dialogs; nothing where they speak English.
    pub remarks: Option<AttrValue>,
}

/// The dialog: what is chosen, how far reading is, what the checks found, what is in the case. Its link is from the top of the
/// site.
#[component]
pub fn OpenDialog(props: &OpenDialogProps) -> Html {
    let button = |what: &'static str, words: Message| {
        html! { <button type="button" class="button" data-do={what}>{ words }</button> }
    };
    let facts = words::FACTS.into_iter().map(|(name, words)| {
        html! { <div class="open-dialog__fact"><dt>{ words }</dt><dd data-fact={name}></dd></div> }
    });
    html! {
        <>
            <dialog class="dialog open-dialog" data-open="" data-state="choosing" aria-labelledby="open-title"
                data-arriving={words::arriving("{name}")} data-amount={words::amount("{part}")}
                data-amount-of={words::amount_of("{part}", "{whole}")} data-starting={words::STARTING}
                data-may-pause={words::MAY_PAUSE} data-showing={words::SHOWING}
                data-cancelled={words::CANCELLED} data-failed={words::FAILED} data-unreadable={words::unreadable("{name}")}
                data-too-large={words::too_large("{name}")} data-too-many={words::TOO_MANY} data-not-shown={words::NOT_SHOWN}
                data-checked={words::checked("{name}")} data-refused={words::refused("{name}")}
                data-several={words::several("{name}", "{n}")} data-not-had={words::NOT_HAD}
                data-no-address={words::no_address("{name}")} data-not-allowed={words::not_allowed("{host}")}
                data-no-file={words::no_file("{host}", "{status}")} data-web-page={words::web_page("{host}")}
                data-no-answer={words::no_answer("{host}")} data-too-slow={words::too_slow("{host}")}
                data-copied={wording::fixed::COPIED} data-line={words::line("{n}")} data-remarks={props.remarks.clone()}>
                <div class="dialog__head">
                    <h2 id="open-title" class="depth__title">{ words::TITLE }</h2>
                    { button("close", wording::CLOSE) }
                </div>
                <p class="open-dialog__nowhere">{ words::NOWHERE }</p>
                <p class="open-dialog__choose">
                    <label class="control-head" for="open-file">{ words::FILE }</label>
                    <input id="open-file" type="file" multiple={true} accept=".json,.csv,.zip" aria-describedby="open-kinds" />
                    <span id="open-kinds" class="open-dialog__kinds">
                        { words::KINDS }{ " " }
                        <a href="data/case.json" download="case.json">{ words::EXAMPLE }</a>{ "." }
                    </span>
                </p>
                <div class="open-dialog__work">
                    <p role="status" data-said=""></p>
                    <p class="open-dialog__progress" data-progress="" hidden={true}>
                        <progress aria-labelledby="open-title"></progress>
                        <span data-amount=""></span>
                        { button("cancel", words::CANCEL) }
                    </p>
                </div>
                <section class="open-dialog__result" data-result="" aria-labelledby="open-result" hidden={true}>
                    <h3 id="open-result" class="open-dialog__verdict" tabindex="-1"></h3>
                    <p data-for="refused">{ words::REFUSED_NOTE }</p>
                    <p data-for="not-had"><span data-why=""></span>{ " " }{ words::NOT_HAD_NOTE }</p>
                    <dl class="open-dialog__facts" data-for="checked" aria-label={words::PREVIEW}>{ for facts }</dl>
                    <p data-too-large-to-draw="" hidden={true}>{ words::TOO_LARGE_TO_DRAW }</p>
                    <p class="open-dialog__answers" data-for="checked">
                        <button type="button" class="button button--main" data-do="show">{ words::SHOW }</button>
                        { button("close", words::KEEP) }
                    </p>
                    <div data-findings="" hidden={true}>
                        <p class="open-dialog__count">
                            <b data-count=""></b>
                            { button("copy", words::COPY_FINDINGS) }
                            <span role="status" data-copy=""></span>
                        </p>
                        <ol class="findings" aria-label={words::FINDINGS}></ol>
                        <p class="control-note" data-more=""></p>
                        <textarea class="dialog__code" data-all="" hidden={true} readonly={true} rows="5" aria-label={words::FINDINGS} />
                    </div>
                </section>
            </dialog>
            <div class="drop-target" data-drop="" hidden={true}><p>{ words::DROP }</p></div>
        </>
    }
}
