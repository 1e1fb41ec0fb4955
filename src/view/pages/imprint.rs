//! What a newsroom says of itself around the comparator: who publishes it, on what terms, and who mends mistakes.

use yew::prelude::*;

use crate::view::wording::{self, embed as words};

/// What stands around the comparator on a newsroom's own site. Without any of it the tool's name stands alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Imprint {
    /// Who publishes it, in the place of the tool's name.
    pub name: Option<AttrValue>,
    /// Where that name leads.
    pub url: Option<AttrValue>,
    /// Whose work the data is.
    pub credit: Option<AttrValue>,
    /// The licence of what the case says.
    pub licence: Option<Licence>,
    /// Where corrections go.
    pub corrections: Option<Contact>,
    /// Whether the page with all evidence is linked at the top and at the foot. Cells always lead there.
    pub links_evidence: bool,
    /// Whether the method page is linked at the top and at the foot.
    pub links_method: bool,
}

impl Default for Imprint {
    fn default() -> Self {
        Self { name: None, url: None, credit: None, licence: None, corrections: None, links_evidence: true, links_method: true }
    }
}

/// A licence.
#[derive(Clone, Debug, PartialEq)]
pub struct Licence {
    /// What it is called.
    pub name: AttrValue,
    /// Where it is written.
    pub url: Option<AttrValue>,
}

/// Somebody to write to.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The mail address, or the address of a page, as people read it.
    pub words: AttrValue,
    /// The same as a link.
    pub href: AttrValue,
}

impl Imprint {
    /// Who the page is by.
    pub fn name(&self) -> AttrValue {
        self.name.clone().unwrap_or_else(|| wording::fixed::KICKER.words())
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct KickerProps {
    pub imprint: Imprint,
    /// From a document that stays as it is: the way back to the comparator.
    #[prop_or_default]
    pub back: Option<AttrValue>,
}

/// The line above a title: who the page is by, and on a page that stays as it is the way back.
#[component]
pub fn Kicker(props: &KickerProps) -> Html {
    let KickerProps { imprint, back } = props;
    let name = match (&imprint.name, &imprint.url, back) {
        // The tool's name is the way back where nobody else is named.
        (None, _, Some(back)) => html! { <a href={back.clone()}>{ wording::fixed::KICKER }</a> },
        (_, Some(url), _) => html! { <a href={url.clone()}>{ imprint.name() }</a> },
        _ => html! { { imprint.name() } },
    };
    html! {
        <p class="masthead__kicker">
            { name }
            if let (Some(_), Some(back)) = (&imprint.name, back) { { " · " }<a href={back.clone()}>{ wording::fixed::BACK }</a> }
        </p>
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct ColophonProps {
    pub imprint: Imprint,
}

/// The foot of a page: whose work it is, on what terms, and where corrections go. Nothing where nothing is set.
#[component]
pub fn Colophon(props: &ColophonProps) -> Html {
    let imprint = &props.imprint;
    if imprint.credit.is_none() && imprint.licence.is_none() && imprint.corrections.is_none() {
        return Html::default();
    }
    html! {
        <footer class="colophon" aria-label={words::ABOUT}>
            { credit(imprint) }
            if imprint.licence.is_some() { <p>{ terms(imprint) }</p> }
        </footer>
    }
}

/// The licence, and what it does not hold for.
pub(super) fn terms(imprint: &Imprint) -> Html {
    let of_case = imprint.licence.as_ref().map(|Licence { name, url }| {
        let name = match url {
            Some(url) => html! { <a href={url.clone()}>{ name.clone() }</a> },
            None => html! { { name.clone() } },
        };
        html! { <>{ words::LICENCE }{ " " }{ name }{ ". " }</> }
    });
    html! { <>{ of_case.unwrap_or_default() }{ words::QUOTES }</> }
}

/// Whose work it is and on which terms, for pictures.
pub fn printed(imprint: &Imprint) -> String {
    let credit = imprint.credit.iter().map(|credit| format!("{credit}. "));
    let licence = imprint.licence.iter().map(|licence| format!("{} {}. ", words::LICENCE, licence.name));
    credit.chain(licence).chain([words::QUOTES.into()]).collect()
}

/// Whose work it is, and where corrections go.
pub(super) fn credit(imprint: &Imprint) -> Html {
    if imprint.credit.is_none() && imprint.corrections.is_none() {
        return Html::default();
    }
    html! {
        <p>
            if let Some(credit) = &imprint.credit { { credit.clone() } }
            if let (Some(_), Some(_)) = (&imprint.credit, &imprint.corrections) { { " · " } }
            if let Some(Contact { words: address, href }) = &imprint.corrections {
                { words::CORRECTIONS }{ " " }<a href={href.clone()}>{ address.clone() }</a>
            }
        </p>
    }
}
