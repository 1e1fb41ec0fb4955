//! The sentence that answers first, and what each party makes of the whole.

use yew::prelude::*;

use crate::model::{PartyIx, Verdicts};
use crate::view::table::AnswerView;
use crate::view::wording::{self, Sentence};

#[derive(PartialEq, Properties)]
#[expect(missing_docs, reason = "the props are what the component's docs say")]
pub struct AnswerProps {
    pub sentence: Sentence,
    /// Whether anybody is against any term, in words.
    pub certainty: Option<AttrValue>,
    pub answers: Vec<AnswerView>,
    /// Where the evidence stands in a document without scripts.
    pub evidence_href: AttrValue,
    pub is_sentence_shown: bool,
    /// The count whose evidence is open.
    pub shown_count: Option<(PartyIx, Verdicts)>,
    pub on_sentence: Callback<()>,
    pub on_count: Callback<(PartyIx, Verdicts)>,
    /// The evidence for the sentence or for a count, where it is open.
    pub children: Html,
}

/// One sentence on the scenario in force, then each party's answer with its counts; both open their evidence.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let open_sentence = props.on_sentence.reform(|event: MouseEvent| event.prevent_default());
    let text = props.sentence.text();
    let n_clauses = props.sentence.clauses.len();
    let clauses = props.sentence.clauses.iter().enumerate().map(|(at, (mark, clause))| {
        let end = if at + 1 == n_clauses { "." } else { "; " };
        html! { <><span class="clause" data-mark={*mark}>{ clause.clone() }</span>{ end }</> }
    });
    html! {
        <section class="answer" aria-label={wording::ANSWER}>
            <div aria-live="polite" aria-atomic="true">
                <p class="answer__sentence" key={text}>{ &props.sentence.opening }{ " " }{ for clauses }</p>
            </div>
            if let Some(certainty) = &props.certainty {
                <p class="answer__certainty" key={certainty.as_str()}>{ certainty }</p>
            }
            <p class="answer__more">
                <a class="text-button" href={props.evidence_href.clone()} data-open="sentence" aria-expanded={props.is_sentence_shown.to_string()}
                    onclick={open_sentence}>{ wording::SENTENCE_EVIDENCE }</a>
            </p>
            if !props.answers.is_empty() {
                <ul class="parties" aria-label={wording::ANSWERS}>
                    { for props.answers.iter().map(|answer| party(props, answer)) }
                </ul>
            }
            { props.children.clone() }
        </section>
    }
}

fn party(props: &AnswerProps, answer: &AnswerView) -> Html {
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
