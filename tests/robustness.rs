//! Whether answers hold with less evidence, and what they rest on, against brute force: a data set made anew without each
//! statement in turn.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeMap;
use std::fmt::Debug;

use position_comparator::engine::robustness::{of_answer, of_pair, of_pairs};
use position_comparator::engine::{
    AnswerRange, Certainty, Lens, Positions, Robust, Terms, Word, answer::answer, relation::relation,
};
use position_comparator::model::{Dataset, Grade, IssueIx, MomentIx, PartyIx, ScenarioIx, StatementRef};
use proptest::prelude::*;

use support::fewer::{filed, statements, without};
use support::random::case;
use support::reshape::only_let_in;
use support::{loaded, shared};

/// Everything that one set of positions answers, without what it rests on.
#[derive(Clone, Debug, PartialEq)]
struct Results {
    /// By plan asked about: the answers of the parties, and whether nobody is against any term or refuses one.
    plans: Vec<(Vec<AnswerRange>, Certainty, Certainty)>,
    /// By pair and issue.
    words: Vec<Vec<Word>>,
}

fn parties(data: &Dataset) -> Vec<PartyIx> {
    data.party_places().collect()
}

fn issues(data: &Dataset) -> Vec<IssueIx> {
    data.issue_places().collect()
}

fn on_terms(data: &Dataset, positions: &Positions, terms: &Terms) -> (Vec<AnswerRange>, Certainty, Certainty) {
    let answer = answer(positions, &parties(data), terms);
    let ranges = answer.parties.iter().map(|party| party.worst.zip(party.best)).collect();
    (ranges, answer.nobody_against, answer.nobody_refuses)
}

fn results(data: &Dataset, lens: Lens, plans: &[ScenarioIx]) -> Results {
    let positions = Positions::take(data, lens);
    let plans = plans.iter().map(|plan| on_terms(data, &positions, &data.scenario(*plan).terms)).collect();
    let mut words = Vec::new();
    for one in data.party_places() {
        for other in data.party_places().filter(|other| *other > one) {
            let word =
                |issue: &IssueIx| relation(data.issue(*issue), positions.of(one, *issue), positions.of(other, *issue)).word();
            words.push(issues(data).iter().map(word).collect());
        }
    }
    Results { plans, words }
}

/// The results without each statement that counts, made from data sets without it.
type Without = BTreeMap<StatementRef, Results>;

/// Compares one result with brute force: at each threshold, and without each statement.
#[track_caller]
fn check<Found: Copy + Debug + PartialEq>(
    robust: &Robust<Found>,
    base: &Results,
    at_thresholds: &[Results],
    without: &Without,
    found: impl Fn(&Results) -> Found,
) {
    assert_eq!(robust.result, found(base));
    assert_eq!(robust.at_thresholds.to_vec(), at_thresholds.iter().map(&found).collect::<Vec<_>>());
    for (grade, at) in Grade::ALL.into_iter().zip(at_thresholds) {
        assert_eq!(robust.survives(grade), found(at) == robust.result);
    }
    let wanted: Vec<(StatementRef, Found)> = without.iter().map(|(of, results)| (*of, found(results))).collect();
    let wanted: Vec<_> = wanted.into_iter().filter(|(_, without)| *without != robust.result).collect();
    let mut listed: Vec<_> = robust.rests_on.iter().map(|hinge| (hinge.of, hinge.without)).collect();
    listed.sort_unstable_by_key(|(of, _)| *of);
    assert_eq!(listed, wanted);
}

fn counts_of(words: &[Word]) -> Vec<usize> {
    Word::ALL.iter().map(|word| words.iter().filter(|have| *have == word).count()).collect()
}

