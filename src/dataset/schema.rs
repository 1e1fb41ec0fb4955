//! The JSON Schema of data files: generated from the records, with what only the checks know laid over it.
//!
//! Editors complete and check by it while somebody types. **It refuses nothing that the checks let through**, but for
//! unknown names of empty fields; what needs more than one place of the file to see, such as an id that nothing has,
//! only the checks find.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::dataset::check::{LONGEST_QUOTE, LONGEST_TEXT, MOST_LANGUAGES, MOST_MOMENTS, MOST_PARTIES, MOST_SCENARIOS};
use crate::dataset::picture::Pattern;
use crate::dataset::{FORMAT, FileRecord};
use crate::model::{Grade, OptionSet, ScenarioKind, Stance};

/// The schema as it is published.
pub fn text() -> String {
    serde_json::to_string_pretty(&schema()).unwrap_or_default() + "\n"
}

/// The schema.
pub fn schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<FileRecord>().to_value();
    if let Some(top) = schema.as_object_mut() {
        top.insert("title".to_owned(), json!("A case of the position comparator"));
        record("FileRecord", top);
        if let Some(definitions) = top.get_mut("$defs").and_then(Value::as_object_mut) {
            for (name, definition) in definitions.iter_mut() {
                definition.as_object_mut().into_iter().for_each(|definition| record(name, definition));
            }
            definitions.extend(shared());
        }
    }
    schema
}

/// The fields without which a record is refused, and further rules of it.
fn rules(record: &str) -> (&'static [&'static str], Option<Value>) {
    match record {
        "FileRecord" => (&["format", "title", "languages", "opening", "coverage", "parties", "issues", "moments"], None),
        "OpeningRecord" => (&["moment"], None),
        "CoverageRecord" => (&["from", "latest_position"], None),
        "PartyRecord" | "OptionRecord" => (&["id", "label", "short"], None),
        "IssueRecord" => (&["id", "label", "short", "question", "options"], None),
        "MomentRecord" => (&["id", "date", "title"], None),
        "ContextRecord" => (&["id", "text", "grade"], None),
        "ClaimRecord" => {
            let required = &["id", "moment", "party", "issue", "date", "grade", "summary", "source_ids", "stances"];
            (required, Some(json!([disputed(), quoted()])))
        }
        "ScenarioRecord" => (&["id", "name", "short", "type", "moment"], Some(json!([real()]))),
        "ArticleRecord" => (&["id", "title", "source_id"], None),
        "ArticleStatementRecord" => (&["id", "text", "attribution", "grade"], None),
        "ContradictionRecord" => (&["when", "text"], None),
        "CellGapRecord" => (&["moment", "party", "issue"], None),
        "SourceRecord" => (&["id", "outlet", "tier"], None),
        "PictureRecord" => (&["title", "attribution", "aspects", "areas"], None),
        "AttributionRecord" => (&["text"], None),
        "AspectRecord" | "AreaRecord" => (&["id", "label"], None),
        "SaysRecord" => (&["aspect", "issue", "areas"], None),
        "SaidRecord" => (&["text", "pattern"], None),
        _ => (&[], None),
    }
}

/// Who contradicts a claim is said exactly where it is disputed.
fn disputed() -> Value {
    let is_disputed = json!({ "properties": { "grade": { "const": Grade::Disputed.slug() } } });
    let is_said = json!({ "required": ["disputed_by"], "properties": { "disputed_by": { "type": ["string", "object"] } } });
    json!({ "if": is_disputed, "then": is_said, "else": { "properties": { "disputed_by": { "type": "null" } } } })
}

/// A quote has a speaker.
fn quoted() -> Value {
    let is_quoted = json!({ "required": ["quote"], "properties": { "quote": { "type": "string" } } });
    let has_speaker = json!({ "required": ["speaker"], "properties": { "speaker": { "type": ["string", "object"] } } });
    json!({ "if": is_quoted, "then": has_speaker })
}

