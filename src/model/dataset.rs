//! A whole case: parties, issues, moments, claims, scenarios and what they rest on.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::model::{
    Claim, ClaimIx, ContextNote, Date, Grade, IssueIx, IssueMap, MomentIx, OptionIx, OptionSet, PartyIx, ScenarioIx, Source,
    SourceIx, Stance, Statement, StatementRef, Text,
};

/// Who takes positions.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    /// The name in files, links and data attributes.
    pub id: Rc<str>,
    /// The full name.
    pub label: Text,
    /// A name for narrow places.
    pub short: Text,
    /// The name inside a sentence.
    pub in_text: Text,
    /// The languages in which that name takes a verb in the plural.
    pub plural: Vec<Rc<str>>,
    /// For a bloc: who belongs to it; empty for any other party.
    pub members: Vec<Text>,
}

/// What has to be settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// The name in files, links and data attributes.
    pub id: Rc<str>,
    /// The full name.
    pub label: Text,
    /// A name for narrow places.
    pub short: Text,
    /// The name inside a sentence.
    pub in_text: Text,
    /// The question that the options answer.
    pub question: Text,
    /// Whether the issue is one of the main ones of the case.
    pub core: bool,
    /// Whether the options run along a scale.
    pub ordered: bool,
    /// What the order of the options is.
    pub order_note: Option<Text>,
    /// The ways to settle it, at most [`OptionSet::MOST`].
    pub options: Rc<[SettlementOption]>,
    /// For each option those that it does not exclude.
    pub compatible: Rc<[OptionSet]>,
    /// Why those pairs do not exclude each other.
    pub compatible_note: Option<Text>,
}

impl Issue {
    /// All options.
    pub fn all_options(&self) -> OptionSet {
        OptionSet::first(self.options.len())
    }

    /// The places of the options, in order.
    pub fn option_places(&self) -> impl Iterator<Item = OptionIx> + Clone + use<> {
        (0..self.options.len()).map(OptionIx::new)
    }

    /// The options that can stand beside `option`, without itself.
    pub fn compatible_with(&self, option: OptionIx) -> OptionSet {
        self.compatible.get(option.at()).copied().unwrap_or(OptionSet::EMPTY)
    }

    /// The option called `id`.
    pub fn option_named(&self, id: &str) -> Option<OptionIx> {
        self.options.iter().position(|option| &*option.id == id).map(OptionIx::new)
    }
}

/// One way to settle an issue.
#[derive(Clone, Debug, PartialEq)]
pub struct SettlementOption {
    /// The name in files and links.
    pub id: Rc<str>,
    /// What a deal would say.
    pub label: Text,
    /// The same for narrow places.
    pub short: Text,
}

/// A named date.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The name in files, links and data attributes.
    pub id: Rc<str>,
    /// The date the moment is named after.
    pub date: Date,
    /// The first and last date of what is filed under it.
    pub window: Option<(Date, Date)>,
    /// What happened.
    pub title: Text,
    /// What is filed under it and why.
    pub note: Option<Text>,
    /// For parties that are blocs: who spoke for them at this moment.
    pub party_means: Vec<(PartyIx, Text)>,
    /// What else happened.
    pub context: Vec<ContextNote>,
}

/// A named choice of options laid over the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The name in files, links and data attributes.
    pub id: Rc<str>,
    /// The full name, saying by whom it became known.
    pub name: Text,
    /// A name for narrow places.
    pub short: Text,
    /// How it became known.
    pub kind: ScenarioKind,
    /// Who put it forward; nobody for a hypothetical one.
    pub proposed_by: Vec<PartyIx>,
    /// How well it is evidenced; `None` for a hypothetical one.
    pub grade: Option<Grade>,
    /// The moment it is filed under.
    pub moment: MomentIx,
    /// When it was put forward; `None` for a hypothetical one.
    pub date: Option<Date>,
    /// What it says on the issues it settles.
    pub terms: IssueMap<OptionSet>,
    /// Lighter grades of single terms.
    pub term_grades: IssueMap<Grade>,
    /// What the reader should know about it.
    pub note: Option<Text>,
    /// Where it was found.
    pub sources: Rc<[SourceIx]>,
}

/// How a scenario became known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScenarioKind {
    /// Its text was published.
    Published,
    /// Its author presented it in public.
    Presented,
    /// Media described it.
    Reported,
    /// Made up for comparison.
    Hypothetical,
}

impl ScenarioKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Published, Self::Presented, Self::Reported, Self::Hypothetical];

    /// The word in data files.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Presented => "presented",
            Self::Reported => "reported",
            Self::Hypothetical => "hypothetical",
        }
    }
}

