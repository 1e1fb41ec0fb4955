//! What stands around the comparator on its page and never changes: not part of what the browser runs.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, Verdict};
use crate::view::pages::imprint::{Imprint, Kicker};
use crate::view::pages::languages::{InLanguage, languages};
use crate::view::wording::{self, depth as words};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct MastheadProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
    /// From the document to the folder of its language.
    pub base: AttrValue,
    /// The same page in every language of the site.
    pub languages: Vec<InLanguage>,
    /// Whether the site says what changed since an earlier version.
    #[prop_or_default]
    pub has_changes: bool,
}

/// What the page is, until when its data goes, and where everything else is.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let MastheadProps { data, imprint, base, languages, has_changes } = props;
    html! {
        <header class="masthead">
            <div class="masthead__top"><Kicker imprint={imprint.clone()} />{ self::languages(languages) }</div>
            <h1 class="masthead__title">{ data.title.words() }</h1>
            <p class="masthead__facts">
                { wording::fixed::as_of_data(&wording::full_date(data.coverage.latest_position)) }
                if imprint.links_evidence {
                    { " · " }<a href={format!("{base}evidence/")}>{ wording::fixed::made_of(data.claims.len(), data.n_cited()) }</a>
                }
                if *has_changes { { " · " }<a href={format!("{base}changes/")}>{ wording::fixed::WHAT_CHANGED }</a> }
                if imprint.links_evidence {
                    { for data.articles.iter().map(|article| html! {
                        <>{ " · " }<a href={format!("{base}evidence/#{}", article.id)}>{ wording::fixed::article(article.statements.len(), &article.title.words()) }</a></>
                    }) }
                }
                if imprint.links_method { { " · " }<a href={format!("{base}method/")}>{ wording::HOW_IT_WORKS }</a> }
            </p>
        </header>
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct PartsProps {
    /// Whether a plan is in force, so that there are answers to it.
    pub has_plan: bool,
    /// What the case's own picture is called, if it brings one.
    pub picture: Option<AttrValue>,
}

/// The way to each part of the page.
#[component]
pub fn Parts(props: &PartsProps) -> Html {
    let picture = props.picture.clone();
    let parts = [
        ("positions", words::POSITIONS.into(), true),
        ("areas", picture.clone().unwrap_or_default(), picture.is_some()),
        ("two-by-two", words::TWO_BY_TWO.into(), true),
        ("common-ground", words::COMMON_GROUND.into(), true),
        ("over-time", words::OVER_TIME.into(), true),
        ("how-firm", words::HOW_FIRM.into(), props.has_plan),
    ];
    let parts: Vec<(&str, AttrValue, bool)> = parts.into_iter().filter(|(.., is_there)| *is_there).collect();
    html! {
        <nav class="parts" aria-label={words::PARTS}>
            <ul class="parts__list">
                { for parts.into_iter().map(|(id, words, _)| html! { <li><a href={format!("#{id}")}>{ words }</a></li> }) }
            </ul>
        </nav>
    }
}

/// The key to the marks: every mark with its word.
#[component]
pub fn Legend() -> Html {
    let marks = Verdict::ALL.into_iter().map(|verdict| {
        html! { <li class="legend__item"><span class="swatch" data-mark={verdict.slug()}></span>{ wording::verdict(verdict) }</li> }
    });
    html! {
        <section class="legend" aria-label={wording::fixed::LEGEND}>
            <h2 class="control-head">{ wording::fixed::LEGEND }</h2>
            <ul class="legend__list">
                { for marks }
                <li class="legend__item"><span class="swatch" data-best="accepts"></span>{ wording::fixed::LEGEND_RANGE }</li>
                <li class="legend__item"><span class="swatch" data-mark="contested"></span>{ wording::fixed::LEGEND_CONTESTED }</li>
                <li class="legend__item"><span class="tag">{ wording::IMPLIED }</span>{ wording::fixed::LEGEND_IMPLIED }</li>
                <li class="legend__item"><span class="tag tag--changed">{ wording::CHANGED }</span>{ wording::fixed::LEGEND_CHANGED }</li>
            </ul>
        </section>
    }
}
