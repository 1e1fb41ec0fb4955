//! The sentence that answers first, and what each party makes of the whole.

use yew::prelude::*;

use crate::model::{PartyIx, Verdicts};
use crate::view::table::{AnswerView, TableView};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct AnswerProps<'a> {
    pub table: &'a TableView,
    /// Where the evidence stands in a document without scripts.
    pub evidence_href: AttrValue,
    pub is_sentence_shown: bool,
    /// The count whose evidence is open.
    pub shown_count: Option<(PartyIx, Verdicts)>,
    pub on_sentence: Callback<()>,
    pub on_count: Callback<(PartyIx, Verdicts)>,
    /// The evidence for the sentence or for a count, where it is open.
    pub evidence: Html,
}

/// One sentence on the scenario in force, then each party's answer with its counts; both open their evidence.
pub fn answer(props: &AnswerProps<'_>) -> Html {
    let open_sentence = props.on_sentence.reform(|event: MouseEvent| event.prevent_default());
    let text = props.table.sentence.text();
    let n_clauses = props.table.sentence.clauses.len();
    let clauses = props.table.sentence.clauses.iter().enumerate().map(|(at, (mark, clause))| {
        let end = if at + 1 == n_clauses { "." } else { "; " };
        html! { <><span class="clause" data-mark={*mark}>{ clause.clone() }</span>{ end }</> }
    });
    html! {
        <section class="answer" aria-label={wording::ANSWER}>
            <div aria-live="polite" aria-atomic="true">
                <p class="answer__sentence" key={text}>{ &props.table.sentence.opening }{ " " }{ for clauses }</p>
            </div>
            if let Some(certainty) = &props.table.certainty {
                <p class="answer__certainty" key={*certainty}>{ *certainty }</p>
            }
            <p class="answer__more">
                <a class="text-button" href={props.evidence_href.clone()} data-open="sentence" aria-expanded={props.is_sentence_shown.to_string()}
                    onclick={open_sentence}>{ wording::SENTENCE_EVIDENCE }</a>
            </p>
            if !props.table.answers.is_empty() {
                <ul class="parties" aria-label={wording::ANSWERS}>
                    { for props.table.answers.iter().map(|answer| party(props, answer)) }
                </ul>
            }
            { props.evidence.clone() }
        </section>
    }
}

fn party(props: &AnswerProps<'_>, answer: &AnswerView) -> Html {
    let of = answer.party;
    let counts = answer.counts.iter().map(|&(verdicts, n)| {
        let onclick = props.on_count.reform(move |event: MouseEvent| {
            event.prevent_default();
            (of, verdicts)
        });
        let words = wording::count(verdicts, n);
        let is_shown = props.shown_count == Some((of, verdicts));
        html! {
            <li class="parties__count" key={words.clone()}>
                <a class="text-button" href={props.evidence_href.clone()} aria-expanded={is_shown.to_string()} {onclick}>{ words }</a>
            </li>
        }
    });
    html! {
        <li class="parties__party" data-mark={answer.mark.slug()} key={answer.name.to_string()}>
            <span class="parties__name">{ answer.name.clone() }</span>
            <span class="mark" data-mark={answer.mark.slug()} key={answer.word.clone()}>{ answer.word.clone() }</span>
            <ul class="parties__counts">{ for counts }</ul>
        </li>
    }
}
