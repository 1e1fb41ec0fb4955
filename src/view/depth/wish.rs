//! What a reader can ask of these parts.

use crate::model::{IssueIx, PartyIx};
use crate::state::Action;

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
    /// Another state of the page, for which it is asked.
    Act(Action),
    /// The statements behind what is called so, or to close them.
    Show(String),
    /// To load the words once more.
    Retry,
}
