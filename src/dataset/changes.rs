//! What differs between two versions of a data file.
//!
//! Records are matched by id, texts without one by their words. An id that is new and stands for exactly the record
//! that an old one stood for is the same record under another name, and everything that names it is read so. **Every
//! difference is in the list**: fields are compared from the list that also reads and writes them. Only the `$schema`
//! line, which is for editors, and the way a text is written, plain or by language, are no part of the case.

mod align;
pub(in crate::dataset) mod content;
mod list;
mod loose;
mod order;

use crate::dataset::record::FileRecord;
use crate::dataset::{Problem, load};
use crate::model::Dataset;

pub use content::Content;
use content::Field;
use list::List;

/// What kind of record a change is about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// Title, languages, opening and coverage of the whole file.
    Case,
    /// A note on how the data was collected.
    Note,
    /// A party.
    Party,
    /// An issue.
    Issue,
    /// An option, under the id of its issue.
    Option,
    /// A moment.
    Moment,
    /// Something that happened and is no position.
    Context,
    /// A claim.
    Claim,
    /// A plan.
    Plan,
    /// An article that the case started from.
    Article,
    /// One statement of an article.
    ArticleStatement,
    /// Accounts that cannot all be true.
    Contradiction,
    /// Something that is not known.
    Gap,
    /// A cell for which nothing was found.
    CellGap,
    /// A source.
    Source,
}

impl Kind {
    /// The word in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Note => "note",
            Self::Party => "party",
            Self::Issue => "issue",
            Self::Option => "option",
            Self::Moment => "moment",
            Self::Context => "context",
            Self::Claim => "claim",
            Self::Plan => "plan",
            Self::Article => "article",
            Self::ArticleStatement => "article-statement",
            Self::Contradiction => "contradiction",
            Self::Gap => "gap",
            Self::CellGap => "cell-gap",
            Self::Source => "source",
        }
    }
}

/// One difference between the versions.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// What kind of record it is about.
    pub kind: Kind,
    /// Where a record stands inside another: the id of that one.
    pub of: Option<String>,
    /// Its id in the later version, or in the earlier if it is gone; of a text without an id its words; of a cell its
    /// moment, party and issue with `/` between them; nothing for the whole case and for the order of a list.
    pub id: Option<String>,
    /// What happened to it.
    pub what: What,
}

/// What happened to a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum What {
    /// It is in the later version only.
    Added,
    /// It is in the earlier version only.
    Removed,
    /// It has another id, and is the same in everything else.
    Renamed {
        /// The id in the earlier version.
        from: String,
    },
    /// Something in it differs. Never empty.
    Changed(Vec<FieldChange>),
    /// Records of this kind stand in another order: the ids of those that moved past others.
    Reordered(Vec<String>),
}

impl What {
    /// The word in the command's JSON.
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed { .. } => "renamed",
            Self::Changed(_) => "changed",
            Self::Reordered(_) => "reordered",
        }
    }
}

/// What differs at one place of a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FieldChange {
    /// The name of the field.
    pub field: &'static str,
    /// In a field that goes by id, such as `stances`: which.
    pub key: Option<String>,
    /// Of a text: its language.
    pub lang: Option<String>,
    /// What stood there.
    pub from: Content,
    /// What stands there now.
    pub to: Content,
}

/// Two versions compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// All differences, list by list, each in the order of the later file, what is gone at the end.
    pub list: Vec<Change>,
    /// The earlier version with the ids of the later one, where a record is the same under another name.
    pub aligned: FileRecord,
}

/// What differs between two files that have no problem.
pub fn changes(old: &FileRecord, new: &FileRecord) -> Changes {
    let align::Aligned { file, renamed } = align::align(old, new);
    let mut list = List { main: [language(old), language(new)], renamed, changes: Vec::new() };
    list.compare(&file, new);
    Changes { list: list.changes, aligned: file }
}

/// Two versions, loaded, with what differs between them.
#[derive(Debug)]
pub struct Loaded {
    /// The earlier version, with the ids of the later where a record is the same under another name.
    pub old: Dataset,
    /// The later version.
    pub new: Dataset,
    /// All differences.
    pub changes: Vec<Change>,
}

/// Loads two versions and compares them.
///
/// # Errors
///
/// The problems of a version that has any.
pub fn load_both(old: &FileRecord, new: &FileRecord) -> Result<Loaded, Vec<Problem>> {
    let Changes { list, aligned } = changes(old, new);
    // With the ids of the later version moments may be out of turn: then it is read with its own.
    let old = load(&aligned).or_else(|_| load(old))?;
    Ok(Loaded { old, new: load(new)?, changes: list })
}

fn language(file: &FileRecord) -> &str {
    file.languages.first().map_or("en", String::as_str)
}

/// The places where two records differ, in the order of the later one, what is gone at the end.
fn differing(old: &[Field], new: &[Field]) -> Vec<FieldChange> {
    let is_same_place = |one: &Field, other: &Field| (one.name, &one.key, &one.lang) == (other.name, &other.key, &other.lang);
    let change = |at: &Field, from: Content, to: Content| FieldChange {
        field: at.name,
        key: at.key.clone(),
        lang: at.lang.clone(),
        from,
        to,
    };
    let mut changes = Vec::new();
    for now in new {
        let was = old.iter().find(|was| is_same_place(was, now));
        match was {
            Some(was) if was.content == now.content => {}
            Some(was) => changes.push(change(now, was.content.clone(), now.content.clone())),
            None => changes.push(change(now, now.content.emptied(), now.content.clone())),
        }
    }
    for was in old.iter().filter(|was| !new.iter().any(|now| is_same_place(was, now))) {
        changes.push(change(was, was.content.clone(), was.content.emptied()));
    }
    changes
}
