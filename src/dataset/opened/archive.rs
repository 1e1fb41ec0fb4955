//! Archives: one zip file with what would otherwise be a folder.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::dataset::Problem;
use crate::dataset::examine::{Finding, RawFile, Severity};
use crate::dataset::file::LARGEST_FILE;
use crate::dataset::remark::{Remark, remark};

/// The most entries of an archive, folders and what systems leave in it counted.
const MOST_ENTRIES: usize = 2_000;

/// Whether these are the bytes of an archive. Some spreadsheet programs write archives too.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The files of an archive, without folders and without what systems leave in it.
pub(super) fn unpack(file: &RawFile) -> Result<Vec<RawFile>, Box<Finding>> {
    let wrong = |code, what: Remark, remedy: &'static str| {
        let problem = Problem { code, place: file.name.clone(), what, remedy: remedy.into() };
        Box::new(Finding { severity: Severity::Error, problem, location: None })
    };
    let damaged = || wrong("bad-archive", "the archive is damaged".into(), "pack the folder again");
    let mut archive = ZipArchive::new(Cursor::new(file.bytes.as_slice())).map_err(|_| damaged())?;
    if ["[Content_Types].xml", "mimetype", "Index/Document.iwa"].iter().any(|part| archive.index_for_name(part).is_some()) {
        return Err(Box::new(super::book(file)));
    }
    if archive.len() > MOST_ENTRIES {
        let what = remark!("the archive has {n} entries", n = archive.len());
        return Err(wrong("too-many-files", what, "pack the folder that holds the case and nothing else"));
    }
    let mut files: Vec<RawFile> = Vec::new();
    let mut left = LARGEST_FILE as u64;
    for at in 0..archive.len() {
        let path = archive.name_for_index(at).and_then(Result::ok);
        let Some(name) = path.and_then(|path| wanted(&path)) else { continue };
        // What is no part of a case is named and not unpacked.
        if !super::may_be_read(&name) {
            files.push(RawFile { name, bytes: Vec::new() });
            continue;
        }
        let entry = archive.by_index(at);
        let entry = entry.map_err(|_| {
            let what = remark!("`{name}` cannot be unpacked", name = &name);
            wrong("bad-archive", what, "pack the folder again, without a password")
        })?;
        let mut bytes = Vec::new();
        // One byte more than may be there tells whether there is more.
        entry.take(left + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
        let Some(rest) = left.checked_sub(bytes.len() as u64) else {
            return Err(wrong("too-large", "the archive unpacks to more than 50 MB".into(), "keep to 50 MB, or split the case"));
        };
        left = rest;
        files.push(RawFile { name, bytes });
    }
    Ok(files)
}

/// The name of an entry without folders, if it may be part of a case.
fn wanted(path: &str) -> Option<String> {
    let parts: Vec<_> = path.split(['/', '\\']).collect();
    let name = *parts.last()?;
    let is_of_a_system = parts.iter().any(|part| part.starts_with('.') || *part == "__MACOSX");
    (!name.is_empty() && !is_of_a_system).then(|| name.to_owned())
}

/// An archive of these files. The same files make the same archive: no time is written into it.
///
/// # Errors
///
/// If the files are too large for an archive.
pub fn pack(files: &[RawFile]) -> std::io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for file in files {
        archive.start_file(file.name.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
