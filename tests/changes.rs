//! What changed between two versions of a case: nothing is missed, and everything is said in exactly these words.
#![cfg(feature = "native")]

#[path = "command/program.rs"]
mod program;
mod support;

use position_comparator::dataset::changes::{Change, Kind, What, changes};
use position_comparator::dataset::record::{ClaimRecord, ContradictionRecord, SourceRecord, TextRecord};
use position_comparator::dataset::{FileRecord, file, load};
use position_comparator::report::diff::{Compared, markdown};
use position_comparator::view::wording::changes::label::label;
use proptest::prelude::*;
use proptest::sample::Index;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

use program::File;
use support::site::Site;
use support::versions::{full, versions};
use support::whole::{both, whole};
use support::{Case, bundled_record, random, reshape, text};

/// A case about a harbour, with names as a reader knows them.
fn harbour() -> FileRecord {
    let case = Case::of("north south").issue("fees", "zero low high").issue("site", "east west");
    let case = case.said("north/fees 2025-05-02 reported open-to low").said("south/fees 2025-06-02 on-record rejects high");
    let case = case.plan("draft", "south 2025-06-03 document fees=low site=east");
    let mut file = case.0;
    for (party, name) in file.parties.iter_mut().zip(["North", "South"]) {
        (party.label, party.short) = (text(name), text(name));
    }
    for (issue, name) in file.issues.iter_mut().zip(["Harbour fees", "The site"]) {
        (issue.label, issue.short) = (text(name), text(name));
    }
    file.scenarios[0].name = text("The draft of June");
    file.sources[0].outlet = "Harbour Gazette".into();
    file
}

fn log(old: &FileRecord, new: &FileRecord) -> String {
    markdown::print(&Compared::of(old, new).expect("both load").log())
}

/// Compares the log of a change of the harbour case, below its title, with this.
#[track_caller]
fn check(edit: impl FnOnce(&mut FileRecord), wanted: &str) {
    let old = harbour();
    let mut new = old.clone();
    edit(&mut new);
    let log = log(&old, &new);
    let (title, rest) = log.split_once("\n\n").expect("a title");
    assert_eq!(title, "# What changed in this version: A case");
    assert_eq!(rest.trim_end(), wanted.trim());
}

#[test]
fn two_equal_versions_say_the_same() {
    check(|_| (), "Both versions hold positions up to 31 July 2025.\n\nThe two versions say the same.");
    check(
        |file| file.schema = Some("schema.json".into()),
        "Both versions hold positions up to 31 July 2025.\n\nThe two versions say the same.",
    );
}

#[test]
fn a_corrected_claim_says_from_and_to_and_what_it_means() {
    check(
        |file| {
            let claim = &mut file.claims[0];
            claim.grade = "on-record".into();
            claim.date = "2025-05-03".into();
            claim.stances = [("low".to_owned(), "rejects".to_owned()), ("zero".to_owned(), "accepts".to_owned())].into();
        },
        "
Both versions hold positions up to 31 July 2025.

1 difference: Corrected claims (1).

What follows from them: Positions that stand differently (1); Plans that are answered differently (1).

## Positions that stand differently (1)

By the rules of the method, with all evidence let in. Parties, issues, moments and plans that are only in one of the versions are not compared here.

- **North on Harbour fees, positions of 1 May 2025, 1 June 2025 and 1 July 2025** `north/fees`
  - “zero”: was not known, now accepts.
  - “low”: was open to, now rejects.

## Plans that are answered differently (1)

- **“The draft of June”, positions of 1 June 2025** `draft`
  - North: was “Not known”, now “Refuses a term”; Harbour fees: was “Open to it”, now “Refuses”.

## Corrected claims (1)

- **North on Harbour fees, 3 May 2025** `1`
  - Date: was 2 May 2025, now 3 May 2025.
  - Evidence: was reported, now on the record.
  - On “low”: was open to, now rejects.
  - On “zero”: now accepts, before no stance.",
    );
}

