//! Pictures of the view: complete or counted, in their frame, legible without colour, harmless whatever the data says.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeSet;

use position_comparator::dataset::record::FileRecord;
use position_comparator::dataset::{file, load_in};
use position_comparator::model::{Dataset, Grade};
use position_comparator::state::AppState;
use position_comparator::view::picture::measure::{Face, width};
use position_comparator::view::picture::{About, Fonts, Reader, Shape, marks, png, svg};
use position_comparator::view::take::Seen;
use position_comparator::view::wording::source::{BUNDLED, read};
use position_comparator::view::wording::{self, speech};
use roxmltree::{Document, Node};
use support::{Case, bundled, bundled_record, large, loaded, text};

const ABOUT: fn() -> About = || About {
    address: Some("https://example.org/comparator/?v=1&scenario=none".into()),
    terms: "Selection: CC BY 4.0.".into(),
    ..About::default()
};

fn drawn(data: &Dataset, state: &AppState, shape: Shape) -> String {
    svg(&Seen::of(data, state), shape, &ABOUT(), Reader::Everybody)
}

/// A text of a picture: where it begins and ends from the left, its base line, its size, its words.
#[derive(Debug)]
struct Said {
    from: i32,
    to: i32,
    y: i32,
    size: i32,
    words: String,
}

fn texts(svg: &str) -> Vec<Said> {
    let picture = Document::parse(svg).unwrap_or_else(|error| panic!("{error}\n{svg}"));
    let is_rtl = picture.root_element().attribute("direction") == Some("rtl");
    let said = |node: Node<'_, '_>| {
        let number = |name: &str| node.attribute(name).and_then(|value| value.parse().ok()).expect("a number");
        let (x, y, size): (i32, i32, i32) = (number("x"), number("y"), number("font-size"));
        let words = node.text().unwrap_or_default().to_owned();
        let wide = width(&words, Face { size, is_bold: node.attribute("font-weight").is_some() });
        let is_from_right = (node.attribute("text-anchor") == Some("end")) != is_rtl;
        let (from, to) = if is_from_right { (x - wide, x) } else { (x, x + wide) };
        Said { from, to, y, size, words }
    };
    picture.descendants().filter(|node| node.has_tag_name("text")).map(said).collect()
}

/// Every text is in the frame, none lies on another, and none is too small to be read at half the size.
#[track_caller]
fn check_frame(svg: &str, what: &str) {
    let picture = Document::parse(svg).expect("it is XML");
    let size = |name: &str| picture.root_element().attribute(name).and_then(|value| value.parse::<i32>().ok()).expect("a size");
    let (wide, high) = (size("width"), size("height"));
    let all = texts(svg);
    for one in &all {
        assert!(one.from >= 20 && one.to <= wide - 20 && one.y <= high - 8 && one.y >= one.size, "{what}: outside: {one:?}");
        assert!(one.size >= 15, "{what}: small: {one:?}");
        let top = |said: &Said| said.y - said.size * 7 / 10;
        for other in all.iter().filter(|other| !std::ptr::eq(*other, one)) {
            let is_beside = one.to <= other.from || other.to <= one.from;
            assert!(is_beside || top(one) >= other.y || top(other) >= one.y, "{what}: {one:?} lies on {other:?}");
        }
    }
}

fn states(data: &Dataset) -> Vec<(String, AppState)> {
    let mut all = vec![("none".to_owned(), AppState::on(None)), ("opening".to_owned(), AppState::opening(data))];
    for plan in data.scenario_places() {
        all.push((data.scenario(plan).id.to_string(), AppState::on(Some(plan))));
    }
    for threshold in Grade::ALL {
        all.push((threshold.slug().to_owned(), AppState { threshold, ..AppState::opening(data) }));
    }
    all
}

#[test]
fn every_view_of_the_bundled_case_is_in_its_frame_in_every_language() {
    let record = bundled_record();
    for (lang, messages) in BUNDLED {
        let language = read(lang, messages).expect("the file is whole");
        let data = load_in(&record, lang).expect("it has no problem");
        speech::in_words(&language.words, || {
            for (name, state) in states(&data) {
                for shape in Shape::ALL {
                    check_frame(&drawn(&data, &state, shape), &format!("{lang} {name} {}", shape.slug()));
                }
            }
        });
    }
}

