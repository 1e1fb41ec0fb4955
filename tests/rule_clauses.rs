//! Each clause of the method's rules 1 to 6 on a case of a few lines.
#![cfg(feature = "native")]

mod support;

use support::{Case, EVERYTHING, JULY};

/// One party `p`, one issue `i` of options without order.
fn plain() -> Case {
    Case::of("p").issue("i", "a b c d")
}

/// One party `p`, one issue `i` of options along a scale.
fn scale() -> Case {
    Case::of("p").scale("i", "a b c d e")
}

#[test]
fn only_what_is_filed_under_the_moment_or_an_earlier_one_counts() {
    let case = plain().said("p/i 2025-05-02 document accepts a").said("p/i 2025-07-02 document rejects a");
    case.facts_at("2025-06-01", EVERYTHING, None).check("standing p/i/a", "accepts 1");
    case.facts_at(JULY, EVERYTHING, None).check("standing p/i/a", "rejects 2");
    let filed_early = plain().said("p/i 2025-07-02 document rejects a @2025-05-01");
    filed_early.facts_at("2025-05-01", EVERYTHING, None).check("standing p/i/a", "rejects 1");
}

#[test]
fn only_what_is_evidenced_at_least_as_well_as_the_threshold_counts() {
    let case = plain().said("p/i 2025-05-02 on-record accepts a").said("p/i 2025-05-03 reported accepts b");
    case.facts_at(JULY, "reported", None).check("standing p/i/a", "accepts 1").check("standing p/i/b", "accepts 2");
    case.facts_at(JULY, "on-record", None).check("standing p/i/b", "");
    case.facts_at(JULY, "document", None).check("standing p/i/a", "");
}

#[test]
fn a_month_without_a_day_comes_after_its_days() {
    let case = plain().said("p/i 2025-05 document accepts a").said("p/i 2025-05-31 document rejects a");
    case.facts().check("standing p/i/a", "accepts 1");
}

#[test]
fn on_the_same_day_the_heavier_stands_and_of_two_as_heavy_the_later_in_the_file() {
    let case = plain().said("p/i 2025-05-02 on-record accepts a").said("p/i 2025-05-02 reported rejects a");
    case.facts().check("standing p/i/a", "accepts 1").check("contested p/i/a", "");
    let case = plain().said("p/i 2025-05-02 document accepts a").said("p/i 2025-05-02 on-record opposes a");
    case.facts().check("standing p/i/a", "opposes 2");
}

#[test]
fn on_a_tie_a_plan_precedes_its_partys_claims() {
    let case = plain().said("p/i 2025-05-02 document opposes a").plan("plan", "p 2025-05-02 document i=a");
    case.facts().check("standing p/i/a", "opposes 1");
}

#[test]
fn a_plan_is_a_claim_of_each_party_that_put_it_forward() {
    let case = Case::of("p q").issue("i", "a b").issue("j", "a b").plan("plan", "p+q 2025-05-02 document i=a j=b");
    case.facts().check("standing p/i/a", "accepts plan").check("standing q/j/b", "accepts plan");
    let nobodys = Case::of("p").issue("i", "a b").plan("plan", "- 2025-05-02 document i=a");
    nobodys.facts().check("standing p/i/a", "");
}

#[test]
fn a_term_may_carry_a_lighter_grade_of_its_own() {
    let mut case = plain().plan("plan", "p 2025-05-02 document i=a");
    case.0.scenarios[0].term_grades.insert("i".into(), "reported".into());
    case.facts_at(JULY, "on-record", None).check("standing p/i/a", "");
    case.facts_at(JULY, "reported", None).check("standing p/i/a", "accepts plan");
}

#[test]
fn a_lighter_claim_that_says_the_same_way_changes_nothing() {
    let case = plain().said("p/i 2025-05-02 on-record rejects a").said("p/i 2025-06-02 reported opposes a");
    case.facts().check("standing p/i/a", "rejects 1").check("contested p/i/a", "").check("verdicts p/i/a", "refuses");
}

