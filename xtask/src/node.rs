//! The programs in `e2e/` that run in Node and steer the browser.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::cache;
use crate::serve;
use crate::shell;

/// A Node command in `e2e/` that knows where the site is served.
pub(crate) fn command(address: &str) -> Command {
    let mut command = shell::command("node");
    command.current_dir(folder()).env("SITE", address).env("SHOTS", cache::target_dir(&cache::root()).join("shots"));
    command
}

/// Runs a program of `e2e/` on `dist/`.
///
/// # Errors
///
/// If there is no `dist/`, or the program fails.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Result<()> {
    let site = serve::start(Some(0))?;
    shell::run(command(&site.address()).arg(program).args(arguments))
}

/// Runs a program of `e2e/` on `dist/` and answers what it wrote to standard output.
///
/// # Errors
///
/// If there is no `dist/`, or the program fails.
pub(crate) fn read(program: &str, arguments: &[&str]) -> Result<String> {
    let site = serve::start(Some(0))?;
    shell::read(command(&site.address()).arg(program).args(arguments).stderr(std::process::Stdio::inherit()))
}

pub(crate) fn folder() -> PathBuf {
    cache::root().join("e2e")
}
