//! Everything that the engine answers about a case through one lens, by id: the JSON of `compare`.

use crate::engine::package::InPlay;
use crate::engine::{Answer, Lens, Positions, ScenarioAnswer, Terms, answer, robustness};
use crate::model::{Dataset, Issue, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, ScenarioIx, StatementRef, Text, Verdicts};
use crate::report::firm::Firm;
use crate::report::ground::CommonGround;
use crate::report::issues::IssueReport;
use crate::report::pairs::PairReport;
use crate::report::time::Time;

/// The version of the shapes below.
pub const FORMAT: &str = "position-comparator/compare/1";

/// What to compare. **Parties and issues that are not asked for are as if they were not in the file**, which changes
/// nothing about the others: no party's position depends on another, nor on another issue.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Request {
    /// The moment and the threshold.
    pub lens: Lens,
    /// The plan in force.
    pub scenario: Option<ScenarioIx>,
    /// The moment since which to say what moved; the one before if none is named.
    pub since: Option<MomentIx>,
    /// The parties at the table, in the order of the file.
    pub parties: Vec<PartyIx>,
    /// The issues in play, in the order of the file.
    pub issues: Vec<IssueIx>,
}

impl Request {
    /// Everybody and everything.
    pub fn on_all(data: &Dataset, lens: Lens, scenario: Option<ScenarioIx>) -> Self {
        Self { lens, scenario, since: None, parties: data.party_places().collect(), issues: data.issue_places().collect() }
    }

    /// How many relations of two parties on an issue it asks for.
    pub fn n_relations(&self) -> usize {
        let n_parties = self.parties.len();
        (n_parties * n_parties.saturating_sub(1) / 2).saturating_mul(self.issues.len())
    }
}

shapes! {
    /// All answers.
    Comparison {
        /// Always [`FORMAT`].
        format: &'static str,
        /// The title of the case, in its main language.
        title: String,
        /// The id of the moment.
        as_of: String,
        /// The lightest grade let in.
        evidence: &'static str,
        /// The ids of the parties at the table.
        at_the_table: Vec<String>,
        /// The parties at the table that are blocs, where the file says who belongs to them.
        blocs: Vec<BlocReport>,
        /// The ids of the parties left out.
        away: Vec<String>,
        /// The ids of the issues left out.
        set_aside: Vec<String>,
        /// What the parties make of the plan in force; null without one.
        plan: Option<Plan>,
        /// One entry for each issue in play.
        issues: Vec<IssueReport>,
        /// One entry for every two parties at the table.
        pairs: Vec<PairReport>,
        /// All parties at the table on all issues in play.
        common_ground: CommonGround,
        /// What moved since an earlier moment.
        time: Time,
        /// What the answers and relations rest on.
        firm: Firm,
    }
    /// Who belongs to a bloc.
    BlocReport {
        /// The id of the party.
        party: String,
        /// Its members by name, in the main language.
        members: Vec<String>,
    }
    /// What the parties make of a plan.
    Plan {
        /// Its id.
        id: String,
        /// Its name, in the main language.
        name: String,
        /// The issues left out on which it has a term. **Everything said of the plan is about its other terms.**
        terms_set_aside: Vec<String>,
        /// Whether nobody is against any term: in-every-case, possibly, in-no-case.
        nobody_against: &'static str,
        /// Whether nobody refuses any term.
        nobody_refuses: &'static str,
        /// One entry for each party.
        answers: Vec<PlanAnswer>,
    }
    /// What a party makes of a plan. Null for a plan without terms.
    PlanAnswer {
        /// The id of the party.
        party: String,
        /// If everything uncertain turns out badly for the plan: acceptable, not-known, objected-to, refused.
        worst: Option<&'static str>,
        /// If everything uncertain turns out well for it.
        best: Option<&'static str>,
    }
}

/// How many relations of two parties on an issue are answered at most: half a million take most of a gigabyte.
pub const MOST_RELATIONS: usize = 500_000;