#[test]
fn a_change_of_evidence_alone_is_said_to_move_no_position() {
    check(
        |file| {
            file.sources.push(SourceRecord {
                id: "t".into(),
                outlet: "Harbour Times".into(),
                tier: "state".into(),
                url: Some("https://times.example/a".into()),
                ..SourceRecord::default()
            });
            file.claims[1].source_ids.push("t".into());
        },
        "
Both versions hold positions up to 31 July 2025.

2 differences: Corrected claims (1); Sources (1).

No position and no answer to a plan stands differently by them.

## Corrected claims (1)

- **South on Harbour fees, 2 June 2025** `2`
  - Sources: added Harbour Times.

## Sources (1)

- **New: Harbour Times** `t`
  - state-run or state-aligned · https\\://times.example/a",
    );
}

#[test]
fn a_new_and_a_withdrawn_claim_are_shown_with_what_they_say() {
    let old = harbour();
    let mut new = old.clone();
    new.claims.remove(0);
    let parts = |log: String| log.split("\n## ").skip(3).map(str::to_owned).collect::<Vec<_>>().join("\n## ");
    assert_eq!(
        parts(log(&old, &new)),
        "Withdrawn claims (1)\n\n- **North on Harbour fees, 2 May 2025** `1`\n  - “low”: open to. Evidence: reported.\n  \
         - It said so.\n  - Sources: Harbour Gazette.\n"
    );
    assert!(parts(log(&new, &old)).starts_with("New claims (1)\n\n- **North on Harbour fees, 2 May 2025** `1`\n"));
}

#[test]
fn a_dispute_a_rewording_and_plain_texts_are_said_with_both_wordings() {
    check(
        |file| {
            file.claims[0].summary = text("It said so, once more.");
            file.parties[0].members = vec![text("Upper North"), text("Lower North")];
            file.issues[0].question = text("What does a deal cost?");
            file.issues[1].options[0].label = text("On the east bank");
            file.gaps.push(text("Who pays for dredging."));
            file.moments[0].title = text("The first talks");
            file.coverage.from = "2025-04".into();
        },
        "
Both versions hold positions up to 31 July 2025.

7 differences: Claims reworded (1); Parties (1); Issues and options (2); Moments (1); What is not known (1); The case as a whole (1).

No position and no answer to a plan stands differently by them.

## Claims reworded (1)

- **North on Harbour fees, 2 May 2025** `1`
  - Paraphrase: was “It said so.”, now “It said so, once more.”.

## Parties (1)

- **North** `north`
  - Members: added Upper North; Lower North.

## Issues and options (2)

- **Harbour fees** `fees`
  - Question: was “What does a deal say?”, now “What does a deal cost?”.
- **“east” (The site)** `east`
  - Name: was “east”, now “On the east bank”.

## Moments (1)

- **The moment of 1 May 2025** `2025-05-01`
  - Title: was “2025-05-01”, now “The first talks”.

## What is not known (1)

- **New: “Who pays for dredging.”**

## The case as a whole (1)

- **The case as a whole**
  - Oldest position: was 1 May 2025, now April 2025.",
    );
}

#[test]
fn a_translation_is_named_with_its_language_and_corrects_nothing() {
    let mut old = harbour();
    old.languages.push("uk".into());
    old.claims[0].speaker = Some(both("The mayor", "Мер"));
    old.claims[1].note = Some("Heard twice.".into());
    old.contradictions.push(ContradictionRecord {
        when: both("May 2025", "Травень 2025"),
        text: text("They differ."),
        source_ids: vec!["s".into()],
    });
    old.sources[0].headline = Some("Порт".into());
    let mut new = old.clone();
    new.claims[0].speaker = Some(both("The mayor", "Міський голова"));
    new.claims[1].note = Some(both("Heard twice.", "Чули двічі."));
    new.contradictions[0].when = both("May 2025", "У травні 2025");
    new.sources[0].headline_lang = Some("uk".into());
    let parts = |log: String| log.split("\n## ").skip(1).map(str::to_owned).collect::<Vec<_>>().join("\n## ");
    let wanted = "
Claims reworded (2)

- **North on Harbour fees, 2 May 2025** `1`
  - Speaker (uk): was “Мер”, now “Міський голова”.
- **South on Harbour fees, 2 June 2025** `2`
  - Note (uk): now “Чули двічі.”, before nothing.

## Accounts that contradict each other (1)

- **“May 2025: They differ.”**
  - When (uk): was “Травень 2025”, now “У травні 2025”.

## Sources (1)

- **Harbour Gazette: Порт** `s`
  - Language of the headline: now uk, before nothing.
";
    assert_eq!(parts(log(&old, &new)), wanted.trim_start());
    // In the main language it is what the claim says.
    new.claims[0].speaker = Some(both("The harbour master", "Міський голова"));
    assert!(parts(log(&old, &new)).starts_with(
        "Corrected claims (1)\n\n- **North on Harbour fees, 2 May 2025** `1`\n  - Speaker: was “The mayor”, now “The harbour master”.\n"
    ));
}

