//! What stands around the comparator in a frame on somebody else's page: little, and never changing.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Dataset;
use crate::view::pages::imprint::{Imprint, credit, terms};
use crate::view::pages::languages::{InLanguage, languages};
use crate::view::wording::{self, embed as words};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct EmbedHeadProps {
    pub data: Rc<Dataset>,
}

/// What the frame shows. Small: the host's page has a headline of its own.
#[component]
pub fn EmbedHead(props: &EmbedHeadProps) -> Html {
    html! {
        <header class="embed__head"><h1 class="embed__title">{ props.data.title.words() }</h1></header>
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct EmbedFootProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
    /// From the document to the folder of its language.
    pub base: AttrValue,
    /// From the document to the page that it is the embed of.
    pub page: AttrValue,
    /// The same document in every language of the site.
    pub languages: Vec<InLanguage>,
}

/// Until when the data goes, what it is made of, whose it is, and the way to the page.
#[component]
pub fn EmbedFoot(props: &EmbedFootProps) -> Html {
    let EmbedFootProps { data, imprint, base, page, languages } = props;
    let of_publisher = imprint.name.as_ref().map(|name| {
        let name = match &imprint.url {
            Some(url) => html! { <a href={url.clone()}>{ name.clone() }</a> },
            None => html! { { name.clone() } },
        };
        html! { <>{ name }{ " · " }</> }
    });
    html! {
        <footer class="embed__foot" aria-label={words::ABOUT}>
            <p>
                { of_publisher.unwrap_or_default() }
                { wording::fixed::as_of_data(&wording::full_date(data.coverage.latest_position)) }
                if imprint.links_evidence {
                    { " · " }<a href={format!("{base}evidence/")}>{ wording::fixed::made_of(data.claims.len(), data.n_cited()) }</a>
                }
                if imprint.links_method { { " · " }<a href={format!("{base}method/")}>{ wording::HOW_IT_WORKS }</a> }
            </p>
            { credit(imprint) }
            <p>{ terms(imprint) }</p>
            <p><a class="embed__full" data-full={true} target="_blank" rel="noopener" href={page.clone()}>{ words::FULL }</a></p>
            { self::languages(languages) }
        </footer>
    }
}
