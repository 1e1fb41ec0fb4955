//! Texts that are missing in one of the languages.
//!
//! A case may leave a whole field in its main language, such as the summaries of all claims: only a field that is
//! translated in part is one in which something was forgotten.

use std::collections::BTreeMap;

use crate::dataset::advice::survey::Survey;
use crate::dataset::advice::{Advice, some};
use crate::dataset::record::TextRecord;
use crate::dataset::remark::remark;

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    let languages = &survey.file.languages;
    if languages.len() < 2 {
        return;
    }
    let mut fields: BTreeMap<(String, &str), Field> = BTreeMap::new();
    let mut n_written: BTreeMap<&str, usize> = BTreeMap::new();
    let mut nth = 0;
    each(survey, &mut |place, text| {
        for lang in languages {
            nth += 1;
            let field = fields.entry((without_places(place), lang)).or_insert_with(|| Field { nth, ..Field::default() });
            if lacks(text, lang, survey.main()) {
                field.missing.push(place.to_owned());
            } else if is_written(text) {
                field.n_written += 1;
                *n_written.entry(lang).or_default() += 1;
            }
        }
    });
    for (at, lang) in languages.iter().enumerate().filter(|(_, lang)| !n_written.contains_key(&***lang)) {
        let what = remark!("no text is in `{lang}`", lang);
        advice.add(
            "language-missing",
            format!("languages[{at}]"),
            what,
            "translate the texts, or take the language off the list",
        );
    }
    let mut fields: Vec<_> = fields.into_iter().collect();
    fields.sort_by_key(|(_, field)| field.nth);
    for ((name, lang), field) in fields.iter().filter(|(_, field)| field.n_written > 0 && !field.missing.is_empty()) {
        let (n_missing, n_all) = (field.missing.len(), field.missing.len() + field.n_written);
        let which = some(field.missing.iter().map(String::as_str));
        let what = match n_missing {
            1 => remark!(
                "one of {all} texts in `{field}` is not in `{lang}`: {which}",
                all = n_all,
                field = name,
                lang = *lang,
                which
            ),
            _ => remark!(
                "{n} of {all} texts in `{field}` are not in `{lang}`: {which}",
                n = n_missing,
                all = n_all,
                field = name,
                lang = *lang,
                which
            ),
        };
        let remedy = "translate what is missing; until then readers of that language see another one there";
        advice.add("language-missing", field.missing.first().cloned().unwrap_or_default(), what, remedy);
    }
}

/// How far one field of all entries of a list is translated into one language.
#[derive(Default)]
struct Field {
    /// When it came first.
    nth: usize,
    n_written: usize,
    missing: Vec<String>,
}

/// The name of a field, the same for all entries: `issues.options.label`.
fn without_places(place: &str) -> String {
    let parts = place.split('.').map(|part| part.split('[').next().unwrap_or(part));
    let mut name = parts.collect::<Vec<_>>().join(".");
    if let Some(end) = name.find(".party_means.") {
        name.truncate(end + ".party_means".len());
    }
    name
}

fn is_written(text: &TextRecord) -> bool {
    match text {
        TextRecord::Plain(words) => !words.trim().is_empty(),
        TextRecord::Translated(phrases) => phrases.values().any(|words| !words.trim().is_empty()),
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

/// Every text of the case with its place, in the order of the file.
fn each(survey: &Survey<'_>, see: &mut dyn FnMut(&str, &TextRecord)) {
    let file = survey.file;
    see("title", &file.title);
    for (at, text) in file.notes.iter().enumerate() {
        see(&format!("notes[{at}]"), text);
    }
    for (at, one) in file.parties.iter().enumerate() {
        for (field, text) in [("label", &one.label), ("short", &one.short), ("in_text", &one.in_text)] {
            see(&format!("parties[{at}].{field}"), text);
        }
        for (nth, text) in one.members.iter().enumerate() {
            see(&format!("parties[{at}].members[{nth}]"), text);
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
            see(&format!("issues[{at}].{field}"), text);
        }
        for (nth, option) in one.options.iter().enumerate() {
            see(&format!("issues[{at}].options[{nth}].label"), &option.label);
            see(&format!("issues[{at}].options[{nth}].short"), &option.short);
        }
    }
    for (at, one) in file.moments.iter().enumerate() {
        see(&format!("moments[{at}].title"), &one.title);
        see(&format!("moments[{at}].note"), &one.note);
        for (party, text) in &one.party_means {
            see(&format!("moments[{at}].party_means.{party}"), text);
        }
        for (nth, note) in one.context.iter().enumerate() {
            see(&format!("moments[{at}].context[{nth}].text"), &note.text);
        }
    }
    for (at, one) in file.claims.iter().enumerate() {
        see(&format!("claims[{at}].summary"), &one.summary);
        for (field, text) in
            [("speaker", &one.speaker), ("speaks_for", &one.speaks_for), ("disputed_by", &one.disputed_by), ("note", &one.note)]
        {
            text.iter().for_each(|text| see(&format!("claims[{at}].{field}"), text));
        }
    }
    for (at, one) in file.scenarios.iter().enumerate() {
        for (field, text) in [("name", &one.name), ("short", &one.short), ("note", &one.note)] {
            see(&format!("scenarios[{at}].{field}"), text);
        }
    }
    for (at, one) in file.articles.iter().enumerate() {
        see(&format!("articles[{at}].title"), &one.title);
        for (nth, statement) in one.statements.iter().enumerate() {
            let place = format!("articles[{at}].statements[{nth}]");
            see(&format!("{place}.text"), &statement.text);
            see(&format!("{place}.attribution"), &statement.attribution);
            statement.only_here.iter().for_each(|text| see(&format!("{place}.only_here"), text));
        }
    }
    for (at, one) in file.contradictions.iter().enumerate() {
        see(&format!("contradictions[{at}].when"), &one.when);
        see(&format!("contradictions[{at}].text"), &one.text);
    }
    for (at, text) in file.gaps.iter().enumerate() {
        see(&format!("gaps[{at}]"), text);
    }
    for (at, one) in file.sources.iter().enumerate() {
        one.note.iter().for_each(|text| see(&format!("sources[{at}].note"), text));
    }
}