#[test]
fn a_plan_whose_terms_changed_says_which() {
    let old = harbour();
    let mut new = old.clone();
    let plan = &mut new.scenarios[0];
    plan.terms.insert("fees".into(), vec!["low".into(), "high".into()]);
    plan.terms.remove("site");
    let log = log(&old, &new);
    let wanted = "## Plans (1)\n\n- **“The draft of June”** `draft`\n  - Term on Harbour fees: was “low”, now “low” or “high”.\n  \
                  - Term on The site: was “east”, now no term.\n";
    assert!(log.ends_with(wanted), "{log}");
    assert!(log.contains("The site: was “Accepts”, now no term"), "{log}");
}

#[test]
fn renamed_and_reordered_records_are_recognised() {
    let old = harbour();
    let mut new = old.clone();
    new.parties[0].id = "n".into();
    new.claims[0].party = "n".into();
    new.issues.reverse();
    let found = changes(&old, &new).list;
    let wanted = [
        Change { kind: Kind::Party, of: None, id: Some("n".into()), what: What::Renamed { from: "north".into() } },
        Change { kind: Kind::Issue, of: None, id: None, what: What::Reordered(vec!["site".into()]) },
    ];
    assert_eq!(found, wanted);
    let log = log(&old, &new);
    assert!(
        log.ends_with(
            "## Names for links, and order (2)\n\n- **North** `n`\n  - Its id was “north”. Nothing else in it differs. Links to \
             the old id lead nowhere now.\n- **The order of the issues**\n  - Moved: The site.\n"
        ),
        "{log}"
    );
}

#[test]
fn a_moment_that_moved_keeps_what_is_filed_under_it() {
    let mut old = harbour();
    old.moments[1].title = text("The second talks");
    let mut new = old.clone();
    (new.moments[1].id, new.moments[1].date) = ("2025-06-05".into(), "2025-06-05".into());
    new.claims[1].moment = "2025-06-05".into();
    new.scenarios[0].moment = "2025-06-05".into();
    let found = changes(&old, &new).list;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].what, What::Renamed { from: "2025-06-01".into() });
}

#[test]
fn hundreds_of_changes_are_grouped_counted_and_said_once() {
    let old = harbour();
    let mut new = old.clone();
    for at in 0..1_000 {
        let of = if at % 2 == 0 { ("north", "fees") } else { ("south", "site") };
        let option = if at % 2 == 0 { "low" } else { "east" };
        new.claims.push(ClaimRecord {
            id: format!("new-{at}"),
            party: of.0.into(),
            issue: of.1.into(),
            stances: [(option.to_owned(), "accepts".to_owned())].into(),
            ..old.claims[0].clone()
        });
    }
    let log = log(&old, &new);
    assert!(
        log.contains("\n## New claims (1,000)\n\n### Harbour fees (500)\n\n- 500 with the same: **North on Harbour fees,"),
        "{log}"
    );
    assert!(log.contains("; and 480 more\n  - “low”: accepts. Evidence: reported.\n"), "{log}");
    assert!(log.lines().count() < 60, "{} lines", log.lines().count());
}

