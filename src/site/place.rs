//! The folder that a site is made in, and how it takes the place of the one before.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::site::SiteError;

/// What every site has, and hardly anything else: by it a folder is known that may be replaced.
const MARK: &str = "embed/loader.json";

/// A folder beside the one that is asked for. **Until it is put in its place that one stays as it was**; dropped before,
/// it goes away again.
#[derive(Debug)]
pub(super) struct Stage {
    new: PathBuf,
    place: PathBuf,
}

impl Stage {
    /// An empty folder.
    ///
    /// # Errors
    ///
    /// If what stands in the place is not a site, which is then not ours to replace, or nothing can be written beside it.
    pub(super) fn beside(place: &Path) -> Result<Self, SiteError> {
        let stands = place.exists();
        if stands && !place.join(MARK).is_file() && !is_empty(place) {
            return Err(SiteError::new(format!(
                "{} holds something that is not a site made by this command: name another folder, or empty it",
                place.display()
            )));
        }
        let stage = Self { new: beside(place, "new")?, place: place.to_owned() };
        remove(&stage.new).and_then(|()| fs::create_dir_all(&stage.new)).map_err(SiteError::of("cannot create", &stage.new))?;
        Ok(stage)
    }

    /// The folder to write into.
    pub(super) fn folder(&self) -> &Path {
        &self.new
    }

    /// Puts the new folder in the place of the old one.
    ///
    /// # Errors
    ///
    /// If the folders cannot be moved; the old one is then where it was.
    pub(super) fn take_place(self) -> Result<(), SiteError> {
        let old = beside(&self.place, "old")?;
        remove(&old).map_err(SiteError::of("cannot remove", &old))?;
        let stood = self.place.exists();
        if stood {
            fs::rename(&self.place, &old).map_err(SiteError::of("cannot move away", &self.place))?;
        }
        if let Err(error) = fs::rename(&self.new, &self.place) {
            if stood {
                // What failed is said below; were this to fail too, the site is still beside its place.
                _ = fs::rename(&old, &self.place);
            }
            return Err(SiteError::of("cannot move the site to", &self.place)(error));
        }
        // The new site stands; what cannot be removed of the old one goes with the next build.
        _ = remove(&old);
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        _ = remove(&self.new);
    }
}

/// A hidden folder in the same folder, so that it can be moved without being copied.
fn beside(place: &Path, end: &str) -> Result<PathBuf, SiteError> {
    let name = place.file_name().ok_or_else(|| SiteError::new(format!("{} is no name for a folder", place.display())))?;
    Ok(place.with_file_name(format!(".{}.{end}", name.to_string_lossy())))
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

fn remove(folder: &Path) -> io::Result<()> {
    if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) }
}