#[test]
fn a_lighter_claim_that_says_the_opposite_contests_until_one_as_heavy_answers() {
    let case = plain().said("p/i 2025-05-02 on-record accepts a").said("p/i 2025-06-02 reported rejects a");
    let contested = case.facts();
    contested.check("standing p/i/a", "accepts 1").check("contested p/i/a", "rejects 2");
    contested.check("verdicts p/i/a", "accepts|refuses").check("headline p/i/a", "accepts");
    let repeated = case.clone().said("p/i 2025-06-03 reported accepts a");
    repeated.facts().check("contested p/i/a", "rejects 2");
    let answered = case.said("p/i 2025-06-03 document open-to a");
    answered.facts().check("verdicts p/i/a", "open").check("contested p/i/a", "");
}

#[test]
fn where_the_for_of_a_contested_stance_has_lapsed_the_against_stands_alone() {
    let case = plain()
        .said("p/i 2025-05-02 on-record accepts a")
        .said("p/i 2025-05-03 reported opposes a")
        .said("p/i 2025-06-02 on-record accepts b");
    case.facts().check("standing p/i/a", "opposes 2").check("contested p/i/a", "").check("verdicts p/i/a", "objects");
}

#[test]
fn unclear_stands_where_nothing_else_does_and_is_shown_beside_an_older_stance() {
    let case = plain().said("p/i 2025-05-02 on-record unclear a");
    case.facts().check("standing p/i/a", "unclear 1").check("verdicts p/i/a", "unknown");
    let case = plain().said("p/i 2025-05-02 reported accepts a").said("p/i 2025-05-03 document unclear a");
    case.facts().check("standing p/i/a", "accepts 1").check("unclear-since p/i/a", "2").check("verdicts p/i/a", "accepts");
    let case = case.said("p/i 2025-06-03 reported accepts a");
    case.facts().check("standing p/i/a", "accepts 3").check("unclear-since p/i/a", "");
}

#[test]
fn after_a_lapse_an_older_unclear_does_not_come_back() {
    let case = plain()
        .said("p/i 2025-05-02 document unclear a")
        .said("p/i 2025-05-03 document accepts a")
        .said("p/i 2025-05-04 document accepts b");
    case.facts().check("standing p/i/a", "");
}

#[test]
fn a_stance_on_disputed_claims_alone_ranges_to_unknown_and_is_unknown_in_the_headline() {
    let case = plain().said("p/i 2025-05-02 disputed rejects a");
    case.facts().check("verdicts p/i/a", "unknown|refuses").check("headline p/i/a", "unknown");
}

#[test]
fn a_for_lapses_when_a_later_claim_as_heavy_commits_to_an_option_that_excludes_it() {
    let first = || plain().compatible("a", "c").said("p/i 2025-05-02 on-record accepts a");
    let after = |line: &str, wanted: &str| {
        first().said(line).facts().check("verdicts p/i/a", wanted);
    };
    after("p/i 2025-05-03 document accepts b", "unknown");
    after("p/i 2025-05-03 document open-to b", "accepts"); // being open to another commits to nothing
    after("p/i 2025-05-03 document accepts c", "accepts"); // compatible
    after("p/i 2025-05-03 document accepts b, open-to a", "open"); // for this one too
    after("p/i 2025-05-02 document accepts b", "accepts"); // the same day
    after("p/i 2025-05-03 reported accepts b", "accepts|unknown"); // lighter: weakened
}

#[test]
fn an_against_does_not_lapse_by_silence() {
    let case = plain().said("p/i 2025-05-02 on-record opposes a").said("p/i 2025-06-02 document accepts b");
    case.facts().check("standing p/i/a", "opposes 1");
}

#[test]
fn a_weakened_stance_stays_until_a_claim_as_heavy_restates_it() {
    let case = plain().said("p/i 2025-05-02 document accepts a").said("p/i 2025-06-02 reported accepts b");
    case.facts().check("weakened p/i/a", "2").check("verdicts p/i/a", "accepts|unknown").check("headline p/i/a", "unknown");
    case.clone().said("p/i 2025-06-03 reported accepts a").facts().check("weakened p/i/a", "2");
    case.said("p/i 2025-06-03 on-record accepts a").facts().check("weakened p/i/a", "").check("verdicts p/i/a", "accepts");
}

