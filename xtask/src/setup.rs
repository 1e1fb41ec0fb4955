//! Puts in place what the other commands need, and does nothing where it is there already.
//!
//! **Everything is pinned, and comes from package registries alone**: crates, npm packages, Debian packages,
//! rustup components. Tools live in the cache (`cache.rs`), one folder for each version, never in the checkout.

mod browser;
mod nginx;
mod node;
mod rust;
mod tools;

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::cache;
use crate::hash;
use crate::shell;

pub(crate) use nginx::Nginx;
pub(crate) use rust::{Texts, WasmRust, Way};

/// What a command needs of the set-up.
#[derive(Clone, Copy, Default)]
pub(crate) struct Needs {
    /// Use this way to a Rust that can build wasm, instead of the first that works.
    pub(crate) way: Option<Way>,
    /// Chromium, its driver and the packages that steer them, and a web server to test the site on.
    pub(crate) browser: bool,
}

/// What set-up found or installed.
pub(crate) struct Tools {
    pub(crate) rust: WasmRust,
    /// The search path with our pinned tools in front.
    pub(crate) path: OsString,
    /// The folder of the npm packages.
    pub(crate) modules: PathBuf,
    /// The folder with `wasm-bindgen` and `wasm-bindgen-test-runner`.
    pub(crate) wasm_bindgen: PathBuf,
}

/// Announces a step when it has something to do, with its place in the whole.
pub(crate) struct Step(u8);

impl Step {
    const ALL: u8 = 7;

    pub(crate) fn says(&self, text: &str) {
        eprintln!("[{}/{}] {text}", self.0, Self::ALL);
    }
}

/// Installs what is missing, and answers where everything is.
///
/// # Errors
///
/// If something cannot be installed; where a person has to do it, the text is one line that says what and how.
pub(crate) fn tools(needs: Needs) -> Result<Tools> {
    let node_modules = node::packages(&Step(1))?;
    let rust = rust::for_wasm(needs.way, &Step(2))?;
    let trunk = tools::trunk(&Step(3))?;
    let wasm_bindgen = tools::wasm_bindgen(&Step(4))?;
    crates(&rust, &Step(5))?;
    if needs.browser {
        browser::chromium(&Step(6))?;
        nginx()?;
    }
    let ours = [trunk, wasm_bindgen.clone(), node_modules.join("binaryen/bin")];
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&inherited)))
        .context("a folder on the path has a colon in its name")?;
    Ok(Tools { rust, path, modules: node_modules, wasm_bindgen })
}

/// The web server that the site is tested on.
///
/// # Errors
///
/// If it is missing and cannot be had.
pub(crate) fn nginx() -> Result<Nginx> {
    nginx::nginx(&Step(7))
}

/// Fetches the crates that `Cargo.lock` names, and those of the standard library, so that the build can stay offline.
fn crates(rust: &WasmRust, step: &Step) -> Result<()> {
    let root = cache::root();
    let lock = fs::read(root.join("Cargo.lock")).context("Cargo.lock is missing from the checkout")?;
    let home = std::env::var_os("CARGO_HOME").unwrap_or_default();
    let key = hash::short(&[&lock, rust.name().as_bytes(), home.as_encoded_bytes()].concat());
    let stamp = cache::dir().join("fetched").join(key);
    if stamp.exists() {
        return Ok(());
    }
    step.says("fetching crates");
    let mut fetch = shell::command("cargo");
    rust.prepare(&mut fetch, cache::target_dir(&root).join("wasm"), Texts::OfReaders);
    shell::run(fetch.args(["fetch", "--quiet", "--target", "wasm32-unknown-unknown"]))?;
    shell::run(shell::command("cargo").args(["fetch", "--quiet"]))?;
    mark(&stamp, "")
}

/// Writes a small file in the cache, its folder included.
fn mark(path: &std::path::Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
