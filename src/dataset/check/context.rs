//! What every check needs: the ids of the file, and a list for problems.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::dataset::Problem;
use crate::dataset::check::{
    LONGEST_ID, LONGEST_TEXT, MOST_CELLS, MOST_LANGUAGES, MOST_MOMENTS, MOST_PARTIES, MOST_SCENARIOS, dates,
};
use crate::dataset::nearest::{self, Nearest, brief};
use crate::dataset::problem::Problems;
use crate::dataset::record::{FileRecord, TextRecord};
use crate::dataset::remark::{Remark, remark};
use crate::model::{ClaimIx, Date, Grade, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, ScenarioIx, SourceIx, Text};

pub(super) struct Checker<'a> {
    pub(super) file: &'a FileRecord,
    /// The language that texts are kept in; where they are not in it, and without one, their first.
    lang: Option<&'a str>,
    ids: BTreeMap<(Kind, &'a str), usize>,
    problems: Problems,
    nearest: Nearest,
}

#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Kind {
    Party,
    Issue,
    Moment,
    Claim,
    Scenario,
    Source,
    Context,
    Article,
    ArticleStatement,
}

impl Kind {
    const fn list(self) -> &'static str {
        match self {
            Self::Party => "parties",
            Self::Issue => "issues",
            Self::Moment => "moments",
            Self::Claim => "claims",
            Self::Scenario => "scenarios",
            Self::Source => "sources",
            Self::Context => "moments[].context",
            Self::Article | Self::ArticleStatement => "articles",
        }
    }

    const fn unknown(self) -> &'static str {
        match self {
            Self::Party => "unknown-party",
            Self::Issue => "unknown-issue",
            Self::Moment => "unknown-moment",
            Self::Claim => "unknown-claim",
            Self::Scenario => "unknown-scenario",
            Self::Source => "unknown-source",
            Self::Context => "unknown-context",
            Self::Article | Self::ArticleStatement => "unknown-article",
        }
    }
}

impl<'a> Checker<'a> {
    pub(super) fn new(file: &'a FileRecord, lang: Option<&'a str>) -> Self {
        let mut checker = Self { file, lang, ids: BTreeMap::new(), problems: Problems::default(), nearest: Nearest::default() };
        checker.name(Kind::Party, |at| format!("parties[{at}].id"), file.parties.iter().map(|record| &*record.id));
        checker.name(Kind::Issue, |at| format!("issues[{at}].id"), file.issues.iter().map(|record| &*record.id));
        checker.name(Kind::Moment, |at| format!("moments[{at}].id"), file.moments.iter().map(|record| &*record.id));
        for (moment, record) in file.moments.iter().enumerate() {
            let place = |at| format!("moments[{moment}].context[{at}].id");
            checker.name(Kind::Context, place, record.context.iter().map(|record| &*record.id));
        }
        checker.name(Kind::Claim, |at| format!("claims[{at}].id"), file.claims.iter().map(|record| &*record.id));
        checker.name(Kind::Scenario, |at| format!("scenarios[{at}].id"), file.scenarios.iter().map(|record| &*record.id));
        checker.name(Kind::Source, |at| format!("sources[{at}].id"), file.sources.iter().map(|record| &*record.id));
        checker.name(Kind::Article, |at| format!("articles[{at}].id"), file.articles.iter().map(|record| &*record.id));
        for (article, record) in file.articles.iter().enumerate() {
            let place = |at| format!("articles[{article}].statements[{at}].id");
            checker.name(Kind::ArticleStatement, place, record.statements.iter().map(|record| &*record.id));
        }
        checker.sizes();
        checker
    }

    /// A case is neither empty nor so large that the page could hang on it.
    fn sizes(&mut self) {
        let file = self.file;
        for (list, count, most) in [
            ("parties", file.parties.len(), MOST_PARTIES),
            ("issues", file.issues.len(), MOST_CELLS / file.parties.len().max(1)),
            ("moments", file.moments.len(), MOST_MOMENTS),
        ] {
            if count == 0 {
                self.wrong("empty-list", list, "the list is empty", "add at least one entry");
            }
            self.at_most(list, count, most);
        }
        self.at_most("scenarios", file.scenarios.len(), MOST_SCENARIOS);
        self.at_most("languages", file.languages.len(), MOST_LANGUAGES);
    }

    fn at_most(&mut self, list: &str, count: usize, most: usize) {
        if count > most {
            self.wrong(
                "too-many-entries",
                list,
                remark!("the list has {count} entries", count),
                remark!("keep to {most}, or split the case", most),
            );
        }
    }

