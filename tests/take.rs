//! What readers take along as files says what the page says: the table cell by cell, the claims as a file that opens on the
//! same marks.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::packed::{pack, unpack};
use position_comparator::dataset::{file, load_in};
use position_comparator::engine::{position::position, verdict};
use position_comparator::model::{Dataset, Grade, OptionIx, OptionSet};
use position_comparator::state::AppState;
use position_comparator::view::picture::{About, Reader, Shape, svg};
use position_comparator::view::take::{COLUMNS, Seen, claims, csv, file_name, html};
use position_comparator::view::wording::source::{BUNDLED, read};
use position_comparator::view::wording::speech::{self, Words};
use roxmltree::Document;
use support::{bundled, bundled_record, large, loaded, text};

/// The cells of a CSV file, row by row, read with another reader than wrote them.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("Excel knows UTF-8 by it");
    let mut reader = csv_core::Reader::new();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let (mut bytes, mut cell) = (text.as_bytes(), Vec::new());
    loop {
        let mut out = [0; 1024];
        let (result, n_in, n_out) = reader.read_field(bytes, &mut out);
        bytes = &bytes[n_in..];
        cell.extend_from_slice(&out[..n_out]);
        match result {
            csv_core::ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8(std::mem::take(&mut cell)).expect("it is UTF-8"));
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            csv_core::ReadFieldResult::End => return rows,
            csv_core::ReadFieldResult::InputEmpty | csv_core::ReadFieldResult::OutputFull => {}
        }
    }
}

fn states(data: &Dataset) -> Vec<AppState> {
    let mut all = vec![AppState::on(None), AppState::opening(data)];
    all.extend(data.scenario_places().map(|plan| AppState::on(Some(plan))));
    let plan = AppState::opening(data);
    all.extend(Grade::ALL.map(|threshold| AppState { threshold, ..plan.clone() }));
    all.extend(data.scenario_places().map(|plan| AppState { threshold: Grade::OnRecord, ..AppState::on(Some(plan)) }));
    all.extend(data.moment_places().map(|moment| AppState { pinned: Some(moment), ..plan.clone() }));
    let (parties, issues): (Vec<_>, Vec<_>) = (data.party_places().collect(), data.issue_places().collect());
    all.push(AppState { away: vec![parties[1]], set_aside: vec![issues[0], issues[4]], ..AppState::on(None) });
    let mut own = plan.clone();
    own.own.insert(issues[0], OptionSet::only(OptionIx::new(2)));
    own.own.insert(issues[1], OptionSet::EMPTY);
    all.push(own.clone());
    all.push(AppState { scenario: None, ..own });
    all
}

#[test]
fn the_table_says_what_the_engine_answers_cell_by_cell() {
    let data = bundled();
    let column = |name: &str| COLUMNS.iter().position(|heading| *heading == name).expect("a column");
    for state in states(&data) {
        let seen = Seen::of(&data, &state);
        let table = rows(&csv(&seen));
        assert_eq!(table[0], COLUMNS);
        assert_eq!(table.len(), 1 + seen.parties.len() * seen.issues.len());
        for row in &table[1..] {
            let cell = |name: &str| row[column(name)].as_str();
            let party = data.party_named(cell("party")).expect("a party");
            let issue = data.issue_named(cell("issue")).expect("an issue");
            let position = position(&data, party, issue, state.lens(&data));
            let term = seen.terms.get(&issue).copied().unwrap_or_default();
            let wanted: Vec<&str> = match term.is_empty() {
                true => Vec::new(),
                false => verdict::on_term(&position, term).iter().map(|verdict| verdict.slug()).collect(),
            };
            assert_eq!(cell("verdicts"), wanted.join("; "));
            let options = &data.issue(issue).options;
            let named: Vec<&str> = term.iter().map(|option| &*options[option.at()].id).collect();
            assert_eq!(cell("term"), named.join("; "));
            if !term.is_empty() {
                assert_eq!(cell("contested") == "yes", verdict::is_contested(&position, term));
                assert_eq!(cell("implied") == "yes", verdict::is_implied(&position, term));
            }
            let said = data.statements(party, issue).iter().find(|said| **data.statement_id(said.of) == *cell("statement"));
            let dated = said.map(|said| (said.date.to_string(), said.grade.slug().to_owned())).unwrap_or_default();
            assert_eq!((cell("date").to_owned(), cell("grade").to_owned()), dated);
            assert!(said.is_none_or(|said| state.lens(&data).lets_in(said)));
            for id in cell("source_ids").split("; ").filter(|id| !id.is_empty()) {
                let source = data.sources.iter().find(|source| *source.id == *id).expect("a source");
                assert!(source.url.as_ref().is_none_or(|url| cell("urls").contains(&**url)));
            }
            assert_eq!(said.is_some(), !cell("source_ids").is_empty());
        }
    }
}

