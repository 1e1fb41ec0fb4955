//! The pinned Rust tools, compiled once into the cache.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Step;
use crate::cache;
use crate::shell;

const TRUNK: &str = "0.21.14";

/// The folder with `trunk`.
///
/// # Errors
///
/// If it does not compile.
pub(super) fn trunk(step: &Step) -> Result<PathBuf> {
    installed("trunk", "trunk", TRUNK, "about 9 minutes on two cores", step)
}

/// The folder with `wasm-bindgen`, in the version of the crate: both must match to the patch.
///
/// # Errors
///
/// If `Cargo.lock` names no version, or it does not compile.
pub(super) fn wasm_bindgen(step: &Step) -> Result<PathBuf> {
    let lock = fs::read_to_string(cache::root().join("Cargo.lock")).context("Cargo.lock is missing from the checkout")?;
    let version = locked("wasm-bindgen", &lock).context("Cargo.lock names no wasm-bindgen")?;
    installed("wasm-bindgen-cli", "wasm-bindgen", version, "about 4 minutes on two cores", step)
}

fn installed(krate: &str, program: &str, version: &str, time: &str, step: &Step) -> Result<PathBuf> {
    let root = cache::dir().join(format!("{program}-{version}"));
    let folder = root.join("bin");
    if !folder.join(program).is_file() {
        step.says(&format!("installing {program} {version} ({time}, once)"));
        fs::create_dir_all(&root)?;
        let mut cargo = shell::command("cargo");
        cargo.args(["install", "--quiet", "--locked", krate, "--version", version, "--root"]).arg(&root);
        // Away from the checkout: its cargo settings are for the project, not for tools.
        shell::run(cargo.current_dir(&root).env_remove("CARGO_TARGET_DIR"))?;
    }
    Ok(folder)
}

/// The version of a crate in the text of a `Cargo.lock`.
fn locked<'lock>(krate: &str, lock: &'lock str) -> Option<&'lock str> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{krate}\""));
    lines.next()?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked;

    #[test]
    fn the_version_is_that_of_the_crate_and_not_of_one_with_a_longer_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked("wasm-bindgen", lock), Some("0.2.129"));
        assert_eq!(locked("yew", lock), None);
    }
}
