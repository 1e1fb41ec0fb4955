//! What the page is told of files that somebody opens in it: the same findings as the command's, in words, with the
//! marked line, and a case that the page's programs take.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::examine::{Cell, Finding, Location, RawFile, Severity, examine};
use position_comparator::dataset::leaf::{leaf, leaf_name};
use position_comparator::dataset::opened::pack;
use position_comparator::dataset::{Problem, file, outline, packed, tables};
use position_comparator::model::Dataset;
use position_comparator::open::{MOST_DRAWN, MOST_NAMES, MOST_SHOWN, Opened, open, place, text_of};
use position_comparator::view::wide::is_large;
use position_comparator::view::wording::remarks::translate;
use position_comparator::view::wording::source::{BUNDLED, BUNDLED_REMARKS, read, read_remarks};
use position_comparator::view::wording::speech::in_words;
use position_comparator::view::wording::{number, open_dialog};
use support::whole::whole;
use support::{bundled, bundled_record, large, loaded, text};

fn raw(text: &str) -> Vec<RawFile> {
    vec![RawFile { name: "case.json".into(), bytes: text.into() }]
}

fn opened(text: &str) -> Opened {
    open(&raw(text), &mut |_| ())
}

#[test]
fn a_good_file_comes_as_the_page_takes_it() {
    let Opened { case, text, .. } = opened(&file::write(&bundled_record()));
    assert!(!text.contains("Error"), "{text}");
    let case = case.expect("the bundled case has no error");
    let full = bundled();
    let [(name, complete)] = &case.words[..] else { panic!("{} files of words", case.words.len()) };
    assert_eq!((&**name, packed::unpack(complete).map(|data| data.is_same_case(&full))), ("", Some(true)));
    assert!(packed::unpack(complete).is_some_and(|data| data.has_words()));
    assert_eq!(case.outline, packed::pack(&outline(&full, "en")));
    assert_eq!((case.program, &*case.lang, case.has_plans), (Some("page"), "en", true));
    assert_eq!(case.document_title, format!("Who wants what: {}", case.title));
    assert_eq!(case.facts, "Positions up to June 2026 · 292 claims from 166 sources");
}

#[test]
fn the_preview_says_what_is_in_the_case() {
    let case = opened(&file::write(&whole())).case.expect("it has no error");
    let facts = [
        ("title", "A case"),
        ("languages", "en"),
        ("parties", "2: p and q"),
        ("issues", "1: i"),
        ("plans", "1: plan"),
        ("moments", "3"),
        ("claims", "2"),
        ("dates", "2 May 2025 to 2 June 2025"),
    ];
    let preview: Vec<_> = case.preview.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(preview, facts);
}

#[test]
fn of_many_names_the_preview_has_the_first() {
    let mut case = bundled_record();
    let more = (0..MOST_NAMES).map(|at| {
        let mut party = case.parties[0].clone();
        party.id = format!("more-{at}");
        party
    });
    let more: Vec<_> = more.collect();
    case.parties.extend(more);
    let opened = opened(&file::write(&case)).case.expect("it has no error");
    let (_, parties) = opened.preview.iter().find(|(name, _)| *name == "parties").expect("parties");
    assert!(parties.starts_with(&format!("{}: ", case.parties.len())), "{parties}");
    assert!(parties.ends_with(&format!(" and {} more", case.parties.len() - MOST_NAMES)), "{parties}");
}

#[test]
fn a_broken_file_comes_with_what_the_command_says_of_it_and_without_a_case() {
    let mut case = whole();
    case.claims[0].party = "nobody".into();
    case.claims[1].date = "yesterday".into();
    let text = file::write(&case);
    let Opened { heading, findings, more, text: all, case } = opened(&text);
    assert_eq!(case, None);
    assert_eq!(more, "");
    let said = examine(&raw(&text), &mut |_| ()).findings;
    assert!(said.len() >= 2, "{said:?}");
    assert_eq!(findings.len(), said.len());
    let n = |severity| said.iter().filter(|finding| finding.severity == severity).count();
    assert!(heading.starts_with(&format!("{} errors", n(Severity::Error))), "{heading}");
    for (finding, said) in findings.iter().zip(&said) {
        assert_eq!((&finding.what, &finding.remedy), (&said.problem.what.to_string(), &said.problem.remedy.to_string()));
        assert_eq!(finding.lang, None);
        assert!(finding.place.ends_with(&said.problem.place), "{} of {}", finding.place, said.problem.place);
        assert!(all.contains(&format!("{}: {}\n{}\n{}\n", finding.label, finding.place, finding.what, finding.remedy)), "{all}");
    }
}

