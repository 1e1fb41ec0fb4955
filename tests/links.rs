//! The state as a link: every state comes back from its link, stale and foreign parts of a link do no harm, and each
//! action changes what it names and nothing else.
#![cfg(feature = "native")]

mod support;

use position_comparator::model::{Dataset, Grade, IssueIx, OptionSet, PartyIx, ScenarioIx, Verdict, Verdicts};
use position_comparator::state::{Action, AppState, Dropped, PARAMETERS, Shown, from_query, to_query};
use proptest::prelude::*;
use proptest::sample::Index;

use support::reach::{action, drawn, reached};
use support::{Case, loaded, shared};

/// What a link keeps of a state: a count has no name of its own.
fn kept(state: &AppState) -> AppState {
    let is_count = matches!(state.shown, Some(Shown::Count(..)));
    AppState { shown: state.shown.filter(|_| !is_count), ..state.clone() }
}

/// Every byte of names and values as `%XX`, which mail programs do to some of them.
fn encoded(query: &str) -> String {
    let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let pair = |pair: &str| pair.split('=').map(encode).collect::<Vec<_>>().join("=");
    query.split('&').map(pair).collect::<Vec<_>>().join("&")
}

/// The state that a link to the first page asks for must be the opening one after `change`; of the link must be
/// dropped what `dropped` lists.
#[track_caller]
fn check(query: &str, change: impl Fn(&Dataset, &mut AppState), dropped: &[(&'static str, &str)]) {
    let data = shared();
    let opening = AppState::opening(&data);
    let mut wanted = opening.clone();
    change(&data, &mut wanted);
    let dropped = dropped.iter().map(|(parameter, value)| Dropped { parameter, value: (*value).to_owned() }).collect::<Vec<_>>();
    assert_eq!(from_query(&data, &opening, query), (wanted, dropped), "{query}");
}

fn nothing(_: &Dataset, _: &mut AppState) {}

fn plan(data: &Dataset, id: &str) -> Option<ScenarioIx> {
    Some(data.scenario_named(id).expect("the plan is in the case"))
}

fn issue(data: &Dataset, id: &str) -> IssueIx {
    data.issue_named(id).expect("the issue is in the case")
}

/// Options of an issue; none leaves it open.
fn options(data: &Dataset, issue_id: &str, ids: &[&str]) -> OptionSet {
    let issue = data.issue(issue(data, issue_id));
    ids.iter().map(|id| issue.option_named(id).expect("the option is in the case")).collect()
}

/// What `actions` make of the opening state of the bundled case.
fn after(actions: impl IntoIterator<Item = Action>) -> AppState {
    let data = shared();
    actions.into_iter().fold(AppState::opening(&data), |state, action| state.after(&data, action).unwrap_or(state))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_state_comes_back_from_its_link(document in any::<Index>(), drawn in drawn()) {
        let data = shared();
        let (opening, state) = reached(&data, document, &drawn);
        let query = to_query(&data, &opening, &state);
        let wanted = (kept(&state), Vec::new());
        prop_assert_eq!(from_query(&data, &opening, &query), wanted.clone(), "{}", query);
        prop_assert_eq!(from_query(&data, &opening, &format!("?{query}")), wanted.clone());
        prop_assert_eq!(from_query(&data, &opening, &encoded(&query)), wanted.clone());
        prop_assert_eq!(from_query(&data, &opening, &format!("utm_source=x%zz&{query}&fbclid=1&&=&page")), wanted);
    }

    #[test]
    fn a_link_needs_no_escapes_and_names_its_parameters(document in any::<Index>(), drawn in drawn()) {
        let data = shared();
        let (opening, state) = reached(&data, document, &drawn);
        let query = to_query(&data, &opening, &state);
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~:,/=&".contains(&byte);
        prop_assert!(query.bytes().all(is_plain), "{}", query);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, _) = pair.split_once('=').expect("a name and a value");
            prop_assert!(PARAMETERS.contains(&name), "{} is none of ours", name);
        }
    }

    #[test]
    fn what_a_document_opens_on_needs_no_link(document in any::<Index>()) {
        let data = shared();
        let (opening, state) = reached(&data, document, &[]);
        prop_assert_eq!(to_query(&data, &opening, &state), "");
        prop_assert_eq!(from_query(&data, &opening, ""), (state, Vec::new()));
    }

    #[test]
    fn an_action_without_effect_is_none_and_else_another_state(
        document in any::<Index>(),
        before in drawn(),
        one in drawn().prop_filter_map("an action", |drawn| drawn.first().cloned()),
    ) {
        let data = shared();
        let (_, state) = reached(&data, document, &before);
        let action = action(&data, &one);
        let next = state.after(&data, action.clone());
        prop_assert_ne!(next.as_ref(), Some(&state));
        let next = next.unwrap_or(state);
        prop_assert_eq!(next.after(&data, action), None, "the same again changes nothing");
    }

    #[test]
    fn own_terms_are_never_the_published_ones(document in any::<Index>(), drawn in drawn()) {
        let data = shared();
        let (_, state) = reached(&data, document, &drawn);
        for (issue, options) in state.own.iter() {
            prop_assert_ne!(*options, state.published_term(&data, *issue));
        }
    }

    #[test]
    fn any_text_is_a_state(text in any::<String>()) {
        let data = shared();
        _ = from_query(&data, &AppState::opening(&data), &text);
    }

    #[test]
    fn any_values_of_our_parameters_are_a_state(
        values in prop::collection::vec((0..PARAMETERS.len(), "[a-z0-9%~:,/+_.\u{0}-\u{ffff}-]{0,24}"), 0..8),
    ) {
        let data = shared();
        let opening = AppState::opening(&data);
        let query: Vec<String> = values.iter().map(|(name, value)| format!("{}={value}", PARAMETERS[*name])).collect();
        let (state, _) = from_query(&data, &opening, &query.join("&"));
        // Whatever it is, it can be shown and linked to.
        let again = to_query(&data, &opening, &state);
        prop_assert_eq!(from_query(&data, &opening, &again), (state, Vec::new()));
    }
}

