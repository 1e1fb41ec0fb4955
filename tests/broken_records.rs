//! What an editor is told about a broken claim, plan, article, gap or source: one test for each check, with the exact words.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::record::{CellGapRecord, TextRecord};
use support::whole::{both, check_broken};

#[test]
fn what_is_named_exists() {
    let named = |list: &str| format!("nothing is called `x`: name an id from `{list}`, or add it there");
    let x = || "x".to_owned();
    check_broken(|file| file.claims[0].moment = x(), &[&format!("claims[0].moment: {}", named("moments"))]);
    check_broken(|file| file.claims[0].quote_source = Some(x()), &[&format!("claims[0].quote_source: {}", named("sources"))]);
    check_broken(|file| file.claims[1].source_ids.push(x()), &[&format!("claims[1].source_ids[1]: {}", named("sources"))]);
    check_broken(|file| file.scenarios[0].proposed_by[1] = x(), &[&format!("scenarios[0].proposed_by[1]: {}", named("parties"))]);
    check_broken(|file| file.opening.scenario = Some(x()), &[&format!("opening.scenario: {}", named("scenarios"))]);
    check_broken(|file| file.articles[0].source_id = x(), &[&format!("articles[0].source_id: {}", named("sources"))]);
    check_broken(
        |file| file.articles[0].statements[0].claims[0] = x(),
        &[&format!("articles[0].statements[0].claims[0]: {}", named("claims"))],
    );
    check_broken(
        |file| file.articles[0].statements[0].context[0] = x(),
        &[&format!("articles[0].statements[0].context[0]: {}", named("moments[].context"))],
    );
    check_broken(
        |file| file.moments[1].context[0].party = Some(x()),
        &[&format!("moments[1].context[0].party: {}", named("parties"))],
    );
    check_broken(|file| file.gaps_by_cell[0].issue = x(), &[&format!("gaps_by_cell[0].issue: {}", named("issues"))]);
    check_broken(
        |file| file.claims[0].stances = [("x".to_owned(), "accepts".to_owned())].into(),
        &["claims[0].stances.x: the issue `i` has no option `x`: name one of the options of `i`, or add it there"],
    );
    check_broken(
        |file| _ = file.scenarios[0].terms.insert("i".into(), vec!["a".into(), "x".into()]),
        &["scenarios[0].terms.i[1]: the issue `i` has no option `x`: name one of the options of `i`, or add it there"],
    );
}

#[test]
fn a_claim_says_something_with_a_grade_a_source_and_a_dispute_where_it_is_disputed() {
    check_broken(
        |file| file.claims[0].stances.clear(),
        &["claims[0].stances: the claim says nothing about any option: add at least one option with a stance"],
    );
    check_broken(
        |file| file.claims[0].stances = [("a".to_owned(), "likes".to_owned())].into(),
        &["claims[0].stances.a: `likes` is not a stance: write demands, accepts, open-to, unclear, opposes or rejects"],
    );
    check_broken(
        |file| file.claims[0].grade = "sure".into(),
        &["claims[0].grade: `sure` is not a grade: write document, on-record, reported or disputed"],
    );
    check_broken(
        |file| file.claims[0].source_ids.clear(),
        &["claims[0].source_ids: the claim has no source: name at least one id from `sources`"],
    );
    let dispute = "the grade and the dispute do not go together: say in `disputed_by` who contradicts it and how, exactly where the grade is `disputed`";
    check_broken(|file| file.claims[1].disputed_by = None, &[&format!("claims[1].disputed_by: {dispute}")]);
    check_broken(|file| file.claims[0].disputed_by = Some("It does.".into()), &[&format!("claims[0].disputed_by: {dispute}")]);
}

#[test]
fn a_quote_is_short_and_has_a_speaker_and_a_language_that_is_one() {
    check_broken(
        |file| file.claims[0].quote = Some("w".repeat(301)),
        &["claims[0].quote: the quote is too long: keep to 300 characters, or paraphrase"],
    );
    check_broken(
        |file| file.claims[0].speaker = None,
        &["claims[0].speaker: the quote has no speaker: say who spoke, or paraphrase"],
    );
    check_broken(
        |file| file.claims[0].quote_lang = Some("russian?".into()),
        &["claims[0].quote_lang: `russian?` is not a language tag: write one as in BCP 47, such as `en` or `pt-BR`"],
    );
}

#[test]
fn a_plan_has_a_kind_and_was_made_by_somebody_at_some_time_unless_it_is_hypothetical() {
    check_broken(
        |file| file.scenarios[0].r#type = "secret".into(),
        &["scenarios[0].type: `secret` is not a kind of plan: write published, presented, reported or hypothetical"],
    );
    check_broken(
        |file| file.scenarios[0].date = None,
        &["scenarios[0]: a plan that was made lacks its grade or date: add `grade` and `date`, or make it hypothetical"],
    );
    check_broken(
        |file| file.scenarios[0].r#type = "hypothetical".into(),
        &["scenarios[0].proposed_by: a hypothetical plan has nobody who put it forward: leave the list empty"],
    );
}

