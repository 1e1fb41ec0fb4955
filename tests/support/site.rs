//! A whole site, written into a folder of its own.

use std::fs;

use position_comparator::dataset::FileRecord;
use position_comparator::prerender::{self, SiteUrl, Sources};
use position_comparator::view::pages::Imprint;
use position_comparator::view::wording::source::{BUNDLED, Language, read};
use tempfile::TempDir;

use super::html::Page;

/// A template as the build makes it: links to files, and places for what is in a document.
const TEMPLATE: &str = "<!doctype html>\n<html lang=\"{{lang}}\" dir=\"{{dir}}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{{title}}</title>\n\
    <meta name=\"description\" content=\"{{description}}\">\n{{more}}\n{{embed}}<script>first()</script>\n<style>p{margin:0}</style>\n\
    <noscript><link rel=\"stylesheet\" href=\"{{root}}assets/page.css\"></noscript>\n\
    <link rel=\"modulepreload\" href=\"{{root}}assets/page.js\">\n<script type=\"module\" src=\"{{root}}assets/boot.js\"></script>\n\
    {{large}}<link rel=\"modulepreload\" href=\"{{root}}assets/wide.js\">\n\
    {{large}}<script type=\"module\" src=\"{{root}}assets/wide-boot.js\"></script>\n\
    {{embed}}<script type=\"module\" src=\"{{root}}assets/height.js\"></script>\n</head>\n<body>\n{{masthead}}\n{{body}}\n</body>\n</html>\n";

/// A language that comes with the program.
pub(crate) fn bundled(lang: &str) -> Language {
    let (lang, file) = BUNDLED.into_iter().find(|(tag, _)| *tag == lang).expect("a language that is bundled");
    read(lang, file).unwrap_or_else(|mistakes| panic!("{lang}: {mistakes:#?}"))
}

/// A site in a folder of its own.
pub(crate) struct Site(pub(crate) TempDir);

impl Site {
    pub(crate) fn of(case: &FileRecord) -> Self {
        Self::at(None, case)
    }

    /// A site that knows where it will stand.
    pub(crate) fn at(url: Option<&str>, case: &FileRecord) -> Self {
        Self::since(None, url, case)
    }

    /// A site that says what changed since an earlier version.
    pub(crate) fn since(earlier: Option<&FileRecord>, url: Option<&str>, case: &FileRecord) -> Self {
        Self::in_languages(&[bundled("en")], earlier, url, case)
    }

    /// A site in several languages, the first of them its main one.
    pub(crate) fn in_languages(
        languages: &[Language],
        earlier: Option<&FileRecord>,
        url: Option<&str>,
        case: &FileRecord,
    ) -> Self {
        let url = url.map(|url| SiteUrl::from_text(url).expect("an address"));
        let folder = TempDir::new().expect("a folder");
        let method = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/method.md")).expect("the method page");
        let method = [("en".to_owned(), method)];
        let (imprint, url) = (Imprint::default(), url.as_ref());
        let sources =
            Sources { template: TEMPLATE, file: case, earlier, languages, method: &method, url, imprint: &imprint, fonts: None };
        prerender::write(&sources, folder.path()).expect("documents");
        for file in ["page.css", "page.js", "boot.js", "wide.js", "wide-boot.js", "height.js"] {
            fs::write(folder.path().join("assets").join(file), "").expect("a file");
        }
        Self(folder)
    }

    #[track_caller]
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    #[track_caller]
    pub(crate) fn page(&self, path: &str) -> Page {
        Page::read(&self.text(path))
    }

    /// Every document, from the top of the site.
    pub(crate) fn documents(&self) -> Vec<String> {
        let mut found: Vec<String> = ["", "evidence/", "method/"].map(|folder| format!("{folder}index.html")).into();
        found.extend(Some("changes/index.html".to_owned()).filter(|path| self.0.path().join(path).exists()));
        found.extend(self.below("plans"));
        found.extend(self.embeds());
        found
    }

    /// The documents that are made for frames.
    pub(crate) fn embeds(&self) -> Vec<String> {
        [vec!["embed/index.html".to_owned()], self.below("embed")].concat()
    }

    pub(crate) fn below(&self, folder: &str) -> Vec<String> {
        let plans = fs::read_dir(self.0.path().join(folder)).into_iter().flatten().filter_map(Result::ok);
        let plans = plans.filter(|plan| plan.path().is_dir());
        plans.map(|plan| format!("{folder}/{}/index.html", plan.file_name().to_string_lossy())).collect()
    }
}
