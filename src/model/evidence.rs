//! Claims, the words behind them, and where they were found.

use std::rc::Rc;

use crate::model::{Date, Grade, IssueIx, MomentIx, OptionIx, PartyIx, SourceIx, Stance, Text};

/// One party, one issue, one date, one grade of evidence, and what it says about options.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The name of the claim in files and links.
    pub id: Rc<str>,
    /// Whose position it is.
    pub party: PartyIx,
    /// What it is about.
    pub issue: IssueIx,
    /// The moment it is filed under.
    pub moment: MomentIx,
    /// When it was said or published.
    pub date: Date,
    /// How well it is evidenced.
    pub grade: Grade,
    /// The stance on each option that the claim touches, in the issue's order.
    pub stances: Rc<[(OptionIx, Stance)]>,
    /// Summary, quote and sources; `None` while only the outline of the data is loaded.
    pub words: Option<Rc<Words>>,
}

/// What a claim says in words, and on whose word.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// A paraphrase by the editors of the data set.
    pub summary: Text,
    /// The exact words, if the source gives any.
    pub quote: Option<Quote>,
    /// Who spoke, as the source names them.
    pub speaker: Option<Text>,
    /// For a party that is a bloc: which of its members or offices spoke.
    pub speaks_for: Option<Text>,
    /// Who contradicts the claim, and how. Present exactly when the grade is disputed.
    pub disputed_by: Option<Text>,
    /// A remark of the editors.
    pub note: Option<Text>,
    /// Where it was found.
    pub sources: Rc<[SourceIx]>,
}

/// Exact words, in the language in which the source gives them.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words without quotation marks.
    pub words: Rc<str>,
    /// Their BCP 47 language tag.
    pub lang: Rc<str>,
    /// The source that gives exactly these words, where the data says which.
    pub source: Option<SourceIx>,
}

/// A page or text that claims rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The name of the source in files.
    pub id: Rc<str>,
    /// Who published the page that was read.
    pub outlet: Rc<str>,
    /// Its headline, where the copy that was read shows one: in the language in which it stands there, and in no other.
    pub headline: Option<Text>,
    /// Its address, http or https; `None` where the copy that was read has none.
    pub url: Option<Rc<str>>,
    /// When it was published.
    pub published: Option<Date>,
    /// Whether that date was taken from the content, not from a date line.
    pub published_inferred: bool,
    /// What kind of page it is.
    pub tier: SourceTier,
    /// Who first published the text that the page reprints or reports.
    pub original_publisher: Option<Rc<str>>,
    /// A remark of the editors.
    pub note: Option<Text>,
}

/// What kind of page a source is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SourceTier {
    /// An official text or site.
    Primary,
    /// A newsroom, or a copy of an agency text.
    News,
    /// A state-run or state-aligned outlet.
    State,
    /// An aggregator, a translation or a re-publication.
    Secondary,
}

impl SourceTier {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Primary, Self::News, Self::State, Self::Secondary];
}

/// Something that happened around a moment and is no position on an issue.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextNote {
    /// The name of the note in files and links.
    pub id: Rc<str>,
    /// What happened, in the editors' words.
    pub text: Text,
    /// How well it is evidenced.
    pub grade: Grade,
    /// The party it is about, if it is about one.
    pub party: Option<PartyIx>,
    /// Where it was found.
    pub sources: Rc<[SourceIx]>,
}