    fn name(&mut self, kind: Kind, place: impl Fn(usize) -> String, ids: impl Iterator<Item = &'a str>) {
        for (at, id) in ids.enumerate() {
            self.id_is_plain(|| place(at), id);
            if !id.is_empty() && self.ids.insert((kind, id), at).is_some() {
                self.wrong(
                    "id-twice",
                    place(at),
                    remark!("the id `{id}` stands twice", id = brief(id)),
                    "give each entry an id of its own",
                );
            }
        }
    }

    /// Ids stand in links and attributes, so they keep to characters that need no quoting there.
    pub(super) fn id_is_plain(&mut self, place: impl Fn() -> String, id: &str) {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.');
        let rule =
            "use up to 100 lower-case letters from a to z, digits, `-`, `_` or `.`, no `.` in front, and not the word `none`";
        if id.is_empty() {
            self.wrong("id-missing", place(), "the id is missing", rule);
        } else if id.len() > LONGEST_ID || id == "none" || id.starts_with('.') || !id.bytes().all(is_plain) {
            let what = remark!("the id `{id}` is not fit for a link", id = brief(id));
            let rule = Remark::from(rule);
            let remedy = match plain(id) {
                Some(plain) => remark!("write `{plain}`, or {rule}", plain, rule),
                None => rule,
            };
            self.wrong("id-unfit", place(), what, remedy);
        }
    }

    pub(super) fn wrong(
        &mut self,
        code: &'static str,
        place: impl Into<String>,
        what: impl Into<Remark>,
        remedy: impl Into<Remark>,
    ) {
        self.problems.add(code, place.into(), what.into(), remedy.into());
    }

    /// A word that is none of those that may stand there.
    pub(super) fn wrong_word(
        &mut self,
        code: &'static str,
        place: &str,
        what: Remark,
        known: &[&str],
        word: &str,
        rule: &'static str,
    ) {
        if self.problems.is_full() {
            return;
        }
        let near = self.nearest.find(word, known.iter().map(|known| (*known, [])));
        self.problems.add(code, place.to_owned(), what, nearest::with(near, rule));
    }

