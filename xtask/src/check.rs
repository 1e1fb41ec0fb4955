//! Every check there is: the one list behind `cargo xtask test`, for people and for CI alike.

mod hosting;
mod kit;
mod sizes;

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::large;
use crate::node;
use crate::serve;
use crate::setup::{Tools, Way};
use crate::shell;
use crate::site;
use crate::wasm::{self, Profile};

/// One check.
struct Check {
    name: &'static str,
    what: &'static str,
    run: fn(&Tools) -> Result<()>,
    /// Means nothing where the build failed.
    of_the_build: bool,
}

const CHECKS: [Check; 10] = [
    check("format", "the formatting of all Rust", format),
    check("lint", "clippy on everything native", lint),
    check("lint-page", "clippy on the page, as wasm", lint_page),
    check("native", "unit, property, markup and layering tests", native),
    check("browser", "tests of single components in Chromium", browser),
    check("build", "the deployable site", build),
    Check { of_the_build: true, ..check("sizes", "the size budgets of the site", |_| sizes::check()) },
    Check { of_the_build: true, ..check("hosting", "the site as nginx serves it", hosting::check) },
    Check { of_the_build: true, ..check("kit", "a site of other data, made by the kit alone", kit::check) },
    Check { of_the_build: true, ..check("e2e", "journeys on the site in Chromium", e2e) },
];

const fn check(name: &'static str, what: &'static str, run: fn(&Tools) -> Result<()>) -> Check {
    Check { name, what, run, of_the_build: false }
}

/// Prints the names of all checks.
pub(crate) fn list() {
    for Check { name, what, .. } in &CHECKS {
        println!("{name:<10} {what}");
    }
}

/// Runs the named checks, or all, each to its end whatever became of the others.
///
/// # Errors
///
/// If a check fails, or there is none of a name.
pub(crate) fn run(tools: &Tools, names: &[String]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| CHECKS.iter().all(|check| check.name != *name)) {
        bail!("there is no check `{unknown}`: see `cargo xtask test --list`");
    }
    let start = Instant::now();
    let mut results: Vec<(&Check, Option<Result<()>>, Duration)> = Vec::new();
    for check in CHECKS.iter().filter(|check| names.is_empty() || names.iter().any(|name| name == check.name)) {
        let built = !results.iter().any(|(check, result, _)| check.name == "build" && matches!(result, Some(Err(_))));
        if check.of_the_build && !built {
            results.push((check, None, Duration::ZERO));
            continue;
        }
        eprintln!("\n── {}: {}", check.name, check.what);
        let begun = Instant::now();
        let result = (check.run)(tools);
        if let Err(error) = &result {
            eprintln!("error: {error:#}");
        }
        results.push((check, Some(result), begun.elapsed()));
    }
    println!();
    for (Check { name, .. }, result, time) in &results {
        let word = match result {
            Some(Ok(())) => "ok",
            Some(Err(_)) => "FAILED",
            None => "not run: no build",
        };
        println!("{name:<10} {word:<18} {:>12}", shell::spoken(*time));
    }
    let failed: Vec<_> =
        results.iter().filter(|(_, result, _)| !matches!(result, Some(Ok(())))).map(|(check, ..)| check.name).collect();
    if !failed.is_empty() {
        bail!("{} of {} checks failed: {}", failed.len(), results.len(), failed.join(", "));
    }
    println!("all {} checks passed in {}", results.len(), shell::spoken(start.elapsed()));
    Ok(())
}

fn format(_: &Tools) -> Result<()> {
    shell::run(shell::command("cargo").args(["fmt", "--all", "--check"]))
}

fn lint(_: &Tools) -> Result<()> {
    let mut cargo = native_cargo();
    cargo.args(["clippy", "--quiet", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]);
    shell::run(&mut cargo)
}

fn lint_page(tools: &Tools) -> Result<()> {
    if tools.rust.way == Way::Debian {
        // The build still compiles the page, with the compiler's own warnings.
        eprintln!("left out: Debian's Rust for wasm comes without clippy");
        return Ok(());
    }
    let mut cargo = wasm::cargo_like("cargo", tools, "wasm-test");
    cargo.args(["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--bin", "page", "--test", "web"]);
    shell::run(with_panic_texts(&mut cargo).args(["--", "-D", "warnings"]))?;
    let mut cargo = wasm::cargo_like("cargo", tools, "wasm-test");
    cargo.args(["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--features", "files", "--bin", "reading"]);
    shell::run(with_panic_texts(&mut cargo).args(["--", "-D", "warnings"]))
}

fn native(_: &Tools) -> Result<()> {
    shell::run(native_cargo().args(["test", "--quiet", "--no-fail-fast", "--workspace", "--all-features"]))
}

fn browser(tools: &Tools) -> Result<()> {
    let settings = cache::target_dir(&cache::root()).join("webdriver.json");
    let arguments = [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    let json = serde_json::json!({ "goog:chromeOptions": { "args": arguments } });
    fs::write(&settings, json.to_string()).with_context(|| format!("cannot write {}", settings.display()))?;
    let mut cargo = wasm::cargo_like("cargo", tools, "wasm-test");
    cargo
        // Not --quiet: cargo hands that on to a runner that does not know the word.
        .args(["test", "--target", "wasm32-unknown-unknown", "--test", "web"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.wasm_bindgen.join("wasm-bindgen-test-runner"))
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    shell::run(with_panic_texts(&mut cargo))
}

fn build(tools: &Tools) -> Result<()> {
    site::build(tools, Profile::Release, None)
}

/// All files in one Node process, so that they share one browser.
fn e2e(_: &Tools) -> Result<()> {
    let server = serve::start(Some(0))?;
    let large = serve::folder(&large::site()?, Some(0))?;
    shell::run(node::command(&server.address()).env("LARGE", large.address()).args(["--test-reporter=spec", "all.mjs"]))
}

/// A cargo command for native artefacts.
fn native_cargo() -> std::process::Command {
    let mut cargo = shell::command("cargo");
    cargo.env("CARGO_TARGET_DIR", cache::target_dir(&cache::root()));
    cargo
}

/// Tests want to say what failed, so they give up what the page saves by having no panic texts.
fn with_panic_texts(cargo: &mut std::process::Command) -> &mut std::process::Command {
    cargo.env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS").env_remove("CARGO_UNSTABLE_BUILD_STD_FEATURES")
}
