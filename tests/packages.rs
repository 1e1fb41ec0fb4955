//! Packages: blocks, counts, the front and the smallest change, against a count of all packages one by one.
#![cfg(feature = "native")]

#[path = "packages/brute.rs"]
mod brute;
#[path = "packages/check.rs"]
mod check;
mod support;

use position_comparator::dataset::FileRecord;
use position_comparator::engine::package::{Aim, Count, Settled, counts, front};
use position_comparator::engine::{InPlay, Lens, Positions};
use position_comparator::model::{Dataset, Grade, IssueIx, PartyIx};
use proptest::prelude::*;

use check::{check_blocks, check_changes, check_counts, check_front, check_packages, printed, sampled};
use support::random::case;
use support::reshape::{renamed, renamed_fact, turned_round, without_party};
use support::{Case, loaded, shared};

/// Runs a check with all parties and these issues at a moment and threshold.
fn at<T>(data: &Dataset, lens: Lens, issues: &[IssueIx], check: impl FnOnce(InPlay<'_>) -> T) -> T {
    let parties: Vec<PartyIx> = data.party_places().collect();
    check(InPlay { data, positions: &Positions::take(data, lens), parties: &parties, issues })
}

/// Runs a check on everything at the latest moment with all evidence.
fn on_all<T>(data: &Dataset, check: impl FnOnce(InPlay<'_>) -> T) -> T {
    let issues: Vec<IssueIx> = data.issue_places().collect();
    at(data, Lens { moment: data.latest_moment(), threshold: Grade::Disputed }, &issues, check)
}

fn lenses(data: &Dataset) -> Vec<Lens> {
    let thresholds = |moment| Grade::ALL.map(|threshold| Lens { moment, threshold });
    data.moment_places().flat_map(thresholds).collect()
}

#[test]
fn on_the_core_issues_of_the_bundled_case_everything_is_as_counted_one_by_one() {
    let data = shared();
    let core: Vec<IssueIx> = data.issue_places().filter(|issue| data.issue(*issue).core).collect();
    assert_eq!(core.len(), 5);
    for lens in lenses(&data) {
        at(&data, lens, &core, |in_play| {
            check_blocks(in_play);
            check_counts(in_play);
            check_packages(in_play);
            for scenario in &data.scenarios {
                check_changes(in_play, &scenario.terms);
            }
        });
    }
}

/// One test a threshold, so that they run side by side.
macro_rules! on_all_nine_issues {
    ($($name:ident: $threshold:ident),+ $(,)?) => {$(
        #[test]
        fn $name() {
            on_all_nine_issues_everything_is_as_counted_one_by_one(Grade::$threshold);
        }
    )+};
}

on_all_nine_issues! {
    on_all_nine_issues_with_documents: Document,
    on_all_nine_issues_on_the_record: OnRecord,
    on_all_nine_issues_with_reports: Reported,
    on_all_nine_issues_with_everything: Disputed,
}

fn on_all_nine_issues_everything_is_as_counted_one_by_one(threshold: Grade) {
    let data = shared();
    let issues: Vec<IssueIx> = data.issue_places().collect();
    for moment in data.moment_places() {
        at(&data, Lens { moment, threshold }, &issues, |in_play| {
            assert_eq!(counts(in_play).all.to_string(), "1350000");
            check_blocks(in_play);
            check_counts(in_play);
            check_front(in_play);
            for scenario in &data.scenarios {
                check_changes(in_play, &scenario.terms);
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_data_made_up_at_random_everything_is_as_counted_one_by_one(file in case()) {
        let data = loaded(&file);
        let issues: Vec<IssueIx> = data.issue_places().collect();
        for lens in lenses(&data) {
            at(&data, lens, &issues, |in_play| {
                check_blocks(in_play);
                check_counts(in_play);
                check_packages(in_play);
                check_front(in_play);
                data.scenarios.iter().for_each(|scenario| check_changes(in_play, &scenario.terms));
            });
        }
    }

    #[test]
    fn adding_a_party_never_enlarges_a_zone(file in case()) {
        on_all(&loaded(&file), |all| {
            for n in 0..all.parties.len() {
                let [fewer, more] = [n, n + 1].map(|n| InPlay { parties: &all.parties[..n], ..all });
                let [fewer, more] = [fewer, more].map(|in_play| (counts(in_play), position_comparator::engine::package::blocks(in_play)));
                for settled in Settled::ALL {
                    assert!(number(&more.0.possible(settled).packages) <= number(&fewer.0.possible(settled).packages));
                }
                // Without parties nothing is agreed, so the first party may bring an agreement with itself.
                assert!(n == 0 || number(&more.0.certain) <= number(&fewer.0.certain));
                for (more, fewer) in more.1.iter().zip(&fewer.1) {
                    assert!(more.free.is_within(fewer.free) && more.possibly_free.is_within(fewer.possibly_free));
                }
            }
        });
    }

    #[test]
    fn unknown_is_not_against_and_is_counted(file in case()) {
        on_all(&loaded(&without_party(&file, "p")), |all| {
            let (with, without) = (counts(all), counts(InPlay { parties: &all.parties[1..], ..all }));
            for settled in Settled::ALL {
                let (with, without) = (with.possible(settled), without.possible(settled));
                assert_eq!(with.packages, without.packages);
                assert!(with.packages.is_zero() || with.n_unknown >= without.n_unknown + all.issues.len());
            }
            assert!(with.certain.is_zero());
        });
    }

    #[test]
    fn renaming_and_reordering_change_nothing_else(file in case()) {
        let lines = |file: &FileRecord| printed(&loaded(file));
        let as_sorted = |lines: Vec<String>| { let mut lines: Vec<_> = lines.iter().map(|line| sorted(line)).collect(); lines.sort(); lines };
        let wanted = as_sorted(lines(&file));
        prop_assert_eq!(&as_sorted(lines(&turned_round(&file))), &wanted);
        let wanted = as_sorted(lines(&file).iter().map(|line| renamed_fact(line)).collect());
        prop_assert_eq!(as_sorted(lines(&renamed(&file))), wanted);
    }
}

/// The lists of a line in alphabetical order: what is left must not change with the order of parties and issues.
fn sorted(line: &str) -> String {
    let list = |word: &str| {
        let (what, list) = word.split_once(':').unwrap_or(("", word));
        let mut items: Vec<&str> = list.split(',').collect();
        items.sort_unstable();
        format!("{what}:{}", items.join(","))
    };
    line.split(' ').map(list).collect::<Vec<_>>().join(" ")
}

fn number(count: &Count) -> u128 {
    count.to_u128().expect("small cases have few packages")
}

#[test]
fn no_issues_make_exactly_one_empty_package() {
    on_all(&shared(), |all| {
        let none = InPlay { issues: &[], ..all };
        let counted = counts(none);
        for count in [&counted.all, &counted.favourably.packages, &counted.unfavourably.packages, &counted.certain] {
            assert_eq!(count.to_string(), "1");
        }
        assert_eq!((counted.favourably.n_unknown, counted.unfavourably.n_unknown), (0, 0));
        let front = front(none, Settled::Favourably, 1).expect("one vector is within the bound");
        assert_eq!((front.points.len(), front.points[0].against.clone()), (1, vec![0; all.parties.len()]));
        let packages: Vec<_> = front.packages(&front.points[0]).collect();
        assert!(packages.len() == 1 && packages[0].is_empty());
    });
}

#[test]
fn without_parties_nothing_is_blocked_and_nothing_is_agreed() {
    on_all(&shared(), |all| {
        let nobody = InPlay { parties: &[], ..all };
        let counted = counts(nobody);
        assert_eq!(counted.favourably.packages, counted.all);
        assert_eq!(counted.unfavourably.packages, counted.all);
        assert!(counted.certain.is_zero());
        let front = front(nobody, Settled::Unfavourably, 1).expect("one vector is within the bound");
        assert_eq!((front.points.len(), &front.points[0].packages), (1, &counted.all));
        let n_blocks = position_comparator::engine::package::blocks(nobody)
            .iter()
            .flat_map(|issue| &issue.options)
            .map(|option| option.blocks.len())
            .sum::<usize>();
        assert_eq!(n_blocks, 0);
    });
}

/// Three parties, each against what the two others want, on three issues: a front of ten vectors.
fn three_ways() -> Dataset {
    let mut case = Case::of("p q r");
    for issue in ["i", "j", "k"] {
        case = case.issue(issue, "a b c");
        for (party, own) in [("p", "a"), ("q", "b"), ("r", "c")] {
            case = case.said(&format!("{party}/{issue} 2025-05-02 on-record opposes {own}"));
        }
    }
    loaded(&case.0)
}

#[test]
fn a_front_larger_than_the_bound_is_reported_as_cut() {
    on_all(&three_ways(), |in_play| {
        let whole = front(in_play, Settled::Favourably, 10).expect("ten vectors are within the bound");
        assert_eq!(whole.points.len(), 10);
        let n_packages: Vec<String> = whole.points.iter().map(|point| point.packages.to_string()).collect();
        assert_eq!(n_packages, ["1", "3", "3", "1", "3", "6", "3", "3", "3", "1"]);
        let cut = front(in_play, Settled::Favourably, 9).expect_err("ten vectors are beyond the bound");
        assert_eq!(cut.to_string(), "search cut at 9");
        assert!(front(InPlay { issues: &[], ..in_play }, Settled::Favourably, 0).is_err());
    });
}

#[test]
fn unions_hold_each_package_once_and_are_few() {
    let case = Case::of("p q").issue("i", "a b c d").issue("j", "a b c").said("p/i 2025-05-02 on-record rejects a, rejects b");
    on_all(&loaded(&case.said("q/j 2025-05-02 on-record opposes c").0), |in_play| {
        let front = front(in_play, Settled::Favourably, 1).expect("one vector is within the bound");
        let unions: Vec<_> = front.unions(&front.points[0]).collect();
        let bits: Vec<u64> = unions[0].values().map(|set| set.bits()).collect();
        assert_eq!((unions.len(), bits), (1, vec![0b1100, 0b011]));
        assert_eq!(front.packages(&front.points[0]).count(), 4);
    });
}

#[test]
fn more_parties_than_bits_in_a_machine_word_are_told_apart() {
    let names: Vec<String> = (0..131).map(|at| format!("p{at}")).collect();
    let mut case = Case::of(&names.join(" ")).issue("i", "a b c").issue("j", "a b c");
    for (at, name) in names.iter().enumerate() {
        let (one, other) = (["a", "b", "c"][at % 3], ["c", "a", "b"][at % 2]);
        case = case.said(&format!("{name}/i 2025-05-02 on-record rejects {one}"));
        case = case.said(&format!("{name}/j 2025-05-02 on-record opposes {other}"));
    }
    on_all(&loaded(&case.0), |in_play| {
        check_blocks(in_play);
        check_packages(in_play);
    });
}

#[test]
fn counts_are_exact_beyond_any_machine_number() {
    let check = |factors: &[usize], wanted: &str| {
        let count = Count::product(factors.iter().copied());
        assert_eq!(count.to_string(), wanted);
        assert_eq!(count.to_u128(), wanted.parse().ok());
        assert_eq!(count.is_zero(), wanted == "0");
    };
    check(&[], "1");
    check(&[3, 0, 5], "0");
    check(&[1000, 1000, 1000], "1000000000");
    check(&[999_999_999, 1_000_000_001], "999999999999999999");
    check(&[1 << 31, 1 << 31, 1 << 31, 1 << 31, 8], "170141183460469231731687303715884105728");
    check(&[1 << 31, 1 << 31, 1 << 31, 1 << 31, 16], "340282366920938463463374607431768211456");
    // 2 to the power of 1200, doubled digit by digit.
    let mut digits = vec![1_u8];
    for _ in 0..1200 {
        let mut carry = 0;
        for digit in &mut digits {
            (*digit, carry) = ((*digit * 2 + carry) % 10, (*digit * 2 + carry) / 10);
        }
        if carry > 0 {
            digits.push(carry);
        }
    }
    let wanted: String = digits.iter().rev().map(ToString::to_string).collect();
    check(&[64; 200], &wanted);
}

#[test]
fn the_front_of_fifteen_issues_six_options_and_twelve_parties_is_sane_or_cut() {
    let mut n_whole = 0;
    for (seed, share) in [(1, 8), (2, 10), (3, 30)] {
        let data = large(seed, share);
        on_all(&data, |in_play| {
            for settled in Settled::ALL {
                match front(in_play, settled, 1000) {
                    Ok(front) => {
                        n_whole += 1;
                        sampled(in_play, settled, &front);
                    }
                    Err(cut) => assert_eq!(cut.bound, 1000),
                }
            }
        });
    }
    assert!(n_whole > 0, "at least one front is within the bound");
}

/// Each party is against `share` of a hundred options of each issue, half of them contested.
fn large(seed: u64, share: u64) -> Dataset {
    let mut state = seed;
    let mut percent = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % 100
    };
    let names: Vec<String> = (0..12).map(|at| format!("p{at}")).collect();
    let mut case = Case::of(&names.join(" "));
    for at in 0..15 {
        case = case.issue(&format!("i{at}"), "a b c d e f");
        for name in &names {
            for option in ["a", "b", "c", "d", "e", "f"] {
                if percent() < share {
                    case = case.said(&format!("{name}/i{at} 2025-05-02 on-record rejects {option}"));
                    if percent() < 50 {
                        case = case.said(&format!("{name}/i{at} 2025-05-03 reported open-to {option}"));
                    }
                }
            }
        }
    }
    loaded(&case.0)
}

#[test]
fn a_stuck_issue_names_its_least_resisted_options_and_a_change_what_it_costs() {
    let case = Case::of("p q")
        .issue("i", "a b c")
        .issue("j", "a b")
        .said("p/i 2025-05-02 on-record rejects a, opposes b, opposes c")
        .said("q/i 2025-05-02 on-record opposes a, rejects b, accepts c")
        .said("p/j 2025-05-02 on-record accepts a")
        .said("q/j 2025-05-02 on-record rejects a")
        .plan("plan", "- 2025-05-02 on-record i=a j=a");
    let data = loaded(&case.0);
    on_all(&data, |in_play| {
        let change = |aim| {
            position_comparator::engine::package::smallest_change(in_play, &data.scenarios[0].terms, aim, Settled::Favourably)
        };
        let lines = |aim| check::printed_change(&data, &change(aim));
        assert_eq!(
            lines(Aim::NobodyRefuses),
            [
                "change nobody-refuses favourably i a blocked:p take c for:q unknown: against:p costs:",
                "change nobody-refuses favourably j a blocked:q take b for: unknown:p,q against: costs:p",
            ]
        );
        assert_eq!(change(Aim::NobodyRefuses).n_changes(), Some(2));
        assert_eq!(
            lines(Aim::NobodyAgainst),
            [
                "change nobody-against favourably i a blocked:p,q none c refused: objected:p",
                "change nobody-against favourably j a blocked:q take b for: unknown:p,q against: costs:p",
            ]
        );
        assert_eq!(change(Aim::NobodyAgainst).n_changes(), None);
    });
}