/// A plan that was made has a grade and a date, a hypothetical one has nobody who put it forward.
fn real() -> Value {
    let is_hypothetical = json!({ "properties": { "type": { "const": ScenarioKind::Hypothetical.slug() } } });
    let of_nobody = json!({ "properties": { "proposed_by": { "maxItems": 0 } } });
    let of_somebody = json!({
        "required": ["grade", "date"],
        "properties": { "grade": { "type": "string" }, "date": { "type": "string" } },
    });
    json!({ "if": is_hypothetical, "then": of_nobody, "else": of_somebody })
}

/// Lays the rules over one record.
fn record(name: &str, definition: &mut Map<String, Value>) {
    if name == "TextRecord" {
        return text_record(definition);
    }
    let (required, further) = rules(name);
    definition.insert("required".to_owned(), json!(required));
    definition.insert("additionalProperties".to_owned(), json!(false));
    if let Some(further) = further {
        definition.insert("allOf".to_owned(), further);
    }
    let fields = definition.get_mut("properties").and_then(Value::as_object_mut);
    for (field, shape) in fields.into_iter().flatten() {
        let may_be_absent = shape["type"].as_array().is_some();
        let Some(shape) = shape.as_object_mut() else { continue };
        for (keyword, value) in self::field(name, field) {
            shape.insert(keyword, value);
        }
        // What may be null must be so in a list of words and behind a reference as well.
        if may_be_absent && let Some(reference) = shape.remove("$ref") {
            shape.remove("type");
            shape.insert("anyOf".to_owned(), json!([{ "$ref": reference }, { "type": "null" }]));
        }
    }
}

/// The keywords that are laid over one field.
fn field(record: &str, field: &str) -> Map<String, Value> {
    let refer = |to: &str| json!({ "$ref": format!("#/$defs/{to}") });
    let keywords = match (record, field) {
        ("FileRecord", "format") => json!({ "const": FORMAT }),
        ("FileRecord", "languages") => json!({ "items": refer("Language"), "minItems": 1, "maxItems": MOST_LANGUAGES }),
        ("FileRecord", "parties") => json!({ "minItems": 1, "maxItems": MOST_PARTIES }),
        ("FileRecord", "issues") => json!({ "minItems": 1 }),
        ("FileRecord", "moments") => json!({ "minItems": 1, "maxItems": MOST_MOMENTS }),
        ("FileRecord", "scenarios") => json!({ "maxItems": MOST_SCENARIOS }),
        ("MomentRecord", "id" | "date") => refer("Day"),
        ("MomentRecord", "window") => json!({ "items": refer("Date"), "maxItems": 2 }),
        ("MomentRecord", "party_means") => json!({ "propertyNames": refer("Id") }),
        ("IssueRecord", "options") => json!({ "minItems": 1, "maxItems": OptionSet::MOST }),
        ("IssueRecord", "compatible") => {
            json!({ "items": { "type": "array", "items": refer("Id"), "minItems": 2, "maxItems": 2, "uniqueItems": true } })
        }
        ("ClaimRecord", "source_ids") => json!({ "items": refer("Id"), "minItems": 1 }),
        ("ClaimRecord", "stances") => {
            json!({ "propertyNames": refer("Id"), "additionalProperties": refer("Stance"), "minProperties": 1 })
        }
        ("ClaimRecord", "quote") => json!({ "minLength": 1, "maxLength": LONGEST_QUOTE }),
        ("ClaimRecord", "quote_lang") => refer("Language"),
        ("ScenarioRecord", "type") => json!({ "enum": ScenarioKind::ALL.map(ScenarioKind::slug) }),
        ("ScenarioRecord", "terms") => {
            let options = json!({ "type": "array", "items": refer("Id"), "minItems": 1 });
            json!({ "propertyNames": refer("Id"), "additionalProperties": options })
        }
        ("ScenarioRecord", "term_grades") => json!({ "propertyNames": refer("Id"), "additionalProperties": refer("Grade") }),
        ("SourceRecord", "tier") => json!({ "enum": ["primary", "news", "state", "secondary"] }),
        ("SourceRecord", "url") => json!({ "pattern": "^https?://\\S+$", "maxLength": 2_000 }),
        ("SourceRecord", "headline_lang") => refer("Language"),
        ("SourceRecord", "outlet") => json!({ "minLength": 1, "maxLength": LONGEST_TEXT }),
        // Of texts, what they are is behind the reference.
        ("ContradictionRecord", "when") | ("ArticleStatementRecord", "attribution") => json!({ "minLength": 1 }),
        ("ClaimRecord" | "SourceRecord", "note") => json!({ "minLength": 1 }),
        (_, "speaker" | "speaks_for" | "disputed_by" | "only_here") => json!({ "minLength": 1 }),
        // As the drawing has it.
        ("AreaRecord", "id") => json!({ "minLength": 1 }),
        ("SaysRecord", "areas") => json!({ "minItems": 1, "uniqueItems": true }),
        ("SaidRecord", "pattern") => json!({ "enum": Pattern::ALL.map(Pattern::slug) }),
        (_, "id" | "moment" | "party" | "issue" | "scenario" | "source_id" | "quote_source") => refer("Id"),
        (_, "date" | "from" | "latest_position" | "latest_page" | "published") => refer("Date"),
        (_, "grade") => refer("Grade"),
        (_, "source_ids" | "proposed_by" | "claims" | "context") if is_ids(record, field) => json!({ "items": refer("Id") }),
        (_, "headline" | "original_publisher") => json!({ "minLength": 1, "maxLength": LONGEST_TEXT }),
        _ => json!({}),
    };
    keywords.as_object().cloned().unwrap_or_default()
}