#[test]
fn every_party_and_issue_is_there_or_counted() {
    let data = bundled();
    for (name, state) in states(&data) {
        let seen = Seen::of(&data, &state);
        for shape in Shape::ALL {
            let picture = drawn(&data, &state, shape);
            let words: Vec<String> = texts(&picture).into_iter().map(|said| said.words).collect();
            let all = words.join(" ");
            for party in &data.parties {
                let named = if shape == Shape::Card { &party.short } else { &party.label };
                assert!(named.words().split(' ').all(|word| all.contains(word)), "{name}: {}", party.id);
            }
            for issue in &data.issues {
                let named = if shape == Shape::Card { &issue.short } else { &issue.label };
                assert!(named.words().split(' ').all(|word| all.contains(word)), "{name} {}: {}", shape.slug(), issue.id);
            }
            // A mark a cell, each with its words for whoever points at it.
            let n = if shape == Shape::Card && !seen.terms.is_empty() { seen.terms.len() } else { data.issues.len() };
            let titles = picture.matches("<g><title>").count();
            assert!(titles >= n * data.parties.len(), "{name}: {titles}");
        }
    }
}

#[test]
fn what_is_left_out_is_counted() {
    let data = bundled();
    let parties: Vec<_> = data.party_places().collect();
    let state = AppState { away: vec![parties[0], parties[1]], ..AppState::on(None) };
    for shape in Shape::ALL {
        let all: String = texts(&drawn(&data, &state, shape)).into_iter().map(|said| said.words + " ").collect();
        assert!(all.contains(" of 9 issues, 2 of 4 parties"), "{all}");
    }
    let large = file::read(&large::case(large::COMFORTABLE)).expect("it has no problem");
    for (name, state) in [("none", AppState::on(None)), ("opening", AppState::opening(&large))] {
        for shape in Shape::ALL {
            let picture = drawn(&large, &state, shape);
            check_frame(&picture, &format!("large {name} {}", shape.slug()));
            let all: String = texts(&picture).into_iter().map(|said| said.words + " ").collect();
            assert!(all.contains(" of 100 issues") && all.contains(" of 40 parties"), "{name} {}: {all}", shape.slug());
        }
    }
}

#[test]
fn marks_are_told_apart_without_colour() {
    let data = loaded(
        &Case::of("a b c d e")
            .issue("x", "one two")
            .said("a/x 2025-05-02 document accepts one")
            .said("b/x 2025-05-02 document open-to one")
            .said("c/x 2025-05-02 document opposes one")
            .said("d/x 2025-05-02 document rejects one")
            .plan("p", "- 2025-07-02 document x=one")
            .0,
    );
    let state = AppState::on(data.scenario_named("p"));
    let picture = drawn(&data, &state, Shape::Card);
    let shapes: BTreeSet<&str> = picture
        .split("<g transform=")
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .filter_map(|(_, rest)| rest.split_once("fill="))
        .map(|(shape, _)| shape)
        .collect();
    assert_eq!(shapes.len(), 5, "{shapes:?}");
    let words: Vec<String> = texts(&picture).into_iter().map(|said| said.words).collect();
    for verdict in position_comparator::model::Verdict::ALL {
        let word = wording::verdict(verdict).words();
        assert_eq!(words.iter().filter(|said| **said == *word).count(), 2, "in its cell and in the key: {word}");
    }
}

#[test]
fn the_colours_are_those_of_the_page() {
    let tokens = include_str!("../styles/tokens.css");
    for colour in marks::COLOURS {
        assert!(tokens.contains(&format!("light-dark({colour},")), "{colour}");
    }
    let picture = drawn(&bundled(), &AppState::on(None), Shape::Card);
    let picture = picture + &drawn(&bundled(), &AppState::opening(&bundled()), Shape::Tall);
    let used = picture.split("=\"#").skip(1).map(|rest| format!("#{}", &rest[..6]));
    for colour in used {
        assert!(marks::COLOURS.contains(&&*colour), "{colour}");
    }
}

