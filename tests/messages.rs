//! The message files: complete, without mistakes, and refused with all mistakes where they are not.

use position_comparator::view::wording::changes::Entry;
use position_comparator::view::wording::source::{BUNDLED, BUNDLED_REMARKS, read};
use position_comparator::view::wording::speech::{Words, in_words};
use position_comparator::view::wording::{self, and, number, or};

#[test]
fn every_bundled_language_says_every_message_and_no_other() {
    for (lang, file) in BUNDLED {
        match read(lang, file) {
            Ok(language) => assert_eq!((language.lang.as_str(), language.direction.as_str()), (lang, "ltr")),
            Err(mistakes) => {
                let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
                panic!("messages/{lang}.ftl has {} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
            }
        }
    }
}

/// The English file with one message put otherwise.
fn with(message: &str, line: &str) -> String {
    let (_, english) = BUNDLED[0];
    let mut is_in_it = false;
    let lines = english.lines().filter(|line| {
        is_in_it = line.starts_with(&format!("{message} =")) || (is_in_it && line.starts_with([' ', '}']));
        !is_in_it
    });
    lines.collect::<Vec<_>>().join("\n") + "\n" + line + "\n"
}

#[track_caller]
fn check(file: &str, mistake: &str) {
    let mistakes = read("en", file).map(|_| ()).expect_err("the file has a mistake");
    let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert!(mistakes.iter().any(|one| one == mistake), "{mistakes:#?}");
}

#[test]
fn a_file_with_a_mistake_is_refused_by_name() {
    check(&with("labels-close", ""), "labels-close: is missing");
    check(&with("labels-quoted", ""), "labels-quoted: is missing, given $text");
    check(
        &with("labels-close", "labels-close = Shut\nlabels-klose = Shut"),
        "labels-klose: is never said: a slip in its name, or left over",
    );
    check(&with("labels-close", "labels-close = { $who }"), "labels-close: asks for $who; it is given nothing");
    check(
        &with("labels-close", "labels-close = <b>Close</b>"),
        "labels-close: has one of the signs { } ~ ^ < in it, which no message can have",
    );
    check(&with("labels-close", "labels-close = { nowhere }"), "labels-close: refers to nowhere, which is not there");
    check(&with("labels-close", "labels-close = { labels-close }"), "labels-close: refers to itself");
    check(&with("labels-close", "labels-close = a\nlabels-close = b"), "labels-close: is there twice: leave one of them out");
    check(&with("language-direction", "language-direction = up"), "language-direction: is ltr or rtl");
    check("a = b\n???\n", "line 2: Expected one of \"a-zA-Z\"");
    check(&with("labels-note", "labels-note = Note."), "labels-note: does not say $note");
    check(&with("changes-renamed", "changes-renamed = It has another id."), "changes-renamed: does not say $id");
    let answer =
        "changes-answer = { $party }: was “{ $was }”, now “{ $now }”{ $n ->\n    [0] {\"\"}\n   *[other] ; some terms\n }.";
    check(&with("changes-answer", answer), "changes-answer: does not say $terms");
    let plural = "labels-n-statements = { $n ->\n    [one] one\n   *[many] many\n }";
    check(&with("labels-n-statements", plural), "labels-n-statements: says nothing for $n in the plural category other");
}

#[test]
fn what_english_says_in_some_cases_alone_another_language_may_leave_out() {
    // `$options` is said whatever is chosen, by `$how` and `$n` it is only chosen.
    check(&with("pairs-both", "pairs-both = { $how }"), "pairs-both: does not say $options");
    let english = read("en", &with("pairs-both", "pairs-both = { $options }: both alike")).map(|_| ());
    assert_eq!(english, Ok(()));
}

#[test]
fn a_list_whose_variant_names_nothing_is_said_all_the_same() {
    let variants = "changes-in-all = { $n ->\n    [5] All five\n   *[other] { $subjects }{ $more }\n }";
    let words = read("en", &with("changes-in-all", variants)).unwrap_or_else(|mistakes| panic!("{mistakes:#?}")).words;
    let subject = |name: &str| (name.to_owned().into(), None);
    let entry = Entry { subjects: ["a", "b", "c", "d", "e"].map(subject).into(), lines: Vec::new() };
    in_words(&words, || assert_eq!((entry.named().0.as_str(), entry.named().2.as_str()), ("All five", "")));
}

#[test]
fn no_letter_of_the_other_language_is_in_ukrainian_or_russian() {
    for ((lang, file), (_, of_remarks)) in BUNDLED.into_iter().zip(BUNDLED_REMARKS) {
        let others = match lang {
            "uk" => "ыэъё",
            "ru" => "іїєґ",
            _ => continue,
        };
        for line in file.lines().chain(of_remarks.lines()) {
            let is_other = |word: &&str| word.to_lowercase().contains(|c| others.contains(c));
            assert_eq!(line.split_whitespace().find(is_other), None, "{lang}: {line}");
        }
    }
}

#[test]
fn all_mistakes_are_found_at_once() {
    let mistakes = read("en", "language-name = English\n").map(|_| ()).expect_err("nearly everything is missing");
    assert!(mistakes.len() > 300, "{}", mistakes.len());
}

/// A language with the plurals of `lang` in which statements are counted by category.
fn counting(lang: &str, categories: &[&str]) -> Words {
    let last = categories.len() - 1;
    let variants: String = categories
        .iter()
        .enumerate()
        .map(|(at, category)| format!("    {}[{category}] {{ $n }} {category}\n", if at == last { "*" } else { " " }))
        .collect();
    let mut file = with("labels-n-statements", &format!("labels-n-statements = {{ $n ->\n    [0] none\n{variants} }}"));
    // Every other choice by number in the file has all categories too.
    if lang != "en" {
        let other = |category: &str| format!("        [{category}] x\n");
        let more: String = categories.iter().filter(|one| !["one", "other"].contains(one)).map(|one| other(one)).collect();
        file = file.replace("        [one]", &format!("{more}        [one]"));
    }
    read(lang, &file).unwrap_or_else(|mistakes| panic!("{mistakes:#?}")).words
}

#[test]
fn numbers_have_the_plurals_of_their_language() {
    let said = |words: &Words, n: usize| in_words(words, || wording::n_statements(n));
    let english = counting("en", &["one", "other"]);
    assert_eq!([0, 1, 2, 21].map(|n| said(&english, n)), ["none", "1 one", "2 other", "21 other"]);
    let russian = counting("ru", &["one", "few", "many", "other"]);
    let numbers = [1, 3, 5, 11, 12, 21, 22, 25, 111, 112, 121, 1_000, 1_001, 1_011, 1_000_002];
    let wanted =
        ["one", "few", "many", "many", "many", "one", "few", "many", "many", "many", "one", "many", "one", "many", "few"];
    for (n, category) in numbers.into_iter().zip(wanted) {
        assert!(said(&russian, n).ends_with(category), "{}", said(&russian, n));
    }
    let arabic = counting("ar", &["zero", "one", "two", "few", "many", "other"]);
    let wanted =
        [(1, "one"), (2, "two"), (3, "few"), (11, "many"), (100, "other"), (103, "few"), (202, "other"), (1_011, "many")];
    for (n, category) in wanted {
        assert!(said(&arabic, n).ends_with(category), "{n}: {}", said(&arabic, n));
    }
}

#[test]
fn digits_are_grouped_and_years_are_not() {
    assert_eq!([0, 999, 1_000, 1_350_000].map(|n: usize| number(n)), ["0", "999", "1,000", "1,350,000"]);
    assert_eq!(wording::full_date(position_comparator::model::Date::parse("2025-04-23").expect("a date")), "23 April 2025");
}

#[test]
fn words_are_those_in_force_and_then_those_before() {
    let (lang, file) = BUNDLED[2];
    let russian = read(lang, file).expect("the file is whole").words;
    let both = in_words(&russian, || (and(&["А", "Б", "В"]), or(&["А", "Б"]), wording::lang()));
    assert_eq!(both, ("А, Б и В".to_owned(), "А или Б".to_owned(), "ru".into()));
    assert_eq!(and(&["A", "B"]), "A and B");
    assert_eq!(&*wording::lang(), "en");
}

#[test]
fn broken_tables_say_nothing_and_break_nothing() {
    for tables in
        ["", "\n\n\n\n", "¶|en", "¶|en|,|oo\n\n{0}\n{9}\n{0?a~b^c~d}\n{", "¶|en|,|oo\n\n{0?}", "|||\n\n{0?{0?{0?~~~^^^}}}{é"]
    {
        in_words(&Words::read(tables), || {
            _ = wording::n_statements(7);
            _ = wording::quoted("é");
            _ = wording::verdict(position_comparator::model::Verdict::Accepts).words();
        });
    }
}
