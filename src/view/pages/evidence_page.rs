//! All claims and sources in one document.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::{ArticleStatement, Dataset, IssueIx, MomentIx, PartyIx, Text};
use crate::view::components::{StatementItemProps, source_list, statement_item};
use crate::view::markup::{At, El, div, el};
use crate::view::pages::imprint::{Imprint, Kicker};
use crate::view::wording;

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct EvidencePageProps {
    pub data: Rc<Dataset>,
    pub imprint: Imprint,
}

/// Every statement by issue and party, newest first; the article the case started from; what else happened;
/// contradictions; what is not known. Links of cells in documents without scripts lead here.
#[component]
pub fn EvidencePage(props: &EvidencePageProps) -> Html {
    let data = &props.data;
    html! {
        <main class="prose">
            <Kicker imprint={props.imprint.clone()} back="../" />
            { preface(data) }
            <nav aria-label={wording::fixed::CONTENTS}>
                <ul class="contents">
                    { for data.issues.iter().map(|issue| html! { <li><a href={format!("#{}", issue.id)}>{ issue.label.words() }</a></li> }) }
                    { heads_of_all(data) }
                </ul>
            </nav>
            { blocs(data) }
            { for data.issue_places().map(|at| issue(data, at)) }
            { about_all(data, &|party, issue| format!("#{party}-{issue}")) }
        </main>
    }
}

/// A text of the case, marked as being in another language where it is.
fn said(text: &Text) -> Html {
    match wording::foreign(text) {
        Some(lang) => html! { <span {lang}>{ text.words() }</span> },
        None => html! { { text.words() } },
    }
}

/// What the case is made of.
pub(super) fn preface(data: &Dataset) -> Html {
    html! {
        <>
            <h1>{ wording::fixed::ALL_EVIDENCE }</h1>
            <p>{ data.title.words() }{ ". " }{ wording::fixed::made_of(data.claims.len(), data.n_cited()) }{ ". " }
                { wording::fixed::as_of_data(&wording::full_date(data.coverage.latest_position)) }{ "." }</p>
            <ul>{ for data.notes.iter().map(|note| html! { <li>{ said(note) }</li> }) }</ul>
        </>
    }
}

/// The ways to what is about no single issue.
pub(super) fn heads_of_all(data: &Dataset) -> Html {
    html! {
        <>
                    { for data.articles.iter().map(|article| html! { <li><a href={format!("#{}", article.id)}>{ wording::fixed::from_article(&article.title.words()) }</a></li> }) }
                    <li><a href="#context">{ wording::fixed::CONTEXT }</a></li>
                    <li><a href="#contradictions">{ wording::fixed::CONTRADICTIONS }</a></li>
                    <li><a href="#gaps">{ wording::fixed::GAPS }</a></li>
        </>
    }
}

/// What is about no single issue. `way` leads to the statements of a party on an issue, by their ids.
pub(super) fn about_all(data: &Dataset, way: &dyn Fn(&str, &str) -> String) -> Html {
    html! {
        <>
            { for data.articles.iter().map(|article| html! {
                <section id={article.id.clone()}>
                    <h2>{ wording::fixed::from_article(&article.title.words()) }</h2>
                    <ol class="article">{ for article.statements.iter().map(|statement| article_statement(data, statement, way)) }</ol>
                </section>
            }) }
            <section id="context">
                <h2>{ wording::fixed::CONTEXT }</h2>
                { for data.moment_places().map(|at| moment(data, at)) }
            </section>
            <section id="contradictions">
                <h2>{ wording::fixed::CONTRADICTIONS }</h2>
                <ul>{ for data.contradictions.iter().map(|both| html! {
                    <li><b lang={wording::foreign(&both.when)}>{ both.when.words() }</b>{ ": " }{ said(&both.text) }{ source_list(data, &both.sources).map(El::html) }</li>
                }) }</ul>
            </section>
            <section id="gaps">
                <h2>{ wording::fixed::GAPS }</h2>
                <ul>{ for data.gaps.iter().map(|gap| html! { <li>{ said(gap) }</li> }) }</ul>
                <h3>{ wording::fixed::GAPS_BY_CELL }</h3>
                { for data.moment_places().map(|at| gaps_at(data, at)) }
            </section>
        </>
    }
}

