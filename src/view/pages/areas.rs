//! The case's own picture: its place, which `src/areas.js` fills, and the same in words.

use std::rc::Rc;

use yew::prelude::*;

use crate::dataset::picture::Picture;
use crate::model::Dataset;
use crate::view::areas::{AreasView, Side, Told, Voice};
use crate::view::wording::{self, Message, areas as words};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct PictureSectionProps {
    pub data: Rc<Dataset>,
    pub picture: Rc<Shared>,
    /// What is said of the areas.
    pub rows: Vec<AreasView>,
    /// From the document to the top of the site.
    pub base: AttrValue,
    /// Where the drawing is, from the document.
    pub file: AttrValue,
}

/// A picture as a property: the same one, not just an equal one.
#[derive(Debug)]
pub struct Shared(pub Picture);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A frame for each aspect, a table of areas, and whose drawing it is.
#[component]
pub fn PictureSection(props: &PictureSectionProps) -> Html {
    let Shared(picture) = &*props.picture;
    let [left, top, width, height] = picture.drawing.frame;
    let frame = format!("{left} {top} {width} {height}");
    let map = |aspect: &crate::model::Text| {
        let aspect = aspect.words();
        html! {
            <figure class="areas__map">
                <figcaption class="control-head">{ aspect.clone() }</figcaption>
                <div class="areas__stage">
                    <svg class="areas__drawing" viewBox={frame.clone()} role="img" aria-label={words::drawing(&aspect)}></svg>
                </div>
                <ul class="areas__key" aria-hidden="true"></ul>
            </figure>
        }
    };
    let column = |words: String| html! { <th scope="col" role="columnheader">{ words }</th> };
    html! {
        <section id="areas" class="depth__part areas" data-areas={props.file.clone()} aria-labelledby="areas-title">
            <h2 id="areas-title" class="depth__title" lang={wording::foreign(&picture.title)}>{ picture.title.words() }</h2>
            <p class="notice areas__wait">{ words::WAITS }</p>
            <p class="depth__note">{ words::INTRO }</p>
            <div class="areas__maps">{ for picture.aspects.iter().map(map) }</div>
            <table class="areas__table" role="table">
                <caption class="depth__caption">{ words::CAPTION }</caption>
                <thead role="rowgroup"><tr role="row">
                    { column(words::AREA.into()) }
                    { for picture.aspects.iter().map(|aspect| column(aspect.words().to_string())) }
                </tr></thead>
                <tbody role="rowgroup">{ for props.rows.iter().map(|row| table_row(props, picture, row)) }</tbody>
            </table>
            { source(picture) }
        </section>
    }
}

fn table_row(props: &PictureSectionProps, picture: &Picture, row: &AreasView) -> Html {
    let names: Vec<Rc<str>> = row.areas.iter().map(|area| picture.areas[*area].label.words()).collect();
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ wording::and(&names) }</th>
            { for row.told.iter().map(|told| cell(props, told)) }
        </tr>
    }
}

fn cell(props: &PictureSectionProps, told: &Told) -> Html {
    let list = |head: Message, voices: &[Voice]| {
        if voices.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <p class="areas__head">{ head }</p>
                <ul class="areas__parties">{ for voices.iter().map(|voice| party(props, voice)) }</ul>
            </>
        }
    };
    html! {
        <td role="cell">
            <p class="areas__words">{ told.words.clone() }</p>
            if let Some(sides) = &told.sides {
                if sides[..2].iter().all(Vec::is_empty) { <p class="areas__head">{ words::NOBODY }</p> }
                { for Side::ALL.into_iter().zip(sides).map(|(side, voices)| list(words::side(side), voices)) }
            }
        </td>
    }
}

fn party(props: &PictureSectionProps, voice: &Voice) -> Html {
    let href = format!("{}evidence/#{}-{}", props.base, props.data.party(voice.party).id, props.data.issue(voice.issue).id);
    html! {
        <li>
            <a {href}><span class="mark" data-mark={voice.mark.slug()}>{ voice.verdict.clone() }</span></a>
            { for voice.tags.iter().map(|tag| html! { <span class="tag">{ *tag }</span> }) }
        </li>
    }
}

/// What readers must know, whose drawing it is, and its licence.
fn source(picture: &Picture) -> Html {
    let by = &picture.attribution;
    let text = by.text.words();
    html! {
        <p class="areas__source">
            if let Some(note) = &picture.note { <span lang={wording::foreign(note)}>{ note.words() }</span>{ " " } }
            <span lang={wording::foreign(&by.text)}>
                if let Some(url) = &by.url { <a href={url.clone()}>{ text }</a> } else { { text } }
            </span>
            { "." }
            if let Some((name, url)) = &by.licence {
                { " " }{ words::LICENCE }{ " " }
                if let Some(url) = url { <a href={url.clone()}>{ name.clone() }</a> } else { { name.clone() } }
                { "." }
            }
        </p>
    }
}