/// Everything that the engine answers to a request.
pub fn compare(data: &Dataset, request: &Request) -> Comparison {
    let positions = Positions::take(data, request.lens);
    let Request { parties, issues, .. } = request;
    let terms = request.scenario.map(|scenario| {
        let mut terms = data.scenario(scenario).terms.clone();
        terms.retain(|issue, _| issues.contains(issue));
        terms
    });
    let asked = Asked { data, request, positions: &positions, terms: terms.as_ref() };
    let answer = terms.as_ref().map(|terms| answer::answer(&positions, parties, terms));
    let pairs = robustness::of_pairs(data, request.lens, parties, issues);
    let away = data.party_places().filter(|party| !parties.contains(party));
    let set_aside = data.issue_places().filter(|issue| !issues.contains(issue));
    Comparison {
        format: FORMAT,
        title: words(&data.title),
        as_of: data.moment(request.lens.moment).id.to_string(),
        evidence: request.lens.threshold.slug(),
        at_the_table: asked.parties(parties),
        blocs: parties.iter().filter_map(|&party| asked.bloc(party)).collect(),
        away: away.map(|party| asked.party(party)).collect(),
        set_aside: set_aside.map(|issue| asked.issue_id(issue)).collect(),
        plan: request.scenario.zip(answer.as_ref()).map(|(scenario, answer)| asked.plan(scenario, answer)),
        issues: issues.iter().map(|&issue| asked.issue(issue)).collect(),
        pairs: pairs.iter().map(|pair| asked.pair(pair)).collect(),
        common_ground: asked.common_ground(),
        time: asked.time(),
        firm: asked.firm(&pairs),
    }
}

/// A request on its way to an answer.
pub(super) struct Asked<'a> {
    pub(super) data: &'a Dataset,
    pub(super) request: &'a Request,
    pub(super) positions: &'a Positions,
    /// The terms in play of the plan in force; `None` without a plan.
    pub(super) terms: Option<&'a Terms>,
}

impl<'a> Asked<'a> {
    pub(super) fn in_play(&self) -> InPlay<'a> {
        let Request { parties, issues, .. } = self.request;
        InPlay { data: self.data, positions: self.positions, parties, issues }
    }

    fn plan(&self, scenario: ScenarioIx, answer: &ScenarioAnswer) -> Plan {
        let answers = answer.parties.iter().map(|answer| PlanAnswer {
            party: self.party(answer.party),
            worst: answer.worst.map(Answer::slug),
            best: answer.best.map(Answer::slug),
        });
        let scenario = self.data.scenario(scenario);
        let set_aside = scenario.terms.keys().filter(|issue| !self.request.issues.contains(issue));
        Plan {
            id: scenario.id.to_string(),
            name: words(&scenario.name),
            terms_set_aside: set_aside.map(|&issue| self.issue_id(issue)).collect(),
            nobody_against: answer.nobody_against.slug(),
            nobody_refuses: answer.nobody_refuses.slug(),
            answers: answers.collect(),
        }
    }

    fn bloc(&self, party: PartyIx) -> Option<BlocReport> {
        let members: Vec<String> = self.data.party(party).members.iter().map(words).collect();
        (!members.is_empty()).then(|| BlocReport { party: self.party(party), members })
    }

    pub(super) fn party(&self, party: PartyIx) -> String {
        self.data.party(party).id.to_string()
    }

    pub(super) fn parties(&self, parties: &[PartyIx]) -> Vec<String> {
        parties.iter().map(|&party| self.party(party)).collect()
    }

    pub(super) fn issue_id(&self, issue: IssueIx) -> String {
        self.data.issue(issue).id.to_string()
    }

    pub(super) fn options(&self, issue: IssueIx, options: OptionSet) -> Vec<String> {
        names(self.data.issue(issue), options)
    }

    pub(super) fn option(&self, issue: IssueIx, option: OptionIx) -> String {
        self.data.issue(issue).options[option.at()].id.to_string()
    }

    pub(super) fn statements(&self, statements: &[StatementRef]) -> Vec<String> {
        statements.iter().map(|&of| self.data.statement_id(of).to_string()).collect()
    }
}

pub(super) fn names(issue: &Issue, options: OptionSet) -> Vec<String> {
    options.iter().map(|option| issue.options[option.at()].id.to_string()).collect()
}

pub(super) fn slugs(verdicts: Verdicts) -> Vec<&'static str> {
    verdicts.iter().map(|verdict| verdict.slug()).collect()
}

pub(super) fn words(text: &Text) -> String {
    text.words().to_string()
}
