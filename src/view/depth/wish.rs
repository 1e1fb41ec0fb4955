//! What a reader can ask of these parts.

use crate::model::{IssueIx, PartyIx};

/// One thing a reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// To compare these two, or to stop if they are compared.
    Compare(PartyIx, PartyIx),
    /// How the positions on an issue came about, or to close it.
    Follow(IssueIx),
    /// The focus to what this selector finds, once the page has followed a link.
    Stay(&'static str),
    /// The pairs of this party.
    Lead(PartyIx),
    /// The party at the table, or away from it.
    Seat(PartyIx),
    /// The issue in play, or set aside.
    Play(IssueIx),
    /// All issues in play.
    AllIssues,
    /// The main issues of the case in play, and no others.
    MainIssues,
    /// The statements behind what is called so, or to close them.
    Show(String),
    /// To load the words once more.
    Retry,
}
