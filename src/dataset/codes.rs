//! Every kind of finding by its code, with what it means.
//!
//! **A code keeps its meaning**: newsrooms count by codes and silence them. docs/check.md lists the same, and a test
//! holds both complete.

use crate::dataset::examine::Severity;

/// A kind of finding.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Code {
    /// The word for it.
    pub slug: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What it means, as a sentence.
    pub meaning: &'static str,
}

const fn error(slug: &'static str, meaning: &'static str) -> Code {
    Code { slug, severity: Severity::Error, meaning }
}

const fn warning(slug: &'static str, meaning: &'static str) -> Code {
    Code { slug, severity: Severity::Warning, meaning }
}

/// What a code means, if there is one that is called so.
pub fn find(slug: &str) -> Option<&'static Code> {
    CODES.iter().find(|code| code.slug == slug)
}

/// All codes: of errors, then of warnings.
pub const CODES: &[Code] = &[
    error("empty-file", "Nothing is in the file."),
    error("file-too-large", "The file is larger than is read."),
    error("not-json", "The text is not JSON from this place on."),
    error("nested-too-deep", "Values lie too deep inside one another."),
    error("wrong-kind", "A value is of another kind than belongs there: a number for a text, a text for a list."),
    error("unknown-field", "The format has no such field there."),
    error("name-twice", "A name stands twice in one object, of which only one could be read."),
    error("unknown-format", "The file is of a format or version that is not read."),
    error("no-language", "The languages of the texts are not named."),
    error("language-unfit", "This is not a BCP 47 language tag."),
    error("unknown-language", "A text is in a language that the case does not name."),
    error("empty-list", "The list must have an entry."),
    error("too-many-entries", "The list has more entries than are read."),
    error("n-options", "An issue has no option, or more than fit."),
    error("id-missing", "An id is not there."),
    error("id-unfit", "An id cannot stand in a link as it is."),
    error("id-twice", "Two entries have the same id."),
    error("unknown-party", "No party is called so."),
    error("unknown-issue", "No issue is called so."),
    error("unknown-option", "The issue has no option that is called so."),
    error("unknown-moment", "No moment is called so."),
    error("unknown-claim", "No claim is called so."),
    error("unknown-scenario", "No plan is called so."),
    error("unknown-source", "No source is called so."),
    error("unknown-context", "No context note is called so."),
    error("unknown-article", "No article is called so."),
    error("unknown-grade", "This is not a grade of evidence."),
    error("unknown-stance", "This is not a stance."),
    error("unknown-tier", "This is not a kind of source."),
    error("unknown-type", "This is not a kind of plan."),
    error("date-missing", "A date is not there."),
    error("date-unfit", "A date is written another way, or the calendar has no such day."),
    error("text-missing", "A text that readers need is not there."),
    error("text-empty", "A text is there and says nothing."),
    error("text-too-long", "A text is longer than is shown."),
    error("control-character", "A text holds a character that cannot be seen."),
    error("direction-character", "A text holds a character that makes it read otherwise than it is written."),
    error("url-unfit", "This is not an address on the web."),
    error("outlet-missing", "A source does not say who published it."),
    error("not-a-pair", "Options that do not exclude each other come in pairs."),
    error("moment-order", "A moment is not later than the one before it."),
    error("moment-id", "A moment is not called by its date."),
    error("moment-day", "The date of a moment has no day."),
    error("window-unfit", "A window is not a first and a last date."),
    error("no-stance", "A claim has no stance on any option."),
    error("no-source", "A claim has no source."),
    error("dispute-unfit", "A claim is disputed without a word by whom, or the other way round."),
    error("quote-too-long", "A quote is longer than may be quoted."),
    error("no-speaker", "A quote has no speaker."),
    error("plan-undated", "A plan that was made lacks its grade or date."),
    error("hypothetical-proposed", "A hypothetical plan is said to be by somebody."),
    error("empty-term", "A term of a plan names no option."),
    error("term-grade-unfit", "A grade of a single term is not lighter than that of the plan, or of no term of it."),
    error("statement-unused", "A statement of an article became neither a claim nor a context note, without a reason."),
    error("gap-filled", "A cell is said to be empty and has a claim."),
    error("not-exported", "This is the file of a spreadsheet program, not what it exports."),
    error("bad-archive", "An archive cannot be unpacked."),
    error("too-large", "The files are larger together than is read."),
    error("too-many-files", "There are more files than belong to a case."),
    error("no-case", "Among the files is none of a case."),
    error("several-cases", "The files are of more than one case."),
    error("not-utf8", "A file is not text in an encoding that is read: UTF-8; for tables also UTF-16."),
    error("missing-table", "A table that every case needs is not there."),
    error("unknown-table", "No table of a case is called so."),
    error("table-twice", "Two files are the same table."),
    error("empty-table", "A table has no row of headings."),
    error("missing-column", "A column that the table needs is not there."),
    error("unknown-column", "The table has no such column."),
    error("column-twice", "Two columns have the same heading."),
    error("ragged-row", "A row has more cells than the table has headings."),
    error("open-quote", "A quotation mark opens a cell and does not close it."),
    error("empty-cell", "A cell that must be filled is empty."),
    error("field-twice", "A field of the case stands in two rows."),
    error("row-twice", "Two rows are about the same."),
    error("unknown-parent", "A row belongs to something that is not there."),
    error("not-a-flag", "A cell that says yes or no says neither."),
    error("two-stances", "A claim has two stances on one option."),
    error("text-twice", "A text stands twice in one language."),
    error("undated-moment", "A moment of the flat table has no date."),
    error("picture-drawing", "The drawing of a picture is missing, stands twice, or cannot be drawn safely."),
    error("picture-area", "A picture names an area, an aspect or a point that is not there, or an area twice."),
    error("picture-says", "What an option says of an area is not written down, or more than once."),
    error("unknown-pattern", "This is not a pattern of a picture."),
    error("too-many", "There are more findings than are listed."),
    warning("party-without-claims", "A party says nothing and puts no plan forward."),
    warning("issue-without-claims", "No claim is on the issue."),
    warning(
        "issue-undisputed",
        "No two parties ever differ on the issue: none is for an option that another is against, and none demands what excludes what another is for.",
    ),
    warning("option-unmentioned", "No claim and no plan names the option, while others of the issue are named."),
    warning("order-unexplained", "Options run along a scale that `order_note` does not explain."),
    warning("moment-without-claims", "No claim and no plan is filed under the moment."),
    warning("same-name", "Two parties, issues, plans or options of an issue have the same name in a language."),
    warning("name-long", "A name is longer than fits where it stands."),
    warning(
        "cell-without-claims",
        "A party has no claim on some issues that others speak on, and `gaps_by_cell` does not say that they were looked for. Said once for each party.",
    ),
    warning(
        "cell-stale",
        "A party's newest claim on an issue is older than 180 days before the latest position, while more than half of the others that ever spoke on it have spoken since. Said once for each party.",
    ),
    warning("cell-disputed", "All claims of a party on an issue are disputed."),
    warning("red-line-unquoted", "A party rules an option out on the record, and no claim quotes it."),
    warning("claim-twice", "Two claims agree in party, issue, date, grade, stances, sources and quote."),
    warning("quote-long", "A quote has more than 25 words."),
    warning("quote-source-unnamed", "A quote has several sources and does not say which one gives it."),
    warning("summary-repeats-quote", "A summary holds the whole quote, of more than three words."),
    warning(
        "claim-after-moment",
        "A claim is later than the window of the moment under which it is filed, or than the moment where it has no window.",
    ),
    warning("claim-outside-coverage", "Claims are dated outside `coverage`. Said once."),
    warning(
        "claim-without-link",
        "None of the sources of a claim has an address. Said once for each source that is named first.",
    ),
    warning("plan-without-source", "A plan that was made has no source."),
    warning("term-without-stance", "A plan contains an option on which there is no claim."),
    warning("source-uncited", "Nothing cites the source."),
    warning("url-insecure", "An address begins with http://."),
    warning("url-tracking", "An address holds a parameter by which visits are followed, such as `utm_source`."),
    warning(
        "language-missing",
        "Some texts of a field are in one of the languages of the case and some are not, or none is in it at all. Said once for each field and language; a field that is left untranslated throughout is not warned of.",
    ),
];