    pub(super) fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems).into_list()
    }

    pub(super) fn finish(self) -> Result<(), Vec<Problem>> {
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems.into_list()) }
    }

    fn find(&mut self, kind: Kind, place: &str, id: &str) -> Option<usize> {
        let found = self.ids.get(&(kind, id)).copied();
        if found.is_some() || self.problems.is_full() {
            return found;
        }
        let remedy = remark!("name an id from `{list}`, or add it there", list = kind.list());
        if id.is_empty() {
            self.wrong("id-missing", place, "the id is missing", remedy);
            return None;
        }
        let file = self.file;
        // A moment is named by its date, which may be written another way.
        let date = if kind == Kind::Moment { dates::only(id).map(|date| date.to_string()) } else { None };
        let of_kind = self.ids.range((kind, "")..).take_while(|((other, _), _)| *other == kind);
        let known = of_kind.map(|((_, id), at)| (*id, names(file, kind, *at)));
        let near = self.nearest.find(date.as_deref().unwrap_or(id), known);
        let (what, remedy) = (remark!("nothing is called `{id}`", id = brief(id)), nearest::with(near, remedy));
        self.wrong(kind.unknown(), place, what, remedy);
        None
    }

    pub(super) fn party(&mut self, place: &str, id: &str) -> Option<PartyIx> {
        self.find(Kind::Party, place, id).map(PartyIx::new)
    }

    pub(super) fn issue(&mut self, place: &str, id: &str) -> Option<IssueIx> {
        self.find(Kind::Issue, place, id).map(IssueIx::new)
    }

    pub(super) fn moment(&mut self, place: &str, id: &str) -> Option<MomentIx> {
        self.find(Kind::Moment, place, id).map(MomentIx::new)
    }

    pub(super) fn claim(&mut self, place: &str, id: &str) -> Option<ClaimIx> {
        self.find(Kind::Claim, place, id).map(ClaimIx::new)
    }

    pub(super) fn scenario(&mut self, place: &str, id: &str) -> Option<ScenarioIx> {
        self.find(Kind::Scenario, place, id).map(ScenarioIx::new)
    }

    pub(super) fn context_note(&mut self, place: &str, id: &str) {
        self.find(Kind::Context, place, id);
    }

    pub(super) fn sources(&mut self, place: &str, ids: &[String]) -> Rc<[SourceIx]> {
        ids.iter().enumerate().filter_map(|(at, id)| self.source(&format!("{place}.source_ids[{at}]"), id)).collect()
    }

    pub(super) fn source(&mut self, place: &str, id: &str) -> Option<SourceIx> {
        self.find(Kind::Source, place, id).map(SourceIx::new)
    }

    pub(super) fn option(&mut self, place: &str, issue: IssueIx, id: &str) -> Option<OptionIx> {
        let record = &self.file.issues[issue.at()];
        let options = record.options.iter().take(OptionSet::MOST);
        let found = options.clone().position(|option| option.id == id);
        if found.is_none() && !self.problems.is_full() {
            let known = options.map(|option| (&*option.id, phrases(&option.label).chain(phrases(&option.short))));
            let near = self.nearest.find(id, known);
            let remedy = remark!("name one of the options of `{issue}`, or add it there", issue = &record.id);
            let what = remark!("the issue `{issue}` has no option `{id}`", issue = &record.id, id = brief(id));
            self.wrong("unknown-option", place, what, nearest::with(near, remedy));
        }
        found.map(OptionIx::new)
    }

    pub(super) fn date(&mut self, place: &str, date: &str) -> Option<Date> {
        let found = Date::parse(date);
        if date.is_empty() {
            let remedy = "write YYYY-MM-DD, or YYYY-MM where the day is not known";
            self.wrong("date-missing", place, "the date is missing", remedy);
        } else if found.is_none() {
            let (what, remedy) = dates::wrong(date, &brief(date));
            self.wrong("date-unfit", place, what, remedy);
        }
        found
    }

    pub(super) fn grade(&mut self, place: &str, grade: &str) -> Option<Grade> {
        let found = Grade::from_slug(grade);
        if found.is_none() {
            let (what, rule) =
                (remark!("`{grade}` is not a grade", grade = brief(grade)), "write document, on-record, reported or disputed");
            self.wrong_word("unknown-grade", place, what, &Grade::ALL.map(Grade::slug), grade, rule);
        }
        found
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, place: &str, record: &TextRecord) -> Text {
        let text = self.text_if_any(place, record);
        if text.is_none() {
            self.wrong("text-missing", place, "the text is missing", "write it, at least in the main language");
        }
        text.unwrap_or_else(|| Text::new([]))
    }

    /// A text that may be missing, and then is the same as another one, whose own check is elsewhere.
    pub(super) fn text_or(&mut self, place: &str, record: &TextRecord, otherwise: &TextRecord) -> Text {
        let otherwise = self.text_if_any(place, otherwise).unwrap_or_else(|| Text::new([]));
        // A language in which only the other one is written has that one.
        let (text, lang) = (self.text_if_any(place, record), self.lang);
        match (text, lang) {
            // A language in which only the other one is written has that one.
            (Some(text), Some(lang)) if &*text.first().0 != lang && &*otherwise.first().0 == lang => otherwise,
            (Some(text), Some(_)) => text,
            (Some(text), None) => text.or(&otherwise),
            (None, _) => otherwise,
        }
    }

    /// The language of texts that say none.
    pub(super) fn main(&self) -> &'a str {
        self.file.languages.first().map_or("en", String::as_str)
    }

    pub(super) fn text_if_any(&mut self, place: &str, record: &TextRecord) -> Option<Text> {
        let (file, main) = (self.file, self.main());
        let phrases: Vec<(&str, &str)> = match record {
            TextRecord::Plain(words) => vec![(main, words)],
            TextRecord::Translated(phrases) => {
                let rank = |lang: &str| file.languages.iter().position(|known| known == lang).unwrap_or(usize::MAX);
                let mut phrases: Vec<_> = phrases.iter().map(|(lang, words)| (lang.as_str(), words.as_str())).collect();
                phrases.sort_by_key(|(lang, _)| rank(lang));
                phrases
            }
        };
        let known: Vec<&str> = if phrases.len() > 1 { file.languages.iter().map(String::as_str).collect() } else { Vec::new() };
        for (lang, words) in &phrases {
            if !file.languages.is_empty() && !file.languages.iter().any(|known| known == lang) {
                let (place, what) = (
                    format!("{place}.{lang}"),
                    remark!("a text is in `{lang}`, which `languages` does not name", lang = brief(lang)),
                );
                let rule = "add that language to `languages`, or correct the tag";
                self.wrong_word("unknown-language", &place, what, &known, lang, rule);
            }
            self.is_fit(place, words);
        }
        let written = phrases.into_iter().filter(|(_, words)| !words.trim().is_empty());
        let written: Vec<(Rc<str>, Rc<str>)> = written.map(|(lang, words)| (lang.into(), words.into())).collect();
        let text = (!written.is_empty()).then(|| Text::new(written));
        match self.lang {
            Some(lang) => text.map(|text| Text::new([text.in_language(lang)])),
            None => text,
        }
    }

    /// A text that may be missing, but not empty.
    pub(super) fn text_unless_empty(&mut self, place: &str, record: Option<&TextRecord>) -> Option<Text> {
        let text = self.text_if_any(place, record?);
        if text.is_none() {
            self.is_empty(place);
        }
        text
    }

    pub(super) fn texts(&mut self, place: &str, records: &[TextRecord]) -> Vec<Text> {
        records.iter().enumerate().map(|(at, record)| self.text(&format!("{place}[{at}]"), record)).collect()
    }

    /// A short line of text that may be missing, but not empty.
    pub(super) fn line(&mut self, place: String, line: Option<&String>) -> Option<Rc<str>> {
        let line = line?;
        if line.trim().is_empty() {
            self.is_empty(&place);
        }
        self.is_fit(&place, line);
        Some(line.as_str().into())
    }

    fn is_empty(&mut self, place: &str) {
        self.wrong("text-empty", place, "the text is empty", "write it, or leave the field out");
    }

    /// Text that is neither endless nor reads otherwise than it is written.
    pub(super) fn is_fit(&mut self, place: &str, words: &str) {
        if words.len() > LONGEST_TEXT && words.chars().count() > LONGEST_TEXT {
            self.wrong("text-too-long", place, remark!("the text is longer than {n} characters", n = LONGEST_TEXT), "shorten it");
        }
        if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            let remedy = "take out what cannot be seen there, or type the text anew";
            self.wrong("control-character", place, "the text holds a control character", remedy);
        }
        // These make letters stand in another order than they are written in; joiners, which some scripts need, do not.
        if let Some(turn) = words.chars().find(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
            let what = remark!(
                "the text holds {sign}, which changes the direction in which it reads",
                sign = format!("U+{:04X}", turn as u32)
            );
            self.wrong("direction-character", place, what, "take that invisible character out, or type the text anew");
        }
    }

    /// A BCP 47 tag as it may stand in a `lang` attribute.
    pub(super) fn language(&mut self, place: &str, tag: &str) {
        let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if tag.len() > 35 || !tag.split('-').all(is_part) {
            self.wrong(
                "language-unfit",
                place,
                remark!("`{tag}` is not a language tag", tag = brief(tag)),
                "write one as in BCP 47, such as `en` or `pt-BR`",
            );
        }
    }
}

