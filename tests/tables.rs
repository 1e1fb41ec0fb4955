//! The spreadsheet form keeps everything, both ways.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::examine::{Examined, RawFile, Severity, examine};
use position_comparator::dataset::opened::TextFile;
use position_comparator::dataset::{FileRecord, file, tables};
use position_comparator::report::command::BUNDLED;
use position_comparator::view::wording::open::in_cell;
use proptest::prelude::*;

fn files(written: &tables::Written) -> Vec<TextFile> {
    let named = written.files.iter();
    named.map(|(name, text)| TextFile { name: name.clone(), text: text.clone(), skipped: 0 }).collect()
}

#[track_caller]
fn comes_back(record: &FileRecord) {
    let written = tables::write(record);
    let read = tables::read(&files(&written));
    let problems: Vec<_> = read.problems.iter().map(|finding| finding.problem.to_string()).collect();
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(read.record, *record);
    assert_eq!(written.lost, Vec::<String>::new());
}

#[test]
fn the_bundled_case_comes_back_as_it_was() {
    comes_back(&file::read_record(BUNDLED).expect("it has no problem"));
}

#[test]
fn a_picture_comes_along_as_a_file_of_its_own() {
    let written = tables::write(&support::bundled_record());
    assert!(written.files.iter().any(|(name, text)| name == "picture.json" && text.contains("<svg")));
    comes_back(&support::bundled_record());
    let mut files = files(&written);
    let picture = files.iter_mut().find(|file| file.name == "picture.json").expect("it is there");
    picture.text = "{\n\"title\": }".into();
    let read = tables::read(&files);
    let lines: Vec<_> = read.problems.iter().map(|finding| finding.problem.to_string()).collect();
    let remedy = "look there, and just before, for a missing comma, quote or bracket";
    assert_eq!(lines, [format!("picture.json: this is not JSON: expected value: {remedy}")]);
    assert_eq!(read.problems[0].location.as_ref().map(|at| at.line), Some(2));
    files.iter_mut().for_each(|file| {
        if file.name == "picture.json" {
            file.text = "{\"titel\": \"a\"}".into()
        }
    });
    let places: Vec<_> = tables::read(&files).problems.into_iter().map(|finding| finding.problem.place).collect();
    assert_eq!(places, ["picture.titel"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn cases_made_up_at_random_come_back_as_they_were(record in support::random::case()) {
        comes_back(&record);
    }
}

#[test]
fn what_no_bundled_case_has_comes_back_too() {
    let mut record = file::read_record(BUNDLED).expect("it has no problem");
    record.schema = Some("https://example.org/schema.json".to_owned());
    record.parties[1].members = vec![record.parties[0].label.clone(), record.notes[0].clone()];
    comes_back(&record);
}

/// Texts as they must not be taken for anything else: formulas, separators, quotation marks, line breaks, spaces.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "=", "+", "-", "@", "'", "\"", ",", ";", "\n", "\t", " ", "\u{a0}", "\u{feff}", "#", "a", "ї", "中", "sep=;", "|", "\\",
    ]);
    prop::collection::vec(piece, 0..8)
        .prop_map(|pieces| format!("{}x{}", pieces[..pieces.len() / 2].concat(), pieces[pieces.len() / 2..].concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn hostile_texts_come_back_as_they_were(words in prop::collection::vec(hostile(), 12), mut record in support::random::case()) {
        use position_comparator::dataset::record::TextRecord;
        let plain = |at: usize| TextRecord::Plain(words[at].clone());
        let languages = ["en", "uk", "ru"].iter().zip(&words).map(|(lang, words)| ((*lang).to_owned(), words.clone()));
        record.languages = vec!["en".into(), "uk".into(), "ru".into()];
        record.title = TextRecord::Translated(languages.collect());
        record.notes = vec![plain(3), TextRecord::Translated([("uk".to_owned(), words[4].clone())].into()), plain(5)];
        record.parties[0].label = TextRecord::Translated([("en".to_owned(), words[6].clone())].into());
        record.parties[0].short = plain(7);
        record.issues[0].question = plain(8);
        if let Some(claim) = record.claims.first_mut() {
            claim.summary = plain(9);
            (claim.quote, claim.speaker) = (Some(words[10].clone()), Some(plain(11)));
        }
        comes_back(&record);
    }
}

fn errors(examined: &Examined) -> Vec<String> {
    let errors = examined.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.problem.to_string()).collect()
}

