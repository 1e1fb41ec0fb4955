//! The npm packages: `wasm-opt`, and the library that steers the browser.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Step;
use crate::cache;
use crate::hash;
use crate::shell;

/// The oldest Node that the packages in `e2e/package.json` run on.
const NODE: u32 = 20;

/// The folder of the packages that `e2e/package-lock.json` pins, linked to as `e2e/node_modules`.
///
/// # Errors
///
/// If Node is missing or too old, or the packages cannot be installed.
pub(super) fn packages(step: &Step) -> Result<PathBuf> {
    let e2e = cache::root().join("e2e");
    let lock = fs::read(e2e.join("package-lock.json")).context("e2e/package-lock.json is missing")?;
    let folder = cache::dir().join(format!("npm-{}", hash::short(&lock)));
    let modules = folder.join("node_modules");
    if !modules.is_dir() {
        need_node()?;
        step.says("installing npm packages (a few seconds, once)");
        install(&e2e, &folder)?;
    }
    link(&modules, &e2e.join("node_modules"))?;
    Ok(modules)
}

fn need_node() -> Result<()> {
    if !shell::has("node") || !shell::has("npm") {
        bail!("Node.js is missing: install version {NODE} or newer, with npm");
    }
    let version = shell::read(shell::command("node").arg("--version"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        bail!("Node.js {version} is too old: install version {NODE} or newer");
    }
    Ok(())
}

/// Installs beside the final place and moves there when complete: a broken attempt is never taken for a good one.
fn install(e2e: &Path, folder: &Path) -> Result<()> {
    let attempt = folder.with_extension(format!("{}", std::process::id()));
    fs::create_dir_all(&attempt)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(e2e.join(file), attempt.join(file))?;
    }
    let mut npm = shell::command("npm");
    npm.args(["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]);
    shell::run(npm.current_dir(&attempt))?;
    if fs::rename(&attempt, folder).is_err() && !folder.is_dir() {
        bail!("cannot move {} to {}", attempt.display(), folder.display());
    }
    Ok(())
}

fn link(to: &Path, from: &Path) -> Result<()> {
    if fs::read_link(from).is_ok_and(|there| there == to) {
        return Ok(());
    }
    match fs::symlink_metadata(from) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(from)?,
        Ok(_) => fs::remove_file(from)?,
        Err(_) => {}
    }
    symlink(to, from).with_context(|| format!("cannot link {}", from.display()))
}