#[test]
fn findings_are_in_the_language_of_the_page_as_a_whole_or_in_english_and_marked_so() {
    let mut case = whole();
    case.claims[0].party = "nobody".into();
    case.claims[1].date = "yesterday".into();
    let text = file::write(&case);
    for lang in ["uk", "ru"] {
        let (_, messages) = BUNDLED.into_iter().find(|(known, _)| *known == lang).expect("it is bundled");
        let (_, findings) = BUNDLED_REMARKS.into_iter().find(|(known, _)| *known == lang).expect("it is bundled");
        let words = read(lang, messages).expect("it has no mistake").words;
        in_words(&words, || {
            let named = |opened: &Opened| {
                opened.findings.iter().map(|one| (one.lang, one.what.clone())).find(|(_, what)| what.contains("nobody"))
            };
            translate("");
            let english = opened(&text);
            assert!(english.findings.iter().all(|one| one.lang == Some("en")), "{english:?}");
            assert_eq!(named(&english), Some((Some("en"), "nothing is called `nobody`".to_owned())));
            let table = read_remarks(lang, findings).expect("it has no mistake");
            let line = table.lines().find_map(|line| line.strip_prefix("nothing-is-called|")).expect("it is translated");
            let wanted = line.replace("{0}", "nobody");
            translate(&table);
            let own = opened(&text);
            assert!(own.findings.iter().all(|one| one.lang.is_none()), "{own:?}");
            assert_eq!(named(&own), Some((None, wanted)));
            let one = &own.findings[0];
            assert!(own.text.contains(&format!("{}\n{}\n", one.what, one.remedy)), "{}", own.text);
        });
    }
    translate("");
}

#[test]
fn a_remark_of_which_a_part_is_not_translated_is_english_as_a_whole() {
    let mut case = whole();
    case.claims[0].grade = "rumoured".into();
    let (_, messages) = BUNDLED.into_iter().find(|(known, _)| *known == "uk").expect("it is bundled");
    in_words(&read("uk", messages).expect("it has no mistake").words, || {
        translate("is-not-a-grade|`{0}` — не рівень\nwrite-document-on-record-reported-or-disputed|впишіть document");
        let found = opened(&file::write(&case)).findings;
        assert_eq!((found[0].lang, &*found[0].what, &*found[0].remedy), (None, "`rumoured` — не рівень", "впишіть document"));
        case.claims[0].grade = "reportd".into();
        // The other half of this remedy has no translation.
        let found = opened(&file::write(&case)).findings;
        assert_eq!((found[0].lang, &*found[0].what), (Some("en"), "`reportd` is not a grade"));
        translate("");
    });
}

#[test]
fn of_very_many_findings_the_first_are_shown_and_all_can_be_copied() {
    let mut case = whole();
    let claim = case.claims[0].clone();
    case.claims.extend((0..MOST_SHOWN + 20).map(|at| {
        let mut claim = claim.clone();
        (claim.id, claim.party) = (format!("more-{at}"), "nobody".into());
        claim
    }));
    let Opened { findings, more, text, .. } = opened(&file::write(&case));
    assert_eq!(findings.len(), MOST_SHOWN);
    let n = text.matches("Error: ").count() + text.matches("Warning: ").count();
    assert!(n >= MOST_SHOWN + 20, "{n}");
    let left = n - MOST_SHOWN;
    assert_eq!(more, format!("{left} more are not listed here; “Copy all findings” takes all."));
}

#[test]
fn a_wrong_cell_is_shown_in_its_table_also_of_one_in_an_archive() {
    let tables = tables::write(&whole()).files.into_iter();
    let mut files: Vec<RawFile> = tables.map(|(name, text)| RawFile { name, bytes: text.into() }).collect();
    let claims = files.iter_mut().find(|file| file.name == "claims.csv").expect("a table of claims");
    let text = String::from_utf8(claims.bytes.clone()).expect("text");
    claims.bytes = text.replace("2025-05-02", "yesterday").into_bytes();
    let packed = [RawFile { name: "case.zip".into(), bytes: pack(&files).expect("an archive") }];
    for opened in [open(&files, &mut |_| ()), open(&packed, &mut |_| ())] {
        let wrong = opened.findings.iter().find(|finding| finding.what.contains("yesterday")).expect("it is found");
        assert!(wrong.place.starts_with("claims.csv row "), "{}", wrong.place);
        assert_eq!(wrong.excerpt.as_ref().map(|excerpt| &*excerpt.marked), Some("yesterday"));
    }
}

