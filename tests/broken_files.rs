//! What an editor is told about a data file that is broken as a whole, in its lists, names and texts: the exact words.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::record::{OptionRecord, PartyRecord, ScenarioRecord};
use position_comparator::dataset::{FileRecord, load};
use support::text;
use support::whole::{check_broken, whole};

#[test]
fn the_whole_case_has_no_problem() {
    check_broken(|_| (), &[]);
}

#[test]
fn the_format_is_the_one_this_version_reads() {
    check_broken(
        |file| file.format = "position-comparator/9".into(),
        &["format: the format is `position-comparator/9`: this version reads `position-comparator/1`"],
    );
}

#[test]
fn languages_are_named_and_are_tags() {
    check_broken(
        |file| file.languages.clear(),
        &["languages: no language is named: add the BCP 47 tag of the main language first, such as `en`"],
    );
    check_broken(
        |file| file.languages.push("in English".into()),
        &["languages[1]: `in English` is not a language tag: write one as in BCP 47, such as `en` or `pt-BR`"],
    );
}

#[test]
fn the_lists_that_a_case_stands_on_are_not_empty() {
    check_broken(
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
    let rule = "use up to 100 lower-case letters from a to z, digits, `-`, `_` or `.`, no `.` in front, and not the word `none`";
    check_broken(
        |file| file.sources.push(file.sources[0].clone()),
        &["sources[1].id: the id `s` stands twice: give each entry an id of its own"],
    );
    check_broken(|file| file.articles[0].id.clear(), &[&format!("articles[0].id: the id is missing: {rule}")]);
    check_broken(
        |file| file.articles[0].statements[0].id = "No 1".into(),
        &[&format!("articles[0].statements[0].id: the id `No 1` is not fit for a link: write `no-1`, or {rule}")],
    );
    check_broken(
        |file| file.articles[0].id = "a\u{200b}b".into(),
        &[&format!("articles[0].id: the id `a<U+200B>b` is not fit for a link: write `ab`, or {rule}")],
    );
    check_broken(
        |file| file.articles[0].id = "крым".into(),
        &[&format!("articles[0].id: the id `крым` is not fit for a link: {rule}")],
    );
    check_broken(
        |file| file.scenarios[0].id = "none".into(),
        &[&format!("scenarios[0].id: the id `none` is not fit for a link: {rule}")],
    );
    // Each plan has a folder of its name.
    check_broken(
        |file| file.scenarios[0].id = "..".into(),
        &[&format!("scenarios[0].id: the id `..` is not fit for a link: {rule}")],
    );
    check_broken(
        |file| {
            let note = file.moments[1].context[0].clone();
            file.moments[2].context.push(note);
        },
        &["moments[2].context[0].id: the id `note` stands twice: give each entry an id of its own"],
    );
    check_broken(
        |file| file.issues[0].options[2].id = "b".into(),
        &["issues[0].options[2].id: the id `b` stands twice in this issue: give each option an id of its own"],
    );
}

#[test]
fn texts_are_there_in_languages_that_are_named_visible_and_not_endless() {
    check_broken(|file| file.title = text(" "), &["title: the text is missing: write it, at least in the main language"]);
    let translated = |lang: &str| serde_json::from_value(serde_json::json!({lang: "Words"})).expect("a text");
    check_broken(
        |file| file.parties[1].short = translated("fr"),
        &[
            "parties[1].short.fr: a text is in `fr`, which `languages` does not name: add that language to `languages`, or correct the tag",
        ],
    );
    check_broken(
        |file| file.gaps[0] = text(&"x".repeat(4_001)),
        &["gaps[0]: the text is longer than 4000 characters: shorten it"],
    );
    check_broken(
        |file| file.issues[0].question = text("What\0now?"),
        &["issues[0].question: the text holds a control character: take out what cannot be seen there, or type the text anew"],
    );
    for (turn, code) in [('\u{202e}', "202E"), ('\u{2066}', "2066")] {
        check_broken(
            |file| file.claims[0].note = Some(text(&format!("It {turn}stpecca."))),
            &[&format!(
                "claims[0].note: the text holds U+{code}, which changes the direction in which it reads: take that invisible character out, or type the text anew"
            )],
        );
    }
    // Joiners, which Persian and the scripts of India need, and marks that turn nothing.
    check_broken(|file| file.claims[0].note = Some("می\u{200c}خواهم \u{200f}क्\u{200d}ष".into()), &[]);
    check_broken(
        |file| file.claims[0].note = Some(text("")),
        &["claims[0].note: the text is empty: write it, or leave the field out"],
    );
    check_broken(
        |file| file.contradictions[0].when = text(""),
        &["contradictions[0].when: the text is missing: write it, at least in the main language"],
    );
}

#[test]
fn members_of_a_bloc_and_the_line_for_editors_are_texts() {
    check_broken(|file| file.parties[0].members = vec![text("North"), text("South")], &[]);
    check_broken(
        |file| file.parties[0].members = vec![text("North"), text(" ")],
        &["parties[0].members[1]: the text is missing: write it, at least in the main language"],
    );
    check_broken(|file| file.schema = Some("schema.json".into()), &[]);
    check_broken(|file| file.schema = Some(" ".into()), &["$schema: the text is empty: write it, or leave the field out"]);
}

#[test]
fn an_issue_has_options_and_pairs_of_them() {
    check_broken(
        |file| file.issues[0].compatible.push(vec!["a".into(), "x".into()]),
        &["issues[0].compatible[1]: this is not a pair of options: name two different options of the issue"],
    );
    check_broken(
        |file| {
            let option = file.issues[0].options[0].clone();
            let ids = (0..65).map(|at| format!("o{at}"));
            file.issues[0].options.extend(ids.map(|id| OptionRecord { id, ..option.clone() }));
        },
        &["issues[0].options: the issue has 68 options: give it 1 to 64"],
    );
}

#[test]
fn moments_are_days_in_order_and_named_after_them() {
    check_broken(
        |file| file.moments[2].date = "2025-07-02".into(),
        &["moments[2].id: the id of the moment is not its date: write the date in both, YYYY-MM-DD"],
    );
    check_broken(
        |file| file.moments.swap(0, 1),
        &["moments[1].date: the moment is not later than the one before: put the moments in the order of their dates"],
    );
    check_broken(
        |file| {
            (file.moments[2].id, file.moments[2].date) = ("2025-07".into(), "2025-07".into());
            (file.opening.moment, file.scenarios[0].moment, file.gaps_by_cell[0].moment) =
                ("2025-07".into(), "2025-07".into(), "2025-07".into());
        },
        &["moments[2].date: the moment has no day: write YYYY-MM-DD"],
    );
    check_broken(
        |file| file.moments[0].window.reverse(),
        &["moments[0].window: the window is not a span of time: write its first and its last date"],
    );
}

#[test]
fn dates_are_dates() {
    check_broken(
        |file| file.claims[0].date = "2025-02-30".into(),
        &[
            "claims[0].date: `2025-02-30` is not a date: 2025-02 has no day 30: correct it, or write `2025-02` where the day is not known",
        ],
    );
}

#[test]
fn a_date_in_another_form_is_shown_in_the_right_one_where_it_can_be_read_one_way_only() {
    let check = |date: &str, wanted: &str| {
        check_broken(|file| file.claims[0].date = date.into(), &[&format!("claims[0].date: {wanted}")]);
    };
    let form = "write YYYY-MM-DD, or YYYY-MM where the day is not known";
    for (date, right) in [
        ("23.04.2025", "2025-04-23"),
        ("4/23/2025", "2025-04-23"),
        ("5/5/2025", "2025-05-05"),
        ("2025-4-3", "2025-04-03"),
        ("2025/04/23", "2025-04-23"),
        ("20250423", "2025-04-23"),
        ("2025-04-23T10:00:00Z", "2025-04-23"),
        ("23 April 2025", "2025-04-23"),
        ("Apr 23, 2025", "2025-04-23"),
        ("23 квітня 2025 року", "2025-04-23"),
        ("23 апреля 2025 г.", "2025-04-23"),
        ("травень 2025", "2025-05"),
        ("April 2025", "2025-04"),
        ("04/2025", "2025-04"),
    ] {
        check(date, &format!("`{date}` is a date in another form: write `{right}`"));
    }
    check("4/23/25", "`4/23/25` is a date in another form: write `2025-04-23` if the year is 2025");
    check("04.05.2025", "`04.05.2025` can be several dates: write the one that is meant: `2025-04-05` or `2025-05-04`");
    check("25/04/23", "`25/04/23` can be several dates: write the one that is meant: `2023-04-25` or `2025-04-23`");
    check("2025-13-01", &format!("`2025-13-01` is not a date: there is no month 13: {form}"));
    check("2025", "`2025` is not a date: add at least the month: `2025-MM`");
    check(
        "45770",
        &format!(
            "`45770` is not a date: this may be a date as a spreadsheet counts days: {form}, with the cells of the column set to plain text"
        ),
    );
    for date in ["in spring", "23 к 2025", "23 marble 2025", "30.02.2025", "1.2.3.4", "April", "٢٠٢٥-٠٤-٢٣"] {
        check(date, &format!("`{date}` is not a date: {form}"));
    }
}

#[test]
fn the_word_that_was_probably_meant_is_offered() {
    let named = |list: &str| format!("otherwise name an id from `{list}`, or add it there");
    check_broken(
        |file| {
            file.parties[0].id = "russia".into();
            (file.parties[1].id, file.parties[1].label) = ("us".into(), text("United States"));
            file.scenarios[0].proposed_by = vec!["Russia".into(), "rusia".into(), "United States".into(), "uk".into()];
            (file.claims[0].party, file.claims[1].party) = ("russia".into(), "us".into());
            file.moments[0].party_means.clear();
            file.moments[1].context[0].party = None;
            file.gaps_by_cell[0].party = "us".into();
        },
        &[
            &format!("scenarios[0].proposed_by[0]: nothing is called `Russia`: did you mean `russia`? {}", named("parties")),
            &format!("scenarios[0].proposed_by[1]: nothing is called `rusia`: did you mean `russia`? {}", named("parties")),
            &format!("scenarios[0].proposed_by[2]: nothing is called `United States`: did you mean `us`? {}", named("parties")),
            "scenarios[0].proposed_by[3]: nothing is called `uk`: name an id from `parties`, or add it there",
        ],
    );
    check_broken(
        |file| file.opening.moment = "1.7.2025".into(),
        &["opening.moment: nothing is called `1.7.2025`: name an id from `moments`, or add it there"],
    );
    check_broken(
        |file| file.opening.moment = "July 1, 2025".into(),
        &[&format!("opening.moment: nothing is called `July 1, 2025`: did you mean `2025-07-01`? {}", named("moments"))],
    );
    check_broken(
        |file| file.claims[0].grade = "On record".into(),
        &[
            "claims[0].grade: `On record` is not a grade: did you mean `on-record`? otherwise write document, on-record, reported or disputed",
        ],
    );
    check_broken(
        |file| file.claims[0].stances = [("a".to_owned(), "accept".to_owned())].into(),
        &[
            "claims[0].stances.a: `accept` is not a stance: did you mean `accepts`? otherwise write demands, accepts, open-to, unclear, opposes or rejects",
        ],
    );
    check_broken(
        |file| file.sources[0].tier = "New".into(),
        &[
            "sources[0].tier: `New` is not a kind of source: did you mean `news`? otherwise write primary, news, state or secondary",
        ],
    );
}

#[test]
fn a_case_is_not_so_large_that_a_page_could_hang_on_it() {
    check_broken(
        |file| {
            let party = file.parties[0].clone();
            file.parties.extend((0..1_000).map(|at| PartyRecord { id: format!("p{at}"), ..party.clone() }));
        },
        &["parties: the list has 1002 entries: keep to 1000, or split the case"],
    );
    check_broken(
        |file| {
            let plan = file.scenarios[0].clone();
            file.scenarios.extend((0..1_000).map(|at| ScenarioRecord { id: format!("s{at}"), ..plan.clone() }));
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
    check_broken(
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