#[test]
fn nothing_in_the_table_is_run_as_a_formula_and_everything_is_read_back() {
    let mut record = bundled_record();
    let bad = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "a \"quoted\", one; with\nlines"];
    for (at, words) in bad.iter().enumerate() {
        record.claims[at].summary = text(words);
        record.issues[at].label = text(words);
    }
    record.parties[0].label = text(bad[0]);
    record.parties[1].label = text(bad[6]);
    let data = load_in(&record, "en").expect("names may be anything");
    for state in states(&data) {
        let written = csv(&Seen::of(&data, &state));
        assert!(written.split("\r\n").all(|line| !line.contains("\n=")), "line ends are those of RFC 4180");
        for cell in rows(&written).into_iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
    let all: Vec<String> = rows(&csv(&Seen::of(&data, &AppState::on(None)))).into_iter().flatten().collect();
    for wanted in ["'=1+1", bad[6]] {
        assert!(all.iter().any(|cell| cell == wanted), "{wanted:?}");
    }
}

/// What every cell says, by ids: the marks that the page would show.
fn marks(data: &Dataset, state: &AppState) -> Vec<String> {
    let seen = Seen::of(data, state);
    let mut all = Vec::new();
    for issue in &seen.issues {
        let row = seen.row(*issue, &seen.parties);
        for cell in &row.cells {
            let (party, issue) = (&data.party(cell.party).id, &data.issue(*issue).id);
            let rests_on = cell.rests_on.as_deref().unwrap_or_default();
            all.push(format!("{party}/{issue}: {} | {} | {rests_on} | {}", cell.head, cell.stance, cell.is_contested));
        }
    }
    all
}

#[track_caller]
fn check_claims(data: &Dataset, state: &AppState) {
    let written = claims(&Seen::of(data, state)).expect("the words are there");
    let again = file::read(&written).unwrap_or_else(|problems| {
        let list: Vec<String> = problems.iter().take(12).map(ToString::to_string).collect();
        panic!("{}", list.join("\n"))
    });
    assert_eq!(marks(&again, &AppState::opening(&again)), marks(data, state));
    let n_parties = data.parties.len() - state.away.len();
    assert_eq!((again.parties.len(), again.issues.len()), (n_parties, data.issues.len() - state.set_aside.len()));
    assert!(again.claims.iter().all(|claim| again.moment(claim.moment).date <= again.moment(again.opening.moment).date));
}

#[test]
fn the_claims_are_a_data_file_that_opens_on_the_same_marks() {
    let data = bundled();
    for state in states(&data) {
        check_claims(&data, &state);
    }
}

#[test]
fn the_same_holds_in_every_language_and_for_what_a_page_is_given() {
    let record = bundled_record();
    for (lang, messages) in BUNDLED {
        let language = read(lang, messages).expect("the file is whole");
        speech::in_words(&language.words, || {
            // As a program of the page gets it.
            let data = unpack(&pack(&load_in(&record, lang).expect("it has no problem"))).expect("it was packed");
            for state in states(&data).into_iter().step_by(5) {
                check_claims(&data, &state);
            }
            let seen = AppState::opening(&data);
            let written = claims(&Seen::of(&data, &seen)).expect("the words are there");
            let first = written.split("\"languages\": [").nth(1).and_then(|rest| rest.split('"').nth(1));
            assert_eq!(first, Some(lang));
        });
    }
}

