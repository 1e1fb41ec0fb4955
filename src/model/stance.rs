//! What parties say, how well it is evidenced, and what they make of a term.

/// What a claim says about one option of an issue.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stance {
    /// Set as a term for others, or as a condition of a deal.
    Demands,
    /// Proposed, offered or agreed to.
    Accepts,
    /// Would be considered, possibly with conditions.
    OpenTo,
    /// A source touches on it and settles nothing. Counts as unknown, but is shown.
    Unclear,
    /// Spoken against.
    Opposes,
    /// Ruled out for good: a red line. Never just a strong [`Stance::Opposes`].
    Rejects,
}

impl Stance {
    /// Every stance, from most for to most against.
    pub const ALL: [Self; 6] = [Self::Demands, Self::Accepts, Self::OpenTo, Self::Unclear, Self::Opposes, Self::Rejects];

    /// Whether the party is for the option: demands, accepts or is open to it.
    pub const fn is_for(self) -> bool {
        matches!(self, Self::Demands | Self::Accepts | Self::OpenTo)
    }

    /// Whether the party is against the option: opposes or rejects it.
    pub const fn is_against(self) -> bool {
        matches!(self, Self::Opposes | Self::Rejects)
    }

    /// Whether the party commits to the option: demands or accepts it.
    pub const fn is_commitment(self) -> bool {
        matches!(self, Self::Demands | Self::Accepts)
    }

    /// The word in data files and data attributes.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Demands => "demands",
            Self::Accepts => "accepts",
            Self::OpenTo => "open-to",
            Self::Unclear => "unclear",
            Self::Opposes => "opposes",
            Self::Rejects => "rejects",
        }
    }

    /// The stance with this word, if there is one.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.slug() == slug)
    }

    /// What a party with this stance on its only option makes of a term.
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Demands | Self::Accepts => Verdict::Accepts,
            Self::OpenTo => Verdict::Open,
            Self::Unclear => Verdict::Unknown,
            Self::Opposes => Verdict::Objects,
            Self::Rejects => Verdict::Refuses,
        }
    }
}

/// How well a claim is evidenced, from the least to the most.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Grade {
    /// Contradicted by the party itself or by another named one.
    Disputed,
    /// Unnamed people, or another party's account.
    Reported,
    /// A named person or an official statement.
    OnRecord,
    /// A published text.
    Document,
}

impl Grade {
    /// Every grade, from the most to the least.
    pub const ALL: [Self; 4] = [Self::Document, Self::OnRecord, Self::Reported, Self::Disputed];

    /// How much a claim of this grade counts against another claim.
    pub const fn weight(self) -> Weight {
        match self {
            Self::Document | Self::OnRecord => Weight::OwnWords,
            Self::Reported => Weight::Reported,
            Self::Disputed => Weight::Disputed,
        }
    }

    /// The word in data files, links and data attributes.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::OnRecord => "on-record",
            Self::Reported => "reported",
            Self::Disputed => "disputed",
        }
    }

    /// The grade with this word, if there is one.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.slug() == slug)
    }
}

/// What a grade weighs: a document and a statement on the record are both the party's own words.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Weight {
    /// [`Grade::Disputed`].
    Disputed,
    /// [`Grade::Reported`].
    Reported,
    /// [`Grade::OnRecord`] and [`Grade::Document`].
    OwnWords,
}

/// What a party makes of a term, from best to worst for the plan.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// It demands or accepts the term.
    Accepts,
    /// It would consider the term.
    Open,
    /// Nothing on record settles it. Neither a yes nor a no.
    Unknown,
    /// It opposes the term, or its own demand excludes it.
    Objects,
    /// The term crosses a red line.
    Refuses,
}

impl Verdict {
    /// Every verdict, from best to worst.
    pub const ALL: [Self; 5] = [Self::Accepts, Self::Open, Self::Unknown, Self::Objects, Self::Refuses];

    /// Whether the party is against the term.
    pub const fn is_against(self) -> bool {
        matches!(self, Self::Objects | Self::Refuses)
    }

    /// The word in data attributes and in the command's JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Accepts => "accepts",
            Self::Open => "open",
            Self::Unknown => "unknown",
            Self::Objects => "objects",
            Self::Refuses => "refuses",
        }
    }
}

/// The verdicts that can turn out, at least one: several where a stance is contested, disputed or weakened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Verdicts(u8);

impl Verdicts {
    /// This verdict for certain.
    pub const fn only(verdict: Verdict) -> Self {
        Self(1 << verdict as u8)
    }

    /// One or the other.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Which they are, as bits, the best verdict lowest.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The verdicts with these bits, of which the five lowest count; `None` for none.
    pub const fn from_bits(bits: u8) -> Option<Self> {
        match bits & 0b1_1111 {
            0 => None,
            bits => Some(Self(bits)),
        }
    }

    /// Whether `verdict` can turn out.
    pub const fn contains(self, verdict: Verdict) -> bool {
        self.0 & Self::only(verdict).0 != 0
    }

    /// The verdicts that can turn out, from best to worst.
    pub fn iter(self) -> impl Iterator<Item = Verdict> {
        Verdict::ALL.into_iter().filter(move |&verdict| self.contains(verdict))
    }

    /// The best that can turn out for the plan.
    pub fn best(self) -> Verdict {
        self.iter().next().unwrap_or(Verdict::Unknown)
    }

    /// The worst that can turn out for the plan.
    pub fn worst(self) -> Verdict {
        self.iter().last().unwrap_or(Verdict::Unknown)
    }

    /// Whether more than one can turn out.
    pub fn is_range(self) -> bool {
        self.0.count_ones() > 1
    }
}
