//! What changed between two versions of the case, in one document.

use std::rc::Rc;

use yew::prelude::*;

use crate::view::pages::imprint::{Imprint, Kicker};
use crate::view::wording;
use crate::view::wording::changes::{EFFECTS_NOTE, Entry, Group, Log, Part};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct ChangesPageProps {
    pub log: Rc<Log>,
    pub imprint: Imprint,
}

/// What follows from the changes for readers, then every change, with the ids for those who look it up.
#[component]
pub fn ChangesPage(props: &ChangesPageProps) -> Html {
    let log = &props.log;
    html! {
        <main class="prose">
            <Kicker imprint={props.imprint.clone()} back="../" />
            <h1>{ wording::fixed::WHAT_CHANGED }</h1>
            <p>{ &log.title }</p>
            { for log.summary.iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            if log.parts.len() > 1 {
                <nav aria-label={wording::fixed::CONTENTS}>
                    <ul class="contents">{ for log.parts.iter().map(|part| html! { <li><a href={format!("#{}", part.section.slug())}>{ head(part) }</a></li> }) }</ul>
                </nav>
            }
            { for log.parts.iter().map(part) }
        </main>
    }
}

fn head(part: &Part) -> String {
    format!("{} ({})", part.section.head(), part.n)
}

fn part(part: &Part) -> Html {
    html! {
        <section id={part.section.slug()}>
            <h2>{ head(part) }</h2>
            if part.section.is_effect() { <p class="note">{ EFFECTS_NOTE }</p> }
            { for part.groups.iter().map(group) }
        </section>
    }
}

fn group(group: &Group) -> Html {
    html! {
        <>
            if let Some(head) = &group.head { <h3>{ format!("{head} ({})", group.n) }</h3> }
            <ul>{ for group.entries.iter().map(entry) }</ul>
        </>
    }
}

fn entry(entry: &Entry) -> Html {
    let (before, named, behind) = entry.named();
    let subjects = named.iter().enumerate().map(|(at, (words, id))| {
        html! {
            <>
                if at > 0 { { "; " } }
                <b>{ words }</b>
                if let Some(id) = id { { " " }<code translate="no">{ id }</code> }
            </>
        }
    });
    html! {
        <li>
            { before }{ for subjects }{ behind }
            if !entry.lines.is_empty() { <ul>{ for entry.lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
        </li>
    }
}
