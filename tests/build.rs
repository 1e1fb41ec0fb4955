//! The command from a newsroom's data to a site that can be uploaded.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use position_comparator::view::wording::source::{BUNDLED, BUNDLED_REMARKS};
use serde_json::Value;
use tempfile::TempDir;

use support::html::Page;
use support::template::{template, template_of};

/// A newsroom's folder with the example in it, and a template to build it with.
struct Newsroom {
    folder: TempDir,
    template: TempDir,
}

impl Newsroom {
    fn new() -> Self {
        let newsroom = Self { folder: TempDir::new().expect("a folder"), template: template() };
        let (code, _, errors) = newsroom.run(&["new", "case"]);
        assert_eq!((code, errors.as_str()), (Some(0), ""));
        newsroom
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_position-comparator"));
        let Output { status, stdout, stderr } =
            command.args(arguments).current_dir(self.folder.path()).output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it prints UTF-8");
        (status.code(), text(stdout), text(stderr))
    }

    /// Builds into `dist`, with further arguments.
    fn build(&self, more: &[&str]) -> (Option<i32>, String) {
        let template = self.template.path().to_str().expect("the name is text");
        let asked = ["build", "--quick", "--data", "case/data", "--out", "dist", "--template", template];
        let (code, _, errors) = self.run(&[&asked, more].concat());
        (code, errors)
    }

    #[track_caller]
    fn built(&self, settings: &str) {
        self.put("case/site.toml", settings);
        let (code, errors) = self.build(&[]);
        assert_eq!(code, Some(0), "{errors}");
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).expect("a file");
    }

    #[track_caller]
    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn page(&self, path: &str) -> Page {
        Page::read(&self.text(path))
    }

    /// Every file of the site with its bytes.
    fn site(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path("dist"), &mut files);
        files
    }

    /// Every document of the site, as text.
    fn documents(&self) -> BTreeMap<PathBuf, String> {
        let is_html = |path: &Path| path.extension().is_some_and(|end| end == "html");
        let text = |bytes| String::from_utf8(bytes).expect("documents are text");
        self.site().into_iter().filter(|(path, _)| is_html(path)).map(|(path, bytes)| (path, text(bytes))).collect()
    }

    /// The deployed name of a file in `assets/` that begins and ends so.
    #[track_caller]
    fn asset(&self, start: &str, end: &str) -> String {
        let names = fs::read_dir(self.path("dist/assets")).expect("there is a site").filter_map(Result::ok);
        let mut names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.find(|name| name.starts_with(start) && name.ends_with(end)).unwrap_or_else(|| panic!("no {start}…{end}"))
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("it can be read").path()) {
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
}

/// The text between two others.
#[track_caller]
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, after) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    after.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

#[test]
fn what_a_template_has_compressed_is_not_compressed_again() {
    let newsroom = Newsroom::new();
    newsroom.built("");
    let program = newsroom.asset("page-", ".wasm");
    let packed = newsroom.template.path().join("packed");
    fs::create_dir(&packed).expect("a folder");
    fs::write(packed.join(format!("{program}.br")), "compressed before").expect("a file");
    fs::write(packed.join("page-0123456789ab.wasm.gz"), "of another program").expect("a file");
    newsroom.built("");
    assert_eq!(newsroom.text(&format!("dist/assets/{program}.br")), "compressed before");
    let gzip = fs::read(newsroom.path(&format!("dist/assets/{program}.gz"))).expect("a file");
    assert_eq!(gzip[..2], [0x1f, 0x8b], "what it has not is made");
    assert!(!newsroom.path("dist/assets/page-0123456789ab.wasm.gz").exists());
}

#[test]
fn a_made_up_tram_line_becomes_a_site_by_one_command() {
    let newsroom = Newsroom::new();
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(0), "{errors}");
    let wanted = "checking case/data\n  9 warnings: position-comparator check case/data\nwriting the documents\ncompressing\n\
                  left out: canonical links, titles and cards for link previews and oEmbed, which need the site's address: --url https://…\n\
                  dist is ready\n";
    assert_eq!(errors, wanted);
    let page = newsroom.page("dist/index.html");
    assert!(page.all("h1").next().is_some_and(|title| title.text == "An example: a new tram line for Lindenau"));
    let verdict = |cell: &str| page.one("data-cell", cell).attr("data-verdict").map(str::to_owned);
    assert_eq!(verdict("council/route").as_deref(), Some("accepts"));
    assert_eq!(verdict("shops/route").as_deref(), Some("refuses"));
    for file in
        ["_headers", "nginx.conf", "data/case.json", "data/schema.json", "embed/loader.json", "index.html.br", "index.html.gz"]
    {
        assert!(newsroom.path("dist").join(file).is_file(), "{file} is missing");
    }
    assert!(!newsroom.path(".dist.new").exists() && !newsroom.path(".dist.old").exists());
}

