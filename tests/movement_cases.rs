//! What moved, by which statement and why: on small cases, and read off the bundled case.
#![cfg(feature = "native")]

mod support;

use position_comparator::engine::movement::{of_cell, then_and_now::since};
use position_comparator::engine::{AnswerRange, Change, Head, Lead, Span, then_and_now};
use position_comparator::model::{Dataset, Grade, IssueIx, MomentIx, OptionIx, PartyIx};

use support::{Case, loaded, shared};

fn span(data: &Dataset, from: &str, to: &str, threshold: Grade) -> Span {
    let moment = |id| data.moment_named(id).expect("a moment");
    Span::between(moment(from), moment(to), threshold)
}

/// Checks one option's line: how it changed, by what, and since when it stands.
#[track_caller]
fn check_option(from: &str, to: &str, place: &str, change: &str, steps: &[&str], since: &str) {
    let data = shared();
    let [party, issue, option] = place.split('/').collect::<Vec<_>>()[..] else { panic!("party/issue/option") };
    let (party, issue) = (data.party_named(party).expect("a party"), data.issue_named(issue).expect("an issue"));
    let option: OptionIx = data.issue(issue).option_named(option).expect("an option");
    let cell = of_cell(&data, party, issue, span(&data, from, to, Grade::Disputed));
    let entry = cell.options.iter().find(|entry| entry.option == option).expect("something stands on it");
    let found: Vec<_> = entry.steps.iter().map(|step| format!("{} {}", step.why.slug(), data.statement_id(step.by))).collect();
    assert_eq!((entry.change.slug(), found), (change, steps.iter().map(|step| (*step).to_owned()).collect()));
    assert_eq!(entry.since.map_or("", |of| data.statement_id(of)), since);
}

#[test]
fn russia_restates_its_demand_for_a_nato_bar_in_june_2025() {
    let steps = ["stated ru-memo-2025-06-02", "stated 2025-06-02.russia.nato.1"];
    check_option("2025-04-25", "2025-06-02", "russia/nato/nato_ban", "restated", &steps, "2025-04-25.russia.nato.1");
}

#[test]
fn the_us_turns_against_ceasefire_first_in_august_2025() {
    let by = "2025-08-18.us.ceasefire.1";
    let steps = ["stated 2025-08-18.us.ceasefire.1"];
    check_option("2025-06-02", "2025-08-18", "us/ceasefire/cf_first", "moved", &steps, by);
    check_option("2025-06-02", "2025-08-18", "us/ceasefire/cf_settlement", "moved", &steps, by);
}

#[test]
fn the_nato_bar_that_the_us_demands_is_weakened_in_december_2025() {
    let by = "2025-12-24.us.nato.1";
    let steps = ["weakened 2025-12-24.us.nato.1"];
    check_option("2025-11-23", "2025-12-24", "us/nato/nato_ban", "moved", &steps, by);
}

#[test]
fn the_us_acceptance_of_crimea_lapses_in_november_2025() {
    let steps = ["unclear 2025-11-23.us.crimea.1", "lapsed us-28pt-2025-11"];
    check_option("2025-10-21", "2025-11-23", "us/crimea/crimea_us", "moved", &steps, "us-28pt-2025-11");
}

#[test]
fn russia_calls_ceasefire_first_a_red_line_again_in_june_2026() {
    let by = "2026-06-05.russia.ceasefire.1";
    let steps = ["stated 2026-06-05.russia.ceasefire.1"];
    check_option("2026-02-18", "2026-06-05", "russia/ceasefire/cf_first", "moved", &steps, by);
}

#[test]
fn what_nobody_speaks_of_is_carried_over_since_it_was_said() {
    let by = "2025-04-25.russia.crimea.1";
    check_option("2025-06-02", "2026-06-05", "russia/crimea/crimea_ukraine", "carried-over", &[], by);
}

#[test]
fn a_head_moves_with_what_the_table_shows_first() {
    let data = shared();
    let (us, nato) = (data.party_named("us").expect("a party"), data.issue_named("nato").expect("an issue"));
    let cell = of_cell(&data, us, nato, span(&data, "2025-10-21", "2025-11-23", Grade::Disputed));
    let (Head::Stance(from), Head::Stance(to)) = (cell.from, cell.to) else { panic!("both moments have a stance") };
    let first = |lead: Lead| {
        let options = lead.named.iter().map(|option| &*data.issue(nato).options[option.at()].id).collect::<Vec<_>>();
        format!("{} {} {}", lead.stance.slug(), options.join(","), data.statement_id(lead.held.by))
    };
    assert_eq!(first(from), "demands nato_no_seek 2025-04-25.us.nato.1");
    assert_eq!(first(to), "demands nato_ban 2025-11-23.us.nato.1");
    let by: Vec<_> = cell.head_by.iter().map(|by| data.statement_id(*by).to_string()).collect();
    assert_eq!(by, ["us-28pt-2025-11", "2025-11-23.us.nato.1"]);
}

