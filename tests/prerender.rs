//! The documents of the site: complete, linked with each other, free of scripts and styles inside, and safe whatever
//! the data says.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeSet;
use std::path::{Component, Path};

use position_comparator::dataset::FileRecord;
use position_comparator::dataset::record::TextRecord;

use support::html::Page;
use support::site::Site;
use support::whole::whole;
use support::{bundled_record, text};

/// Where a link inside the site leads, from the top of the site; links that leave the site are `None`.
fn target(from: &str, href: &str) -> Option<(String, String)> {
    if href.contains(':') || href.is_empty() {
        return None;
    }
    let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
    let path = path.split('?').next().unwrap_or_default();
    let mut to: Vec<String> = Vec::new();
    let folder = Path::new(from).parent().unwrap_or(Path::new(""));
    let joined = if path.is_empty() { Path::new(from).to_owned() } else { folder.join(path) };
    for part in joined.components() {
        match part {
            Component::Normal(name) => to.push(name.to_string_lossy().into_owned()),
            Component::ParentDir => assert!(to.pop().is_some(), "{href} in {from} leaves the site"),
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => panic!("{href} in {from} is no relative link"),
        }
    }
    if path.ends_with('/') {
        to.push("index.html".into());
    }
    Some((to.join("/"), fragment.to_owned()))
}

#[test]
fn every_document_is_written() {
    let (case, site) = (bundled_record(), Site::of(&bundled_record()));
    assert_eq!(site.documents().len(), 2 * case.scenarios.len() + 4);
    let places = case.scenarios.iter().flat_map(|plan| [("plans", &plan.id), ("embed", &plan.id)]);
    for (folder, plan) in places {
        let page = site.page(&format!("{folder}/{plan}/index.html"));
        assert_eq!(page.with("data-comparator").next().and_then(|root| root.attr("data-state")), Some("static"));
        let button = page.one("data-scenario", plan);
        assert_eq!(button.attr("aria-pressed"), Some("true"), "{plan} is not in force in its document in {folder}/");
    }
    assert_eq!(serde_json::from_str::<FileRecord>(&site.text("data/case.json")).expect("the format"), case);
}

#[test]
fn links_and_anchors_lead_somewhere() {
    let site = Site::of(&bundled_record());
    let anchors = |path: &str| -> BTreeSet<String> {
        site.page(path).with("id").filter_map(|element| element.attr("id")).map(str::to_owned).collect()
    };
    let of_evidence = anchors("evidence/index.html");
    for document in site.documents() {
        let page = site.page(&document);
        let addresses = page.0.iter().flat_map(|element| ["href", "src", "data-file"].map(|name| element.attr(name)));
        for (path, fragment) in addresses.flatten().filter_map(|href| target(&document, href)) {
            assert!(site.0.path().join(&path).is_file(), "{document} links to {path}, which is not there");
            if !fragment.is_empty() {
                let has = if path == "evidence/index.html" {
                    of_evidence.contains(&fragment)
                } else {
                    anchors(&path).contains(&fragment)
                };
                assert!(has, "{document} links to #{fragment} in {path}, which is not there");
            }
        }
    }
}

#[test]
fn no_id_stands_twice_in_a_document() {
    let site = Site::of(&bundled_record());
    for document in site.documents() {
        let page = site.page(&document);
        let mut seen = BTreeSet::new();
        for id in page.with("id").filter_map(|element| element.attr("id")) {
            assert!(seen.insert(id.to_owned()), "{id} twice in {document}");
        }
    }
}

#[test]
fn documents_keep_to_the_security_policy() {
    let site = Site::of(&bundled_record());
    for document in site.documents() {
        assert!(!site.text(&document).contains("{{"), "{document} has a place that was not filled");
        for element in &site.page(&document).0 {
            let bad = element.names().find(|name| *name == "style" || name.starts_with("on"));
            assert_eq!(bad, None, "<{}> in {document}", element.tag);
            assert!(element.tag != "style" || element.text == "p{margin:0}", "styles inside {document} that no hash allows");
            let is_data = element.attr("type") == Some("text/plain");
            let is_allowed = is_data || element.text.is_empty() || element.text == "first()";
            assert!(element.tag != "script" || is_allowed, "a script inside {document} that no hash allows");
        }
    }
}

#[test]
fn documents_that_stay_as_they_are_load_no_scripts() {
    let site = Site::of(&bundled_record());
    for document in ["evidence/index.html", "method/index.html"] {
        let page = site.page(document);
        assert_eq!(page.all("script").count(), 0, "{document}");
        assert!(page.all("link").all(|link| link.attr("rel") == Some("stylesheet")), "{document}");
    }
}

