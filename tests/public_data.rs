//! Answers that others collected, as the engine counts them, as a plain loop does, and as others published them.
//!
//! Two comparators made for voters: 12 candidates on 18 questions, and 32 parties on 38 theses. Where they come from,
//! under which terms, and what each answer is taken to mean is in `tests/public/README.md`.
#![cfg(feature = "native")]

#[path = "public/plain.rs"]
mod plain;
#[path = "public/published.rs"]
mod published;
mod support;

use std::fs;
use std::path::Path;

use position_comparator::dataset::examine::{RawFile, examine};
use position_comparator::engine::package::{FRONT_BOUND, Settled, blocks, counts, front};
use position_comparator::engine::relation::relation;
use position_comparator::engine::{InPlay, Lens, Positions, ground};
use position_comparator::model::{Dataset, Grade, IssueIx, OptionIx, OptionSet, PartyIx};

use plain::{Answer, Table};
use support::{Case, loaded};

/// A table of answers as the engine sees it.
struct Seen {
    data: Dataset,
    positions: Positions,
}

impl Seen {
    /// Each answer is a claim; `picks` says what picking an option says of this and the other options.
    fn new(table: &Table, picks: fn(usize) -> String) -> Self {
        let names = |letter: char, n: usize| (0..n).map(|at| format!("{letter}{at}")).collect::<Vec<_>>().join(" ");
        let mut case = Case::of(&names('p', table.answers.len()));
        for (at, n_options) in table.n_options.iter().enumerate() {
            case = case.issue(&format!("q{at}"), &names('o', *n_options));
        }
        for (party, answers) in table.answers.iter().enumerate() {
            for (issue, answer) in answers.iter().enumerate() {
                let stances = match *answer {
                    Answer::Silent => continue,
                    Answer::Neutral => names('o', table.n_options[issue]).split(' ').map(|on| format!("open-to {on}")).collect(),
                    Answer::Picks(option) => vec![picks(option)],
                };
                case = case.said(&format!("p{party}/q{issue} 2025-05-01 document {}", stances.join(", ")));
            }
        }
        let data = loaded(&case.0);
        let positions = Positions::take(&data, Lens { moment: data.latest_moment(), threshold: Grade::Disputed });
        Self { data, positions }
    }

    fn relation(&self, one: usize, other: usize, issue: usize) -> position_comparator::engine::Relation {
        let position = |party| self.positions.of(PartyIx::new(party), IssueIx::new(issue));
        relation(self.data.issue(IssueIx::new(issue)), position(one), position(other))
    }