/// The article that the case started from, statement by statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// The name in files and links.
    pub id: Rc<str>,
    /// What readers are told it is.
    pub title: Text,
    /// What it says.
    pub statements: Vec<ArticleStatement>,
}

/// One statement of an article and where it went in the data.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleStatement {
    /// The name in files and links.
    pub id: Rc<str>,
    /// What the article says, in the editors' words.
    pub text: Text,
    /// On whose word.
    pub attribution: Text,
    /// How well it is evidenced.
    pub grade: Grade,
    /// The claims it became.
    pub claims: Vec<ClaimIx>,
    /// The ids of the context notes it became.
    pub context: Vec<Rc<str>>,
    /// Why it is nowhere else in the data.
    pub only_here: Option<Text>,
}

/// Accounts that cannot all be true.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// The month or span it is about, as written.
    pub when: Text,
    /// Who says what.
    pub text: Text,
    /// Where it was found.
    pub sources: Rc<[SourceIx]>,
}

/// What the page opens on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Opening {
    /// The scenario in force.
    pub scenario: Option<ScenarioIx>,
    /// The moment at which positions are shown.
    pub moment: MomentIx,
}

/// Which time the data covers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Coverage {
    /// The date of the oldest position.
    pub from: Date,
    /// The date of the latest position: readers are told "as of".
    pub latest_position: Date,
    /// The date of the latest page that was read.
    pub latest_page: Option<Date>,
}

/// Everything a [`Dataset`] is made of, before it is indexed.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the parts are what their types say")]
pub struct DatasetParts {
    pub title: Text,
    pub languages: Vec<Rc<str>>,
    pub opening: Opening,
    pub coverage: Coverage,
    pub notes: Vec<Text>,
    pub parties: Vec<Party>,
    pub issues: Vec<Issue>,
    pub moments: Vec<Moment>,
    pub claims: Vec<Claim>,
    pub scenarios: Vec<Scenario>,
    pub articles: Vec<Article>,
    pub contradictions: Vec<Contradiction>,
    pub gaps: Vec<Text>,
    /// Cells for which something was looked for at the moment, and nothing found.
    pub gaps_by_cell: Vec<(MomentIx, PartyIx, IssueIx)>,
    pub sources: Vec<Source>,
}

/// Checked, unchangeable data with the statements of every cell in the order of the method.
#[derive(Clone, Debug)]
pub struct Dataset {
    parts: DatasetParts,
    cells: Vec<Vec<Statement>>,
}

/// The same one, not just an equal one: a dataset never changes, and comparing two parts by parts would be work at
/// every change of the page. To compare what two say, compare their parts.
impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl std::ops::Deref for Dataset {
    type Target = DatasetParts;
    fn deref(&self) -> &DatasetParts {
        &self.parts
    }
}

impl Dataset {
    /// Indexes checked parts: **every place inside them must exist**, which `dataset` sees to.
    pub fn new(parts: DatasetParts) -> Self {
        let cells = cells(&parts);
        Self { parts, cells }
    }

    /// The party at a place.
    pub fn party(&self, at: PartyIx) -> &Party {
        &self.parties[at.at()]
    }

    /// The issue at a place.
    pub fn issue(&self, at: IssueIx) -> &Issue {
        &self.issues[at.at()]
    }

    /// The moment at a place.
    pub fn moment(&self, at: MomentIx) -> &Moment {
        &self.moments[at.at()]
    }

    /// The scenario at a place.
    pub fn scenario(&self, at: ScenarioIx) -> &Scenario {
        &self.scenarios[at.at()]
    }

    /// The claim at a place.
    pub fn claim(&self, at: ClaimIx) -> &Claim {
        &self.claims[at.at()]
    }

    /// The source at a place; `None` while only the outline of the data is loaded.
    pub fn source(&self, at: SourceIx) -> Option<&Source> {
        self.sources.get(at.at())
    }

    /// How many sources claims and plans cite: those of context notes alone are behind no position.
    pub fn n_cited(&self) -> usize {
        let of_claims = self.claims.iter().filter_map(|claim| claim.words.as_ref()).flat_map(|words| words.sources.iter());
        let cited = of_claims.chain(self.scenarios.iter().flat_map(|plan| plan.sources.iter()));
        cited.collect::<BTreeSet<_>>().len()
    }

    /// The places of all parties, in the printed order.
    pub fn party_places(&self) -> impl Iterator<Item = PartyIx> + Clone + use<> {
        (0..self.parties.len()).map(PartyIx::new)
    }

    /// The places of all issues, in the printed order.
    pub fn issue_places(&self) -> impl Iterator<Item = IssueIx> + Clone + use<> {
        (0..self.issues.len()).map(IssueIx::new)
    }

