//! A case's own picture: nothing of a drawing can act, what options say of areas is written down for every option, and the
//! page says it in words for every plan.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeSet;

use position_comparator::dataset::check::picture as picture_of;
use position_comparator::dataset::examine::{Examined, RawFile, examine};
use position_comparator::dataset::picture::{Drawing, LARGEST_DRAWING, Picture, bring};
use position_comparator::dataset::record::{AreaRecord, AspectRecord, FileRecord, PictureRecord, SaidRecord, SaysRecord};
use position_comparator::dataset::{check, file};
use position_comparator::state::AppState;
use position_comparator::view::areas::areas;
use position_comparator::view::table::TableView;

use support::site::Site;
use support::whole::whole;
use support::{Case, bundled_record, bundled_text, loaded, text};

const SQUARE: &str = "<svg viewBox=\"0 0 10 10\"><path id=\"north\" d=\"M0 0h10v5H0z\"/><rect id=\"south\" y=\"5\" width=\"10\" height=\"5\"/></svg>";

fn faults(svg: &str) -> Vec<String> {
    let faults = Drawing::read(svg).err().unwrap_or_default();
    faults.into_iter().map(|fault| format!("{}: {}: {}", fault.line, fault.what, fault.remedy)).collect()
}

#[track_caller]
fn check_faults(svg: &str, wanted: &[&str]) {
    assert_eq!(faults(svg), wanted, "{svg}");
}

/// What is inside the frame, drawn in a frame of ten by ten.
fn drawn(inside: &str) -> String {
    let drawing = Drawing::read(&format!("<svg viewBox=\"0 0 10 10\">{inside}</svg>")).expect("it has no fault");
    format!("{:?}", drawing.shapes.first().expect("a shape").attributes)
}

#[test]
fn geometry_is_written_anew() {
    assert_eq!(drawn("<path d=' M 0,0 L 1.00049 2e0 3-4 z m1 1 1 1'/>"), "[(\"d\", \"M0 0L1 2 3-4zm1 1l1 1\")]");
    let all = "M0 0A1 1 0 0 1 2 2C1 1 2 2 3 3S1 1 2 2Q1 1 2 2T3 3H4V5";
    assert_eq!(drawn(&format!("<path d='{all}'/>")), format!("[(\"d\", \"{all}\")]"));
    assert_eq!(
        drawn("<polygon points='0,0 5,5 0,5' fill-rule='evenodd' fill='#f00'/>"),
        "[(\"points\", \"0 0 5 5 0 5\"), (\"fill-rule\", \"evenodd\")]"
    );
    assert_eq!(drawn("<g transform='translate(1) rotate(90 1 1)'/>").matches("rotate").count(), 1);
    assert_eq!(drawn("<circle cx='1' cy='-0' r='.5' class='a'/>"), "[(\"cx\", \"1\"), (\"cy\", \"0\"), (\"r\", \"0.5\")]");
}

#[test]
fn words_for_others_than_readers_are_left_out() {
    let svg = "<?xml version='1.0'?><!-- <script/> --><svg xmlns='http://www.w3.org/2000/svg' xmlns:x='y' viewBox='0 0 1 1' width='9' role='img' aria-label='x'>\
        <title>A <b onclick='x'>map</b></title><desc/><metadata><rdf:x href='y'/></metadata> text &amp; more <g data-a='b'><line x1='0' y1='0' x2='1' y2='1' stroke='red'/></g></svg>";
    let drawing = Drawing::read(svg).expect("it has no fault");
    assert_eq!(drawing.frame, [0.0, 0.0, 1.0, 1.0]);
    assert_eq!((drawing.shapes.len(), drawing.shapes[0].tag, drawing.shapes[0].inside[0].tag), (1, "g", "line"));
}