/// Lists of this name hold records at the top of the file and ids elsewhere.
fn is_ids(record: &str, field: &str) -> bool {
    match field {
        "claims" | "context" => record == "ArticleStatementRecord",
        _ => true,
    }
}

fn text_record(definition: &mut Map<String, Value>) {
    let words = json!({ "type": "string", "maxLength": LONGEST_TEXT });
    let mut plain = words.clone();
    plain["description"] = json!("In the main language, the first of `languages`.");
    let by_language = json!({
        "description": "By BCP 47 tag, each of them one of `languages`.",
        "type": "object",
        "propertyNames": { "$ref": "#/$defs/Language" },
        "additionalProperties": words,
    });
    definition.insert("anyOf".to_owned(), json!([plain, by_language]));
}

/// What several fields refer to.
fn shared() -> Map<String, Value> {
    let month = "[0-9]{4}-(0[1-9]|1[0-2])";
    let day = "-(0[1-9]|[12][0-9]|3[01])";
    let shared = json!({
        "Id": {
            "description": "A name for links: up to 100 lower-case letters, digits, `-`, `_` or `.`, no `.` in front, and not the word `none`.",
            "type": "string",
            "pattern": "^[a-z0-9_-][a-z0-9_.-]{0,99}$",
            "not": { "const": "none" },
        },
        "Language": {
            "description": "A BCP 47 tag, such as `en` or `pt-BR`.",
            "type": "string",
            "pattern": "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
            "maxLength": 35,
        },
        "Date": {
            "description": "YYYY-MM-DD, or YYYY-MM where the day is not known.",
            "type": "string",
            "pattern": format!("^{month}({day})?$"),
        },
        "Day": { "description": "YYYY-MM-DD.", "type": "string", "pattern": format!("^{month}{day}$") },
        "Grade": {
            "description": "How well it is evidenced. document: a published text. on-record: a named person or an official statement. reported: unnamed people, or another party's account. disputed: contradicted by the party or by another named one.",
            "type": "string",
            "enum": Grade::ALL.map(Grade::slug),
        },
        "Stance": {
            "description": "What is said about the option. unclear: a source touches on it and settles nothing. rejects: a red line.",
            "type": "string",
            "enum": Stance::ALL.map(Stance::slug),
        },
    });
    shared.as_object().cloned().unwrap_or_default()
}
