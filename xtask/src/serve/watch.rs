//! Waits until somebody saves a source file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::cache;

/// What a build of the site reads.
const SOURCES: [&str; 6] = ["src", "styles", "data", "index.html", "Cargo.toml", "Trunk.toml"];

/// Asking for the times of a few hundred files costs less than a millisecond, so we ask instead of being told.
const PAUSE: Duration = Duration::from_millis(300);

/// The times of all source files when last looked at.
pub(super) struct Watched(BTreeMap<PathBuf, SystemTime>);

impl Watched {
    /// The sources as they are now.
    ///
    /// # Errors
    ///
    /// If the checkout cannot be read.
    pub(super) fn now() -> Result<Self> {
        let root = cache::root();
        let mut times = BTreeMap::new();
        for source in SOURCES {
            // A file that goes away while we look is a change that the next look sees.
            let _ = add(&root.join(source), &mut times);
        }
        Ok(Self(times))
    }

    /// Waits for a change, and for the end of the burst of changes it is part of; answers one file that changed.
    ///
    /// # Errors
    ///
    /// If the checkout cannot be read.
    pub(super) fn wait(&mut self) -> Result<PathBuf> {
        let mut changed = None;
        loop {
            sleep(PAUSE);
            let now = Self::now()?;
            match now.difference(self) {
                Some(path) => changed = Some(path),
                None if changed.is_some() => break,
                None => {}
            }
            *self = now;
        }
        let root = cache::root();
        Ok(changed.map(|path| path.strip_prefix(&root).map(Path::to_path_buf).unwrap_or(path)).unwrap_or_default())
    }

    fn difference(&self, other: &Self) -> Option<PathBuf> {
        let new = self.0.iter().find(|(path, time)| other.0.get(*path) != Some(time));
        let gone = || other.0.iter().find(|(path, _)| !self.0.contains_key(*path));
        new.or_else(gone).map(|(path, _)| path.clone())
    }
}

fn add(path: &Path, times: &mut BTreeMap<PathBuf, SystemTime>) -> std::io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            add(&entry?.path(), times)?;
        }
    } else {
        times.insert(path.to_path_buf(), fs::metadata(path)?.modified()?);
    }
    Ok(())
}
