//! The worked cases of the method page, on the bundled case. All evidence is let in unless a test says otherwise.
#![cfg(feature = "native")]

mod support;

use position_comparator::engine::{Lens, position::position};
use position_comparator::model::Grade;
use support::{EVERYTHING, Facts, bundled};

fn on(moment: &str) -> Facts {
    Facts::bundled(moment, EVERYTHING, None)
}

fn under(scenario: &str, moment: &str) -> Facts {
    Facts::bundled(moment, EVERYTHING, Some(scenario))
}

/// Calls `see` with the facts at every moment.
fn at_every_moment(see: impl Fn(&str, &Facts)) {
    for moment in &bundled().moments {
        see(&moment.id, &on(&moment.id));
    }
}

#[test]
fn what_is_filed_under_25_april_counts_then_though_it_was_spoken_on_the_27th_and_28th() {
    on("2025-04-25")
        .check("standing russia/crimea/crimea_ukraine", "rejects 2025-04-25.russia.crimea.1")
        .check("standing russia/crimea/crimea_intl", "demands 2025-04-25.russia.crimea.2")
        .check("standing russia/nato/nato_ban", "demands 2025-04-25.russia.nato.2")
        .check("standing russia/assets/ast_russia", "demands 2025-04-25.russia.assets.1");
}

#[test]
fn with_reported_as_threshold_russia_is_not_blank_on_25_april() {
    let data = bundled();
    let lens = Lens { moment: data.moment_named("2025-04-25").expect("a moment"), threshold: Grade::Reported };
    let russia = data.party_named("russia").expect("a party");
    for issue in ["crimea", "regions", "nato", "sanctions", "ceasefire", "assets"] {
        assert!(!position(&data, russia, data.issue_named(issue).expect("an issue"), lens).is_blank(), "{issue}");
    }
}

#[test]
fn an_anonymous_report_of_mere_opposition_leaves_ukraines_red_line_on_a_nato_bar_standing() {
    on("2025-10-21")
        .check("standing ukraine/nato/nato_ban", "rejects 2025-06-02.ukraine.nato.1")
        .check("contested ukraine/nato/nato_ban", "")
        .check("verdicts ukraine/nato/nato_ban", "refuses");
}

#[test]
fn who_demands_the_line_as_a_starting_point_and_rejects_the_four_regions_is_not_against_ukrainian_title() {
    at_every_moment(|_, facts| {
        facts.check("implied ukraine/regions/reg_ukraine", "").check("implied europe/regions/reg_ukraine", "");
    });
    on("2025-10-21")
        .check("standing ukraine/regions/reg_deferred", "demands 2025-10-21.ukraine.regions.1")
        .check("standing ukraine/regions/reg_all_four", "rejects 2025-10-21.ukraine.regions.1")
        .check("verdicts ukraine/regions/reg_ukraine", "unknown")
        .check("verdicts europe/regions/reg_ukraine", "unknown");
}

#[test]
fn the_us_is_not_implied_against_the_package_it_accepted_in_april_when_it_demands_a_full_ceasefire_in_may() {
    on("2025-06-02")
        .check("standing us/ceasefire/cf_first", "demands 2025-06-02.us.ceasefire.1")
        .check("implied us/ceasefire/cf_package", "")
        .check("verdicts us/ceasefire/cf_package", "unknown");
}

#[test]
fn in_august_the_us_is_against_ceasefire_first() {
    on("2025-08-18")
        .check("standing us/ceasefire/cf_first", "opposes 2025-08-18.us.ceasefire.1")
        .check("verdicts us/ceasefire/cf_first", "objects");
}

#[test]
fn nobody_objects_to_a_truce_of_days_by_demanding_a_full_ceasefire_nor_the_other_way_round() {
    at_every_moment(|_, facts| {
        for party in ["us", "russia", "ukraine", "europe"] {
            facts.check(&format!("implied {party}/ceasefire/cf_partial"), "");
        }
    });
    on("2026-06-05").check("open ceasefire", "cf_partial").check("verdicts ukraine/ceasefire/cf_first", "accepts");
}

#[test]
fn the_us_accepts_its_own_term_of_two_options_and_ukraines_verdict_on_it_is_a_range() {
    under("us-axios-2025-04-23", "2025-04-23").check("term us/sanctions", "accepts").check("answer us", "acceptable..acceptable");
    under("us-axios-2025-04-23", "2025-04-25")
        .check("term us/sanctions", "accepts")
        .check("verdicts ukraine/sanctions/sanc_all", "objects")
        .check("verdicts ukraine/sanctions/sanc_staged", "unknown")
        .check("term ukraine/sanctions", "unknown|objects");
}

#[test]
fn by_the_offer_that_the_kremlin_called_fakes_russia_is_possibly_open_to_the_line_never_in_every_case() {
    let facts = under("ft-trade-2025-04-22", "2025-04-23");
    facts
        .check("verdicts russia/regions/reg_line", "open|unknown")
        .check("headline russia/regions/reg_line", "unknown")
        .check("answer russia", "not-known..acceptable")
        .check("nobody-refuses", "possibly")
        .check("relation us/russia/regions", "unknown share=none: divide=none: possible-share=within-reach possible-divide=none");
    Facts::bundled("2025-04-23", "reported", None).check("verdicts russia/regions/reg_line", "unknown");
}

#[test]
fn in_june_2026_russia_and_ukraine_both_accept_truces_of_days_and_clash_over_a_full_ceasefire_first() {
    let wanted = "mixed share=agree:cf_partial divide=clash:cf_first possible-share=none possible-divide=none";
    on("2026-06-05").check("relation russia/ukraine/ceasefire", wanted);
}

#[test]
fn europe_is_not_against_its_own_12_point_draft() {
    under("euua-12pt-2025-10", "2025-10-21")
        .check("term europe/guarantees", "accepts")
        .check("answer europe", "acceptable..acceptable")
        .check("answer ukraine", "acceptable..acceptable");
}

#[test]
fn the_nato_bar_that_the_us_demanded_in_a_draft_stays_as_a_range_when_it_is_said_to_accept_silence() {
    on("2025-12-24")
        .check("standing us/nato/nato_ban", "demands 2025-11-23.us.nato.1")
        .check("weakened us/nato/nato_ban", "2025-12-24.us.nato.1")
        .check("verdicts us/nato/nato_ban", "accepts|unknown")
        .check("headline us/nato/nato_ban", "unknown")
        .check("implied us/nato/nato_consensus", "full");
    Facts::bundled("2025-12-24", "on-record", None).check("verdicts us/nato/nato_ban", "accepts");
}

#[test]
fn on_25_april_recognition_of_crimea_by_the_us_is_not_an_option_that_nobody_is_against() {
    on("2025-04-25")
        .check("standing europe/crimea/crimea_us", "opposes 2025-04-25.europe.crimea.3")
        .check("standing ukraine/crimea/crimea_us", "opposes 2025-04-25.ukraine.crimea.4")
        .check("open crimea", "");
}

#[test]
fn whatever_the_us_accepts_in_december_it_is_against_affirming_ukrainian_title_to_the_regions() {
    on("2025-12-24")
        .check("verdicts us/regions/reg_donbas", "accepts|unknown")
        .check("weakened us/regions/reg_donbas", "2025-12-24.us.regions.2")
        .check("implied us/regions/reg_ukraine", "full")
        .check("implied us/regions/reg_line", "")
        .check("implied us/regions/reg_all_four", "");
}
