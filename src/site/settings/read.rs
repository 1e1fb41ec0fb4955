//! Settings from their text.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::dataset::{Problem, Remark};
use crate::prerender::SiteUrl;
use crate::site::settings::values::{self, Refused};
use crate::site::settings::{Placed, Settings};
use crate::view::pages::Licence;

/// Every setting, in the order in which they are documented.
const KEYS: [&str; 19] = [
    "title",
    "languages",
    "url",
    "publication",
    "publication_url",
    "credit",
    "licence",
    "licence_url",
    "corrections",
    "accent",
    "accent_dark",
    "font",
    "headline_font",
    "plan",
    "moment",
    "parties",
    "earlier",
    "pages",
    "data_hosts",
];

/// The standard pages that are linked where nobody says otherwise.
const PAGES: [&str; 2] = ["evidence", "method"];

impl Settings {
    /// Settings from the text of a file: all that could be read, and all problems.
    pub fn read(text: &str) -> (Self, Vec<Problem>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reader = Reader { text, problems: Vec::new() };
        for error in errors {
            let line = reader.line(error.span().unwrap_or_default());
            let what = format!("this is not TOML: {}", error.message());
            reader.say("not-toml", format!("line {line}"), what, "look there, and just before, for a missing quotation mark");
        }
        let mut settings = Self::default();
        if reader.problems.is_empty() {
            let mut entries: Vec<_> = table.get_ref().iter().collect();
            entries.sort_by_key(|(key, _)| key.span().start);
            let mut licence = (None, None);
            for (key, value) in entries {
                reader.take(&mut settings, &mut licence, key.get_ref(), key.span(), value);
            }
            settings.imprint.licence = reader.licence(licence);
        }
        (settings, reader.problems)
    }
}

/// The name and the address of a licence.
type Named = (Option<Placed<String>>, Option<Placed<String>>);

struct Reader<'t> {
    text: &'t str,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn take(
        &mut self,
        settings: &mut Settings,
        licence: &mut Named,
        key: &str,
        span: Range<usize>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let Settings { title, languages, url, imprint, data_hosts, earlier, look, plan, moment, parties } = settings;
        match key {
            "title" => *title = self.one(key, value, values::words),
            "languages" => *languages = self.all_placed(key, value, values::language),
            "url" => *url = self.one(key, value, |text| SiteUrl::from_text(text).map_err(|error| refused_as(&error))),
            "publication" => imprint.name = self.one(key, value, values::words).map(Into::into),
            "publication_url" => imprint.url = self.one(key, value, values::link).map(Into::into),
            "credit" => imprint.credit = self.one(key, value, values::words).map(Into::into),
            "licence" => licence.0 = self.placed(key, value, values::words),
            "licence_url" => licence.1 = self.placed(key, value, values::link),
            "corrections" => imprint.corrections = self.one(key, value, values::contact),
            "accent" => look.accent = self.placed(key, value, values::colour),
            "accent_dark" => look.accent_dark = self.placed(key, value, values::colour),
            "font" => look.font = self.all(key, value, values::font),
            "headline_font" => look.headline_font = self.all(key, value, values::font),
            "plan" => *plan = self.placed(key, value, values::words),
            "moment" => *moment = self.placed(key, value, values::words),
            "parties" => *parties = self.all_placed(key, value, values::words),
            "earlier" => *earlier = self.one(key, value, values::words),
            "pages" => {
                let pages = self.all(key, value, page);
                imprint.links_evidence = pages.contains(&PAGES[0]);
                imprint.links_method = pages.contains(&PAGES[1]);
            }
            "data_hosts" => *data_hosts = self.all(key, value, values::origin),
            _ => {
                let line = self.line(span);
                let what = format!("there is no setting `{key}`");
                self.say("unknown-setting", format!("line {line}"), what, &values::nearest(key, &KEYS));
            }
        }
    }

    /// A text or a date, as this makes of it.
    fn placed<T>(
        &mut self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        read: impl FnOnce(&str) -> Result<T, Refused>,
    ) -> Option<Placed<T>> {
        let line = self.line(value.span());
        let read = match value.get_ref() {
            DeValue::String(text) => read(text),
            DeValue::Datetime(date) => read(&date.to_string()),
            _ => Err(("this is no text".to_owned(), "put it between quotation marks".to_owned())),
        };
        match read {
            Ok(value) => Some(Placed { line, value }),
            Err((what, remedy)) => {
                self.say("bad-setting", format!("line {line}, {key}"), what, &remedy);
                None
            }
        }
    }

    fn one<T>(&mut self, key: &str, value: &Spanned<DeValue<'_>>, read: impl FnOnce(&str) -> Result<T, Refused>) -> Option<T> {
        self.placed(key, value, read).map(|placed| placed.value)
    }

    fn all_placed<T>(
        &mut self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        read: impl Fn(&str) -> Result<T, Refused>,
    ) -> Vec<Placed<T>> {
        if let DeValue::Array(values) = value.get_ref() {
            return values.iter().filter_map(|value| self.placed(key, value, &read)).collect();
        }
        let line = self.line(value.span());
        let remedy = "put its parts between square brackets: [\"one\", \"two\"]";
        self.say("bad-setting", format!("line {line}, {key}"), "this is no list".to_owned(), remedy);
        Vec::new()
    }

    fn all<T>(&mut self, key: &str, value: &Spanned<DeValue<'_>>, read: impl Fn(&str) -> Result<T, Refused>) -> Vec<T> {
        self.all_placed(key, value, read).into_iter().map(|placed| placed.value).collect()
    }

    /// A licence has a name; its address alone would be a link without words.
    fn licence(&mut self, (name, url): Named) -> Option<Licence> {
        if let (None, Some(url)) = (&name, &url) {
            let what = "the address of a licence stands without its name".to_owned();
            self.say("bad-setting", format!("line {}, licence_url", url.line), what, "add `licence = \"…\"`");
        }
        name.map(|name| Licence { name: name.value.into(), url: url.map(|url| url.value.into()) })
    }

    fn line(&self, span: Range<usize>) -> usize {
        self.text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
    }

    fn say(&mut self, code: &'static str, place: String, what: String, remedy: &str) {
        let (what, remedy) = (Remark::verbatim(what), Remark::verbatim(remedy));
        self.problems.push(Problem { code, place, what, remedy });
    }
}

fn page(text: &str) -> Result<&'static str, Refused> {
    let found = PAGES.iter().find(|page| **page == text).copied();
    found.ok_or_else(|| (format!("there is no page `{text}`"), values::nearest(text, &PAGES)))
}

/// The remedy stands in the error's own words.
fn refused_as(error: &crate::prerender::SiteUrlError) -> Refused {
    let text = error.to_string();
    let (what, remedy) = text.split_once(": ").unwrap_or((&text, "correct it"));
    (what.to_owned(), remedy.to_owned())
}
