//! What two versions of a case answer differently.
//!
//! Parties, issues, options, moments and plans are the same in both if they have the same id. **Only cells are looked
//! at whose statements or options differ**: no position depends on another cell, so that nothing else can have moved.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::engine::movement::then_and_now::AnswerRange;
use crate::engine::{Answer, Lens, Position, Standing, Strength, position::position, verdict};
use crate::model::{
    Dataset, Date, Grade, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, Scenario, ScenarioIx, Stance, Statement, Verdicts,
    Weight,
};

/// What differs, in the order of the later version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Versions {
    /// Cells in which something else stands.
    pub cells: Vec<CellVersions>,
    /// Plans of which somebody makes something else, at the moment of each.
    pub plans: Vec<PlanVersions>,
}

/// A cell in which something else stands in the later version, at some moments.
#[derive(Clone, Debug, PartialEq)]
pub struct CellVersions {
    /// The party, in the later version as all places below.
    pub party: PartyIx,
    /// The issue.
    pub issue: IssueIx,
    /// The moments at which it is so, oldest first.
    pub moments: Vec<MomentIx>,
    /// The options on which something else stands, those that are gone last.
    pub options: Vec<OptionVersions>,
    /// The terms of several options that were accepted or are.
    pub terms: Vec<TermVersions>,
}

/// What stood on an option in the earlier version and stands in the later.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionVersions {
    /// Its id.
    pub option: Rc<str>,
    /// Its place in the earlier and in the later version; `None` where it is not there.
    pub places: [Option<OptionIx>; 2],
    /// What stood, and what stands.
    pub standings: [Standing; 2],
    /// What the party made of the option, and what it makes of it.
    pub verdicts: [Verdicts; 2],
}

/// Whether a term of several options was accepted in the earlier version and is in the later.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TermVersions {
    /// The ids of its options.
    pub options: Vec<Rc<str>>,
    /// Whether it was accepted, and whether it is.
    pub is_accepted: [bool; 2],
}

/// A plan of which some parties make something else in the later version.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanVersions {
    /// The plan, in the later version.
    pub plan: ScenarioIx,
    /// The parties that do.
    pub parties: Vec<AnswerVersions>,
}

/// What a party made of a plan and makes of it, at the moment of the plan in each version.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerVersions {
    /// The party, in the later version.
    pub party: PartyIx,
    /// Its answer in the earlier and in the later version.
    pub answers: [AnswerRange; 2],
    /// The issues on which its verdict on the term differs: what it was and what it is; `None` without a term.
    pub terms: Vec<(IssueIx, [Option<Verdicts>; 2])>,
}

/// Compares two versions, letting in evidence of grade `threshold` and better.
pub fn versions(old: &Dataset, new: &Dataset, threshold: Grade) -> Versions {
    let both = Both::of(old, new, threshold);
    let touched = both.touched();
    let cells = touched.iter().flat_map(|(party, issue)| both.cell(*party, *issue));
    let cells = cells.collect();
    let touched: BTreeSet<(PartyIx, IssueIx)> = touched.into_iter().collect();
    Versions { cells, plans: new.scenario_places().filter_map(|plan| both.plan(plan, &touched)).collect() }
}

/// Both versions, and where in the earlier one stands what is in the later.
struct Both<'a> {
    old: &'a Dataset,
    new: &'a Dataset,
    threshold: Grade,
    parties: Vec<Option<PartyIx>>,
    issues: Vec<Option<IssueIx>>,
    moments: Vec<Option<MomentIx>>,
    plans: Vec<Option<ScenarioIx>>,
}