/// The bundled case with what somebody might write to break a picture.
fn hostile() -> FileRecord {
    let bad = "</text><script>alert(1)</script>\"'&]]><image href=\"https://example.org/\"/>{0}".to_owned();
    let long = "Donaudampfschifffahrtsgesellschaft".repeat(20);
    let mut file = bundled_record();
    file.title = text(&format!("{bad} {long}"));
    file.parties[0].short = text(&bad);
    file.parties[1].short = text(&long);
    file.parties[1].label = text(&long);
    file.parties[2].label = text("   ملف 日本語 \u{1f600}");
    file.issues[0].short = text(&bad);
    file.issues[1].short = text(&long);
    file.issues[1].label = text(&format!("{long} {long}"));
    file.issues[0].options[0].short = text(&bad);
    file.scenarios[0].name = text(&format!("{bad} {long}"));
    file.sources[0].outlet = bad;
    file
}

#[test]
fn nothing_of_the_data_is_ever_markup() {
    let data = load_in(&hostile(), "en").expect("names may be anything");
    for (name, state) in states(&data) {
        for shape in Shape::ALL {
            let picture = drawn(&data, &state, shape);
            check_frame(&picture, &format!("hostile {name}"));
            let parsed = Document::parse(&picture).expect("it is XML");
            let known = ["svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "g", "text"];
            for node in parsed.descendants().filter(Node::is_element) {
                assert!(known.contains(&node.tag_name().name()), "{}", node.tag_name().name());
                for attribute in node.attributes() {
                    let value = attribute.value();
                    let is_own = !value.contains("url(") || value == "url(#pc-unknown)";
                    assert!(is_own && !value.contains("script") && !attribute.name().starts_with("on"), "{value}");
                    assert!(!["href", "style", "class"].contains(&attribute.name()), "{}", attribute.name());
                }
            }
        }
    }
}

#[test]
fn a_picture_is_also_said_in_words() {
    let data = bundled();
    let state = AppState::opening(&data);
    let picture = drawn(&data, &state, Shape::Card);
    let parsed = Document::parse(&picture).expect("it is XML");
    let said = |name: &str| {
        parsed.root_element().children().find(|node| node.has_tag_name(name)).and_then(|node| node.text()).map(str::to_owned)
    };
    assert_eq!(
        said("title").as_deref(),
        Some(
            "US framework, as Axios reported it, 23 April 2025: Talks on ending Russia's war against Ukraine, April 2025 to June 2026"
        )
    );
    assert_eq!(said("desc"), Some(Seen::of(&data, &state).sentence()));
}

#[test]
fn a_language_from_right_to_left_has_the_mirror_image() {
    let data = bundled();
    let state = AppState::opening(&data);
    let about = About { is_rtl: true, ..ABOUT() };
    for shape in Shape::ALL {
        let picture = svg(&Seen::of(&data, &state), shape, &about, Reader::Everybody);
        check_frame(&picture, "rtl");
        let (there, here) = (texts(&drawn(&data, &state, shape)), texts(&picture));
        let wide = if shape == Shape::Card { 1200 } else { 1080 };
        assert_eq!(there.len(), here.len());
        for (one, other) in there.iter().zip(&here) {
            assert_eq!((one.from, one.to, one.y), (wide - other.to, wide - other.from, other.y), "{}", one.words);
        }
        // The painter knows no direction: there the same places are said otherwise.
        let painted = svg(&Seen::of(&data, &state), shape, &about, Reader::Painter);
        assert!(!painted.contains("direction="));
        let painted = texts(&painted);
        assert!(here.iter().zip(&painted).all(|(one, other)| (one.from, one.to) == (other.from, other.to)));
    }
}

#[test]
fn opened_data_is_called_so_and_carries_nobody_elses_licence() {
    let data = bundled();
    let state = AppState::opening(&data);
    let about = About { opened: Some("mine.csv".into()), ..ABOUT() };
    for shape in Shape::ALL {
        let picture = svg(&Seen::of(&data, &state), shape, &about, Reader::Everybody);
        assert!(picture.contains("From a data file that a reader opened: mine.csv"));
        assert!(!picture.contains("CC BY"));
    }
}

#[test]
fn a_card_is_painted_small_and_the_same_every_time() {
    let data = bundled();
    let fonts = Fonts::bundled();
    for state in [AppState::opening(&data), AppState::on(None)] {
        let picture = svg(&Seen::of(&data, &state), Shape::Card, &ABOUT(), Reader::Painter);
        let bytes = png(&picture, &fonts).expect("it is painted");
        assert!(bytes.starts_with(b"\x89PNG\r\n"));
        assert!(bytes.len() < 75_000, "{}", bytes.len());
        assert_eq!(png(&picture, &fonts), Some(bytes));
    }
}
