//! Versions of a case: everything in it taken out or written otherwise, one thing at a time.

use position_comparator::dataset::record::{FileRecord, SourceRecord};
use position_comparator::dataset::{file, load};
use serde_json::Value;

use super::whole::whole;
use super::{Case, loaded, text};

/// What a case says in words, by the fields they stand in.
const WORDS: [&str; 24] = [
    "title",
    "label",
    "name",
    "short",
    "in_text",
    "order_note",
    "question",
    "compatible_note",
    "party_means",
    "members",
    "text",
    "summary",
    "quote",
    "speaker",
    "speaks_for",
    "disputed_by",
    "note",
    "notes",
    "gaps",
    "attribution",
    "only_here",
    "when",
    "outlet",
    "headline",
];

/// The whole case with everything in it that it leaves out, and two of all that can be two.
pub(crate) fn full() -> FileRecord {
    let mut case = whole();
    case.notes = ["Collected by hand.", "Read twice."].map(text).into();
    case.gaps.push(text("Who pays for what."));
    let more =
        Case::of("p q").scale("j", "d e").said("p/j 2025-05-02 reported open-to d").said("q/j 2025-06-02 reported opposes e");
    case.issues.extend(more.0.issues);
    for (at, mut claim) in more.0.claims.into_iter().enumerate() {
        claim.id = format!("more-{at}");
        case.claims.push(claim);
    }
    case.issues[0].core = true;
    case.issues[0].compatible_note = text("Both can be had.");
    (case.issues[0].in_text, case.issues[1].order_note) = (text("the issue"), text("From less to more."));
    case.parties[0].members = ["North", "South"].map(text).into();
    (case.parties[0].in_text, case.parties[0].plural) = (text("the party"), case.languages.clone());
    (case.claims[0].speaks_for, case.claims[0].quote_lang) = (Some("An office".into()), Some("en".into()));
    case.claims[1].note = Some("A remark.".into());
    let mut plan = case.scenarios[0].clone();
    (plan.id, plan.note) = ("other".into(), text("Read in full."));
    plan.terms.insert("j".into(), vec!["e".into()]);
    case.scenarios.push(plan);
    case.opening.scenario = Some("plan".into());
    case.moments[0].note = text("The first talks.");
    let mut note = case.moments[1].context[0].clone();
    (note.id, note.text) = ("other-note".into(), text("It was warm."));
    case.moments[1].context.push(note);
    let statement = &mut case.articles[0].statements[0];
    statement.only_here = Some("A mood".into());
    let mut other = statement.clone();
    (other.id, other.text) = ("st2".into(), text("It hopes."));
    case.articles[0].statements.push(other);
    let mut article = case.articles[0].clone();
    (article.id, article.title) = ("art2".into(), text("Another day"));
    article.statements.iter_mut().for_each(|statement| statement.id += "-again");
    case.articles.push(article);
    let mut other = case.contradictions[0].clone();
    (other.when, other.text) = ("June 2025".into(), text("Two numbers are given."));
    case.contradictions.push(other);
    let mut other = case.gaps_by_cell[0].clone();
    other.issue = "j".into();
    case.gaps_by_cell.push(other);
    let source = &mut case.sources[0];
    (source.headline, source.headline_lang) = (Some("A headline".into()), Some("en".into()));
    (source.note, source.published, source.published_inferred) = (Some("A copy.".into()), Some("2025-05".into()), true);
    (source.url, source.original_publisher) = (Some("https://gazette.example/1".into()), Some("Agency".into()));
    case.sources.push(SourceRecord { id: "t".into(), outlet: "Times".into(), tier: "state".into(), ..SourceRecord::default() });
    (case.coverage.latest_page, case.claims[0].quote_source) = (Some("2025-07-31".into()), Some("s".into()));
    case
}

/// The case with all its words in Cyrillic letters and in one language.
pub(crate) fn cyrillic(case: &FileRecord, lang: &str) -> FileRecord {
    let mut json = serde_json::to_value(case).expect("it is JSON");
    put_otherwise(&mut json, false, &|words| words.chars().map(letter).collect());
    let mut case: FileRecord = serde_json::from_value(json).expect("it is a case still");
    case.languages = vec![lang.into()];
    case.parties.iter_mut().filter(|party| !party.plural.is_empty()).for_each(|party| party.plural = vec![lang.into()]);
    case.claims.iter_mut().filter_map(|claim| claim.quote_lang.as_mut()).for_each(|tag| *tag = lang.into());
    case.sources.iter_mut().filter_map(|source| source.headline_lang.as_mut()).for_each(|tag| *tag = lang.into());
    case
}

fn letter(c: char) -> char {
    match c {
        'a'..='z' => char::from_u32('а' as u32 + (c as u32 - 'a' as u32)).unwrap_or(c),
        'A'..='Z' => char::from_u32('А' as u32 + (c as u32 - 'A' as u32)).unwrap_or(c),
        _ => c,
    }
}

fn put_otherwise(json: &mut Value, are_words: bool, put: &impl Fn(&str) -> String) {
    match json {
        Value::String(words) if are_words => *words = put(words),
        Value::Array(items) => items.iter_mut().for_each(|item| put_otherwise(item, are_words && !item.is_object(), put)),
        Value::Object(fields) => {
            let is_text = are_words;
            for (name, value) in fields {
                put_otherwise(value, is_text || is_word(name), put);
            }
        }
        _ => {}
    }
}

fn is_word(field: &str) -> bool {
    WORDS.contains(&field) || field == "original_publisher"
}

/// Every other version that loads of what is got by taking one thing out or writing it otherwise, with the place of that:
/// ids, dates and the like as these, what is said as those.
pub(crate) fn versions(case: &FileRecord, ids: &[&str], words: &[&str]) -> Vec<(String, FileRecord)> {
    loaded(case);
    let json = serde_json::to_value(case).expect("it is JSON");
    let mut all = Vec::new();
    places(&json, "", &mut all);
    let mut found = Vec::new();
    for place in all {
        let mut versions = vec![without(&json, &place)];
        let is_said = place.split('/').any(is_word);
        for word in if is_said { words } else { ids } {
            let mut other = json.clone();
            let at = other.pointer_mut(&place).expect("it is there");
            if at.is_string() && at != word {
                *at = (*word).into();
                versions.push(other);
            } else if let Some(flag) = at.as_bool() {
                *at = (!flag).into();
                versions.push(other);
                break;
            }
        }
        let read = versions.iter().filter_map(|version| file::read_record(&version.to_string()).ok());
        found.extend(read.filter(|other| other != case && load(other).is_ok()).map(|other| (place.clone(), other)));
    }
    found
}

/// Every place in a JSON value.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let place = format!("{at}/{}", name.replace('/', "~1"));
                places(value, &place, found);
                found.push(place);
            }
        }
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{n}"), found);
                found.push(format!("{at}/{n}"));
            }
        }
        _ => {}
    }
}

/// The case without what stands at a place.
fn without(case: &Value, place: &str) -> Value {
    let mut case = case.clone();
    let (inside, last) = place.rsplit_once('/').expect("a place");
    match case.pointer_mut(inside) {
        Some(Value::Object(fields)) => _ = fields.remove(last),
        Some(Value::Array(items)) => _ = last.parse().ok().filter(|at| *at < items.len()).map(|at: usize| items.remove(at)),
        _ => {}
    }
    case
}