#[test]
fn every_claim_source_and_statement_of_the_article_is_in_the_evidence() {
    let (case, site) = (bundled_record(), Site::of(&bundled_record()));
    let page = site.page("evidence/index.html");
    let all = &page.all("main").next().expect("a main part").text;
    let article = &case.articles[0];
    assert_eq!(article.statements.len(), 27);
    for statement in &article.statements {
        let words = match &statement.text {
            TextRecord::Plain(words) => words,
            TextRecord::Translated(phrases) => &phrases["en"],
        };
        assert!(page.one("id", &statement.id).text.contains(words.as_str()), "{}", statement.id);
    }
    let listed: BTreeSet<_> = page.with("data-statement").filter_map(|item| item.attr("data-statement")).collect();
    for claim in &case.claims {
        assert!(listed.contains(&*claim.id), "claim {} is nowhere", claim.id);
        if let Some(quote) = &claim.quote {
            assert!(all.contains(quote.as_str()), "the quote of {} is nowhere", claim.id);
        }
    }
    let links: BTreeSet<_> = page.all("a").filter_map(|link| link.attr("href")).collect();
    for source in case.claims.iter().flat_map(|claim| &claim.source_ids) {
        let source = case.sources.iter().find(|have| have.id == *source).expect("sources are checked");
        assert!(source.url.as_deref().is_none_or(|url| links.contains(url)), "{:?} is not linked", source.url);
    }
}

/// A case with a hostile text in every place that shows one.
fn hostile(words: &str) -> FileRecord {
    let mut case = whole();
    let all = || text(words);
    case.title = all();
    for party in &mut case.parties {
        (party.label, party.short) = (all(), all());
    }
    for issue in &mut case.issues {
        (issue.label, issue.short, issue.question) = (all(), all(), all());
        for option in &mut issue.options {
            (option.label, option.short) = (all(), all());
        }
    }
    for moment in &mut case.moments {
        moment.title = all();
    }
    for claim in &mut case.claims {
        claim.summary = all();
        claim.quote = claim.quote.as_ref().map(|_| words.into());
        claim.speaker = claim.speaker.as_ref().map(|_| words.into());
        claim.disputed_by = claim.disputed_by.as_ref().map(|_| words.into());
    }
    for plan in &mut case.scenarios {
        (plan.name, plan.short) = (all(), all());
    }
    for claim in &mut case.claims {
        (claim.speaks_for, claim.note) = (Some(words.into()), Some(words.into()));
    }
    for source in &mut case.sources {
        (source.outlet, source.headline, source.note) = (words.into(), Some(words.into()), Some(words.into()));
    }
    // In another language than the page's, it is put together in another way.
    case.languages.push("uk".into());
    let foreign = || TextRecord::Translated([("uk".to_owned(), words.to_owned())].into());
    let statement = &mut case.articles[0].statements[0];
    (statement.attribution, statement.only_here) = (words.into(), Some(foreign()));
    case.contradictions[0].when = foreign();
    case.claims[0].note = Some(foreign());
    case
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile_texts = [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='alert(1)",
        "<!-- --><svg/onload=alert(1)>",
        "&lt;b&gt; &amp;amp; &#60;",
        "{{body}} {{title}} {{description}} {{root}}",
    ];
    let plain = Site::of(&hostile("Words"));
    for words in hostile_texts {
        let site = Site::of(&hostile(words));
        for document in site.documents() {
            let (safe, page) = (plain.page(&document), site.page(&document));
            let shape = |page: &Page| {
                page.0.iter().map(|element| (element.tag.clone(), element.names().map(str::to_owned).collect())).collect::<Vec<(
                    String,
                    Vec<String>,
                )>>(
                )
            };
            assert_eq!(shape(&page), shape(&safe), "`{words}` changes the markup of {document}");
            let title = page.all("title").next().expect("a title");
            if !document.starts_with("method") {
                assert!(title.text.contains(words), "`{words}` is `{}` in the title of {document}", title.text);
                assert!(page.all("body").next().is_some_and(|body| body.text.contains(words)), "`{words}` is not in {document}");
            }
        }
    }
}

#[test]
fn what_previews_show_first_names_every_party_that_answers() {
    let record = bundled_record();
    let site = Site::of(&record);
    for plan in &record.scenarios {
        for path in [format!("plans/{}/index.html", plan.id), format!("embed/{}/index.html", plan.id)] {
            let page = site.page(&path);
            let description = page.with("name").find(|element| element.attr("name") == Some("description"));
            let description = description.and_then(|element| element.attr("content")).expect("it describes itself");
            let first: String = description.chars().take(200).collect();
            for party in ["United States: ", "Russia: ", "Ukraine: ", "European allies: "] {
                assert!(first.contains(party), "{path}: {description}");
            }
            assert!(description.contains("(positions as of "), "{path}: {description}");
        }
    }
}
