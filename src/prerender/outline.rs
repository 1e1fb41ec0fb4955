//! The data that comes with a document: everything the marks need, none of the words behind them.

use crate::dataset::FileRecord;
use crate::dataset::record::{ClaimRecord, MomentRecord, TextRecord};

/// A case without summaries, quotes, sources and other languages; the page fetches the rest when it is asked for.
pub fn outline(file: &FileRecord, lang: &str) -> FileRecord {
    let mut outline = file.clone();
    outline.outline = true;
    outline.languages = vec![lang.to_owned()];
    for claim in &mut outline.claims {
        let ClaimRecord { id, moment, party, issue, date, grade, stances, .. } = std::mem::take(claim);
        *claim = ClaimRecord { id, moment, party, issue, date, grade, stances, ..ClaimRecord::default() };
    }
    for moment in &mut outline.moments {
        let MomentRecord { id, date, title, .. } = std::mem::take(moment);
        *moment = MomentRecord { id, date, title: only(&title, lang), ..MomentRecord::default() };
    }
    for issue in &mut outline.issues {
        (issue.order_note, issue.compatible_note, issue.question) = Default::default();
        for text in [&mut issue.label, &mut issue.short, &mut issue.in_text] {
            *text = only(text, lang);
        }
        for option in &mut issue.options {
            // The table names options by their short names; the long ones come with the words.
            option.label = TextRecord::default();
            option.short = only(&option.short, lang);
        }
    }
    for party in &mut outline.parties {
        for text in [&mut party.label, &mut party.short, &mut party.in_text] {
            *text = only(text, lang);
        }
    }
    for plan in &mut outline.scenarios {
        plan.source_ids.clear();
        for text in [&mut plan.name, &mut plan.short, &mut plan.note] {
            *text = only(text, lang);
        }
    }
    outline.title = only(&outline.title, lang);
    outline.notes.clear();
    outline.articles.clear();
    outline.contradictions.clear();
    outline.gaps.clear();
    outline.sources.clear();
    outline
}

/// The text in one language, in the short form; in its first language where that one is missing.
fn only(text: &TextRecord, lang: &str) -> TextRecord {
    match text {
        TextRecord::Plain(_) => text.clone(),
        TextRecord::Translated(phrases) => {
            TextRecord::Plain(phrases.get(lang).or_else(|| phrases.values().next()).cloned().unwrap_or_default())
        }
    }
}
