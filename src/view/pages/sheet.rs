//! What a document prints below its table and shows nowhere else: sources as notes, date, licence and address.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, Source, SourceIx};
use crate::view::markup::el;
use crate::view::pages::imprint::{Imprint, Licence};
use crate::view::wording::{self, embed, sheet as words};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct SheetProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
    /// The sources of the marks in the order of their numbers; `None` where they are too many for a sheet.
    pub sources: Option<Vec<SourceIx>>,
    /// Where the document stands, as far as that is known; its script puts the address of what is shown in its place.
    pub address: AttrValue,
}

/// The foot of the printed sheet. **It never says of other marks than those of the document where their sources are**:
/// once the reader has changed what is shown, a line takes the place of the notes (see `styles/print.css`).
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let SheetProps { data, imprint, sources, address } = props;
    let known = sources.iter().flatten().filter_map(|source| data.source(*source));
    html! {
        <div class="sheet" data-sheet="">
            <p class="sheet__head">{ words::NOTES }</p>
            if sources.is_some() {
                <p class="sheet__known">{ words::NOTES_NOTE }</p>
                <ol class="sheet__notes" translate="no">{ for known.map(note) }</ol>
            } else {
                <p class="sheet__known">{ words::TOO_MANY }</p>
            }
            <p class="sheet__elsewhere">{ words::ELSEWHERE }</p>
            <p class="sheet__about">
                { data.title.words() }{ ". " }{ wording::fixed::as_of_data(&wording::full_date(data.coverage.latest_position)) }{ ". " }
                if let Some(credit) = &imprint.credit { { credit }{ ". " } }
                { imprint.licence.as_ref().map(terms).unwrap_or_default() }{ embed::QUOTES }
            </p>
            <p class="sheet__address">{ words::ADDRESS }{ " " }<span data-address="">{ address }</span></p>
        </div>
    }
}

/// What finds a source again: outlet, headline and date, and the address where there is no headline. All addresses are
/// in the document of all evidence; here they would take a second sheet.
fn note(source: &Source) -> Html {
    let date = source.published.map(|date| format!(" ({})", wording::date(date)));
    let url = source.url.as_deref().filter(|_| source.headline.is_none()).map(words::read_address);
    let rest = [&*date.unwrap_or_default(), " ", url.unwrap_or_default()].concat();
    let all = |headline: &str| (wording::source_name(source, headline) + &rest).trim_end().to_owned();
    el("li").says(source.headline.as_ref(), &all).html()
}

/// The licence with its address in letters: paper has no links.
fn terms(licence: &Licence) -> String {
    let address = licence.url.as_deref().map(|url| format!(", {}", words::read_address(url))).unwrap_or_default();
    format!("{} {}{address}. ", embed::LICENCE.words(), licence.name)
}
