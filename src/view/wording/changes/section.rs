//! The parts of the change log, and which change is listed in which.

use crate::dataset::changes::{Change, Kind, What};
use crate::view::wording::{Message, fixed};

use super::names::Names;
use super::{field, say};

/// A part of the change log.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Section {
    /// What stands differently in cells.
    Cells,
    /// Plans that are answered differently.
    Answers,
    /// Claims that differ in what they say or rest on.
    Corrections,
    /// Claims that are new.
    NewClaims,
    /// Claims that are gone.
    WithdrawnClaims,
    /// Claims that differ in words alone.
    RewordedClaims,
    /// Plans.
    Plans,
    /// Parties.
    Parties,
    /// Issues and their options.
    Issues,
    /// Moments.
    Moments,
    /// What happened and is no position.
    Context,
    /// Articles that the case started from.
    Articles,
    /// Accounts that cannot all be true.
    Contradictions,
    /// What is not known.
    Gaps,
    /// Sources.
    Sources,
    /// The case as a whole, and notes on it.
    Case,
    /// Ids and the order of lists.
    NamesAndOrder,
}

impl Section {
    /// Every section, in the order of the log.
    pub const ALL: [Self; 17] = [
        Self::Cells,
        Self::Answers,
        Self::Corrections,
        Self::NewClaims,
        Self::WithdrawnClaims,
        Self::RewordedClaims,
        Self::Plans,
        Self::Parties,
        Self::Issues,
        Self::Moments,
        Self::Context,
        Self::Articles,
        Self::Contradictions,
        Self::Gaps,
        Self::Sources,
        Self::Case,
        Self::NamesAndOrder,
    ];

    /// Its head.
    pub const fn head(self) -> Message {
        match self {
            Self::Cells => say::CELLS,
            Self::Answers => say::ANSWERS,
            Self::Corrections => say::CORRECTIONS,
            Self::NewClaims => say::NEW_CLAIMS,
            Self::WithdrawnClaims => say::WITHDRAWN_CLAIMS,
            Self::RewordedClaims => say::REWORDED_CLAIMS,
            Self::Plans => say::PLANS,
            Self::Parties => say::PARTIES,
            Self::Issues => say::ISSUES,
            Self::Moments => say::MOMENTS,
            Self::Context => fixed::CONTEXT,
            Self::Articles => say::ARTICLES,
            Self::Contradictions => fixed::CONTRADICTIONS,
            Self::Gaps => fixed::GAPS,
            Self::Sources => say::SOURCES,
            Self::Case => say::CASE,
            Self::NamesAndOrder => say::NAMES_AND_ORDER,
        }
    }

    /// The word in links to it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Cells => "cells",
            Self::Answers => "answers",
            Self::Corrections => "corrections",
            Self::NewClaims => "new-claims",
            Self::WithdrawnClaims => "withdrawn-claims",
            Self::RewordedClaims => "reworded-claims",
            Self::Plans => "plans",
            Self::Parties => "parties",
            Self::Issues => "issues",
            Self::Moments => "moments",
            Self::Context => "context",
            Self::Articles => "articles",
            Self::Contradictions => "contradictions",
            Self::Gaps => "gaps",
            Self::Sources => "sources",
            Self::Case => "case",
            Self::NamesAndOrder => "names-and-order",
        }
    }

    /// Whether it says what follows from changes, and lists none itself.
    pub const fn is_effect(self) -> bool {
        matches!(self, Self::Cells | Self::Answers)
    }

    /// Whether its head says what happened to what is listed in it.
    pub(super) const fn says_what(self) -> bool {
        matches!(self, Self::NewClaims | Self::WithdrawnClaims)
    }

    /// Where a change is listed.
    pub(super) fn of(names: &Names<'_>, change: &Change) -> Self {
        match (change.kind, &change.what) {
            (_, What::Renamed { .. } | What::Reordered(_)) => Self::NamesAndOrder,
            (Kind::Claim, What::Added) => Self::NewClaims,
            (Kind::Claim, What::Removed) => Self::WithdrawnClaims,
            (Kind::Claim, What::Changed(fields)) if fields.iter().any(|of| field::is_of_substance(names, of)) => {
                Self::Corrections
            }
            (Kind::Claim, What::Changed(_)) => Self::RewordedClaims,
            (Kind::Case | Kind::Note, _) => Self::Case,
            (Kind::Party, _) => Self::Parties,
            (Kind::Issue | Kind::Option, _) => Self::Issues,
            (Kind::Moment, _) => Self::Moments,
            (Kind::Context, _) => Self::Context,
            (Kind::Plan, _) => Self::Plans,
            (Kind::Article | Kind::ArticleStatement, _) => Self::Articles,
            (Kind::Contradiction, _) => Self::Contradictions,
            (Kind::Gap | Kind::CellGap, _) => Self::Gaps,
            (Kind::Source, _) => Self::Sources,
        }
    }
}
