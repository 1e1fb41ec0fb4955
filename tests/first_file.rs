//! An editor's first file: ten mistakes of different kinds, and each finding says enough to mend it.
//!
//! The test is the editor: it does what each remedy says, at the place that the finding gives, and knows nothing else.
#![cfg(feature = "native")]

use position_comparator::dataset::examine::{Examined, Finding, RawFile, Severity, examine};
use position_comparator::dataset::{file, tables};

fn example() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/format.md");
    let page = std::fs::read_to_string(path).expect("the page is there");
    let (_, rest) = page.split_once("```json\n").expect("it has an example");
    rest.split_once("```").expect("the example ends").0.to_owned()
}

fn examined(files: &[RawFile]) -> Examined {
    examine(files, &mut |_| ())
}

fn errors(files: &[RawFile]) -> Vec<Finding> {
    examined(files).findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect()
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    let mut codes: Vec<_> = findings.iter().map(|finding| finding.problem.code).collect();
    codes.sort_unstable();
    codes
}

#[track_caller]
fn broken(text: String, good: &str, bad: &str) -> String {
    assert!(text.contains(good), "{good}");
    text.replacen(good, bad, 1)
}

/// What stands between backticks after these words of a remedy.
fn told<'a>(remedy: &'a str, words: &str) -> Option<&'a str> {
    Some(remedy.split_once(words)?.1.split_once('`')?.1.split_once('`')?.0)
}

/// What an author writes where a remedy asks for words that no program knows, in the place of what stands there.
type ByHand = dyn Fn(&Finding, &str) -> Option<String>;

/// Does what one remedy says, at the place of its finding.
fn mend_one(files: &mut [RawFile], finding: &Finding, by_hand: &ByHand) {
    let location = finding.location.as_ref().unwrap_or_else(|| panic!("{} has no location", finding.problem));
    let file = files.iter_mut().find(|file| file.name == location.file).expect("the finding names one of the files");
    let mut text = String::from_utf8(file.bytes.clone()).expect("it is text");
    let old = text[location.span.clone()].to_owned();
    let remedy = &*finding.problem.remedy.to_string();
    let is_text = old.starts_with('"');
    let word = told(remedy, "did you mean").or_else(|| told(remedy, "put it")).or_else(|| told(remedy, "write"));
    let word = word.map(|word| if is_text && !word.contains('"') { format!("\"{word}\"") } else { word.to_owned() });
    let new = by_hand(finding, &old).or(word).unwrap_or_else(|| panic!("{} says too little", finding.problem));
    text.replace_range(location.span.clone(), &new);
    file.bytes = text.into_bytes();
}

/// Does what all remedies say, from the last place to the first, so that those before stay where they are.
fn mend(files: &mut [RawFile], mut findings: Vec<Finding>, by_hand: &ByHand) {
    findings.sort_by_key(|finding| finding.location.as_ref().map_or(0, |location| location.span.start));
    findings.iter().rev().for_each(|finding| mend_one(files, finding, by_hand));
}

#[test]
fn ten_mistakes_in_json_are_ten_findings_that_each_suffice() {
    let text = example();
    let text = broken(text, "\"party\": \"shops\"", "\"party\": \"Shopkeepers' association\"");
    let text = broken(text, "\"grade\": \"on-record\"", "\"grade\": \"on record\"");
    let text = broken(text, "\"date\": \"2025-02-20\"", "\"date\": \"20.02.2025\"");
    let text = broken(text, "\"river\": \"demands\"", "\"river\": \"demand\"");
    let text = broken(text, "\"headline\"", "\"headlin\"");
    let text = broken(text, "\"proposed_by\": [\"council\"]", "\"proposed_by\": \"council\"");
    let text =
        broken(text, "\"published\": \"2025-04-03\", \"tier\": \"news\"", "\"published\": \"2025-04-03\", \"tier\": \"New\"");
    let text = broken(text, "\"short\": \"Council\"", "\"short\": \"\"");
    let text = broken(text, "https://lindenau.example/tram.pdf", "lindenau.example/tram.pdf");
    let text = broken(text, "\"disputed_by\": \"The association's chair called this wrong.\",", "");
    let mut files = [RawFile { name: "tram.json".into(), bytes: text.into_bytes() }];
    let findings = errors(&files);
    let wanted = [
        "date-unfit",
        "dispute-unfit",
        "text-missing",
        "unknown-field",
        "unknown-grade",
        "unknown-party",
        "unknown-stance",
        "unknown-tier",
        "url-unfit",
        "wrong-kind",
    ];
    let list: Vec<_> = findings.iter().map(|finding| finding.problem.to_string()).collect();
    assert_eq!(codes(&findings), wanted, "{}", list.join("\n"));
    // Where words are asked for, only the author knows them; the remedy names the field.
    mend(&mut files, findings, &|finding, old| match finding.problem.code {
        "text-missing" => Some("\"Council\"".into()),
        "dispute-unfit" => {
            assert!(finding.problem.remedy.to_string().contains("`disputed_by`"));
            Some(old.replacen('{', "{ \"disputed_by\": \"The chair.\",", 1))
        }
        "url-unfit" => Some(old.replacen('"', "\"https://", 1)),
        _ => None,
    });
    let list: Vec<_> = errors(&files).iter().map(|finding| finding.problem.to_string()).collect();
    assert_eq!(list, Vec::<String>::new());
    assert!(examined(&files).case.is_some());
}

