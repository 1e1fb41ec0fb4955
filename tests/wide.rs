//! Cases too large to be on screen at once: what is drawn is what the whole table would show, what is said is exact,
//! and documents stay small.
#![cfg(feature = "native")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use position_comparator::dataset::FileRecord;
use position_comparator::dataset::leaf::leaf;
use position_comparator::dataset::packed::{pack, unpack};
use position_comparator::engine::marks::tally;
use position_comparator::engine::{Lens, Marks};
use position_comparator::model::{Claim, Dataset, Grade, IssueIx, PartyIx};
use position_comparator::state::AppState;
use position_comparator::view::table::TableView;
use position_comparator::view::wide::{self, first_rows, is_large};
use position_comparator::view::wording;

use support::site::Site;
use support::{Case, bundled, large, loaded};

fn comfortable() -> FileRecord {
    serde_json::from_str(&large::case(large::COMFORTABLE)).expect("the format")
}

/// Large enough, and quick to write a site of.
fn small() -> FileRecord {
    let size = large::Size { parties: 30, issues: 60, moments: 3, plans: 2 };
    serde_json::from_str(&large::case(size)).expect("the format")
}

#[test]
fn the_bundled_case_is_drawn_whole_and_a_case_of_many_cells_parties_or_issues_is_not() {
    let of = |parties: usize, issues: usize| {
        let names = |letter: &str, n: usize| (0..n).map(|at| format!("{letter}{at}")).collect::<Vec<_>>();
        let case =
            names("i", issues).iter().fold(Case::of(&names("p", parties).join(" ")), |case, issue| case.issue(issue, "a b"));
        is_large(&loaded(&case.0))
    };
    assert!(!is_large(&bundled()));
    assert!(!of(20, 40));
    for (parties, issues) in [(25, 2), (2, 49), (24, 45)] {
        assert!(of(parties, issues), "{parties} parties on {issues} issues");
    }
}

#[test]
fn the_first_rows_are_those_of_the_whole_table() {
    let site = Site::of(&small());
    let data = loaded(&small());
    let page = site.page("index.html");
    let cells: BTreeMap<_, _> = page.with("data-cell").map(|cell| (cell.attr("data-cell").unwrap_or_default(), cell)).collect();
    let whole = TableView::of(&data, &AppState::opening(&data), None);
    let n_rows = first_rows(&data);
    assert_eq!(page.with("aria-rowindex").count(), n_rows + 1);
    assert_eq!(page.all("table").next().and_then(|table| table.attr("aria-rowcount")), Some("61"));
    for row in &whole.rows[..n_rows] {
        let issue = &data.issue(row.issue).id;
        assert_eq!(row.cells.len(), 30);
        for cell in &row.cells {
            let found = cells[&*format!("{}/{issue}", data.party(cell.party).id)];
            assert_eq!(found.attr("data-verdict"), cell.verdicts.map(|verdicts| verdicts.worst().slug()));
            assert_eq!(found.attr("data-implied").is_some(), cell.is_implied);
            assert_eq!(found.attr("data-contested").is_some(), cell.is_contested);
            let words = [Some(&*cell.head), Some(&*cell.stance), cell.rests_on.as_deref()];
            for words in words.into_iter().flatten() {
                assert!(found.text.contains(words), "`{words}` is not in `{}`", found.text);
            }
        }
    }
    assert_eq!(page.with("data-cell").count(), n_rows * 30);
}

#[test]
fn a_large_document_holds_neither_the_data_nor_every_row_and_says_where_they_are() {
    let site = Site::of(&small());
    for document in ["index.html", "plans/plan-2/index.html", "embed/index.html"] {
        let text = site.text(document);
        assert!(text.len() < 1_200_000, "{document} has {} bytes", text.len());
        let page = site.page(document);
        assert_eq!(page.with("data-outline").filter(|element| element.tag == "script").count(), 0, "{document}");
        let main = page.with("data-comparator").next().expect("the page");
        let folder = document.trim_end_matches("index.html");
        let data = site.text(&format!("{folder}{}", main.attr("data-outline").expect("where the data is")));
        assert!(unpack(&data).is_some_and(|data| data.claims.len() > 1_000));
        assert!(text.contains(&wording::wide::rest_of_table(33, 60)), "{document} does not say that there is more");
        assert!(text.contains("assets/wide-boot.js") && !text.contains("assets/boot.js"), "the scripts of {document}");
    }
}

#[test]
fn every_cell_of_a_large_document_leads_to_its_statements() {
    let (site, case) = (Site::of(&small()), small());
    let page = site.page("index.html");
    let mut listed = BTreeSet::new();
    for issue in &case.issues {
        let evidence = site.page(&format!("evidence/issue/{}/index.html", issue.id));
        let ids: BTreeSet<_> = evidence.with("id").filter_map(|element| element.attr("id")).map(str::to_owned).collect();
        for party in &case.parties {
            assert!(ids.contains(&format!("{}-{}", party.id, issue.id)), "{} on {}", party.id, issue.id);
        }
        listed.extend(evidence.with("data-statement").filter_map(|item| item.attr("data-statement")).map(str::to_owned));
    }
    assert!(case.claims.iter().all(|claim| listed.contains(&claim.id)), "a claim is nowhere");
    for link in page.all("a").filter_map(|link| link.attr("href")).filter(|href| href.contains("evidence/issue/")) {
        let (path, cell) = link.split_once('#').expect("a cell");
        assert!(site.0.path().join(path).join("index.html").is_file(), "{link}");
        assert!(cell.starts_with('p'), "{link}");
    }
    let index = site.page("evidence/index.html");
    let links = index.all("a").filter_map(|link| link.attr("href")).filter(|href| href.starts_with("issue/")).count();
    assert_eq!(links, case.issues.len());
}

