//! What the places of findings are in: of an archive the files in it, of a table its text, as both are counted.

use std::ops::Range;

use crate::dataset::examine::{Location, RawFile};
use crate::dataset::opened::{Opened, TextFile, opened};

/// A file as findings count it.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    /// What is in it, without a byte order mark; of UTF-16 the same text in UTF-8.
    pub bytes: Vec<u8>,
    /// How many bytes of the file stand before these.
    skipped: usize,
}

impl From<RawFile> for Source {
    fn from(RawFile { name, bytes }: RawFile) -> Self {
        match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => Self { name, bytes: rest.to_vec(), skipped: bytes.len() - rest.len() },
            None => Self { name, bytes, skipped: 0 },
        }
    }
}

impl From<TextFile> for Source {
    fn from(TextFile { name, text, skipped }: TextFile) -> Self {
        Self { name, bytes: text.into_bytes(), skipped }
    }
}

impl Source {
    /// The sources of all findings in these files.
    pub fn all(files: &[RawFile]) -> Vec<Self> {
        match opened(files) {
            Ok(Opened::Tables(tables)) => tables.into_iter().map(Self::from).collect(),
            Ok(Opened::Json(file)) => vec![file.into()],
            Err(_) => files.iter().cloned().map(Self::from).collect(),
        }
    }

    /// The one that a location is in, and where; nothing if it is in none. No place is trusted: the span is inside.
    pub fn of<'a>(sources: &'a [Self], location: &Location) -> Option<(&'a Self, Range<usize>)> {
        let source = sources.iter().find(|source| source.name == location.file)?;
        let start = location.span.start.saturating_sub(source.skipped);
        let end = location.span.end.saturating_sub(source.skipped).max(start);
        (start <= source.bytes.len()).then(|| (source, start..end.min(source.bytes.len())))
    }
}