#[test]
fn a_site_of_other_data_says_nothing_of_the_bundled_case() {
    let newsroom = Newsroom::new();
    newsroom.built("url = \"https://example.org/tram\"\n");
    let mut texts: BTreeMap<PathBuf, String> = newsroom.documents();
    texts.insert("oembed".into(), newsroom.text("dist/oembed/index.json"));
    for (path, text) in texts {
        // The method page has worked cases, and says whose they are.
        let text = match text.split_once("Worked cases</h2>") {
            Some((before, after)) => {
                assert!(after.contains("the case that the comparator comes with"), "{after}");
                before.to_owned()
            }
            None => text,
        };
        for word in ["Ukrain", "Russia", "Crimea", "Kremlin", "Moscow", "ceasefire", "CC BY"] {
            assert!(!text.contains(word), "{} says {word}", path.display());
        }
    }
}

#[test]
fn the_policy_names_the_styles_of_all_documents() {
    let newsroom = Newsroom::new();
    newsroom.built("accent = \"#00695c\"\naccent_dark = \"#6fd3c4\"\ndata_hosts = [\"https://data.example.org\"]\n");
    let documents = newsroom.documents();
    let first: Vec<&str> = documents.values().map(|text| between(text, "<style>", "</style>")).collect();
    assert!(first.len() > 5 && first.iter().all(|styles| *styles == first[0]));
    assert!(first[0].contains("--accent:light-dark(#00695c,#6fd3c4)"), "{}", first[0]);
    // All of them for hosts whose own policy keeps those inside from working, under a name of its own.
    let name = newsroom.asset("page-", ".css");
    assert!(newsroom.text(&format!("dist/assets/{name}")).contains("--accent:light-dark(#00695c,#6fd3c4)"));
    let boot = newsroom.asset("boot-", ".js");
    assert!(newsroom.text(&format!("dist/assets/{boot}")).contains(&name));
    assert!(documents.values().any(|text| text.contains(&boot)));
    let before = newsroom.text("dist/_headers");
    let hashes = |headers: &str| -> Vec<String> {
        between(headers, "style-src 'self' ", ";").split(' ').map(|hash| hash.trim_matches('\'').to_owned()).collect()
    };
    assert!(before.contains("connect-src 'self' https://data.example.org;"), "{before}");
    assert!(newsroom.text("dist/nginx.conf").contains(&hashes(&before).join("' '")));
    newsroom.built("");
    let after = hashes(&newsroom.text("dist/_headers"));
    assert_eq!(after.len(), 4, "one for each text: {after:?}");
    assert_ne!(after[0], hashes(&before)[0], "other styles have the same hash");
    assert_eq!(after[1..], hashes(&before)[1..]);
    assert_ne!(newsroom.asset("page-", ".css"), name);
    assert_ne!(newsroom.asset("boot-", ".js"), boot, "a module names another file under the same name");
}

#[test]
fn the_title_of_a_page_stands_before_most_styles_and_each_kind_of_document_has_its_own() {
    let newsroom = Newsroom::new();
    newsroom.built("");
    let page = newsroom.text("dist/index.html");
    let places =
        ["<h1", "<style>p{margin:0}</style>", "<main"].map(|part| page.find(part).unwrap_or_else(|| panic!("no {part}")));
    assert!(places.is_sorted(), "{places:?}");
    for (document, has_embed, has_prose) in
        [("index.html", false, false), ("embed/index.html", true, false), ("method/index.html", false, true)]
    {
        let text = newsroom.text(&format!("dist/{document}"));
        assert_eq!(text.contains("<style>.embed{margin:0}</style>"), has_embed, "{document}");
        assert_eq!(text.contains("<style>.prose{margin:0}</style>"), has_prose, "{document}");
        assert!(text.find("<style>p{margin:0}</style>") < text.find("<main"), "{document} shows something before its styles");
    }
}