#[test]
fn every_id_of_the_case_can_stand_in_a_link() {
    let data = shared();
    let opening = AppState::opening(&data);
    let check = |state: AppState| {
        let query = to_query(&data, &opening, &state);
        assert_eq!(from_query(&data, &opening, &query), (state, Vec::new()), "{query}");
    };
    for plan in data.scenario_places() {
        check(AppState::on(Some(plan)));
    }
    for moment in data.moment_places() {
        check(AppState { pinned: Some(moment), ..opening.clone() });
    }
    for threshold in Grade::ALL {
        check(AppState { threshold, ..opening.clone() });
    }
    for issue in data.issue_places() {
        for option in data.issue(issue).option_places() {
            let mut state = AppState::on(None);
            state.own.insert(issue, OptionSet::only(option));
            check(state);
        }
        for party in data.party_places() {
            check(AppState { shown: Some(Shown::Cell(party, issue)), ..opening.clone() });
        }
    }
    check(AppState { shown: Some(Shown::Sentence), ..opening.clone() });
}

#[test]
fn a_document_that_opens_on_a_pinned_moment_is_told_from_the_same_plan_at_its_own_time() {
    let mut case = Case::of("p").issue("i", "a b").plan("plan", "p 2025-05-02 document i=a").0;
    (case.opening.scenario, case.opening.moment) = (Some("plan".into()), "2025-07-01".into());
    let data = loaded(&case);
    let opening = AppState::opening(&data);
    assert_eq!(opening.pinned, Some(data.latest_moment()));
    let unpinned = opening.after(&data, Action::Pin(None)).expect("a change");
    let query = to_query(&data, &opening, &unpinned);
    assert_eq!(query, "v=1&scenario=plan");
    assert_eq!(from_query(&data, &opening, &query), (unpinned, Vec::new()));
}

#[test]
fn ids_that_are_gone_are_dropped_and_named_and_the_rest_counts() {
    check("scenario=gone", nothing, &[("scenario", "gone")]);
    check("as-of=2031-01-01", nothing, &[("as-of", "2031-01-01")]);
    check("evidence=hearsay", nothing, &[("evidence", "hearsay")]);
    check("show=us/moon", nothing, &[("show", "us/moon")]);
    check("show=moon/nato", nothing, &[("show", "moon/nato")]);
    check("show=us", nothing, &[("show", "us")]);
    check("terms=moon:a,nato,nato:moon", nothing, &[("terms", "moon:a"), ("terms", "nato"), ("terms", "nato:moon")]);
    // One option of a term that is gone takes its term along: half of it would be another term.
    check("terms=nato:nato_ban~moon", nothing, &[("terms", "nato:nato_ban~moon")]);
    let rest = |data: &Dataset, state: &mut AppState| {
        state.pinned = data.moment_named("2025-06-02");
        state.threshold = Grade::OnRecord;
        state.own.insert(issue(data, "nato"), options(data, "nato", &["nato_member"]));
        state.shown = Some(Shown::Cell(PartyIx::new(0), issue(data, "nato")));
    };
    check(
        "v=2&scenario=gone&as-of=2025-06-02&evidence=on-record&terms=moon:a,nato:nato_member&show=us/nato",
        rest,
        &[("v", "2"), ("scenario", "gone"), ("terms", "moon:a")],
    );
}

