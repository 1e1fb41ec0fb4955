//! What differs at one place of a record, in a line: `Evidence: was reported, now on the record.`

use crate::dataset::changes::{Change, Content, FieldChange};
use crate::model::{Grade, ScenarioKind, SourceTier, Stance};
use crate::view::wording::{self, Message, lists};

use super::label::label;
use super::line::foreign;
use super::names::{Names, date};
use super::say;
use super::short::{clipped, difference};

/// What a claim says beyond its words: where one of these differs, it is corrected, else it is reworded, as it is where
/// only a translation of them differs.
pub(super) fn is_of_substance(names: &Names<'_>, of: &FieldChange) -> bool {
    !["summary", "note", "quote_lang"].contains(&of.field) && of.lang.as_deref().is_none_or(|lang| names.is_main(lang))
}

/// Texts of which both wordings are shown.
fn is_wording(field: &str) -> bool {
    const WORDINGS: [&str; 21] = [
        "title",
        "label",
        "name",
        "short",
        "in_text",
        "order_note",
        "question",
        "compatible_note",
        "party_means",
        "text",
        "summary",
        "quote",
        "speaker",
        "speaks_for",
        "disputed_by",
        "note",
        "attribution",
        "only_here",
        "when",
        "headline",
        "url",
    ];
    WORDINGS.contains(&field)
}

/// The lines of a change. A list of texts in one language may differ in nothing but the places of those that are not in
/// it: then the lines on the other languages say what is different, and only if there are none it is said here.
pub(super) fn lines(names: &Names<'_>, change: &Change, fields: &[FieldChange]) -> Vec<String> {
    let (silent, told): (Vec<_>, Vec<_>) = fields.iter().partition(|of| says_the_same(of));
    let lines = if told.is_empty() { silent } else { told };
    lines.into_iter().map(|of| line(names, change, of)).collect()
}

/// Whether two lists have the same texts in the same order, and differ in what is not translated.
fn says_the_same(of: &FieldChange) -> bool {
    let (Content::List(from), Content::List(to)) = (&of.from, &of.to) else { return false };
    let said = |items: &'_ [String]| items.iter().filter(|item| !item.is_empty()).cloned().collect::<Vec<_>>();
    said(from) == said(to)
}

fn line(names: &Names<'_>, change: &Change, of: &FieldChange) -> String {
    let field = field(names, change, of);
    match (&of.from, &of.to) {
        (Content::List(from), Content::List(to)) if of.field == "terms" => term(names, of, &field, from, to),
        (Content::List(_), Content::List(_)) => list(names, change, of, &field),
        (Content::Drawing(Some(_)), Content::Drawing(Some(_))) => say::redrawn(&field),
        (Content::Flag(_), Content::Flag(to)) => say::switched(&field, if *to { "yes" } else { "no" }),
        (Content::Line(Some(from)), Content::Line(Some(to))) if is_wording(of.field) => {
            let [from_lang, to_lang] = [0, 1].map(|version| lang(names, change, of, version));
            let [from, to] = difference(from, to);
            say::was_now(&field, &quoted(from_lang.as_deref(), &from), &quoted(to_lang.as_deref(), &to))
        }
        _ => one(of, &field, value(names, change, of, 0), value(names, change, of, 1)),
    }
}

/// What the line is about.
fn field(names: &Names<'_>, change: &Change, of: &FieldChange) -> String {
    let field = match (of.field, of.key.as_deref()) {
        ("stances", Some(option)) => say::field_of_option(&names.option_name(&issue_of(names, change, of), option)),
        ("terms", Some(issue)) => say::field_of_term(&names.issue_name(issue)),
        ("term_grades", Some(issue)) => say::field_of_term_grade(&names.issue_name(issue)),
        ("party_means", Some(party)) => say::field_of_means(&names.party_name(party)),
        (field, _) => label(change.kind, field).map_or_else(|| field.to_owned(), String::from),
    };
    match of.lang.as_deref() {
        Some(lang) if *lang != *wording::lang() => say::in_language(&field, lang),
        _ => field,
    }
}

/// The issue of the claim that a change is about: of a stance that is gone the one that the claim was on.
fn issue_of(names: &Names<'_>, change: &Change, of: &FieldChange) -> String {
    let version = usize::from(!of.to.is_empty());
    change.id.as_deref().and_then(|id| names.issue_of_claim(id, version)).unwrap_or_default()
}

