//! The change log in Ukrainian and Russian: every form of it is said, and nothing but the data is in another language.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;
mod support;

use std::collections::BTreeSet;

use position_comparator::dataset::record::{
    CellGapRecord, ClaimRecord, MomentRecord, OptionRecord, PartyRecord, SourceRecord, TextRecord,
};
use position_comparator::dataset::{FileRecord, file};
use position_comparator::report::diff::{Compared, markdown};
use position_comparator::view::wording::changes::{Log, Section, say};
use position_comparator::view::wording::source::{BUNDLED, Language, read};
use position_comparator::view::wording::speech::in_words;

use program::File;
use support::site::{Site, bundled};
use support::versions::{cyrillic, full, versions};
use support::whole::{both, whole};
use support::{Case, bundled_record, reshape, text};

/// A language whose messages on changes are marked, each and each of its variants: `⟦changes-order/party⟧`; with all marks.
fn traced(lang: &str) -> (Language, BTreeSet<String>) {
    let (_, file) = BUNDLED.into_iter().find(|(tag, _)| *tag == lang).expect("a language that is bundled");
    let (mut lines, mut marks, mut message) = (Vec::new(), BTreeSet::new(), None);
    for line in file.lines() {
        let begins = line.split_once(" = ").filter(|(id, _)| !id.starts_with([' ', '#']));
        if let Some((id, _)) = begins {
            message = Some(id).filter(|id| id.starts_with("changes-") || id.starts_with("fields-"));
        }
        let variant = line.trim_start().strip_prefix('*').unwrap_or(line.trim_start()).strip_prefix('[');
        let variant = variant.filter(|_| line.starts_with(' ')).and_then(|rest| rest.split_once("] "));
        let marked = match (message, begins, variant) {
            (Some(id), Some((_, text)), _) => Some((id.to_owned(), format!("{id} = "), text)),
            (Some(id), None, Some((key, text))) => {
                Some((format!("{id}/{key}"), line[..line.len() - text.len()].to_owned(), text))
            }
            _ => None,
        };
        lines.push(match marked {
            Some((mark, before, text)) => {
                let line = format!("{before}⟦{mark}⟧{text}");
                marks.insert(mark);
                line
            }
            None => line.to_owned(),
        });
    }
    (read(lang, &(lines.join("\n") + "\n")).unwrap_or_else(|mistakes| panic!("{mistakes:#?}")), marks)
}

/// Whether every language has a name.
fn has_known_languages(case: &FileRecord) -> bool {
    let of_claims = case.claims.iter().filter_map(|claim| claim.quote_lang.as_ref());
    let of_sources = case.sources.iter().filter_map(|source| source.headline_lang.as_ref());
    of_claims.chain(of_sources).all(|lang| BUNDLED.iter().any(|(known, _)| known == lang))
}

