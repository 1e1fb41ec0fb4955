//! What moved since an earlier moment.

use crate::engine::{CellMovement, Change, Head, OptionMovement, Span, movement};
use crate::model::{IssueIx, OptionSet, PartyIx, StatementRef};
use crate::report::comparison::Asked;
use crate::report::issues::StanceReport;
use crate::report::then_and_now::ThenAndNowReport;
use crate::view::wording::{self, Message};

shapes! {
    /// How positions changed in time.
    Time {
        /// The id of the earlier moment: the one named, else the one before; null at the first moment.
        since: Option<String>,
        /// How many positions did not move, in a sentence of the page; null at the first moment.
        said: Option<String>,
        /// One entry for each party at the table and issue in play; none at the first moment.
        cells: Vec<CellReport>,
        /// The plan in force at its own moment and at the latest, whatever the moment asked for; null without one.
        plan: Option<ThenAndNowReport>,
    }
    /// How a party moved on an issue.
    CellReport {
        /// The id of the party.
        party: String,
        /// The id of the issue.
        issue: String,
        /// The greatest change of an option or an accepted term: carried-over, restated, moved.
        change: &'static str,
        /// The position in short at the earlier moment.
        from: HeadReport,
        /// The position in short at the moment asked for.
        to: HeadReport,
        /// The ids of the claims and plans that changed the position in short, oldest first.
        changed_by: Vec<String>,
        /// The statement since which the position in short stands without a break; null if nothing ever stood.
        standing_since: Option<SinceReport>,
        /// One entry for each option on which anything stands at either moment.
        options: Vec<OptionMoved>,
        /// One entry for each term of several options that is accepted at either moment.
        accepted_terms: Vec<TermMoved>,
    }
    /// A position in short: the strongest stance. What is implied never heads it.
    HeadReport {
        /// demands, accepts, open-to, rejects, opposes or unclear; null where nothing stands.
        stance: Option<&'static str>,
        /// The ids of its options.
        options: Vec<String>,
        /// Whether the options make up one accepted term.
        is_term: bool,
    }
    /// A claim or plan and its date.
    SinceReport {
        /// Its id.
        statement: String,
        /// Its date.
        date: String,
    }
    /// What stood on an option at both moments.
    OptionMoved {
        /// The id of the option.
        option: String,
        /// carried-over, restated, moved.
        change: &'static str,
        /// What stood at the earlier moment.
        from: StanceReport,
        /// What stands at the moment asked for.
        to: StanceReport,
        /// Both in the words of the page.
        said: String,
        /// The claims and plans that made the difference, oldest first; empty where it is carried over.
        steps: Vec<StepReport>,
        /// The statement since which it stands so without a break; it may be older than the earlier moment.
        standing_since: Option<SinceReport>,
        /// Where the party is implied to be against it: the id of the statement of the demand; null for a scale.
        demand: Option<String>,
    }
    /// A statement and what it did to what stands on an option.
    StepReport {
        /// Its id.
        statement: String,
        /// stated, lapsed, contested, weakened, unclear, settled, implied, released or restated.
        why: &'static str,
    }
    /// What stood of an accepted term of several options at both moments.
    TermMoved {
        /// The ids of its options.
        options: Vec<String>,
        /// carried-over, restated, moved.
        change: &'static str,
        /// Whether it was accepted at the earlier moment.
        was_accepted: bool,
        /// Whether it is accepted at the moment asked for.
        is_accepted: bool,
        /// The ids of the claims and plans that made the difference, oldest first.
        changed_by: Vec<String>,
    }
}