/// For each entry of `new` the place of the one in `old` with its id.
fn places<'a, T: 'a, Ix>(
    old: &'a [T],
    new: &'a [T],
    id: impl Fn(&'a T) -> &'a Rc<str>,
    place: impl Fn(usize) -> Ix,
) -> Vec<Option<Ix>> {
    let known: BTreeMap<&str, usize> = old.iter().enumerate().map(|(at, entry)| (&**id(entry), at)).collect();
    new.iter().map(|entry| known.get(&**id(entry)).copied().map(&place)).collect()
}

/// What a statement says that positions depend on, in words that both versions share.
type Said<'a> = (&'a str, &'a str, Date, Grade, Vec<(&'a str, Stance)>, Option<Vec<&'a str>>);

impl<'a> Both<'a> {
    fn of(old: &'a Dataset, new: &'a Dataset, threshold: Grade) -> Self {
        Self {
            parties: places(&old.parties, &new.parties, |party| &party.id, PartyIx::new),
            issues: places(&old.issues, &new.issues, |issue| &issue.id, IssueIx::new),
            moments: places(&old.moments, &new.moments, |moment| &moment.id, MomentIx::new),
            plans: places(&old.scenarios, &new.scenarios, |plan| &plan.id, ScenarioIx::new),
            old,
            new,
            threshold,
        }
    }

    /// The cells of both versions whose statements or options differ, party by party.
    fn touched(&self) -> Vec<(PartyIx, IssueIx)> {
        let differs =
            |issue: IssueIx| self.issues[issue.at()].map(|was| (was, options(self.old, was) != options(self.new, issue)));
        let issues: Vec<_> = self.new.issue_places().filter_map(|issue| Some((issue, differs(issue)?))).collect();
        let mut touched = Vec::new();
        for party in self.new.party_places() {
            let Some(was) = self.parties[party.at()] else { continue };
            for &(issue, (old_issue, is_other)) in &issues {
                let before = self.old.statements(was, old_issue);
                let now = self.new.statements(party, issue);
                let is_spoken = !before.is_empty() || !now.is_empty();
                let said = |data, issue, all: &'a [Statement]| all.iter().map(move |one| said(data, issue, one));
                if is_spoken && (is_other || !said(self.old, old_issue, before).eq(said(self.new, issue, now))) {
                    touched.push((party, issue));
                }
            }
        }
        touched
    }

    /// What differs in a cell, moments with the same difference together.
    fn cell(&self, party: PartyIx, issue: IssueIx) -> Vec<CellVersions> {
        let mut found: Vec<CellVersions> = Vec::new();
        for (at, was) in self.moments.iter().enumerate() {
            let Some(was) = was else { continue };
            let moment = MomentIx::new(at);
            let Some([before, now]) = self.positions(party, issue, [*was, moment]) else { continue };
            let (options, terms) = (self.options(issue, &before, &now), self.terms(issue, &before, &now));
            if options.is_empty() && terms.is_empty() {
                continue;
            }
            let is_same = |have: &&mut CellVersions| have.terms == terms && are_same(&have.options, &options);
            match found.iter_mut().find(is_same) {
                Some(have) => have.moments.push(moment),
                None => found.push(CellVersions { party, issue, moments: vec![moment], options, terms }),
            }
        }
        found
    }

    fn positions(&self, party: PartyIx, issue: IssueIx, moments: [MomentIx; 2]) -> Option<[Position; 2]> {
        let [was, now] = moments.map(|moment| Lens { moment, threshold: self.threshold });
        let before = position(self.old, self.parties[party.at()]?, self.issues[issue.at()]?, was);
        Some([before, position(self.new, party, issue, now)])
    }

    fn options(&self, at: IssueIx, before: &Position, now: &Position) -> Vec<OptionVersions> {
        let Some(was) = self.issues[at.at()] else { return Vec::new() };
        let (old, new) = (self.old.issue(was), self.new.issue(at));
        let here = new.options.iter().enumerate().map(|(at, option)| (&option.id, old.option_named(&option.id), Some(at)));
        let gone = old.option_places().map(|at| (&old.options[at.at()].id, Some(at), None));
        let gone = gone.filter(|(id, ..)| new.option_named(id).is_none());
        let mut found = Vec::new();
        for (id, was, is) in here.chain(gone) {
            let is = is.map(OptionIx::new);
            let on = |position: &Position, place: Option<OptionIx>| place.map_or_else(Standing::default, |at| position.on(at));
            let standings = [on(before, was), on(now, is)];
            let [one, other] = standings.map(reading);
            if one != other {
                let verdicts = standings.map(verdict::on_option);
                found.push(OptionVersions { option: id.clone(), places: [was, is], standings, verdicts });
            }
        }
        found
    }

