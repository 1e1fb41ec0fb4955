//! Where things are kept that outlive one checkout: tools, and in CI what the compiler made.

use std::env;
use std::path::{Path, PathBuf};

/// The folder for pinned tools, one for each user of the machine.
///
/// `$POSITION_COMPARATOR_CACHE`, else `position-comparator` in `$XDG_CACHE_HOME` or in `~/.cache`.
pub(crate) fn dir() -> PathBuf {
    if let Some(dir) = set("POSITION_COMPARATOR_CACHE") {
        return dir;
    }
    let base = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")));
    base.unwrap_or_else(env::temp_dir).join("position-comparator")
}

/// Where cargo puts what it compiles.
///
/// `$CARGO_TARGET_DIR` if set. In CI, which starts from a fresh clone each time, a folder in the cache, so that
/// dependencies are compiled once a machine; else `target` in the checkout.
pub(crate) fn target_dir(root: &Path) -> PathBuf {
    match set("CARGO_TARGET_DIR") {
        Some(dir) => root.join(dir),
        None if set("CI").is_some() => dir().join("target"),
        None => root.join("target"),
    }
}

/// The checkout: the folder above this package.
pub(crate) fn root() -> PathBuf {
    let package = set("CARGO_MANIFEST_DIR").unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    package.parent().map_or_else(|| package.clone(), Path::to_path_buf)
}

fn set(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