impl Asked<'_> {
    pub(super) fn time(&self) -> Time {
        let now = self.request.lens.moment;
        let before = || self.data.moment_places().take_while(|moment| *moment < now).last();
        let since = self.request.since.or_else(before);
        let span = since.map(|since| Span::between(since, now, self.request.lens.threshold));
        let cells = span.map(|span| self.movement(span)).unwrap_or_default();
        Time {
            since: span.map(|span| self.data.moment(span.from().moment).id.to_string()),
            said: span.map(|_| carried(&cells)),
            cells: cells.iter().map(|cell| self.cell(cell)).collect(),
            plan: self.request.scenario.zip(self.terms).map(|(plan, terms)| self.then_and_now(plan, terms)),
        }
    }

    fn movement(&self, span: Span) -> Vec<CellMovement> {
        let parties = self.request.parties.iter();
        let cells = parties.flat_map(|party| self.request.issues.iter().map(move |issue| (*party, *issue)));
        cells.map(|(party, issue)| movement::of_cell(self.data, party, issue, span)).collect()
    }

    fn cell(&self, of: &CellMovement) -> CellReport {
        let terms = of.terms.iter().map(|term| TermMoved {
            options: self.options(of.issue, term.options),
            change: term.change.slug(),
            was_accepted: term.from.is_some(),
            is_accepted: term.to.is_some(),
            changed_by: self.statements(&term.by),
        });
        CellReport {
            party: self.party(of.party),
            issue: self.issue_id(of.issue),
            change: of.change.slug(),
            from: self.head(of.issue, of.from),
            to: self.head(of.issue, of.to),
            changed_by: self.statements(&of.head_by),
            standing_since: self.since(of.party, of.issue, of.head_since),
            options: of.options.iter().map(|option| self.option_moved(of.party, of.issue, option)).collect(),
            accepted_terms: terms.collect(),
        }
    }

    fn head(&self, issue: IssueIx, head: Head) -> HeadReport {
        let (stance, options, is_term) = match head {
            Head::Stance(lead) => (Some(lead.stance.slug()), lead.options, false),
            Head::Term(term) => (Some("accepts"), term.options, true),
            Head::Unclear { option, .. } => (Some("unclear"), OptionSet::only(option), false),
            Head::Nothing => (None, OptionSet::EMPTY, false),
        };
        HeadReport { stance, options: self.options(issue, options), is_term }
    }

    fn option_moved(&self, party: PartyIx, issue: IssueIx, of: &OptionMovement) -> OptionMoved {
        OptionMoved {
            option: self.option(issue, of.option),
            change: of.change.slug(),
            from: self.stance(party, issue, of.option, of.from),
            to: self.stance(party, issue, of.option, of.to),
            said: self.said_of(issue, of),
            steps: of
                .steps
                .iter()
                .map(|step| StepReport { statement: self.data.statement_id(step.by).to_string(), why: step.why.slug() })
                .collect(),
            standing_since: self.since(party, issue, of.since),
            demand: of.demand.map(|of| self.data.statement_id(of).to_string()),
        }
    }

    fn said_of(&self, issue: IssueIx, of: &OptionMovement) -> String {
        let (before, now) = (wording::time::standing(of.from), wording::time::standing(of.to));
        let mut why: Vec<Message> = Vec::new();
        for step in &of.steps {
            let words = wording::time::why(step.why);
            if !why.contains(&words) {
                why.push(words);
            }
        }
        wording::time::option_moved(&self.option(issue, of.option), &before, &now, &why)
    }

    fn since(&self, party: PartyIx, issue: IssueIx, of: Option<StatementRef>) -> Option<SinceReport> {
        let said = self.data.statements(party, issue).iter().find(|said| Some(said.of) == of)?;
        Some(SinceReport { statement: self.data.statement_id(said.of).to_string(), date: said.date.to_string() })
    }
}

/// How many positions did not move. Nothing is on record only where no option and no term has anything.
fn carried(cells: &[CellMovement]) -> String {
    let is_blank = |cell: &CellMovement| cell.options.is_empty() && cell.terms.is_empty();
    let count =
        |change: Change, blank: bool| cells.iter().filter(|cell| cell.change == change && is_blank(cell) == blank).count();
    wording::time::carried(count(Change::CarriedOver, false), count(Change::Restated, false), count(Change::CarriedOver, true))
}