/// Pairs of versions in which everything happens that a log can say.
fn pairs(lang: &str) -> Vec<[FileRecord; 2]> {
    let case = cyrillic(&full(), lang);
    let ids =
        ["2025-06-01", "q", "d", "document", "rejects", "state", "presented", "en", "other", "https://times.example/2", "t"];
    let mut pairs: Vec<[FileRecord; 2]> = versions(&case, &ids, &["Інші слова"])
        .into_iter()
        .filter(|(_, other)| has_known_languages(other))
        .map(|(_, other)| [case.clone(), other])
        .collect();
    let mut turned = reshape::turned_round(&case);
    turned.notes.reverse();
    turned.gaps.reverse();
    turned.claims.reverse();
    turned.scenarios.reverse();
    turned.articles.reverse();
    turned.articles.iter_mut().for_each(|article| article.statements.reverse());
    turned.contradictions.reverse();
    turned.gaps_by_cell.reverse();
    turned.sources.reverse();
    turned.moments.iter_mut().for_each(|moment| moment.context.reverse());
    turned.scenarios.iter_mut().for_each(|plan| plan.terms.values_mut().for_each(|options| options.reverse()));
    turned.parties[1].members.reverse();
    pairs.push([case.clone(), turned]);
    let mut small = cyrillic(&Case::of("p q").issue("i", "a b").said("p/i 2025-05-02 reported accepts a").0, lang);
    pairs.push([small.clone(), reshape::renamed(&small)]);
    // A cell at more moments than are named.
    for month in 8..=12 {
        let date = format!("2025-{month:02}-01");
        small.moments.push(MomentRecord { id: date.clone(), date, ..small.moments[0].clone() });
    }
    let mut other = small.clone();
    other.claims[0].stances.insert("a".into(), "demands".into());
    pairs.push([small, other]);
    // Many claims that say the same; twelve sources in another order.
    let mut many = case.clone();
    many.claims.extend((0..25).map(|at| ClaimRecord { id: format!("c{at}"), ..case.claims[2].clone() }));
    pairs.push([case.clone(), many]);
    let mut sources = case.clone();
    let source = |id: String| SourceRecord { id, ..case.sources[0].clone() };
    sources.sources = (0..30).map(|at| source(format!("s{at}"))).chain(case.sources.clone()).collect();
    let mut other = sources.clone();
    other.sources[..30].reverse();
    pairs.push([sources, other]);
    // A language, a party and a moment more; a claim that is about another issue.
    let mut more = case.clone();
    more.languages.push("en".into());
    more.parties.push(PartyRecord { id: "r".into(), ..case.parties[0].clone() });
    more.moments.push(MomentRecord { id: "2025-07-02".into(), date: "2025-07-02".into(), ..case.moments[2].clone() });
    let claim = &mut more.claims[2];
    (claim.issue, claim.stances) = ("i".into(), [("c".to_owned(), "accepts".to_owned())].into());
    pairs.push([case.clone(), more]);
    // The same of five claims.
    let mut alike = case.clone();
    alike.claims.extend((0..5).map(|at| ClaimRecord { id: format!("c{at}"), ..case.claims[2].clone() }));
    pairs.push([case.clone(), alike]);
    // Many things of which no more is said than what they are.
    for n in [5, 25] {
        let mut more = case.clone();
        more.gaps.extend((0..n).map(|at| text(&format!("Прогалина {at}."))));
        pairs.push([case.clone(), more]);
    }
    let small = |said: &[&str], plan: &str| {
        let case = Case::of("p q").issue("i", "a b").issue("j", "d e").said("q/j 2025-06-01 reported accepts d");
        cyrillic(&said.iter().fold(case, |case, line| case.said(line)).plan("plan", plan).0, lang)
    };
    let plan = "p 2025-06-03 document i=a|b j=d";
    // Options that only one of the versions has, and one more stance in a claim.
    let old = small(&["p/i 2025-05-02 reported accepts a"], plan);
    let mut new = old.clone();
    let option = OptionRecord { id: "c".into(), ..old.issues[0].options[0].clone() };
    new.issues[0].options.push(option);
    new.claims[1].stances.insert("c".into(), "demands".into());
    pairs.push([old, new]);
    // What contests a stance is another stance; evidence for a plan is disputed.
    let said = |stance: &str| ["p/i 2025-05-02 document accepts a".to_owned(), format!("p/i 2025-05-03 reported {stance} a")];
    let [old, new] = [said("rejects"), said("opposes")].map(|said| small(&[&said[0], &said[1]], plan));
    pairs.push([old, new]);
    // What a demand implies is uncertain for one reason or for another.
    let contested = ["p/i 2025-05-02 document demands a", "p/i 2025-05-03 reported rejects a"];
    let plan_of_other = "q 2025-06-03 document j=d";
    pairs.push([small(&contested, plan_of_other), small(&["p/i 2025-05-02 disputed demands a"], plan_of_other)]);
    pairs.push([small(&[], plan), small(&[], &plan.replace("document", "disputed"))]);
    // An issue is gone with the term on it, and with that an answer.
    let old = small(&["p/j 2025-05-02 document rejects d", "p/i 2025-05-02 document accepts a"], "- 2025-06-03 document i=a j=d");
    let mut new = old.clone();
    new.issues.remove(1);
    new.claims.retain(|claim| claim.issue != "j");
    new.scenarios.iter_mut().for_each(|plan| _ = plan.terms.remove("j"));
    pairs.push([old, new]);
    pairs
}

