//! Compresses the finished site and adds up its sizes.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use crate::site::SiteError;

/// What a file of the site is for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Kind {
    Wasm,
    Script,
    Style,
    Html,
    Data,
    /// Everything else that compresses: text, pictures drawn in text.
    Text,
    /// What does not compress, or is compressed already.
    Other,
}

/// How hard to compress.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effort {
    /// For looking at it while somebody edits.
    Quick,
    /// For readers.
    Small,
}

/// Bytes of one kind of file: as they are, with gzip, with brotli.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    files: usize,
    plain: usize,
    gzip: usize,
    brotli: usize,
}

/// The sizes of a site by kind of file; printed as a table.
#[derive(Debug, Default)]
pub struct Sizes(BTreeMap<Kind, Size>);

/// What a file is for, by its name.
pub(super) fn kind(path: &Path) -> Kind {
    match path.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "wasm" => Kind::Wasm,
        "js" | "mjs" => Kind::Script,
        "css" => Kind::Style,
        "html" => Kind::Html,
        "json" => Kind::Data,
        "txt" | "csv" | "svg" | "xml" | "webmanifest" | "ts" => Kind::Text,
        _ => Kind::Other,
    }
}

/// Every file below a folder, in the order of their names.
///
/// # Errors
///
/// If a folder cannot be read.
pub(super) fn walk(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The endings of compressed files.
const ENDS: [&str; 2] = ["br", "gz"];

/// Copies what a folder has of a file in its compressed form.
///
/// # Errors
///
/// If it is there and cannot be copied.
pub(super) fn take_over(packed: &Path, file: &Path) -> Result<(), SiteError> {
    for end in ENDS {
        let to = file.with_added_extension(end);
        let from = packed.join(to.file_name().unwrap_or_default());
        if from.is_file() {
            fs::copy(&from, &to).map_err(SiteError::of("cannot copy", &from))?;
        }
    }
    Ok(())
}

/// Writes `.br` and `.gz` beside every file that gains by it and has none yet, and adds up the sizes.
///
/// # Errors
///
/// If a file cannot be read or written.
pub(super) fn compress(site: &Path, effort: Effort) -> Result<Sizes, SiteError> {
    let files = planned(site, effort).map_err(SiteError::of("cannot read", site))?;
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let done: Vec<Result<Sizes, SiteError>> = thread::scope(|scope| {
        // Each takes the next file when it is done with one: some are a thousand times as large as others.
        let mine = || std::iter::from_fn(|| files.get(next.fetch_add(1, Ordering::Relaxed)));
        let jobs: Vec<_> = (0..workers)
            .map(|_| {
                scope.spawn(move || {
                    mine().try_fold(Sizes::default(), |sizes, (path, level)| {
                        sizes.with(path, *level).map_err(SiteError::of("cannot compress", path))
                    })
                })
            })
            .collect();
        jobs.into_iter().map(|job| job.join().unwrap_or_else(|_| Err(SiteError::new("compressing failed".to_owned())))).collect()
    });
    done.into_iter().try_fold(Sizes::default(), |all, part| Ok(all.and(&part?)))
}

/// The quality that brotli knows by a number.
type Level = u32;

/// The level of what is made to be looked at once.
const QUICK: Level = 4;

/// How hard to compress what ends so many bytes behind the front of a site. Each level takes five to twenty times as long as
/// the next one, for a seventh of the size or less: readers' first views are worth that, all of a large site is not.
const LEVELS: [(u64, Level); 3] = [(12_000_000, 11), (64_000_000, 9), (u64::MAX, 5)];

/// The files of a site that gain by it, those nearest to the front first, with how hard to compress each.
fn planned(site: &Path, effort: Effort) -> io::Result<Vec<(PathBuf, Level)>> {
    let mut files: Vec<_> = walk(site)?.into_iter().filter(|path| kind(path) != Kind::Other).collect();
    files.sort_by_key(|path| path.components().count());
    let mut behind = 0;
    let with_level = |path: PathBuf| {
        // Where a file ends counts: the data of a large case is one file that could be larger than all that is near the front.
        behind += fs::metadata(&path)?.len();
        let level = LEVELS.iter().find(|(to, _)| behind <= *to).map_or(0, |(_, level)| *level);
        Ok((path, if effort == Effort::Small { level } else { QUICK }))
    };
    files.into_iter().map(with_level).collect()
}

impl Sizes {
    fn with(mut self, path: &Path, level: Level) -> io::Result<Self> {
        let plain = fs::read(path)?;
        let beside = |end: &str, made: &dyn Fn() -> io::Result<Vec<u8>>| -> io::Result<usize> {
            let path = path.with_added_extension(end);
            if path.is_file() {
                return Ok(fs::metadata(path)?.len() as usize);
            }
            let bytes = made()?;
            fs::write(path, &bytes)?;
            Ok(bytes.len())
        };
        let [br, gz] = ENDS;
        let brotli = beside(br, &|| with_brotli(&plain, level))?;
        let gzip = beside(gz, &|| with_gzip(&plain, level))?;
        let size = self.0.entry(kind(path)).or_default();
        *size = size.and(Size { files: 1, plain: plain.len(), gzip, brotli });
        Ok(self)
    }

    fn and(mut self, other: &Self) -> Self {
        for (kind, size) in &other.0 {
            let mine = self.0.entry(*kind).or_default();
            *mine = mine.and(*size);
        }
        self
    }
}

impl Size {
    fn and(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            plain: self.plain + other.plain,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:<8}{:>7}{:>12}{:>12}{:>12}", "", "files", "bytes", "gzip", "brotli")?;
        let all = self.0.values().fold(Size::default(), |all, size| all.and(*size));
        let rows = self.0.iter().map(|(kind, size)| (format!("{kind:?}").to_lowercase(), *size));
        for (name, size) in rows.chain([("all".to_owned(), all)]) {
            let Size { files, plain, gzip, brotli } = size;
            writeln!(out, "{name:<8}{files:>7}{plain:>12}{gzip:>12}{brotli:>12}")?;
        }
        Ok(())
    }
}

fn with_brotli(bytes: &[u8], level: Level) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: level as i32, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params)?;
    Ok(out)
}

fn with_gzip(bytes: &[u8], level: Level) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(if level > QUICK { 9 } else { 1 }));
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Effort, planned};

    #[track_caller]
    fn check(effort: Effort, wanted: &[(&str, u32)]) {
        let site = tempfile::tempdir().expect("there is room");
        for (name, size) in
            [("index.html", 9), ("a/a/deep.html", 2), ("b/b.html", 11_999_991), ("c/c.html", 51_999_999), ("c/c.png", 1)]
        {
            let path = site.path().join(name);
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
            fs::File::create(path).and_then(|file| file.set_len(size)).expect("a file");
        }
        let files = planned(site.path(), effort).expect("it can be read");
        let found: Vec<_> =
            files.iter().map(|(path, level)| (path.strip_prefix(site.path()).expect("it is in the site"), *level)).collect();
        let wanted: Vec<_> = wanted.iter().map(|(path, level)| (Path::new(*path), *level)).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn what_readers_see_first_is_compressed_hardest() {
        check(Effort::Small, &[("index.html", 11), ("b/b.html", 11), ("c/c.html", 9), ("a/a/deep.html", 5)]);
        check(Effort::Quick, &[("index.html", 4), ("b/b.html", 4), ("c/c.html", 4), ("a/a/deep.html", 4)]);
    }
}
