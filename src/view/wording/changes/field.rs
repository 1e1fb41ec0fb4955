//! What differs at one place of a record, in a line: `Evidence: was reported, now on the record.`

use crate::dataset::changes::{Change, Content, FieldChange, Kind};
use crate::model::{Grade, ScenarioKind, SourceTier, Stance};
use crate::view::wording::{self, Message, lists};

use super::names::{Names, date};
use super::short::{clipped, difference};

/// What a field is called to readers; nothing for a name that no record has.
pub fn label(kind: Kind, field: &str) -> Option<&'static str> {
    Some(match (kind, field) {
        (_, "title") => "Title",
        (_, "format") => "Format",
        (_, "languages") => "Languages",
        (_, "scenario") => "Opens on the plan",
        (Kind::Case, "moment") => "Opens on the positions of",
        (_, "moment") => "Filed under",
        (_, "from") => "Oldest position",
        (_, "latest_position") => "Latest position",
        (_, "latest_page") => "Latest page that was read",
        (_, "label" | "name") => "Name",
        (_, "short") => "Short name",
        (_, "in_text") => "Name inside sentences",
        (_, "members") => "Members",
        (_, "plural") => "Languages in which the name is a plural",
        (_, "core") => "One of the main issues",
        (_, "ordered") => "Options run along a scale",
        (_, "order_note") => "What the order is",
        (_, "question") => "Question",
        (_, "compatible") => "Options that do not exclude each other",
        (_, "compatible_note") => "Why they do not exclude each other",
        (_, "id") => "Id",
        (_, "window") => "Span of what is filed under it",
        (_, "party_means") => "Who spoke for",
        (_, "text") => "Wording",
        (_, "grade" | "term_grades") => "Evidence",
        (_, "party") => "Party",
        (_, "issue") => "Issue",
        (_, "date") => "Date",
        (_, "summary") => "Paraphrase",
        (_, "quote") => "Quote",
        (_, "quote_lang") => "Language of the quote",
        (_, "quote_source") => "Source of the quote",
        (_, "speaker") => "Speaker",
        (_, "speaks_for") => "Speaks for",
        (_, "disputed_by") => "Dispute",
        (_, "source_ids") => "Sources",
        (_, "source_id") => "Source",
        (_, "stances") => "On",
        (_, "type" | "tier") => "Kind",
        (_, "proposed_by") => "Put forward by",
        (_, "terms") => "Term on",
        (_, "note") => "Note",
        (_, "attribution") => "On whose word",
        (_, "claims") => "Claims it became",
        (_, "context") => "Context notes it became",
        (_, "only_here") => "Why it is nowhere else",
        (_, "when") => "When",
        (_, "outlet") => "Outlet",
        (_, "headline") => "Headline",
        (_, "headline_lang") => "Language of the headline",
        (_, "url") => "Address",
        (_, "published") => "Published",
        (_, "published_inferred") => "Date taken from the content",
        (_, "original_publisher") => "First published by",
        (_, "picture") => "Picture",
        (_, "file" | "svg") => "Drawing",
        (_, "licence") => "Licence",
        (_, "licence_url") => "Address of the licence",
        (_, "aspects" | "aspect") => "What is said of areas",
        (_, "areas") => "Areas",
        (_, "says") => "What options say of areas",
        (_, "silent") => "Options that say nothing of it",
        (_, "pattern") => "Pattern",
        (_, "label_at") => "Where the name stands",
        _ => return None,
    })
}

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

/// One line of a change.
pub(super) fn line(names: &Names<'_>, change: &Change, of: &FieldChange) -> String {
    let head = head(names, change, of);
    match (&of.from, &of.to) {
        (Content::List(from), Content::List(to)) if of.field == "terms" => term(names, of, &head, from, to),
        (Content::List(_), Content::List(_)) => list(names, change, of, &head),
        (Content::Flag(_), Content::Flag(to)) => {
            let (was, is) = if *to { ("no", "yes") } else { ("yes", "no") };
            format!("{head}: was {was}, now {is}.")
        }
        (Content::Line(Some(from)), Content::Line(Some(to))) if is_wording(of.field) => {
            let [from, to] = difference(from, to);
            format!("{head}: was “{from}”, now “{to}”.")
        }
        (from, to) => one(of, &head, value(names, of, from), value(names, of, to)),
    }
}

