//! What is answered from marks is what is answered from positions, on cases made up at random and on a large one.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::rc::Rc;
use std::sync::OnceLock;

use position_comparator::dataset::FileRecord;
use position_comparator::engine::marks::{pairs::Pairs, tally};
use position_comparator::engine::package::{InPlay, counts, counts_by};
use position_comparator::engine::{Attitude, Lens, Marks, Positions, Terms, Word, answer, ground, relation, verdict};
use position_comparator::model::{Dataset, Grade, IssueIx, OptionSet, PartyIx, Verdicts};
use proptest::prelude::*;

use support::{Case, large, loaded, random};

/// A case of 40 parties and 100 issues, as a record: datasets are not shared between threads.
fn comfortable() -> &'static FileRecord {
    static CASE: OnceLock<FileRecord> = OnceLock::new();
    CASE.get_or_init(|| serde_json::from_str(&large::case(large::COMFORTABLE)).expect("the format"))
}

/// The terms of every plan, those with an issue settled on two options, and none.
fn all_terms(data: &Dataset) -> Vec<Terms> {
    let several = data.issue_places().map(|issue| (issue, OptionSet::first(data.issue(issue).options.len().min(2))));
    let plans = data.scenarios.iter().map(|plan| plan.terms.clone());
    plans.chain([Terms::new(), several.collect()]).collect()
}

fn check(data: &Dataset, lens: Lens, near: Option<&Marks>, pair: bool) -> Marks {
    let (positions, marks) = (Positions::take(data, lens), Marks::take(data, lens, near));
    let parties: Vec<PartyIx> = data.party_places().collect();
    let issues: Vec<IssueIx> = data.issue_places().collect();
    for terms in all_terms(data) {
        let wanted = answer::answer(&positions, &parties, &terms);
        assert_eq!(tally::listed(&marks, &parties, &terms), wanted);
        let found = tally::tally(&marks, &parties, &terms);
        assert_eq!((found.nobody_against, found.nobody_refuses), (wanted.nobody_against, wanted.nobody_refuses));
        for (found, wanted) in found.parties.iter().zip(&wanted.parties) {
            let n = |of: Verdicts| wanted.verdicts.values().filter(|verdicts| **verdicts == of).count();
            assert!(found.counts.iter().all(|(verdicts, counted, _)| n(*verdicts) == *counted));
            assert_eq!(found.counts.iter().map(|(_, n, _)| n).sum::<usize>(), terms.len());
            assert_eq!(found.counts.iter().map(|(.., n)| n).sum::<usize>(), wanted.implied.len());
            assert_eq!((found.worst, found.best), (wanted.worst, wanted.best));
        }
    }
    for &issue in &issues {
        assert_eq!(marks.ground(data, &parties, issue), ground::ground(data, &positions, &parties, issue));
        for &party in &parties {
            let position = positions.of(party, issue);
            assert_eq!(marks.attitude(party, issue), Attitude::of(position));
            let is_unknown = position.options.iter().all(|on| on.held.is_none()) && position.terms.is_empty();
            assert_eq!(marks.is_unknown(party, issue), is_unknown);
            assert_eq!(marks.is_contested(party, issue), position.options.iter().any(|on| on.contested_by.is_some()));
            for option in data.issue(issue).option_places() {
                assert_eq!(marks.on_option(party, issue, option), verdict::on_option(position.on(option)));
            }
        }
    }
    let in_play = InPlay { data, positions: &positions, parties: &parties, issues: &issues };
    assert_eq!(counts_by(data, &parties, &issues, |party, issue, option| marks.on_option(party, issue, option)), counts(in_play));
    if pair {
        check_pairs(data, &positions, &marks, &parties, &issues);
    }
    marks
}

fn check_pairs(data: &Dataset, positions: &Positions, marks: &Marks, parties: &[PartyIx], issues: &[IssueIx]) {
    let pairs = Pairs::of(data, marks, parties, issues);
    for (at, &one) in parties.iter().enumerate() {
        for (other_at, &other) in parties.iter().enumerate() {
            let mut wanted = [0; Word::ALL.len()];
            for &issue in issues {
                // What all parties are called of two is what their relation is called.
                let ground = ground::ground(data, positions, &[one, other], issue);
                let found = relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue));
                if one != other {
                    assert_eq!(ground.word, found.word(), "{} and {}", data.party(one).id, data.party(other).id);
                }
                wanted[found.word() as usize] += 1;
            }
            assert_eq!(pairs.counts(at, other_at), wanted, "{} and {}", data.party(one).id, data.party(other).id);
        }
    }
}

fn check_all(data: &Dataset) {
    let mut near = None;
    for moment in data.moment_places() {
        for threshold in Grade::ALL {
            near = Some(check(data, Lens { moment, threshold }, near.as_ref(), true));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn marks_say_what_positions_say(file in random::case()) {
        check_all(&loaded(&file));
    }
}

#[test]
fn marks_say_what_positions_say_of_a_large_case() {
    let data = loaded(comfortable());
    let lens = |threshold| Lens { moment: data.latest_moment(), threshold };
    let marks = check(&data, lens(Grade::Disputed), None, true);
    check(&data, lens(Grade::OnRecord), Some(&marks), false);
}

#[test]
fn marks_taken_near_others_are_those_taken_alone() {
    let data = Rc::new(loaded(comfortable()));
    let mut near: Option<Marks> = None;
    for moment in data.moment_places().rev() {
        let lens = Lens { moment, threshold: Grade::Reported };
        let marks = Marks::take(&data, lens, near.as_ref());
        assert!(marks == Marks::take(&data, lens, None), "at {}", data.moment(moment).id);
        near = Some(marks);
    }
}

#[test]
fn somebody_who_demands_what_somebody_else_rejects_makes_the_ground_a_clash() {
    let case = |stance: &str| {
        let case = Case::of("p q r").issue("i", "a b").said("p/i 2025-07-01 document demands a");
        loaded(&case.said(&format!("r/i 2025-07-02 document {stance} a")).0)
    };
    for (stance, wanted) in [("rejects", Word::Clash), ("opposes", Word::Differ), ("open-to", Word::Unknown)] {
        let data = case(stance);
        let lens = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
        let parties: Vec<PartyIx> = data.party_places().collect();
        let found = ground::ground(&data, &Positions::take(&data, lens), &parties, IssueIx::new(0));
        assert_eq!(found.word, wanted, "{stance}");
    }
}