#[test]
fn a_demand_implies_against_every_other_option_of_an_issue_without_order_save_the_spared_ones() {
    let case = Case::of("p")
        .issue("i", "a b c d e f")
        .compatible("a", "b")
        .said("p/i 2025-05-02 document accepts c")
        .said("p/i 2025-05-03 document demands a, unclear d, open-to e");
    let facts = case.facts();
    facts.check("implied p/i/b", "").check("implied p/i/c", "").check("implied p/i/d", "").check("implied p/i/e", "");
    facts.check("implied p/i/f", "full").check("verdicts p/i/f", "objects").check("headline p/i/f", "objects");
}

#[test]
fn what_a_party_was_for_on_lighter_evidence_than_its_demand_is_not_spared() {
    let case = plain().said("p/i 2025-05-02 reported accepts b").said("p/i 2025-05-03 document demands a");
    case.facts().check("verdicts p/i/b", "objects");
}

#[test]
fn an_acceptance_implies_nothing_on_an_issue_without_order() {
    plain().said("p/i 2025-05-02 document accepts a").facts().check("implied p/i/b", "");
}

#[test]
fn on_a_scale_a_demand_speaks_towards_the_side_that_the_party_is_against() {
    let case = scale().said("p/i 2025-05-02 document demands c, opposes e");
    case.facts().check("implied p/i/d", "full").check("implied p/i/a", "").check("implied p/i/b", "");
}

#[test]
fn on_a_scale_without_anything_against_a_demand_speaks_away_from_what_the_party_was_for() {
    let case = scale().said("p/i 2025-05-02 document accepts b").said("p/i 2025-05-03 document demands c");
    case.facts().check("implied p/i/d", "full").check("implied p/i/e", "full").check("implied p/i/a", "");
}

#[test]
fn from_an_end_of_a_scale_a_demand_speaks_towards_the_only_side_and_from_within_towards_none() {
    let end = scale().said("p/i 2025-05-02 document demands a");
    end.facts().check("implied p/i/b", "full").check("implied p/i/e", "full");
    let within = scale().said("p/i 2025-05-02 document demands c");
    within.facts().check("implied p/i/b", "").check("implied p/i/d", "");
}

#[test]
fn on_a_scale_a_weakened_demand_still_implies_against_what_lies_beyond_the_lighter_claims_option() {
    let case = scale().said("p/i 2025-05-02 document demands a").said("p/i 2025-06-02 reported accepts c");
    let facts = case.facts();
    facts.check("verdicts p/i/a", "accepts|unknown").check("implied p/i/b", "ranged").check("headline p/i/b", "unknown");
    facts.check("verdicts p/i/d", "objects").check("headline p/i/e", "objects");
}

#[test]
fn on_a_scale_what_lies_beyond_an_option_that_the_party_is_against_is_implied_against() {
    let case = scale().said("p/i 2025-05-02 document accepts b, opposes d");
    case.facts().check("verdicts p/i/e", "objects").check("verdicts p/i/c", "unknown");
    let between = scale().said("p/i 2025-05-02 document accepts b, opposes d, open-to e");
    between.facts().check("implied p/i/a", "").check("verdicts p/i/e", "open");
    let for_nothing = scale().said("p/i 2025-05-02 document opposes d");
    for_nothing.facts().check("implied p/i/e", "");
}

#[test]
fn what_only_disputed_or_contested_stances_imply_is_a_range() {
    let disputed = plain().said("p/i 2025-05-02 disputed demands a");
    disputed.facts().check("verdicts p/i/b", "unknown|objects").check("headline p/i/b", "unknown");
    let contested = plain().said("p/i 2025-05-02 document demands a").said("p/i 2025-05-03 reported opposes a");
    contested.facts().check("verdicts p/i/b", "unknown|objects").check("headline p/i/b", "objects");
}

#[test]
fn a_direction_that_only_a_disputed_claim_gives_makes_what_it_implies_a_range() {
    let case = scale().said("p/i 2025-05-02 document demands b").said("p/i 2025-05-03 disputed rejects e");
    case.facts().check("implied p/i/c", "ranged").check("headline p/i/c", "unknown");
}
