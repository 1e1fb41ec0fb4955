//! Data files on disk: **the one place in which the command reads them**.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::dataset::examine::{Examined, RawFile, examine};
use crate::dataset::file::LARGEST_FILE;
use crate::dataset::picture::is_plain_name;
use crate::dataset::tables::PICTURE;

/// The files of one case.
#[derive(Debug)]
pub struct Opened {
    /// What the case was asked for by.
    pub name: String,
    /// What is in its files.
    pub files: Vec<RawFile>,
    /// Where each of them is.
    pub paths: Vec<PathBuf>,
}

/// The case at a path: a JSON file, a table, an archive, or a folder of tables or of one JSON file.
///
/// # Errors
///
/// A line that says what cannot be read, or what is missing in a folder.
pub fn open(path: &Path) -> Result<Opened, String> {
    let paths = if path.is_dir() { in_folder(path)? } else { vec![path.to_owned()] };
    of_files(path.display().to_string(), paths)
}

/// The cases at paths: tables that are named one by one belong to one case, everything else is a case of its own.
///
/// # Errors
///
/// As for [`open`].
pub fn open_all(paths: &[PathBuf]) -> Result<Vec<Opened>, String> {
    let (tables, others): (Vec<&PathBuf>, Vec<&PathBuf>) = paths.iter().partition(|path| is_table(path) && !path.is_dir());
    let mut opened = others.into_iter().map(|path| open(path)).collect::<Result<Vec<_>, _>>()?;
    if let [first, rest @ ..] = tables.as_slice() {
        let name = if rest.is_empty() { first.display().to_string() } else { format!("{} tables", tables.len()) };
        opened.push(of_files(name, tables.into_iter().cloned().collect())?);
    }
    Ok(opened)
}

/// Reads and checks a case, with the drawing that it names where that stands beside it.
pub fn examined(opened: &mut Opened) -> Examined {
    let alone = examine(&opened.files, &mut |_| ());
    let picture = alone.case.as_ref().and_then(|case| case.record.picture.as_ref()).filter(|picture| picture.svg.is_none());
    let name = picture.and_then(|picture| picture.file.as_deref()).filter(|name| is_plain_name(name));
    let Some(path) = name.and_then(|name| Some(opened.paths.first()?.with_file_name(name))) else { return alone };
    // Where it is not, whoever draws the picture says so.
    let Ok(drawing) = raw(&path) else { return alone };
    opened.files.push(drawing);
    opened.paths.push(path);
    examine(&opened.files, &mut |_| ())
}

fn of_files(name: String, paths: Vec<PathBuf>) -> Result<Opened, String> {
    let files = paths.iter().map(|path| raw(path)).collect::<Result<_, _>>()?;
    Ok(Opened { name, files, paths })
}

fn raw(path: &Path) -> Result<RawFile, String> {
    let mut bytes = Vec::new();
    // No more than is needed to see that it is too large.
    let most = LARGEST_FILE as u64 + 1;
    let read = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(RawFile { name, bytes })
}

/// The tables in a folder, or else its one JSON file, by name.
fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot = |error| format!("{}: cannot be read: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_file() && !is_hidden {
            paths.push(path);
        }
    }
    paths.sort();
    let (tables, others): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| is_table(path));
    if !tables.is_empty() {
        // What no table can hold stands beside them.
        let picture = others.into_iter().find(|path| path.file_name().is_some_and(|name| name.eq_ignore_ascii_case(PICTURE)));
        return Ok(tables.into_iter().chain(picture).collect());
    }
    let json: Vec<_> = others.into_iter().filter(|path| has_ending(path, &["json"])).collect();
    match json.len() {
        1 => Ok(json),
        0 => Err(format!("{}: there is no table (.csv, .tsv) and no JSON file in this folder", folder.display())),
        n => Err(format!("{}: there are {n} JSON files in this folder: name the one that is meant", folder.display())),
    }
}

fn is_table(path: &Path) -> bool {
    has_ending(path, &["csv", "tsv"])
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