#[test]
fn a_newsroom_stands_with_its_name_where_the_tool_stood() {
    let newsroom = Newsroom::new();
    newsroom.built(
        "title = \"Trams & us\"\nurl = \"https://example.org/tram\"\npublication = \"Lindenau Gazette\"\n\
         publication_url = \"https://gazette.example/\"\ncredit = \"By the local desk\"\nlicence = \"CC0\"\n\
         corrections = \"desk@gazette.example\"\npages = [\"method\"]\n",
    );
    let page = newsroom.page("dist/index.html");
    assert!(page.all("h1").next().is_some_and(|title| title.text == "Trams & us"));
    let links = |path: &str, class: &str| {
        let text = newsroom.text(path);
        let part = between(&text, &format!("class=\"{class}\""), if class == "masthead" { "</header>" } else { "</footer>" });
        let hrefs = part.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        hrefs.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(links("dist/index.html", "masthead"), ["https://gazette.example/", "./method/"]);
    assert_eq!(links("dist/index.html", "colophon"), ["mailto:desk@gazette.example"]);
    assert_eq!(links("dist/embed/index.html", "embed__foot")[..2], ["https://gazette.example/", "../method/"]);
    for (path, text) in newsroom.documents() {
        assert!(text.contains("By the local desk") && text.contains("CC0"), "{}", path.display());
    }
    assert!(newsroom.text("dist/index.html").contains("<meta property=\"og:site_name\" content=\"Lindenau Gazette\">"));
    let oembed: Value = serde_json::from_str(&newsroom.text("dist/oembed/index.json")).expect("it is JSON");
    assert_eq!(
        (&oembed["provider_name"], &oembed["provider_url"]),
        (&"Lindenau Gazette".into(), &"https://gazette.example/".into())
    );
}

#[test]
fn what_is_shown_at_first_can_be_chosen() {
    let newsroom = Newsroom::new();
    newsroom.built("plan = \"none\"\nmoment = 2025-04-02\nparties = [\"shops\"]\n");
    let page = newsroom.page("dist/index.html");
    assert_eq!(page.one("data-scenario", "none").attr("aria-pressed"), Some("true"));
    assert_eq!(page.one("data-as-of", "2025-04-02").attr("aria-pressed"), Some("true"));
    let cells: Vec<&str> = page.with("data-cell").filter_map(|cell| cell.attr("data-cell")).collect();
    assert_eq!(cells[..2], ["shops/route", "council/route"]);
}

#[test]
fn what_changed_since_an_earlier_version_is_on_a_page_of_its_own() {
    let newsroom = Newsroom::new();
    newsroom.built("");
    assert!(!newsroom.path("dist/changes").exists());
    fs::rename(newsroom.path("case/data"), newsroom.path("case/march")).expect("it can be moved");
    let (code, _, errors) = newsroom.run(&["new", "other"]);
    assert_eq!(code, Some(0), "{errors}");
    fs::rename(newsroom.path("other/data"), newsroom.path("case/data")).expect("it can be moved");
    let claims = newsroom.text("case/data/claims.csv");
    newsroom.put("case/data/claims.csv", &claims.replace("wants the line on the river", "wants it by the river"));
    newsroom.built("earlier = \"march\"\npublication = \"Lindenau Gazette\"\n");
    let page = newsroom.text("dist/changes/index.html");
    assert!(page.contains("wants it by the river") && page.contains("Lindenau Gazette"), "{page}");
    assert!(newsroom.text("dist/index.html").contains("href=\"./changes/\""));
    newsroom.built("earlier = \"march\"\npublication = \"Lindenau Gazette\"\nlanguages = [\"en\", \"uk\"]\n");
    let page = newsroom.text("dist/uk/changes/index.html");
    assert!(page.contains("<html lang=\"uk\"") && page.contains("<h2>Переформульовані твердження (1)</h2>"), "{page}");
    assert!(newsroom.text("dist/uk/index.html").contains("href=\"./changes/\""));
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let newsroom = Newsroom::new();
    newsroom.built("accent = \"#00695c\"\naccent_dark = \"#6fd3c4\"\n");
    let before = newsroom.site();
    newsroom.built("accent = \"#00695c\"\naccent_dark = \"#6fd3c4\"\n");
    assert!(before == newsroom.site());
}

#[test]
fn what_is_wrong_is_listed_and_the_site_stays() {
    let newsroom = Newsroom::new();
    newsroom.built("");
    let before = newsroom.site();
    let claims = newsroom.text("case/data/claims.csv");
    newsroom.put("case/data/claims.csv", &claims.replace(",on-record,", ",sure,").replace("gazette-0403", "gazette"));
    newsroom.put("case/site.toml", "acent = \"#fff\"\nurl = \"here\"\n");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(1), "{errors}");
    for line in [
        "case/data: 2 errors, no warnings\n",
        "row 2, column F (grade): ",
        "case/site.toml: 2 errors\n  line 1: there is no setting `acent`: did you mean `accent`?\n  line 2, url: `here` is no address of a site: ",
    ] {
        assert!(errors.contains(line), "{errors}");
    }
    newsroom.put("case/data/claims.csv", &claims);
    newsroom.put("case/site.toml", "parties = [\"shop\"]\n");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(1));
    assert!(
        errors
            .ends_with("case/site.toml: 1 error\n  line 1, parties: the case has nothing called `shop`: did you mean `shops`?\n"),
        "{errors}"
    );
    assert!(before == newsroom.site(), "a refused build changed the site");
}