/// Compares everything at one lens with brute force.
#[track_caller]
fn check_all(data: &Dataset, lens: Lens, plans: &[ScenarioIx], at_thresholds: &[Results], without: &Without) {
    let base = results(data, lens, plans);
    for (at, plan) in plans.iter().enumerate() {
        let plan = data.scenario(*plan);
        let robust = of_answer(data, lens, &parties(data), &plan.terms);
        for (place, (party, robust)) in robust.parties.iter().enumerate() {
            assert_eq!(party.at(), place);
            check(robust, &base, at_thresholds, without, |results| results.plans[at].0[place]);
        }
        check(&robust.nobody_against, &base, at_thresholds, without, |results| results.plans[at].1);
        check(&robust.nobody_refuses, &base, at_thresholds, without, |results| results.plans[at].2);
        let positions = Positions::take(data, lens);
        for &issue in plan.terms.keys() {
            let mut fewer = plan.terms.clone();
            fewer.remove(&issue);
            let (ranges, against, refuses) = on_terms(data, &positions, &fewer);
            for ((_, robust), range) in robust.parties.iter().zip(ranges) {
                check_without_issue(robust, issue, range);
            }
            check_without_issue(&robust.nobody_against, issue, against);
            check_without_issue(&robust.nobody_refuses, issue, refuses);
        }
    }
    let pairs = of_pairs(data, lens, &parties(data), &issues(data));
    assert_eq!(pairs.len(), base.words.len());
    for (at, pair) in pairs.iter().enumerate() {
        for (place, (issue, robust)) in pair.issues.iter().enumerate() {
            assert_eq!(issue.at(), place);
            check(robust, &base, at_thresholds, without, |results| results.words[at][place]);
            assert!(robust.without_issue.is_empty());
        }
        let wanted = |results: &Results| counts_of(&results.words[at]);
        let count = |counts: position_comparator::engine::WordCounts| Word::ALL.map(|word| counts.of(word)).to_vec();
        assert_eq!(count(pair.counts.result), wanted(&base));
        assert_eq!(pair.counts.at_thresholds.map(count).to_vec(), at_thresholds.iter().map(wanted).collect::<Vec<_>>());
        let mut listed: Vec<_> = pair.counts.rests_on.iter().map(|hinge| (hinge.of, count(hinge.without))).collect();
        listed.sort_unstable_by_key(|(of, _)| *of);
        let others: Vec<_> = without.iter().map(|(of, results)| (*of, wanted(results))).collect();
        assert_eq!(listed, others.into_iter().filter(|(_, counts)| *counts != wanted(&base)).collect::<Vec<_>>());
    }
}

#[track_caller]
fn check_without_issue<Found: Copy + Debug + PartialEq>(robust: &Robust<Found>, issue: IssueIx, without: Found) {
    let listed = robust.without_issue.iter().find(|(left_out, _)| *left_out == issue).map(|(_, without)| *without);
    assert_eq!(listed, Some(without).filter(|without| *without != robust.result));
}