/// A table, a piece of it, what an editor wrote there instead, the code of the finding and the heading of its column.
const MISTAKES: [(&str, &str, &str, &str, &str); 10] = [
    ("claims", "shops-route-1,2025-03-10,shops,", "shops-route-1,2025-03-10,shop,", "unknown-party", "party"),
    ("claims", ",on-record,", ",on record,", "unknown-grade", "grade"),
    ("claims", ",2025-02-20,", ",20.02.2025,", "date-unfit", "date"),
    ("claims", ",high_street,", ",high_stret,", "unknown-option", "rejects"),
    ("claims", ",2025-04-02,shops,", ",2025-04-22,shops,", "unknown-moment", "moment"),
    ("sources", "https://lindenau.example", "ftp://lindenau.example", "url-unfit", "url"),
    ("sources", ",primary", ",primry", "unknown-tier", "tier"),
    ("claims", "shops-parking-1,", "shops-route-1,", "id-twice", "id"),
    ("issues", ",Where does the line run?,", ",,", "text-missing", "question"),
    ("gaps_by_cell", "moment,", "mooment,", "unknown-column", "mooment"),
];

fn tables_of_the_example() -> Vec<RawFile> {
    let record = file::read_record(&example()).expect("it has no problem");
    let written = tables::write(&record).files.into_iter();
    written.map(|(name, text)| RawFile { name, bytes: text.into_bytes() }).collect()
}

#[test]
fn ten_mistakes_in_tables_are_ten_findings_in_their_cells_that_each_suffice() {
    let mut files = tables_of_the_example();
    for (table, good, bad, ..) in MISTAKES {
        let file = files.iter_mut().find(|file| file.name.starts_with(table)).expect("there is such a table");
        file.bytes = broken(String::from_utf8(file.bytes.clone()).expect("it is text"), good, bad).into_bytes();
    }
    let findings = errors(&files);
    let list: Vec<_> = findings.iter().map(|finding| finding.problem.to_string()).collect();
    let mut found: Vec<_> = findings
        .iter()
        .map(|finding| {
            let location = finding.location.as_ref().expect("it is somewhere");
            let cell = location.cell.as_ref().expect("it is in a cell");
            (finding.problem.code, location.file.clone(), &*cell.heading)
        })
        .collect();
    found.sort_unstable();
    let mut wanted: Vec<_> =
        MISTAKES.iter().map(|(table, _, _, code, heading)| (*code, format!("{table}.csv"), *heading)).collect();
    wanted.sort_unstable();
    assert_eq!(found, wanted, "{}", list.join("\n"));
    for one in &findings {
        let mut files = files.clone();
        mend_one(&mut files, one, &by_hand);
        let left = errors(&files);
        let gone: Vec<_> = findings.iter().filter(|finding| !left.iter().any(|left| left.problem == finding.problem)).collect();
        assert_eq!((gone, left.len()), (vec![one], findings.len() - 1), "{left:?}");
    }
    mend(&mut files, findings, &by_hand);
    let list: Vec<_> = errors(&files).iter().map(|finding| finding.problem.to_string()).collect();
    assert_eq!(list, Vec::<String>::new());
    assert!(examined(&files).case.is_some());
}

/// What only the author knows, where the remedy says what to write and not which words.
fn by_hand(finding: &Finding, old: &str) -> Option<String> {
    match finding.problem.code {
        "url-unfit" => Some(old.replace("ftp://", "https://")),
        "id-twice" => Some("shops-parking-1".into()),
        "text-missing" => Some("Where does the line run?".into()),
        _ => None,
    }
}

#[test]
fn a_flat_table_without_a_date_that_can_be_read_is_asked_for_dates_and_nothing_made_of_them() {
    let text = "party;issue;option;stance;date;source;url;tier;grade\n\
                North;Fees;low;acepts;2025-13-02;Gazette;ftp://x;news;reported\n\
                ;Fees;high;rejects;yesterday;Gazette;;news;reported\n";
    let found = examined(&[RawFile { name: "claims.csv".into(), bytes: text.into() }]).findings;
    let found: Vec<(&str, &str)> = found.iter().map(|finding| (finding.problem.code, &*finding.problem.place)).collect();
    let wanted = [
        ("unknown-stance", "claims[0].stances.low"),
        ("date-unfit", "claims[0].date"),
        ("url-unfit", "sources[0].url"),
        ("empty-cell", "claims.csv row 3, column A \"party\""),
    ];
    assert_eq!(found, wanted);
}