/// Reads the files of the case at hand, with one of them replaced.
fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let files: Vec<_> =
        files.iter().map(|(name, text)| RawFile { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() }).collect();
    errors(&examine(&files, &mut |_| ()))
}

/// A small case in tables, complete.
const TRAM: [(&str, &str); 7] = [
    (
        "case.csv",
        "field,value,value:de\n\
         title,A new tram line,Eine neue Straßenbahn\n\
         languages,en; de,\n\
         opening_moment,2025-03-10,\n\
         coverage_from,2025-02-20,\n\
         coverage_latest_position,2025-03,\n\
         note,\"From the minutes, and the paper.\",\n",
    ),
    ("parties.csv", "id,label,label:de,short\ncouncil,City council,Stadtrat,Council\nshops,Shopkeepers' association,,Shops\n"),
    ("issues.csv", "id,label,short,question,core\nroute,Route,Route,Where does the line run?,yes\n"),
    (
        "options.csv",
        "issue,id,label,short\nroute,high_street,Along the High Street,High Street\nroute,river,Along the river,River\n",
    ),
    ("moments.csv", "date,title\n2025-03-10,The draft\n"),
    (
        "claims.csv",
        "id,moment,party,issue,date,grade,demands,accepts,rejects,summary,quote,speaker,source_ids\n\
         c1,2025-03-10,shops,route,2025-02-20,on-record,river,,high_street,\"The river,\nnot the street.\",,,gazette\n\
         \n\
         c2,2025-03-10,council,route,2025-03,document,,river; high_street,,The draft leaves it open.,,,gazette\n",
    ),
    ("sources.csv", "id,outlet,url,tier\ngazette,Lindenau Gazette,https://gazette.example/1,news\n"),
];

