//! `build`: a site that can be uploaded, from data and the site template.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::prerender::SiteUrl;
use crate::dataset::examine::{self, Case, Severity};
use crate::report::command::{Failure, REFUSED};
use crate::report::findings::{self, Checked};
use crate::report::reading;
use crate::site::{self, Effort, Request, Template};

#[derive(clap::Args)]
pub(super) struct Asked {
    /// The data: a file, or a folder of files that belong together.
    #[arg(long, value_name = "FILE|FOLDER")]
    data: PathBuf,
    /// The folder for the site. One that was built before is replaced once the new one is complete.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The site template; the folder `template` beside this program if none is named.
    #[arg(long, value_name = "FOLDER")]
    template: Option<PathBuf>,
    /// Where the site will stand, such as https://example.org/comparator/: adds canonical links, titles for link
    /// previews and oEmbed.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Compress in a hurry: for looking at the site, not for readers.
    #[arg(long)]
    quick: bool,
}

/// Builds the site; progress goes to `err`. Answers how large it is.
pub(super) fn run(asked: &Asked, err: &mut dyn Write) -> Result<String, Failure> {
    let mut say = |line: &str| _ = writeln!(err, "{line}");
    let url = asked.url.as_deref().map(SiteUrl::from_text).transpose().map_err(|error| Failure::usage(error.to_string()))?;
    say("checking the data");
    let (case, n_warnings) = case(&asked.data)?;
    if n_warnings > 0 {
        say(&warned(n_warnings, &asked.data));
    }
    let template = template(asked.template.as_deref())?;
    let effort = if asked.quick { Effort::Quick } else { Effort::Small };
    let request = Request { template: &template, file: &case.record, url: url.as_ref(), effort };
    let sizes = site::build(&request, &asked.out, &mut say).map_err(|error| Failure::usage(error.to_string()))?;
    if url.is_none() {
        say("left out: canonical links, titles for link previews and oEmbed, which need the site's address: --url https://…");
    }
    say(&format!("{} is ready", asked.out.display()));
    Ok(sizes.to_string())
}

fn template(named: Option<&Path>) -> Result<Template, Failure> {
    let folder = named.map(Path::to_owned).or_else(Template::beside_program).ok_or_else(|| {
        Failure::usage("there is no folder `template` beside this program: name the site template with --template".to_owned())
    })?;
    Template::read(&folder).map_err(|error| Failure::usage(error.to_string()))
}

/// The case at a path, with how many warnings there are; refused with all findings.
fn case(path: &Path) -> Result<(Case, usize), Failure> {
    let opened = reading::open(path).map_err(Failure::usage)?;
    let examined = examine::examine(&opened.files, &mut |_| ());
    let findings = examined.findings;
    let n_warnings = findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
    examined.case.map(|case| (case, n_warnings)).ok_or_else(|| {
        let text = findings::text(&[Checked { opened, findings }], false);
        Failure { code: REFUSED, lines: vec![text.trim_end().to_owned()] }
    })
}

/// Where warnings can be read: they stop nobody, and are many more lines than a build has.
fn warned(n: usize, path: &Path) -> String {
    let what = if n == 1 { "warning" } else { "warnings" };
    format!("  {n} {what}: position-comparator check {}", path.display())
}
