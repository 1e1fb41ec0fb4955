//! The ways from a document to the same in other languages.

use yew::prelude::*;

use crate::view::wording;

/// A document in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct InLanguage {
    /// The language, a BCP 47 tag.
    pub lang: AttrValue,
    /// What it calls itself.
    pub name: AttrValue,
    /// Where the document is.
    pub href: AttrValue,
    /// Whether it is this one.
    pub is_here: bool,
}

/// Each language by its own name; nothing where there is one alone. What is chosen goes along, by a script
/// (`src/boot.js`), to which `data-language` says which links these are.
pub(super) fn languages(all: &[InLanguage]) -> Html {
    if all.len() < 2 {
        return Html::default();
    }
    let link = |InLanguage { lang, name, href, is_here }: &InLanguage| {
        let (lang, name) = (lang.clone(), name.clone());
        let current = is_here.then_some("page");
        html! {
            <li><a data-language="" target="_self" hreflang={lang.clone()} {lang} href={href.clone()} aria-current={current}>{ name }</a></li>
        }
    };
    html! { <nav class="languages" aria-label={wording::fixed::LANGUAGES}><ul class="languages__list">{ for all.iter().map(link) }</ul></nav> }
}