fn tram_with(name: &str, text: &str) -> Vec<(String, String)> {
    let changed = (name, text);
    let files = TRAM.iter().filter(|(known, _)| *known != name).chain((!text.is_empty()).then_some(&changed));
    files.map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// What is said of the small case with one table changed.
#[track_caller]
fn check(name: &str, change: impl Fn(&str) -> String, wanted: &[&str]) {
    let text = TRAM.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    let files = tram_with(name, &change(text));
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(problems(&files), wanted);
}

#[test]
fn a_small_case_in_tables_has_no_problem() {
    assert_eq!(problems(&TRAM), Vec::<String>::new());
}

#[test]
fn what_is_wrong_with_tables_is_said_in_words_of_the_table() {
    check(
        "parties.csv",
        |text| text.replace("short", "shrot"),
        // That it is missing is the same once more.
        &[
            "parties.csv row 1, column D \"shrot\": the table has no column `shrot`: did you mean `short`? Begin the heading with `#` if the column is yours",
        ],
    );
    check(
        "parties.csv",
        |text| text.replace("label:de", "label"),
        &["parties.csv row 1, column C \"label\": the column `label` stands twice: keep one of them"],
    );
    check(
        "issues.csv",
        |text| text.replace("core", "core:de"),
        &[
            "issues.csv row 1, column E \"core:de\": the column `core` has no languages: did you mean `core`? Begin the heading with `#` if the column is yours",
        ],
    );
    check(
        "moments.csv",
        |text| text.replace("The draft", "The draft, in part"),
        &[
            "moments.csv row 2, column C: the row has more cells than there are headings: put a text with `,` in it into quotation marks, or give the column a heading",
        ],
    );
    check(
        "moments.csv",
        |text| text.replace("The draft", "\"The draft"),
        &[
            "moments.csv row 2, column B \"title\": a quotation mark opens here and is not closed: close it, and write each one inside a text twice",
        ],
    );
    check("moments.csv", |_| String::new(), &["the tables: the table `moments.csv` is missing: add it: every case has one"]);
    check(
        "moments.csv",
        |_| "\n".to_owned(),
        &["moments.csv: the table is empty: write its headings in the first row: date, title"],
    );
    check(
        "clams.csv",
        |_| "id\n".to_owned(),
        &["clams.csv: no table is called so: did you mean `claims.csv`? Otherwise leave the file out"],
    );
    check(
        "Tram - claims.csv",
        |_| "id\n".to_owned(),
        &["Tram - claims.csv: the table is already in `claims.csv`: keep one of the two files, or put their rows together"],
    );
    check(
        "issues.csv",
        |text| text.replace("yes", "ja"),
        &["issues.csv row 2, column E \"core\": `ja` is neither yes nor no: write yes, or leave it empty"],
    );
    check(
        "claims.csv",
        |text| text.replace("river,,high_street", "river,,high_street; river"),
        &[
            "claims.csv row 2, column I \"rejects\": the option `river` stands here and in `demands`: keep it once: a claim has one stance on an option",
        ],
    );
    check(
        "options.csv",
        |text| text.replace("route,river", "rout,river"),
        &[
            "claims[0].stances.river: the issue `route` has no option `river`: name one of the options of `route`, or add it there",
            "claims[1].stances.river: the issue `route` has no option `river`: name one of the options of `route`, or add it there",
            "options.csv row 3, column A \"issue\": nothing is called `rout`: name an id from `issues`, or add it there",
        ],
    );
    check(
        "case.csv",
        |text| text.replace("title", "titel"),
        &[
            "title: the text is missing: write it, at least in the main language",
            "case.csv row 2, column A \"field\": a case has no field `titel`: did you mean `title`?",
        ],
    );
    check(
        "case.csv",
        |text| format!("{text}title,Twice,\n"),
        &["case.csv row 8, column A \"field\": the field `title` stands twice: keep one of the two rows"],
    );
}

/// The codes of what is found where several files of the case at hand are changed.
#[track_caller]
fn check_codes(changes: &[(&str, &str, &str)], wanted: &[&str]) {
    let mut files = TRAM.map(|(name, text)| (name, text.to_owned()));
    for (name, from, to) in changes {
        let (_, text) = files.iter_mut().find(|(known, _)| known == name).expect("there is such a table");
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    let files = files.map(|(name, text)| RawFile { name: name.into(), bytes: text.into_bytes() });
    let codes: Vec<_> = examine(&files, &mut |_| ()).findings.into_iter().map(|finding| finding.problem.code).collect();
    assert_eq!(codes, wanted);
}

#[test]
fn a_table_that_is_misread_hides_what_may_follow_from_it_and_nothing_else() {
    let wrong_core = ("issues.csv", "run?,yes", "run?,perhaps");
    let wrong_tier = ("sources.csv", ",news", ",nws");
    // A torn row: nothing is said of its table.
    let torn = ("claims.csv", "c1,", "c1,c1,");
    check_codes(&[torn, wrong_core, wrong_tier], &["not-a-flag", "ragged-row", "unknown-tier"]);
    check_codes(&[torn, ("claims.csv", ",document,", ",documents,")], &["ragged-row"]);
    // Parties without ids: nobody's name is known, and nothing is said of that.
    check_codes(&[("parties.csv", "id,", "idd,"), wrong_tier], &["unknown-column", "unknown-tier"]);
    // Options belong to issues.
    check_codes(&[("options.csv", "issue,id", "issue,#id"), wrong_core, wrong_tier], &["missing-column", "unknown-tier"]);
    // The case itself says what language the others are in.
    check_codes(&[("case.csv", "field,value,", "field,,"), wrong_tier], &["unknown-column"]);
}

#[test]
fn warnings_wait_until_nothing_is_wrong_with_the_tables() {
    check_codes(&[("issues.csv", "run?,yes", "run?,perhaps")], &["not-a-flag"]);
}

#[test]
fn a_label_or_a_short_name_stands_for_an_id() {
    let by_name = |text: &str| {
        text.replace("shops,route", "Shops,ROUTE").replace(",river,,high_street", ",River,,along the High\u{a0}Street")
    };
    check("claims.csv", by_name, &[]);
}

/// The cell of a path, and what its span holds.
#[track_caller]
fn at(path: &str, cell: &str, words: &str) {
    let files: Vec<_> =
        TRAM.iter().map(|(name, text)| TextFile { name: (*name).into(), text: (*text).into(), skipped: 0 }).collect();
    let location = tables::read(&files).places.locate(path).expect("it has a place");
    let text = TRAM.iter().find(|(name, _)| *name == location.file).expect("it is a file").1;
    assert_eq!(&text[location.span.clone()], words);
    let line = 1 + text[..location.span.start].matches('\n').count();
    let column = 1 + text[..location.span.start].rsplit('\n').next().unwrap_or_default().chars().count();
    assert_eq!((location.line, location.column), (line, column));
    assert_eq!(in_cell(&location.file, &location.cell.expect("it is a cell")), cell);
}

#[test]
fn a_path_leads_to_its_cell() {
    at("title", "case.csv row 2, column B \"value\"", "A new tram line");
    at("languages[1]", "case.csv row 3, column B \"value\"", "en; de");
    at("notes[0]", "case.csv row 7, column B \"value\"", "\"From the minutes, and the paper.\"");
    at("parties[1].label", "parties.csv row 3, column B \"label\"", "Shopkeepers' association");
    at("issues[0].options[1].label", "options.csv row 3, column C \"label\"", "Along the river");
    at("issues[0].options", "issues.csv row 2, column A \"id\"", "route,Route,Route,Where does the line run?,yes");
    at("moments[0].date", "moments.csv row 2, column A \"date\"", "2025-03-10");
    at("claims[0].summary", "claims.csv row 2, column J \"summary\"", "\"The river,\nnot the street.\"");
    // After a line break in a cell and an empty row: the fourth row stands in the fifth line.
    at("claims[1].party", "claims.csv row 4, column C \"party\"", "council");
    at("claims[1].stances.high_street", "claims.csv row 4, column H \"accepts\"", "high_street");
    at("claims[1].source_ids[0]", "claims.csv row 4, column M \"source_ids\"", "gazette");
    at(
        "claims[1].note",
        "claims.csv row 4, column A \"id\"",
        "c2,2025-03-10,council,route,2025-03,document,,river; high_street,,The draft leaves it open.,,,gazette",
    );
    at("sources[0].tier", "sources.csv row 2, column D \"tier\"", "news");
}

#[test]
fn tables_from_every_spreadsheet_program_are_read() {
    for (name, text) in TRAM {
        let table = |bytes: Vec<u8>, name: &str| {
            let files = TRAM
                .iter()
                .filter(|(known, _)| known != &name)
                .map(|(name, text)| RawFile { name: (*name).into(), bytes: text.as_bytes().to_vec() });
            let files: Vec<_> = files.chain([RawFile { name: name.to_owned(), bytes }]).collect();
            let examined = examine(&files, &mut |_| ());
            assert_eq!(errors(&examined), Vec::<String>::new(), "{name}");
            examined.case.expect("it has no problem").record
        };
        let plain = table(text.into(), name);
        let with_mark = [b"\xef\xbb\xbf", text.replace('\n', "\r\n").as_bytes()].concat();
        assert_eq!(table(with_mark, name), plain);
        // Commas and semicolons in cells and as separators change places.
        let swapped: String = text
            .chars()
            .map(|c| match c {
                ',' => ';',
                ';' => ',',
                c => c,
            })
            .collect();
        let is_list = name == "case.csv" || name == "claims.csv";
        if !is_list {
            assert_eq!(table(swapped.clone().into(), name), plain);
            assert_eq!(table(format!("sep=;\r\n{swapped}").into(), name), plain);
        }
        let tabs = text.replace("\"From the minutes, and the paper.\"", "From the minutes\u{1} and the paper.");
        let tabs = tabs.replace("\"The river,\n", "\"The river\u{1}\n").replace(',', "\t").replace('\u{1}', ",");
        let utf16 = |bytes: fn(u16) -> [u8; 2]| "\u{feff}".encode_utf16().chain(tabs.encode_utf16()).flat_map(bytes).collect();
        assert_eq!(table(utf16(u16::to_le_bytes), name), plain);
        assert_eq!(table(utf16(u16::to_be_bytes), name), plain);
        assert_eq!(table(tabs.clone().into(), name), plain);
    }
}
