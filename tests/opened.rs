//! What editors open: one flat table, archives, files of every kind.
#![cfg(feature = "native")]

use position_comparator::dataset::examine::{Examined, RawFile, Severity, examine};
use position_comparator::dataset::opened::pack;
use position_comparator::dataset::{FileRecord, file, tables};
use position_comparator::report::command::BUNDLED;

fn raw(name: &str, bytes: impl AsRef<[u8]>) -> RawFile {
    RawFile { name: name.to_owned(), bytes: bytes.as_ref().to_vec() }
}

fn opened(files: &[RawFile]) -> Examined {
    examine(files, &mut |_| ())
}

/// The errors, each with its place in a table where it has one.
fn errors(files: &[RawFile]) -> Vec<String> {
    let findings = opened(files).findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    let words = findings.map(|finding| {
        let cell = finding.location.as_ref().and_then(|location| location.cell.as_ref());
        let cell = cell.map_or_else(String::new, |cell| format!("{}{} ", cell.column, cell.row));
        format!("{cell}{}", finding.problem)
    });
    words.collect()
}

const FLAT: &str = "party;issue;option;stance;date;grade;source;url;tier;summary\n\
    Shops;Route;Along the river;demands;2025-02-20;on-record;Gazette;https://gazette.example/1;news;\n\
    shops;Route;High Street;rejects;2025-02-20;on-record;Gazette;https://gazette.example/1;news;\n\
    Міська рада;Route;High Street;accepts;2025-02;reported;;https://www.paper.example/2;state;\"It would, they say.\"\n\
    市;Route;High Street;opposes;2025-01-05;document;Gazette;https://gazette.example/1;news;\n";

fn flat(text: &str) -> FileRecord {
    opened(&[raw("Tram line.csv", text)]).case.expect("it has no error").record
}

#[test]
fn a_flat_table_becomes_a_case_in_the_order_of_its_rows() {
    let case = flat(FLAT);
    let ids: Vec<_> = case.parties.iter().map(|party| party.id.as_str()).collect();
    assert_eq!(ids, ["shops", "miska-rada", "party-3"]);
    let options: Vec<_> = case.issues[0].options.iter().map(|option| option.id.as_str()).collect();
    assert_eq!(options, ["along-the-river", "high-street"]);
    let stances: Vec<_> = case.claims.iter().map(|claim| claim.stances.len()).collect();
    assert_eq!(stances, [2, 1, 1]);
    assert_eq!(case.claims[0].id, "shops.route.2025-02-20");
    let summary = serde_json::to_value(&case.claims[0].summary).expect("it is JSON");
    assert_eq!(summary, "demands: Along the river; rejects: High Street");
    let moments: Vec<_> = case.moments.iter().map(|moment| moment.id.as_str()).collect();
    assert_eq!(moments, ["2025-02-28"], "the last day of the latest month");
    assert_eq!((case.coverage.from.as_str(), case.coverage.latest_position.as_str()), ("2025-01-05", "2025-02"));
    let outlets: Vec<_> = case.sources.iter().map(|source| (source.outlet.as_str(), source.tier.as_str())).collect();
    assert_eq!(outlets, [("Gazette", "news"), ("paper.example", "state")]);
    assert_eq!(case.languages, ["und"]);
}

#[test]
fn of_a_source_whose_kind_is_not_stated_none_is_assumed() {
    assert_eq!(
        errors(&[raw("flat.csv", FLAT.replace("tier", "#tier"))]),
        ["A1 flat.csv: the column `tier` is missing: add it to the row of headings"]
    );
    let untold = errors(&[raw("flat.csv", FLAT.replace("/1;news;", "/1;;"))]);
    assert_eq!(untold, ["I2 sources[0].tier: `` is not a kind of source: write primary, news, state or secondary"]);
}

#[test]
fn moments_of_a_flat_table_come_in_the_order_of_their_dates() {
    let text = FLAT.replace("summary\n", "summary;moment\n").replace("/1;news;\n", "/1;news;;2025-03-10 The draft\n");
    let text = text.replace("say.\"\n", "say.\";2025-02-28\n");
    let case = flat(&text);
    let moments: Vec<_> = case.moments.iter().map(|moment| serde_json::to_value(&moment.title).expect("it is JSON")).collect();
    assert_eq!(moments, ["2025-02-28", "The draft"]);
    assert_eq!(case.opening.moment, "2025-03-10");
}