#[test]
fn a_program_of_the_page_has_every_word_that_it_needs() {
    let record = bundled_record();
    for (lang, messages) in BUNDLED {
        let language = read(lang, messages).expect("the file is whole");
        let mut given = Words::read(&language.in_documents);
        given.add(&language.in_programs);
        let data = load_in(&record, lang).expect("it has no problem");
        for state in states(&data).into_iter().step_by(3) {
            let made = |words: &Words| {
                speech::in_words(words, || {
                    let about = About { opened: Some("x".into()), ..About::default() };
                    let seen = Seen::of(&data, &state);
                    let pictures = Shape::ALL.map(|shape| svg(&seen, shape, &about, Reader::Everybody));
                    (pictures, csv(&seen), html(&seen, &about), claims(&seen))
                })
            };
            assert!(made(&given) == made(&language.words), "{lang}: a message is said by the build alone");
        }
    }
}

#[test]
fn names_as_long_as_files_are_measured_and_cut() {
    let mut record = bundled_record();
    let long = "word ".repeat(400_000);
    record.title = text(&long);
    record.parties[0].label = text(&"x".repeat(2_000_000));
    if let Ok(data) = load_in(&record, "en") {
        for shape in Shape::ALL {
            let state = AppState::opening(&data);
            assert!(svg(&Seen::of(&data, &state), shape, &About::default(), Reader::Everybody).contains('…'));
        }
    }
}

#[test]
fn without_words_there_are_no_claims_to_hand_over() {
    let data = position_comparator::dataset::outline(&bundled(), "en");
    let state = AppState::opening(&data);
    assert_eq!(claims(&Seen::of(&data, &state)), None);
    assert_eq!(rows(&csv(&Seen::of(&data, &state))).len(), 1 + 4 * 9);
}

#[test]
fn the_markup_is_a_table_with_heads_and_nothing_else() {
    let mut record = bundled_record();
    record.parties[0].label = text("<script>\"x\"</script> & Co");
    let data = loaded(&record);
    let about =
        About { address: Some("https://example.org/c/?v=1&scenario=none".into()), terms: "CC BY <4>".into(), ..About::default() };
    for state in states(&data) {
        let seen = Seen::of(&data, &state);
        let markup = html(&seen, &about);
        let closed = markup.replace("<br>", "<br/>");
        let table = Document::parse(&closed).unwrap_or_else(|error| panic!("{error}\n{markup}"));
        let count = |name: &str, scope: Option<&str>| {
            table.descendants().filter(|node| node.has_tag_name(name) && node.attribute("scope") == scope).count()
        };
        assert_eq!(count("th", Some("col")), seen.parties.len() + 1);
        assert_eq!(count("th", Some("row")), seen.issues.len());
        assert_eq!(count("td", None), seen.issues.len() * seen.parties.len() + 1);
        assert_eq!((count("caption", None), count("script", None), count("a", None)), (1, 0, 1));
    }
    let unsafe_address = About { address: Some("javascript:alert(1)".into()), ..about };
    assert!(!html(&Seen::of(&data, &AppState::on(None)), &unsafe_address).contains("javascript"));
}

#[test]
fn files_are_called_by_case_plan_date_and_language() {
    let data = bundled();
    let opening = AppState::opening(&data);
    let name = file_name(&Seen::of(&data, &opening), "card", "png");
    assert_eq!(name, "talks-on-ending-russia-s-war-against-ukr-us-axios-2025-04-23-2025-04-23-en-card.png");
    let mut record = bundled_record();
    record.title = text("../../etc/passwd\u{0}: «Хто?» 😀");
    let odd = position_comparator::dataset::load(&record);
    if let Ok(odd) = odd {
        let name = file_name(&Seen::of(&odd, &AppState::on(None)), "", "csv");
        assert!(name.starts_with("etc-passwd-хто"), "{name}");
    }
}

#[test]
fn a_large_case_is_written_whole() {
    let data = file::read(&large::case(large::COMFORTABLE)).expect("it has no problem");
    let state = AppState::opening(&data);
    assert_eq!(rows(&csv(&Seen::of(&data, &state))).len(), 1 + 40 * 100);
    check_claims(&data, &state);
}