#[test]
fn a_plans_terms_name_options_and_lighter_grades() {
    check_broken(
        |file| _ = file.scenarios[0].terms.insert("i".into(), Vec::new()),
        &[
            "scenarios[0].terms.i: the term names no option: name one option, or several where the plan does not say which",
            "scenarios[0].term_grades.i: this is not a lighter grade of one of the plan's terms: name an issue of `terms` and a grade lighter than the plan's",
        ],
    );
    check_broken(
        |file| _ = file.scenarios[0].term_grades.insert("i".into(), "document".into()),
        &[
            "scenarios[0].term_grades.i: this is not a lighter grade of one of the plan's terms: name an issue of `terms` and a grade lighter than the plan's",
        ],
    );
}

#[test]
fn every_statement_of_an_article_went_somewhere() {
    check_broken(
        |file| {
            let statement = &mut file.articles[0].statements[0];
            (statement.claims, statement.context) = (Vec::new(), Vec::new());
        },
        &[
            "articles[0].statements[0]: the statement went nowhere: name the claims or context notes it became, or say in `only_here` why there are none",
        ],
    );
}

#[test]
fn a_gap_is_one() {
    check_broken(
        |file| file.gaps_by_cell[0] = CellGapRecord { moment: "2025-05-01".into(), party: "p".into(), issue: "i".into() },
        &["gaps_by_cell[0]: there is a claim in this cell: leave the gap out"],
    );
}

#[test]
fn a_source_has_an_outlet_a_kind_and_an_address_on_the_web() {
    check_broken(
        |file| file.sources[0].outlet.clear(),
        &["sources[0].outlet: the outlet is missing: say who published the page"],
    );
    check_broken(
        |file| file.sources[0].tier = "blog".into(),
        &["sources[0].tier: `blog` is not a kind of source: write primary, news, state or secondary"],
    );
    for url in
        ["javascript:alert(1)", "https://", "ftp://a.example/", "https://a.example/a b", "HTTPS://a.example", "//a.example"]
    {
        check_broken(
            |file| file.sources[0].url = Some(url.into()),
            &["sources[0].url: this is not a web address: write one that starts with http:// or https:// and has no spaces"],
        );
    }
}

#[test]
fn a_text_that_is_there_says_something() {
    let empty = |place: &str| format!("{place}: the text is empty: write it, or leave the field out");
    let nothing =
        || ["", " ", "\n"].map(Into::into).into_iter().chain([TextRecord::Translated([("en".to_owned(), String::new())].into())]);
    for text in nothing() {
        let words = || Some(text.clone());
        check_broken(|file| file.claims[0].speaker = words(), &[&empty("claims[0].speaker")]);
        check_broken(|file| file.claims[0].speaks_for = words(), &[&empty("claims[0].speaks_for")]);
        check_broken(|file| file.claims[0].note = words(), &[&empty("claims[0].note")]);
        check_broken(|file| file.claims[1].disputed_by = words(), &[&empty("claims[1].disputed_by")]);
        check_broken(|file| file.sources[0].note = words(), &[&empty("sources[0].note")]);
        let only_here = "articles[0].statements[0].only_here";
        check_broken(|file| file.articles[0].statements[0].only_here = words(), &[&empty(only_here)]);
        let missing = |place: &str| format!("{place}: the text is missing: write it, at least in the main language");
        let attribution = missing("articles[0].statements[0].attribution");
        check_broken(|file| file.articles[0].statements[0].attribution = text.clone(), &[&attribution]);
        check_broken(|file| file.contradictions[0].when = text.clone(), &[&missing("contradictions[0].when")]);
    }
}

#[test]
fn a_headline_says_something_in_a_language_that_is_one() {
    let source = |headline: Option<&str>, lang: &str| {
        let (headline, lang) = (headline.map(str::to_owned), lang.to_owned());
        move |file: &mut position_comparator::dataset::FileRecord| {
            (file.sources[0].headline, file.sources[0].headline_lang) = (headline, Some(lang));
        }
    };
    check_broken(source(Some("Talks"), "de"), &[]);
    check_broken(source(Some(" "), "uk"), &["sources[0].headline: the text is empty: write it, or leave the field out"]);
    check_broken(
        source(Some("Talks"), "russian?"),
        &["sources[0].headline_lang: `russian?` is not a language tag: write one as in BCP 47, such as `en` or `pt-BR`"],
    );
    // As of a quote that is not there.
    check_broken(source(None, "russian?"), &[]);
    check_broken(|file| (file.claims[1].quote, file.claims[1].quote_lang) = (None, Some("russian?".into())), &[]);
}

#[test]
fn a_text_of_the_evidence_is_in_a_language_of_the_case_and_neither_endless_nor_turned() {
    let unknown = |place: &str| {
        format!(
            "{place}.uk: a text is in `uk`, which `languages` does not name: add that language to `languages`, or correct the tag"
        )
    };
    check_broken(|file| file.claims[0].note = Some(both("It rained.", "Дощило.")), &[&unknown("claims[0].note")]);
    check_broken(|file| file.contradictions[0].when = both("May", "Травень"), &[&unknown("contradictions[0].when")]);
    let note = |words: &str| Some(words.into());
    check_broken(
        |file| file.sources[0].note = note("a\u{202e}b"),
        &[
            "sources[0].note: the text holds U+202E, which changes the direction in which it reads: take that invisible character out, or type the text anew",
        ],
    );
    check_broken(
        |file| file.claims[0].speaker = note(&"x".repeat(4_001)),
        &["claims[0].speaker: the text is longer than 4000 characters: shorten it"],
    );
}