/// What the line is about.
fn head(names: &Names<'_>, change: &Change, of: &FieldChange) -> String {
    let label = label(change.kind, of.field).unwrap_or(of.field);
    let head = match (of.field, of.key.as_deref()) {
        ("stances", Some(option)) => format!("{label} {}", names.option_name(&issue_of(names, change), option)),
        ("terms", Some(issue)) => format!("{label} {}", names.issue_name(issue)),
        ("term_grades", Some(issue)) => format!("{label} for the term on {}", names.issue_name(issue)),
        ("party_means", Some(party)) => format!("{label} {}", names.party_name(party)),
        _ => label.to_owned(),
    };
    match of.lang.as_deref() {
        Some(lang) if lang != "en" => format!("{head} ({lang})"),
        _ => head,
    }
}

/// The issue of the claim that a change is about.
fn issue_of(names: &Names<'_>, change: &Change) -> String {
    let claim = change.id.as_deref().and_then(|id| names.claim(id));
    claim.map(|(data, claim)| data.issue(claim.issue).id.to_string()).unwrap_or_default()
}

fn one(of: &FieldChange, head: &str, from: Option<String>, to: Option<String>) -> String {
    let none = if of.field == "stances" { "no stance" } else { "nothing" };
    match (from, to) {
        (Some(from), Some(to)) => format!("{head}: was {from}, now {to}."),
        (None, Some(to)) => format!("{head}: now {to}, before {none}."),
        (Some(from), None) => format!("{head}: was {from}, now {none}."),
        (None, None) => format!("{head}: {none}."),
    }
}

fn term(names: &Names<'_>, of: &FieldChange, head: &str, from: &[String], to: &[String]) -> String {
    let issue = of.key.as_deref().unwrap_or_default();
    let (was, is) = (names.options(issue, from), names.options(issue, to));
    let is_same = from.len() == to.len() && from.iter().all(|id| to.contains(id));
    match (from.is_empty(), to.is_empty()) {
        (true, _) => format!("{head}: now {is}, before no term."),
        (_, true) => format!("{head}: was {was}, now no term."),
        _ if is_same => format!("{head}: the same options in another order."),
        _ => format!("{head}: was {was}, now {is}."),
    }
}

fn list(names: &Names<'_>, change: &Change, of: &FieldChange, head: &str) -> String {
    let (gone, new) = of.gone_and_new().unwrap_or_default();
    let names = |ids: Vec<&str>| {
        let names: Vec<String> = ids.into_iter().map(|id| item(names, change, of.field, id)).collect();
        (!names.is_empty()).then(|| names.join("; "))
    };
    match (names(new), names(gone)) {
        (Some(new), Some(gone)) => format!("{head}: added {new}; taken out {gone}."),
        (Some(new), None) => format!("{head}: added {new}."),
        (None, Some(gone)) => format!("{head}: taken out {gone}."),
        (None, None) => format!("{head}: the same in another order or number."),
    }
}

fn item(names: &Names<'_>, change: &Change, field: &str, id: &str) -> String {
    match field {
        "source_ids" => names.source_name(id),
        "proposed_by" => names.party_name(id),
        "window" => date(id),
        "claims" => names.claim_name(id),
        "context" => names.note_name(id),
        "compatible" => {
            let issue = change.id.as_deref().unwrap_or_default();
            let pair: Vec<String> = id.split(" + ").map(|option| names.option_name(issue, option)).collect();
            lists::and(&pair)
        }
        _ => clipped(id),
    }
}

/// What stands at a place, in words; nothing where there is nothing.
fn value(names: &Names<'_>, of: &FieldChange, content: &Content) -> Option<String> {
    let Content::Line(Some(line)) = content else { return None };
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
        field if is_wording(field) => format!("“{}”", clipped(line)),
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
