//! What an editor is told about a broken data file: one test for each check, with the exact words.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::record::{
    ArticleRecord, ArticleStatementRecord, CellGapRecord, ContextRecord, ContradictionRecord,
};
use position_comparator::dataset::{FileRecord, load};
use support::{Case, text};

/// A case in which every kind of record stands once or twice, without a problem.
fn whole() -> FileRecord {
    let case = Case::of("p q")
        .issue("i", "a b c")
        .compatible("a", "b")
        .said("p/i 2025-05-02 on-record accepts a")
        .said("q/i 2025-06-02 disputed rejects b")
        .plan("plan", "p+q 2025-07-02 document i=a|b");
    let mut file = case.0;
    (file.claims[0].quote, file.claims[0].speaker) = (Some("We accept.".into()), Some("A. Minister".into()));
    file.claims[0].quote_source = Some("s".into());
    file.scenarios[0].term_grades.insert("i".into(), "reported".into());
    file.moments[0].window = vec!["2025-05-01".into(), "2025-05-31".into()];
    file.moments[0].party_means.insert("q".into(), text("Its council"));
    let source_ids = || vec!["s".to_owned()];
    let context =
        ContextRecord { id: "note".into(), text: text("It rained."), grade: "reported".into(), ..ContextRecord::default() };
    file.moments[1].context.push(ContextRecord { party: Some("p".into()), source_ids: source_ids(), ..context });
    let statement = ArticleStatementRecord {
        id: "st".into(),
        text: text("It accepts."),
        attribution: "a minister".into(),
        grade: "on-record".into(),
        claims: vec!["1".into()],
        context: vec!["note".into()],
        ..ArticleStatementRecord::default()
    };
    file.articles.push(ArticleRecord {
        id: "art".into(),
        title: text("A day"),
        source_id: "s".into(),
        statements: vec![statement],
    });
    file.contradictions.push(ContradictionRecord {
        when: "May 2025".into(),
        text: text("They differ."),
        source_ids: source_ids(),
    });
    file.gaps.push(text("Nobody knows."));
    file.gaps_by_cell.push(CellGapRecord { moment: "2025-07-01".into(), party: "q".into(), issue: "i".into() });
    file
}

/// Breaks the whole case and compares all problems with these.
#[track_caller]
fn check(break_it: impl FnOnce(&mut FileRecord), wanted: &[&str]) {
    let mut file = whole();
    break_it(&mut file);
    let problems = load(&file).err().unwrap_or_default();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), wanted);
}

#[test]
fn the_whole_case_has_no_problem() {
    check(|_| (), &[]);
}

#[test]
fn the_format_is_the_one_this_version_reads() {
    check(
        |file| file.format = "position-comparator/9".into(),
        &["format: the format is `position-comparator/9`: this version reads `position-comparator/1`"],
    );
}

#[test]
fn languages_are_named_and_are_tags() {
    check(
        |file| file.languages.clear(),
        &["languages: no language is named: add the BCP 47 tag of the main language first, such as `en`"],
    );
    check(
        |file| file.languages.push("in English".into()),
        &["languages[1]: `in English` is not a language tag: write one as in BCP 47, such as `en` or `pt-BR`"],
    );
}

#[test]
fn the_lists_that_a_case_stands_on_are_not_empty() {
    check(
        |file| *file = FileRecord { format: file.format.clone(), languages: file.languages.clone(), ..FileRecord::default() },
        &[
            "parties: the list is empty: add at least one entry",
            "issues: the list is empty: add at least one entry",
            "moments: the list is empty: add at least one entry",
            "title: the text is missing: write it, at least in the main language",
            "opening.moment: the id is missing: name an id from `moments`, or add it there",
            "coverage.from: the date is missing: write YYYY-MM-DD, or YYYY-MM where the day is not known",
            "coverage.latest_position: the date is missing: write YYYY-MM-DD, or YYYY-MM where the day is not known",
        ],
    );
}