#[test]
fn what_is_dropped_is_named_shortly_and_without_control_characters() {
    let long = "ab\u{7}\n".repeat(50);
    check(&format!("scenario={long}"), nothing, &[("scenario", &"ab".repeat(20))]);
    check("scenario=%3Cscript%3Ealert(1)%3C/script%3E", nothing, &[("scenario", "<script>alert(1)</script>")]);
    check("scenario=%F0%28%8C%28", nothing, &[("scenario", "")]);
}

#[test]
fn parameters_of_others_are_left_alone_and_not_named() {
    check("utm_source=a&Scenario=gone&scenarios=gone&show[]=x&terms&page=2&fbclid=%%%", nothing, &[]);
    check("?scenario", nothing, &[]);
}

#[test]
fn the_first_of_two_equal_parameters_counts() {
    let none = |_: &Dataset, state: &mut AppState| *state = AppState::on(None);
    check("scenario=none&scenario=us-28pt-2025-11", none, &[]);
}

#[test]
fn a_link_may_ask_for_the_latest_moment() {
    check("as-of=latest", |data, state| state.pinned = Some(data.latest_moment()), &[]);
}

#[test]
fn a_term_equal_to_the_published_one_is_no_term_of_the_readers_own() {
    check("terms=crimea:crimea_us", nothing, &[]);
    check("terms=sanctions:sanc_staged~sanc_all", nothing, &[]);
    // Of two terms on one issue the last counts.
    check("terms=crimea:crimea_intl,crimea:crimea_us", nothing, &[]);
    let open = |data: &Dataset, state: &mut AppState| state.own.insert(issue(data, "crimea"), OptionSet::EMPTY);
    check("terms=crimea:", open, &[]);
}

#[test]
fn a_link_longer_than_any_state_is_not_read() {
    let query = format!("scenario=none&x={}", "a".repeat(10_000));
    check(&query, nothing, &[("link", &query[..40])]);
}

#[test]
fn the_longest_link_of_the_bundled_case_is_read() {
    let data = shared();
    let mut state = AppState { threshold: Grade::Document, pinned: Some(data.latest_moment()), ..AppState::on(None) };
    for issue in data.issue_places() {
        state.own.insert(issue, data.issue(issue).all_options());
    }
    let opening = AppState::opening(&data);
    let query = to_query(&data, &opening, &state);
    assert_eq!(from_query(&data, &opening, &query), (state, Vec::new()));
    assert!(query.len() < 2_000, "{} bytes do not fit into every mail and chat", query.len());
}

#[test]
fn choosing_a_plan_keeps_moment_and_threshold_and_takes_the_readers_own_terms_away() {
    let data = shared();
    let pinned = data.moment_named("2025-06-02");
    let state = after([
        Action::Pin(pinned),
        Action::Admit(Grade::OnRecord),
        Action::Settle(issue(&data, "nato"), options(&data, "nato", &["nato_member"])),
        Action::Show(Some(Shown::Sentence)),
        Action::Choose(plan(&data, "us-28pt-2025-11")),
    ]);
    let wanted = AppState { pinned, threshold: Grade::OnRecord, ..AppState::on(plan(&data, "us-28pt-2025-11")) };
    assert_eq!(state, wanted);
}

#[test]
fn without_a_pin_the_moment_goes_along_with_the_plan() {
    let data = shared();
    let state = after([Action::Choose(plan(&data, "us-28pt-2025-11"))]);
    assert_eq!(&*data.moment(state.moment(&data)).id, "2025-11-23");
    let state = after([Action::Choose(None)]);
    assert_eq!(state.moment(&data), data.latest_moment());
}

#[test]
fn choosing_the_plan_in_force_again_takes_back_the_readers_own_version() {
    let data = shared();
    let opening = AppState::opening(&data);
    assert_eq!(opening.after(&data, Action::Choose(opening.scenario)), None);
    let crimea = issue(&data, "crimea");
    assert_eq!(after([Action::Settle(crimea, OptionSet::EMPTY), Action::Choose(opening.scenario)]), opening);
}

#[test]
fn settling_an_issue_as_published_resets_it() {
    let data = shared();
    let opening = AppState::opening(&data);
    let (crimea, nato) = (issue(&data, "crimea"), issue(&data, "nato"));
    let intl = options(&data, "crimea", &["crimea_intl"]);
    let published = options(&data, "crimea", &["crimea_us"]);
    let own = after([Action::Settle(crimea, intl)]);
    assert_eq!((own.own.get(&crimea), own.terms(&data).get(&crimea)), (Some(&intl), Some(&intl)));
    assert_eq!(own.after(&data, Action::Settle(crimea, published)), Some(opening.clone()));
    // An issue that the plan leaves open.
    assert_eq!(opening.after(&data, Action::Settle(nato, OptionSet::EMPTY)), None);
    let own = after([Action::Settle(nato, options(&data, "nato", &["nato_ban"]))]);
    assert_eq!(own.after(&data, Action::Settle(nato, OptionSet::EMPTY)), Some(opening));
}

