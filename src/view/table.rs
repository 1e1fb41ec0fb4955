//! What the page shows, computed once a change: the engine's answers in the words of `wording`.

use std::rc::Rc;

use crate::engine::{
    Answer, Ground, Head, Held, Lead, Lens, Position, Positions, ScenarioAnswer, Standing, Terms, answer, ground, head, verdict,
};
use crate::model::{Dataset, Date, Grade, IssueIx, OptionIx, OptionSet, PartyIx, Stance, StatementRef, Verdict, Verdicts};
use crate::state::AppState;
use crate::view::wording::{self, Message, Sentence};

/// Everything the page shows for one state.
#[derive(Clone, Debug, PartialEq)]
pub struct TableView {
    /// The sentence that answers first.
    pub sentence: Sentence,
    /// Whether anybody is against any term; nothing without a scenario.
    pub certainty: Option<Message>,
    /// What each party makes of the whole; empty without terms.
    pub answers: Vec<AnswerView>,
    /// One row an issue, in the printed order.
    pub rows: Vec<RowView>,
    /// How many statements the threshold leaves out, and how many marks are unknown because of it.
    pub left_out: (usize, usize),
}

/// What a party makes of the scenario in force.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerView {
    /// Whose answer it is.
    pub party: PartyIx,
    /// The party's name.
    pub name: Rc<str>,
    /// The answer in a word or two.
    pub word: String,
    /// The verdict that stands for it, for its mark.
    pub mark: Verdict,
    /// How many terms have which verdicts, and how many of those are implied.
    pub counts: Vec<(Verdicts, usize, usize)>,
}

/// One issue.
#[derive(Clone, Debug, PartialEq)]
pub struct RowView {
    /// The issue.
    pub issue: IssueIx,
    /// The term in force; empty if the issue is open.
    pub term: OptionSet,
    /// Whether the reader has set the term.
    pub is_own: bool,
    /// Where all parties stand together.
    pub ground: Ground,
    /// One cell a party, in the printed order.
    pub cells: Vec<CellView>,
}

/// One party on one issue.
#[derive(Clone, Debug, PartialEq)]
pub struct CellView {
    /// The party.
    pub party: PartyIx,
    /// The verdicts on the term in force; nothing if the issue is open.
    pub verdicts: Option<Verdicts>,
    /// Whether accounts of the stance contradict each other.
    pub is_contested: bool,
    /// Whether the verdict is implied by another demand.
    pub is_implied: bool,
    /// Whether the verdict is another one than before the reader's last change.
    pub has_changed: bool,
    /// The mark in words: the verdict, or without a term the head of the stance.
    pub head: String,
    /// The stance in a few words.
    pub stance: String,
    /// Date and grade of the evidence that the mark rests on.
    pub rests_on: Option<String>,
}

impl TableView {
    /// What the page shows for `state`, marking what has changed since `before`.
    pub fn of(data: &Dataset, state: &AppState, before: Option<&AppState>) -> Self {
        let terms = state.terms(data);
        let positions = Positions::take(data, state.lens(data));
        let parties = state.parties(data);
        let answer = answer::answer(&positions, &parties, &terms);
        let before = before.map(|before| Marks::of(data, before));
        let show = Show { data, state, positions: &positions, terms: &terms, parties: &parties };
        let rows = state.issues(data).into_iter().map(|issue| show.row(issue, before.as_ref())).collect::<Vec<_>>();
        let is_empty = terms.is_empty() && state.scenario.is_none() && state.own.is_empty();
        Self {
            sentence: if is_empty { without_plan(data, state, &rows) } else { with_plan(data, state, &answer) },
            certainty: (!terms.is_empty()).then(|| wording::nobody_against(answer.nobody_against, state.is_part())),
            answers: answers(data, &answer, !state.set_aside.is_empty()),
            left_out: show.left_out(),
            rows,
        }
    }
}

/// The marks of a state, to tell which have changed.
struct Marks {
    positions: Positions,
    terms: Terms,
}

impl Marks {
    fn of(data: &Dataset, state: &AppState) -> Self {
        Self { positions: Positions::take(data, state.lens(data)), terms: state.terms(data) }
    }

    fn verdicts(&self, party: PartyIx, issue: IssueIx) -> Option<Verdicts> {
        self.terms.get(&issue).map(|term| verdict::on_term(self.positions.of(party, issue), *term))
    }
}