#[test]
fn what_could_act_refer_or_hide_is_refused_with_its_line() {
    let elements = "keep to one <svg> with g, path, polygon, polyline, rect, circle, ellipse and line inside";
    let named = |name: &str| format!("2: `{name}` is no element of a picture: {elements}");
    for element in [
        "script",
        "style",
        "foreignObject",
        "image",
        "use",
        "a",
        "animate",
        "set",
        "filter",
        "pattern",
        "text",
        "svg",
        "svg:path",
        "x:script",
        "SCRIPT",
    ] {
        check_faults(&format!("<svg viewBox=\"0 0 1 1\">\n<{element}/></svg>"), &[&named(element)]);
    }
    let attributes = "take it out: a picture has shapes and ids, and the page gives them their look";
    for attribute in
        ["onclick", "onload", "ONCLICK", "style", "href", "xlink:href", "src", "filter", "clip-path", "mask", "begin", "tabindex"]
    {
        let wanted = format!("2: `{attribute}` is no attribute of a picture's `g`: {attributes}");
        check_faults(&format!("<svg viewBox=\"0 0 1 1\">\n<g {attribute}=\"x\"/></svg>"), &[&wanted]);
    }
    check_faults(
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg viewBox='0 0 1 1'/>",
        &["1: the drawing begins with a document type: take the line `<!DOCTYPE …>` out"],
    );
    check_faults(
        "<?xml-stylesheet href='x'?><svg viewBox='0 0 1 1'/>",
        &["1: there is an instruction `<?…?>` to a program: take it out"],
    );
    let entity = "1: an attribute of `path` cannot be read: write each once, in quotes, without entities of your own";
    check_faults("<svg viewBox='0 0 1 1'><path d='&lol;'/></svg>", &[entity]);
    check_faults("<svg viewBox='0 0 1 1'><path d='M0 0' d='M1 1'/></svg>", &[entity]);
    check_faults("<svg viewBox='0 0 1 1'><path d=M0/></svg>", &[entity]);
}

#[test]
fn numbers_are_finite_and_frames_have_a_size() {
    let numbers = "write numbers without units, none beyond a million, as SVG has them";
    let frames = "write viewBox=\"LEFT TOP WIDTH HEIGHT\", four numbers, the last two above 0";
    for (tag, name, value) in [
        ("path", "d", "M0 0L1e999 0"),
        ("path", "d", "M0 0L2000000 0"),
        ("path", "d", "M0 0X"),
        ("path", "d", "L1 1"),
        ("path", "d", ""),
        ("path", "d", "url(x)"),
        ("polygon", "points", "0 0 NaN 1"),
        ("polygon", "points", "0 0 1"),
        ("g", "transform", "spin(1)"),
        ("g", "transform", "scale(1e400)"),
        ("rect", "width", "10px"),
        ("rect", "width", "1 2"),
        ("rect", "width", "inf"),
        ("polygon", "fill-rule", "url(#a)"),
    ] {
        let wanted = format!("1: `{name}` of `{tag}` cannot be drawn: `{value}`: {numbers}");
        check_faults(&format!("<svg viewBox=\"0 0 1 1\"><{tag} {name}=\"{value}\"/></svg>"), &[&wanted]);
    }
    for frame in ["0 0 0 1", "0 0 1", "a", "0 0 1e999 1", "0 0 -1 1"] {
        check_faults(&format!("<svg viewBox=\"{frame}\"/>"), &[&format!("1: `{frame}` is no frame: {frames}")]);
    }
    check_faults("<svg/>", &["1: the drawing says no frame: add viewBox=\"0 0 WIDTH HEIGHT\" to <svg>"]);
}

#[test]
fn what_is_no_drawing_or_too_much_of_one_is_refused() {
    check_faults("", &["1: there is no drawing: begin with <svg viewBox=\"…\"> and put the shapes inside"]);
    check_faults("<svg viewBox='0 0 1 1'>\n<g>", &["2: the drawing ends too early: see whether it was saved completely"]);
    check_faults("<svg viewBox='0 0 1 1'/><svg viewBox='0 0 1 1'/>", &["1: there is a second drawing: keep to one <svg>"]);
    check_faults(
        "<svg viewBox='0 0 1 1'><path d='M0 0'><g/></path></svg>",
        &["1: there is something inside a `path`: put shapes side by side, or into a group"],
    );
    check_faults(
        "<svg viewBox='0 0 1 1'><g id='a'/><g id='a'/></svg>",
        &["1: the id `a` stands twice: give each shape an id of its own"],
    );
    assert_eq!(faults("<svg viewBox='0 0 1 1'></g></svg>").len(), 1);
    let deep = format!("<svg viewBox='0 0 1 1'>{}", "<g>".repeat(100_000 / 3));
    check_faults(&deep, &["1: groups are nested more than 16 deep: ungroup some of them"]);
    let many = format!("<svg viewBox='0 0 1 1'>{}</svg>", "<g/>".repeat(2_001));
    check_faults(&many, &["1: there are more than 2000 shapes: simplify the drawing"]);
    let large = " ".repeat(LARGEST_DRAWING + 1);
    check_faults(&large, &["1: the drawing has 200001 bytes: keep to 200,000: simplify its outlines"]);
    let faulty = format!("<svg viewBox='0 0 1 1'>{}</svg>", "<a/>".repeat(1_000));
    assert_eq!(faults(&faulty).len(), 20);
}