    /// The places of all moments, oldest first.
    pub fn moment_places(&self) -> impl DoubleEndedIterator<Item = MomentIx> + Clone + use<> {
        (0..self.moments.len()).map(MomentIx::new)
    }

    /// The places of all scenarios, in file order.
    pub fn scenario_places(&self) -> impl Iterator<Item = ScenarioIx> + Clone + use<> {
        (0..self.scenarios.len()).map(ScenarioIx::new)
    }

    /// The latest moment.
    pub fn latest_moment(&self) -> MomentIx {
        MomentIx::new(self.moments.len().saturating_sub(1))
    }

    /// The party called `id`.
    pub fn party_named(&self, id: &str) -> Option<PartyIx> {
        self.parties.iter().position(|party| &*party.id == id).map(PartyIx::new)
    }

    /// The issue called `id`.
    pub fn issue_named(&self, id: &str) -> Option<IssueIx> {
        self.issues.iter().position(|issue| &*issue.id == id).map(IssueIx::new)
    }

    /// The moment called `id`.
    pub fn moment_named(&self, id: &str) -> Option<MomentIx> {
        self.moments.iter().position(|moment| &*moment.id == id).map(MomentIx::new)
    }

    /// The scenario called `id`.
    pub fn scenario_named(&self, id: &str) -> Option<ScenarioIx> {
        self.scenarios.iter().position(|scenario| &*scenario.id == id).map(ScenarioIx::new)
    }

    /// The claim called `id`.
    pub fn claim_named(&self, id: &str) -> Option<ClaimIx> {
        self.claims.iter().position(|claim| &*claim.id == id).map(ClaimIx::new)
    }

    /// Whether both say the same about who said what when, whatever words they carry.
    pub fn is_same_case(&self, other: &Self) -> bool {
        let is_same = |one: &Statement, two: &Statement| {
            (one.of, one.moment, one.date, one.grade) == (two.of, two.moment, two.date, two.grade) && one.stances == two.stances
        };
        let cells = || self.cells.iter().flatten();
        let others = || other.cells.iter().flatten();
        cells().count() == others().count() && cells().zip(others()).all(|(one, two)| is_same(one, two))
    }

    /// Whether summaries, quotes and sources are loaded, not only the outline.
    pub fn has_words(&self) -> bool {
        self.claims.iter().all(|claim| claim.words.is_some())
    }

    /// All claims and plans of a party on an issue, in the order of the method's rule 1.
    pub fn statements(&self, party: PartyIx, issue: IssueIx) -> &[Statement] {
        &self.cells[party.at() * self.issues.len() + issue.at()]
    }

    /// The id of a claim or plan.
    pub fn statement_id(&self, of: StatementRef) -> &Rc<str> {
        match of {
            StatementRef::Plan(scenario) => &self.scenario(scenario).id,
            StatementRef::Claim(claim) => &self.claim(claim).id,
        }
    }
}

/// Moment, then date, then weight (lighter first, so that the heavier stands), then a plan before its
/// party's claims, then place in the file.
fn cells(parts: &DatasetParts) -> Vec<Vec<Statement>> {
    let n_issues = parts.issues.len();
    let mut cells = vec![Vec::new(); parts.parties.len() * n_issues];
    for (at, scenario) in parts.scenarios.iter().enumerate() {
        let (Some(grade), Some(date)) = (scenario.grade, scenario.date) else { continue };
        for (&issue, &options) in scenario.terms.iter() {
            let grade = scenario.term_grades.get(&issue).copied().unwrap_or(grade);
            let (stance, term) = if options.len() == 1 { (Stance::Accepts, None) } else { (Stance::Unclear, Some(options)) };
            let stances: Rc<[_]> = options.iter().map(|option| (option, stance)).collect();
            for party in &scenario.proposed_by {
                let of = StatementRef::Plan(ScenarioIx::new(at));
                file(
                    &mut cells[party.at() * n_issues + issue.at()],
                    Statement { of, moment: scenario.moment, date, grade, stances: stances.clone(), term },
                );
            }
        }
    }
    for (at, claim) in parts.claims.iter().enumerate() {
        file(
            &mut cells[claim.party.at() * n_issues + claim.issue.at()],
            Statement {
                of: StatementRef::Claim(ClaimIx::new(at)),
                moment: claim.moment,
                date: claim.date,
                grade: claim.grade,
                stances: claim.stances.clone(),
                term: None,
            },
        );
    }
    cells
}

/// Files a statement in its cell. Cells are short and mostly in order already: no need for a sort.
fn file(cell: &mut Vec<Statement>, said: Statement) {
    let key = |said: &Statement| (said.moment, said.date, said.grade.weight(), said.of);
    let at = cell.partition_point(|have| key(have) <= key(&said));
    cell.insert(at, said);
}