#[test]
fn every_field_of_the_format_has_a_name_for_readers() {
    let schema = position_comparator::dataset::schema::schema();
    let lists = [
        "$schema",
        "opening",
        "coverage",
        "notes",
        "parties",
        "issues",
        "moments",
        "scenarios",
        "articles",
        "contradictions",
        "gaps",
        "gaps_by_cell",
        "sources",
        "options",
        "statements",
        // Always the same.
        "format",
        "id",
        // Said with what they are of.
        "stances",
        "terms",
        "party_means",
    ];
    // A picture is one place of the case.
    let in_picture = ["PictureRecord", "AttributionRecord", "AspectRecord", "AreaRecord", "SaysRecord", "SaidRecord"];
    let defined = schema["$defs"].as_object().expect("definitions");
    let records = defined.iter().filter(|(name, _)| !in_picture.contains(&name.as_str())).map(|(_, record)| record);
    for record in records.chain([&schema]) {
        for field in record["properties"].as_object().into_iter().flat_map(|fields| fields.keys()) {
            assert!(lists.contains(&field.as_str()) || label(Kind::Claim, field).is_some(), "{field} has none");
        }
    }
}

#[test]
fn whatever_is_taken_out_or_written_otherwise_is_reported() {
    let case = full();
    let words = [
        "2025-05",
        "2025-05-03",
        "2025-06-01",
        "i",
        "p",
        "q",
        "a",
        "b",
        "c",
        "document",
        "reported",
        "rejects",
        "news",
        "state",
        "presented",
        "Other words",
        "uk",
        "plan",
    ];
    let (mut n_checked, mut fields) = (0, std::collections::BTreeSet::new());
    for (place, other) in versions(&case, &words, &words) {
        assert!(!changes(&case, &other).list.is_empty(), "{place} is not reported in {other:?}");
        assert!(!changes(&other, &case).list.is_empty(), "{place} is not reported in {other:?}");
        n_checked += 1;
        fields.insert(place.trim_matches(|c: char| c.is_ascii_digit() || c == '/').to_owned());
    }
    assert!(n_checked > 60 && fields.len() > 30, "only {n_checked} versions of {} fields load", fields.len());
}

#[test]
fn a_drawing_of_the_same_length_is_another_one() {
    let drawn = |colour: &str| {
        let mut case = bundled_record();
        let svg = case.picture.as_mut().and_then(|picture| picture.svg.as_mut()).expect("it is drawn");
        *svg = svg.replacen("<path ", &format!("<path fill=\"{colour}\" "), 1);
        case
    };
    let [old, new] = ["#ffffff", "#000000"].map(drawn);
    let said = log(&old, &new);
    assert!(said.ends_with("\n  - Drawing: another one than before.\n"), "{said}");
    let mut named = new.clone();
    named.picture.as_mut().map(|picture| (picture.file, picture.svg) = (Some("map.svg".into()), None)).expect("a picture");
    let n = new.picture.as_ref().and_then(|picture| picture.svg.as_ref()).expect("it is drawn").chars().count();
    let said = log(&named, &new);
    let wanted = format!(
        "\n  - Drawing: now SVG, {n} characters, before nothing.\n  - File of the drawing: was map.svg, now nothing.\n",
        n = position_comparator::view::wording::number(n)
    );
    assert!(said.ends_with(&wanted), "{said}");

    let [before, now] = [&old, &new].map(|case| File::of(file::write(case).as_bytes()));
    let json: Value =
        serde_json::from_str(&program::printed(&["diff", before.path(), now.path(), "--format", "json"])).expect("it is JSON");
    let field = &json["changes"][0]["fields"][0];
    assert_eq!((&field["field"], &field["key"], &field["lang"]), (&"svg".into(), &Value::Null, &Value::Null));
    let [from, to] = ["from", "to"].map(|at| field[at].as_str().expect("it is short"));
    assert_ne!(from, to);
    for short in [from, to] {
        assert_eq!(short.len(), format!("{n} characters, 0123456789abcdef").len(), "{short}");
    }
}