/// The name of the plan in force as it stands in sentences.
pub fn plan_name(data: &Dataset, state: &AppState) -> String {
    let plan = state.scenario.map(|scenario| data.scenario(scenario).name.words());
    wording::plan_in_text(plan.as_deref(), !state.own.is_empty())
}

fn with_plan(data: &Dataset, state: &AppState, answer: &ScenarioAnswer) -> Sentence {
    wording::answers(data, &plan_name(data, state), &basis(data, state), answer, !state.set_aside.is_empty())
}

/// The positions and the evidence that count, as they are called in sentences.
pub fn basis(data: &Dataset, state: &AppState) -> String {
    let part = |n: usize, of: usize| (n < of).then_some((n, of));
    let parties = part(data.parties.len() - state.away.len(), data.parties.len());
    let issues = part(data.issues.len() - state.set_aside.len(), data.issues.len());
    wording::basis(&wording::full_date(data.moment(state.moment(data)).date), state.threshold, parties, issues)
}

fn without_plan(data: &Dataset, state: &AppState, rows: &[RowView]) -> Sentence {
    let grounds: Vec<(IssueIx, Ground)> = rows.iter().map(|row| (row.issue, row.ground)).collect();
    wording::positions(data, &basis(data, state), data.parties.len() - state.away.len(), &grounds)
}

fn answers(data: &Dataset, answer: &ScenarioAnswer, is_part: bool) -> Vec<AnswerView> {
    let views = answer.parties.iter().filter_map(|party| {
        let (worst, best) = (party.worst?, party.best?);
        let mut counts: Vec<(Verdicts, usize, usize)> = Vec::new();
        for (issue, verdicts) in party.verdicts.iter() {
            let implied = usize::from(party.implied.contains(issue));
            match counts.iter_mut().find(|(counted, ..)| counted == verdicts) {
                Some((_, n, n_implied)) => {
                    *n += 1;
                    *n_implied += implied;
                }
                None => counts.push((*verdicts, 1, implied)),
            }
        }
        answer_view(data, party.party, (worst, best), counts, is_part)
    });
    views.collect()
}

/// An answer with its counts, which are in the order of the issues.
pub(super) fn answer_view(
    data: &Dataset,
    party: PartyIx,
    (worst, best): (Answer, Answer),
    mut counts: Vec<(Verdicts, usize, usize)>,
    is_part: bool,
) -> Option<AnswerView> {
    wording::order(&mut counts, |(verdicts, ..)| (verdicts.is_range(), verdicts.best(), verdicts.worst()));
    let mark = counts.iter().map(|(verdicts, ..)| verdicts.worst()).max()?;
    Some(AnswerView { party, name: data.party(party).label.words(), word: wording::answer(worst, best, is_part), mark, counts })
}

/// What the table is made of.
struct Show<'a> {
    data: &'a Dataset,
    state: &'a AppState,
    positions: &'a Positions,
    terms: &'a Terms,
    /// The parties at the table.
    parties: &'a [PartyIx],
}

impl Show<'_> {
    fn row(&self, issue: IssueIx, before: Option<&Marks>) -> RowView {
        let term = self.terms.get(&issue).copied().unwrap_or_default();
        let cells = self.parties.iter().map(|&party| {
            let mut cell = cell(self.data, self.positions.of(party, issue), party, issue, term);
            let was = before.map(|before| before.verdicts(party, issue));
            cell.has_changed = was.is_some_and(|was| was != cell.verdicts) && cell.verdicts.is_some();
            cell
        });
        RowView {
            issue,
            term,
            is_own: self.state.own.contains_key(&issue),
            ground: ground::ground(self.data, self.positions, self.parties, issue),
            cells: cells.collect(),
        }
    }

    /// What the threshold leaves out: statements up to the moment, and marks that are unknown only because of it.
    fn left_out(&self) -> (usize, usize) {
        let lens = self.positions.lens;
        let everything = Lens { threshold: Grade::Disputed, ..lens };
        let issues = self.state.issues(self.data);
        let cells = || self.parties.iter().flat_map(|party| issues.iter().map(move |issue| (*party, *issue)));
        let said = cells().flat_map(|(party, issue)| self.data.statements(party, issue));
        let statements = said.filter(|said| everything.lets_in(said) && !lens.lets_in(said)).count();
        if statements == 0 {
            return (0, 0);
        }
        let all = Positions::take(self.data, everything);
        let is_unknown = |positions: &Positions, party, issue| match self.terms.get(&issue) {
            Some(term) => verdict::on_term(positions.of(party, issue), *term) == Verdicts::only(Verdict::Unknown),
            None => {
                positions.of(party, issue).options.iter().all(|standing| standing.held.is_none())
                    && positions.of(party, issue).terms.is_empty()
            }
        };
        let became = cells()
            .filter(|(party, issue)| is_unknown(self.positions, *party, *issue) && !is_unknown(&all, *party, *issue))
            .count();
        (statements, became)
    }
}