    fn terms(&self, at: IssueIx, before: &Position, now: &Position) -> Vec<TermVersions> {
        let Some(was) = self.issues[at.at()] else { return Vec::new() };
        let ids = |data: &Dataset, issue: IssueIx, options: OptionSet| -> Vec<Rc<str>> {
            options.iter().map(|option| data.issue(issue).options[option.at()].id.clone()).collect()
        };
        let marks = |position: &Position, data: &Dataset, issue: IssueIx| -> BTreeMap<Vec<Rc<str>>, [bool; 3]> {
            let terms = position
                .terms
                .iter()
                .map(|term| (ids(data, issue, term.options), [term.is_contested, term.is_weakened, term.is_disputed]));
            terms.collect()
        };
        let (before, now) = (marks(before, self.old, was), marks(now, self.new, at));
        let all: BTreeSet<&Vec<Rc<str>>> = before.keys().chain(now.keys()).collect();
        let differing = all.into_iter().filter(|term| before.get(*term) != now.get(*term));
        let differing = differing
            .map(|term| TermVersions { options: term.clone(), is_accepted: [before.contains_key(term), now.contains_key(term)] });
        differing.collect()
    }

    /// What the parties of both versions make of a plan of both, where it differs.
    fn plan(&self, at: ScenarioIx, touched: &BTreeSet<(PartyIx, IssueIx)>) -> Option<PlanVersions> {
        let was = self.old.scenario(self.plans[at.at()]?);
        let plan = self.new.scenario(at);
        let moments = [was.moment, plan.moment];
        let is_same_moment = self.moments[plan.moment.at()] == Some(was.moment);
        let terms: Vec<(IssueIx, [OptionSet; 2], bool)> = self.terms_of(at).collect();
        let mut parties = Vec::new();
        for party in self.new.party_places() {
            let Some(before) = self.parties[party.at()] else { continue };
            let is_touched = |(issue, _, is_other): &(IssueIx, _, bool)| *is_other || touched.contains(&(party, *issue));
            let has_gone = || was.terms.keys().any(|issue| !self.issues.contains(&Some(*issue)));
            if is_same_moment && !terms.iter().any(is_touched) && !has_gone() {
                continue;
            }
            let mut ranges: [Vec<Verdicts>; 2] = [Vec::new(), Vec::new()];
            let mut differing = Vec::new();
            for (issue, options, _) in &terms {
                let verdicts = self.verdicts(before, party, *issue, *options, moments);
                for (all, one) in ranges.iter_mut().zip(verdicts) {
                    all.extend(one);
                }
                if verdicts[0] != verdicts[1] {
                    differing.push((*issue, verdicts));
                }
            }
            ranges[0].extend(self.gone_terms(was, before));
            let answers = ranges.map(|all| Answer::range(&all));
            if answers[0] != answers[1] || !differing.is_empty() {
                parties.push(AnswerVersions { party, answers, terms: differing });
            }
        }
        (!parties.is_empty()).then_some(PlanVersions { plan: at, parties })
    }

    /// What a party of the earlier version made of terms on issues that are not in the later one.
    fn gone_terms(&self, plan: &'a Scenario, party: PartyIx) -> impl Iterator<Item = Verdicts> {
        let lens = Lens { moment: plan.moment, threshold: self.threshold };
        let gone = plan.terms.iter().filter(|(issue, _)| !self.issues.contains(&Some(**issue)));
        gone.map(move |(issue, term)| verdict::on_term(&position(self.old, party, *issue, lens), *term))
    }