#[test]
fn ids_are_there_fit_for_links_and_stand_once() {
    let rule = "use up to 100 lower-case letters, digits, `-`, `_` or `.`, and not the word `none`";
    check(
        |file| file.sources.push(file.sources[0].clone()),
        &["sources[1].id: the id `s` stands twice: give each entry an id of its own"],
    );
    check(|file| file.articles[0].id.clear(), &[&format!("articles[0].id: the id is missing: {rule}")]);
    check(
        |file| file.articles[0].statements[0].id = "No 1".into(),
        &[&format!("articles[0].statements[0].id: the id `No 1` is not fit for a link: {rule}")],
    );
    check(
        |file| file.scenarios[0].id = "none".into(),
        &[&format!("scenarios[0].id: the id `none` is not fit for a link: {rule}")],
    );
    check(
        |file| {
            let note = file.moments[1].context[0].clone();
            file.moments[2].context.push(note);
        },
        &["moments[2].context[0].id: the id `note` stands twice: give each entry an id of its own"],
    );
    check(
        |file| file.issues[0].options[2].id = "b".into(),
        &["issues[0].options[2].id: the id `b` stands twice in this issue: give each option an id of its own"],
    );
}

#[test]
fn texts_are_there_in_languages_that_are_named_visible_and_not_endless() {
    check(|file| file.title = text(" "), &["title: the text is missing: write it, at least in the main language"]);
    let translated = |lang: &str| serde_json::from_value(serde_json::json!({lang: "Words"})).expect("a text");
    check(
        |file| file.parties[1].short = translated("fr"),
        &["parties[1].short: a text is in `fr`: add that language to `languages`, or correct the tag"],
    );
    check(|file| file.gaps[0] = text(&"x".repeat(4_001)), &["gaps[0]: the text is longer than 4000 characters: shorten it"]);
    check(
        |file| file.issues[0].question = text("What\0now?"),
        &["issues[0].question: the text holds a control character: take out what cannot be seen there, or type the text anew"],
    );
    check(
        |file| file.claims[0].note = Some(String::new()),
        &["claims[0].note: the text is empty: write it, or leave the field out"],
    );
    check(
        |file| file.contradictions[0].when.clear(),
        &["contradictions[0].when: the text is empty: write it, or leave the field out"],
    );
}

#[test]
fn an_issue_has_options_and_pairs_of_them() {
    check(
        |file| file.issues[0].compatible.push(vec!["a".into(), "x".into()]),
        &["issues[0].compatible[1]: this is not a pair of options: name two different options of the issue"],
    );
    check(
        |file| {
            let option = file.issues[0].options[0].clone();
            let ids = (0..65).map(|at| format!("o{at}"));
            file.issues[0]
                .options
                .extend(ids.map(|id| position_comparator::dataset::record::OptionRecord { id, ..option.clone() }));
        },
        &["issues[0].options: the issue has 68 options: give it 1 to 64"],
    );
}

#[test]
fn moments_are_days_in_order_and_named_after_them() {
    check(
        |file| file.moments[2].date = "2025-07-02".into(),
        &["moments[2].id: the id of the moment is not its date: write the date in both, YYYY-MM-DD"],
    );
    check(
        |file| file.moments.swap(0, 1),
        &["moments[1].date: the moment is not later than the one before: put the moments in the order of their dates"],
    );
    check(
        |file| {
            (file.moments[2].id, file.moments[2].date) = ("2025-07".into(), "2025-07".into());
            (file.opening.moment, file.scenarios[0].moment, file.gaps_by_cell[0].moment) =
                ("2025-07".into(), "2025-07".into(), "2025-07".into());
        },
        &["moments[2].date: the moment has no day: write YYYY-MM-DD"],
    );
    check(
        |file| file.moments[0].window.reverse(),
        &["moments[0].window: the window is not a span of time: write its first and its last date"],
    );
}

#[test]
fn dates_are_dates() {
    check(
        |file| file.claims[0].date = "2025-02-30".into(),
        &["claims[0].date: `2025-02-30` is not a date: write YYYY-MM-DD, or YYYY-MM where the day is not known"],
    );
}

