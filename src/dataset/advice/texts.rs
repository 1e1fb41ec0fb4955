//! Texts that are missing in one of the languages: said once for each list and language.

use std::collections::BTreeMap;

use crate::dataset::advice::survey::Survey;
use crate::dataset::advice::{Advice, some};
use crate::dataset::record::TextRecord;

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    let languages = &survey.file.languages;
    if languages.len() < 2 {
        return;
    }
    let mut missing: BTreeMap<(&'static str, &str), Vec<String>> = BTreeMap::new();
    each(survey, &mut |list, place, text| {
        for lang in languages {
            if lacks(text, lang, survey.main()) {
                missing.entry((list, lang)).or_default().push(place.to_owned());
            }
        }
    });
    for ((list, lang), places) in &missing {
        let which = some(places.iter().map(String::as_str));
        let what = match places.as_slice() {
            [_] => format!("a text of `{list}` is not in `{lang}`: {which}"),
            _ => format!("{} texts of `{list}` are not in `{lang}`: {which}", places.len()),
        };
        let remedy = "translate them, or take the language off `languages`; until then they show in another language";
        advice.add("language-missing", places.first().cloned().unwrap_or_default(), what, remedy);
    }
}

/// Whether there is a text, and not in this language.
fn lacks(text: &TextRecord, lang: &str, main: &str) -> bool {
    match text {
        TextRecord::Plain(words) => lang != main && !words.trim().is_empty(),
        TextRecord::Translated(phrases) => {
            let is_written = |words: &String| !words.trim().is_empty();
            phrases.values().any(is_written) && !phrases.get(lang).is_some_and(is_written)
        }
    }
}

/// Every text of the case with its list and place, in the order of the file.
fn each(survey: &Survey<'_>, see: &mut dyn FnMut(&'static str, &str, &TextRecord)) {
    let file = survey.file;
    see("title", "title", &file.title);
    for (at, text) in file.notes.iter().enumerate() {
        see("notes", &format!("notes[{at}]"), text);
    }
    for (at, one) in file.parties.iter().enumerate() {
        for (field, text) in [("label", &one.label), ("short", &one.short), ("in_text", &one.in_text)] {
            see("parties", &format!("parties[{at}].{field}"), text);
        }
    }
    for (at, one) in file.issues.iter().enumerate() {
        for (field, text) in [
            ("label", &one.label),
            ("short", &one.short),
            ("in_text", &one.in_text),
            ("question", &one.question),
            ("order_note", &one.order_note),
            ("compatible_note", &one.compatible_note),
        ] {
            see("issues", &format!("issues[{at}].{field}"), text);
        }
        for (nth, option) in one.options.iter().enumerate() {
            see("issues", &format!("issues[{at}].options[{nth}].label"), &option.label);
            see("issues", &format!("issues[{at}].options[{nth}].short"), &option.short);
        }
    }
    for (at, one) in file.moments.iter().enumerate() {
        see("moments", &format!("moments[{at}].title"), &one.title);
        see("moments", &format!("moments[{at}].note"), &one.note);
        for (party, text) in &one.party_means {
            see("moments", &format!("moments[{at}].party_means.{party}"), text);
        }
        for (nth, note) in one.context.iter().enumerate() {
            see("moments", &format!("moments[{at}].context[{nth}].text"), &note.text);
        }
    }
    for (at, one) in file.claims.iter().enumerate() {
        see("claims", &format!("claims[{at}].summary"), &one.summary);
    }
    for (at, one) in file.scenarios.iter().enumerate() {
        for (field, text) in [("name", &one.name), ("short", &one.short), ("note", &one.note)] {
            see("scenarios", &format!("scenarios[{at}].{field}"), text);
        }
    }
    for (at, one) in file.articles.iter().enumerate() {
        see("articles", &format!("articles[{at}].title"), &one.title);
        for (nth, statement) in one.statements.iter().enumerate() {
            see("articles", &format!("articles[{at}].statements[{nth}].text"), &statement.text);
        }
    }
    for (at, one) in file.contradictions.iter().enumerate() {
        see("contradictions", &format!("contradictions[{at}].text"), &one.text);
    }
    for (at, text) in file.gaps.iter().enumerate() {
        see("gaps", &format!("gaps[{at}]"), text);
    }
}
