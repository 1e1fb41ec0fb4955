//! The command for editors: its arguments, its files, its exit codes.

mod build;
mod check;
mod convert;
mod diff;
mod new;
mod picture;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::dataset::examine::{self, Finding, RawFile, Severity};
use crate::dataset::schema;
use crate::engine::Lens;
use crate::model::{Dataset, Grade, MomentIx};
use crate::report::comparison::{self, MOST_RELATIONS, Request};
use crate::report::{reading, table};
use crate::view::wording::number;
use crate::view::wording::source::{self, Language, Mistake};

/// The bundled case.
pub const BUNDLED: &str = include_str!("../../data/ukraine-talks.json");

/// All went well.
pub const DONE: u8 = 0;
/// A data file was refused.
pub const REFUSED: u8 = 1;
/// The command was not understood, or names something that is not there.
pub const USAGE: u8 = 2;

/// Who wants what in a negotiation, where the parties agree and conflict, and what every mark rests on.
#[derive(Parser)]
#[command(name = "position-comparator", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Print every stance, verdict, answer and relation, common ground, what moved, and what it all rests on.
    Compare(Compare),
    /// Check data files: everything that is wrong with them, where, and how to mend it, and what is worth a second look.
    Check(check::Check),
    /// Convert a case: JSON to tables of a spreadsheet, tables to JSON.
    Convert(convert::Convert),
    /// Print what changed between two versions of a data file, and what that means for readers.
    Diff(diff::Asked),
    /// Make a site that can be uploaded, from data and the site template.
    Build(build::Asked),
    /// Draw a view as a picture: SVG, or PNG with letters that come with this program.
    Picture(picture::Asked),
    /// Make a folder to start a case of one's own in.
    New(new::Asked),
    /// Print the JSON Schema of data files.
    Schema,
}

#[derive(clap::Args)]
struct Compare {
    /// A data file, or a folder of tables; the bundled case if none is named.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    #[command(flatten)]
    view: View,
    /// The earlier moment to compare positions with; the one before if none is named.
    #[arg(long, value_name = "MOMENT")]
    since: Option<String>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// What is in force, who is at the table, what is in play.
#[derive(clap::Args)]
struct View {
    /// The moment, as YYYY-MM-DD; that of the plan named, else the one the file opens on.
    #[arg(long, value_name = "MOMENT")]
    as_of: Option<String>,
    /// The lightest evidence let in: document, on-record, reported or disputed.
    #[arg(long, value_name = "GRADE", default_value = "disputed")]
    evidence: String,
    /// The plan in force, or `none`; the one the file opens on if not named.
    #[arg(long, value_name = "ID")]
    scenario: Option<String>,
    /// The parties at the table, by commas; all if none is named.
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    parties: Option<Vec<String>>,
    /// The issues in play, by commas; all if none is named.
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    issues: Option<Vec<String>>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Plain text for a terminal.
    Table,
    /// See docs/compare.md.
    Json,
}

/// Why there is nothing to print, in lines for the person who asked, with the exit code.
struct Failure {
    code: u8,
    lines: Vec<String>,
}

impl Failure {
    fn usage(line: String) -> Self {
        Self { code: USAGE, lines: vec![line] }
    }
}

/// What is to be printed, with the exit code.
struct Printed {
    code: u8,
    text: String,
}

impl From<String> for Printed {
    fn from(text: String) -> Self {
        Self { code: DONE, text }
    }
}

/// Does what the arguments say and returns the exit code. A reader that closes the pipe early is no failure.
pub fn run(arguments: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let printed = match Arguments::try_parse_from(arguments) {
        Err(error) => {
            let text = error.render().to_string();
            _ = if error.use_stderr() { err.write_all(text.as_bytes()) } else { out.write_all(text.as_bytes()) };
            return if error.use_stderr() { USAGE } else { DONE };
        }
        Ok(Arguments { task: Task::Schema }) => Ok(schema::text().into()),
        Ok(Arguments { task: Task::Compare(asked) }) => compare(&asked).map(Printed::from),
        Ok(Arguments { task: Task::Check(asked) }) => check::run(&asked),
        Ok(Arguments { task: Task::Convert(asked) }) => convert::run(&asked).map(Printed::from),
        Ok(Arguments { task: Task::Diff(asked) }) => diff::run(&asked),
        Ok(Arguments { task: Task::Build(asked) }) => build::run(&asked, err).map(Printed::from),
        Ok(Arguments { task: Task::Picture(asked) }) => picture::run(&asked).map(Printed::from),
        Ok(Arguments { task: Task::New(asked) }) => new::run(&asked, err).map(Printed::from),
    };
    match printed {
        Ok(Printed { code, text }) => {
            _ = out.write_all(text.as_bytes());
            code
        }
        Err(failure) => {
            _ = err.write_all((failure.lines.join("\n") + "\n").as_bytes());
            failure.code
        }
    }
}

fn compare(asked: &Compare) -> Result<String, Failure> {
    let data = read(asked.data.as_deref())?;
    let request = asked.view.request(&data, asked.since.as_deref())?;
    let n_relations = request.n_relations();
    if n_relations > MOST_RELATIONS {
        return Err(Failure::usage(format!(
            "{} parties have {} relations on {} issues, and {} can be worked out at once: name some with --parties or --issues",
            number(request.parties.len()),
            number(n_relations),
            number(request.issues.len()),
            number(MOST_RELATIONS),
        )));
    }
    let comparison = comparison::compare(&data, &request);
    Ok(match asked.format {
        Format::Table => table::print(&comparison),
        Format::Json => serde_json::to_string_pretty(&comparison).unwrap_or_default() + "\n",
    })
}

fn read(path: Option<&std::path::Path>) -> Result<Dataset, Failure> {
    let (name, files) = match path {
        None => ("the bundled case".to_owned(), vec![RawFile { name: "case.json".to_owned(), bytes: BUNDLED.into() }]),
        Some(path) => {
            let opened = reading::open(path).map_err(Failure::usage)?;
            (path.display().to_string(), opened.files)
        }
    };
    let examined = examine::examine(&files, &mut |_| ());
    let lines = || problems(&name, &examined.findings);
    examined.case.map(|case| case.dataset).ok_or_else(|| Failure { code: REFUSED, lines: lines() })
}

/// Everything for which a case was refused, a line each below their count.
fn problems(name: &str, findings: &[Finding]) -> Vec<String> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let list: Vec<_> = errors.map(|finding| format!("  {}", finding.problem)).collect();
    let count = if list.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", list.len()) };
    std::iter::once(format!("{name}: {count}")).chain(list).collect()
}