fn log(old: &FileRecord, new: &FileRecord) -> Log {
    Compared::of(old, new).expect("both load").log()
}

/// Everything that a log says, without ids.
fn texts(log: &Log) -> Vec<String> {
    let mut texts = vec![log.title.plain()];
    texts.extend(log.summary.iter().cloned());
    for part in &log.parts {
        texts.push(part.head());
        if part.section.is_effect() {
            texts.push(say::EFFECTS_NOTE.into());
        }
        for group in &part.groups {
            texts.extend(group.head.iter().map(|head| head.plain()));
            for entry in &group.entries {
                let (before, named, behind) = entry.named();
                texts.extend([before, behind]);
                texts.extend(named.iter().map(|(subject, _)| subject.plain()));
                texts.extend(entry.lines.iter().map(|line| line.plain()));
            }
        }
    }
    texts
}

/// Hears all pairs in a language: every head, field and form is said, and no word in another language.
fn check_whole(lang: &str) {
    let (language, mut unsaid) = traced(lang);
    // Names of languages, whatever languages a case has, and what no list has.
    unsaid.retain(|mark| !mark.starts_with("changes-language/") && !mark.starts_with("changes-in-language/"));
    unsaid.retain(|mark| !["changes-order/moment", "changes-order/other"].contains(&&**mark));
    // Numbers have a test of their own.
    unsaid.retain(|mark| !["/one", "/few", "/many"].iter().any(|category| mark.ends_with(category)));
    let mut sections = BTreeSet::new();
    in_words(&language.words, || {
        let renamed = say::renamed("\u{1}");
        let renamed = renamed.split('\u{1}').next().unwrap_or_default();
        let mut hear = |old: &FileRecord, new: &FileRecord, is_cyrillic: bool| {
            let log = log(old, new);
            sections.extend(log.parts.iter().map(|part| part.section));
            for text in texts(&log) {
                let mut words = String::new();
                for (at, part) in text.split('⟦').enumerate() {
                    let (mark, rest) = if at > 0 { part.split_once('⟧').expect("marks end") } else { ("", part) };
                    unsaid.remove(mark);
                    words += rest;
                }
                let is_address = |word: &str| word.contains("https://");
                let is_latin = |word: &&str| word.chars().any(|c| c.is_ascii_alphabetic()) && !is_address(word);
                if is_cyrillic && lang != "en" && !text.starts_with(renamed) {
                    assert_eq!(words.split_whitespace().find(is_latin), None, "{lang}: {words}");
                }
            }
        };
        for [old, new] in pairs(lang) {
            hear(&old, &new, true);
            hear(&new, &old, true);
        }
        let old = bundled_record();
        let mut new = old.clone();
        new.title = both("Other", "Інша");
        new.picture.as_mut().expect("it has one").svg.as_mut().expect("it is drawn").push('\n');
        hear(&old, &new, false);
        hear(&old, &old, false);
        new.picture = None;
        hear(&old, &new, false);
        hear(&new, &old, false);
        let mut named = old.clone();
        let picture = named.picture.as_mut().expect("it has one");
        (picture.file, picture.svg) = (Some("map.svg".into()), None);
        hear(&old, &named, false);
    });
    assert!(unsaid.is_empty(), "{lang} never says {unsaid:#?}");
    let unseen: Vec<Section> = Section::ALL.into_iter().filter(|section| !sections.contains(section)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn every_head_field_and_form_is_said() {
    check_whole("en");
}

#[test]
fn they_are_said_in_ukrainian_and_no_word_in_another_language() {
    check_whole("uk");
}

#[test]
fn they_are_said_in_russian_and_no_word_in_another_language() {
    check_whole("ru");
}

/// A case about a harbour, in Ukrainian and Russian, as far as it is translated.
fn harbour() -> FileRecord {
    let case = Case::of("north south").issue("fees", "zero low high").issue("site", "east west");
    let case = case.said("north/fees 2025-05-02 reported open-to low").said("south/fees 2025-06-02 on-record rejects high");
    let mut case = case.plan("draft", "south 2025-06-03 document fees=low site=east").0;
    case.languages = vec!["uk".into(), "ru".into()];
    case.title = two("Гавань", "Гавань");
    for (party, [uk, ru]) in case.parties.iter_mut().zip([["Північ", "Север"], ["Південь", "Юг"]]) {
        (party.label, party.short) = (two(uk, ru), two(uk, ru));
    }
    let names = [["Портові збори", "Портовые сборы"], ["Місце", "Место"]];
    for (issue, [uk, ru]) in case.issues.iter_mut().zip(names) {
        (issue.label, issue.short) = (two(uk, ru), two(uk, ru));
    }
    let names =
        [["Без зборів", "Без сборов"], ["Низькі", "Низкие"], ["Високі", "Высокие"], ["Схід", "Восток"], ["Захід", "Запад"]];
    for (option, [uk, ru]) in case.issues.iter_mut().flat_map(|issue| &mut issue.options).zip(names) {
        (option.label, option.short) = (two(uk, ru), two(uk, ru));
    }
    case.scenarios[0].name = two("Проєкт", "Проект");
    case.claims[0].summary = two("Північ не проти.", "Север не против.");
    case.sources[0].outlet = "Вісник".into();
    case
}

fn two(uk: &str, ru: &str) -> TextRecord {
    TextRecord::Translated([("uk".to_owned(), uk.to_owned()), ("ru".to_owned(), ru.to_owned())].into())
}

/// Compares the log of a change of the harbour case, from the first line of this on, with this.
#[track_caller]
fn check(lang: &str, edit: impl FnOnce(&mut FileRecord), wanted: &str) {
    let old = harbour();
    let mut new = old.clone();
    edit(&mut new);
    let log = in_words(&bundled(lang).words, || markdown::print(&log(&old, &new)));
    let from = wanted.trim().lines().next().and_then(|first| log.find(first)).expect("its first line is in the log");
    assert_eq!(log[from..].trim_end(), wanted.trim());
}

fn correct(case: &mut FileRecord) {
    let claim = &mut case.claims[0];
    (claim.grade, claim.date) = ("on-record".into(), "2025-05-03".into());
    claim.stances = [("low".to_owned(), "rejects".to_owned()), ("zero".to_owned(), "accepts".to_owned())].into();
}

fn withdraw_and_add(case: &mut FileRecord) {
    case.claims.remove(0);
    case.gaps_by_cell.push(CellGapRecord { moment: "2025-06-01".into(), party: "north".into(), issue: "site".into() });
    case.parties[1].members = vec![two("Порт", "Порт"), two("Місто", "Город")];
    case.scenarios[0].terms.remove("site");
    case.sources[0].published = Some("2025-05".into());
}

#[test]
fn a_correction_and_what_it_means_in_ukrainian() {
    check(
        "uk",
        correct,
        "
В обох версіях враховано позиції станом на 31 липня 2025 року.

1 відмінність: Виправлені твердження (1).

Що з цього випливає: Позиції, які тепер інші (1); Плани, щодо яких відповіді тепер інші (1).

## Позиції, які тепер інші (1)

За правилами методу, з урахуванням усіх свідчень. Сторони, питання, моменти й плани, які є лише в одній із версій, тут не порівняно.

- **Північ щодо питання «Портові збори», позиції станом на 1 травня 2025 року, 1 червня 2025 року та 1 липня 2025 року** `north/fees`
  - «Без зборів»: раніше — невідомо; тепер — згода.
  - «Низькі»: раніше — допустимо; тепер — відкинуто.

## Плани, щодо яких відповіді тепер інші (1)

- **План «Проєкт», позиції станом на 1 червня 2025 року** `draft`
  - Північ: раніше «Невідомо», тепер «Відкинуто якусь умову»; умова «Портові збори»: раніше «Допустимо», тепер «Відмова».

## Виправлені твердження (1)

- **Північ щодо питання «Портові збори», 3 травня 2025 року** `1`
  - Дата: раніше — 2 травня 2025 року; тепер — 3 травня 2025 року.
  - Рівень свідчень: раніше — за повідомленнями; тепер — публічна заява.
  - Варіант «Низькі»: раніше — допустимо; тепер — відкинуто.
  - Варіант «Без зборів»: раніше позиції не було; тепер — згода.",
    );
}

#[test]
fn a_correction_and_what_it_means_in_russian() {
    check(
        "ru",
        correct,
        "
В обеих версиях данных учтены позиции по 31 июля 2025 года.

1 различие: Исправленные утверждения (1).

Что из этого следует: Позиции, которые теперь другие (1); Планы, ответы на которые теперь другие (1).

## Позиции, которые теперь другие (1)

По правилам метода, с учётом всех сведений. Стороны, вопросы, моменты и планы, которые есть только в одной из версий данных, здесь не сравниваются.

- **Север по вопросу «Портовые сборы», позиции на 1 мая 2025 года, 1 июня 2025 года и 1 июля 2025 года** `north/fees`
  - «Без сборов»: раньше — неизвестно; теперь — принимает.
  - «Низкие»: раньше — допускает; теперь — отвергает.

## Планы, ответы на которые теперь другие (1)

- **План «Проект», позиции на 1 июня 2025 года** `draft`
  - Север: раньше «Неизвестно», теперь «Отвергает какое-то условие»; условие «Портовые сборы»: раньше «Допускает», теперь «Отвергает».

## Исправленные утверждения (1)

- **Север по вопросу «Портовые сборы», 3 мая 2025 года** `1`
  - Дата: раньше — 2 мая 2025 года; теперь — 3 мая 2025 года.
  - Вид сведений: раньше — по сообщениям; теперь — публично.
  - Вариант «Низкие»: раньше — допускает; теперь — отвергает.
  - Вариант «Без сборов»: раньше позиции не было; теперь — принимает.",
    );
}

#[test]
fn what_is_gone_and_what_is_new_in_ukrainian_and_russian() {
    check(
        "uk",
        withdraw_and_add,
        "
## Вилучені твердження (1)

- **Північ щодо питання «Портові збори», 2 травня 2025 року** `1`
  - «Низькі»: допустимо. Рівень свідчень: за повідомленнями.
  - Північ не проти.
  - Джерела: Вісник.

## Плани (1)

- **«Проєкт»** `draft`
  - Умова «Місце»: раніше — «Схід»; тепер умови немає.

## Сторони (1)

- **Південь** `south`
  - Склад (російською): додано — Порт; Город.
  - Склад: додано — Порт; Місто.

## Чого не відомо (1)

- **Додано: Північ щодо питання «Місце», 1 червня 2025 року: шукали, але нічого не знайшли**

## Джерела (1)

- **Вісник** `s`
  - Дата публікації: раніше не було вказано; тепер — травень 2025 року.",
    );
    check(
        "ru",
        withdraw_and_add,
        "
## Удалённые утверждения (1)

- **Север по вопросу «Портовые сборы», 2 мая 2025 года** `1`
  - «Низкие»: допускает. Вид сведений: по сообщениям.
  - Север не против.
  - Источники: Вісник.

## Планы (1)

- **«Проект»** `draft`
  - Условие «Место»: раньше — «Восток»; теперь условия нет.

## Стороны (1)

- **Юг** `south`
  - Состав: добавлено — Порт; Город.
  - Состав (на украинском): добавлено — Порт; Місто.

## Что неизвестно (1)

- **Добавлено: Север по вопросу «Место», 1 июня 2025 года: искали, но ничего не нашли**

## Источники (1)

- **Вісник** `s`
  - Дата публикации: раньше не было указано; теперь — май 2025 года.",
    );
}

#[test]
fn numbers_take_the_forms_of_their_language() {
    let said = |lang: &str| {
        in_words(&bundled(lang).words, || {
            [1, 2, 5, 21].map(|n| {
                let cell = say::cell_at_many("A", "B", n, "C", "D");
                [say::differences(n, "A"), say::with_the_same(n, "A", 0), say::with_the_same(n, "A", 3), cell].join(" ")
            })
        })
    };
    let of = "A щодо питання «B», позиції станом на";
    let wanted = [
        format!(
            "1 відмінність: A. Те саме про 1 запис: A Те саме про 1 запис: A; та ще 3 {of} 1 момент (перший — C, останній — D)"
        ),
        format!(
            "2 відмінності: A. Те саме про 2 записи: A Те саме про 2 записи: A; та ще 3 {of} 2 моменти (перший — C, останній — D)"
        ),
        format!(
            "5 відмінностей: A. Те саме про 5 записів: A Те саме про 5 записів: A; та ще 3 {of} 5 моментів (перший — C, останній — D)"
        ),
        format!(
            "21 відмінність: A. Те саме про 21 запис: A Те саме про 21 запис: A; та ще 3 {of} 21 момент (перший — C, останній — D)"
        ),
    ];
    assert_eq!(said("uk"), wanted);
    let of = "A по вопросу «B», позиции на";
    let wanted = [
        format!(
            "1 различие: A. То же самое о 1 записи: A То же самое о 1 записи: A; и ещё 3 {of} 1 момент (первый — C, последний — D)"
        ),
        format!(
            "2 различия: A. То же самое о 2 записях: A То же самое о 2 записях: A; и ещё 3 {of} 2 момента (первый — C, последний — D)"
        ),
        format!(
            "5 различий: A. То же самое о 5 записях: A То же самое о 5 записях: A; и ещё 3 {of} 5 моментов (первый — C, последний — D)"
        ),
        format!(
            "21 различие: A. То же самое о 21 записи: A То же самое о 21 записи: A; и ещё 3 {of} 21 момент (первый — C, последний — D)"
        ),
    ];
    assert_eq!(said("ru"), wanted);
}

/// Two versions in English and Ukrainian, of which not everything is translated.
fn half_translated() -> [FileRecord; 2] {
    let mut old = whole();
    old.languages = vec!["en".into(), "uk".into()];
    old.parties[0].label = both("North", "Північ");
    (old.sources[0].headline, old.sources[0].headline_lang) = (Some("Вони згодні".into()), Some("uk".into()));
    old.claims[0].quote_lang = Some("fr".into());
    let mut new = old.clone();
    new.claims[0].quote = Some("Nous acceptons.".into());
    new.claims[0].speaker = Some(both("B. Minister", "Б. Міністр"));
    new.gaps[0] = both("Nobody knows. Not yet.", "Ніхто не знає. Поки що.");
    new.claims.push(ClaimRecord { id: "new".into(), ..old.claims[1].clone() });
    [old, new]
}

#[test]
fn each_language_of_a_site_has_the_log_in_its_own_and_marks_what_is_in_another() {
    let [old, new] = half_translated();
    let site = Site::in_languages(&["en", "uk"].map(bundled), Some(&old), None, &new);
    let [english, ukrainian] = ["", "uk/"].map(|folder| site.text(&format!("{folder}changes/index.html")));
    for (page, wanted) in [
        (&english, "<html lang=\"en\""),
        (&english, "<h1>What changed in this version</h1>"),
        (&english, "<b>North on i, 2 May 2025</b>"),
        (&english, "Quote: was “<span lang=\"fr\">We accept.</span>”, now “<span lang=\"fr\">Nous acceptons.</span>”."),
        (&english, "<li>Speaker (uk): now “<span lang=\"uk\">Б. Міністр</span>”, before nothing.</li>"),
        (&english, "<b>“Nobody knows. Not yet.”</b>"),
        (&english, "<li>Sources: Gazette: <span lang=\"uk\">Вони згодні</span>.</li>"),
        (&ukrainian, "<html lang=\"uk\""),
        (&ukrainian, "<h1>Що змінилося в цій версії</h1>"),
        (&ukrainian, "<p><span lang=\"en\">A case</span></p>"),
        (&ukrainian, "<b>Північ щодо питання «<span lang=\"en\">i</span>», 2 травня 2025 року</b>"),
        (
            &ukrainian,
            "Цитата: раніше — «<span lang=\"fr\">We accept.</span>»; тепер — «<span lang=\"fr\">Nous acceptons.</span>».",
        ),
        (&ukrainian, "<li>Автор слів: раніше не було вказано; тепер — «Б. Міністр».</li>"),
        (&ukrainian, "<b>«Ніхто не знає. Поки що.»</b>"),
        (&ukrainian, "<li><span lang=\"en\">It said so.</span></li>"),
        (&ukrainian, "<li>Джерела: Gazette: Вони згодні.</li>"),
    ] {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
}

#[test]
fn texts_without_an_id_are_named_in_the_language_of_the_log_whichever_of_theirs_stands_for_them() {
    let mut old = whole();
    old.languages = ["en", "uk", "ru"].map(String::from).into();
    old.notes = Vec::new();
    old.contradictions.truncate(1);
    let mut new = old.clone();
    // Of these Russian is the first by alphabet, and Ukrainian by the languages of the case.
    new.notes.push(two("Зібрано вручну.", "Собрано вручную."));
    new.gaps.push(two("Хто платить.", "Кто платит."));
    (new.contradictions[0].when, new.contradictions[0].text) = (two("Травень", "Май"), two("Два числа.", "Два разных числа."));
    let said = |lang: &str| {
        let log = in_words(&bundled(lang).words, || log(&old, &new));
        let parts =
            log.parts.iter().filter(|part| [Section::Case, Section::Gaps, Section::Contradictions].contains(&part.section));
        let entries = parts.flat_map(|part| &part.groups).flat_map(|group| &group.entries);
        let subjects: Vec<String> = entries.flat_map(|entry| &entry.subjects).map(|(subject, _)| subject.plain()).collect();
        subjects
    };
    let wanted = ["Додано: «Травень: Два числа.»", "Додано: «Хто платить.»", "Додано: «Зібрано вручну.»"];
    assert!(wanted.iter().all(|subject| said("uk").contains(&(*subject).to_owned())), "{:#?}", said("uk"));
    let wanted = ["Добавлено: «Май: Два разных числа.»", "Добавлено: «Кто платит.»", "Добавлено: «Собрано вручную.»"];
    assert!(wanted.iter().all(|subject| said("ru").contains(&(*subject).to_owned())), "{:#?}", said("ru"));
}

#[test]
fn the_command_speaks_the_language_that_is_asked_for() {
    let [old, new] = half_translated();
    let [before, now] = [&old, &new].map(|case| File::of(file::write(case).as_bytes()));
    let of = |arguments: &[&str]| program::printed(&[&["diff", before.path(), now.path()], arguments].concat());
    for lang in ["en", "uk", "ru"] {
        let wanted = in_words(&bundled(lang).words, || markdown::print(&log(&old, &new)));
        assert_eq!(of(&["--lang", lang]), wanted);
        assert!(!wanted.contains(|c: char| c.is_control() && c != '\n'), "{wanted}");
    }
    assert_eq!(of(&[]), of(&["--lang", "en"]));
    let json: serde_json::Value = serde_json::from_str(&of(&["--lang", "uk", "--format", "json"])).expect("it is JSON");
    assert_eq!(json["lang"], "uk");
    let gap = json["changes"].as_array().and_then(|all| all.iter().find(|change| change["kind"] == "gap")).expect("a gap");
    assert_eq!(gap["subject"], "«Ніхто не знає. Поки що.»");
    let wanted = [
        "Формулювання (англійською): раніше — «Nobody knows.»; тепер — «Nobody knows. Not yet.».",
        "Формулювання: раніше не було вказано; тепер — «Ніхто не знає. Поки що.».",
    ];
    assert_eq!(gap["said"], serde_json::json!(wanted));
    let wanted = "no language is called `fr`; there are: en, uk, ru\n".to_owned();
    assert_eq!(program::failed(&["diff", before.path(), now.path(), "--lang", "fr"]), (Some(2), wanted));
}
