//! `build`: a site that can be uploaded, from data, settings and the site template.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::dataset::examine::{Case, Severity};
use crate::dataset::{Problem, check};
use crate::prerender::SiteUrl;
use crate::report::command::{Failure, REFUSED};
use crate::report::findings::{self, Checked};
use crate::report::reading;
use crate::site::{self, Effort, REMARKS, Request, Settings, Template};
use crate::view::picture::Fonts;

/// The name of the file with settings that is looked for.
pub(super) const SETTINGS: &str = "site.toml";

#[derive(clap::Args)]
pub(super) struct Asked {
    /// The data: a file, or a folder of files that belong together.
    #[arg(long, value_name = "FILE|FOLDER")]
    pub(super) data: PathBuf,
    /// The folder for the site. One that was built before is replaced once the new one is complete.
    #[arg(long, value_name = "FOLDER")]
    pub(super) out: PathBuf,
    /// The site template; the folder `template` beside this program if none is named.
    #[arg(long, value_name = "FOLDER")]
    pub(super) template: Option<PathBuf>,
    /// Where the site will stand, such as https://example.org/comparator/: adds canonical links, titles for link
    /// previews and oEmbed. Goes before `url` of the settings.
    #[arg(long, value_name = "URL")]
    pub(super) url: Option<String>,
    /// The settings of the site; `site.toml` in the folder of the data or, of a folder, beside it if none is named.
    #[arg(long, value_name = "FILE")]
    pub(super) settings: Option<PathBuf>,
    /// A folder with fonts for letters that are neither Latin nor Greek nor Cyrillic, in the cards for previews of links.
    #[arg(long, value_name = "FOLDER")]
    pub(super) font: Option<PathBuf>,
    /// Compress in a hurry: for looking at the site, not for readers.
    #[arg(long)]
    pub(super) quick: bool,
}

/// Builds the site; progress and warnings go to `err`. Answers how large it is.
pub(super) fn run(asked: &Asked, err: &mut dyn Write) -> Result<String, Failure> {
    let mut say = |line: &str| _ = writeln!(err, "{line}");
    let url = asked.url.as_deref().map(SiteUrl::from_text).transpose().map_err(|error| Failure::usage(error.to_string()))?;
    let template = template(asked.template.as_deref())?;
    let fonts = asked.font.as_deref().map_or_else(|| Ok(Fonts::bundled()), Fonts::with_folder);
    let fonts = Some(&fonts.map_err(|error| Failure::usage(error.to_string()))?);
    say(&format!("checking {}", asked.data.display()));
    let read_case = case(&asked.data);
    let path = settings_of(&asked.data, asked.settings.as_deref());
    let (settings, mut problems) = match &path {
        Some(path) => read(path)?,
        None => (Settings::default(), Vec::new()),
    };
    let path = path.unwrap_or_default();
    let name = path.display().to_string();
    // What is wrong with the settings is said together with what is wrong with the data.
    let mut record = match read_case {
        Ok((case, n_warnings)) => {
            if n_warnings > 0 {
                say(&warned(n_warnings, &asked.data));
            }
            case.record
        }
        Err(mut failure) => {
            failure.lines.extend(listed(&name, &problems));
            return Err(failure);
        }
    };
    if let Err(problems) = check::picture(&record, None) {
        return Err(Failure { code: REFUSED, lines: listed(&asked.data.display().to_string(), &problems) });
    }
    problems.extend(settings.arrange(&mut record));
    let own = message_files(&path).map_err(|error| Failure::usage(error.to_string()))?;
    let languages = settings.languages(&record, &own).unwrap_or_else(|found| {
        problems.extend(found);
        Vec::new()
    });
    // From where the settings stand, as people write it.
    let earlier = settings.earlier.as_ref().map(|file| case(&path.with_file_name(file))).transpose()?;
    let earlier = earlier.map(|(case, _)| case.record);
    if !problems.is_empty() {
        return Err(Failure { code: REFUSED, lines: listed(&name, &problems) });
    }
    for warning in settings.warnings(&template) {
        say(&format!("  warning: {name}: {warning}"));
    }
    let url = url.as_ref().or(settings.url.as_ref());
    let effort = if asked.quick { Effort::Quick } else { Effort::Small };
    let (template, earlier) = (&template, earlier.as_ref());
    let request = Request { template, file: &record, earlier, settings: &settings, languages: &languages, url, fonts, effort };
    let sizes = site::build(&request, &asked.out, &mut say).map_err(|error| Failure::usage(error.to_string()))?;
    if url.is_none() {
        say(
            "left out: canonical links, titles and cards for link previews and oEmbed, which need the site's address: --url https://…",
        );
    }
    say(&format!("{} is ready", asked.out.display()));
    Ok(sizes.to_string())
}

