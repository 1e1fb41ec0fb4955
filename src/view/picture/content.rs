//! What a picture says around its table, and in which words.

use std::rc::Rc;

use crate::model::{IssueIx, PartyIx, StatementRef, Text};
use crate::view::evidence;
use crate::view::picture::About;
use crate::view::table::CellView;
use crate::view::take::{Row, Seen};
use crate::view::wording::{self, take as words};

use super::measure::{Face, width};

/// What is drawn.
pub(super) struct Content<'a> {
    pub(super) seen: &'a Seen<'a>,
    pub(super) about: &'a About,
}

/// More outlets than ever fit.
const MOST_OUTLETS: usize = 60;

/// The sign of a mark whose accounts contradict each other, where there is no room for the word.
const CONTESTED: &str = "†";

/// The sign of a mark that is implied.
const IMPLIED: &str = "‡";

impl Content<'_> {
    /// What the case is.
    pub(super) fn title(&self) -> Rc<str> {
        self.seen.data.title.words()
    }

    /// The plan in force; without one what the table shows.
    pub(super) fn head(&self) -> String {
        let plan = self.seen.state.scenario.map(|plan| self.seen.data.scenario(plan).name.words());
        match (plan, self.seen.state.own.is_empty()) {
            (Some(plan), true) => plan.to_string(),
            (Some(plan), false) => words::changed_plan(&plan),
            (None, false) => words::OWN_TERMS.into(),
            (None, true) => words::WITHOUT_PLAN.into(),
        }
    }

    /// Until when and on which evidence positions count.
    pub(super) fn standing(&self) -> String {
        let Seen { data, lens, .. } = self.seen;
        words::standing(&wording::full_date(data.moment(lens.moment).date), lens.threshold.slug())
    }

    /// What kind of plan it is, when and from whom.
    pub(super) fn facts(&self) -> String {
        let Seen { data, state, .. } = self.seen;
        let Some(plan) = state.scenario.map(|plan| data.scenario(plan)) else { return String::new() };
        let by: Vec<Rc<str>> = plan.proposed_by.iter().map(|party| data.party(*party).in_text.words()).collect();
        let date = plan.date.map(wording::full_date);
        let facts = wording::plan_facts(plan.kind, date.as_deref(), &by);
        if state.own.is_empty() { facts } else { wording::plan_itself(&facts) }
    }

    /// The sentence that answers first.
    pub(super) fn sentence(&self) -> String {
        self.seen.sentence()
    }

    /// A party's name for narrow places.
    pub(super) fn party(&self, party: PartyIx) -> Rc<str> {
        let party = self.seen.data.party(party);
        short(&party.short, &party.label)
    }

    /// An issue's name for narrow places.
    pub(super) fn issue(&self, issue: IssueIx) -> Rc<str> {
        let issue = self.seen.data.issue(issue);
        short(&issue.short, &issue.label)
    }

    /// The term in force; that there is none, with a plan that has none.
    pub(super) fn term(&self, row: &Row) -> String {
        let options = &self.seen.data.issue(row.issue).options;
        let names: Vec<Rc<str>> = row.term.iter().map(|option| options[option.at()].short.words()).collect();
        match names.as_slice() {
            [] if self.seen.has_plan() => wording::NOT_IN_PLAN.into(),
            [one] => one.to_string(),
            _ => wording::or(&names),
        }
    }

    /// The same with what it means that there are several options.
    pub(super) fn term_in_full(&self, row: &Row) -> String {
        let term = self.term(row);
        if row.term.len() > 1 { wording::several(&term) } else { term }
    }

    /// The issues on which there is a term; without a plan all.
    pub(super) fn with_terms(&self) -> Vec<IssueIx> {
        let all = self.seen.issues.iter().copied();
        all.filter(|issue| self.seen.terms.is_empty() || self.seen.terms.contains_key(issue)).collect()
    }

    /// What is not shown of the case, in words: of parties and issues how many, and by name the issues that have no row
    /// because the plan has no term on them, unless it is a picture in which these have rows too.
    pub(super) fn left_out(&self, n_parties: usize, rows: &[IssueIx], has_all_issues: bool) -> Vec<String> {
        let data = self.seen.data;
        let mut said = Vec::new();
        let terms = &self.seen.terms;
        let is_open = |issue: &&IssueIx| !has_all_issues && !terms.is_empty() && !terms.contains_key(issue);
        let open: Vec<Rc<str>> = self
            .seen
            .issues
            .iter()
            .filter(is_open)
            .filter(|issue| !rows.contains(issue))
            .map(|issue| self.issue(*issue))
            .collect();
        let (n_issues, of_issues) = (rows.len() + open.len(), data.issues.len());
        if n_issues < of_issues || n_parties < data.parties.len() {
            said.push(words::shown(rows.len(), of_issues, n_parties, data.parties.len()));
        }
        if !open.is_empty() {
            said.push(words::no_term(&open.join(", ")));
        }
        said
    }

    /// What the signs beside marks mean, of those that are in the picture.
    pub(super) fn signs<'c>(&self, cells: impl Iterator<Item = &'c CellView> + Clone, has_signs: bool) -> Vec<String> {
        let sign = |sign: &str, meaning: wording::Message| {
            if has_signs { [sign, " ", &meaning.words()].concat() } else { meaning.into() }
        };
        let mut said = Vec::new();
        if cells.clone().any(|cell| cell.is_contested) {
            said.push(sign(CONTESTED, words::CONTESTED_MEANING));
        }
        if cells.clone().any(|cell| cell.is_implied) {
            said.push(sign(IMPLIED, words::IMPLIED_MEANING));
        }
        if cells.clone().any(|cell| cell.verdicts.is_some_and(|verdicts| verdicts.is_range())) {
            said.push(words::RANGE_MEANING.into());
        }
        said
    }

    /// What the marks rest on: sources by the outlets that are named most, as many as fit in so many pixels.
    pub(super) fn sources(&self, parties: &[PartyIx], rows: &[IssueIx], face: Face, room: i32) -> String {
        let data = self.seen.data;
        let (mut statements, mut sources) = (Vec::new(), Vec::new());
        for (issue, party) in rows.iter().flat_map(|issue| parties.iter().map(move |party| (*issue, *party))) {
            for said in evidence::cell(data, self.seen.lens, &self.seen.terms, party, issue).basis {
                let of: &[_] = match said {
                    StatementRef::Plan(plan) => &data.scenario(plan).sources,
                    StatementRef::Claim(claim) => data.claim(claim).words.as_ref().map_or(&[], |words| &words.sources),
                };
                add(&mut statements, said);
                of.iter().for_each(|source| add(&mut sources, *source));
            }
        }
        let mut outlets: Vec<(Rc<str>, usize)> = Vec::new();
        for source in sources.iter().filter_map(|source| data.source(*source)) {
            match outlets.iter_mut().find(|(name, _)| *name == source.outlet) {
                Some((_, n)) => *n += 1,
                None => outlets.push((source.outlet.clone(), 1)),
            }
        }
        wording::order(&mut outlets, |(_, n)| std::cmp::Reverse(*n));
        let names: Vec<Rc<str>> = outlets.into_iter().map(|(name, _)| name).collect();
        let (n, of) = (sources.len(), statements.len());
        let said = |n_names: usize| words::sources(of, n, &names[..n_names].join(", "), names.len() - n_names);
        let fits = |n_names: &usize| width(&said(*n_names), face) <= room;
        (0..=names.len().min(MOST_OUTLETS)).rev().find(fits).map_or_else(|| said(0), said)
    }

    /// Whose data it is and on which terms.
    pub(super) fn terms(&self) -> String {
        let opened = self.about.opened.as_ref().map(words::opened);
        opened.unwrap_or_else(|| self.about.terms.clone())
    }

    /// Where the view stands, as it is read.
    pub(super) fn address(&self) -> &str {
        self.about.address.as_deref().map_or("", wording::sheet::read_address)
    }

    /// What a mark says, for whoever points at it.
    pub(super) fn said_of(&self, row: &Row, cell: &CellView) -> String {
        let mut said = vec![evidence::title(self.seen.data, cell.party, row.issue), cell.head.clone()];
        said.extend(tags(cell).map(String::from));
        said.extend([cell.stance.clone(), cell.rests_on.clone().unwrap_or_default()]);
        said.retain(|words| !words.is_empty());
        said.join(" · ")
    }
}

/// The signs beside a mark, with a space before them.
pub(super) fn signs(cell: &CellView) -> String {
    let signs = [(cell.is_contested, CONTESTED), (cell.is_implied, IMPLIED)];
    let signs: String = signs.into_iter().filter(|(is_so, _)| *is_so).map(|(_, sign)| sign).collect();
    if signs.is_empty() { signs } else { [" ", &signs].concat() }
}

/// The words beside a mark.
pub(super) fn tags(cell: &CellView) -> impl Iterator<Item = wording::Message> {
    let tags = [(cell.is_contested, wording::CONTESTED), (cell.is_implied, wording::IMPLIED)];
    tags.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words)
}

fn short(short: &Text, label: &Text) -> Rc<str> {
    let name = short.words();
    if name.is_empty() { label.words() } else { name }
}

fn add<T: PartialEq>(to: &mut Vec<T>, what: T) {
    if !to.contains(&what) {
        to.push(what);
    }
}
