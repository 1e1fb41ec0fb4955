//! What the page says: exact sentences for some states, and for all of them that words, counts and marks agree with
//! the engine and name nothing but the data.
#![cfg(feature = "native")]

mod support;

use position_comparator::engine::{Certainty, Lens, Positions, answer, ground::ground, verdict};
use position_comparator::model::{Dataset, Date, Grade, PartyIx, ScenarioKind, Stance, Verdict, Verdicts};
use position_comparator::state::{Action, AppState};
use position_comparator::view::table::{CellView, TableView};
use position_comparator::view::wording;

use support::{Case, loaded, shared};

/// Every word of a generated sentence that is no name from the data.
const VOCABULARY: &str = "under a changed version of single plan on positions as of without a every any term terms the that those but its one it \
    is are was accepted considered objected to refused at odds with other by would be possibly or and depending account no statement \
    documents only reports disputed settles what make no issue settled so there nothing accept refuse both all parties common option consider some demand others reject \
    for against too little known compare them";

/// Every combination of plan, moment and threshold.
fn every_state(data: &Dataset) -> impl Iterator<Item = AppState> {
    let plans = data.scenario_places().map(Some).chain([None]);
    let moments = move || data.moment_places().map(Some).chain([None]);
    plans.flat_map(move |plan| {
        moments().flat_map(move |pinned| Grade::ALL.map(|threshold| AppState { pinned, threshold, ..AppState::on(plan) }))
    })
}

fn sentence(state: &AppState) -> String {
    TableView::of(&shared(), state, None).sentence.text()
}

fn plan(id: &str) -> AppState {
    AppState::on(Some(shared().scenario_named(id).expect("the plan is in the case")))
}

/// The state with an issue settled otherwise; without an option left open.
fn settled(state: &AppState, issue: &str, option: Option<&str>) -> AppState {
    let data = shared();
    let at = data.issue_named(issue).expect("the issue is in the case");
    let place = |id| data.issue(at).option_named(id).expect("the option is in the case");
    state.after(&data, Action::Settle(at, option.map(place).into_iter().collect())).expect("another term")
}

fn verdicts(all: &[Verdict]) -> Verdicts {
    all.iter().copied().map(Verdicts::only).reduce(Verdicts::or).expect("at least one")
}

/// The names in a clause or sentence, taken out of it: parties, issues, and everything in quotes.
fn without_names(data: &Dataset, text: &str) -> String {
    let mut rest = String::new();
    for (at, part) in text.split('“').enumerate() {
        rest += if at == 0 { part } else { part.split_once('”').expect("quotes are closed").1 };
    }
    let parties = data.parties.iter().map(|party| party.in_text.words());
    let issues = data.issues.iter().map(|issue| issue.in_text.words());
    for name in parties.chain(issues) {
        rest = rest.replace(&*name, "");
    }
    rest
}

#[test]
fn the_opening_sentence() {
    assert_eq!(
        sentence(&AppState::opening(&shared())),
        "Under “US framework, as Axios reported it, 23 April 2025”, on positions as of 23 April 2025, every term is accepted by \
         the United States; the term on Crimea is possibly accepted by Russia; the term on the four regions would possibly be \
         considered by Russia; no statement settles what Russia would make of the terms on sanctions, security guarantees and \
         economic cooperation, or Ukraine and the European allies of any term."
    );
}

#[test]
fn a_plan_of_one_term() {
    assert_eq!(
        sentence(&plan("ua-ceasefire-2025-04-23")),
        "Under “Ukraine's call for an immediate, full and unconditional ceasefire, 23 April 2025”, on positions as of 23 April \
         2025, its one term, on the ceasefire, is accepted by Ukraine; no statement settles what the United States, Russia and \
         the European allies would make of it."
    );
}

#[test]
fn a_plan_that_is_accepted_considered_objected_to_and_refused() {
    assert_eq!(
        sentence(&plan("us-28pt-2025-11")),
        "Under “28-point draft, November 2025, as published by Axios”, on positions as of 23 November 2025, every term is \
         accepted by the United States, those on the four regions, NATO and the ceasefire by Russia, that on sanctions by \
         Ukraine and the European allies; the term on economic cooperation would be considered by Russia; the term on frozen \
         assets is at odds with other positions of Russia, that on the ceasefire with those of Ukraine, those on the ceasefire \
         and security guarantees with those of the European allies; the terms on Crimea, the four regions, frozen assets and \
         army limits are objected to by the European allies; the terms on Crimea, the four regions, NATO and army limits are \
         refused by Ukraine, that on NATO by the European allies; no statement settles what Russia would make of the terms on \
         Crimea, sanctions, security guarantees and army limits, or Ukraine of those on security guarantees, frozen assets and \
         economic cooperation, or the European allies of that on economic cooperation."
    );
}