#[test]
fn the_bundled_case_agrees_with_brute_force_at_every_moment_and_threshold() {
    let data = shared();
    let fewer: Vec<_> = statements(&data).into_iter().map(|of| (of, without(&data, of))).collect();
    for moment in data.moment_places() {
        for (place, threshold) in Grade::ALL.into_iter().enumerate() {
            // Every plan at every moment, at one threshold each: all of them at all would take minutes.
            let plans: Vec<_> = data.scenario_places().filter(|plan| plan.at() % Grade::ALL.len() == place).collect();
            let lens = Lens { moment, threshold };
            let at_thresholds = Grade::ALL.map(|threshold| results(&data, Lens { threshold, ..lens }, &plans));
            let is_filed = |of: StatementRef| match of {
                StatementRef::Plan(plan) if data.scenario(plan).date.is_none() => false,
                StatementRef::Plan(_) | StatementRef::Claim(_) => filed(&data, of).0 <= moment,
            };
            let fewer = fewer.iter().filter(|(of, _)| is_filed(*of));
            let without = fewer.map(|(of, fewer)| (*of, results(fewer, lens, &plans))).collect();
            check_all(&data, lens, &plans, &at_thresholds, &without);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn made_up_cases_agree_with_brute_force(file in case(), grade in 0..4_usize, moment in 0..3_usize) {
        let data = loaded(&file);
        let lens = Lens { moment: MomentIx::new(moment), threshold: Grade::ALL[grade] };
        let everything = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
        let plans: Vec<_> = data.scenario_places().collect();
        let at_thresholds = Grade::ALL.map(|grade| {
            let fewer = loaded(&only_let_in(&file, &file.moments[moment].id, grade));
            let mut results = results(&data, Lens { threshold: grade, ..lens }, &plans);
            results.words = self::results(&fewer, everything, &[]).words;
            results
        });
        let without = statements(&data).into_iter().map(|of| (of, results(&without(&data, of), lens, &plans))).collect();
        check_all(&data, lens, &plans, &at_thresholds, &without);
    }

    #[test]
    fn the_order_of_two_parties_changes_nothing(file in case()) {
        let data = loaded(&file);
        let lens = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
        let all = parties(&data);
        for (one, other) in all.iter().flat_map(|one| all.iter().map(move |other| (*one, *other))) {
            let (here, there) = (of_pair(&data, lens, one, other, &issues(&data)), of_pair(&data, lens, other, one, &issues(&data)));
            for ((issue, here), (same, there)) in here.issues.iter().zip(&there.issues) {
                prop_assert_eq!((issue, here.result, here.at_thresholds), (same, there.result, there.at_thresholds));
                let sorted = |robust: &Robust<Word>| {
                    let mut all: Vec<_> = robust.rests_on.iter().map(|hinge| (hinge.of, hinge.grade, hinge.without)).collect();
                    all.sort_unstable_by_key(|(of, ..)| *of);
                    all
                };
                prop_assert_eq!(sorted(here), sorted(there));
            }
        }
    }
}

/// The result at each threshold and what it rests on, in a line.
fn line<Found: Copy + PartialEq>(data: &Dataset, robust: &Robust<Found>, word: impl Fn(Found) -> String) -> String {
    let lost: Vec<_> = robust.lost_at().map(|grade| format!("{} {}", grade.slug(), word(robust.at(grade)))).collect();
    let hinges = robust.rests_on.iter();
    let hinges: Vec<_> = hinges
        .map(|hinge| format!("{} ({}) else {}", data.statement_id(hinge.of), hinge.grade.slug(), word(hinge.without)))
        .collect();
    let fewer = robust.without_issue.iter();
    let fewer: Vec<_> = fewer.map(|(issue, without)| format!("{} {}", data.issue(*issue).id, word(*without))).collect();
    format!(
        "{}; lost at: {}; rests on: {}; without: {}",
        word(robust.result),
        lost.join(", "),
        hinges.join(", "),
        fewer.join(", ")
    )
}

fn answer_line(plan: &str, moment: &str, party: &str) -> String {
    let data = shared();
    let lens = Lens { moment: data.moment_named(moment).expect("a moment"), threshold: Grade::Disputed };
    let terms = &data.scenario(data.scenario_named(plan).expect("a plan")).terms;
    let robust = of_answer(&data, lens, &parties(&data), terms);
    let party = data.party_named(party).expect("a party");
    let (_, robust) = robust.parties.iter().find(|(of, _)| *of == party).expect("it answers");
    line(&data, robust, |range| range.map_or(String::new(), |(worst, best)| format!("{}..{}", worst.slug(), best.slug())))
}

fn relation_line(one: &str, other: &str, issue: &str, moment: &str) -> String {
    let data = shared();
    let lens = Lens { moment: data.moment_named(moment).expect("a moment"), threshold: Grade::Disputed };
    let party = |id| data.party_named(id).expect("a party");
    let pair = of_pair(&data, lens, party(one), party(other), &[data.issue_named(issue).expect("an issue")]);
    line(&data, &pair.issues[0].1, |word| word.slug().to_owned())
}

#[test]
fn that_russia_might_accept_the_offer_called_fakes_rests_on_each_of_the_disputed_reports_of_its_terms() {
    let reports = ["crimea", "regions", "nato", "ceasefire"];
    let reports = reports.map(|issue| format!("2025-04-23.russia.{issue}.1 (disputed) else not-known..not-known"));
    let wanted = format!(
        "not-known..acceptable; lost at: document not-known..not-known, on-record not-known..not-known, \
         reported not-known..not-known; rests on: {}; without: ",
        reports.join(", ")
    );
    assert_eq!(answer_line("ft-trade-2025-04-22", "2025-04-23", "russia"), wanted);
}

#[test]
fn that_ukraine_and_europe_agree_on_crimea_in_october_2025_rests_on_no_single_statement() {
    // Ukraine accepts by its memorandum and the claim read from it, Europe by the reported draft of October and the claim
    // on the same report: none of the four alone. On the record Europe has affirmed Ukrainian title in May, by which what
    // it put forward in April lapsed; documents alone leave that out.
    let wanted = "agree; lost at: on-record unknown; rests on: ; without: ";
    assert_eq!(relation_line("ukraine", "europe", "crimea", "2025-10-21"), wanted);
}

#[test]
fn that_russia_and_ukraine_share_a_truce_of_days_rests_on_what_ukraine_said_on_the_record() {
    let wanted = "mixed; lost at: document differ; rests on: 2026-02-18.ukraine.ceasefire.1 (on-record) else clash; without: ";
    assert_eq!(relation_line("russia", "ukraine", "ceasefire", "2026-06-05"), wanted);
}