/// The answers of all parties then and now, and for each the issues whose verdicts changed, with what changed them.
fn both(plan: &str) -> Vec<String> {
    let data = shared();
    let plan = data.scenario(data.scenario_named(plan).expect("a plan"));
    let parties: Vec<PartyIx> = data.party_places().collect();
    let both = then_and_now(&data, &parties, &plan.terms, since(&data, plan, Grade::Disputed));
    let answer = |range: AnswerRange| range.map_or(String::new(), |(worst, best)| format!("{}..{}", worst.slug(), best.slug()));
    let lines = both.parties.iter().map(|party| {
        let terms = party.terms.iter().map(|term| {
            let by: Vec<_> = term.by.iter().map(|by| data.statement_id(*by).to_string()).collect();
            format!("{}: {}", data.issue(term.issue).id, by.join(" "))
        });
        let terms = terms.collect::<Vec<_>>().join("; ");
        format!("{} {} -> {} | {terms}", data.party(party.party).id, answer(party.then), answer(party.now))
    });
    lines.collect()
}

#[test]
fn the_us_would_not_be_known_to_accept_its_own_april_plan_any_more_and_ukraine_would_refuse_it() {
    let us = "us acceptable..acceptable -> not-known..not-known | crimea: us-28pt-2025-11; \
              regions: 2025-08-18.us.regions.2 2025-10-21.us.regions.1; nato: us-28pt-2025-11; \
              sanctions: us-28pt-2025-11; ceasefire: 2025-06-02.us.ceasefire.1";
    let ukraine = "ukraine objected-to..objected-to -> refused..refused | crimea: 2025-06-02.ukraine.crimea.1; \
                   assets: draft-20pt-2025-12-24; economy: 2026-02-18.ukraine.economy.1";
    let both = both("us-2025-04-17");
    assert_eq!((both[0].as_str(), both[2].as_str()), (us, ukraine));
}

/// Checks what the last of these statements did to an option of the issue `i`, said by `p`, between May and July.
#[track_caller]
fn check_why(lines: &[&str], option: &str, wanted: &str) {
    let case = Case::of("p").scale("i", "a b c");
    let data = loaded(&lines.iter().fold(case, |case, line| case.said(line)).0);
    let (party, issue) = (PartyIx::new(0), IssueIx::new(0));
    let span = Span::between(MomentIx::new(0), data.latest_moment(), Grade::Disputed);
    let cell = of_cell(&data, party, issue, span);
    let option = data.issue(issue).option_named(option).expect("an option");
    let entry = cell.options.iter().find(|entry| entry.option == option).expect("something stands on it");
    let last = entry.steps.last().map_or("nothing".into(), |step| format!("{} {}", step.why.slug(), data.statement_id(step.by)));
    assert_eq!(last, wanted);
}

#[test]
fn a_lighter_opposite_contests_and_an_answer_as_heavy_settles() {
    let contested = ["p/i 2025-05-02 on-record accepts a", "p/i 2025-06-02 reported opposes a"];
    check_why(&contested, "a", "contested 2");
    check_why(&["p/i 2025-05-02 reported opposes a", "p/i 2025-06-02 disputed accepts a"], "a", "contested 2");
    let settled = [contested[0], "p/i 2025-05-03 reported opposes a", "p/i 2025-07-02 on-record accepts a"];
    check_why(&settled, "a", "settled 3");
}

#[test]
fn a_commitment_elsewhere_ends_or_weakens_and_a_repetition_restates_or_settles() {
    let demand = "p/i 2025-05-02 on-record demands a";
    check_why(&[demand, "p/i 2025-06-02 on-record accepts b"], "a", "lapsed 2");
    check_why(&[demand, "p/i 2025-06-02 reported accepts b"], "a", "weakened 2");
    check_why(&[demand, "p/i 2025-06-02 on-record demands a"], "a", "restated 2");
    check_why(&[demand, "p/i 2025-06-02 reported demands a"], "a", "nothing");
    check_why(&[demand, "p/i 2025-05-03 reported accepts b", "p/i 2025-06-02 on-record demands a"], "a", "settled 3");
    check_why(&["p/i 2025-05-02 disputed demands a", "p/i 2025-06-02 reported demands a"], "a", "settled 2");
    check_why(&["p/i 2025-05-02 reported demands a", "p/i 2025-06-02 document demands a"], "a", "restated 2");
}

#[test]
fn a_demand_implies_and_what_lapses_releases() {
    check_why(&["p/i 2025-05-02 on-record opposes c", "p/i 2025-06-02 on-record demands a"], "b", "implied 2");
    let demand = "p/i 2025-05-02 on-record demands a";
    check_why(&[demand, "p/i 2025-06-02 on-record unclear b"], "b", "unclear 2");
    check_why(&[demand, "p/i 2025-06-02 on-record opposes b"], "b", "stated 2");
    check_why(&[demand, "p/i 2025-06-02 on-record opposes a"], "b", "released 2");
}

#[test]
fn a_plan_and_a_claim_of_one_day_are_one_word_of_the_party() {
    let case = Case::of("p").issue("i", "a b").said("p/i 2025-05-02 document demands a");
    let case = case.plan("plan", "p 2025-06-02 document i=a").said("p/i 2025-06-02 document demands a");
    let data = loaded(&case.0);
    let cell =
        of_cell(&data, PartyIx::new(0), IssueIx::new(0), Span::between(MomentIx::new(0), MomentIx::new(1), Grade::Disputed));
    assert_eq!(cell.change, Change::Restated);
    assert_eq!(cell.head_since.map(|of| data.statement_id(of).to_string()), Some("1".into()));
    assert_eq!(cell.options[0].since, cell.head_since);
}