    /// The issues of the later version on which the plan has a term in either: the term in each, empty where there is
    /// none, and whether it is another one.
    fn terms_of(&self, at: ScenarioIx) -> impl Iterator<Item = (IssueIx, [OptionSet; 2], bool)> {
        let was = self.plans[at.at()].map(|was| self.old.scenario(was));
        let plan = self.new.scenario(at);
        self.new.issue_places().filter_map(move |issue| {
            let before = self.issues[issue.at()].and_then(|before| was?.terms.get(&before).copied()).unwrap_or_default();
            let now = plan.terms.get(&issue).copied().unwrap_or_default();
            let ids = |data: &'a Dataset, issue: IssueIx, options: OptionSet| -> BTreeSet<&'a str> {
                options.iter().map(|option| &*data.issue(issue).options[option.at()].id).collect()
            };
            let before_ids = self.issues[issue.at()].map(|at| ids(self.old, at, before)).unwrap_or_default();
            let is_other = before_ids != ids(self.new, issue, now);
            (!before.is_empty() || !now.is_empty()).then_some((issue, [before, now], is_other))
        })
    }

    fn verdicts(
        &self,
        before: PartyIx,
        party: PartyIx,
        issue: IssueIx,
        terms: [OptionSet; 2],
        moments: [MomentIx; 2],
    ) -> [Option<Verdicts>; 2] {
        let on = |data: &Dataset, party: PartyIx, issue: IssueIx, term: OptionSet, moment: MomentIx| {
            let lens = Lens { moment, threshold: self.threshold };
            (!term.is_empty()).then(|| verdict::on_term(&position(data, party, issue, lens), term))
        };
        let was = self.issues[issue.at()].and_then(|was| on(self.old, before, was, terms[0], moments[0]));
        [was, on(self.new, party, issue, terms[1], moments[1])]
    }
}

fn said<'a>(data: &'a Dataset, issue: IssueIx, one: &'a Statement) -> Said<'a> {
    let id = |option: OptionIx| &*data.issue(issue).options[option.at()].id;
    let stances = one.stances.iter().map(|(option, stance)| (id(*option), *stance)).collect();
    let term = one.term.map(|term| term.iter().map(id).collect());
    (data.statement_id(one.of), &data.moment(one.moment).id, one.date, one.grade, stances, term)
}

/// What of an issue positions depend on.
fn options(data: &Dataset, at: IssueIx) -> (bool, Vec<(&str, OptionSet)>) {
    let issue = data.issue(at);
    (issue.ordered, issue.options.iter().map(|option| &*option.id).zip(issue.compatible.iter().copied()).collect())
}

/// What stands, whatever it rests on.
#[derive(Clone, Copy, Eq, PartialEq)]
struct Reading {
    held: Option<Stance>,
    contested_by: Option<Stance>,
    is_disputed: bool,
    weakened: [bool; 2],
    is_unclear: bool,
    has_lapsed: bool,
    implied: Option<(Strength, bool)>,
}

fn reading(on: Standing) -> Reading {
    Reading {
        held: on.held.map(|held| held.stance),
        contested_by: on.contested_by.map(|held| held.stance),
        is_disputed: on.held.is_some_and(|held| held.weight == Weight::Disputed),
        weakened: [on.held, on.contested_by].map(|side| side.is_some_and(|held| held.weakened_by.is_some())),
        is_unclear: on.unclear.is_some(),
        has_lapsed: on.lapsed.is_some(),
        implied: on.implied.map(|implied| (implied.strength, implied.is_in_headline)),
    }
}

/// Whether the same differs, whatever it rests on.
fn are_same(one: &[OptionVersions], other: &[OptionVersions]) -> bool {
    let is_same = |one: &OptionVersions, other: &OptionVersions| {
        one.option == other.option && one.standings.map(reading) == other.standings.map(reading)
    };
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
}
