//! Findings in files, printed: for people, for programs, and for services that show them beside the file.
//!
//! **Nothing of a file is printed as it stands**: what cannot be seen is replaced, so that no file can write to a terminal
//! what its reader does not see, and long lines are cut.

mod excerpt;
mod json;
mod sarif;
mod text;

use std::path::{Path, PathBuf};

use crate::dataset::examine::{Finding, Location, Severity};
use crate::dataset::opened::Source;
use crate::report::reading::Opened;
pub use json::json;
pub use sarif::sarif;
pub use text::text;

/// One case with what was found in it.
#[derive(Debug)]
pub struct Checked {
    opened: Opened,
    /// What was found, in the order in which it is to be mended.
    pub findings: Vec<Finding>,
    /// What it was found in.
    sources: Vec<Source>,
}

impl Checked {
    /// What was found in the files of a case.
    pub fn of(opened: Opened, findings: Vec<Finding>) -> Self {
        let sources = if findings.is_empty() { Vec::new() } else { Source::all(&opened.files) };
        Self { opened, findings, sources }
    }

    fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The path of the file in which something was found; of one in an archive, that of the archive with its name.
    fn path(&self, location: &Location) -> PathBuf {
        match self.opened.files.iter().position(|file| file.name == location.file) {
            Some(at) => self.opened.paths[at].clone(),
            None => self.opened.paths.first().map_or_else(PathBuf::new, |archive| archive.join(&location.file)),
        }
    }
}

/// A path as it is written in addresses and on all systems, from the folder in which the command runs where it is below.
fn relative(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    let parts = path.components().filter(|part| !matches!(part, std::path::Component::CurDir));
    parts.map(|part| part.as_os_str().to_string_lossy().replace('\\', "/")).collect::<Vec<_>>().join("/").replace("//", "/")
}
