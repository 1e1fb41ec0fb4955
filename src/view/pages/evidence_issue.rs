//! All claims and sources of a large case: a document with the way to each issue, and a document an issue.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, IssueIx};
use crate::view::pages::evidence_page::{about_all, blocs, heads_of_all, issue, preface};
use crate::view::pages::imprint::{Imprint, Kicker};
use crate::view::wording;

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct EvidenceIndexProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
}

/// The way to the statements on each issue, and what is about no single one of them.
#[component]
pub fn EvidenceIndex(props: &EvidenceIndexProps) -> Html {
    let data = &props.data;
    let way = |party: &str, issue: &str| format!("issue/{issue}/#{party}-{issue}");
    html! {
        <main class="prose">
            <Kicker imprint={props.imprint.clone()} back="../" />
            { preface(data) }
            <nav aria-label={wording::fixed::CONTENTS}>
                <ul class="contents">
                    { for data.issues.iter().map(|issue| html! {
                        <li><a href={format!("issue/{}/", issue.id)}>{ issue.label.words() }</a></li>
                    }) }
                    { heads_of_all(data) }
                </ul>
            </nav>
            { blocs(data) }
            { about_all(data, &way) }
        </main>
    }
}

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct EvidenceIssueProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
    pub at: IssueIx,
}

/// Every statement on an issue by party, newest first. Links of cells in documents without scripts lead here.
#[component]
pub fn EvidenceIssue(props: &EvidenceIssueProps) -> Html {
    let EvidenceIssueProps { data, imprint, at } = props;
    html! {
        <main class="prose">
            <Kicker imprint={imprint.clone()} back="../../../" />
            <p><a href="../../">{ wording::fixed::ALL_EVIDENCE }</a></p>
            { issue(data, *at) }
        </main>
    }
}
