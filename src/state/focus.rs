//! What the reader has chosen beyond plan, time and evidence: whom to compare, who is at the table, what is in play.

use crate::model::{Dataset, IssueIx, PartyIx};
use crate::state::link::{Dropped, drop, values};

/// The names of the parameters that hold a [`Focus`] in a link.
pub const FOCUS_PARAMETERS: [&str; 4] = ["pair", "lead", "parties", "issues"];

/// Whom and what the reader looks at. **Everybody and everything, unless the reader says otherwise.**
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Focus {
    /// The two parties that are compared issue by issue.
    pub pair: Option<(PartyIx, PartyIx)>,
    /// The party whose pairs are listed, where there are too many for a table.
    pub lead: Option<PartyIx>,
    /// The parties that are not at the table.
    pub away: Vec<PartyIx>,
    /// The issues that are not in play.
    pub set_aside: Vec<IssueIx>,
}

impl Focus {
    /// The parties at the table, in the printed order.
    pub fn parties(&self, data: &Dataset) -> Vec<PartyIx> {
        data.party_places().filter(|party| !self.away.contains(party)).collect()
    }

    /// The issues in play, in the printed order.
    pub fn issues(&self, data: &Dataset) -> Vec<IssueIx> {
        data.issue_places().filter(|issue| !self.set_aside.contains(issue)).collect()
    }

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
        let list = |ids: Vec<&str>| ids.join(",");
        if !self.away.is_empty() {
            parts.push(format!("parties={}", list(self.parties(data).iter().map(|party| &*data.party(*party).id).collect())));
        }
        if !self.set_aside.is_empty() {
            parts.push(format!("issues={}", list(self.issues(data).iter().map(|issue| &*data.issue(*issue).id).collect())));
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
        let ids = |key| value(key).map(|ids| ids.split(',').filter(|id| !id.is_empty()).collect::<Vec<_>>());
        if let Some(ids) = ids("parties") {
            let at_table: Vec<PartyIx> = ids.iter().filter_map(|id| data.party_named(id)).collect();
            dropped.extend(ids.iter().filter(|id| data.party_named(id).is_none()).map(|id| drop("parties", id)));
            // Names of which none is known any more ask for nothing.
            if ids.is_empty() || !at_table.is_empty() {
                focus.away = data.party_places().filter(|party| !at_table.contains(party)).collect();
            }
        }
        if let Some(ids) = ids("issues") {
            let in_play: Vec<IssueIx> = ids.iter().filter_map(|id| data.issue_named(id)).collect();
            dropped.extend(ids.iter().filter(|id| data.issue_named(id).is_none()).map(|id| drop("issues", id)));
            if ids.is_empty() || !in_play.is_empty() {
                focus.set_aside = data.issue_places().filter(|issue| !in_play.contains(issue)).collect();
            }
        }
        (focus, dropped)
    }
}
