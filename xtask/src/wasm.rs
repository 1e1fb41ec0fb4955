//! Compiles the programs to wasm with Trunk.

mod imports;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::setup::{Texts, Tools};
use crate::shell;

/// How the page is compiled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Profile {
    /// As deployed: small.
    Release,
    /// While somebody edits it: quick to compile.
    Quick,
}

/// Programs that are compiled together: alike, and with the same features of the package.
struct Batch {
    /// What Trunk reads, from the checkout; that of `Trunk.toml` if nothing is said.
    target: Option<&'static str>,
    /// The folder in which Trunk leaves them, beside native artefacts.
    out: &'static str,
    texts: Texts,
    /// Each by its name, with what of it is used.
    programs: &'static [(&'static str, &'static str)],
}

/// What everybody waits for, what comes when the page is ready, what only hosts load that mount the comparator in their own
/// pages, and what takes the place of the first two where a case is too large to be on screen at once; apart from them what
/// is loaded when somebody opens a data file, or takes along a picture or a table: these alone carry what reads and writes
/// files.
const BATCHES: [Batch; 2] = [
    Batch {
        target: None,
        out: "trunk",
        texts: Texts::OfReaders,
        programs: &[
            ("page", "go, rest, words"),
            ("depth", "listen, show, words"),
            ("mounted", "mount, queryOf, stateOf"),
            ("wide", "go, rest, words, listen, show"),
        ],
    },
    Batch {
        target: Some("src/open/reading.html"),
        out: "trunk-reading",
        texts: Texts::All,
        programs: &[("reading", "read"), ("take", "make")],
    },
];

/// The names of all compiled programs.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    BATCHES.iter().flat_map(|batch| batch.programs).map(|(name, _)| *name)
}

/// A compiled program.
pub(crate) struct Program {
    /// The module that wasm-bindgen generated.
    pub(crate) glue: Vec<u8>,
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the programs of the page, by name.
///
/// # Errors
///
/// If one does not compile (the compiler has then said why), or Trunk left no module of its name.
pub(crate) fn programs(tools: &Tools, profile: Profile) -> Result<Vec<(&'static str, Program)>> {
    let mut programs = Vec::new();
    for batch in &BATCHES {
        let out = compile(tools, profile, batch)?;
        for (name, used) in batch.programs {
            programs.push((*name, program(tools, profile, &out, name, used)?));
        }
    }
    Ok(programs)
}

/// Lets Trunk compile what belongs together, and answers where it left it.
fn compile(tools: &Tools, profile: Profile, batch: &Batch) -> Result<PathBuf> {
    let Batch { target, out, texts, .. } = *batch;
    let out = cache::target_dir(&cache::root()).join(out);
    fs::create_dir_all(&out)?;
    let mut trunk = with_texts("trunk", tools, "wasm", texts);
    // What is built stands first: an option without a value would take it for its own.
    trunk.args(["--log", "warn", "build"]).args(target.map(|target| cache::root().join(target))).arg("--dist").arg(&out);
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
    Ok(out)
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
    with_texts(program, tools, folder, Texts::OfReaders)
}

fn with_texts(program: &str, tools: &Tools, folder: &str, texts: Texts) -> Command {
    let mut command = match std::env::split_paths(&tools.path).map(|dir| dir.join(program)).find(|path| path.is_file()) {
        Some(path) => shell::command(path),
        None => shell::command(program),
    };
    command.env("PATH", &tools.path);
    tools.rust.prepare(&mut command, cache::target_dir(&cache::root()).join(folder), texts);
    command
}