/// What is said of the members of a party who are these in English and Ukrainian, and then those.
#[track_caller]
fn check_members(old: &[[&str; 2]], new: &[[&str; 2]], wanted: &str) {
    let of = |members: &[[&str; 2]]| {
        let mut case = harbour();
        case.languages.push("uk".into());
        let phrases = |names: &[&str; 2]| {
            let all = ["en", "uk"].into_iter().zip(*names).filter(|(_, words)| !words.is_empty());
            TextRecord::Translated(all.map(|(lang, words)| (lang.to_owned(), words.to_owned())).collect())
        };
        case.parties[1].members = members.iter().map(phrases).collect();
        case
    };
    let log = log(&of(old), &of(new));
    let (_, lines) = log.split_once("- **South** `south`\n").expect("the party is listed");
    assert_eq!(lines.trim_end(), wanted);
}

#[test]
fn of_a_list_that_is_translated_in_part_nothing_is_said_of_what_is_not() {
    let both = [["Port", "Порт"], ["City", "Місто"]];
    let [one, other, none] = [[both[0], ["City", ""]], [["Port", ""], both[1]], [["Port", ""], ["City", ""]]];
    check_members(&one, &both, "  - Members (uk): added Місто.");
    check_members(&both, &one, "  - Members (uk): taken out Місто.");
    check_members(&none, &one, "  - Members (uk): added Порт.");
    check_members(&other, &none, "  - Members (uk): taken out Місто.");
    check_members(&one, &other, "  - Members (uk): added Місто; taken out Порт.");
    // The same is translated as before, of more or fewer or at another place.
    check_members(&one, &both[..1], "  - Members: taken out City.");
    check_members(&one[..1], &one, "  - Members: added City.");
    check_members(&one, &[one[1], one[0]], "  - Members: the same in another order or number.");
    // Then there is a line at least.
    check_members(&one, &[["Port", ""], ["City", "Порт"]], "  - Members (uk): the same in another order or number.");
}

