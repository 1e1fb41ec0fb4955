//! The documents that are made for frames, and what documents say of themselves where the site's address is known.
#![cfg(feature = "native")]

mod support;

use std::fs;

use position_comparator::prerender::FRAME_STYLE;
use serde_json::Value;

use support::html::{Element, Page};
use support::site::Site;
use support::whole::whole;
use support::{bundled_record, text};

const PLAN: &str = "us-28pt-2025-11";

/// The site of the bundled case.
fn site(url: Option<&str>) -> Site {
    Site::at(url, &bundled_record())
}

/// A site of a small case whose title and plan are called so.
fn called(words: &str) -> Site {
    let mut case = whole();
    case.title = text(words);
    case.scenarios[0].name = text(words);
    Site::at(Some("https://example.org/"), &case)
}

#[track_caller]
fn oembed(site: &Site, name: &str) -> Value {
    serde_json::from_str(&site.text(&format!("oembed/{name}.json"))).expect("it is JSON")
}

/// The markup of the two programs, which each takes over.
fn programs(html: &str) -> (&str, &str) {
    let between = |start: &str, end: &str| {
        let (_, after) = html.split_once(start).unwrap_or_else(|| panic!("no {start}"));
        after.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
    };
    (between("<div data-page", "<div data-depth"), between("<div data-depth-mount>", "</div></div>"))
}

/// A document without the element that has this attribute, up to its end.
fn without(html: &str, attribute: &str, end: &str) -> String {
    let (before, after) = html.split_once(attribute).unwrap_or_else(|| panic!("no {attribute}"));
    let before = &before[..before.rfind('<').expect("it is an element")];
    [before, after.split_once(end).expect("it ends").1].concat()
}

