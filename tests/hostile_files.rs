//! Text that is no data file, or one made to do harm: it is refused with a place, and nothing panics or hangs.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::file;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{Case, bundled_text};

/// The problems of a text, one a line.
#[track_caller]
fn problems(text: &str) -> Vec<String> {
    let problems = file::read(text).err().unwrap_or_default();
    for problem in &problems {
        assert!(
            ![problem.place.clone(), problem.what.to_string(), problem.remedy.to_string()].iter().any(String::is_empty),
            "{problem:?}"
        );
    }
    problems.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn check(text: &str, wanted: &[&str]) {
    assert_eq!(problems(text), wanted);
}

/// A small case as JSON.
fn small() -> Value {
    let case = Case::of("p").issue("i", "a b").said("p/i 2025-05-02 document accepts a");
    serde_json::to_value(case.0).expect("a record is JSON")
}

#[test]
fn text_that_is_not_json_is_refused_with_line_and_column() {
    check("", &["the file: the file is empty: see whether it was saved; docs/format.md shows a complete small case"]);
    let early = "the file ends too early: see whether it was saved or copied completely, and whether all brackets are closed";
    check("{\n\"a\": 1", &[&format!("line 2, column 6: {early}")]);
    let look = "look there, and just before, for a missing comma, quote or bracket";
    check("{\n  \"a\": 1\n  \"b\": 2\n}", &[&format!("line 3, column 3: this is not JSON: expected `,` or `}}`: {look}")]);
    check("[1e999]", &[&format!("line 1, column 6: this is not JSON: number out of range: {look}")]);
    check("party;issue;stance", &[&format!("line 1, column 1: this is not JSON: expected value: {look}")]);
    check(
        "{\"a\": \"\0\"}",
        &[
            "line 1, column 8: this is not JSON: control character (\\u0000-\\u001F) found while parsing a string: look there for a line break inside a text: write `\\n` for it, or close the text with a quote",
        ],
    );
    check("{\"ä\": 1,}", &["line 1, column 9: this is not JSON: trailing comma: take out the comma after the last entry"]);
    check("{“a”: 1}", &["line 1, column 2: this is not JSON: key must be a string: write straight quotation marks: `\"`"]);
    check(
        "<html>",
        &["line 1, column 1: this is not JSON: expected value: this is a web page or XML: save the data itself, as JSON"],
    );
    let deep = "values lie more than 127 deep inside one another here: look for brackets that were opened and not closed";
    check(&"[".repeat(100_000), &[&format!("line 1, column 128: {deep}")]);
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(problems(&format!("\u{feff}{}", small())).is_empty());
}

#[test]
fn a_file_cut_off_anywhere_is_refused_with_a_place() {
    let text = small().to_string();
    for end in 0..text.len() {
        assert_eq!(problems(&text[..end]).len(), 1, "cut off at {end}");
    }
}

#[test]
fn values_of_the_wrong_kind_are_all_reported() {
    let mut file = small();
    file["title"] = json!(7);
    file["claims"][0]["stances"] = json!(["accepts"]);
    file["parties"] = json!([{"id": 3, "label": "p", "short": "p"}, "q", null]);
    file["issues"][0]["ordered"] = json!("yes");
    file["issues"][0]["options"][0]["label"] = json!({"en": false});
    let party = "write its fields in braces, such as `id`, `label`, `short`";
    let several = "a text, or an object from language to text";
    check(
        &file.to_string(),
        &[
            &format!("title: this is the number `7` where {several} belongs: put it in double quotes: `\"7\"`"),
            "parties[0].id: this is the number `3` where a text belongs: put it in double quotes: `\"3\"`",
            &format!("parties[1]: this is the text `q` where an object in braces `{{…}}` belongs: {party}"),
            "parties[2]: this is nothing (null) where an object in braces `{…}` belongs: write one, or leave the field out",
            "issues[0].options[0].label.en: this is `false` where a text belongs: put it in double quotes: `\"false\"`",
            "issues[0].ordered: this is the text `yes` where true or false belongs: write true or false, without quotes",
            "claims[0].stances: this is a list where an object in braces `{…}` belongs: write names and values in braces: `{\"name\": \"value\"}`",
        ],
    );
    let whole = "write its fields in braces, such as `format`, `title`, `languages`";
    check("[]", &[&format!("the file: this is a list where an object in braces `{{…}}` belongs: {whole}")]);
    check("7", &[&format!("the file: this is the number `7` where an object in braces `{{…}}` belongs: {whole}")]);
    let mut file = small();
    file["parties"][0] = json!(["p", "P", "P"]);
    file["claims"][0]["source_ids"] = json!("s");
    file["languages"] = json!({"en": true});
    check(
        &file.to_string(),
        &[
            "languages: this is an object where a list in brackets `[…]` belongs: put what belongs there in square brackets: `[…]`",
            &format!("parties[0]: this is a list where an object in braces `{{…}}` belongs: {party}"),
            "claims[0].source_ids: this is the text `s` where a list in brackets `[…]` belongs: put it in square brackets: `[\"s\"]`",
        ],
    );
}

#[test]
fn very_many_values_of_the_wrong_kind_cost_no_more_than_right_ones() {
    let mut file = small();
    file["parties"] = vec![json!(7); 200_000].into();
    let problems = problems(&file.to_string());
    assert_eq!(problems.len(), 1_001);
    assert_eq!(problems[1_000], "the file: there are more problems: mend these first");
}

#[test]
fn fields_that_the_format_does_not_know_are_reported_and_not_ignored() {
    let mut file = small();
    file["claims"][0]["stanses"] = json!({"a": "rejects"});
    file["editor"] = json!("me");
    file["claims"][0]["empty"] = json!({"nothing": [], "none": null});
    let remedy = "correct its name, or take it out";
    check(
        &file.to_string(),
        &[
            &format!("claims[0].stanses: the format has no field `stanses` here: did you mean `stances`? otherwise {remedy}"),
            &format!("editor: the format has no field `editor` here: {remedy}"),
        ],
    );
}

#[test]
fn a_name_that_stands_twice_in_an_object_is_reported() {
    let text = small().to_string().replace("\"summary\"", "\"stances\":{\"b\":\"rejects\"},\"summary\"");
    check(&text, &["claims[0].stances: the name stands twice in this object: keep one of them, or put both contents into one"]);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let text = " ".repeat(file::LARGEST_FILE + 1);
    check(&text, &["the file: the file has 50000001 bytes: keep to 50 MB, or split the case"]);
}

#[test]
fn very_many_claims_and_gaps_are_no_problem() {
    let mut file = small();
    let (claim, gap) = (file["claims"][0].clone(), json!({"moment": "2025-07-01", "party": "p", "issue": "i"}));
    let claims = (0..5_000).map(|at| {
        let mut claim = claim.clone();
        claim["id"] = json!(format!("c{at}"));
        claim
    });
    file["claims"] = claims.collect();
    file["gaps_by_cell"] = vec![gap; 5_000].into();
    assert!(problems(&file.to_string()).is_empty());
}

/// A change to a JSON value somewhere inside a file.
fn put(value: &mut Value, path: &[prop::sample::Index], new: &Value) {
    let place = match (value, path) {
        (Value::Object(fields), [first, ..]) if !fields.is_empty() => {
            let at = first.index(fields.len());
            fields.values_mut().nth(at)
        }
        (Value::Array(items), [first, ..]) if !items.is_empty() => {
            let at = first.index(items.len());
            items.get_mut(at)
        }
        (value, _) => {
            *value = new.clone();
            return;
        }
    };
    if let Some(place) = place {
        put(place, &path[1..], new);
    }
}

fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| serde_json::Number::from_f64(number).map_or(Value::Null, Value::Number)),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("none")),
        Just(json!("2025-04")),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[], {"id": 1}])),
        Just(json!({"en": "x", "": ""})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_bundled_case_changed_anywhere_loads_or_is_refused_with_places(
        changes in prop::collection::vec((prop::collection::vec(any::<prop::sample::Index>(), 1..6), anything()), 1..6),
    ) {
        let mut file: Value = serde_json::from_str(&bundled_text()).expect("the bundled case is JSON");
        for (path, new) in &changes {
            put(&mut file, path, new);
        }
        problems(&file.to_string());
    }

    #[test]
    fn the_text_of_a_small_case_changed_anywhere_loads_or_is_refused_with_places(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = small().to_string().into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        problems(&String::from_utf8_lossy(&bytes));
    }
}