fn finding(place: &str, location: Option<Location>) -> Finding {
    let problem = Problem { code: "x", place: place.into(), what: "it is wrong".into(), remedy: "mend it".into() };
    Finding { severity: Severity::Warning, problem, location }
}

#[test]
fn a_place_is_said_as_its_author_finds_it() {
    let at = |cell| Some(Location { file: "claims.csv".into(), span: 0..1, line: 12, column: 5, cell });
    let cell = |heading: &str| at(Some(Cell { row: 12, column: "C".into(), heading: heading.into() }));
    for (wanted, finding) in [
        ("claims[3].party", finding("claims[3].party", None)),
        ("claims.csv, line 12, column 5 · claims[3].party", finding("claims[3].party", at(None))),
        ("claims.csv row 12, column C \"party\" · claims[3].party", finding("claims[3].party", cell("party"))),
        ("claims.csv row 12, column C", finding("", cell(""))),
        ("claims.csv row 12, column C", finding("claims.csv row 12, column C", cell(""))),
        // What could not be read has no place in the record.
        ("claims.csv, line 12, column 5", finding("line 12, column 5", at(None))),
        ("claims.csv, line 12, column 5", finding("byte 700", at(None))),
        ("claims.csv, line 12, column 5", finding("the file", at(None))),
    ] {
        assert_eq!(place(&finding), wanted);
        assert_eq!(text_of(&[finding]), format!("Warning: {wanted}\nit is wrong\nmend it\n"));
    }
}

#[test]
fn the_stages_are_said_in_words() {
    let mut heard = Vec::new();
    open(&raw(&file::write(&whole())), &mut |words: &str| heard.push(words.to_owned()));
    assert_eq!(heard.last().map(String::as_str), Some("Preparing the case for the page"));
    assert!(
        ["Reading the file", "Checking what it says"].iter().all(|words| heard.iter().any(|said| said == words)),
        "{heard:?}"
    );
}

#[test]
fn nothing_that_is_opened_breaks_the_program() {
    for bytes in [&b""[..], b"\xff\xfe\0", b"PK\x03\x04", b"null", b"[]", b"{\"format\":1}", &[0; 4096]] {
        for name in ["case.json", "claims.csv", "case.zip", ""] {
            let files = [RawFile { name: name.into(), bytes: bytes.into() }];
            let Opened { case, findings, .. } = open(&files, &mut |_| ());
            assert!(case.is_none() && !findings.is_empty(), "{name}: {bytes:?}");
        }
    }
    assert!(open(&[], &mut |_| ()).case.is_none());
}

#[test]
fn what_the_page_computes_with_is_what_the_build_computes_with() {
    let mut case = whole();
    case.title = text("Lines\nand <b>marks</b> \\ and 🙂");
    let opened = opened(&file::write(&case)).case.expect("it has no error");
    let title = |packed: &str| packed::unpack(packed).map(|data: Dataset| data.title.words().to_string());
    assert_eq!(title(&opened.outline).as_deref(), Some("Lines\nand <b>marks</b> \\ and 🙂"));
    assert_eq!(title(&opened.words[0].1), title(&opened.outline));
}

#[test]
fn a_large_case_comes_for_the_program_that_its_site_would_have_with_the_words_of_each_issue() {
    let text = large::case(large::COMFORTABLE);
    let full = loaded(&serde_json::from_str(&text).expect("the format"));
    let case = opened(&text).case.expect("it has no error");
    assert_eq!((case.program, is_large(&full)), (Some("wide"), true));
    assert_eq!(case.outline, packed::pack(&outline(&full, "en")));
    let wanted = full.issue_places().map(|issue| (leaf_name(&full, issue), packed::pack(&leaf(&full, issue))));
    assert_eq!(case.words, wanted.collect::<Vec<_>>());
}

#[test]
fn what_is_too_large_to_be_drawn_is_checked_and_not_handed_to_the_page() {
    let most = large::Size { parties: 4, issues: 1_500, moments: 6, plans: 190 };
    assert_eq!((most.parties + most.moments + most.plans) * most.issues, MOST_DRAWN);
    let one_more = large::Size { plans: most.plans + 1, ..most };
    for (size, program) in [(most, Some("wide")), (one_more, None)] {
        let case = opened(&large::case(size)).case.expect("it has no error");
        assert_eq!(case.program, program);
        assert_eq!((case.outline.is_empty(), case.words.is_empty()), (program.is_none(), program.is_none()));
        assert!(!case.preview.is_empty());
    }
    assert!(open_dialog::TOO_LARGE_TO_DRAW.words().contains(&number(MOST_DRAWN)), "{}", open_dialog::TOO_LARGE_TO_DRAW);
}
