//! What every check needs: the ids of the file, and a list for problems.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::dataset::Problem;
use crate::dataset::check::{
    LONGEST_TEXT, MOST_CELLS, MOST_LANGUAGES, MOST_MOMENTS, MOST_PARTIES, MOST_PROBLEMS, MOST_SCENARIOS,
};
use crate::dataset::record::{FileRecord, TextRecord};
use crate::model::{ClaimIx, Date, Grade, IssueIx, MomentIx, OptionIx, OptionSet, PartyIx, ScenarioIx, SourceIx, Text};

pub(super) struct Checker<'a> {
    pub(super) file: &'a FileRecord,
    ids: BTreeMap<(Kind, &'a str), usize>,
    problems: Vec<Problem>,
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
}

impl<'a> Checker<'a> {
    pub(super) fn new(file: &'a FileRecord) -> Self {
        let mut checker = Self { file, ids: BTreeMap::new(), problems: Vec::new() };
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
                self.wrong(list, "the list is empty", "add at least one entry");
            }
            self.at_most(list, count, most);
        }
        self.at_most("scenarios", file.scenarios.len(), MOST_SCENARIOS);
        self.at_most("languages", file.languages.len(), MOST_LANGUAGES);
    }

    fn at_most(&mut self, list: &str, count: usize, most: usize) {
        if count > most {
            self.wrong(list, format!("the list has {count} entries"), format!("keep to {most}, or split the case"));
        }
    }

    fn name(&mut self, kind: Kind, place: impl Fn(usize) -> String, ids: impl Iterator<Item = &'a str>) {
        for (at, id) in ids.enumerate() {
            self.id_is_plain(|| place(at), id);
            if !id.is_empty() && self.ids.insert((kind, id), at).is_some() {
                self.wrong(place(at), format!("the id `{id}` stands twice"), "give each entry an id of its own");
            }
        }
    }

    /// Ids stand in links and attributes, so they keep to characters that need no quoting there.
    pub(super) fn id_is_plain(&mut self, place: impl Fn() -> String, id: &str) {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.');
        if id.is_empty() || id.len() > 100 || id == "none" || id.starts_with('.') || !id.bytes().all(is_plain) {
            let what =
                if id.is_empty() { "the id is missing".to_owned() } else { format!("the id `{id}` is not fit for a link") };
            self.wrong(
                place(),
                what,
                "use up to 100 lower-case letters, digits, `-`, `_` or `.`, no `.` in front, and not the word `none`",
            );
        }
    }

    pub(super) fn wrong(&mut self, place: impl Into<String>, what: impl Into<String>, remedy: impl Into<String>) {
        match self.problems.len() {
            MOST_PROBLEMS => {
                let (place, what) = ("the file".to_owned(), "there are more problems".to_owned());
                self.problems.push(Problem { code: "too-many", place, what, remedy: "mend these first".to_owned() });
            }
            0..MOST_PROBLEMS => {
                let (place, what, remedy) = (place.into(), what.into(), remedy.into());
                self.problems.push(Problem { code: "invalid", place, what, remedy });
            }
            _ => {}
        }
    }

    pub(super) fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }

    pub(super) fn finish(self) -> Result<(), Vec<Problem>> {
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }

    fn find(&mut self, kind: Kind, place: &str, id: &str) -> Option<usize> {
        let found = self.ids.get(&(kind, id)).copied();
        if found.is_none() {
            let what = if id.is_empty() { "the id is missing".to_owned() } else { format!("nothing is called `{id}`") };
            self.wrong(place, what, format!("name an id from `{}`, or add it there", kind.list()));
        }
        found
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
        let found = record.options.iter().take(OptionSet::MOST).position(|option| option.id == id);
        if found.is_none() {
            let remedy = format!("name one of the options of `{}`, or add it there", record.id);
            self.wrong(place, format!("the issue `{}` has no option `{id}`", record.id), remedy);
        }
        found.map(OptionIx::new)
    }

    pub(super) fn date(&mut self, place: &str, date: &str) -> Option<Date> {
        let found = Date::parse(date);
        if found.is_none() {
            let what = if date.is_empty() { "the date is missing".to_owned() } else { format!("`{date}` is not a date") };
            self.wrong(place, what, "write YYYY-MM-DD, or YYYY-MM where the day is not known");
        }
        found
    }

    pub(super) fn grade(&mut self, place: &str, grade: &str) -> Option<Grade> {
        let found = Grade::from_slug(grade);
        if found.is_none() {
            self.wrong(place, format!("`{grade}` is not a grade"), "write document, on-record, reported or disputed");
        }
        found
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, place: &str, record: &TextRecord) -> Text {
        let text = self.text_if_any(place, record);
        if text.is_none() {
            self.wrong(place, "the text is missing", "write it, at least in the main language");
        }
        text.unwrap_or_else(|| Text::new([]))
    }

    /// A text that may be missing, and then is the same as another one, whose own check is elsewhere.
    pub(super) fn text_or(&mut self, place: &str, record: &TextRecord, otherwise: &TextRecord) -> Text {
        match self.text_if_any(place, record) {
            Some(text) => text,
            None => self.text_if_any(place, otherwise).unwrap_or_else(|| Text::new([])),
        }
    }

    pub(super) fn text_if_any(&mut self, place: &str, record: &TextRecord) -> Option<Text> {
        let file = self.file;
        let main = file.languages.first().map_or("en", String::as_str);
        let phrases: Vec<(&str, &str)> = match record {
            TextRecord::Plain(words) => vec![(main, words)],
            TextRecord::Translated(phrases) => {
                let rank = |lang: &str| file.languages.iter().position(|known| known == lang).unwrap_or(usize::MAX);
                let mut phrases: Vec<_> = phrases.iter().map(|(lang, words)| (lang.as_str(), words.as_str())).collect();
                phrases.sort_by_key(|(lang, _)| rank(lang));
                phrases
            }
        };
        for (lang, words) in &phrases {
            if !file.languages.is_empty() && !file.languages.iter().any(|known| known == lang) {
                self.wrong(place, format!("a text is in `{lang}`"), "add that language to `languages`, or correct the tag");
            }
            self.is_fit(place, words);
        }
        let written = phrases.into_iter().filter(|(_, words)| !words.trim().is_empty());
        let written: Vec<(Rc<str>, Rc<str>)> = written.map(|(lang, words)| (lang.into(), words.into())).collect();
        (!written.is_empty()).then(|| Text::new(written))
    }

    pub(super) fn texts(&mut self, place: &str, records: &[TextRecord]) -> Vec<Text> {
        records.iter().enumerate().map(|(at, record)| self.text(&format!("{place}[{at}]"), record)).collect()
    }

    /// A short line of text that may be missing, but not empty.
    pub(super) fn line(&mut self, place: String, line: Option<&String>) -> Option<Rc<str>> {
        let line = line?;
        if line.trim().is_empty() {
            self.wrong(&place, "the text is empty", "write it, or leave the field out");
        }
        self.is_fit(&place, line);
        Some(line.as_str().into())
    }

    fn is_fit(&mut self, place: &str, words: &str) {
        if words.len() > LONGEST_TEXT && words.chars().count() > LONGEST_TEXT {
            self.wrong(place, format!("the text is longer than {LONGEST_TEXT} characters"), "shorten it");
        }
        if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            self.wrong(place, "the text holds a control character", "take out what cannot be seen there, or type the text anew");
        }
    }

    /// A BCP 47 tag as it may stand in a `lang` attribute.
    pub(super) fn language(&mut self, place: &str, tag: &str) {
        let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if tag.len() > 35 || !tag.split('-').all(is_part) {
            self.wrong(place, format!("`{tag}` is not a language tag"), "write one as in BCP 47, such as `en` or `pt-BR`");
        }
    }
}
