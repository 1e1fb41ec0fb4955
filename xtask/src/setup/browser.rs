//! Debian packages: the browser that tests run in, and the Rust for wasm where rustup has none.

use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Step;
use crate::shell;

/// Chromium and the driver that `wasm-bindgen-test` steers it with.
///
/// # Errors
///
/// If they are missing and cannot be installed.
pub(super) fn chromium(step: &Step) -> Result<()> {
    if shell::has("chromium") && shell::has("chromedriver") {
        return Ok(());
    }
    step.says("installing Chromium (about a minute, once)");
    apt(&["chromium", "chromium-driver", "fonts-liberation"])
}

/// Installs Debian packages, as root or through a sudo that asks nothing.
///
/// # Errors
///
/// If this is no Debian, or there is no way to become root: one line that says what to run.
pub(super) fn apt(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !shell::has("apt-get") {
        bail!("missing: {list}. There is no apt-get here; install them by the means of your system");
    }
    let Some(mut install) = apt_get() else { bail!("missing: {list}. Install them with: sudo apt-get install {list}") };
    renew();
    shell::read(install.args(["install", "--yes", "--no-install-recommends"]).args(packages))
        .map(drop)
        .with_context(|| format!("cannot install {list}"))
}

/// Renews the lists of packages where that is allowed. Lists that cannot be renewed may still be good enough.
pub(super) fn renew() {
    let _ = apt_get().map(|mut update| shell::read(update.arg("update")));
}

/// apt-get as somebody who may use it; nothing where there is no way to become root.
fn apt_get() -> Option<Command> {
    let is_root = shell::read(shell::command("id").arg("-u")).is_ok_and(|id| id == "0");
    let can_sudo = || shell::command("sudo").args(["-n", "true"]).output().is_ok_and(|output| output.status.success());
    if !is_root && !can_sudo() {
        return None;
    }
    let mut command = shell::command(if is_root { "apt-get" } else { "sudo" });
    if !is_root {
        command.args(["-n", "apt-get"]);
    }
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "Dpkg::Use-Pty=0"]);
    Some(command)
}
