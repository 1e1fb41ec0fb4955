//! What goes deeper than one plan: links that restore it, marks that equal the engine, words that say what it found,
//! and a picture where there are too many parties for a table.
#![cfg(feature = "native")]

mod support;

use std::rc::Rc;

use position_comparator::engine::{Attitude, Lens, Positions, package, relation};
use position_comparator::model::{Dataset, Grade, IssueIx, PartyIx};
use position_comparator::state::{AppState, FOCUS_PARAMETERS, Focus, PARAMETERS};
use position_comparator::view::Host;
use position_comparator::view::depth::{Depth, DepthProps};
use position_comparator::view::wording::{ground, pairs, time};
use proptest::prelude::*;

use support::html::Page;
use support::{Case, JULY, loaded, random, shared};

fn lenses(data: &Dataset) -> impl Iterator<Item = Lens> {
    data.moment_places().flat_map(|moment| Grade::ALL.map(|threshold| Lens { moment, threshold }))
}

/// The parts as the document of a state has them.
fn page(data: &Rc<Dataset>, state: &AppState) -> Page {
    let props = DepthProps {
        data: data.clone(),
        opening: state.clone(),
        base: "./".into(),
        host: Host::default(),
        ask: yew::Callback::noop(),
    };
    Page::read(&pollster::block_on(yew::LocalServerRenderer::<Depth>::with_props(props).hydratable(false).render()))
}

#[track_caller]
fn attitudes_equal_relations(data: &Dataset, lens: Lens) {
    let positions = Positions::take(data, lens);
    for issue in data.issue_places() {
        for one in data.party_places() {
            for other in data.party_places() {
                let (a, b) = (positions.of(one, issue), positions.of(other, issue));
                let found = Attitude::of(a).with(&Attitude::of(b));
                assert_eq!(found, relation::relation(data.issue(issue), a, b).word(), "{one:?} {other:?} {issue:?}");
            }
        }
    }
}

#[test]
fn relations_by_sets_equal_those_option_by_option_on_the_bundled_case() {
    let data = shared();
    lenses(&data).for_each(|lens| attitudes_equal_relations(&data, lens));
}

proptest! {
    #[test]
    fn relations_by_sets_equal_those_option_by_option(file in random::case()) {
        let data = loaded(&file);
        lenses(&data).for_each(|lens| attitudes_equal_relations(&data, lens));
    }

    #[test]
    fn what_the_reader_looks_at_comes_back_from_its_link(
        pair in prop::option::of((0..4_usize, 1..4_usize)),
        lead in prop::option::of(0..4_usize),
        history in prop::option::of(0..9_usize),
        open in prop::option::of("[a-z][a-z0-9/:-]{0,60}"),
    ) {
        let data = shared();
        let focus = Focus {
            pair: pair.map(|(one, after)| (PartyIx::new(one), PartyIx::new((one + after) % 4))),
            lead: lead.map(PartyIx::new),
            history: history.map(IssueIx::new),
            open,
        };
        let query = format!("?v=1&scenario=none&{}&utm=x", focus.to_query(&data));
        prop_assert_eq!(Focus::from_query(&data, &query), (focus, Vec::new()));
    }

    #[test]
    fn any_query_leaves_something_to_look_at(query in ".{0,200}", key in "(pair|lead|history|open)", value in ".{0,60}") {
        let data = shared();
        _ = Focus::from_query(&data, &query);
        let (focus, _) = Focus::from_query(&data, &format!("{key}={value}"));
        prop_assert!(focus.pair.is_none_or(|(one, other)| one != other));
    }
}

#[test]
fn links_of_both_programs_share_no_parameter() {
    assert!(FOCUS_PARAMETERS.iter().all(|name| !PARAMETERS.contains(name)));
}

#[test]
fn ids_that_are_gone_are_named_and_the_rest_counts() {
    let data = shared();
    let (_, dropped) = Focus::from_query(&data, "pair=us/us&lead=mars&history=moon&open=<b>");
    let dropped: Vec<_> = dropped.iter().map(|part| (part.parameter, &*part.value)).collect();
    assert_eq!(dropped, [("pair", "us/us"), ("lead", "mars"), ("history", "moon")]);
}

#[test]
fn every_pair_cell_carries_the_engines_relation() {
    let data = shared();
    for plan in data.scenario_places() {
        let state = AppState::on(Some(plan));
        let page = page(&data, &state);
        let positions = Positions::take(&data, state.lens(&data));
        let mut n = 0;
        for (at, one) in data.party_places().enumerate() {
            for other in data.party_places().skip(at + 1) {
                for issue in data.issue_places() {
                    let id = format!("{}/{}/{}", data.party(one).id, data.party(other).id, data.issue(issue).id);
                    let found = relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue));
                    assert_eq!(page.one("data-pair", &id).attr("data-relation"), Some(found.word().slug()), "{id}");
                    n += 1;
                }
            }
        }
        assert_eq!(page.with("data-pair").count(), n);
    }
}