#[test]
fn only_a_file_beside_the_case_is_brought() {
    for (name, is_asked) in [("a.svg", true), ("../a.svg", false), ("/etc/a.svg", false), ("a.json", false)] {
        let mut file = with_picture();
        let picture = file.picture.as_mut().expect("it has one");
        (picture.svg, picture.file) = (None, Some(name.to_owned()));
        let mut asked = false;
        bring(&mut file, |_| {
            asked = true;
            Some(SQUARE.to_owned())
        });
        assert_eq!((asked, picture_of(&file, None).is_ok()), (is_asked, is_asked), "{name}");
    }
}

/// The whole case with a picture of two areas of which its issue speaks in one aspect.
fn with_picture() -> FileRecord {
    let said = |words: &str| SaidRecord { text: text(words), pattern: "dots".into(), ..SaidRecord::default() };
    let area = |id: &str| AreaRecord { id: id.into(), label: text(id), ..AreaRecord::default() };
    let says = SaysRecord {
        aspect: "use".into(),
        issue: "i".into(),
        areas: vec!["north".into(), "south".into()],
        options: [("a".to_owned(), said("A park")), ("b".to_owned(), said("A road"))].into(),
        silent: vec!["c".into()],
    };
    let mut picture = PictureRecord {
        title: text("On the map"),
        svg: Some(SQUARE.into()),
        aspects: vec![AspectRecord { id: "use".into(), label: text("Use") }],
        areas: vec![area("north"), area("south")],
        says: vec![says],
        ..PictureRecord::default()
    };
    picture.attribution.text = text("Drawn by hand");
    FileRecord { picture: Some(picture), ..whole() }
}

#[track_caller]
fn check_broken(break_it: impl FnOnce(&mut PictureRecord), wanted: &[&str]) {
    let mut file = with_picture();
    break_it(file.picture.as_mut().expect("it has one"));
    let problems = check(&file).err().unwrap_or_default();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), wanted);
}

#[test]
fn a_picture_has_one_drawing() {
    check_broken(|_| {}, &[]);
    check_broken(
        |picture| picture.svg = None,
        &["picture: the picture has no drawing: name an SVG file in `file`, or write the SVG in `svg`"],
    );
    check_broken(
        |picture| picture.file = Some("a.svg".into()),
        &["picture: the picture has two drawings: keep `file` or `svg`, and take the other out"],
    );
    for name in ["../a.svg", "a.png", ".svg", "a/b.svg", "a b.svg", ""] {
        check_broken(
            |picture| (picture.svg, picture.file) = (None, Some(name.into())),
            &[
                "picture.file: this is no name of an SVG file: name a file beside this one: letters, digits, `-`, `_` and `.`, with `.svg` at the end",
            ],
        );
    }
    check_broken(
        |picture| picture.svg = Some("<svg viewBox='0 0 1 1'>\n<script/><g id='north'/><g id='south'/></svg>".into()),
        &[
            "picture.svg: line 2: `script` is no element of a picture: keep to one <svg> with g, path, polygon, polyline, rect, circle, ellipse and line inside",
        ],
    );
}

#[test]
fn areas_are_in_the_drawing_and_named_once() {
    check_broken(
        |picture| picture.svg = Some(SQUARE.replace("north", "east")),
        &["picture.areas[0].id: nothing in the drawing is called `north`: name the id of a shape or a group of the SVG"],
    );
    check_broken(
        |picture| picture.areas[1].id = "north".into(),
        &[
            "picture.areas[1].id: the id `north` stands twice: give each entry an id of its own",
            "picture.says[0].areas[1]: nothing is called `south`: name an id from `picture.areas`, or add it there",
        ],
    );
    for point in ["", "1", "11 0", "NaN 0", "1 2 3", "1e999 1", "1 2px"] {
        check_broken(
            |picture| picture.areas[0].label_at = Some(point.into()),
            &[
                "picture.areas[0].label_at: this is no point of the drawing: write `x y`, two numbers in the SVG's own units, inside its viewBox",
            ],
        );
    }
    check_broken(
        |picture| picture.attribution.url = Some("javascript:alert(1)".into()),
        &["picture.attribution.url: this is not a web address: write one that starts with http:// or https:// and has no spaces"],
    );
}

