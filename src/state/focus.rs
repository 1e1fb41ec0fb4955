//! What the reader has chosen beyond what the answers depend on: whom to compare, and what to look at more closely.

use crate::model::{Dataset, IssueIx, PartyIx};
use crate::state::link::{Dropped, drop, values};

/// The names of the parameters that hold a [`Focus`] in a link.
pub const FOCUS_PARAMETERS: [&str; 4] = ["pair", "lead", "history", "open"];

/// The longest name of something that is open: no name of ours comes near.
const LONGEST_NAME: usize = 200;

/// Whom the reader compares, and what is open.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Focus {
    /// The two parties that are compared issue by issue.
    pub pair: Option<(PartyIx, PartyIx)>,
    /// The party whose pairs are listed, where there are too many for a table.
    pub lead: Option<PartyIx>,
    /// The issue whose history is open.
    pub history: Option<IssueIx>,
    /// The name of the statement or package whose evidence is open, as `data-point` has it. One that is not there any
    /// more opens nothing.
    pub open: Option<String>,
}

impl Focus {
    /// Whether this pair, in either order, is the one that is compared.
    pub fn is_on(&self, one: PartyIx, other: PartyIx) -> bool {
        self.pair.is_some_and(|pair| pair == (one, other) || pair == (other, one))
    }

    /// The part of a link, without `?`, that restores it; empty if nothing was chosen.
    pub fn to_query(&self, data: &Dataset) -> String {
        let mut parts = Vec::new();
        if let Some((one, other)) = self.pair {
            parts.push(format!("pair={}/{}", data.party(one).id, data.party(other).id));
        }
        if let Some(lead) = self.lead {
            parts.push(format!("lead={}", data.party(lead).id));
        }
        if let Some(issue) = self.history {
            parts.push(format!("history={}", data.issue(issue).id));
        }
        if let Some(open) = &self.open {
            parts.push(format!("open={open}"));
        }
        parts.join("&")
    }

    /// What a query string asks for, and what of it could not be used. Never fails.
    pub fn from_query(data: &Dataset, query: &str) -> (Self, Vec<Dropped>) {
        let (mut focus, mut dropped) = (Self::default(), Vec::new());
        let found = values(query);
        let value = |key: &str| found.iter().find(|(have, _)| have == key).map(|(_, value)| value.as_str());
        if let Some(pair) = value("pair") {
            let two = pair.split_once('/').and_then(|(one, other)| data.party_named(one).zip(data.party_named(other)));
            focus.pair = two.filter(|(one, other)| one != other);
            if focus.pair.is_none() {
                dropped.push(drop("pair", pair));
            }
        }
        if let Some(lead) = value("lead") {
            focus.lead = data.party_named(lead);
            if focus.lead.is_none() {
                dropped.push(drop("lead", lead));
            }
        }
        if let Some(issue) = value("history") {
            focus.history = data.issue_named(issue);
            if focus.history.is_none() {
                dropped.push(drop("history", issue));
            }
        }
        // Names are ids with signs between them that need no escape.
        let is_name =
            |open: &&str| open.len() <= LONGEST_NAME && open.chars().all(|c| c.is_alphanumeric() || "/:-._~".contains(c));
        focus.open = value("open").filter(is_name).filter(|open| !open.is_empty()).map(str::to_owned);
        (focus, dropped)
    }
}