/// A cell that has not changed.
pub(super) fn cell(data: &Dataset, position: &Position, party: PartyIx, issue: IssueIx, term: OptionSet) -> CellView {
    let view = CellView {
        party,
        verdicts: None,
        is_contested: false,
        is_implied: false,
        has_changed: false,
        head: String::new(),
        stance: String::new(),
        rests_on: None,
    };
    let cell = Cell { data, party, issue, position };
    if term.is_empty() {
        let (head, stance, by) = cell.stances();
        let is_contested = position.options.iter().any(|standing| standing.contested_by.is_some());
        return CellView { head, stance, is_contested, rests_on: by, ..view };
    }
    let verdicts = verdict::on_term(position, term);
    CellView {
        verdicts: Some(verdicts),
        is_contested: verdict::is_contested(position, term),
        is_implied: verdict::is_implied(position, term),
        head: wording::verdicts(verdicts),
        stance: cell.in_a_few_words(term, verdicts),
        rests_on: cell.basis(term).map(|by| cell.evidence(by)),
        ..view
    }
}

/// The statement whose date and grade a cell shows.
#[cfg(feature = "files")]
pub(super) fn rests_on(data: &Dataset, lens: Lens, party: PartyIx, issue: IssueIx, term: OptionSet) -> Option<StatementRef> {
    let position = crate::engine::position::position(data, party, issue, lens);
    if !term.is_empty() {
        return Cell { data, party, issue, position: &position }.basis(term);
    }
    match head::head(&position) {
        Head::Stance(lead) => Some(lead.held.by),
        Head::Term(term) => Some(term.by),
        Head::Unclear { by, .. } => Some(by),
        Head::Nothing => None,
    }
}

/// Where a cell's few words come from.
struct Cell<'a> {
    data: &'a Dataset,
    party: PartyIx,
    issue: IssueIx,
    position: &'a Position,
}

