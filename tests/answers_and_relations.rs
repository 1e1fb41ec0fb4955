//! Each clause of the method on verdicts, scenarios, relations and common ground, on a case of a few lines.
#![cfg(feature = "native")]

mod support;

use support::Case;

#[test]
fn a_term_of_several_options_is_accepted_as_a_term_and_its_options_are_unclear() {
    let case = Case::of("p").issue("i", "a b c").plan("plan", "p 2025-05-02 document i=a|b");
    case.facts_on(Some("plan"))
        .check("term p/i", "accepts")
        .check("standing p/i/a", "unclear plan")
        .check("verdicts p/i/b", "unknown");
}

#[test]
fn the_acceptance_of_an_own_term_stands_where_the_rules_leave_it_standing() {
    let check = |said: &[&str], wanted: &str| {
        let case = Case::of("p").issue("i", "a b c d").compatible("b", "c").plan("plan", "p 2025-05-02 on-record i=a|b");
        let case = said.iter().fold(case, |case, line| case.said(&format!("p/i 2025-{line}")));
        case.facts_on(Some("plan")).check("term p/i", wanted);
    };
    check(&["05-03 on-record opposes b"], "unknown|objects");
    check(&["05-03 reported opposes b"], "accepts|unknown|objects"); // contested
    check(&["05-03 on-record opposes b", "05-04 on-record open-to a"], "accepts"); // restated by being for one of them
    check(&["05-03 on-record accepts d"], "unknown"); // lapsed
    check(&["05-03 on-record accepts c"], "accepts"); // compatible with one of them
    check(&["05-03 reported accepts d"], "accepts|unknown"); // weakened
    check(&["05-03 reported accepts d", "05-04 on-record accepts a"], "accepts");
    check(&["05-03 on-record accepts d", "05-04 reported accepts a"], "accepts|unknown"); // too light to restate
}

#[test]
fn a_disputed_plan_is_accepted_by_its_author_or_not_known() {
    let case = Case::of("p").issue("i", "a b c").plan("plan", "p 2025-05-02 disputed i=a|b");
    case.facts_on(Some("plan")).check("term p/i", "accepts|unknown").check("answer p", "not-known..acceptable");
}

#[test]
fn a_scenario_is_refused_before_objected_to_before_not_known_before_acceptable() {
    let case = |says: &str| {
        let case = Case::of("p").issue("i", "a b").issue("j", "a b").issue("k", "a b");
        let case = ["i", "j", "k"]
            .into_iter()
            .zip(says.split(", "))
            .filter(|(_, stance)| *stance != "nothing")
            .fold(case, |case, (issue, stance)| case.said(&format!("p/{issue} 2025-05-02 document {stance} a")));
        case.plan("plan", "- 2025-05-02 document i=a j=a k=a").facts_on(Some("plan"))
    };
    case("rejects, opposes, demands").check("answer p", "refused..refused").check("nobody-refuses", "in-no-case");
    case("opposes, nothing, accepts").check("answer p", "objected-to..objected-to").check("nobody-refuses", "possibly");
    case("nothing, open-to, accepts").check("answer p", "not-known..not-known").check("nobody-against", "possibly");
    case("demands, open-to, accepts").check("answer p", "acceptable..acceptable").check("nobody-against", "in-every-case");
}

#[test]
fn one_option_of_a_term_of_several_is_chosen_for_all_parties_alike() {
    let case = Case::of("p q")
        .issue("i", "a b")
        .said("p/i 2025-05-02 document accepts a, opposes b")
        .said("q/i 2025-05-02 document opposes a, accepts b")
        .plan("plan", "- 2025-05-02 document i=a|b");
    let facts = case.facts_on(Some("plan"));
    facts.check("term p/i", "accepts|objects").check("answer p", "objected-to..acceptable").check("nobody-against", "in-no-case");
}

#[test]
fn two_parties_share_first_and_are_divided_second() {
    let check = |one: &str, other: &str, word: &str| {
        let case = Case::of("p q").issue("i", "a b").said(&format!("p/i 2025-05-02 document {one}"));
        let facts = case.said(&format!("q/i 2025-05-02 document {other}")).facts();
        let relation = facts.0["relation p/q/i"].clone();
        assert_eq!(relation.split(' ').next(), Some(word), "{one} / {other}: {relation}");
    };
    check("demands a", "accepts a", "agree");
    check("accepts a", "open-to a", "within-reach");
    check("open-to a", "open-to a", "within-reach");
    check("demands a", "rejects a", "clash");
    check("accepts a", "rejects a", "differ");
    check("demands a", "opposes a", "differ");
    check("demands a", "accepts b", "differ"); // against b by implication
    check("accepts a, demands b", "accepts a, rejects b", "mixed");
    check("accepts a, accepts b", "accepts a, rejects b", "agree");
    check("rejects a", "rejects a", "unknown");
    check("unclear a", "accepts a", "unknown");
}

#[test]
fn what_more_is_possible_between_two_parties_is_said_beside_the_headline() {
    let case =
        Case::of("p q").issue("i", "a b").said("p/i 2025-05-02 disputed accepts a").said("q/i 2025-05-02 document demands a");
    let wanted = "unknown share=none: divide=none: possible-share=agree possible-divide=none";
    case.facts().check("relation p/q/i", wanted);
    let contested = case.said("p/i 2025-05-03 document accepts a").said("p/i 2025-05-04 reported rejects a");
    let wanted = "agree share=agree:a divide=none: possible-share=none possible-divide=clash";
    contested.facts().check("relation p/q/i", wanted);
}

#[test]
fn an_option_is_not_ruled_out_if_nobody_is_against_it_and_common_if_everybody_is_for_it() {
    let case = Case::of("p q")
        .issue("i", "a b c d")
        .said("p/i 2025-05-02 document accepts a, open-to b, opposes c")
        .said("q/i 2025-05-02 document accepts a, accepts c");
    case.facts().check("open i", "a,b,d").check("common i", "a");
}

#[test]
fn nothing_comparable_is_unknown() {
    let facts = Case::of("p q").issue("i", "a b").facts();
    facts.check("relation p/q/i", "unknown share=none: divide=none: possible-share=none possible-divide=none");
    facts.check("open i", "a,b").check("common i", "").check("verdicts p/i/a", "unknown");
}
