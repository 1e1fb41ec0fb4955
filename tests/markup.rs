//! The page's markup, rendered natively: what hosts and tools are promised, and what assistive technology needs.
#![cfg(feature = "native")]

mod support;

use std::rc::Rc;

use position_comparator::engine::{Positions, verdict};
use position_comparator::model::{Dataset, Grade, OptionSet, PartyIx};
use position_comparator::state::{Action, AppState, Shown};
use position_comparator::view::components::{EvidencePanelProps, WordsState, evidence_panel};
use position_comparator::view::evidence;
use position_comparator::view::{App, AppProps, Host, wording};
use yew::prelude::*;

use support::html::{Element, Page};
use support::{Case, loaded, shared};

/// The page as it opens on a state.
fn page(state: &AppState) -> Page {
    page_of(shared(), state)
}

fn page_of(data: Rc<Dataset>, state: &AppState) -> Page {
    let props = AppProps { data, opening: state.clone(), base: "./".into(), host: Host::default() };
    Page::read(&pollster::block_on(yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render()))
}

/// The states that are looked at: every plan at its time, and one of each other kind.
fn states() -> Vec<AppState> {
    let data = shared();
    let opening = AppState::opening(&data);
    let crimea = data.issue_named("crimea").expect("the issue is in the case");
    let actions = [
        Action::Choose(None),
        Action::Admit(Grade::Document),
        Action::Pin(data.moment_named("2025-06-02")),
        Action::Pin(Some(data.latest_moment())),
        Action::Settle(crimea, OptionSet::EMPTY),
        Action::Settle(crimea, data.issue(crimea).all_options()),
        Action::Show(Some(Shown::Cell(PartyIx::new(2), crimea))),
        Action::Show(Some(Shown::Sentence)),
    ];
    let changed = actions.into_iter().map(|action| opening.after(&data, action).expect("a change"));
    data.scenario_places().map(|plan| AppState::on(Some(plan))).chain(changed).collect()
}

/// A panel of the evidence behind what is shown.
fn panel(data: &Rc<Dataset>, state: &AppState, words: WordsState) -> Page {
    #[derive(PartialEq, Properties)]
    struct HoldsProps {
        html: Html,
    }
    #[component]
    fn Holds(props: &HoldsProps) -> Html {
        props.html.clone()
    }
    let cells = evidence::cells(data, state);
    let html = evidence_panel(&EvidencePanelProps { data, cells: &cells, words }, &Callback::noop()).html();
    Page::read(&pollster::block_on(yew::LocalServerRenderer::<Holds>::with_props(HoldsProps { html }).hydratable(false).render()))
}

/// The buttons of one control, with the value that tells them apart and whether they are pressed.
#[track_caller]
fn control<'a>(page: &'a Page, name: &'a str) -> Vec<(&'a str, &'a str)> {
    let buttons = page.with(name).filter(|element| element.tag == "button");
    buttons.map(|button| (button.attr(name).unwrap_or_default(), button.attr("aria-pressed").expect("it is a toggle"))).collect()
}

#[test]
fn cells_carry_what_hosts_are_promised() {
    let data = shared();
    for state in states() {
        let (page, terms) = (page(&state), state.terms(&data));
        let positions = Positions::take(&data, state.lens(&data));
        assert_eq!(page.with("data-cell").count(), data.parties.len() * data.issues.len());
        for (party, issue) in data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue))) {
            let cell = page.one("data-cell", &format!("{}/{}", data.party(party).id, data.issue(issue).id));
            let position = positions.of(party, issue);
            let is = |name: &str| cell.attr(name).is_some();
            let Some(term) = terms.get(&issue) else {
                let none = ["data-verdict", "data-best", "data-implied"].map(is);
                assert_eq!(none, [false; 3], "a verdict on an open issue");
                continue;
            };
            let verdicts = verdict::on_term(position, *term);
            assert_eq!(cell.attr("data-verdict"), Some(verdicts.worst().slug()));
            let best = (verdicts.best() != verdicts.worst()).then(|| verdicts.best().slug());
            assert_eq!(cell.attr("data-best"), best);
            assert_eq!(is("data-contested"), verdict::is_contested(position, *term));
            assert_eq!(is("data-implied"), verdict::is_implied(position, *term));
        }
    }
}

