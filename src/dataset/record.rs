//! The JSON format, record by record, as it is written. See the format page for its meaning.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::dataset::changes::content::{Contents, Field};

pub use picture::{AreaRecord, AspectRecord, AttributionRecord, PictureRecord, SaidRecord, SaysRecord};
pub use text::TextRecord;

mod text;

macro_rules! records {
    ($($(#[doc = $doc:literal])+ $name:ident {
        $($(#[doc = $field_doc:literal])+ $(#[serde(rename = $written:literal)])? $field:ident: $type:ty),+ $(,)?
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
        #[cfg_attr(feature = "native", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])+
                $(#[serde(rename = $written)])?
                #[serde(skip_serializing_if = "is_absent")]
                pub $field: $type,
            )+
        }

        impl $name {
            /// Everything that is written in it by field, records inside left out. `main` is the file's main language.
            /// Made from the list of fields, so that **no field can be forgotten where two versions are compared**.
            pub(in crate::dataset) fn fields(&self, main: &str) -> Vec<Field> {
                let mut fields = Vec::new();
                $(self.$field.list(stringify!($field).trim_start_matches("r#"), main, &mut fields);)+
                fields
            }
        }

        // Records inside others are compared on their own.
        impl Contents for $name {}
        impl Contents for Vec<$name> {}
    )+};
}

// After the macro, which it uses.
mod picture;

fn is_absent<T: Default + PartialEq>(field: &T) -> bool {
    *field == T::default()
}

records! {
    /// A whole data file.
    FileRecord {
        /// Where the JSON Schema of this file is, for editors that complete and check while typing. No part of the case.
        #[serde(rename = "$schema")]
        schema: Option<String>,
        /// Always `position-comparator/1`.
        format: String,
        /// What the case is.
        title: TextRecord,
        /// BCP 47 tags of the languages of the texts, the main one first. A text that is a plain string is in it.
        languages: Vec<String>,
        /// What the page opens on.
        opening: OpeningRecord,
        /// Which time the data covers.
        coverage: CoverageRecord,
        /// How the data was collected and read: shown to readers.
        notes: Vec<TextRecord>,
        /// Who takes positions, in the printed order.
        parties: Vec<PartyRecord>,
        /// What has to be settled, in the printed order.
        issues: Vec<IssueRecord>,
        /// Named dates, oldest first.
        moments: Vec<MomentRecord>,
        /// What parties said.
        claims: Vec<ClaimRecord>,
        /// Plans: published, presented, reported or hypothetical.
        scenarios: Vec<ScenarioRecord>,
        /// Articles that the case started from.
        articles: Vec<ArticleRecord>,
        /// Accounts that cannot all be true.
        contradictions: Vec<ContradictionRecord>,
        /// What is not known.
        gaps: Vec<TextRecord>,
        /// Cells for which nothing was found at a moment, although it was looked for.
        gaps_by_cell: Vec<CellGapRecord>,
        /// Where everything was found.
        sources: Vec<SourceRecord>,
        /// A drawing of what the case is about.
        picture: Option<PictureRecord>,
    }
    /// What the page opens on.
    OpeningRecord {
        /// The id of the scenario in force; none if absent.
        scenario: Option<String>,
        /// The id of the moment at which positions are shown.
        moment: String,
    }
    /// Which time the data covers. Dates are `YYYY-MM-DD` or `YYYY-MM`.
    CoverageRecord {
        /// The date of the oldest position.
        from: String,
        /// The date of the latest position.
        latest_position: String,
        /// The date of the latest page that was read.
        latest_page: Option<String>,
    }
    /// Who takes positions.
    PartyRecord {
        /// A name for links: lower-case letters, digits, `-`, `_`, `.`.
        id: String,
        /// The full name.
        label: TextRecord,
        /// A name for narrow places.
        short: TextRecord,
        /// The name inside a sentence, such as `the United States`; the full name if absent.
        in_text: TextRecord,
        /// Languages in which that name takes a verb in the plural, such as `["uk", "ru"]` for `Європейські союзники`.
        plural: Vec<String>,
        /// For a bloc: who belongs to it, each by name.
        members: Vec<TextRecord>,
    }
    /// What has to be settled.
    IssueRecord {
        /// A name for links.
        id: String,
        /// Whether it is one of the main issues.
        core: bool,
        /// Whether the options run along a scale.
        ordered: bool,
        /// What their order is.
        order_note: TextRecord,
        /// The full name.
        label: TextRecord,
        /// A name for narrow places.
        short: TextRecord,
        /// The name inside a sentence, such as `the four regions`; the full name if absent.
        in_text: TextRecord,
        /// The question that the options answer.
        question: TextRecord,
        /// The ways to settle it, at most 64.
        options: Vec<OptionRecord>,
        /// Pairs of option ids that do not exclude each other.
        compatible: Vec<Vec<String>>,
        /// Why they do not.
        compatible_note: TextRecord,
    }
    /// One way to settle an issue.
    OptionRecord {
        /// A name for links, unique in its issue.
        id: String,
        /// What a deal would say.
        label: TextRecord,
        /// The same for narrow places.
        short: TextRecord,
    }
    /// A named date.
    MomentRecord {
        /// A name for links: its date.
        id: String,
        /// The date it is named after.
        date: String,
        /// The first and last date of what is filed under it.
        window: Vec<String>,
        /// What happened.
        title: TextRecord,
        /// What is filed under it and why.
        note: TextRecord,
        /// For parties that are blocs: by party id, who spoke for them.
        party_means: BTreeMap<String, TextRecord>,
        /// What else happened.
        context: Vec<ContextRecord>,
    }
    /// Something that happened and is no position.
    ContextRecord {
        /// A name for links.
        id: String,
        /// What happened.
        text: TextRecord,
        /// document, on-record, reported or disputed.
        grade: String,
        /// The id of the party it is about.
        party: Option<String>,
        /// Ids of sources.
        source_ids: Vec<String>,
    }
    /// What a party said on an issue.
    ClaimRecord {
        /// A name for links.
        id: String,
        /// The id of the moment it is filed under.
        moment: String,
        /// The id of the party.
        party: String,
        /// The id of the issue.
        issue: String,
        /// When it was said or published.
        date: String,
        /// document, on-record, reported or disputed.
        grade: String,
        /// A paraphrase.
        summary: TextRecord,
        /// Exact words, short.
        quote: Option<String>,
        /// The language of the quote, if not the main one.
        quote_lang: Option<String>,
        /// The id of the source that gives exactly these words.
        quote_source: Option<String>,
        /// Who spoke.
        speaker: Option<TextRecord>,
        /// For a bloc: which of its members or offices spoke.
        speaks_for: Option<TextRecord>,
        /// Who contradicts it and how: exactly where the grade is disputed.
        disputed_by: Option<TextRecord>,
        /// A remark.
        note: Option<TextRecord>,
        /// Ids of sources.
        source_ids: Vec<String>,
        /// By option id: demands, accepts, open-to, unclear, opposes or rejects.
        stances: BTreeMap<String, String>,
    }
    /// A plan.
    ScenarioRecord {
        /// A name for links.
        id: String,
        /// The full name, saying by whom it became known.
        name: TextRecord,
        /// A name for narrow places.
        short: TextRecord,
        /// published, presented, reported or hypothetical.
        r#type: String,
        /// Ids of the parties that put it forward.
        proposed_by: Vec<String>,
        /// Its grade; absent if hypothetical.
        grade: Option<String>,
        /// The id of the moment it is filed under.
        moment: String,
        /// When it was put forward; absent if hypothetical.
        date: Option<String>,
        /// Ids of sources.
        source_ids: Vec<String>,
        /// By issue id: the ids of one option, or of several where the plan does not say which.
        terms: BTreeMap<String, Vec<String>>,
        /// By issue id: a grade lighter than the plan's.
        term_grades: BTreeMap<String, String>,
        /// What the reader should know about it.
        note: TextRecord,
    }
    /// An article that the case started from.
    ArticleRecord {
        /// A name for links.
        id: String,
        /// What readers are told it is.
        title: TextRecord,
        /// The id of its source.
        source_id: String,
        /// What it says, statement by statement.
        statements: Vec<ArticleStatementRecord>,
    }
    /// One statement of an article and where it went in the data.
    ArticleStatementRecord {
        /// A name for links.
        id: String,
        /// What it says, in the editors' words.
        text: TextRecord,
        /// On whose word.
        attribution: TextRecord,
        /// document, on-record, reported or disputed.
        grade: String,
        /// Ids of the claims it became.
        claims: Vec<String>,
        /// Ids of the context notes it became.
        context: Vec<String>,
        /// Why it is nowhere else in the data.
        only_here: Option<TextRecord>,
    }
    /// Accounts that cannot all be true.
    ContradictionRecord {
        /// The month or span.
        when: TextRecord,
        /// Who says what.
        text: TextRecord,
        /// Ids of sources.
        source_ids: Vec<String>,
    }
    /// A cell for which nothing was found at a moment.
    CellGapRecord {
        /// The id of the moment.
        moment: String,
        /// The id of the party.
        party: String,
        /// The id of the issue.
        issue: String,
    }
    /// Where something was found.
    SourceRecord {
        /// A name for references.
        id: String,
        /// Who published the page that was read.
        outlet: String,
        /// Its headline, if the copy that was read shows one.
        headline: Option<String>,
        /// The language of the headline, if not the main one.
        headline_lang: Option<String>,
        /// Its address: http or https.
        url: Option<String>,
        /// When it was published.
        published: Option<String>,
        /// Whether that date was taken from the content, not from a date line.
        published_inferred: bool,
        /// primary, news, state or secondary.
        tier: String,
        /// Who first published the text that the page reprints.
        original_publisher: Option<String>,
        /// A remark.
        note: Option<TextRecord>,
    }
}
