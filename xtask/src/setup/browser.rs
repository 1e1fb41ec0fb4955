//! Debian packages: the browser that tests run in, and the Rust for wasm where rustup has none.

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
    let root = shell::read(shell::command("id").arg("-u"))? == "0";
    let sudo = !root && shell::command("sudo").args(["-n", "true"]).output().is_ok_and(|output| output.status.success());
    if !root && !sudo {
        bail!("missing: {list}. Install them with: sudo apt-get install {list}");
    }
    let apt_get = || {
        let mut command = shell::command(if root { "apt-get" } else { "sudo" });
        if sudo {
            command.args(["-n", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "Dpkg::Use-Pty=0"]);
        command
    };
    // A list that cannot be renewed may still be good enough.
    let _ = shell::read(apt_get().arg("update"));
    shell::read(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))
        .map(drop)
        .with_context(|| format!("cannot install {list}"))
}
