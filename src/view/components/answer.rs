//! The sentence that answers first, and what each party makes of the whole.

use yew::prelude::*;

use crate::model::Dataset;
use crate::state::Shown;
use crate::view::evidence;
use crate::view::markup::{At, El, div, el};
use crate::view::table::{AnswerView, TableView};
use crate::view::wish::{Wish, click};
use crate::view::wording;

#[expect(missing_docs, reason = "the fields are what the function's docs say")]
pub struct AnswerProps<'a> {
    pub table: &'a TableView,
    pub data: &'a Dataset,
    /// Where the evidence stands in a document without scripts.
    pub evidence_href: &'a str,
    /// What the reader looks at more closely.
    pub shown: Option<Shown>,
}

/// One sentence on the scenario in force, then each party's answer with its counts; both open their evidence.
pub fn answer(props: &AnswerProps<'_>, on: &Callback<Wish>, evidence: Option<El>) -> El {
    let sentence = &props.table.sentence;
    let mut line = div("p", "answer__sentence").reads(&sentence.text()).text(sentence.opening.clone() + " ");
    for (at, (mark, clause)) in sentence.clauses.iter().enumerate() {
        // Never two texts side by side: in the document they would be one.
        let end = if at + 1 == sentence.clauses.len() { "." } else { "; " };
        line = line.child(div("span", "clause").attr(At::DataMark, *mark).text(clause.clone())).text(end);
    }
    let open = opener(props, Shown::Sentence, on).attr(At::DataOpen, "sentence").text(wording::SENTENCE_EVIDENCE);
    let parties = div("ul", "parties").attr(At::AriaLabel, wording::ANSWERS);
    let parties = parties.children(props.table.answers.iter().map(|answer| party(props, answer, on)));
    div("section", "answer")
        .attr(At::AriaLabel, wording::ANSWER)
        .child(el("div").attr(At::AriaLive, "polite").attr(At::AriaAtomic, "true").child(line))
        .maybe_child(props.table.certainty.map(|certainty| div("p", "answer__certainty").words(certainty.into())))
        .child(div("p", "answer__more").child(open))
        .maybe_child((!props.table.answers.is_empty()).then_some(parties))
        .maybe_child(evidence)
}

fn opener(props: &AnswerProps<'_>, what: Shown, on: &Callback<Wish>) -> El {
    let link = div("a", "text-button").attr(At::Href, props.evidence_href.to_owned());
    link.state(At::AriaExpanded, props.shown == Some(what)).on_click(click(on, Wish::Show(what)))
}

fn party(props: &AnswerProps<'_>, answer: &AnswerView, on: &Callback<Wish>) -> El {
    let counts = answer.counts.iter().map(|&(verdicts, n, implied)| {
        let words = AttrValue::from(wording::count(verdicts, n, implied));
        let opener = opener(props, Shown::Count(answer.party, verdicts), on);
        let opener = opener.attr(At::DataCount, evidence::count_id(props.data, answer.party, verdicts));
        div("li", "parties__count").child(opener.words(words))
    });
    let mark = answer.mark.slug();
    div("li", "parties__party")
        .attr(At::DataMark, mark)
        .key(&*answer.name)
        .child(div("span", "parties__name").text(answer.name.clone()))
        .child(div("span", "mark").attr(At::DataMark, mark).words(answer.word.clone().into()))
        .child(div("ul", "parties__counts").children(counts))
}