/// The language of what stood in a field and of what stands there, where the data says it. Quotes and headlines are in
/// one of their own.
fn lang(names: &Names<'_>, change: &Change, of: &FieldChange, version: usize) -> Option<String> {
    let id = change.id.as_deref().unwrap_or_default();
    match of.field {
        "quote" => names.quote_lang(id, version).map(|lang| lang.to_string()),
        "headline" => names.headline_lang(id, version).map(|lang| lang.to_string()),
        _ => of.lang.clone(),
    }
}

fn quoted(lang: Option<&str>, words: &str) -> String {
    wording::quoted(&lang.map_or_else(|| words.to_owned(), |lang| foreign(lang, words)))
}

fn one(of: &FieldChange, field: &str, was: Option<String>, now: Option<String>) -> String {
    match (was, now) {
        (Some(was), Some(now)) => say::was_now(field, &was, &now),
        (None, now) if of.field == "stances" => say::stance_only_now(field, &now.unwrap_or_default()),
        (None, now) => say::only_now(field, &now.unwrap_or_default()),
        (Some(was), None) if of.field == "stances" => say::stance_only_before(field, &was),
        (Some(was), None) => say::only_before(field, &was),
    }
}

fn term(names: &Names<'_>, of: &FieldChange, field: &str, from: &[String], to: &[String]) -> String {
    let issue = of.key.as_deref().unwrap_or_default();
    let (was, now) = (names.options(issue, from), names.options(issue, to));
    let is_same = from.len() == to.len() && from.iter().all(|id| to.contains(id));
    match (from.is_empty(), to.is_empty()) {
        (true, _) => say::term_only_now(field, &now),
        (_, true) => say::term_only_before(field, &was),
        _ if is_same => say::same_options(field),
        _ => say::was_now(field, &was, &now),
    }
}

fn list(names: &Names<'_>, change: &Change, of: &FieldChange, field: &str) -> String {
    let (gone, new) = of.gone_and_new().unwrap_or_default();
    let names = |ids: Vec<&str>| {
        let names: Vec<String> = ids.into_iter().map(|id| item(names, change, of, id)).collect();
        (!names.is_empty()).then(|| names.join("; "))
    };
    match (names(new), names(gone)) {
        (Some(new), Some(gone)) => say::put_in_and_taken_out(field, &new, &gone),
        (Some(new), None) => say::put_in(field, &new),
        (None, Some(gone)) => say::taken_out(field, &gone),
        (None, None) => say::same_items(field),
    }
}

fn item(names: &Names<'_>, change: &Change, of: &FieldChange, id: &str) -> String {
    match of.field {
        "source_ids" => names.source_name(id),
        "proposed_by" => names.party_name(id),
        "window" => date(id),
        "claims" => names.claim_name(id),
        "context" => names.note_name(id),
        "languages" | "plural" => say::language(id),
        "compatible" => {
            let issue = change.id.as_deref().unwrap_or_default();
            let pair: Vec<String> = id.split(" + ").map(|option| names.option_name(issue, option)).collect();
            lists::and(&pair)
        }
        _ => of.lang.as_deref().map_or_else(|| clipped(id), |lang| foreign(lang, &clipped(id))),
    }
}

/// What stands at a place in a version, in words; nothing where there is nothing.
fn value(names: &Names<'_>, change: &Change, of: &FieldChange, version: usize) -> Option<String> {
    let line = match [&of.from, &of.to][version] {
        Content::Line(line) => line.as_ref()?,
        Content::Drawing(drawing) => return drawing.as_ref().map(|svg| say::drawing(svg.chars().count())),
        Content::Flag(_) | Content::List(_) => return None,
    };
    let known = |words: Option<Message>| words.map_or_else(|| line.clone(), String::from);
    Some(match of.field {
        "grade" | "term_grades" => known(Grade::from_slug(line).map(wording::grade)),
        "stances" => known(Stance::from_slug(line).map(wording::stance)),
        "type" => known(ScenarioKind::ALL.into_iter().find(|kind| kind.slug() == line).map(wording::kind)),
        "tier" => known(tier(line).map(wording::tier)),
        "date" | "published" | "from" | "latest_position" | "latest_page" | "moment" => date(line),
        "party" => names.party_name(line),
        "issue" => names.issue_name(line),
        "scenario" => names.plan_name(line),
        "source_id" | "quote_source" => names.source_name(line),
        "quote_lang" | "headline_lang" => say::language(line),
        field if is_wording(field) => quoted(lang(names, change, of, version).as_deref(), &clipped(line)),
        _ => clipped(line),
    })
}

fn tier(written: &str) -> Option<SourceTier> {
    Some(match written {
        "primary" => SourceTier::Primary,
        "news" => SourceTier::News,
        "state" => SourceTier::State,
        "secondary" => SourceTier::Secondary,
        _ => return None,
    })
}
