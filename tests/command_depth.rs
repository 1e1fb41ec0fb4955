//! What the command prints beyond one plan and one issue: pairs, common ground, time, and what it all rests on.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;
mod support;

use position_comparator::engine::package::{self, Aim, FRONT_BOUND, Settled};
use position_comparator::engine::{Change, InPlay, Lens, Positions, Word, movement, robustness};
use position_comparator::model::{Dataset, Grade, IssueIx, PartyIx};
use position_comparator::report::comparison::{self, Comparison, Request};
use serde_json::Value;

use program::{File, failed, json, printed};
use support::{Case, bundled, loaded};

const LATE: [&str; 4] = ["--as-of", "2025-12-24", "--scenario", "us-28pt-2025-11"];

/// What the JSON and the engine are both asked about.
struct Late {
    data: Dataset,
    lens: Lens,
    parties: Vec<PartyIx>,
    issues: Vec<IssueIx>,
}

impl Late {
    fn new() -> Self {
        let data = bundled();
        let moment = data.moment_named("2025-12-24").expect("it is a moment");
        let lens = Lens { moment, threshold: Grade::Disputed };
        Self { lens, parties: data.party_places().collect(), issues: data.issue_places().collect(), data }
    }

    fn on<T>(&self, check: impl FnOnce(InPlay<'_>) -> T) -> T {
        let positions = Positions::take(&self.data, self.lens);
        check(InPlay { data: &self.data, positions: &positions, parties: &self.parties, issues: &self.issues })
    }

    fn party(&self, at: PartyIx) -> &str {
        &self.data.party(at).id
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

#[track_caller]
fn check_ids<'a>(found: &Value, wanted: impl Iterator<Item = &'a str>) {
    assert_eq!(found, &Value::from(wanted.collect::<Vec<_>>()));
}

#[test]
fn pairs_are_counted_as_issue_by_issue() {
    let report = json(&LATE);
    assert_eq!(list(&report["pairs"]).len(), 6);
    for pair in list(&report["pairs"]) {
        for word in Word::ALL {
            let on_issue = |issue: &Value| {
                let relations = list(&issue["relations"]).iter();
                let mut of_pair = relations.filter(|relation| relation["parties"] == pair["parties"]);
                of_pair.any(|relation| relation["relation"] == word.slug())
            };
            let n = list(&report["issues"]).iter().filter(|issue| on_issue(issue)).count();
            assert_eq!(pair["counts"][word.slug().replace('-', "_")], n, "{} {}", pair["parties"], word.slug());
        }
    }
}

#[test]
fn numbers_of_packages_are_the_engines_in_digits() {
    let (late, report) = (Late::new(), json(&LATE));
    let counts = late.on(package::counts);
    let found = &report["common_ground"]["counts"];
    assert_eq!(found["all"], "1350000");
    assert_eq!(found["certain"], counts.certain.to_string());
    for settled in Settled::ALL {
        assert_eq!(found[settled.slug()]["packages"], counts.possible(settled).packages.to_string());
        assert_eq!(found[settled.slug()]["n_unknown"], counts.possible(settled).n_unknown);
    }
}

#[test]
fn every_block_names_its_party_and_statements() {
    let (late, report) = (Late::new(), json(&LATE));
    let data = &late.data;
    let zones = late.on(package::blocks);
    let found = list(&report["common_ground"]["issues"]);
    assert_eq!(found.len(), zones.len());
    let mut n_blocks = 0;
    for (found, zone) in found.iter().zip(&zones) {
        let issue = data.issue(zone.issue);
        check_ids(&found["free"], zone.free.iter().map(|option| &*issue.options[option.at()].id));
        check_ids(&found["possibly_free"], zone.possibly_free.iter().map(|option| &*issue.options[option.at()].id));
        for (found, option) in list(&found["options"]).iter().zip(&zone.options) {
            assert_eq!(found["n_unknown"], option.n_unknown);
            assert_eq!(list(&found["blocks"]).len(), option.blocks.len());
            for (found, block) in list(&found["blocks"]).iter().zip(&option.blocks) {
                assert_eq!(found["party"], late.party(block.party));
                check_ids(&found["statements"], block.by.iter().map(|of| &**data.statement_id(*of)));
                check_ids(&found["verdicts"], block.verdicts.iter().map(|verdict| verdict.slug()));
                n_blocks += 1;
            }
        }
    }
    assert!(n_blocks > 50, "only {n_blocks} blocks are printed");
}

#[test]
fn fronts_have_the_engines_vectors_and_the_first_sets_of_terms() {
    let (late, report) = (Late::new(), json(&LATE));
    late.on(|in_play| {
        for (found, settled) in list(&report["common_ground"]["fronts"]).iter().zip(Settled::ALL) {
            let front = package::front(in_play, settled, FRONT_BOUND).expect("it is within the bound");
            assert_eq!((&found["settled"], &found["cut_at"]), (&Value::from(settled.slug()), &Value::Null));
            assert_eq!(list(&found["points"]).len(), front.points.len());
            for (found, point) in list(&found["points"]).iter().zip(&front.points) {
                let vector: Vec<_> = list(&found["against"]).iter().map(|of| of["n"].as_u64()).collect();
                assert_eq!(vector, point.against.iter().map(|n| Some(*n as u64)).collect::<Vec<_>>());
                assert_eq!(found["packages"], point.packages.to_string());
                let n_sets = front.unions(point).count();
                assert_eq!((list(&found["sets"]).len(), &found["has_more_sets"]), (n_sets.min(3), &Value::from(n_sets > 3)));
            }
        }
    });
}

#[test]
fn the_smallest_change_is_the_engines_for_both_aims_settled_both_ways() {
    let (late, report) = (Late::new(), json(&LATE));
    let plan = late.data.scenario_named("us-28pt-2025-11").expect("it is a plan");
    let mut found = list(&report["common_ground"]["smallest_changes"]).iter();
    for aim in Aim::ALL {
        for settled in Settled::ALL {
            let change = late.on(|in_play| package::smallest_change(in_play, &late.data.scenario(plan).terms, aim, settled));
            let found = found.next().expect("there are four");
            assert_eq!((&found["aim"], &found["settled"]), (&aim.slug().into(), &settled.slug().into()));
            assert_eq!(found["n_changes"], Value::from(change.n_changes()));
            assert_eq!(list(&found["changes"]).len(), change.changes.len());
            for (found, change) in list(&found["changes"]).iter().zip(&change.changes) {
                check_ids(&found["blocked_by"], change.blocked_by.iter().map(|party| late.party(*party)));
                assert_ne!(list(&found["instead"]).is_empty(), list(&found["least_resisted"]).is_empty());
            }
        }
    }
    assert_eq!(found.next(), None);
    assert_eq!(json(&["--scenario", "none"])["common_ground"]["smallest_changes"], Value::Array(Vec::new()));
}

#[test]
fn what_moved_is_told_since_the_moment_before_or_the_one_named() {
    let late = Late::new();
    for (since, arguments) in [("2025-11-23", vec![]), ("2025-04-23", vec!["--since", "2025-04-23"])] {
        let report = json(&[&LATE[..], &arguments].concat());
        assert_eq!(report["time"]["since"], since);
        let from = late.data.moment_named(since).expect("it is a moment");
        let cells = movement::movement(&late.data, movement::Span::between(from, late.lens.moment, Grade::Disputed));
        let found = list(&report["time"]["cells"]);
        assert_eq!(found.len(), cells.len());
        for (found, cell) in found.iter().zip(&cells) {
            assert_eq!((&found["party"], &found["change"]), (&late.party(cell.party).into(), &cell.change.slug().into()));
            check_ids(&found["changed_by"], cell.head_by.iter().map(|of| &**late.data.statement_id(*of)));
            for (found, option) in list(&found["options"]).iter().zip(&cell.options) {
                check_ids(&Value::from(texts(&found["steps"], "why")), option.steps.iter().map(|step| step.why.slug()));
                assert_eq!(list(&found["steps"]).is_empty(), option.change == Change::CarriedOver);
            }
        }
    }
}

fn texts(items: &Value, field: &str) -> Vec<String> {
    list(items).iter().map(|item| item[field].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn at_the_first_moment_there_is_nothing_to_compare_with() {
    let time = &json(&["--as-of", "2025-04-23", "--scenario", "none"])["time"];
    assert_eq!(time, &serde_json::json!({"since": null, "said": null, "cells": [], "plan": null}));
    assert!(printed(&["compare"]).contains("\nOver time\n  This is the first moment of the case"));
}

#[test]
fn what_answers_and_relations_rest_on_is_the_engines() {
    let (late, report) = (Late::new(), json(&LATE));
    let plan = late.data.scenario_named("us-28pt-2025-11").expect("it is a plan");
    let found = robustness::of_answer(&late.data, late.lens, &late.parties, &late.data.scenario(plan).terms);
    let mut n_checked = 0;
    for (answer, (_, robust)) in list(&report["firm"]["plan"]["answers"]).iter().zip(&found.parties) {
        let wanted = robust.rests_on.iter().map(|hinge| &**late.data.statement_id(hinge.of));
        check_ids(&Value::from(texts(&answer["answer"]["rests_on"], "statement")), wanted);
        n_checked += robust.rests_on.len();
    }
    let pairs = robustness::of_pairs(&late.data, late.lens, &late.parties, &late.issues);
    for (pair, robust) in list(&report["firm"]["pairs"]).iter().zip(&pairs) {
        for (issue, (_, robust)) in list(&pair["issues"]).iter().zip(&robust.issues) {
            let wanted = robust.rests_on.iter().map(|hinge| &**late.data.statement_id(hinge.of));
            check_ids(&Value::from(texts(&issue["relation"]["rests_on"], "statement")), wanted);
            let at: Vec<String> = texts(&issue["relation"]["at_thresholds"], "result");
            check_ids(&Value::from(at), robust.at_thresholds.iter().map(|word| word.slug()));
            n_checked += robust.rests_on.len();
        }
    }
    assert!(n_checked > 20, "only {n_checked} statements are named");
}

/// The answers about the data itself, for those at the table.
fn answers(of: &Comparison) -> Value {
    let mut all = serde_json::to_value(of).expect("it is JSON");
    for left_out in ["away", "set_aside"] {
        all[left_out] = Value::Null;
    }
    if let Some(plan) = all["plan"].as_object_mut() {
        plan.remove("terms_set_aside");
    }
    all
}

#[test]
fn parties_and_issues_left_out_are_as_if_they_were_not_in_the_file() {
    let file = support::bundled_record();
    let mut fewer = file.clone();
    fewer.parties.retain(|party| ["us", "russia"].contains(&&*party.id));
    fewer.issues.retain(|issue| ["crimea", "nato", "army"].contains(&&*issue.id));
    let has_party = |id: &str| fewer.parties.iter().any(|party| party.id == id);
    let has_issue = |id: &str| fewer.issues.iter().any(|issue| issue.id == id);
    fewer.claims.retain(|claim| has_party(&claim.party) && has_issue(&claim.issue));
    for plan in &mut fewer.scenarios {
        plan.proposed_by.retain(|party| has_party(party));
        plan.terms.retain(|issue, _| has_issue(issue));
        plan.term_grades.retain(|issue, _| has_issue(issue));
    }
    for moment in &mut fewer.moments {
        moment.party_means.clear();
        moment.context.clear();
    }
    fewer.articles.clear();
    fewer.gaps_by_cell.clear();
    fewer.picture = None;
    let (data, fewer) = (loaded(&file), loaded(&fewer));
    for moment in data.moment_places() {
        let lens = Lens { moment, threshold: Grade::Disputed };
        let scenario = data.scenario_named("us-28pt-2025-11");
        let mut request = Request::on_all(&data, lens, scenario);
        request.parties.retain(|party| fewer.party_named(&data.party(*party).id).is_some());
        request.issues.retain(|issue| fewer.issue_named(&data.issue(*issue).id).is_some());
        let wanted = comparison::compare(&fewer, &Request::on_all(&fewer, lens, scenario));
        assert_eq!(answers(&comparison::compare(&data, &request)), answers(&wanted));
    }
}

#[test]
fn who_and_what_is_left_out_is_said_first() {
    let some = ["--parties", "russia,us,us", "--issues", "nato, crimea"];
    let report = json(&[&LATE[..], &some].concat());
    assert_eq!(report["at_the_table"], serde_json::json!(["us", "russia"]));
    assert_eq!(report["away"], serde_json::json!(["ukraine", "europe"]));
    assert_eq!(texts(&report["issues"], "issue"), ["crimea", "nato"]);
    let aside = ["regions", "sanctions", "ceasefire", "guarantees", "assets", "economy", "army"];
    assert_eq!((&report["set_aside"], &report["plan"]["terms_set_aside"]), (&aside.into(), &aside.into()));
    let table = printed(&[&["compare"], &LATE[..], &some].concat());
    let wanted = format!("not at the table: ukraine, europe · issues set aside: {}", aside.join(", "));
    assert_eq!(table.lines().nth(2), Some(&*wanted));
}

#[test]
fn an_unknown_party_issue_or_moment_is_named_with_those_there_are() {
    let wanted = "no party is called `moon`; there are: us, russia, ukraine, europe\n";
    assert_eq!(failed(&["compare", "--parties", "us,moon"]), (Some(2), wanted.to_owned()));
    let issues = "crimea, regions, nato, sanctions, ceasefire, guarantees, assets, economy, army";
    let wanted = format!("no issue is called ``; there are: {issues}\n");
    assert_eq!(failed(&["compare", "--issues", ""]), (Some(2), wanted));
    let (code, message) = failed(&["compare", "--since", "yesterday"]);
    assert_eq!(code, Some(2));
    assert!(message.starts_with("no moment is called `yesterday`; there are: 2025-04-23, "), "{message}");
    let wanted = "the moment `2025-06-02` is not before `2025-04-25`: name an earlier one\n".to_owned();
    assert_eq!(failed(&["compare", "--as-of", "2025-04-25", "--since", "2025-06-02"]), (Some(2), wanted));
}

#[test]
fn the_table_goes_on_with_all_of_it() {
    let case = Case::of("p q")
        .issue("i", "a b c")
        .plan("plan", "- 2025-07-02 document i=a|b")
        .said("p/i 2025-05-02 document accepts a")
        .said("q/i 2025-06-02 document rejects a, accepts b")
        .said("p/i 2025-07-03 reported opposes a");
    let file = File::of(position_comparator::dataset::file::write(&case.0).as_bytes());
    let table = printed(&["compare", "--scenario", "plan", "--data", file.path()]);
    let at = table.find("Two by two\n").expect("pairs come after the issues");
    let wanted = "\
Two by two
  On how many issues each two parties agree, are within reach, differ or clash:
    p and q  differ 1

Common ground
  How many packages nobody is known to be against
    One option on 1 issue: 3 packages.
    Nobody at the table is known to be against any term of 2 of them. They rest on 3 stances of which nothing is known: unknown is not against, and not for.
    No package is known to have everybody for all its terms.
  i
    Nobody is known to be against
      b  unknown 1
      c  unknown 2
    Somebody is against
      a  p accepts or objects  contested: 3
         q refuses             2
         unknown 0

What this plan would have to change
  As it is, nobody is sure to refuse a term of it.
  With 1 term changed, nobody would be known or reported to refuse one:
    i: a or b, blocked by q
      Instead, one of:
        b  for it: q; unknown: p
        c  unknown: p, q
  As it is, nobody is sure to be against a term of it.
  With 1 term changed, nobody would be known or reported to be against one:
    i: a or b, blocked by p, q
      Instead, one of:
        b  for it: q; unknown: p
        c  unknown: p, q

Packages that cannot be eased for one without burdening another
  Each line says how many terms each party is against. In no other package is anybody against fewer terms without somebody else being against more. The order is by these numbers, party by party; it is no ranking.
  However contested, disputed and weakened stances turn out
    p 0, q 0: 2 packages
      i: b or c

Over time
  What moved from the moment of 2025-06-01 to that of 2025-07-01
    p on i
      a: before accepts; now accepts (contested). Because of: a lighter account of the opposite.  contested 3
  1 position is carried over from earlier.
    carried over
      q  i  accepts b  in this form since 2025-06-02 2

How firm the answers are
  p: acceptable or objected to
    With documents only: acceptable or not known.
    With documents and statements on the record only: acceptable or not known.
    Without the term on i: no terms.
    1  Rests on one document: without it, not known or objected to.
    3  Rests on one report: without it, acceptable or not known.
  q: acceptable or refused
    The same at every evidence setting.
    Without the term on i: no terms.
    2  Rests on one document: without it, not known.
  Is every term free of objections? possibly
    The same at every evidence setting.
    Without the term on i: in every case.
  Is every term free of refusals? possibly
    The same at every evidence setting.
    Without the term on i: in every case.
  p and q: differ 1
    The same at every evidence setting.
    1  Rests on one document: without it, 1 not known.
    2  Rests on one document: without it, 1 not known.
    i  differ  without 1: unknown; without 2: unknown
";
    assert_eq!(&table[at..], wanted);
}

#[test]
fn where_the_search_is_cut_the_bound_is_named_and_no_point_is() {
    let ids: Vec<String> = (0..24).map(|at| format!("p{at}")).collect();
    let mut case = Case::of(&ids.join(" "));
    for at in 0..12 {
        case = case.issue(&format!("i{at}"), "a b");
        case = case.said(&format!("p{at}/i{at} 2025-05-02 document rejects a"));
        case = case.said(&format!("p{}/i{at} 2025-05-02 document rejects b", at + 12));
    }
    let file = File::of(position_comparator::dataset::file::write(&case.0).as_bytes());
    for front in list(&json(&["--data", file.path()])["common_ground"]["fronts"]) {
        assert_eq!((&front["cut_at"], list(&front["points"]).len()), (&FRONT_BOUND.into(), 0));
    }
    assert!(printed(&["compare", "--data", file.path()]).contains("    The search was cut at 2000 ways"));
}

#[test]
fn a_number_that_json_readers_cannot_hold_is_printed_in_full() {
    let options: Vec<String> = (0..64).map(|at| format!("o{at}")).collect();
    let case = (0..10).fold(Case::of("p"), |case, at| case.issue(&format!("i{at}"), &options.join(" ")));
    let file = File::of(position_comparator::dataset::file::write(&case.0).as_bytes());
    let report = json(&["--data", file.path()]);
    assert_eq!(report["common_ground"]["counts"]["favourably"]["packages"], "1152921504606846976");
    assert_eq!(report["common_ground"]["fronts"][0]["points"][0]["packages"], "1152921504606846976");
}