impl Cell<'_> {
    fn places(&self) -> impl Iterator<Item = (OptionIx, Standing)> {
        let position = self.position;
        self.data.issue(self.issue).option_places().map(|option| (option, position.on(option)))
    }

    fn short(&self, option: OptionIx) -> Rc<str> {
        self.data.issue(self.issue).options[option.at()].short.words()
    }

    /// The newest and best evidenced options on which a stance stands, in quotes: only those that rest on the same
    /// statement, so that the date and grade beside them are theirs; how many others there are is said.
    fn named(&self, lead: &Lead) -> String {
        let names: Vec<String> = lead.named.iter().map(|option| wording::quoted(&self.short(option))).collect();
        let others = lead.options.len() - names.len();
        let names = wording::and(&names);
        if others > 0 { wording::and_others(&names, others) } else { names }
    }

    /// Whether what is named may as well be unknown: no stance in doubt is said as if it stood.
    fn is_doubtful(&self, lead: &Lead) -> bool {
        lead.named.iter().any(|option| self.position.on(option).held.is_some_and(|held| held.is_doubtful()))
    }

    /// Without a term: the strongest stance for something, else against something, and what it rests on.
    fn stances(&self) -> (String, String, Option<String>) {
        match head::head(self.position) {
            Head::Stance(lead) => {
                let more = head::leads(self.position).nth(1);
                let more = more.map(|more| {
                    let say = if self.is_doubtful(&more) { wording::stance_aside_perhaps } else { wording::stance_aside };
                    [&*say(more.stance, &self.named(&more)), " (", &self.dated(more.held), ")"].concat()
                });
                let say = if self.is_doubtful(&lead) { wording::stance_line_perhaps } else { wording::stance_line };
                let head = say(lead.stance, &self.named(&lead));
                (head, more.unwrap_or_default(), Some(self.dated(lead.held)))
            }
            Head::Term(term) => {
                let names: Vec<_> = term.options.iter().map(|option| self.short(option)).collect();
                let is_doubtful = term.is_disputed || term.is_weakened;
                let say = if is_doubtful { wording::stance_line_perhaps } else { wording::stance_line };
                (say(Stance::Accepts, &wording::or_quoted(&names)), String::new(), Some(self.evidence(term.by)))
            }
            Head::Unclear { option, by } => {
                (wording::stance_on(Stance::Unclear, &self.short(option)), String::new(), Some(self.evidence(by)))
            }
            Head::Nothing => (wording::NO_STATEMENT.into(), String::new(), None),
        }
    }

    /// With a term: what the verdict rests on, and what the party is for instead.
    fn in_a_few_words(&self, term: OptionSet, verdicts: Verdicts) -> String {
        let mut words = Vec::new();
        let mut is_demand_elsewhere = false;
        if term.len() == 1 {
            let on = term.iter().next().map(|option| self.position.on(option)).unwrap_or_default();
            match (on.held, on.implied.and_then(|implied| implied.by), on.unclear) {
                (Some(held), ..) if held.stance == Stance::Demands => words.push(String::from(wording::DEMANDS_IT)),
                (None, Some(demand), _) => {
                    is_demand_elsewhere = true;
                    words.push(wording::stance_aside(Stance::Demands, &wording::quoted(&self.short(demand))));
                }
                _ => {}
            }
            // Unknown has several forms, and what stands may be in doubt: each is named.
            let also = match (on.held, on.unclear, on.lapsed) {
                (Some(held), _, _) if held.weakened_by.is_some() => Some(wording::WEAKENED_MARK),
                (Some(_), Some(_), _) => Some(wording::SINCE_UNCLEAR),
                (None, Some(_), _) => Some(wording::UNCLEAR),
                (None, None, Some(_)) => Some(wording::LAPSED),
                _ => None,
            };
            words.extend(also.map(String::from));
        }
        if verdicts != Verdicts::only(Verdict::Accepts) && !is_demand_elsewhere {
            let order = [Stance::Demands, Stance::Accepts, Stance::OpenTo];
            let elsewhere = |stance| {
                let held = self
                    .places()
                    .filter(|(option, _)| !term.contains(*option))
                    .find(|(_, on)| on.held.is_some_and(|held| held.stance == stance));
                held.map(|(option, _)| wording::stance_aside(stance, &wording::quoted(&self.short(option))))
            };
            let instead = order.into_iter().find_map(elsewhere);
            words.extend(instead.map(|words| if verdicts.worst().is_against() { wording::instead(&words) } else { words }));
            if words.is_empty() {
                words.extend([Stance::Rejects, Stance::Opposes].into_iter().find_map(elsewhere));
            }
        }
        words.join("; ")
    }

    /// The statement that the verdict on a term rests on first of all.
    fn basis(&self, term: OptionSet) -> Option<StatementRef> {
        if let Some(own) = self.position.terms.iter().find(|own| own.options == term) {
            return Some(own.by);
        }
        let on = |option| self.position.on(option);
        let held = term.iter().find_map(|option| on(option).held.map(|held| held.by));
        let implied = || {
            let by = term.iter().find_map(|option| on(option).implied);
            let demand = by.and_then(|implied| implied.by).and_then(|demand| on(demand).held);
            let line = by.and_then(|_| self.places().find_map(|(_, on)| on.held.filter(|held| held.stance.is_against())));
            demand.or(line).map(|held| held.by)
        };
        let unclear = || term.iter().find_map(|option| on(option).unclear);
        held.or_else(implied).or_else(unclear)
    }

    /// The date and grade of what stands, and whether something newer and lighter speaks against its standing.
    fn dated(&self, held: Held) -> String {
        let evidence = self.evidence(held.by);
        if held.weakened_by.is_some() { wording::weakened(&evidence) } else { evidence }
    }

    fn evidence(&self, by: StatementRef) -> String {
        let said = self.data.statements(self.party, self.issue).iter().find(|said| said.of == by);
        said.map_or_else(String::new, |said| date_and_grade(said.date, said.grade))
    }
}

/// `23 Apr 2025 · reported`.
pub fn date_and_grade(date: Date, grade: Grade) -> String {
    [&*wording::date(date), " · ", &*wording::grade(grade).words()].concat()
}
