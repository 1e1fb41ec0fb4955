//! What the page is told of files that a reader or an editor opens in it: the findings, as the command says them or in the language of the page, what is
//! in the case, and the case itself as the page's programs take it.
//!
//! Read and checked by [`examine`], the one way from files to a case. **Everything that is printed is made here**, the
//! marked part of a line included: the scripts around the program (`src/open/*.js`) put texts in their places and nothing
//! else, so that no text of a file is ever taken for markup.

mod excerpt;
mod told;

use serde::Serialize;

use crate::dataset::examine::{Case, Examined, Finding, RawFile, Severity, examine};
use crate::dataset::leaf::{leaf, leaf_name};
use crate::dataset::opened::Source;
use crate::dataset::packed::pack;
use crate::dataset::{load_in, outline};
use crate::model::Dataset;
use crate::view::wide::is_large;
use crate::view::wording::{self, open as words};

pub use excerpt::Excerpt;
use told::said;
pub use told::{place, text as text_of};

/// The most that is drawn of a case: parties, plans and moments together, times issues. What a mark rests on is handed over
/// issue by issue, each with all of these.
pub const MOST_DRAWN: usize = 300_000;

/// The most findings that are shown one by one; all can be copied.
pub const MOST_SHOWN: usize = 100;

/// The most names of parties and of issues in the preview.
pub const MOST_NAMES: usize = 6;

/// What came of files that were opened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// How many findings there are of each kind: `2 errors and 1 warning`; empty without any.
    pub heading: String,
    /// The findings, errors first, at most [`MOST_SHOWN`].
    pub findings: Vec<FindingPayload>,
    /// How many more there are, in words; empty without any.
    pub more: String,
    /// All findings as a text to copy, a paragraph each.
    pub text: String,
    /// The case; `null` if there is an error.
    pub case: Option<CasePayload>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingPayload {
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The same as a word for readers.
    pub label: String,
    /// Where: file, line and column or cell as far as they are known, and the place in the record.
    pub place: String,
    /// The language of what follows, a BCP 47 tag; `null` where it is that of the page.
    pub lang: Option<&'static str>,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub remedy: String,
    /// The line that it is on, where that can be shown.
    pub excerpt: Option<Excerpt>,
}

/// A case without errors.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CasePayload {
    /// Which of the page's programs shows it; `null` where it is too large for any of them.
    pub program: Option<&'static str>,
    /// Its title.
    pub title: String,
    /// The language of the title, a BCP 47 tag.
    pub lang: String,
    /// The title of a document that shows it.
    pub document_title: String,
    /// Until when it goes and what it is made of, as under the title of the page.
    pub facts: String,
    /// Whether there is a plan in it.
    pub has_plans: bool,
    /// What the preview says of it: names of facts, as the dialog's markup has them, with their texts.
    pub preview: Vec<(&'static str, String)>,
    /// What the marks need, packed; empty where no program shows it.
    pub outline: String,
    /// What they rest on, packed, by the names of files that the program asks for: all of it under the empty name, of a
    /// large case that of each issue. Empty where no program shows it.
    pub words: Vec<(String, String)>,
}

/// Reads and checks files that belong together.
///
/// `on_stage` hears what is being done, in words.
pub fn open(files: &[RawFile], on_stage: &mut dyn FnMut(&str)) -> Opened {
    let Examined { case, findings } = examine(files, &mut |stage| on_stage(&words::stage(stage).words()));
    let n = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let shown = findings.iter().take(MOST_SHOWN);
    let sources = if findings.is_empty() { Vec::new() } else { Source::all(files) };
    Opened {
        heading: words::findings(n(Severity::Error), n(Severity::Warning)),
        findings: shown.map(|finding| payload(&sources, finding)).collect(),
        more: findings.len().checked_sub(MOST_SHOWN).filter(|&n| n > 0).map(words::more_findings).unwrap_or_default(),
        text: text_of(&findings),
        case: case.map(|Case { record, dataset }| {
            on_stage(&words::PACKING.words());
            // Shown in the language of the page as far as it is in it.
            let dataset =
                if record.languages.len() > 1 { load_in(&record, &wording::lang()).unwrap_or(dataset) } else { dataset };
            of_case(&dataset)
        }),
    }
}

fn payload(sources: &[Source], finding: &Finding) -> FindingPayload {
    let (severity, label) = match finding.severity {
        Severity::Error => ("error", words::ERROR),
        Severity::Warning => ("warning", words::WARNING),
    };
    let location = finding.location.as_ref();
    let (lang, [what, remedy]) = said(&finding.problem);
    FindingPayload {
        severity,
        label: label.into(),
        place: place(finding),
        lang,
        what,
        remedy,
        excerpt: location.and_then(|location| Excerpt::of(sources, location)),
    }
}

fn of_case(data: &Dataset) -> CasePayload {
    let (lang, title) = data.title.in_language(&wording::lang());
    let program = program(data);
    CasePayload {
        program,
        document_title: words::document_title(&title),
        title: title.to_string(),
        lang: lang.to_string(),
        facts: [
            words::as_of_data(&wording::full_date(data.coverage.latest_position)),
            words::made_of(data.claims.len(), data.n_cited()),
        ]
        .join(" · "),
        has_plans: !data.scenarios.is_empty(),
        preview: told::preview(data),
        outline: program.map(|_| pack(&outline(data, &wording::lang()))).unwrap_or_default(),
        words: match program {
            None => Vec::new(),
            Some(PAGE) => vec![(String::new(), pack(data))],
            Some(_) => data.issue_places().map(|issue| (leaf_name(data, issue), pack(&leaf(data, issue)))).collect(),
        },
    }
}

/// The program that draws all of a case.
const PAGE: &str = "page";

/// The program that draws what is in sight.
const WIDE: &str = "wide";

/// The one place where the program is chosen that shows a case; `src/open/start.js` knows their files. It is the one that a
/// site of the case would have.
fn program(data: &Dataset) -> Option<&'static str> {
    let beside = data.parties.len() + data.scenarios.len() + data.moments.len();
    let is_drawn = beside.saturating_mul(data.issues.len()) <= MOST_DRAWN;
    is_drawn.then(|| if is_large(data) { WIDE } else { PAGE })
}
