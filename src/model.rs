//! The field's vocabulary: who takes positions, on what, when, and on which evidence.
//!
//! Everything here is plain checked data. A [`Dataset`] is made by `dataset`, never changed, and read
//! by `engine`. **Types of this module know no file format, no page and no clock.**

mod dataset;
mod date;
mod evidence;
mod index;
mod issue_map;
mod options;
mod stance;
mod statement;
mod text;

pub use dataset::{
    Article, ArticleStatement, Contradiction, Coverage, Dataset, DatasetParts, Issue, Moment, Opening, Party, Scenario,
    ScenarioKind, SettlementOption,
};
pub use date::Date;
pub use evidence::{Claim, ContextNote, Quote, Source, SourceTier, Words};
pub use index::{ClaimIx, IssueIx, MomentIx, OptionIx, PartyIx, ScenarioIx, SourceIx};
pub use issue_map::IssueMap;
pub use options::OptionSet;
pub use stance::{Grade, Stance, Verdict, Verdicts, Weight};
pub use statement::{Statement, StatementRef};
pub use text::Text;