/// Who belongs to each party that is a bloc and says so.
pub(super) fn blocs(data: &Dataset) -> Html {
    let blocs = data.parties.iter().filter(|party| !party.members.is_empty());
    let blocs: Vec<Html> = blocs
        .map(|party| {
            let members: Vec<_> = party.members.iter().map(|member| member.words()).collect();
            html! { <li data-bloc={party.id.clone()}><b>{ party.label.words() }</b>{ ": " }{ wording::and(&members) }</li> }
        })
        .collect();
    if blocs.is_empty() {
        return Html::default();
    }
    html! { <section class="blocs"><h2>{ wording::fixed::BLOCS }</h2><ul>{ for blocs }</ul></section> }
}

/// Every statement on an issue.
pub(super) fn issue(data: &Rc<Dataset>, at: IssueIx) -> Html {
    let issue = data.issue(at);
    html! {
        <section id={issue.id.clone()}>
            <h2>{ issue.label.words() }</h2>
            <p>{ said(&issue.question) }</p>
            <ul class="options">{ for issue.options.iter().map(|option| html! { <li><b>{ option.short.words() }</b>{ ": " }{ option.label.words() }</li> }) }</ul>
            if let Some(note) = &issue.order_note { <p class="note">{ said(note) }</p> }
            if let Some(note) = &issue.compatible_note { <p class="note">{ said(note) }</p> }
            { for data.party_places().map(|party| cell(data, party, at)) }
        </section>
    }
}

fn cell(data: &Rc<Dataset>, party: PartyIx, issue: IssueIx) -> Html {
    let statements = data.statements(party, issue);
    let id = format!("{}-{}", data.party(party).id, data.issue(issue).id);
    html! {
        <section {id} class="evidence__cell">
            <h3>{ data.party(party).label.words() }{ ": " }{ data.issue(issue).label.words() }</h3>
            if statements.is_empty() { <p>{ wording::NO_STATEMENT }</p> }
            <ul class="evidence__list">
                { for statements.iter().rev().map(|said| html! { <li>{ statement_item(&StatementItemProps { data, party, issue, of: said.of }).html() }</li> }) }
            </ul>
        </section>
    }
}

fn article_statement(data: &Dataset, statement: &ArticleStatement, way: &dyn Fn(&str, &str) -> String) -> Html {
    let claims = statement.claims.iter().map(|claim| data.claim(*claim));
    let mut cells: Vec<(PartyIx, IssueIx)> = claims.map(|claim| (claim.party, claim.issue)).collect();
    cells.dedup();
    let mut went = div("p", "note");
    for (party, issue) in cells {
        let (party, issue) = (data.party(party), data.issue(issue));
        let name = [&*party.short.words(), ": ", &*issue.short.words()].concat();
        went = went.child(el("a").attr(At::Href, way(&party.id, &issue.id)).text(name)).text(" ");
    }
    if !statement.context.is_empty() {
        went = went.child(el("a").attr(At::Href, "#context").text(wording::fixed::CONTEXT));
    }
    if let Some(why) = &statement.only_here {
        went = went.says(Some(why), &|why| wording::fixed::only_here(why));
    }
    html! {
        <li id={statement.id.clone()}>
            <p>{ said(&statement.text) }</p>
            <p class="statement__meta">{ said(&statement.attribution) }{ " · " }{ wording::grade(statement.grade) }</p>
            { went.html() }
        </li>
    }
}

fn moment(data: &Dataset, at: MomentIx) -> Html {
    let moment = data.moment(at);
    html! {
        <section>
            <h3>{ wording::full_date(moment.date) }{ ": " }{ moment.title.words() }</h3>
            if let Some(note) = &moment.note { <p>{ said(note) }</p> }
            { for moment.party_means.iter().map(|(party, means)| {
                let party = data.party(*party).label.words();
                div("p", "note").says(Some(means), &|means| wording::fixed::party_means(&party, means)).html()
            }) }
            <ul>{ for moment.context.iter().map(|note| html! {
                <li id={note.id.clone()}>{ said(&note.text) }{ " (" }{ wording::grade(note.grade) }{ ")" }{ source_list(data, &note.sources).map(El::html) }</li>
            }) }</ul>
        </section>
    }
}

fn gaps_at(data: &Dataset, at: MomentIx) -> Html {
    let gaps = data.gaps_by_cell.iter().filter(|(moment, ..)| *moment == at);
    let cells: Vec<String> = gaps
        .map(|(_, party, issue)| format!("{}: {}", data.party(*party).short.words(), data.issue(*issue).short.words()))
        .collect();
    if cells.is_empty() {
        return Html::default();
    }
    html! { <p><b>{ wording::full_date(data.moment(at).date) }</b>{ ". " }{ cells.join("; ") }{ "." }</p> }
}