#[test]
fn a_plan_at_another_time_with_accounts_that_contradict_each_other() {
    let data = shared();
    let other = AppState { pinned: data.moment_named("2025-06-02"), ..AppState::opening(&data) };
    assert_eq!(
        sentence(&other),
        "Under “US framework, as Axios reported it, 23 April 2025”, on positions as of 2 June 2025, every term is accepted by \
         the United States, that on security guarantees by Ukraine; the term on Crimea is possibly accepted by Russia, that on \
         economic cooperation by Ukraine and the European allies; the term on economic cooperation would possibly be considered \
         by Russia; the term on sanctions is, depending on the account, accepted or objected to by Russia and Ukraine; the term \
         on the four regions is at odds with other positions of Russia; the term on sanctions is possibly at odds with other \
         positions of the European allies; the term on Crimea is objected to by the European allies; the term on Crimea is \
         refused by Ukraine; no statement settles what Russia would make of the term on security guarantees, or Ukraine of that \
         on the four regions, or the European allies of those on the four regions and security guarantees."
    );
}

#[test]
fn documents_alone_at_the_opening() {
    let state = AppState { threshold: Grade::Document, ..AppState::opening(&shared()) };
    assert_eq!(
        sentence(&state),
        "Under “US framework, as Axios reported it, 23 April 2025”, on positions as of 23 April 2025, documents only, no \
         statement settles what the United States, Russia, Ukraine and the European allies would make of any term."
    );
}

#[test]
fn the_readers_own_versions() {
    let opening = AppState::opening(&shared());
    assert_eq!(
        sentence(&settled(&opening, "crimea", Some("crimea_ukraine"))),
        "Under a changed version of “US framework, as Axios reported it, 23 April 2025”, on positions as of 23 April 2025, every \
         term but that on Crimea is accepted by the United States; the term on the four regions would possibly be considered by \
         Russia; no statement settles what the United States would make of the term on Crimea, or Russia of any term but that \
         on the four regions, or Ukraine and the European allies of any term."
    );
    let emptied = ["crimea", "regions", "sanctions", "guarantees", "economy"];
    assert_eq!(
        sentence(&emptied.iter().fold(opening, |state, issue| settled(&state, issue, None))),
        "Under a changed version of “US framework, as Axios reported it, 23 April 2025”, on positions as of 23 April 2025, no issue \
         is settled, so there is nothing to accept or refuse."
    );
    assert_eq!(
        sentence(&settled(&AppState::on(None), "crimea", Some("crimea_ukraine"))),
        "Under a plan of single terms, on positions as of 5 June 2026, its one term, on Crimea, is refused by the United States and Russia; \
         no statement settles what Ukraine and the European allies would make of it."
    );
}

#[test]
fn no_plan() {
    assert_eq!(
        sentence(&AppState::on(None)),
        "Without a plan, on positions as of 5 June 2026, some demand what others reject on Crimea, the four regions, NATO, the \
         ceasefire and security guarantees; some are for what others are against on sanctions, frozen assets, economic \
         cooperation and army limits."
    );
}

#[test]
fn common_options_are_named_where_nobody_has_a_plan() {
    let case = Case::of("ann ben")
        .issue("tea", "green black")
        .compatible("green", "black")
        .issue("cake", "plain rich")
        .said("ann/tea 2025-05-02 on-record accepts green, accepts black")
        .said("ben/tea 2025-05-03 on-record demands green, accepts black")
        .said("ann/cake 2025-05-02 on-record open-to rich")
        .said("ben/cake 2025-05-03 on-record accepts rich");
    let data = loaded(&case.0);
    assert_eq!(
        TableView::of(&data, &AppState::on(None), None).sentence.text(),
        "Without a plan, on positions as of 1 July 2025, both parties accept a common option on tea (“green or black”); both \
         parties accept or would consider a common option on cake (“rich”)."
    );
}

