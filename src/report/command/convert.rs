//! `convert`: a case from one form into another, without loss.

use std::fs;
use std::path::{Path, PathBuf};

use crate::dataset::examine::{Case, RawFile, Severity};
use crate::dataset::{file, opened, tables};
use crate::report::command::{Failure, REFUSED};
use crate::report::findings::{self, Checked};
use crate::report::reading;

/// What `convert` is told.
#[derive(clap::Args)]
pub(super) struct Convert {
    /// A JSON file, a folder with CSV files, a zip of either, or one flat CSV table.
    #[arg(value_name = "IN")]
    from: PathBuf,
    /// Where to write it: a name that ends in `.json` or `.zip`, else a folder for CSV files.
    #[arg(value_name = "OUT")]
    to: PathBuf,
    /// Write over what is there.
    #[arg(long)]
    force: bool,
}

/// Converts, and says what was written and what could not be kept.
pub(super) fn run(asked: &Convert) -> Result<String, Failure> {
    let out = Out::named(&asked.to)?;
    let mut opened = reading::open(&asked.from).map_err(Failure::usage)?;
    let examined = reading::examined(&mut opened);
    let Some(Case { record, .. }) = examined.case else {
        let findings = examined.findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
        let text = findings::text(&[Checked::of(opened, findings)], false);
        return Err(Failure { code: REFUSED, lines: vec![text.trim_end().to_owned()] });
    };
    let (written, lost) = match out {
        Out::Json => (vec![RawFile { name: String::new(), bytes: file::write(&record).into_bytes() }], Vec::new()),
        Out::Folder | Out::Zip => {
            let tables = tables::write(&record);
            let files =
                tables.files.into_iter().map(|(name, text)| RawFile { name, bytes: [tables::MARK, &text].concat().into_bytes() });
            (files.collect(), tables.lost)
        }
    };
    let n_files = written.len();
    save(out, written, &asked.to, asked.force)?;
    let mut lines: Vec<_> = lost.iter().map(|path| format!("not kept: {path}")).collect();
    lines.push(match out {
        Out::Json | Out::Zip => format!("wrote {}", asked.to.display()),
        Out::Folder => format!("wrote {n_files} files into {}", asked.to.display()),
    });
    Ok(lines.join("\n") + "\n")
}

/// What to write.
#[derive(Clone, Copy)]
enum Out {
    Json,
    Zip,
    Folder,
}

impl Out {
    fn named(path: &Path) -> Result<Self, Failure> {
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            _ if path.is_dir() => Ok(Self::Folder),
            Some("json") => Ok(Self::Json),
            Some("zip") => Ok(Self::Zip),
            None => Ok(Self::Folder),
            Some(_) => Err(Failure::usage(format!(
                "{}: a case is written as .json, as .zip or as a folder of tables: name one of these",
                path.display()
            ))),
        }
    }
}

fn save(out: Out, files: Vec<RawFile>, to: &Path, force: bool) -> Result<(), Failure> {
    let failed = |path: &Path, error: std::io::Error| Failure::usage(format!("{}: cannot be written: {error}", path.display()));
    let single = |bytes: Vec<u8>| {
        free(to, force)?;
        fs::write(to, bytes).map_err(|error| failed(to, error))
    };
    match out {
        Out::Json => single(files.into_iter().flat_map(|file| file.bytes).collect()),
        Out::Zip => single(opened::pack(&files).map_err(|error| failed(to, error))?),
        Out::Folder => {
            let paths: Vec<_> = files.iter().map(|file| to.join(&file.name)).collect();
            // A table that was there and is not written would be read with the new ones.
            let left = tables_in(to);
            if let Some(there) = left.first()
                && !force
            {
                return Err(there_already(there));
            }
            fs::create_dir_all(to).map_err(|error| failed(to, error))?;
            for old in left.iter().filter(|old| !paths.contains(old)) {
                fs::remove_file(old).map_err(|error| failed(old, error))?;
            }
            for (file, path) in files.iter().zip(&paths) {
                fs::write(path, &file.bytes).map_err(|error| failed(path, error))?;
            }
            Ok(())
        }
    }
}

/// The files in a folder that are called after tables of a case.
fn tables_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let named = entries.flatten().filter(|entry| tables::is_table(&entry.file_name().to_string_lossy()));
    let mut paths: Vec<_> = named.map(|entry| entry.path()).collect();
    paths.sort_unstable();
    paths
}

fn free(path: &Path, force: bool) -> Result<(), Failure> {
    if path.exists() && !force { Err(there_already(path)) } else { Ok(()) }
}

fn there_already(path: &Path) -> Failure {
    Failure::usage(format!("{}: is there already: name another place, or add --force to write over it", path.display()))
}
