//! Compiles the page to wasm with Trunk.

mod imports;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::setup::Tools;
use crate::shell;

/// How the page is compiled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Profile {
    /// As deployed: small.
    Release,
    /// While somebody edits it: quick to compile.
    Quick,
}

/// The compiled page.
pub(crate) struct Page {
    /// The module that wasm-bindgen generated.
    pub(crate) glue: Vec<u8>,
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the page.
///
/// # Errors
///
/// If it does not compile (the compiler has then said why), or Trunk left something else than one module.
pub(crate) fn page(tools: &Tools, profile: Profile) -> Result<Page> {
    let out = cache::target_dir(&cache::root()).join("trunk");
    fs::create_dir_all(&out)?;
    let mut trunk = cargo_like("trunk", tools, "wasm");
    trunk.args(["--log", "warn", "build", "--dist"]).arg(&out);
    match profile {
        Profile::Release => trunk.arg("--release"),
        Profile::Quick => trunk.args(["--cargo-profile", "quick"]),
    };
    // Trunk reads NO_COLOR as a switch that must be true or false, and everybody else as one that is there or not.
    trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true");
    // The compiler says what is wrong; where in Trunk's own code that was noticed helps nobody.
    shell::run(trunk.env("RUST_BACKTRACE", "0"))?;
    if out.join("snippets").exists() {
        bail!("a dependency brings JavaScript of its own (snippets), which the site does not carry");
    }
    let wasm = only(&out, "_bg.wasm")?;
    let glue = only(&out, ".js")?;
    if profile == Profile::Quick {
        return Ok(Page { glue: fs::read(glue)?, wasm: fs::read(wasm)? });
    }
    let (wasm, renamed) = imports::shorten(&fs::read(wasm)?, &fs::read_to_string(glue)?)?;
    let glue = out.join("renamed.mjs");
    fs::write(&glue, renamed)?;
    // Of what was generated only the start is used.
    let glue = minified(tools, &format!("export {{ default }} from {glue:?};"), &["--bundle"])?;
    Ok(Page { glue, wasm })
}

/// A module with short names and without comments; with `--bundle` together with what it uses of what it imports.
///
/// # Errors
///
/// If it is no module.
pub(crate) fn minified(tools: &Tools, module: &str, how: &[&str]) -> Result<Vec<u8>> {
    let file = cache::target_dir(&cache::root()).join("module.js");
    fs::write(&file, module)?;
    let mut esbuild = shell::command(tools.modules.join(".bin/esbuild"));
    let text = shell::read(esbuild.arg(&file).args(how).args(["--minify", "--format=esm", "--log-level=warning"]))?;
    Ok(text.into_bytes())
}

/// A command that compiles wasm with our tools, into a folder of this name beside native artefacts.
pub(crate) fn cargo_like(program: &str, tools: &Tools, folder: &str) -> Command {
    let mut command = match std::env::split_paths(&tools.path).map(|dir| dir.join(program)).find(|path| path.is_file()) {
        Some(path) => shell::command(path),
        None => shell::command(program),
    };
    command.env("PATH", &tools.path);
    tools.rust.prepare(&mut command, cache::target_dir(&cache::root()).join(folder));
    command
}

fn only(folder: &Path, end: &str) -> Result<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    match found.len() {
        1 => found.pop().context("the list of one is empty"),
        n => bail!("expected one *{end} from Trunk, found {n}"),
    }
}