#[test]
fn a_part_of_a_case_is_not_spoken_of_as_all_of_it() {
    let data = shared();
    let others = data.party_places().skip(1);
    let alone = others.fold(AppState::on(None), |state, party| state.after(&data, Action::Seat(party, false)).expect("another"));
    assert_eq!(
        TableView::of(&data, &alone, None).sentence.text(),
        "Without a plan, on positions of 1 of 4 parties as of 5 June 2026, one party alone has nobody to agree or clash with."
    );
    let crimea = data.issue_named("crimea").expect("the issue is in the case");
    let others = data.issue_places().filter(|issue| *issue != crimea).collect();
    let none = plan("ua-ceasefire-2025-04-23").after(&data, Action::SetAside(others)).expect("issues are left out");
    assert!(TableView::of(&data, &none, None).sentence.text().contains("none of the issues shown is settled"));
    for certainty in [Certainty::InEveryCase, Certainty::Possibly] {
        assert!(wording::nobody_against(certainty, true).words().contains("of the parties shown"));
    }
}

#[test]
fn every_sentence_is_whole_and_names_only_the_data() {
    let data = shared();
    let known: Vec<&str> = VOCABULARY.split(' ').filter(|word| !word.is_empty()).collect();
    for state in every_state(&data) {
        let table = TableView::of(&data, &state, None);
        let text = table.sentence.text();
        assert!(!table.sentence.clauses.is_empty(), "{text}");
        assert!(text.starts_with(char::is_uppercase) && text.ends_with('.'), "{text}");
        for slip in ["  ", " ,", " ;", " .", ",.", ",;", "..", ";.", ",,", "%", "NaN", "{", "}"] {
            assert!(!text.contains(slip), "“{slip}” in: {text}");
        }
        let date = wording::full_date(data.moment(state.moment(&data)).date);
        // The one number that is no name: how many parties there are. It is no score.
        let rest = without_names(&data, &text.replace(&date, "")).replace("all 4 parties", "all parties");
        assert_eq!(rest.matches('.').count(), 1, "{text}");
        for word in rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            assert!(known.contains(&&*word.to_lowercase()), "“{word}” in: {text}");
        }
    }
}

/// The parts of a clause, each with its terms and its parties: `the term on A is accepted by P, that on B by Q`.
#[track_caller]
fn parts(clause: &str) -> Vec<(&str, &str)> {
    if let Some(parts) = clause.strip_prefix("no statement settles what ") {
        let parts = parts.split(", or ").enumerate().map(|(at, part)| {
            let (who, terms) = part.split_once(if at == 0 { " would make of " } else { " of " }).expect("parties and terms");
            (terms, who)
        });
        return parts.collect();
    }
    let starts = [", that on ", ", those on ", ", every term"].iter().flat_map(|start| clause.match_indices(start));
    let mut ends: Vec<usize> = starts.map(|(at, _)| at).chain([clause.len()]).collect();
    ends.sort_unstable();
    let mut from = 0;
    let parts = ends.into_iter().map(|end| {
        let part = &clause[from..end];
        from = end;
        let implied = part.split_once(" at odds with other positions of ").or_else(|| part.split_once(" with those of "));
        implied.or_else(|| part.rsplit_once(" by ")).expect("terms and parties")
    });
    parts.collect()
}

/// Whether words like `every term but that on A` mean the term on an issue.
fn means(terms: &str, issue: &str) -> bool {
    match terms.split_once(" term but th") {
        Some((_, others)) => !others.contains(issue),
        None => terms.contains("every term") || terms == "any term" || terms == "it" || terms.contains(issue),
    }
}