    /// Runs a check on some parties and issues.
    fn at<T>(&self, parties: &[usize], issues: &[usize], check: impl FnOnce(InPlay<'_>) -> T) -> T {
        let parties: Vec<_> = parties.iter().copied().map(PartyIx::new).collect();
        let issues: Vec<_> = issues.iter().copied().map(IssueIx::new).collect();
        check(InPlay { data: &self.data, positions: &self.positions, parties: &parties, issues: &issues })
    }
}

fn set(options: &[usize]) -> OptionSet {
    options.iter().copied().map(OptionIx::new).collect()
}

/// Every pair on every issue, both ways round.
#[track_caller]
fn check_pairs(table: &Table, seen: &Seen) {
    for one in 0..table.answers.len() {
        for other in 0..table.answers.len() {
            for issue in 0..table.n_options.len() {
                let found = seen.relation(one, other, issue);
                let wanted = table.relation(one, other, issue);
                let found_sets = (found.shared, found.divided);
                assert_eq!((found.word(), found.divide), (wanted.word, wanted.divide), "p{one} p{other} q{issue}");
                assert_eq!(found_sets, (set(&wanted.shared), set(&wanted.divided)), "p{one} p{other} q{issue}");
            }
        }
    }
}

/// Common ground, zones and numbers of packages for some parties: on all issues, and on those with a zone.
#[track_caller]
fn check_zones(table: &Table, seen: &Seen, parties: &[usize]) {
    let all: Vec<usize> = (0..table.n_options.len()).collect();
    let with_zone: Vec<usize> = all.iter().copied().filter(|issue| !table.free(parties, *issue).is_empty()).collect();
    for issues in [all, with_zone] {
        seen.at(parties, &issues, |in_play| {
            for (zone, &issue) in blocks(in_play).iter().zip(&issues) {
                let ground = ground::ground(in_play.data, in_play.positions, in_play.parties, zone.issue);
                let free = set(&table.free(parties, issue));
                assert_eq!((zone.free, zone.possibly_free, ground.open), (free, free, free), "{parties:?} q{issue}");
                assert_eq!(ground.common, set(&table.common(parties, issue)), "{parties:?} q{issue}");
            }
            let (counts, wanted) = (counts(in_play), table.counts(parties, &issues));
            assert_eq!(counts.all.to_u128(), Some(wanted.all));
            for settled in Settled::ALL {
                assert_eq!(counts.possible(settled).packages.to_u128(), Some(wanted.possible));
                assert_eq!(counts.possible(settled).n_unknown, wanted.n_unknown);
            }
            assert_eq!(counts.certain.to_u128(), Some(wanted.certain));
        });
    }
}

/// The front of a few parties, vector by vector with its number of packages, and the same both ways of settling.
#[track_caller]
fn check_front(table: &Table, seen: &Seen, parties: &[usize]) {
    let issues: Vec<usize> = (0..table.n_options.len()).collect();
    let wanted = table.front(parties);
    assert!(wanted.len() <= FRONT_BOUND);
    for settled in Settled::ALL {
        let front = seen.at(parties, &issues, |in_play| front(in_play, settled, FRONT_BOUND)).expect("it is within the bound");
        let found = front.points.iter().map(|point| (point.against.clone(), point.packages.to_u128().expect("below 2^128")));
        assert!(found.eq(wanted.clone()), "{parties:?}");
    }
}

/// Says that the front of everybody is more than is searched for, rather than giving half of it.
#[track_caller]
fn check_cut(table: &Table, seen: &Seen) {
    let parties: Vec<usize> = (0..table.answers.len()).collect();
    let issues: Vec<usize> = (0..table.n_options.len()).collect();
    let cut = seen.at(&parties, &issues, |in_play| front(in_play, Settled::Favourably, FRONT_BOUND)).expect_err("it is cut");
    assert_eq!(cut.to_string(), "search cut at 2000");
}

#[track_caller]
fn check(table: &Table, seen: &Seen) {
    let everybody: Vec<usize> = (0..table.answers.len()).collect();
    check_pairs(table, seen);
    check_zones(table, seen, &everybody);
    for one in &everybody {
        for other in &everybody[one + 1..] {
            check_zones(table, seen, &[*one, *other]);
        }
    }
    check_cut(table, seen);
}

fn meet_your_mayor() -> Table {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/public/meet-your-mayor-2025.txt");
    Table::of_numbers(&fs::read_to_string(path).expect("the answers are in the repository"))
}

#[test]
fn twelve_candidates_on_eighteen_questions_are_counted_as_by_a_plain_loop() {
    let table = meet_your_mayor();
    // The size is as published: "a field of 12 candidates" (the comparator's own page on its method), "all 18
    // questions" (the publisher's article on how one of them answered). No figure on pairs was found published.
    assert_eq!((table.answers.len(), table.n_options.len()), (12, 18));
    // Whoever picks one of several that exclude each other demands it: the method then implies the rest.
    let seen = Seen::new(&table, |option| format!("demands o{option}"));
    check(&table, &seen);
    for first in 0..10 {
        check_zones(&table, &seen, &[first, first + 1, first + 2]);
        check_front(&table, &seen, &[first, first + 1, first + 2]);
    }
}

/// The same answers in the one flat table that editors begin with, as a spreadsheet program in Europe exports it.
#[test]
fn twelve_candidates_in_a_flat_table_are_counted_as_by_a_plain_loop() {
    let table = meet_your_mayor();
    let mut text = "\u{feff}party;issue;option;stance;date;grade;source;tier\r\n".to_owned();
    for (party, answers) in table.answers.iter().enumerate() {
        for (issue, answer) in answers.iter().enumerate() {
            if let Answer::Picks(option) = answer {
                text +=
                    &format!("Candidate {party};Question {issue};Answer {option};demands;2025-06-03;document;THE CITY;news\r\n");
            }
        }
    }
    let files = [RawFile { name: "candidates.csv".into(), bytes: text.into() }];
    let examined = examine(&files, &mut |_| ());
    let data = examined.case.expect("the table has no error").dataset;
    assert_eq!((data.parties.len(), data.issues.len()), (12, 18));
    let positions = Positions::take(&data, Lens { moment: data.latest_moment(), threshold: Grade::Disputed });
    let question = |label: &str| label.strip_prefix("Question ").and_then(|at| at.parse::<usize>().ok()).expect("its number");
    for issue in data.issue_places() {
        let number = question(&data.issue(issue).label.words());
        for one in data.party_places() {
            for other in data.party_places().filter(|other| *other != one) {
                let found = relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue)).word();
                assert_eq!(found, table.relation(one.at(), other.at(), number).word, "{one:?} {other:?} question {number}");
            }
        }
    }
}

/// No test unless it is asked for: the terms of the answers let nobody pass them on, so they are not in the repository,
/// and a test without them would pass whatever the engine says. `tests/public/README.md` says where they are.
#[cfg_attr(wahl_o_mat, test)]
#[cfg_attr(not(wahl_o_mat), expect(dead_code, reason = "needs answers that are not in the repository"))]
fn thirty_two_parties_on_thirty_eight_theses_are_counted_as_published() {
    let path = std::env::var_os("WAHL_O_MAT_2017").expect("WAHL_O_MAT_2017 is the path of bundestag2017.yaml");
    let table = Table::of_transcription(&fs::read_to_string(Path::new(&path)).expect("WAHL_O_MAT_2017 is a file"));
    assert_eq!((table.answers.len(), table.n_options.len()), (32, 38));
    let seen = Seen::new(&table, |option| format!("accepts o{option}, opposes o{}", 1 - option));
    check(&table, &seen);
    published::check(&seen);
    for coalition in [published::JAMAICA, [published::UNION, published::SPD, published::FDP]] {
        check_zones(&table, &seen, &coalition);
        check_front(&table, &seen, &coalition);
    }
}