/// The template that is named, or that lies beside the program.
pub(super) fn template(named: Option<&Path>) -> Result<Template, Failure> {
    let folder = named.map(Path::to_owned).or_else(Template::beside_program).ok_or_else(|| {
        Failure::usage("there is no folder `template` beside this program: name the site template with --template".to_owned())
    })?;
    Template::read(&folder).map_err(|error| Failure::usage(error.to_string()))
}

/// The file with the settings of data, if there is one: the one that is named, or else one within or beside the data.
pub(super) fn settings_of(data: &Path, named: Option<&Path>) -> Option<PathBuf> {
    if let Some(named) = named {
        return Some(named.to_owned());
    }
    let within = data.is_dir().then(|| data.join(SETTINGS));
    let beside = data.with_file_name(SETTINGS);
    within.into_iter().chain([beside]).find(|path| path.is_file())
}

/// The newsroom's own message files, in the folder `messages` beside the settings, by language; those for what is said of
/// opened files are in a folder of their own in it, whose name stands before the language.
pub(super) fn message_files(settings: &Path) -> std::io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for within in ["", REMARKS] {
        let folder = settings.with_file_name("messages").join(within);
        if settings.as_os_str().is_empty() || !folder.is_dir() {
            continue;
        }
        for path in fs::read_dir(folder)?.flatten().map(|entry| entry.path()) {
            if let (Some(lang), Some("ftl")) =
                (path.file_stem().and_then(|name| name.to_str()), path.extension().and_then(|it| it.to_str()))
            {
                files.insert([within, lang].concat(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(files)
}

pub(super) fn read(path: &Path) -> Result<(Settings, Vec<Problem>), Failure> {
    let text = fs::read_to_string(path);
    let text = text.map_err(|error| Failure::usage(format!("{}: cannot be read: {error}", path.display())))?;
    Ok(Settings::read(&text))
}

pub(super) fn listed(name: &str, problems: &[Problem]) -> Vec<String> {
    if problems.is_empty() {
        return Vec::new();
    }
    let head = if problems.len() == 1 { format!("{name}: 1 error") } else { format!("{name}: {} errors", problems.len()) };
    std::iter::once(head).chain(problems.iter().map(|problem| format!("  {problem}"))).collect()
}

/// The case at a path, with how many warnings there are; refused with all findings.
pub(super) fn case(path: &Path) -> Result<(Case, usize), Failure> {
    let mut opened = reading::open(path).map_err(Failure::usage)?;
    let examined = reading::examined(&mut opened);
    let findings = examined.findings;
    let n_warnings = findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
    let case = examined.case.ok_or_else(|| {
        let text = findings::text(&[Checked::of(opened, findings)], false);
        Failure { code: REFUSED, lines: vec![text.trim_end().to_owned()] }
    })?;
    Ok((case, n_warnings))
}

/// Where warnings can be read: they stop nobody, and are many more lines than a build has.
fn warned(n: usize, path: &Path) -> String {
    let what = if n == 1 { "warning" } else { "warnings" };
    format!("  {n} {what}: position-comparator check {}", path.display())
}