impl View {
    /// What they name in a case.
    fn request(&self, data: &Dataset, since: Option<&str>) -> Result<Request, Failure> {
        let threshold = Grade::from_slug(&self.evidence)
            .ok_or_else(|| unknown("grade", &self.evidence, Grade::ALL.into_iter().map(Grade::slug)))?;
        let named = match self.scenario.as_deref() {
            None | Some("none") => None,
            Some(id) => {
                let ids = data.scenarios.iter().map(|scenario| &*scenario.id).chain(["none"]);
                Some(data.scenario_named(id).ok_or_else(|| unknown("plan", id, ids))?)
            }
        };
        let opening = data.opening;
        let moment = match (self.as_of.as_deref(), named) {
            (Some(id), _) => moment(data, id)?,
            (None, Some(plan)) => data.scenario(plan).moment,
            (None, None) => opening.moment,
        };
        let scenario = if self.scenario.is_some() { named } else { opening.scenario };
        let mut request = Request::on_all(data, Lens { moment, threshold }, scenario);
        if let Some(id) = since {
            request.since = Some(earlier(data, id, moment)?);
        }
        if let Some(ids) = &self.parties {
            let known = || data.parties.iter().map(|party| &*party.id);
            request.parties = chosen("party", ids, &request.parties, |id| data.party_named(id), known)?;
        }
        if let Some(ids) = &self.issues {
            let known = || data.issues.iter().map(|issue| &*issue.id);
            request.issues = chosen("issue", ids, &request.issues, |id| data.issue_named(id), known)?;
        }
        Ok(request)
    }
}

fn moment(data: &Dataset, id: &str) -> Result<MomentIx, Failure> {
    let ids = data.moments.iter().map(|moment| &*moment.id);
    data.moment_named(id).ok_or_else(|| unknown("moment", id, ids))
}

fn earlier(data: &Dataset, id: &str, now: MomentIx) -> Result<MomentIx, Failure> {
    let since = moment(data, id)?;
    if since < now {
        return Ok(since);
    }
    Err(Failure::usage(format!("the moment `{id}` is not before `{}`: name an earlier one", data.moment(now).id)))
}

/// Those of `all` that are named, in their own order, each once.
fn chosen<'a, Place: Copy + PartialEq, Known: Iterator<Item = &'a str>>(
    kind: &str,
    ids: &[String],
    all: &[Place],
    find: impl Fn(&str) -> Option<Place>,
    known: impl Fn() -> Known,
) -> Result<Vec<Place>, Failure> {
    let named = ids.iter().map(|id| id.trim());
    let named = named.map(|id| find(id).ok_or_else(|| unknown(kind, id, known()))).collect::<Result<Vec<_>, _>>()?;
    Ok(all.iter().copied().filter(|place| named.contains(place)).collect())
}

/// A language that comes with the program.
fn language(tag: &str) -> Result<Language, Failure> {
    let found = source::BUNDLED.into_iter().find(|(lang, _)| *lang == tag);
    let (lang, file) = found.ok_or_else(|| unknown("language", tag, source::BUNDLED.into_iter().map(|(lang, _)| lang)))?;
    let lines = |mistakes: Vec<Mistake>| mistakes.iter().map(|mistake| format!("messages/{lang}.ftl: {mistake}")).collect();
    source::read(lang, file).map_err(|mistakes| Failure { code: USAGE, lines: lines(mistakes) })
}

fn unknown<'a>(kind: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Failure {
    Failure::usage(format!("no {kind} is called `{id}`; there are: {}", known.collect::<Vec<_>>().join(", ")))
}
