//! The sentence that answers first, and what each party makes of the whole.

use yew::prelude::*;

use crate::model::{PartyIx, Verdicts};
use crate::view::markup::{El, div, el};
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
pub fn answer(props: &AnswerProps<'_>) -> El {
    let sentence = &props.table.sentence;
    let mut line = div("p", "answer__sentence").key(sentence.text()).text(sentence.opening.clone() + " ");
    for (at, (mark, clause)) in sentence.clauses.iter().enumerate() {
        let end = if at + 1 == sentence.clauses.len() { "." } else { "; " };
        line = line.child(div("span", "clause").attr("data-mark", *mark).text(clause.clone())).text(end);
    }
    let open = props.on_sentence.reform(|event: MouseEvent| event.prevent_default());
    let open = opener(props, props.is_sentence_shown, open).attr("data-open", "sentence").text(wording::SENTENCE_EVIDENCE);
    let parties = div("ul", "parties").attr("aria-label", wording::ANSWERS);
    let parties = parties.children(props.table.answers.iter().map(|answer| party(props, answer)));
    div("section", "answer")
        .attr("aria-label", wording::ANSWER)
        .child(el("div").attr("aria-live", "polite").attr("aria-atomic", "true").child(line))
        .maybe_child(props.table.certainty.map(|certainty| div("p", "answer__certainty").words(certainty.into())))
        .child(div("p", "answer__more").child(open))
        .maybe_child((!props.table.answers.is_empty()).then_some(parties))
        .html_child(props.evidence.clone())
}

fn opener(props: &AnswerProps<'_>, is_shown: bool, on_click: Callback<MouseEvent>) -> El {
    div("a", "text-button").attr("href", props.evidence_href.clone()).state("aria-expanded", is_shown).on_click(on_click)
}

fn party(props: &AnswerProps<'_>, answer: &AnswerView) -> El {
    let of = answer.party;
    let counts = answer.counts.iter().map(|&(verdicts, n)| {
        let on_click = props.on_count.reform(move |event: MouseEvent| {
            event.prevent_default();
            (of, verdicts)
        });
        let words = AttrValue::from(wording::count(verdicts, n));
        let opener = opener(props, props.shown_count == Some((of, verdicts)), on_click);
        div("li", "parties__count").key(words.as_str()).child(opener.text(words))
    });
    let mark = answer.mark.slug();
    div("li", "parties__party")
        .attr("data-mark", mark)
        .key(&*answer.name)
        .child(div("span", "parties__name").text(answer.name.clone()))
        .child(div("span", "mark").attr("data-mark", mark).words(answer.word.clone().into()))
        .child(div("ul", "parties__counts").children(counts))
}