#[test]
fn an_issue_left_open_is_no_term() {
    let data = shared();
    let crimea = issue(&data, "crimea");
    let state = after([Action::Settle(crimea, OptionSet::EMPTY)]);
    assert!(state.own.contains_key(&crimea), "the reader has left it open");
    assert_eq!(state.terms(&data).get(&crimea), None);
}

#[test]
fn resets_take_back_one_term_or_all() {
    let data = shared();
    let (crimea, nato) = (issue(&data, "crimea"), issue(&data, "nato"));
    let both = [Action::Settle(crimea, OptionSet::EMPTY), Action::Settle(nato, options(&data, "nato", &["nato_ban"]))];
    let one = after(both.clone().into_iter().chain([Action::Reset(crimea)]));
    assert_eq!(one, after([both[1].clone()]));
    assert_eq!(after(both.into_iter().chain([Action::ResetAll])), AppState::opening(&data));
    let opening = AppState::opening(&data);
    assert_eq!(opening.after(&data, Action::Reset(crimea)), None);
    assert_eq!(opening.after(&data, Action::ResetAll), None);
}

#[test]
fn a_count_closes_when_the_answers_change_and_cells_and_the_sentence_stay() {
    let data = shared();
    let count = Some(Shown::Count(PartyIx::new(0), Verdicts::only(Verdict::Accepts)));
    let cell = Some(Shown::Cell(PartyIx::new(0), issue(&data, "crimea")));
    let changes = [
        Action::Admit(Grade::OnRecord),
        Action::Pin(Some(data.latest_moment())),
        Action::Settle(issue(&data, "crimea"), OptionSet::EMPTY),
    ];
    for change in changes {
        assert_eq!(after([Action::Show(count), change.clone()]).shown, None, "{change:?}");
        for stays in [cell, Some(Shown::Sentence)] {
            assert_eq!(after([Action::Show(stays), change.clone()]).shown, stays, "{change:?}");
        }
    }
    assert_eq!(after([Action::Show(cell), Action::Show(count)]).shown, count, "another count opens");
    assert_eq!(after([Action::Show(count), Action::Show(None)]).shown, None);
}

#[test]
fn a_restored_state_is_taken_over_whole() {
    let data = shared();
    let state = AppState { threshold: Grade::Document, shown: Some(Shown::Sentence), ..AppState::on(None) };
    assert_eq!(after([Action::Restore(Box::new(state.clone()))]), state);
    assert_eq!(state.after(&data, Action::Restore(Box::new(state.clone()))), None);
}

#[test]
fn parties_and_issues_that_a_link_names_are_shown_and_no_others() {
    let sizes = |query: &str| {
        let data = shared();
        let (state, dropped) = from_query(&data, &AppState::opening(&data), query);
        (state.parties(&data).len(), state.issues(&data).len(), dropped.len())
    };
    assert_eq!(sizes("parties=us,russia&issues=crimea"), (2, 1, 0));
    assert_eq!(sizes("parties=us,mars&issues=crimea,moon"), (1, 1, 2));
    // Names of which none is known ask for nothing, as do none.
    assert_eq!(sizes("parties=mars&issues=moon,sun"), (4, 9, 3));
    assert_eq!(sizes("parties=&issues=,"), (4, 9, 0));
}

#[test]
fn what_is_left_out_answers_nothing_and_the_last_is_not_left_out() {
    let data = shared();
    let plan = Action::Choose(data.scenario_named("us-28pt-2025-11"));
    let state = after([plan, Action::Play(issue(&data, "nato"), false)]);
    assert!(!state.terms(&data).contains_key(&issue(&data, "nato")));
    let others = data.party_places().skip(1).map(|party| Action::Seat(party, false));
    let alone = after(others);
    assert_eq!(alone.parties(&data), [PartyIx::new(0)]);
    assert_eq!(alone.after(&data, Action::Seat(PartyIx::new(0), false)), None);
    assert_eq!(alone.after(&data, Action::SetAside(data.issue_places().collect())), None);
    // Another plan keeps them out; what was open of them is closed.
    let chosen = alone.after(&data, Action::Choose(None)).expect("another plan");
    assert_eq!(chosen.away, alone.away);
    let open =
        after([Action::Show(Some(Shown::Cell(PartyIx::new(1), issue(&data, "nato")))), Action::Seat(PartyIx::new(1), false)]);
    assert_eq!(open.shown, None);
}
