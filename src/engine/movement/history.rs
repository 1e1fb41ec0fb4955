//! How a party's position on an issue came about, moment by moment.

use crate::engine::head::{self, Head};
use crate::engine::movement::replay::Replay;
use crate::engine::movement::{self, Change, Span, why};
use crate::engine::position::{Position, Standing};
use crate::model::{Dataset, Grade, Issue, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, StatementRef};

/// What was said up to a moment and since the one before, and what stood then.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// The moment.
    pub moment: MomentIx,
    /// The statements filed under it that count, in the order of rule 1; none where the party was silent.
    pub heard: Vec<Heard>,
    /// What heads the cell at the moment.
    pub head: Head,
    /// What stands on each option on which anything does, in the issue's order.
    pub standing: Vec<(OptionIx, Standing)>,
    /// How this differs from the moment before; from nothing at the first.
    pub change: Change,
}

/// A statement, and what it had a part in changing on the day it was said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Heard {
    /// The claim or plan.
    pub of: StatementRef,
    /// The options on which something else stood at the end of the day because of it.
    pub moved: OptionSet,
    /// The options on which it changed no more than what the stance rests on.
    pub restated: OptionSet,
}

/// Every statement of a party on an issue of grade at least `threshold` and what stood after each moment, one chapter a
/// moment, the oldest first.
pub fn history(data: &Dataset, party: PartyIx, issue_at: IssueIx, threshold: Grade) -> Vec<Chapter> {
    let issue = data.issue(issue_at);
    let span = Span::between(data.latest_moment(), data.latest_moment(), threshold);
    let replay = Replay::of(data, party, issue_at, span);
    let mut chapters = Vec::new();
    let mut n_heard = 0;
    for moment in data.moment_places() {
        let n_before = n_heard;
        while replay.moment(n_heard).is_some_and(|filed| filed <= moment) {
            n_heard += 1;
        }
        let (before, now) = (replay.before(n_before), replay.before(n_heard));
        let mut heard = Vec::new();
        for day in replay.days(n_before, n_heard).windows(2) {
            heard.extend(on_day(issue, &replay, day[0], day[1]));
        }
        let standing = issue.option_places().map(|option| (option, now.on(option)));
        chapters.push(Chapter {
            moment,
            heard,
            head: head::head(now),
            standing: standing.filter(|(_, standing)| *standing != Standing::default()).collect(),
            change: movement::change(issue, before, now),
        });
    }
    chapters
}

fn on_day(issue: &Issue, replay: &Replay, start: usize, end: usize) -> Vec<Heard> {
    let nothing = |at| Heard { of: replay.said(at), moved: OptionSet::EMPTY, restated: OptionSet::EMPTY };
    let mut heard: Vec<Heard> = (start..end).map(nothing).collect();
    for option in issue.option_places() {
        let moves = replay.changes_between(start, end, &|position: &Position| why::reading(position.on(option)));
        let changes = replay.changes_between(start, end, &|position: &Position| position.on(option));
        for at in moves.iter().chain(&changes) {
            let statement = &mut heard[at - start];
            if moves.contains(at) { statement.moved.insert(option) } else { statement.restated.insert(option) }
        }
    }
    heard
}