#[test]
fn the_words_of_an_issue_are_a_case_of_their_own() {
    let data = loaded(&comfortable());
    let only = IssueIx::new(0);
    for issue in data.issue_places().step_by(17) {
        let arrived = unpack(&pack(&leaf(&data, issue))).expect("a sound case");
        assert_eq!(arrived.issues.len(), 1);
        let ids = |claims: &[Claim]| claims.iter().map(|claim| claim.id.clone()).collect::<Vec<_>>();
        let of_file: Vec<Claim> = data.claims.iter().filter(|claim| claim.issue == issue).cloned().collect();
        assert_eq!(ids(&arrived.claims), ids(&of_file), "in the order of the file");
        for party in data.party_places() {
            let (all, some) = (data.statements(party, issue), arrived.statements(party, only));
            assert_eq!(all.len(), some.len());
            for (one, other) in all.iter().zip(some) {
                assert_eq!(data.statement_id(one.of), arrived.statement_id(other.of));
                assert_eq!((one.date, one.grade, &one.stances), (other.date, other.grade, &other.stances));
            }
        }
        for claim in &arrived.claims {
            let words = claim.words.as_ref().expect("words");
            let of = data.claim(data.claim_named(&claim.id).expect("the claim")).words.as_ref().expect("words").sources.clone();
            let outlets = |data: &Dataset, sources: &[_]| {
                sources.iter().map(|source| data.source(*source).expect("a source").outlet.clone()).collect::<Vec<_>>()
            };
            assert_eq!(outlets(&arrived, &words.sources), outlets(&data, &of));
        }
    }
}

fn some(n: usize) -> String {
    wording::wide::parties((0..n).map(|at| format!("P{at}")))
}

#[test]
fn a_list_of_names_stops_and_says_how_many_it_leaves_out() {
    assert_eq!(some(1), "P0");
    assert_eq!(some(4), "P0, P1, P2 and P3");
    assert_eq!(some(5), "P0, P1, P2 and 2 others");
    assert_eq!(some(1_200), "P0, P1, P2 and 1,197 others");
}

#[test]
fn the_sentence_on_many_terms_names_some_parties_and_counts_all() {
    let names: Vec<String> = (0..30).map(|at| format!("p{at}")).collect();
    let mut case = Case::of(&names.join(" ")).issue("i", "a b").issue("j", "a b");
    for at in 0..30 {
        let stance = ["accepts", "accepts", "opposes", "rejects", "open-to"][at % 5];
        case = case.said(&format!("p{at}/i 2025-07-01 document {stance} a"));
        if at % 5 != 0 {
            case = case.said(&format!("p{at}/j 2025-07-01 document accepts a"));
        }
    }
    let data = loaded(&case.plan("plan", "- 2025-07-02 document i=a j=a").0);
    let state = AppState::on(data.scenario_named("plan"));
    let sentence = wide::sentence(&data, &state);
    assert_eq!(
        sentence,
        "Under “plan”, on positions as of 1 July 2025, \
         each of the 2 terms is accepted or would be considered by p1, p4, p6 and 9 others; \
         at least one of the 2 terms is objected to, and none refused, by p2, p7, p12 and 3 others; \
         at least one of the 2 terms is refused by p3, p8, p13 and 3 others; \
         no statement settles what p0, p5, p10 and 3 others would make of at least one of the 2 terms, and none is against any."
    );
}

#[test]
fn every_party_is_in_one_clause_of_the_sentence() {
    let data = loaded(&comfortable());
    let parties: Vec<PartyIx> = data.party_places().collect();
    for plan in &data.scenarios {
        let marks = Marks::take(&data, Lens { moment: plan.moment, threshold: Grade::Disputed }, None);
        for n in [1, 7, 40] {
            let found = tally::tally(&marks, &parties[..n], &plan.terms);
            let sentence = wording::wide::answers(&data, "it", "everything", &found, plan.terms.len(), false);
            let named = |clause: &str| {
                let others = clause.split(" others").next().filter(|_| clause.contains(" others"));
                let others = others.and_then(|before| before.rsplit(' ').next()).and_then(|n| n.parse::<usize>().ok());
                clause.matches("Party ").count() + others.unwrap_or(0)
            };
            assert_eq!(sentence.clauses.iter().map(|(_, clause)| named(clause)).sum::<usize>(), n, "{}", sentence.text());
            assert!(sentence.text().len() < 1_500, "{}", sentence.text());
        }
    }
}

#[test]
fn without_a_plan_the_sentence_counts_issues() {
    let data = loaded(&comfortable());
    let sentence = wide::sentence(&data, &AppState::on(None));
    assert!(
        sentence.starts_with("Without a plan, on positions as of 1 June 2025, some demand what others reject on "),
        "{sentence}"
    );
    assert!(sentence.contains(" other issues"), "{sentence}");
    assert!(sentence.len() < 1_500);
}