#[test]
fn controls_say_which_of_them_is_in_force() {
    let data = shared();
    for state in states() {
        let page = page(&state);
        let chosen = state.scenario.map_or("none", |plan| &data.scenario(plan).id);
        let plans = data.scenarios.iter().map(|plan| &*plan.id).chain(["none"]);
        let pressed = |is: bool| if is { "true" } else { "false" };
        assert_eq!(control(&page, "data-scenario"), plans.map(|id| (id, pressed(id == chosen))).collect::<Vec<_>>());
        let moment = &data.moment(state.moment(&data)).id;
        let moments = data.moments.iter().map(|at| (&*at.id, pressed(at.id == *moment)));
        assert_eq!(control(&page, "data-as-of"), moments.collect::<Vec<_>>());
        let grades = Grade::ALL.map(|grade| (grade.slug(), pressed(grade == state.threshold)));
        assert_eq!(control(&page, "data-evidence"), grades);
    }
}

#[test]
fn buttons_are_called_the_same_whatever_is_chosen() {
    let labels = |page: &Page, name: &str| -> Vec<String> { page.with(name).map(|button| button.text.clone()).collect() };
    let first = page(&states()[0]);
    for state in states() {
        let page = page(&state);
        for name in ["data-scenario", "data-as-of", "data-evidence"] {
            assert_eq!(labels(&page, name), labels(&first, name));
        }
    }
}

#[test]
fn every_button_is_one_with_a_name() {
    for state in states() {
        let page = page(&state);
        for button in page.all("button") {
            assert_eq!(button.attr("type"), Some("button"), "it would send a form");
            assert!(!button.text.trim().is_empty() || button.attr("aria-label").is_some(), "a button without a name");
        }
        for select in page.all("select") {
            assert!(select.attr("aria-label").is_some_and(|label| !label.is_empty()), "a select without a name");
            let selected: Vec<_> = page.inside(select).filter(|option| option.attr("selected").is_some()).collect();
            let [selected] = selected.as_slice() else { panic!("{} options are selected", selected.len()) };
            assert_eq!(selected.attr("value"), select.attr("data-term"));
        }
    }
}

#[test]
fn the_table_is_a_table() {
    let data = shared();
    for state in states() {
        let page = page(&state);
        let [table] = page.all("table").collect::<Vec<_>>()[..] else { panic!("not one table") };
        let inside = |tag: &'static str| page.inside(table).filter(move |element| element.tag == tag).collect::<Vec<_>>();
        let [caption] = inside("caption")[..] else { panic!("not one caption") };
        assert!(caption.text.contains("ositions as of ") || caption.text.contains("position as of "), "{}", caption.text);
        let heads = |scope: &str| -> Vec<&Element> {
            inside("th").into_iter().filter(|head| head.attr("scope") == Some(scope)).collect()
        };
        let columns: Vec<_> = heads("col").iter().map(|head| head.text.clone()).collect();
        let parties = data.parties.iter().map(|party| party.label.words().to_string());
        assert_eq!(columns, [wording::ISSUE.to_string()].into_iter().chain(parties).collect::<Vec<_>>());
        assert_eq!(heads("row").len(), data.issues.len());
        assert_eq!(inside("th").len(), columns.len() + data.issues.len(), "a head without a scope");
        for (head, issue) in heads("row").iter().zip(&data.issues) {
            assert!(head.text.starts_with(&*issue.label.words()), "{}", head.text);
        }
        // Laid out as cards they would lose these roles.
        for (tag, role) in [("table", "table"), ("tr", "row"), ("td", "cell"), ("thead", "rowgroup"), ("tbody", "rowgroup")] {
            assert!(page.all(tag).all(|element| element.attr("role") == Some(role)), "{tag} without its role");
        }
    }
}

#[test]
fn every_cell_leads_to_its_evidence() {
    for state in states() {
        let page = page(&state);
        for cell in page.with("data-cell") {
            let links: Vec<_> = page.inside(cell).filter(|element| element.tag == "a").collect();
            let [link] = links.as_slice() else { panic!("{} links in a cell", links.len()) };
            let id = cell.attr("data-cell").unwrap_or_default();
            let wanted = format!("./evidence/#{}", id.replace('/', "-"));
            assert_eq!(link.attr("href"), Some(&*wanted));
            let (party, issue) = id.split_once('/').expect("a party and an issue");
            let data = shared();
            let shown = matches!(state.shown, Some(Shown::Cell(at, on)) if data.party_named(party) == Some(at) && data.issue_named(issue) == Some(on));
            assert_eq!(link.attr("aria-expanded"), Some(if shown { "true" } else { "false" }));
        }
    }
}

