//! Documents in several languages: each whole in its own, with the ways to the others.

mod support;

use position_comparator::view::wording::source::{BUNDLED, Language, read};

use support::bundled_record;
use support::site::{Site, bundled};

fn three() -> Site {
    let case = bundled_record();
    let mut earlier = case.clone();
    earlier.claims[0].grade = "document".into();
    earlier.claims[0].stances.clear();
    earlier.claims[0].stances.insert("crimea_defacto".into(), "demands".into());
    earlier.claims.truncate(case.claims.len() - 3);
    earlier.scenarios[0].terms.remove("crimea");
    Site::in_languages(&["en", "uk", "ru"].map(bundled), Some(&earlier), Some("https://example.org/c/"), &case)
}

#[test]
fn each_language_has_every_document_in_its_folder() {
    let site = three();
    let all = site.documents();
    assert!(all.len() > 30, "{}", all.len());
    for (lang, path) in ["uk", "ru"].into_iter().flat_map(|lang| all.iter().map(move |path| (lang, path))) {
        let text = site.text(&format!("{lang}/{path}"));
        assert!(text.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")), "{lang}/{path}");
    }
}

#[test]
fn every_document_leads_to_itself_in_the_other_languages() {
    let site = three();
    for (path, way) in [("index.html", "./"), ("uk/index.html", "../"), ("ru/plans/alaska-2025-08/index.html", "../../../")] {
        let page = site.page(path);
        let links: Vec<_> = page.with("data-language").map(|link| link.attr("href").unwrap_or_default().to_owned()).collect();
        let folder = path.trim_start_matches("uk/").trim_start_matches("ru/").trim_end_matches("index.html");
        assert_eq!(links, ["", "uk/", "ru/"].map(|home| format!("{way}{home}{folder}")), "{path}");
        let text = site.text(path);
        for home in ["", "uk/", "ru/"] {
            let address = format!("href=\"https://example.org/c/{home}{folder}\">");
            assert!(
                text.contains(&format!("hreflang=\"{}\" {address}", if home.is_empty() { "en" } else { &home[..2] })),
                "{path}: {address}"
            );
        }
    }
}

/// What a reader sees who does not read what is in another language: text outside elements with a `lang` of their own.
fn latin_words(page: &support::html::Page) -> Vec<String> {
    let here = page.all("html").next().and_then(|html| html.attr("lang")).unwrap_or_default();
    let body = page.all("body").next().expect("a body");
    let is_other = |element: &&support::html::Element| {
        matches!(element.tag.as_str(), "script" | "noscript")
            || element.attr("lang").is_some_and(|lang| lang != here)
            || element.attr("translate").is_some()
    };
    let mut words = body.text.clone();
    let mut others: Vec<&str> = page.inside(body).filter(is_other).map(|other| other.text.as_str()).collect();
    // The longest first: what is taken out of another text would keep that from being found.
    others.sort_by_key(|text| std::cmp::Reverse(text.len()));
    for other in others.into_iter().filter(|text| !text.trim().is_empty()) {
        words = words.replace(other, " ");
    }
    let named = ["aria-label", "title", "data-copied", "data-by-hand", "data-starting", "data-failed"];
    words.extend(
        page.inside(body).flat_map(|element| named.iter().filter_map(|name| element.attr(name))).flat_map(|words| [" ", words]),
    );
    let is_latin = |word: &&str| word.chars().filter(char::is_ascii_alphabetic).count() > 2;
    words.split(|c: char| !c.is_alphanumeric()).filter(is_latin).map(str::to_owned).collect()
}

#[test]
fn readers_of_another_language_meet_no_english_word_of_ours() {
    let site = three();
    // What is called so in every language: outlets and things in the data, file types, the command, an address as it is
    // written.
    let names = [
        "Axios",
        "Femida",
        "Financial",
        "Reuters",
        "The",
        "Moscow",
        "Times",
        "AFP",
        "with",
        "JSON",
        "CSV",
        "ZIP",
        "HTML",
        "PNG",
        "SVG",
        "WordPress",
        "English",
        "SWIFT",
        "ATACMS",
        "Commons",
        "position",
        "comparator",
        "build",
        "https",
        "example",
        "org",
        "cookie",
        "MapSVG",
        "maps",
        "npm",
        "svg",
        "ukraine",
        "alaska",
        "plans",
    ];
    for path in ["index.html", "plans/alaska-2025-08/index.html", "embed/index.html", "changes/index.html"] {
        for lang in ["uk", "ru"] {
            let mut left = latin_words(&site.page(&format!("{lang}/{path}")));
            // Texts of neighbours stand together here.
            left.retain(|word| !names.iter().any(|name| word.starts_with(name)));
            left.sort();
            left.dedup();
            assert!(left.is_empty(), "{lang}/{path}: {left:?}");
        }
    }
}

/// English put otherwise, letter by letter, in a language that is written from right to left: what is not from the
/// message file stays as it is and shows.
fn mirrored() -> Language {
    let (_, english) = BUNDLED[0];
    read("ar", &mark(english).replace("language-direction = ltr", "language-direction = rtl"))
        .unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
}

/// Marks every text of a file at its beginning, and gives every choice by number all categories there are.
fn mark(file: &str) -> String {
    let mark = |line: &str| match line.split_once(" = ") {
        Some((id, text))
            if !line.starts_with(['#', ' '])
                && !id.starts_with("language-")
                && !id.starts_with("dates-")
                && !id.starts_with("lists-")
                && !text.starts_with('{') =>
        {
            format!("{id} = ⟦{text}⟧")
        }
        _ if line.trim_start().starts_with("[one]") => {
            let rest = line.trim_start().trim_start_matches("[one]");
            ["zero", "one", "two", "few", "many"].map(|category| format!("        [{category}]{rest}")).join("\n")
        }
        _ => line.to_owned(),
    };
    // Texts that go on in the next line end there.
    let lines: Vec<&str> = file.lines().collect();
    let is_open = |at: usize| lines.get(at + 1).is_some_and(|next| next.starts_with(' '));
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| if is_open(at) && !line.trim_start().starts_with("[one]") { (*line).to_owned() } else { mark(line) })
        .collect::<Vec<_>>()
        .join("\n")
        + "\n"
}

#[test]
fn a_language_of_a_newsroom_takes_every_word_and_its_direction() {
    let site = Site::in_languages(&[mirrored()], None, None, &bundled_record());
    let text = site.text("index.html");
    assert!(text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    for said in ["⟦Choose a plan⟧", "⟦Two by two⟧", "⟦Copy link to this view⟧", "⟦Open your own data⟧", "⟦Embed this view⟧"]
    {
        assert!(text.contains(said), "{said}");
    }
    // What is translated nowhere else: the texts of the case, in English and marked so where they stand alone.
    assert!(!text.contains(">Choose a plan<") && !text.contains(">Key<") && !text.contains(">Print<"));
}
