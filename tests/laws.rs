//! The laws of the method page, on data sets made up at random.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeMap;

use position_comparator::dataset::FileRecord;
use position_comparator::engine::{Lens, Positions, Share, Terms, answer::answer, ground::ground, relation::relation, verdict};
use position_comparator::model::{Dataset, Grade, OptionSet, PartyIx, Verdict};
use proptest::prelude::*;

use support::random::case;
use support::reshape::{only_let_in, renamed, renamed_fact, turned_round, without_party};
use support::{EVERYTHING, JULY, facts, loaded};

type Facts = BTreeMap<String, String>;

fn everything(file: &FileRecord, scenario: Option<&str>) -> Facts {
    facts::answers(&loaded(file), JULY, EVERYTHING, scenario)
}

/// The positions at the latest moment with all evidence.
fn positions(data: &Dataset) -> Positions {
    Positions::take(data, Lens { moment: data.latest_moment(), threshold: Grade::Disputed })
}

/// Lists of ids sorted and pairs of parties in alphabetical order: what is left is what must not change with the order.
fn regardless_of_order(facts: Facts) -> Facts {
    let sorted = |list: &str, by: char| {
        let mut items: Vec<&str> = list.split(by).collect();
        items.sort_unstable();
        items.join(&by.to_string())
    };
    let key = |key: String| match key.strip_prefix("relation ").and_then(|rest| rest.rsplit_once('/')) {
        Some((pair, issue)) => format!("relation {}/{issue}", sorted(pair, '/')),
        None => key,
    };
    let value = |value: String| {
        value
            .split(' ')
            .map(|word| match word.split_once(':') {
                Some((kind, list)) => format!("{kind}:{}", sorted(list, ',')),
                None => sorted(word, ','),
            })
            .collect::<Vec<_>>()
            .join(" ")
    };
    facts.into_iter().map(|(k, v)| (key(k), value(v))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn renaming_parties_issues_and_options_changes_nothing_else(file in case()) {
        let scenario = file.scenarios.first().map(|scenario| scenario.id.as_str());
        let wanted: Facts = everything(&file, scenario).into_iter().map(|(key, value)| (renamed_fact(&key), renamed_fact(&value))).collect();
        prop_assert_eq!(everything(&renamed(&file), scenario), wanted);
    }

    #[test]
    fn the_order_of_parties_issues_and_options_and_the_end_a_scale_starts_from_change_nothing(file in case()) {
        let scenario = file.scenarios.first().map(|scenario| scenario.id.as_str());
        let turned = regardless_of_order(everything(&turned_round(&file), scenario));
        prop_assert_eq!(turned, regardless_of_order(everything(&file, scenario)));
    }

    #[test]
    fn relations_are_symmetric(file in case()) {
        let data = loaded(&file);
        let positions = positions(&data);
        for issue in data.issue_places() {
            for one in data.party_places() {
                for other in data.party_places() {
                    let (here, there) = (positions.of(one, issue), positions.of(other, issue));
                    prop_assert_eq!(relation(data.issue(issue), here, there), relation(data.issue(issue), there, here));
                }
            }
        }
    }

    #[test]
    fn a_party_agrees_with_itself_wherever_a_commitment_counts_in_the_headline(file in case()) {
        let data = loaded(&file);
        let positions = positions(&data);
        for (party, issue) in data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue))) {
            let position = positions.of(party, issue);
            let with_itself = relation(data.issue(issue), position, position);
            let commits = position.options.iter().any(|standing| verdict::headline(*standing) == Verdict::Accepts);
            prop_assert_eq!(with_itself.share == Share::Agree, commits);
            prop_assert!(with_itself.divided.is_empty());
        }
    }

    #[test]
    fn nothing_comparable_gives_unknown_and_nothing_more_is_possible(file in case()) {
        let facts = everything(&without_party(&file, "p"), None);
        for (key, value) in facts.iter().filter(|(key, _)| key.starts_with("relation p/")) {
            prop_assert_eq!(value, "unknown share=none: divide=none: possible-share=none possible-divide=none", "{}", key);
        }
        for (key, value) in facts.iter().filter(|(key, _)| key.starts_with("verdicts p/")) {
            prop_assert_eq!(value, "unknown", "{}", key);
        }
    }

    #[test]
    fn raising_the_threshold_or_moving_back_in_time_only_removes_claims(file in case(), moment in 0..3_usize, grade in 0..4_usize) {
        let (moment, grade) = (&file.moments[moment].id, Grade::ALL[grade]);
        let data = loaded(&file);
        let removed = everything(&only_let_in(&file, moment, grade), None);
        prop_assert_eq!(facts::answers(&data, moment, grade.slug(), None), removed);
        let lens = Lens { moment: data.moment_named(moment).expect("it is in the file"), threshold: grade };
        let wider = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
        for (party, issue) in data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue))) {
            prop_assert!(data.statements(party, issue).iter().all(|said| !lens.lets_in(said) || wider.lets_in(said)));
        }
    }

    #[test]
    fn what_a_party_says_changes_nobody_elses_position(file in case()) {
        let about_others = |facts: Facts| -> Facts {
            let kinds = ["standing", "contested", "unclear-since", "weakened", "implied", "verdicts", "headline", "term", "answer"];
            facts.into_iter().filter(|(key, _)| {
                let (kind, place) = key.split_once(' ').unwrap_or((key, ""));
                kinds.contains(&kind) && place != "p" && !place.starts_with("p/")
            }).collect()
        };
        let scenario = file.scenarios.first().map(|scenario| scenario.id.as_str());
        prop_assert_eq!(about_others(everything(&without_party(&file, "p"), scenario)), about_others(everything(&file, scenario)));
    }

    #[test]
    fn a_contested_range_contains_both_sides_and_every_range_what_the_headline_says(file in case()) {
        let data = loaded(&file);
        let positions = positions(&data);
        for (party, issue) in data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue))) {
            for standing in &positions.of(party, issue).options {
                let verdicts = verdict::on_option(*standing);
                for side in [standing.held, standing.contested_by].into_iter().flatten() {
                    prop_assert!(verdicts.contains(side.stance.verdict()));
                }
                prop_assert!(verdicts.contains(verdict::headline(*standing)));
                prop_assert!(standing.implied.is_none() || (standing.held.is_none() && !verdicts.contains(Verdict::Refuses)));
            }
        }
    }

    #[test]
    fn in_every_case_and_in_no_case_hold_however_contested_and_unknown_stances_turn_out(file in case()) {
        let data = loaded(&file);
        let positions = positions(&data);
        let parties: Vec<PartyIx> = data.party_places().collect();
        for scenario in &data.scenarios {
            let answer = answer(&positions, &parties, &scenario.terms);
            let ways: Vec<Vec<Verdict>> = scenario.terms.iter().map(|(&issue, &term)| worst_of_each_way(&positions, &parties, issue, term)).collect();
            let wanted = |is_bad: &dyn Fn(&Verdict) -> bool| match () {
                () if ways.iter().all(|ways| !ways.iter().any(is_bad)) => "in-every-case",
                () if ways.iter().all(|ways| !ways.iter().all(is_bad)) => "possibly",
                () => "in-no-case",
            };
            prop_assert_eq!(answer.nobody_against.slug(), wanted(&|verdict| verdict.is_against()));
            prop_assert_eq!(answer.nobody_refuses.slug(), wanted(&|verdict| *verdict == Verdict::Refuses));
            for party in &answer.parties {
                prop_assert!(party.best <= party.worst);
            }
        }
    }

    #[test]
    fn adding_a_party_never_enlarges_a_zone_and_never_makes_a_plan_more_certain(file in case()) {
        let data = loaded(&file);
        let positions = positions(&data);
        let parties: Vec<PartyIx> = data.party_places().collect();
        for n in 1..parties.len() {
            for issue in data.issue_places() {
                let (fewer, more) = (ground(&data, &positions, &parties[..n], issue), ground(&data, &positions, &parties[..=n], issue));
                prop_assert!(more.open.is_within(fewer.open) && more.common.is_within(fewer.common));
            }
            for scenario in &data.scenarios {
                let (fewer, more) = (answer(&positions, &parties[..n], &scenario.terms), answer(&positions, &parties[..=n], &scenario.terms));
                prop_assert!(more.nobody_against as u8 >= fewer.nobody_against as u8);
                prop_assert!(more.nobody_refuses as u8 >= fewer.nobody_refuses as u8);
            }
        }
    }

    #[test]
    fn a_scenario_without_terms_blocks_nobody(file in case()) {
        let data = loaded(&file);
        let parties: Vec<PartyIx> = data.party_places().collect();
        let answer = answer(&positions(&data), &parties, &Terms::default());
        prop_assert_eq!((answer.nobody_against.slug(), answer.nobody_refuses.slug()), ("in-every-case", "in-every-case"));
        prop_assert!(answer.parties.iter().all(|party| party.worst.is_none() && party.best.is_none()));
    }

    #[test]
    fn the_range_on_a_term_of_several_options_is_that_of_its_options_together(file in case(), bits in 1..32_u8) {
        let data = loaded(&file);
        let positions = positions(&data);
        for (party, issue) in data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue))) {
            let position = positions.of(party, issue);
            let places = data.issue(issue).option_places().filter(|option| bits >> option.at() & 1 == 1);
            let term: OptionSet = places.collect();
            if term.is_empty() || position.terms.iter().any(|own| own.options == term) {
                continue;
            }
            let on_term = verdict::on_term(position, term);
            let together: Vec<Verdict> = Verdict::ALL.into_iter().filter(|verdict| {
                term.iter().any(|option| verdict::on_option(position.on(option)).contains(*verdict))
            }).collect();
            prop_assert_eq!(on_term.iter().collect::<Vec<_>>(), together);
        }
    }
}

/// Every way in which a term can turn out (one option for all parties alike; of each party a verdict of its range; unknown as
/// anything), by the worst verdict of any party in it.
fn worst_of_each_way(
    positions: &Positions,
    parties: &[PartyIx],
    issue: position_comparator::model::IssueIx,
    term: OptionSet,
) -> Vec<Verdict> {
    let ways = term.iter().flat_map(|option| {
        parties.iter().fold(vec![Verdict::Accepts], |ways, &party| {
            let range = verdict::on_term_meaning(positions.of(party, issue), term, option);
            let filled: Vec<Verdict> =
                if range.contains(Verdict::Unknown) { Verdict::ALL.into() } else { range.iter().collect() };
            let filled = filled.into_iter().filter(|verdict| *verdict != Verdict::Unknown);
            let worst = ways.iter().flat_map(|so_far| filled.clone().map(move |verdict| verdict.max(*so_far)));
            let mut worst: Vec<Verdict> = worst.collect();
            worst.sort_unstable();
            worst.dedup();
            worst
        })
    });
    ways.collect()
}
