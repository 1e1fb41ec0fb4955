//! What changed between two versions of the case, in one document.

use std::rc::Rc;

use yew::prelude::*;

use crate::view::pages::imprint::{Imprint, Kicker};
use crate::view::wording;
use crate::view::wording::changes::say::EFFECTS_NOTE;
use crate::view::wording::changes::{Entry, Group, Line, Log, Part};

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
            <p>{ line(&log.title) }</p>
            { for log.summary.iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            if log.parts.len() > 1 {
                <nav aria-label={wording::fixed::CONTENTS}>
                    <ul class="contents">{ for log.parts.iter().map(|part| html! { <li><a href={format!("#{}", part.section.slug())}>{ part.head() }</a></li> }) }</ul>
                </nav>
            }
            { for log.parts.iter().map(part) }
        </main>
    }
}

fn part(part: &Part) -> Html {
    html! {
        <section id={part.section.slug()}>
            <h2>{ part.head() }</h2>
            if part.section.is_effect() { <p class="note">{ EFFECTS_NOTE }</p> }
            { for part.groups.iter().map(group) }
        </section>
    }
}

fn group(group: &Group) -> Html {
    html! {
        <>
            if let Some(head) = &group.head { <h3>{ line(head) }</h3> }
            <ul>{ for group.entries.iter().map(entry) }</ul>
        </>
    }
}

fn entry(entry: &Entry) -> Html {
    let (before, named, behind) = entry.named();
    let subjects = named.iter().enumerate().map(|(at, (subject, id))| {
        html! {
            <>
                if at > 0 { { "; " } }
                <b>{ line(subject) }</b>
                if let Some(id) = id { { " " }<code translate="no">{ id }</code> }
            </>
        }
    });
    html! {
        <li>
            { before }{ for subjects }{ behind }
            if !entry.lines.is_empty() { <ul>{ for entry.lines.iter().map(|said| html! { <li>{ line(said) }</li> }) }</ul> }
        </li>
    }
}

/// The words of a line, those in another language marked as that.
fn line(line: &Line) -> Html {
    let run = |(lang, words): (Option<&str>, &str)| match lang {
        Some(lang) => html! { <span lang={lang.to_owned()}>{ words }</span> },
        None => html! { words },
    };
    line.runs().into_iter().map(run).collect()
}