#[test]
fn a_language_of_its_own_may_say_what_the_checks_find_and_need_not() {
    let newsroom = Newsroom::new();
    let settings = "languages = [\"de\"]\n";
    fs::create_dir_all(newsroom.path("case/messages/findings")).expect("a folder");
    newsroom.put("case/messages/de.ftl", BUNDLED[0].1);
    newsroom.built(settings);
    let dialogs = || newsroom.text(&format!("dist/assets/{}", newsroom.asset("dialogs-", ".txt")));
    assert!(!dialogs().contains("data-remarks"));
    newsroom.put("case/messages/findings/de.ftl", &BUNDLED_REMARKS[0].1.replace("= shorten it\n", "= kürzer fassen\n"));
    newsroom.built(settings);
    let remarks = newsroom.asset("remarks-", ".txt");
    assert!(dialogs().contains(&format!("data-remarks=\"{remarks}\"")));
    assert!(newsroom.text(&format!("dist/assets/{remarks}")).contains("\nshorten-it|kürzer fassen\n"));
    newsroom.put("case/messages/findings/de.ftl", "shorten-it = kürzer fassen\nshorten-me = kürzer fassen\n");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(1), "{errors}");
    for mistake in ["mend-these-first: is missing", "shorten-me: is never said: a slip in its name, or left over"] {
        assert!(errors.contains(&format!("messages/findings/de.ftl, {mistake}")), "{errors}");
    }
}

#[test]
fn an_accent_that_is_hard_to_see_is_built_with_a_warning() {
    let newsroom = Newsroom::new();
    newsroom.put("case/site.toml", "accent = \"#00695c\"\n");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(0));
    let wanted = "  warning: case/site.toml: line 1, accent: #00695c has a contrast of 2.4 in dark colours and needs 4.5: \
                  set `accent_dark` to a lighter colour\n";
    assert!(errors.contains(wanted), "{errors}");
}

#[test]
fn only_a_site_is_ever_replaced() {
    let newsroom = Newsroom::new();
    fs::create_dir(newsroom.path("dist")).expect("a folder");
    newsroom.put("dist/novel.txt", "It was a dark night.");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(2));
    let wanted = "dist holds something that is not a site made by this command: name another folder, or empty it\n";
    assert!(errors.ends_with(wanted), "{errors}");
    assert_eq!(newsroom.text("dist/novel.txt"), "It was a dark night.");
    assert_eq!(newsroom.site().len(), 1);
}

#[test]
fn a_template_that_is_none_or_of_another_release_is_refused() {
    let mut newsroom = Newsroom::new();
    newsroom.template = template_of("9.9.9");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(2));
    assert!(
        errors.contains(" is of release 9.9.9, this command of ") && errors.ends_with(": take both from one kit\n"),
        "{errors}"
    );
    newsroom.template = TempDir::new().expect("a folder");
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(2));
    assert!(errors.starts_with("this is no site template: cannot read "), "{errors}");
    let (code, _, errors) = newsroom.run(&["build", "--data", "case/data", "--out", "dist"]);
    let wanted = "there is no folder `template` beside this program: name the site template with --template\n";
    assert_eq!((code, errors.as_str()), (Some(2), wanted));
    assert!(!newsroom.path("dist").exists());
}