#[test]
fn every_sentence_says_of_each_party_and_term_just_what_the_engine_answers() {
    let data = shared();
    for state in every_state(&data) {
        let table = TableView::of(&data, &state, None);
        let positions = Positions::take(&data, state.lens(&data));
        for (issue, term) in state.terms(&data).iter() {
            let name = data.issue(*issue).in_text.words();
            for party in data.party_places() {
                let who = data.party(party).in_text.words();
                let answered = verdict::on_term(positions.of(party, *issue), *term);
                let says =
                    |clause: &str| parts(clause).iter().filter(|(terms, of)| of.contains(&*who) && means(terms, &name)).count();
                let said: Vec<_> = table.sentence.clauses.iter().filter(|(_, clause)| says(clause) > 0).collect();
                let [(mark, clause)] = said.as_slice() else { panic!("{who} on {name}: {} clauses in {state:?}", said.len()) };
                assert_eq!(says(clause), 1, "{who} on {name} twice: {clause}");
                assert_eq!(*mark, answered.worst().slug(), "{clause}");
                let is_more = answered.iter().any(|verdict| !matches!(verdict, Verdict::Objects | Verdict::Unknown));
                let is_implied = verdict::is_implied(positions.of(party, *issue), *term) && !is_more;
                assert_eq!(clause.contains("at odds with"), is_implied, "{clause}");
                assert_eq!(clause.contains("possibly"), answered.is_range() && answered.contains(Verdict::Unknown), "{clause}");
                assert_eq!(clause.starts_with("no statement"), answered == Verdicts::only(Verdict::Unknown), "{clause}");
                let words = [
                    (Verdict::Accepts, "accepted"),
                    (Verdict::Open, "considered"),
                    (Verdict::Objects, "objected to"),
                    (Verdict::Refuses, "refused"),
                ];
                for (verdict, word) in words.into_iter().filter(|_| !is_implied) {
                    assert_eq!(clause.contains(word), answered.contains(verdict), "{answered:?}: {clause}");
                }
            }
        }
    }
}

#[test]
fn without_a_plan_every_issue_stands_in_the_clause_of_its_relation() {
    let data = shared();
    let parties: Vec<PartyIx> = data.party_places().collect();
    for state in every_state(&data).filter(|state| state.scenario.is_none()) {
        let table = TableView::of(&data, &state, None);
        let positions = Positions::take(&data, state.lens(&data));
        for issue in data.issue_places() {
            let name = data.issue(issue).in_text.words();
            let said: Vec<_> = table.sentence.clauses.iter().filter(|(_, clause)| clause.contains(&*name)).collect();
            let [(mark, clause)] = said.as_slice() else { panic!("{name}: {} clauses in {state:?}", said.len()) };
            assert_eq!(*mark, ground(&data, &positions, &parties, issue).word.slug(), "{clause}");
        }
    }
}

#[test]
fn every_count_and_every_mark_is_the_engines() {
    let data = shared();
    let parties: Vec<PartyIx> = data.party_places().collect();
    for state in every_state(&data) {
        let (table, terms) = (TableView::of(&data, &state, None), state.terms(&data));
        let positions = Positions::take(&data, state.lens(&data));
        let answered = answer::answer(&positions, &parties, &terms);
        assert_eq!(table.answers.len(), if terms.is_empty() { 0 } else { parties.len() });
        for (shown, of) in table.answers.iter().zip(&answered.parties) {
            assert_eq!(shown.party, of.party);
            assert_eq!(shown.counts.iter().map(|(_, n, _)| n).sum::<usize>(), terms.iter().len(), "{state:?}");
            for (kind, n, n_implied) in &shown.counts {
                let counted = || of.verdicts.iter().filter(|(_, verdicts)| *verdicts == kind).map(|(issue, _)| *issue);
                let is_implied =
                    |issue| verdict::is_implied(positions.of(of.party, issue), terms.get(&issue).copied().unwrap_or_default());
                assert_eq!(
                    (counted().count(), counted().filter(|issue| is_implied(*issue)).count()),
                    (*n, *n_implied),
                    "{state:?}"
                );
            }
            let (worst, best) = (of.worst.expect("there are terms"), of.best.expect("there are terms"));
            assert_eq!(shown.word, wording::answer(worst, best, false));
        }
        for row in &table.rows {
            let term = terms.get(&row.issue).copied().unwrap_or_default();
            assert_eq!(row.term, term);
            for cell in &row.cells {
                let position = positions.of(cell.party, row.issue);
                let answered = (!term.is_empty()).then(|| verdict::on_term(position, term));
                assert_eq!(cell.verdicts, answered);
                assert!(!cell.head.is_empty(), "a cell without a word");
                if let Some(answered) = answered {
                    assert_eq!(cell.head, wording::verdicts(answered));
                    assert_eq!(cell.is_implied, verdict::is_implied(position, term));
                    assert_eq!(cell.is_contested, verdict::is_contested(position, term));
                    assert!(!position.is_blank() || cell.rests_on.is_none(), "a date without a statement");
                }
            }
        }
    }
}

