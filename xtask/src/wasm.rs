//! Compiles the programs to wasm with Trunk.

mod imports;

use std::fs;
use std::path::Path;
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

/// The compiled programs, by name, and what of each is used: what everybody waits for, what comes when the page is ready,
/// what only hosts load that mount the comparator in their own pages, and what takes the place of the first two where a
/// case is too large to be on screen at once.
pub(crate) const PROGRAMS: [(&str, &str); 4] = [
    ("page", "go, rest, words"),
    ("depth", "listen, show, words"),
    ("mounted", "mount, queryOf, stateOf"),
    ("wide", "go, rest, words, listen, show"),
];

/// A compiled program.
pub(crate) struct Program {
    /// The module that wasm-bindgen generated.
    pub(crate) glue: Vec<u8>,
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the programs of the page, in the order of their names.
///
/// # Errors
///
/// If one does not compile (the compiler has then said why), or Trunk left no module of its name.
pub(crate) fn programs(tools: &Tools, profile: Profile) -> Result<Vec<Program>> {
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
    PROGRAMS.iter().map(|(name, used)| program(tools, profile, &out, name, used)).collect()
}

fn program(tools: &Tools, profile: Profile, out: &Path, name: &str, used: &str) -> Result<Program> {
    let read = |file: String| fs::read(out.join(&file)).with_context(|| format!("Trunk left no {file}"));
    let (wasm, glue) = (read(format!("{name}_bg.wasm"))?, read(format!("{name}.js"))?);
    if profile == Profile::Quick {
        return Ok(Program { glue, wasm });
    }
    let (wasm, renamed) = imports::shorten(&wasm, &String::from_utf8(glue)?)?;
    let glue = out.join("renamed.mjs");
    fs::write(&glue, renamed)?;
    // Of what was generated only the start is used, and the functions of each.
    let glue = minified(tools, &format!("export {{ default, {used} }} from {glue:?};"), &["--bundle"])?;
    Ok(Program { glue, wasm })
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