#[test]
fn a_folder_to_start_in_has_all_that_an_editor_needs() {
    let newsroom = Newsroom::new();
    let template = newsroom.template.path().to_str().expect("the name is text");
    let (code, said, errors) = newsroom.run(&["new", "mine", "--title", "A \"bridge\"", "--template", template]);
    assert_eq!(code, Some(0), "{errors}");
    assert_eq!(said, "mine is ready; the example is built in dist/. Read mine/README.md next.\n");
    for file in ["README.md", "site.toml", "data/claims.csv", "dist/index.html"] {
        assert!(newsroom.path("mine").join(file).is_file(), "{file} is missing");
    }
    let page = newsroom.page("mine/dist/index.html");
    assert!(page.all("h1").next().is_some_and(|title| title.text == "A \"bridge\""));
}

#[test]
fn nothing_is_written_into_a_folder_that_holds_something() {
    let newsroom = Newsroom::new();
    let before = newsroom.text("case/site.toml");
    let (code, said, errors) = newsroom.run(&["new", "case", "--title", "Another"]);
    assert_eq!((code, said.as_str(), errors.as_str()), (Some(2), "", "case is not empty: name a new folder\n"));
    assert_eq!(newsroom.text("case/site.toml"), before);
}

#[test]
fn a_site_that_knows_its_address_has_a_card_for_every_plan_and_language_and_says_so() {
    let newsroom = Newsroom::new();
    newsroom.built("languages = [\"en\", \"uk\"]\n");
    assert!(!newsroom.path("dist/cards").exists(), "without an address nothing could name them");
    newsroom.built("languages = [\"en\", \"uk\"]\nurl = \"https://example.org/talks\"\n");
    let cards: Vec<PathBuf> =
        newsroom.site().into_keys().filter(|path| path.extension().is_some_and(|end| end == "png")).collect();
    let documents = newsroom.documents();
    let is_comparator = |path: &&PathBuf| {
        let folder = path.strip_prefix(newsroom.path("dist")).expect("it is in the site").to_string_lossy().replace("uk/", "");
        ["index.html", "plans/", "embed/"].iter().any(|start| folder.starts_with(start))
    };
    let mut named = std::collections::BTreeSet::new();
    for path in documents.keys().filter(is_comparator) {
        let page = Page::read(&documents[path]);
        let image = page.one("property", "og:image").attr("content").expect("an address").to_owned();
        let file = image.strip_prefix("https://example.org/talks/").expect("it is absolute");
        let bytes = fs::read(newsroom.path("dist").join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        // A PNG says its size in its first chunk.
        assert_eq!((&bytes[1..4], &bytes[16..24]), (&b"PNG"[..], &[0, 0, 4, 0xb0, 0, 0, 2, 0x76][..]), "{file}");
        assert!(bytes.len() < 70_000, "{file}: {}", bytes.len());
        assert_eq!(page.one("property", "og:image:width").attr("content"), Some("1200"));
        assert_eq!(page.one("property", "og:image:height").attr("content"), Some("630"));
        assert_eq!(page.one("name", "twitter:card").attr("content"), Some("summary_large_image"));
        assert!(page.one("property", "og:image:alt").attr("content").is_some_and(|alt| alt.len() > 20));
        named.insert(newsroom.path("dist").join(file));
    }
    assert_eq!(named.into_iter().collect::<Vec<_>>(), cards);
    assert!(cards.len() >= 4, "{cards:?}");
    let evidence = Page::read(&newsroom.text("dist/evidence/index.html"));
    assert_eq!(evidence.one("name", "twitter:card").attr("content"), Some("summary"));
}

#[test]
fn cards_with_letters_that_the_fonts_lack_are_left_out_and_counted() {
    let newsroom = Newsroom::new();
    let titled = "title = \"談判\"\nurl = \"https://example.org/talks\"\n";
    newsroom.put("case/site.toml", titled);
    let (code, errors) = newsroom.build(&[]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(errors.contains("cards for previews of links, with letters that the fonts lack"), "{errors}");
    assert!(!newsroom.path("dist/cards").exists());
    assert_eq!(newsroom.page("dist/index.html").one("name", "twitter:card").attr("content"), Some("summary"));
    let (code, errors) = newsroom.build(&["--font", "case"]);
    assert_eq!(
        (code, errors.as_str()),
        (Some(2), "case: there is no font in this folder that can be read (.ttf, .otf, .ttc, .otc)\n")
    );
}