#[test]
fn a_reason_names_what_is_shared_and_what_divides() {
    let case = Case::of("p q")
        .issue("i", "a b c")
        .said("p/i 2025-05-01 document demands a, open-to b")
        .said("q/i 2025-05-01 document rejects a, accepts b");
    let reason = |case: &Case| {
        let data = loaded(&case.0);
        let lens = Lens { moment: data.moment_named(JULY).expect("a moment"), threshold: Grade::Disputed };
        let positions = Positions::take(&data, lens);
        let (one, other, issue) = (PartyIx::new(0), PartyIx::new(1), IssueIx::new(0));
        let found = relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue));
        pairs::reason(&data, &positions, found, issue, one, other).join(" ")
    };
    assert_eq!(reason(&case), "“b” would be considered by p and is accepted by q. “a” is demanded by p and rejected by q.");
    let silent = Case::of("p q").issue("i", "a b").said("p/i 2025-05-01 document accepts a");
    assert_eq!(reason(&silent), "No statement by q was found.");
    let doubtful = silent.clone().said("q/i 2025-05-02 disputed open-to b");
    assert_eq!(
        reason(&doubtful),
        "What both have said does not compare: “a” is accepted by p; “b” would possibly be considered by q."
    );
    let both =
        Case::of("p q").issue("i", "a b").said("p/i 2025-05-01 document accepts a").said("q/i 2025-05-01 document accepts a");
    assert_eq!(reason(&both), "“a” is accepted by both.");
    let implied =
        Case::of("p q").issue("i", "a b").said("p/i 2025-05-01 document demands a").said("q/i 2025-05-01 document accepts b");
    assert_eq!(reason(&implied), "“b” is at odds with other positions of p and accepted by q.");
}

#[test]
fn the_counts_say_what_they_rest_on() {
    let said = |case: &Case, n_parties: usize| {
        let data = loaded(&case.0);
        let lens = Lens { moment: data.moment_named(JULY).expect("a moment"), threshold: Grade::Disputed };
        let positions = Positions::take(&data, lens);
        let parties: Vec<PartyIx> = data.party_places().take(n_parties).collect();
        let issues: Vec<IssueIx> = data.issue_places().collect();
        let counts = package::counts(package::InPlay { data: &data, positions: &positions, parties: &parties, issues: &issues });
        ground::counts(&counts, issues.len(), parties.len()).join(" ")
    };
    let silent = Case::of("p q").issue("i", "a b").said("p/i 2025-05-01 document accepts a");
    assert_eq!(
        said(&silent, 2),
        "One option on 1 issue: 2 packages. Nobody at the table is known to be against any term of 2 of \
         them. They rest on 3 stances of which nothing is known: unknown is not against, and not for. No package is known \
         to have everybody for all its terms."
    );
    assert!(said(&silent, 0).ends_with("Nobody is at the table, so nobody is against any of them, and nobody agrees to one."));
    let agreed = silent.clone().said("q/i 2025-05-01 document accepts a").said("q/i 2025-05-01 document rejects b");
    assert!(said(&agreed, 2).ends_with("Everybody at the table is for every term of 1 of them."));
    let blocked =
        Case::of("p q").issue("i", "a b").said("p/i 2025-05-01 document rejects a").said("q/i 2025-05-01 document rejects b");
    assert!(said(&blocked, 2).contains("In each of them somebody at the table is against at least one term"));
}

#[test]
fn large_numbers_are_grouped() {
    let number = |factors: &[usize]| ground::number(&package::Count::product(factors.iter().copied()));
    assert_eq!(number(&[]), "1");
    assert_eq!(number(&[999]), "999");
    assert_eq!(number(&[1_350, 1_000]), "1,350,000");
    assert_eq!(number(&[0]), "0");
}

#[test]
fn evidence_settings_in_a_sentence_are_all_different() {
    let all = Grade::ALL.map(|threshold| time::with(threshold).words());
    assert!(all.iter().enumerate().all(|(at, words)| !all[..at].contains(words)));
}

/// A case of many parties, each of which has said something about every issue.
fn crowd(n_parties: usize, n_issues: usize) -> Dataset {
    let parties: Vec<String> = (0..n_parties).map(|party| format!("p{party}")).collect();
    let mut case = Case::of(&parties.join(" "));
    for issue in 0..n_issues {
        case = case.issue(&format!("i{issue}"), "yes no");
    }
    for (at, party) in parties.iter().enumerate() {
        for issue in 0..n_issues {
            let (option, other) = if (at + issue) % 3 == 0 { ("yes", "no") } else { ("no", "yes") };
            case = case.said(&format!("{party}/i{issue} 2025-05-01 document demands {option}, rejects {other}"));
        }
    }
    loaded(&case.0)
}

#[test]
fn many_parties_make_a_picture_with_a_list_that_says_the_same() {
    let data = Rc::new(crowd(14, 4));
    let page = page(&data, &AppState::on(None));
    assert_eq!(page.all("table").count(), 0, "no table of all pairs");
    let squares: usize = page.all("path").filter_map(|path| path.attr("d")).map(|d| d.matches('z').count()).sum();
    let n_pairs = 14 * 13 / 2;
    assert!(squares > n_pairs, "{squares} squares for {n_pairs} pairs, two halves and the key");
    // The pairs of the first party.
    let links = page.all("a").filter(|link| link.attr("href").is_some_and(|href| href.starts_with("#pair-"))).count();
    assert_eq!(links, 13);
    assert_eq!(page.with("data-pair").count(), 0, "no pair is compared yet");
}

#[test]
fn two_hundred_parties_are_drawn() {
    let data = Rc::new(crowd(200, 6));
    let page = page(&data, &AppState::on(None));
    let elements = page.all("path").count();
    assert!(elements <= 16, "{elements} paths: shades, not squares");
    assert!(page.all("li").count() > 199);
}
