//! One claim or plan, with everything it rests on.

use yew::prelude::*;

use crate::model::{Dataset, IssueIx, PartyIx, SourceIx, Statement, StatementRef, Words};
use crate::view::evidence;
use crate::view::wording::{self, LANG};

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct StatementItemProps<'a> {
    pub data: &'a Dataset,
    pub party: PartyIx,
    pub issue: IssueIx,
    pub of: StatementRef,
}

/// Stances, paraphrase, quote with speaker, grade, date, dispute and sources of one statement.
pub fn statement_item(props: &StatementItemProps<'_>) -> Html {
    let data = props.data;
    let Some(said) = data.statements(props.party, props.issue).iter().find(|said| said.of == props.of) else {
        return Html::default();
    };
    let words = match props.of {
        StatementRef::Claim(claim) => {
            data.claim(claim).words.as_deref().map_or_else(Html::default, |words| self::words(data, words))
        }
        StatementRef::Plan(plan) => {
            let plan = data.scenario(plan);
            html! {
                <>
                    <p class="statement__summary">{ wording::its_plan(&plan.name.words(LANG)) }</p>
                    { sources(data, &plan.sources) }
                </>
            }
        }
    };
    html! {
        <article class="statement" data-grade={said.grade.slug()} data-statement={data.statement_id(props.of).clone()}>
            <p class="statement__meta">
                <span class="statement__date">{ wording::date(said.date) }</span>{ " · " }
                <span class="statement__grade" data-grade={said.grade.slug()} title={wording::grade_meaning(said.grade)}>{ wording::grade(said.grade) }</span>
            </p>
            { stances(data, props.issue, said) }
            { words }
        </article>
    }
}

fn stances(data: &Dataset, issue: IssueIx, said: &Statement) -> Html {
    if said.term.is_some() {
        return Html::default();
    }
    let stances = evidence::stances(data, issue, said);
    html! {
        <ul class="statement__stances">
            { for stances.into_iter().map(|(slug, option, stance)| html! { <li data-stance={slug}>{ stance }{ " “" }{ option }{ "”" }</li> }) }
        </ul>
    }
}

fn words(data: &Dataset, words: &Words) -> Html {
    let (lang, summary) = words.summary.in_language(LANG);
    let lang = (&*lang != LANG).then_some(lang);
    html! {
        <>
            <p class="statement__summary" {lang}>{ summary }</p>
            if let Some(quote) = &words.quote {
                <blockquote class="statement__quote">
                    <p lang={(&*quote.lang != LANG).then(|| quote.lang.clone())}>{ "“" }{ quote.words.clone() }{ "”" }</p>
                    <footer>{ "— " }{ words.speaker.clone() }</footer>
                </blockquote>
            } else if let Some(speaker) = &words.speaker {
                <p class="statement__speaker">{ wording::speaker(speaker) }</p>
            }
            if let Some(speaks_for) = &words.speaks_for { <p class="statement__speaker">{ wording::speaks_for(speaks_for) }</p> }
            if let Some(by) = &words.disputed_by { <p class="statement__dispute"><b>{ wording::DISPUTED_BY }</b>{ " " }{ by.clone() }</p> }
            if let Some(note) = &words.note { <p class="statement__note"><b>{ wording::NOTE }</b>{ " " }{ note.clone() }</p> }
            { sources(data, &words.sources) }
        </>
    }
}

/// Where something was found, with links.
pub(crate) fn sources(data: &Dataset, sources: &[SourceIx]) -> Html {
    if data.sources.is_empty() || sources.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="sources" aria-label={wording::SOURCES}>{ for sources.iter().filter_map(|source| data.source(*source)).map(|source| {
            let name = wording::source_name(source);
            html! {
                <li class="sources__source">
                    if let Some(url) = &source.url {
                        <a href={url.clone()} rel="noopener noreferrer" target="_blank">{ name }</a>
                    } else {
                        { name }
                    }
                    <span class="sources__facts">{ wording::source_facts(source) }</span>
                </li>
            }
        }) }</ul>
    }
}