#[test]
fn of_every_option_it_is_written_what_it_says_or_that_it_is_silent() {
    check_broken(
        |picture| picture.says[0].silent.clear(),
        &[
            "picture.says[0]: what the option `c` says of this is missing: write it in `options`, or name it in `silent` if it says nothing of this",
        ],
    );
    check_broken(
        |picture| picture.says[0].silent.push("a".into()),
        &[
            "picture.says[0].silent[1]: of the option `a` it is written twice what it says: keep it in `options` or in `silent`, and once",
        ],
    );
    check_broken(
        |picture| picture.says[0].silent.push("x".into()),
        &["picture.says[0].silent[1]: the issue `i` has no option `x`: name one of the options of `i`, or add it there"],
    );
    check_broken(
        |picture| picture.says[0].options.values_mut().for_each(|said| said.pattern = "red".into()),
        &["a", "b"]
            .map(|option| format!("picture.says[0].options.{option}.pattern: `red` is not a pattern: write rising, falling, level, upright, grid, dots, crosses or rings"))
            .each_ref()
            .map(String::as_str),
    );
    check_broken(
        |picture| picture.says.push(SaysRecord { areas: vec!["south".into()], ..picture.says[0].clone() }),
        &["picture.says: two issues say `use` of `south`: let one issue speak of an area in an aspect"],
    );
    check_broken(
        |picture| picture.says[0].aspect = "x".into(),
        &["picture.says[0].aspect: nothing is called `x`: name an id from `picture.aspects`, or add it there"],
    );
}

fn bundled_picture() -> Picture {
    picture_of(&bundled_record(), None).expect("it has no problem").expect("there is one")
}

#[test]
fn the_bundled_drawing_is_a_file_beside_the_case() {
    let alone = file::read_record(&bundled_text()).expect("it has no problem");
    assert_eq!(alone.picture.as_ref().and_then(|picture| picture.file.as_deref()), Some("ukraine-talks.svg"));
    let problems = picture_of(&alone, None).expect_err("the drawing is elsewhere");
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(lines, ["picture.file: the drawing `ukraine-talks.svg` is not here: put it beside the case, or correct its name"]);
    assert_eq!(check(&bundled_record()).err(), None);
}

#[test]
fn a_drawing_that_is_opened_along_with_the_case_is_part_of_it() {
    let raw = |name: &str, text: &str| RawFile { name: name.into(), bytes: text.into() };
    let svg = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/ukraine-talks.svg")).expect("it is there");
    let (case, good) = (raw("ukraine-talks.json", &bundled_text()), raw("ukraine-talks.svg", &svg));
    let open = |files: &[RawFile]| examine(files, &mut |_| {});
    let is_drawn = |examined: Examined| examined.case.is_some_and(|case| matches!(picture_of(&case.record, None), Ok(Some(_))));
    assert!(is_drawn(open(&[case.clone(), good.clone()])) && is_drawn(open(&[good, case.clone()])));
    let bad = open(&[case.clone(), raw("ukraine-talks.svg", "<svg viewBox=\"0 0 1 1\"><script/></svg>")]);
    assert_eq!(bad.findings.first().map(|finding| finding.problem.code), Some("picture-drawing"));
    assert!(open(&[case]).case.is_some(), "the words of a case can be checked without its drawing");
}

#[test]
fn two_issues_of_the_bundled_case_speak_of_every_area_in_both_aspects() {
    let (data, picture) = (support::bundled(), bundled_picture());
    assert_eq!((picture.areas.len(), picture.aspects.len()), (5, 2));
    for area in 0..5 {
        for aspect in 0..2 {
            let says = picture.says_of(area, aspect).expect("something speaks of it");
            let wanted = if picture.areas[area].id == "crimea" { "crimea" } else { "regions" };
            assert_eq!(&*data.issue(says.issue).id, wanted);
            assert_eq!(says.options.len(), data.issue(says.issue).options.len());
        }
    }
}

/// What is said in the bundled case of an area in an aspect under a plan.
fn told(plan: &str) -> Vec<String> {
    let (data, picture) = (support::bundled(), bundled_picture());
    let plan = data.scenario_named(plan);
    let table = TableView::of(&data, &AppState::on(plan), None);
    let of_one = |told: &position_comparator::view::areas::Told| {
        let [against, possibly, unknown] = told.sides.clone().unwrap_or_default();
        let certain = against.into_iter().chain(unknown).map(|voice| voice.verdict);
        let voices = certain.chain(possibly.into_iter().map(|voice| format!("possibly {}", voice.verdict)));
        [vec![told.words.clone()], voices.collect()].concat().join(" | ")
    };
    let rows = areas(&data, &picture, &table);
    let rows = rows.into_iter().map(|row| {
        let names: Vec<_> = row.areas.iter().map(|area| picture.areas[*area].id.clone()).collect();
        [vec![names.join("+")], row.told.iter().map(of_one).collect()].concat().join(" / ")
    });
    rows.collect()
}