/// What is written otherwise in a random case, and what must be said to have changed.
fn edit(file: &mut FileRecord, kind: u8, at: Index) -> Option<(Kind, &'static str)> {
    fn one<T>(items: &mut [T], at: Index) -> Option<&mut T> {
        (!items.is_empty()).then(|| at.get_mut(items))
    }
    Some(match kind {
        0 => {
            one(&mut file.parties, at)?.label = text("Another name");
            (Kind::Party, "changed")
        }
        1 => {
            one(&mut file.parties, at)?.members.push(text("A member"));
            (Kind::Party, "changed")
        }
        2 => {
            let claim = one(&mut file.claims, at)?;
            claim.grade = if claim.grade == "document" { "on-record" } else { "document" }.into();
            claim.disputed_by = None;
            (Kind::Claim, "changed")
        }
        3 => {
            let stance = one(&mut file.claims, at)?.stances.values_mut().next()?;
            *stance = if stance == "unclear" { "accepts" } else { "unclear" }.into();
            (Kind::Claim, "changed")
        }
        4 => {
            one(&mut file.claims, at)?.date = "2025-05-30".into();
            (Kind::Claim, "changed")
        }
        5 => {
            one(&mut file.claims, at)?;
            file.claims.remove(at.index(file.claims.len()));
            (Kind::Claim, "removed")
        }
        6 => {
            let claim = one(&mut file.claims, at)?.clone();
            file.claims.push(ClaimRecord { id: "another".into(), ..claim });
            (Kind::Claim, "added")
        }
        7 => {
            file.sources.push(SourceRecord { id: "t".into(), ..file.sources[0].clone() });
            (Kind::Source, "added")
        }
        8 => {
            file.gaps.push(text("Nobody knows."));
            (Kind::Gap, "added")
        }
        9 => {
            file.scenarios.retain(|plan| !plan.terms.is_empty());
            one(&mut file.scenarios, at)?.terms.pop_first().map(|(issue, _)| {
                file.scenarios
                    .iter_mut()
                    .for_each(|plan| plan.term_grades.retain(|of, _| *of != issue || plan.terms.contains_key(of)));
                (Kind::Plan, "changed")
            })?
        }
        10 => {
            let issue = one(&mut file.issues, at)?;
            one(&mut issue.options, at)?.label = text("Another label");
            (Kind::Option, "changed")
        }
        11 => {
            let issue = one(&mut file.issues, at)?;
            issue.ordered = !issue.ordered;
            (Kind::Issue, "changed")
        }
        12 => {
            one(&mut file.moments, at)?.title = text("Another title");
            (Kind::Moment, "changed")
        }
        13 => {
            file.coverage.from = "2025-04".into();
            (Kind::Case, "changed")
        }
        _ => {
            if file.parties.len() < 2 {
                return None;
            }
            file.parties.rotate_left(1);
            (Kind::Party, "reordered")
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_version_does_not_differ_from_itself(file in random::case()) {
        let compared = Compared::of(&file, &file).expect("it loads");
        prop_assert!(compared.is_same());
        let diff = compared.diff();
        prop_assert!(diff.changes.is_empty() && diff.effects.cells.is_empty() && diff.effects.plans.is_empty());
    }

    #[test]
    fn every_edit_is_reported(file in random::case(), kind in 0..15_u8, at in any::<Index>()) {
        let mut new = file.clone();
        if let Some((kind, what)) = edit(&mut new, kind, at) {
            prop_assert!(load(&new).is_ok(), "the edit breaks the case");
            let found = changes(&file, &new).list;
            prop_assert!(found.iter().any(|change| change.kind == kind && change.what.slug() == what), "{found:?}");
            prop_assert!(!changes(&new, &file).list.is_empty());
        }
    }

    #[test]
    fn new_names_are_told_from_new_records_and_move_nothing(file in random::case()) {
        let new = reshape::renamed(&file);
        let compared = Compared::of(&file, &new).expect("both load");
        let diff = compared.diff();
        prop_assert!(diff.changes.iter().all(|change| change.change == "renamed"), "{:?}", diff.changes);
        prop_assert_eq!(diff.changes.len(), file.parties.len() + file.issues.len() + file.issues.iter().map(|issue| issue.options.len()).sum::<usize>());
        prop_assert!(diff.effects.cells.is_empty() && diff.effects.plans.is_empty(), "{:?}", diff.effects);
    }

    #[test]
    fn another_order_is_nothing_but_another_order(file in random::case()) {
        let found = changes(&file, &reshape::turned_round(&file)).list;
        prop_assert!(found.iter().all(|change| change.what.slug() == "reordered"), "{found:?}");
    }

    #[test]
    fn no_text_brings_markup_into_the_log(words in "\\PC{0,40}") {
        let html = format!("x {} y", markdown::escape(&words));
        for event in Parser::new_ext(&html, Options::all()) {
            let is_text = matches!(event, Event::Text(_) | Event::Start(Tag::Paragraph) | Event::End(_) | Event::SoftBreak);
            prop_assert!(is_text, "{event:?} of {words:?}");
        }
    }
}

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "**bold** `code` <https://evil.example> | a | b |",
    "# head\n- list\n> quote",
    "{{body}} {{title}}",
    "\"><img src=x onerror=alert(1)>",
];

/// Two versions in which hostile words stand wherever words do.
fn hostile(words: &str) -> [FileRecord; 2] {
    let old = whole();
    let mut new = old.clone();
    new.title = text(words);
    new.parties[0].label = text(words);
    new.issues[0].label = text(words);
    new.issues[0].options[0].short = text(words);
    new.claims[0].summary = text(words);
    new.claims[0].speaker = Some(words.into());
    new.claims[1].disputed_by = Some(words.into());
    new.scenarios[0].name = text(words);
    new.sources[0].outlet = words.into();
    new.gaps[0] = text(words);
    new.moments[1].context[0].text = text(words);
    [old, new]
}

#[test]
fn hostile_texts_stay_texts_in_the_log_and_on_its_page() {
    let [old, plain] = hostile("Words");
    let shape = |page: &support::html::Page| page.0.iter().map(|element| element.tag.clone()).collect::<Vec<_>>();
    let safe = shape(&Site::since(Some(&old), None, &plain).page("changes/index.html"));
    for words in HOSTILE {
        let [old, new] = hostile(words);
        for event in Parser::new_ext(&log(&old, &new), Options::all()) {
            let bad = matches!(
                event,
                Event::Html(_)
                    | Event::InlineHtml(_)
                    | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::BlockQuote(_) | Tag::Table(_))
            );
            assert!(!bad, "{event:?} of {words}");
        }
        let site = Site::since(Some(&old), None, &new);
        assert_eq!(shape(&site.page("changes/index.html")), safe, "`{words}` changes the markup");
    }
}

#[test]
fn the_site_says_what_changed_where_it_is_given_an_earlier_version() {
    let old = harbour();
    let mut new = old.clone();
    new.claims[0].grade = "document".into();
    let site = Site::since(Some(&old), None, &new);
    let page = site.page("changes/index.html");
    assert_eq!(page.all("script").count(), 0);
    let section = page.one("id", "corrections");
    assert_eq!(section.text, "Corrected claims (1)North on Harbour fees, 2 May 2025 1Evidence: was reported, now document.");
    let links: Vec<_> = site.page("index.html").all("a").filter_map(|link| link.attr("href").map(str::to_owned)).collect();
    assert!(links.contains(&"./changes/".to_owned()), "{links:?}");
    assert!(site.page("plans/draft/index.html").all("a").any(|link| link.attr("href") == Some("../../changes/")));

    let without = Site::of(&new);
    assert!(!without.0.path().join("changes").exists());
    assert!(without.page("index.html").all("a").all(|link| link.attr("href") != Some("./changes/")));
}

#[test]
fn the_schema_stands_beside_the_case() {
    let site = Site::of(&harbour());
    assert_eq!(site.text("data/schema.json"), position_comparator::dataset::schema::text());
}

#[test]
fn members_of_a_bloc_are_named_with_the_evidence_and_do_not_travel_with_documents() {
    let plain = harbour();
    let mut case = plain.clone();
    case.parties[0].members = vec![text("Upper North"), text("Lower North")];
    let site = Site::of(&case);
    assert_eq!(site.page("evidence/index.html").one("data-bloc", "north").text, "North: Upper North and Lower North");
    for document in ["index.html", "embed/index.html"] {
        assert_eq!(site.text(document), Site::of(&plain).text(document), "{document} grew");
    }
    assert!(!Site::of(&plain).text("evidence/index.html").contains("data-bloc"));
}

#[test]
fn the_command_prints_the_log_and_exits_with_one_only_if_asked() {
    let old = harbour();
    let mut new = old.clone();
    new.claims[0].grade = "document".into();
    let [before, now] = [&old, &new].map(|case| File::of(file::write(case).as_bytes()));
    let printed = program::printed(&["diff", before.path(), now.path()]);
    assert_eq!(printed, log(&old, &new));
    let json: Value =
        serde_json::from_str(&program::printed(&["diff", before.path(), now.path(), "--format", "json"])).expect("it is JSON");
    assert_eq!(json["format"], "position-comparator/diff/1");
    let wanted = serde_json::json!([{ "field": "grade", "key": null, "lang": null, "from": "reported", "to": "document" }]);
    assert_eq!(json["changes"][0]["fields"], wanted);

    let code = |arguments: &[&str]| {
        let program = env!("CARGO_BIN_EXE_position-comparator");
        std::process::Command::new(program).args(arguments).output().expect("the program starts").status.code()
    };
    assert_eq!(code(&["diff", before.path(), now.path(), "--exit-code"]), Some(1));
    assert_eq!(code(&["diff", now.path(), now.path(), "--exit-code"]), Some(0));
    assert_eq!(code(&["diff", before.path()]), Some(2));
}

#[test]
fn a_version_that_is_refused_is_answered_with_its_problems() {
    let mut broken = harbour();
    broken.claims[0].grade = "certain".into();
    let [good, broken] = [&harbour(), &broken].map(|case| File::of(file::write(case).as_bytes()));
    let wanted = format!(
        "{}: 1 problem\n  claims[0].grade: `certain` is not a grade: write document, on-record, reported or disputed\n",
        broken.path()
    );
    assert_eq!(program::failed(&["diff", good.path(), broken.path()]), (Some(2), wanted));
    let (code, message) = program::failed(&["diff", "/nowhere/old.json", good.path()]);
    assert_eq!(code, Some(2));
    assert!(message.starts_with("/nowhere/old.json: cannot be read: "), "{message}");
}