/// A document whose cells say no numbers of sources; at least one did.
fn without_notes(html: &str) -> String {
    let mut parts = html.split(" data-notes=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest: Vec<&str> = parts.map(|part| part.split_once('"').expect("it ends").1).collect();
    assert!(!rest.is_empty(), "no cell says its sources");
    first + &rest.concat()
}

#[test]
fn an_embed_holds_the_same_comparator_as_its_page() {
    let site = site(None);
    for (page, embed) in
        [("index.html", "embed/index.html"), (&format!("plans/{PLAN}/index.html"), &format!("embed/{PLAN}/index.html"))]
    {
        let (page, embed) = (site.text(page), site.text(embed));
        // A plan's page and its embed are as deep, and the others' way up differs.
        let same = |html: &str| html.replace("href=\"./", "href=\"../").replace(" target=\"_blank\" rel=\"noopener\"", "");
        // What readers take along and open, the case's own picture, and the numbers of the sources on paper, are of the page alone.
        let page = without(&page, "data-take-along", "</div>");
        let page = without(&page, "data-open-data", "</div>");
        let page = without(&page, "id=\"areas\"", "</section>");
        let page = without_notes(&page);
        for furniture in ["take-along", "open-data", "data-notes", "data-areas"] {
            assert!(!embed.contains(furniture), "furniture in an embed: {furniture}");
        }
        let (page, embed) = (programs(&page), programs(&embed));
        assert!(same(page.0) == same(embed.0), "the table and what is around it differ");
        assert!(same(page.1) == same(embed.1), "what goes deeper differs");
    }
}

#[test]
fn an_embed_has_a_title_a_way_to_its_page_and_no_furniture() {
    let site = site(None);
    for (embed, full) in [("embed/index.html", "../"), (&*format!("embed/{PLAN}/index.html"), &*format!("../../plans/{PLAN}/"))] {
        let page = site.page(embed);
        let root = page.with("data-embed").next().expect("a root");
        assert_eq!((root.tag.as_str(), root.attr("class"), root.attr("data-state")), ("main", Some("embed"), Some("static")));
        assert_eq!(page.all("h1").count(), 1);
        assert_eq!(page.with("data-full").next().and_then(|link| link.attr("href")), Some(full));
        let names = |element: &Element| element.attr("class").unwrap_or_default().to_owned();
        assert!(page.0.iter().map(names).all(|class| class != "masthead" && class != "parts"), "furniture in {embed}");
        for id in ["positions", "two-by-two", "common-ground", "over-time", "how-firm"] {
            page.one("id", id);
        }
    }
    let title = |path: &str| site.page(path).all("title").next().map(|title| title.text.clone());
    assert_ne!(title("embed/index.html"), title(&format!("embed/{PLAN}/index.html")));
}

#[test]
fn only_embeds_have_what_a_frame_needs() {
    let site = site(None);
    let counts = |path: &str| {
        let page = site.page(path);
        let sizing = page.all("meta").filter(|meta| meta.attr("name") == Some("responsive-embedded-sizing")).count();
        let first = page.all("script").filter(|script| script.text == "first()").count();
        let height = page.all("script").filter(|script| script.attr("src").is_some_and(|src| src.contains("height"))).count();
        (sizing, first, height)
    };
    assert_eq!(counts("index.html"), (0, 0, 0));
    assert_eq!(counts("method/index.html"), (0, 0, 0));
    assert_eq!(counts("embed/index.html"), (1, 1, 1));
    assert_eq!(counts(&format!("embed/{PLAN}/index.html")), (1, 1, 1));
}

#[test]
fn links_out_of_an_embed_open_outside_the_frame() {
    let page = site(None).page("embed/index.html");
    let mut n_leaving = 0;
    for link in page.all("a") {
        let href = link.attr("href").expect("every link leads somewhere");
        // Without scripts the documents of other plans take the place of this one in its frame.
        let is_plan = page.around(link, "noscript").is_some();
        let stays = href.is_empty() || href.starts_with(['#', '?']) || is_plan;
        assert_eq!(link.attr("target"), (!stays).then_some("_blank"), "{href}");
        assert!(stays || link.attr("rel").is_some_and(|rel| rel.contains("noopener")), "{href}");
        assert!(!is_plan || href.starts_with("../embed/"), "{href}");
        n_leaving += usize::from(!stays);
    }
    assert!(n_leaving > 40, "only {n_leaving} links leave the frame");
}

#[test]
fn without_an_address_nothing_absolute_of_our_own_is_written() {
    let site = site(None);
    for path in ["index.html", "embed/index.html", "evidence/index.html", "method/index.html"] {
        let page = site.page(path);
        assert!(page.with("property").next().is_none(), "{path}");
        assert!(page.all("link").all(|link| !matches!(link.attr("rel"), Some("canonical" | "alternate"))), "{path}");
    }
    assert!(!site.0.path().join("oembed").exists());
}

#[test]
fn with_an_address_documents_name_themselves_and_their_embed() {
    let site = site(Some("https://example.org/talks"));
    let plan = format!("plans/{PLAN}/");
    let embed = format!("embed/{PLAN}/");
    for (path, address, oembed) in [
        ("", "", Some("index")),
        ("embed/", "", Some("index")),
        (&plan, &*plan, Some(PLAN)),
        (&embed, &*plan, Some(PLAN)),
        ("evidence/", "evidence/", None),
        ("method/", "method/", None),
    ] {
        let page = site.page(&format!("{path}index.html"));
        let address = format!("https://example.org/talks/{address}");
        assert_eq!(page.one("rel", "canonical").attr("href"), Some(&*address), "{path}");
        assert_eq!(page.one("property", "og:url").attr("content"), Some(&*address), "{path}");
        let title = page.all("title").next().map(|title| title.text.clone());
        for name in [page.one("property", "og:title"), page.one("name", "twitter:title")] {
            assert_eq!(name.attr("content"), title.as_deref(), "{path}");
        }
        let found = page.all("link").find(|link| link.attr("type") == Some("application/json+oembed"));
        let expected = oembed.map(|name| format!("https://example.org/talks/oembed/{name}.json"));
        assert_eq!(found.and_then(|link| link.attr("href")), expected.as_deref(), "{path}");
        assert_eq!(found.and_then(|link| link.attr("title")), found.and(title.as_deref()), "{path}");
    }
}

#[test]
fn an_oembed_answer_has_the_fields_of_the_rich_type() {
    let site = site(Some("https://example.org/"));
    assert_eq!(fs::read_dir(site.0.path().join("oembed")).expect("a folder").count(), bundled_record().scenarios.len() + 1);
    let answer = oembed(&site, PLAN);
    assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
    assert_eq!(answer["provider_url"], "https://example.org/");
    assert!(answer["title"].as_str().is_some_and(|title| title.contains("28-point draft")), "{}", answer["title"]);
    assert!(["width", "height", "cache_age"].iter().all(|name| answer[name].as_u64().is_some_and(|n| n > 300)), "{answer}");
    let html = Page::read(answer["html"].as_str().expect("markup"));
    let frame = html.all("iframe").next().expect("a frame");
    assert_eq!(frame.attr("src"), Some(&*format!("https://example.org/embed/{PLAN}/")));
    assert_eq!(frame.attr("style"), Some(FRAME_STYLE));
    assert_eq!(frame.attr("width"), Some(&*answer["width"].to_string()));
    assert_eq!(html.all("a").next().and_then(|link| link.attr("href")), Some(&*format!("https://example.org/plans/{PLAN}/")));
}

/// What WordPress leaves of the answer of a provider that it does not know, as far as it matters to us: it takes away
/// elements and attributes that are not on its list, wants a quotation without attributes right before an empty frame,
/// and drops all else.
fn as_wordpress_filters(html: &str) -> Option<String> {
    let allowed = |tag: &str| -> Option<&[&str]> {
        match tag {
            "a" => Some(&["href"]),
            "blockquote" => Some(&[]),
            "iframe" => Some(&["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"]),
            _ => None,
        }
    };
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        let (inside, after) = after.split_once('>')?;
        kept += before;
        rest = after;
        let (tag, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        let Some(names) = allowed(tag.trim_start_matches('/')) else { continue };
        let attributes = attributes.split_inclusive("\" ").map(str::trim);
        let attributes = attributes.filter(|one| names.iter().any(|name| one.starts_with(&format!("{name}=\""))));
        let attributes: String = attributes.map(|one| format!(" {one}")).collect();
        kept += &format!("<{tag}{attributes}>");
    }
    kept += rest;
    let (quotation, frame) = kept.split_once("</blockquote>")?;
    let frame = &frame[frame.find("<iframe")?..];
    let frame = &frame[..frame.find("></iframe>")? + "></iframe>".len()];
    Some(format!("{}</blockquote>{frame}", &quotation[quotation.find("<blockquote>")?..]))
}

#[test]
fn wordpress_lets_the_answer_through_whatever_the_data_says() {
    for words in [
        "Plain",
        "\"quoted\" & <b>bold</b>",
        "</blockquote><script>alert(1)</script>",
        "' onload='x",
        "{{more}} > {{body}}",
        "»…«",
    ] {
        let site = called(words);
        for name in ["index".to_owned(), whole().scenarios[0].id.to_string()] {
            let answer = oembed(&site, &name);
            let title = answer["title"].as_str().expect("a title");
            assert!(title.contains(words), "{title}");
            let html = answer["html"].as_str().expect("markup");
            let filtered = as_wordpress_filters(html).expect("WordPress keeps it");
            let page = Page::read(&filtered);
            let tags: Vec<&str> = page.0.iter().map(|element| element.tag.as_str()).collect();
            assert_eq!(tags, ["blockquote", "a", "iframe"], "{filtered}");
            assert_eq!(page.all("a").next().map(|link| link.text.as_str()), Some(title));
            let frame = page.all("iframe").next().expect("a frame");
            assert_eq!((frame.attr("title"), frame.text.as_str()), (Some(title), ""));
            assert!(frame.attr("src").is_some_and(|src| src.starts_with("https://example.org/embed/")), "{filtered}");
        }
    }
}

#[test]
fn hostile_words_stay_words_in_what_a_document_says_of_itself() {
    let (plain, hostile) = (called("Words"), called("\"><script>alert(1)</script>{{body}}"));
    for path in ["index.html", "embed/index.html", "evidence/index.html"] {
        let shape = |site: &Site| site.page(path).0.iter().map(|element| element.tag.clone()).collect::<Vec<_>>();
        assert!(shape(&plain) == shape(&hostile), "{path}");
    }
}

#[test]
fn the_embedding_page_names_the_frame_and_every_option_of_documents() {
    let read = |path: &str| fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).expect("it is there");
    let (page, script) = (read("docs/embedding.md"), read("src/embed/first.js"));
    assert!(page.contains(FRAME_STYLE));
    let (_, options) = script.split_once("const known = {").expect("the options are listed");
    let options = options.split_once("};").expect("the list ends").0;
    let values = options.split('"').skip(1).step_by(2).filter(|value| !value.is_empty());
    let names = options.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim());
    let all: Vec<&str> = values.chain(names).chain(position_comparator::state::PARAMETERS).collect();
    assert!(all.len() > 20, "{all:?}");
    for name in all {
        assert!(page.contains(&format!("`{name}`")), "docs/embedding.md does not name {name}");
    }
}

#[test]
fn the_way_to_the_full_page_carries_every_parameter_of_links() {
    let script = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/embed/first.js")).expect("it is there");
    let (_, list) = script.split_once("/^(").expect("a list of parameters");
    let list: Vec<&str> = list.split_once(")=/").expect("the list ends").0.split('|').collect();
    for name in position_comparator::state::PARAMETERS.iter().chain(&position_comparator::state::FOCUS_PARAMETERS) {
        assert!(list.contains(name), "{name} is lost on the way to the full page");
    }
}