/// What else an entry is called, for those who write its name instead of its id.
fn names(file: &FileRecord, kind: Kind, at: usize) -> Vec<&str> {
    let texts = match kind {
        Kind::Party => file.parties.get(at).map(|record| [&record.label, &record.short, &record.in_text]),
        Kind::Issue => file.issues.get(at).map(|record| [&record.label, &record.short, &record.in_text]),
        Kind::Scenario => file.scenarios.get(at).map(|record| [&record.name, &record.short, &record.short]),
        Kind::Moment | Kind::Claim | Kind::Source | Kind::Context | Kind::Article | Kind::ArticleStatement => None,
    };
    texts.into_iter().flatten().flat_map(phrases).collect()
}

fn phrases(text: &TextRecord) -> impl Iterator<Item = &str> {
    let (plain, translated) = match text {
        TextRecord::Plain(words) => (Some(words), None),
        TextRecord::Translated(phrases) => (None, Some(phrases.values())),
    };
    plain.into_iter().chain(translated.into_iter().flatten()).map(String::as_str)
}

/// An id in the characters of a link, if enough of it is left.
fn plain(id: &str) -> Option<String> {
    let mut plain = String::new();
    for c in id.trim().chars().take(LONGEST_ID) {
        let is_kept = c.is_ascii_alphanumeric() || (matches!(c, '-' | '_' | '.') && !plain.is_empty());
        if is_kept {
            plain.push(c.to_ascii_lowercase());
        } else if c.is_whitespace() && !plain.ends_with('-') {
            plain.push('-');
        } else if c.is_alphabetic() {
            return None;
        }
    }
    let plain = plain.trim_matches('-');
    (!plain.is_empty() && plain != id && plain != "none").then(|| plain.to_owned())
}