#[test]
fn what_is_named_exists() {
    let named = |list: &str| format!("nothing is called `x`: name an id from `{list}`, or add it there");
    let x = || "x".to_owned();
    check(|file| file.claims[0].moment = x(), &[&format!("claims[0].moment: {}", named("moments"))]);
    check(|file| file.claims[0].quote_source = Some(x()), &[&format!("claims[0].quote_source: {}", named("sources"))]);
    check(|file| file.claims[1].source_ids.push(x()), &[&format!("claims[1].source_ids[1]: {}", named("sources"))]);
    check(|file| file.scenarios[0].proposed_by[1] = x(), &[&format!("scenarios[0].proposed_by[1]: {}", named("parties"))]);
    check(|file| file.opening.scenario = Some(x()), &[&format!("opening.scenario: {}", named("scenarios"))]);
    check(|file| file.articles[0].source_id = x(), &[&format!("articles[0].source_id: {}", named("sources"))]);
    check(
        |file| file.articles[0].statements[0].claims[0] = x(),
        &[&format!("articles[0].statements[0].claims[0]: {}", named("claims"))],
    );
    check(
        |file| file.articles[0].statements[0].context[0] = x(),
        &[&format!("articles[0].statements[0].context[0]: {}", named("moments[].context"))],
    );
    check(|file| file.moments[1].context[0].party = Some(x()), &[&format!("moments[1].context[0].party: {}", named("parties"))]);
    check(|file| file.gaps_by_cell[0].issue = x(), &[&format!("gaps_by_cell[0].issue: {}", named("issues"))]);
    check(
        |file| file.claims[0].stances = [("x".to_owned(), "accepts".to_owned())].into(),
        &["claims[0].stances.x: the issue `i` has no option `x`: name one of the options of `i`, or add it there"],
    );
    check(
        |file| _ = file.scenarios[0].terms.insert("i".into(), vec!["a".into(), "x".into()]),
        &["scenarios[0].terms.i: the issue `i` has no option `x`: name one of the options of `i`, or add it there"],
    );
}

#[test]
fn a_claim_says_something_with_a_grade_a_source_and_a_dispute_where_it_is_disputed() {
    check(
        |file| file.claims[0].stances.clear(),
        &["claims[0].stances: the claim says nothing about any option: add at least one option with a stance"],
    );
    check(
        |file| file.claims[0].stances = [("a".to_owned(), "likes".to_owned())].into(),
        &["claims[0].stances.a: `likes` is not a stance: write demands, accepts, open-to, unclear, opposes or rejects"],
    );
    check(
        |file| file.claims[0].grade = "sure".into(),
        &["claims[0].grade: `sure` is not a grade: write document, on-record, reported or disputed"],
    );
    check(
        |file| file.claims[0].source_ids.clear(),
        &["claims[0].source_ids: the claim has no source: name at least one id from `sources`"],
    );
    let dispute = "the grade and the dispute do not go together: say in `disputed_by` who contradicts it and how, exactly where the grade is `disputed`";
    check(|file| file.claims[1].disputed_by = None, &[&format!("claims[1].disputed_by: {dispute}")]);
    check(|file| file.claims[0].disputed_by = Some("It does.".into()), &[&format!("claims[0].disputed_by: {dispute}")]);
}

#[test]
fn a_quote_is_short_and_has_a_speaker_and_a_language_that_is_one() {
    check(
        |file| file.claims[0].quote = Some("w".repeat(301)),
        &["claims[0].quote: the quote is long: keep to 300 characters, or paraphrase"],
    );
    check(|file| file.claims[0].speaker = None, &["claims[0].speaker: the quote has no speaker: say who spoke, or paraphrase"]);
    check(
        |file| file.claims[0].quote_lang = Some("russian?".into()),
        &["claims[0].quote_lang: `russian?` is not a language tag: write one as in BCP 47, such as `en` or `pt-BR`"],
    );
}