#[test]
fn status_and_control_are_told_apart_for_the_plans_of_the_bundled_case() {
    assert_eq!(
        told("us-28pt-2025-11"),
        [
            "crimea / No legal recognition | Ukraine: Refuses | European allies: Objects | Russia: Not known / Russian control acknowledged de facto | Ukraine: Refuses | European allies: Objects | Russia: Not known",
            "donetsk+luhansk / Not said / Ukraine leaves the whole region | Ukraine: Refuses | European allies: Objects",
            "zaporizhzhia+kherson / Not said / Line frozen | Ukraine: Refuses | European allies: Objects",
        ]
    );
    assert_eq!(
        told("ua-ceasefire-2025-04-23"),
        ["crimea+donetsk+luhansk+zaporizhzhia+kherson / No term in force / No term in force"]
    );
    assert_eq!(
        told("us-axios-2025-04-23"),
        [
            "crimea / Recognised de jure as Russian by the US; others need not follow | Ukraine: Not known | European allies: Not known / Not said",
            "donetsk+luhansk+zaporizhzhia+kherson / Not said / Front line frozen; Russian control of what it holds left in place or acknowledged de facto | Ukraine: Not known | European allies: Not known",
        ]
    );
}

#[test]
fn a_term_of_several_options_says_all_of_them() {
    let file = with_picture();
    let (data, picture) = (loaded(&file), picture_of(&file, None).expect("no problem").expect("there is one"));
    let table = TableView::of(&data, &AppState::on(data.scenario_named("plan")), None);
    let rows = areas(&data, &picture, &table);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].told[0].words, "A park or A road (the plan does not say which)");
}

#[test]
fn every_page_says_in_words_what_its_plan_says_of_the_areas() {
    let (data, picture, site) = (support::bundled(), bundled_picture(), Site::of(&bundled_record()));
    let places: Vec<_> =
        data.scenarios.iter().map(|plan| format!("plans/{}/index.html", plan.id)).chain(["index.html".to_owned()]).collect();
    let mut files = BTreeSet::new();
    for path in &places {
        let page = site.page(path);
        let section = page.one("id", "areas");
        files.insert(section.attr("data-areas").expect("a file").trim_start_matches("../").trim_start_matches("./").to_owned());
        let plan = path.strip_prefix("plans/").map(|path| path.trim_end_matches("/index.html"));
        let state = plan.map_or_else(|| AppState::opening(&data), |plan| AppState::on(data.scenario_named(plan)));
        for row in areas(&data, &picture, &TableView::of(&data, &state, None)) {
            for told in &row.told {
                assert!(section.text.contains(&told.words), "{path} lacks: {}", told.words);
                for voice in told.sides.iter().flatten().flatten() {
                    assert!(section.text.contains(&voice.verdict), "{path} lacks: {}", voice.verdict);
                }
            }
        }
        assert!(section.text.contains("CC BY 4.0") && section.text.contains("MapSVG"), "{path} names no source");
    }
    assert_eq!(files.len(), 1);
    let drawn = site.text(files.first().expect("one"));
    let drawn: serde_json::Value = serde_json::from_str(&drawn).expect("it is JSON");
    assert_eq!(drawn["says"].as_array().map(Vec::len), Some(picture.says.len()));
    assert_eq!(site.page("embed/index.html").with("data-areas").count(), 0);
}

#[test]
fn a_case_without_a_picture_has_no_place_for_one() {
    let case = Case::of("p").issue("i", "a b").said("p/i 2025-05-02 document accepts a");
    let site = Site::of(&case.0);
    assert_eq!(site.page("index.html").with("data-areas").count(), 0);
    assert_eq!(site.page("index.html").with("href").filter(|link| link.attr("href") == Some("#areas")).count(), 0);
}

#[test]
fn hostile_words_of_a_picture_stay_words() {
    let mut file = with_picture();
    let words = "<img src=x onerror=alert(1)>";
    let picture = file.picture.as_mut().expect("it has one");
    (picture.title, picture.note, picture.attribution.text) = (text(words), text(words), text(words));
    picture.areas.iter_mut().for_each(|area| area.label = text(words));
    picture.says[0].options.values_mut().for_each(|said| said.text = text(words));
    let page = Site::of(&file).page("index.html");
    assert_eq!(page.all("img").count(), 0);
    assert!(page.one("id", "areas").text.contains(words));
}
