//! The languages of a site: those that its settings name, or those of its data that there are words for.

use std::collections::BTreeMap;

use crate::dataset::{FileRecord, Problem, Remark};
use crate::site::settings::{Placed, Settings};
use crate::view::wording::source::{BUNDLED, BUNDLED_REMARKS, Language, Mistake, read, read_remarks};

/// What a newsroom is told of a language that nobody has written the words for.
const REMEDY: &str =
    "take it out, or put a message file beside the settings as messages/TAG.ftl: copy one of those in the kit's folder messages";

/// Where translations of what is said of opened files stand among message files.
pub const REMARKS: &str = "findings/";

impl Settings {
    /// The languages in which a case is shown, the main one first. `own` are message files of the newsroom's by language,
    /// those in the folder [`REMARKS`] with its name before it; they go before those that come with the program.
    ///
    /// # Errors
    ///
    /// All problems: languages without words, and mistakes in the message files of those that are shown.
    pub fn languages(&self, case: &FileRecord, own: &BTreeMap<String, String>) -> Result<Vec<Language>, Vec<Problem>> {
        let written = |folder: &str, bundled: &[(&'static str, &'static str)], lang: &str| {
            let bundled = || bundled.iter().find(|(tag, _)| *tag == lang).map(|(_, file)| *file);
            own.get(&[folder, lang].concat()).map(String::as_str).or_else(bundled)
        };
        let file = |lang: &str| written("", &BUNDLED, lang);
        let mut problems = Vec::new();
        let mut asked: Vec<&str> = Vec::new();
        for Placed { line, value } in &self.languages {
            let place = format!("line {line}, languages");
            let mut say = |what: String, remedy: &str| {
                let (what, remedy) = (Remark::verbatim(what), Remark::verbatim(remedy));
                problems.push(Problem { code: "bad-setting", place: place.clone(), what, remedy });
            };
            if asked.contains(&value.as_str()) {
                say(format!("`{value}` stands there twice"), "name each language once");
            } else if file(value).is_none() {
                say(format!("there are no words of the page in `{value}`"), REMEDY);
            } else {
                asked.push(value);
            }
        }
        if self.languages.is_empty() {
            asked.extend(case.languages.iter().map(String::as_str).filter(|lang| file(lang).is_some()));
        }
        if asked.is_empty() {
            asked.push(BUNDLED[0].0);
        }
        let mut languages = Vec::new();
        for lang in asked {
            let mut refuse = |folder: &str, mistakes: Vec<Mistake>| {
                problems.extend(mistakes.into_iter().map(|mistake| Problem {
                    code: "bad-messages",
                    place: format!("messages/{folder}{lang}.ftl, {}", mistake.message.as_deref().unwrap_or("the file")),
                    what: Remark::verbatim(mistake.what),
                    remedy: Remark::verbatim(format!(
                        "compare with messages/{folder}en.ftl, where each message says what it is given"
                    )),
                }));
            };
            // Not having any is no mistake: English is said then, which the program says itself.
            let found = written(REMARKS, &BUNDLED_REMARKS, lang).filter(|_| lang != BUNDLED_REMARKS[0].0);
            let found = found.map(|file| read_remarks(lang, file)).transpose().unwrap_or_else(|mistakes| {
                refuse(REMARKS, mistakes);
                None
            });
            match read(lang, file(lang).unwrap_or_default()) {
                Ok(language) => languages.push(Language { remarks: found.unwrap_or_default(), ..language }),
                Err(mistakes) => refuse("", mistakes),
            }
        }
        if problems.is_empty() { Ok(languages) } else { Err(problems) }
    }
}