#[test]
fn marks_are_new_where_the_verdict_is_another_one() {
    let data = shared();
    let (before, now) = (AppState::opening(&data), plan("us-2025-04-17"));
    let (was, table) = (TableView::of(&data, &before, None), TableView::of(&data, &now, Some(&before)));
    for (old, new) in was.rows.iter().zip(&table.rows) {
        for (old, new) in old.cells.iter().zip(&new.cells) {
            assert_eq!(new.has_changed, new.verdicts.is_some() && new.verdicts != old.verdicts);
        }
    }
    assert!(table.rows.iter().any(|row| row.cells.iter().any(|cell| cell.has_changed)));
    assert!(was.rows.iter().all(|row| row.cells.iter().all(|cell| !cell.has_changed)), "nothing is new at first");
}

#[test]
fn what_the_threshold_leaves_out_is_counted() {
    let data = shared();
    for state in every_state(&data) {
        let table = TableView::of(&data, &state, None);
        let lens = state.lens(&data);
        let cells = || data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue)));
        let statements = cells().flat_map(|(party, issue)| data.statements(party, issue));
        let statements = statements.filter(|said| said.moment <= lens.moment && said.grade < lens.threshold).count();
        assert_eq!(table.left_out.0, statements, "{state:?}");
        // A mark is unknown if nothing settles the verdict or, without a term, if there is no stance for or against.
        let everything = TableView::of(&data, &AppState { threshold: Grade::Disputed, ..state.clone() }, None);
        let is_unknown = |cell: &CellView| match cell.verdicts {
            Some(verdicts) => verdicts == Verdicts::only(Verdict::Unknown),
            None => ["Unclear on", &*wording::NO_STATEMENT.words()].iter().any(|none| cell.head.starts_with(none)),
        };
        let pairs = table.rows.iter().zip(&everything.rows).flat_map(|(now, all)| now.cells.iter().zip(&all.cells));
        let became = pairs.filter(|(now, all)| is_unknown(now) && !is_unknown(all)).count();
        assert_eq!(table.left_out.1, if statements == 0 { 0 } else { became }, "{state:?}");
    }
}

#[test]
fn lists_read_as_english() {
    assert_eq!(wording::and(&[] as &[&str]), "");
    assert_eq!(wording::and(&["A"]), "A");
    assert_eq!(wording::and(&["A", "B"]), "A and B");
    assert_eq!(wording::and(&["A", "B", "C"]), "A, B and C");
    assert_eq!(wording::or(&["A", "B", "C", "D"]), "A, B, C or D");
}

#[test]
fn short_lists_are_put_in_order_and_equals_stay_as_they_were() {
    let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
    wording::order(&mut items, |(key, _)| *key);
    assert_eq!(items, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    wording::order(&mut [] as &mut [u8], |key| *key);
}

#[test]
fn a_mark_says_all_that_can_turn_out() {
    use Verdict::{Accepts, Objects, Open, Refuses, Unknown};
    let check = |all: &[Verdict], mark: &str, count: &str| {
        assert_eq!(wording::verdicts(verdicts(all)), mark);
        assert_eq!(wording::count(verdicts(all), 3, 0), count);
    };
    check(&[Accepts], "Accepts", "accepts 3");
    check(&[Open], "Open to it", "open to 3");
    check(&[Unknown], "Not known", "3 not known");
    check(&[Objects], "Objects", "objects 3");
    check(&[Refuses], "Refuses", "refuses 3");
    check(&[Accepts, Unknown], "Possibly accepts", "possibly accepts 3");
    check(&[Accepts, Refuses], "Accepts or refuses", "accepts or refuses 3");
    check(&[Accepts, Objects, Unknown], "Possibly accepts or objects", "possibly accepts or objects 3");
    assert_eq!(wording::count(verdicts(&[Objects]), 5, 2), "objects 5 (2 implied)");
    check(&[Accepts, Objects, Refuses], "Accepts, objects or refuses", "accepts, objects or refuses 3");
}

#[test]
fn no_two_marks_share_their_words() {
    let all = |bits: u32| Verdict::ALL.into_iter().filter(|verdict| bits & 1 << *verdict as u32 != 0).collect::<Vec<_>>();
    let mut words: Vec<String> = (1..32).map(|bits| wording::verdicts(verdicts(&all(bits)))).collect();
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 31);
    let stances: std::collections::BTreeSet<_> =
        Stance::ALL.into_iter().map(|stance| wording::stance(stance).words().to_string()).collect();
    assert_eq!(stances.len(), Stance::ALL.len());
}

