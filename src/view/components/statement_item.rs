//! One claim or plan, with everything it rests on.

use yew::prelude::*;

use crate::model::{Dataset, IssueIx, PartyIx, SourceIx, Statement, StatementRef, Text, Words};
use crate::view::evidence;
use crate::view::markup::{At, El, div, el};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct StatementItemProps<'a> {
    pub data: &'a Dataset,
    pub party: PartyIx,
    pub issue: IssueIx,
    pub of: StatementRef,
}

/// Stances, paraphrase, quote with speaker, grade, date, dispute and sources of one statement.
pub fn statement_item(props: &StatementItemProps<'_>) -> El {
    let data = props.data;
    let item = div("article", "statement").attr(At::DataStatement, data.statement_id(props.of).clone());
    let Some(said) = data.statements(props.party, props.issue).iter().find(|said| said.of == props.of) else { return item };
    let grade = said.grade.slug();
    let meta = div("p", "statement__meta").text(wording::date(said.date) + " · ").child(
        div("span", "statement__grade")
            .attr(At::DataGrade, grade)
            .attr(At::Title, wording::grade_meaning(said.grade))
            .text(wording::grade(said.grade)),
    );
    let item = item.attr(At::DataGrade, grade).child(meta).maybe_child(stances(data, props.issue, said));
    match props.of {
        StatementRef::Claim(claim) => match data.claim(claim).words.as_deref() {
            Some(words) => self::words(item, data, words),
            None => item,
        },
        StatementRef::Plan(plan) => {
            let plan = data.scenario(plan);
            let summary = div("p", "statement__summary").says(Some(&plan.name), &|name| wording::its_plan(name));
            item.child(summary).maybe_child(source_list(data, &plan.sources))
        }
    }
}

fn stances(data: &Dataset, issue: IssueIx, said: &Statement) -> Option<El> {
    let stances = evidence::stances(data, issue, said).into_iter();
    let stances = stances.map(|(slug, words)| el("li").attr(At::DataStance, slug).text(words));
    said.term.is_none().then(|| div("ul", "statement__stances").children(stances))
}

fn words(item: El, data: &Dataset, words: &Words) -> El {
    let here = wording::lang();
    let foreign = |lang: &str| (lang != &*here).then(|| AttrValue::from(lang.to_owned()));
    let line = |class, text: &Option<Text>, message: &dyn Fn(&str) -> String| {
        text.as_ref().map(|text| div("p", class).says(Some(text), message))
    };
    let quote = words.quote.as_ref().map(|quote| {
        let said = el("p").maybe(At::Lang, foreign(&quote.lang)).text(wording::quoted(&quote.words));
        let speaker = el("footer").says(words.speaker.as_ref(), &|speaker| ["— ", speaker].concat());
        div("blockquote", "statement__quote").child(said).child(speaker)
    });
    let speaker = if quote.is_none() { &words.speaker } else { &None };
    item.child(div("p", "statement__summary").maybe(At::Lang, wording::foreign(&words.summary)).text(words.summary.words()))
        .maybe_child(quote)
        .maybe_child(line("statement__speaker", speaker, &|speaker| wording::speaker(speaker)))
        .maybe_child(line("statement__speaker", &words.speaks_for, &|whom| wording::speaks_for(whom)))
        .maybe_child(line("statement__dispute", &words.disputed_by, &|by| wording::disputed_by(by)))
        .maybe_child(line("statement__note", &words.note, &|note| wording::note(note)))
        .maybe_child(source_list(data, &words.sources))
}

/// Where something was found, with links.
pub fn source_list(data: &Dataset, sources: &[SourceIx]) -> Option<El> {
    let sources: Vec<El> = sources
        .iter()
        .filter_map(|source| data.source(*source))
        .map(|source| {
            let name = match &source.url {
                Some(url) => el("a").attr(At::Href, url.clone()).attr(At::Rel, "noopener noreferrer").attr(At::Target, "_blank"),
                None => el("span"),
            };
            let name = name.says(source.headline.as_ref(), &|headline| wording::source_name(source, headline));
            let facts = div("span", "sources__facts").says(source.note.as_ref(), &|note| wording::source_facts(source, note));
            el("li").child(name).child(facts)
        })
        .collect();
    (!sources.is_empty()).then(|| div("ul", "sources").attr(At::AriaLabel, wording::SOURCES).children(sources))
}