#[test]
fn nothing_is_made_up_for_a_flat_table() {
    let wrong = |from: &str, to: &str| errors(&[raw("flat.csv", FLAT.replacen(from, to, 1))]);
    assert_eq!(
        wrong(";demands;", ";;"),
        [
            "D2 flat.csv row 2, column D \"stance\": the row has no stance: write demands, accepts, open-to, unclear, opposes or rejects"
        ]
    );
    assert_eq!(
        wrong(";on-record;", ";;"),
        ["F2 flat.csv row 2, column F \"grade\": the row has no grade: write document, on-record, reported or disputed"]
    );
    assert_eq!(
        wrong("Gazette;https://gazette.example/1", ";"),
        [
            "G2 flat.csv row 2, column G \"source\": the row has no source: say in `source` who published it, or give its address in `url`"
        ]
    );
    let late = wrong("2025-02-20", "20.02.2025");
    assert!(late.iter().any(|line| line.starts_with("E2 claims[0].date: ")), "{late:?}");
    let unknown = wrong(";demands;", ";wants;");
    assert!(unknown.iter().any(|line| line.starts_with("D2 claims[0].stances.along-the-river: ")), "{unknown:?}");
}

#[test]
fn an_archive_of_tables_in_a_folder_is_the_case() {
    let case = file::read_record(BUNDLED).expect("it has no problem");
    let written = tables::write(&case);
    let mut files: Vec<_> = written.files.iter().map(|(name, text)| raw(&format!("talks/{name}"), text)).collect();
    files.extend([raw("__MACOSX/talks/._case.csv", "x"), raw("talks/.DS_Store", "x"), raw("talks/README.txt", "x")]);
    files.push(raw("talks/picture.png", "x"));
    let archive = pack(&files).expect("it is small");
    assert_eq!(opened(&[raw("talks.zip", archive)]).case.expect("it has no error").record, case);
    let json = pack(&[raw("case.json", BUNDLED)]).expect("it is small");
    assert_eq!(opened(&[raw("talks.zip", json)]).case.expect("it has no error").record, case);
}

#[test]
fn what_is_no_case_is_said_to_be_none() {
    let book = "this is the file of a spreadsheet program: save each sheet as CSV UTF-8 there (Excel: Save As; Google Sheets: \
        Download; LibreOffice: Save As; Numbers: Export To), and open the CSV files";
    assert_eq!(errors(&[raw("tram.ods", "x")]), [format!("tram.ods: {book}")]);
    let xlsx = pack(&[raw("[Content_Types].xml", "x"), raw("xl/workbook.xml", "x")]).expect("it is small");
    assert_eq!(errors(&[raw("tram.xlsx", xlsx)]), [format!("tram.xlsx: {book}")]);
    let pictures = pack(&[raw("a.png", "x")]).expect("it is small");
    assert_eq!(
        errors(&[raw("a.zip", pictures)]),
        ["the files: none is a case: a.png: open one JSON file, or the CSV files of a case"]
    );
    assert_eq!(
        errors(&[raw("a.json", "{}"), raw("b.json", "{}")]),
        ["the files: several are JSON: a.json, b.json: open one case at a time"]
    );
    assert_eq!(errors(&[raw("a.zip", "PK\x03\x04 and nothing else")]), ["a.zip: the archive is damaged: pack the folder again"]);
    assert_eq!(
        errors(&[raw("flat.csv", b"party\nM\xfcller\n")]),
        ["flat.csv line 2: the text is not UTF-8: save it as “CSV UTF-8”, or as Unicode text"]
    );
}

#[test]
fn an_archive_of_something_huge_is_not_unpacked() {
    let archive = pack(&[raw("claims.csv", vec![b' '; 50_000_001])]).expect("it is an archive");
    assert!(archive.len() < 1_000_000);
    assert_eq!(
        errors(&[raw("bomb.zip", archive)]),
        ["bomb.zip: the archive unpacks to more than 50 MB: keep to 50 MB, or split the case"]
    );
}