#[test]
fn counts_of_one_are_singular() {
    assert_eq!(wording::left_out(0, 0), "No statement is left out.");
    assert_eq!(wording::left_out(1, 0), "1 statement left out; no mark became unknown.");
    assert_eq!(wording::left_out(2, 1), "2 statements left out; 1 mark became unknown.");
    assert_eq!(wording::left_out(9, 2), "9 statements left out; 2 marks became unknown.");
    assert_eq!(wording::cells_and_statements(1, 1), "1 mark, resting on 1 statement");
    assert_eq!(wording::cells_and_statements(20, 0), "20 marks, resting on 0 statements");
}

#[test]
fn dates_are_as_exact_as_their_source() {
    let date = |text| Date::parse(text).expect("a date");
    assert_eq!(wording::date(date("2025-04-03")), "3 Apr 2025");
    assert_eq!(wording::date(date("2025-04")), "Apr 2025");
    assert_eq!(wording::full_date(date("2025-12-24")), "24 December 2025");
    assert_eq!(wording::full_date(date("2025-01")), "January 2025");
}

#[test]
fn a_plan_is_attributed_and_dated() {
    let facts = |kind, date, parties: &[&str]| {
        let parties: Vec<_> = parties.iter().map(|party| (*party).into()).collect();
        wording::plan_facts(kind, date, &parties)
    };
    let with = facts(ScenarioKind::Published, Some("2 June 2025"), &["Russia"]);
    assert_eq!(with, "Published text, 2 June 2025; put forward by Russia.");
    let by_nobody = facts(ScenarioKind::Reported, Some("22 April 2025"), &[]);
    assert_eq!(by_nobody, "Reported by media, 22 April 2025; no party is on record as having put it forward.");
    assert_eq!(facts(ScenarioKind::Hypothetical, None, &[]), "Hypothetical; put forward by nobody in this form.");
    let basis = wording::basis("1 May 2025", Grade::Disputed, None, None);
    assert_eq!(wording::caption(Some("“A”"), &basis), "What each party makes of “A”, on positions as of 1 May 2025");
    assert_eq!(wording::caption(None, &basis), "What each party says, on positions as of 1 May 2025");
    let part = wording::basis("1 May 2025", Grade::Document, Some((2, 4)), Some((1, 9)));
    assert_eq!(part, "positions of 2 of 4 parties on 1 of 9 issues as of 1 May 2025, documents only");
    let citation = wording::fixed::citation("Under “A”, so.", "Talks", "https://example.org/?v=1");
    assert_eq!(citation, "Under “A”, so. (Talks; https://example.org/?v=1)");
}

#[test]
fn a_plan_of_which_only_a_part_is_shown_is_never_said_to_be_accepted_whole() {
    let data = shared();
    for plan in data.scenario_places() {
        let whole = AppState::on(Some(plan));
        for alone in data.issue_places() {
            let others = data.issue_places().filter(|issue| *issue != alone).collect();
            let part = whole.after(&data, Action::SetAside(others)).expect("issues are left out");
            let table = TableView::of(&data, &part, None);
            let text = table.sentence.text();
            for whole in ["every term", "any term", "its one term"] {
                assert!(!text.contains(whole), "{text}");
            }
            assert!(text.contains(" on 1 of 9 issues as of "), "{text}");
            assert!(table.answers.iter().all(|answer| answer.word != "Acceptable"), "{text}");
            assert_ne!(table.certainty, Some(wording::nobody_against(Certainty::InEveryCase, false)));
            assert!(table.rows.iter().all(|row| row.issue == alone));
        }
        let away = Action::Seat(PartyIx::new(0), false);
        let part = TableView::of(&data, &whole.after(&data, away).expect("a party is away"), None);
        assert!(part.sentence.text().contains("positions of 3 of 4 parties as of "), "{}", part.sentence.text());
        assert!(part.rows.iter().all(|row| row.cells.len() == 3));
    }
}

#[test]
fn a_stance_on_disputed_evidence_alone_is_said_to_be_so() {
    let data = loaded(&Case::of("p").issue("i", "a b").said("p/i 2025-05-02 disputed accepts a").0);
    let positions = Positions::take(&data, Lens { moment: data.latest_moment(), threshold: Grade::Disputed });
    let (party, issue) = (data.party_named("p").expect("p"), data.issue_named("i").expect("i"));
    let option = data.issue(issue).option_places().next().expect("a");
    assert_eq!(wording::time::standing(positions.of(party, issue).on(option)), "accepts (on disputed reports only)");
}