#[test]
fn no_sign_stands_without_its_word() {
    for state in states() {
        let page = page(&state);
        for mark in page.with("data-mark") {
            assert!(!mark.text.trim().is_empty(), "a mark without a word");
        }
        for cell in page.with("data-cell") {
            let has = |tag: &str| page.inside(cell).any(|element| element.attr("class") == Some("tag") && element.text == tag);
            assert_eq!(has(&wording::CONTESTED.words()), cell.attr("data-contested").is_some());
            assert_eq!(has(&wording::IMPLIED.words()), cell.attr("data-implied").is_some());
        }
    }
}

#[test]
fn there_are_no_handlers_and_no_styles_in_the_markup() {
    for state in states() {
        let page = page(&state);
        for element in &page.0 {
            let bad = element.names().find(|name| *name == "style" || name.starts_with("on"));
            assert_eq!(bad, None, "in <{}>", element.tag);
        }
    }
}

#[test]
fn the_sentence_is_announced_and_is_one() {
    let data = shared();
    for state in states() {
        let page = page(&state);
        let sentence = page.one("class", "answer__sentence");
        let live = page.around(sentence, "div").expect("something around it");
        assert_eq!((live.attr("aria-live"), live.attr("aria-atomic")), (Some("polite"), Some("true")));
        let wanted = position_comparator::view::table::TableView::of(&data, &state, None).sentence.text();
        assert_eq!(sentence.text, wanted);
    }
}

#[test]
fn a_panel_lists_the_statements_behind_a_cell_with_their_sources() {
    let data = shared();
    let opening = AppState::opening(&data);
    for (party, issue) in data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue))) {
        let state = AppState { shown: Some(Shown::Cell(party, issue)), threshold: Grade::Reported, ..opening.clone() };
        let page = panel(&data, &state, WordsState::Loaded);
        let lens = state.lens(&data);
        let listed: Vec<_> = page.with("data-statement").filter_map(|item| item.attr("data-statement")).collect();
        let mut wanted: Vec<_> = data
            .statements(party, issue)
            .iter()
            .filter(|said| lens.lets_in(said))
            .map(|said| &**data.statement_id(said.of))
            .collect();
        let mut sorted = listed.clone();
        sorted.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(sorted, wanted, "each statement that counts, once");
        for item in page.with("data-statement") {
            let links: Vec<_> = page.inside(item).filter(|element| element.tag == "a").collect();
            assert!(page.inside(item).any(|element| element.attr("class") == Some("sources")), "a statement without a source");
            for link in links {
                assert!(link.attr("href").is_some_and(|href| href.starts_with("http")), "{link:?}");
                assert_eq!(link.attr("rel"), Some("noopener noreferrer"));
            }
        }
        let title = page.one("class", "evidence__title");
        assert_eq!(title.attr("tabindex"), Some("-1"), "focus goes there");
        assert!(title.text.contains(&*data.party(party).label.words()) && title.text.contains(&*data.issue(issue).label.words()));
    }
}

#[test]
fn a_panel_says_whether_its_words_are_there() {
    let data = shared();
    let state = AppState { shown: Some(Shown::Sentence), ..AppState::opening(&data) };
    let state_line = |words| {
        let page = panel(&data, &state, words);
        page.0.iter().find(|line| line.attr("class") == Some("evidence__state")).map(|line| line.text.clone())
    };
    assert_eq!(state_line(WordsState::Loading), Some(wording::LOADING.into()));
    assert_eq!(state_line(WordsState::Failed), Some(format!("{}{}", wording::NOT_LOADED, wording::RETRY)));
    assert_eq!(state_line(WordsState::Loaded), None);
}

#[test]
fn of_more_than_eight_parties_an_issue_is_a_card() {
    for (parties, is_many) in [("a b c d e f g h", false), ("a b c d e f g h i", true)] {
        let data = Rc::new(loaded(&Case::of(parties).issue("x", "y z").said("a/x 2025-05-01 document demands y").0));
        let page = page_of(data.clone(), &AppState::opening(&data));
        assert_eq!(page.with("data-many").count(), usize::from(is_many), "{parties}");
    }
}