#[test]
fn a_plan_has_a_kind_and_was_made_by_somebody_at_some_time_unless_it_is_hypothetical() {
    check(
        |file| file.scenarios[0].r#type = "secret".into(),
        &["scenarios[0].type: `secret` is not a kind of scenario: write published, presented, reported or hypothetical"],
    );
    check(
        |file| file.scenarios[0].date = None,
        &["scenarios[0]: a plan that was made lacks its grade or date: add `grade` and `date`, or make it hypothetical"],
    );
    check(
        |file| file.scenarios[0].r#type = "hypothetical".into(),
        &["scenarios[0].proposed_by: a hypothetical plan has nobody who put it forward: leave the list empty"],
    );
}

#[test]
fn a_plans_terms_name_options_and_lighter_grades() {
    check(
        |file| _ = file.scenarios[0].terms.insert("i".into(), Vec::new()),
        &[
            "scenarios[0].terms.i: the term names no option: name one option, or several where the plan does not say which",
            "scenarios[0].term_grades.i: this is not a lighter grade of one of the plan's terms: name an issue of `terms` and a grade lighter than the plan's",
        ],
    );
    check(
        |file| _ = file.scenarios[0].term_grades.insert("i".into(), "document".into()),
        &[
            "scenarios[0].term_grades.i: this is not a lighter grade of one of the plan's terms: name an issue of `terms` and a grade lighter than the plan's",
        ],
    );
}

#[test]
fn every_statement_of_an_article_went_somewhere() {
    check(
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
    check(
        |file| file.gaps_by_cell[0] = CellGapRecord { moment: "2025-05-01".into(), party: "p".into(), issue: "i".into() },
        &["gaps_by_cell[0]: there is a claim in this cell: leave the gap out"],
    );
}

#[test]
fn a_source_has_an_outlet_a_kind_and_an_address_on_the_web() {
    check(|file| file.sources[0].outlet.clear(), &["sources[0].outlet: the outlet is missing: say who published the page"]);
    check(
        |file| file.sources[0].tier = "blog".into(),
        &["sources[0].tier: `blog` is not a kind of source: write primary, news, state or secondary"],
    );
    for url in
        ["javascript:alert(1)", "https://", "ftp://a.example/", "https://a.example/a b", "HTTPS://a.example", "//a.example"]
    {
        check(
            |file| file.sources[0].url = Some(url.into()),
            &["sources[0].url: this is not a web address: write one that starts with http:// or https:// and has no spaces"],
        );
    }
}

#[test]
fn a_case_is_not_so_large_that_a_page_could_hang_on_it() {
    check(
        |file| {
            let party = file.parties[0].clone();
            file.parties.extend(
                (0..1_000).map(|at| position_comparator::dataset::record::PartyRecord { id: format!("p{at}"), ..party.clone() }),
            );
        },
        &["parties: the list has 1002 entries: keep to 1000, or split the case"],
    );
    check(
        |file| {
            let plan = file.scenarios[0].clone();
            file.scenarios.extend(
                (0..1_000)
                    .map(|at| position_comparator::dataset::record::ScenarioRecord { id: format!("s{at}"), ..plan.clone() }),
            );
        },
        &["scenarios: the list has 1001 entries: keep to 1000, or split the case"],
    );
}

#[test]
fn of_very_many_problems_the_first_thousand_are_listed() {
    let mut file = whole();
    file.gaps = vec![text(""); 3_000];
    let problems = load(&file).expect_err("it is broken");
    assert_eq!(problems.len(), 1_001);
    assert_eq!(problems[1_000].to_string(), "the file: there are more problems: mend these first");
}

#[test]
fn several_mistakes_are_all_reported_at_once() {
    check(
        |file| {
            file.parties[0].short = text("");
            file.claims[0].issue = "x".into();
            file.scenarios[0].moment = "2025".into();
            file.sources[0].tier = "x".into();
        },
        &[
            "sources[0].tier: `x` is not a kind of source: write primary, news, state or secondary",
            "parties[0].short: the text is missing: write it, at least in the main language",
            "claims[0].issue: nothing is called `x`: name an id from `issues`, or add it there",
            "scenarios[0].moment: nothing is called `2025`: name an id from `moments`, or add it there",
        ],
    );
}
