//! What the fields of records are called to readers.

use crate::dataset::changes::Kind;
use crate::view::wording::Message;

messages! { Fields:
    /// The field `title`.
    TITLE;
    /// The field `languages`.
    LANGUAGES;
    /// The field `scenario` of the whole case.
    OPENING_PLAN;
    /// The field `moment` of the whole case.
    OPENING_MOMENT;
    /// The field `moment`.
    MOMENT;
    /// The field `from`.
    FROM;
    /// The field `latest_position`.
    LATEST_POSITION;
    /// The field `latest_page`.
    LATEST_PAGE;
    /// The fields `label` and `name`.
    NAME;
    /// The field `short`.
    SHORT;
    /// The field `in_text`.
    IN_TEXT;
    /// The field `members`.
    MEMBERS;
    /// The field `plural`.
    PLURAL;
    /// The field `core`.
    CORE;
    /// The field `ordered`.
    ORDERED;
    /// The field `order_note`.
    ORDER_NOTE;
    /// The field `question`.
    QUESTION;
    /// The field `compatible`.
    COMPATIBLE;
    /// The field `compatible_note`.
    COMPATIBLE_NOTE;
    /// The field `window`.
    WINDOW;
    /// The field `text`.
    TEXT;
    /// The fields `grade` and `term_grades`.
    GRADE;
    /// The field `party`.
    PARTY;
    /// The field `issue`.
    ISSUE;
    /// The field `date`.
    DATE;
    /// The field `summary`.
    SUMMARY;
    /// The field `quote`.
    QUOTE;
    /// The field `quote_lang`.
    QUOTE_LANG;
    /// The field `quote_source`.
    QUOTE_SOURCE;
    /// The field `speaker`.
    SPEAKER;
    /// The field `speaks_for`.
    SPEAKS_FOR;
    /// The field `disputed_by`.
    DISPUTED_BY;
    /// The field `source_ids`.
    SOURCE_IDS;
    /// The field `source_id`.
    SOURCE_ID;
    /// The fields `type` and `tier`.
    KIND;
    /// The field `proposed_by`.
    PROPOSED_BY;
    /// The field `note`.
    NOTE;
    /// The field `attribution`.
    ATTRIBUTION;
    /// The field `claims`.
    CLAIMS;
    /// The field `context`.
    CONTEXT;
    /// The field `only_here`.
    ONLY_HERE;
    /// The field `when`.
    WHEN;
    /// The field `outlet`.
    OUTLET;
    /// The field `headline`.
    HEADLINE;
    /// The field `headline_lang`.
    HEADLINE_LANG;
    /// The field `url`.
    URL;
    /// The field `published`.
    PUBLISHED;
    /// The field `published_inferred`.
    PUBLISHED_INFERRED;
    /// The field `original_publisher`.
    ORIGINAL_PUBLISHER;
    /// The field `picture`.
    PICTURE;
    /// The field `svg` of a picture.
    DRAWING;
    /// The field `file` of a picture.
    DRAWING_FILE;
}

/// What a field is called; nothing for a name that no record has. Nor have those a name of their own that are said with
/// what they are of (`stances`, `terms`, `party_means`), those that never differ (`id`, `format`), and those inside a
/// picture but for its drawing: the rest is one place of the case.
pub fn label(kind: Kind, field: &str) -> Option<Message> {
    Some(match (kind, field) {
        (_, "title") => TITLE,
        (_, "languages") => LANGUAGES,
        (_, "scenario") => OPENING_PLAN,
        (Kind::Case, "moment") => OPENING_MOMENT,
        (_, "moment") => MOMENT,
        (_, "from") => FROM,
        (_, "latest_position") => LATEST_POSITION,
        (_, "latest_page") => LATEST_PAGE,
        (_, "label" | "name") => NAME,
        (_, "short") => SHORT,
        (_, "in_text") => IN_TEXT,
        (_, "members") => MEMBERS,
        (_, "plural") => PLURAL,
        (_, "core") => CORE,
        (_, "ordered") => ORDERED,
        (_, "order_note") => ORDER_NOTE,
        (_, "question") => QUESTION,
        (_, "compatible") => COMPATIBLE,
        (_, "compatible_note") => COMPATIBLE_NOTE,
        (_, "window") => WINDOW,
        (_, "text") => TEXT,
        (_, "grade" | "term_grades") => GRADE,
        (_, "party") => PARTY,
        (_, "issue") => ISSUE,
        (_, "date") => DATE,
        (_, "summary") => SUMMARY,
        (_, "quote") => QUOTE,
        (_, "quote_lang") => QUOTE_LANG,
        (_, "quote_source") => QUOTE_SOURCE,
        (_, "speaker") => SPEAKER,
        (_, "speaks_for") => SPEAKS_FOR,
        (_, "disputed_by") => DISPUTED_BY,
        (_, "source_ids") => SOURCE_IDS,
        (_, "source_id") => SOURCE_ID,
        (_, "type" | "tier") => KIND,
        (_, "proposed_by") => PROPOSED_BY,
        (_, "note") => NOTE,
        (_, "attribution") => ATTRIBUTION,
        (_, "claims") => CLAIMS,
        (_, "context") => CONTEXT,
        (_, "only_here") => ONLY_HERE,
        (_, "when") => WHEN,
        (_, "outlet") => OUTLET,
        (_, "headline") => HEADLINE,
        (_, "headline_lang") => HEADLINE_LANG,
        (_, "url") => URL,
        (_, "published") => PUBLISHED,
        (_, "published_inferred") => PUBLISHED_INFERRED,
        (_, "original_publisher") => ORIGINAL_PUBLISHER,
        (_, "picture") => PICTURE,
        (_, "svg") => DRAWING,
        (_, "file") => DRAWING_FILE,
        _ => return None,
    })
}
