//! A Rust that can build wasm with a standard library of our own making.
//!
//! Compiling the standard library from source, optimised for size and without unwinding or panic texts, makes the
//! page's wasm a fifth smaller. It takes the library's source and permission to use unstable flags of a stable
//! compiler (`RUSTC_BOOTSTRAP`), for this one build: **native builds and tests know nothing of it.**
//!
//! There are two ways to the source, tried in this order. Where rustup reaches its servers, a toolchain of its own
//! with the component `rust-src`. Elsewhere Debian's compiler for browser builds, which comes with its source. **The
//! first is pinned to the version that the second has**, so that the sizes are the same everywhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{Step, browser, mark};
use crate::cache;
use crate::shell;

/// How rustup calls Debian's compiler once it knows it.
const LINKED: &str = "position-comparator-web";

/// The toolchain that rustup installs for wasm, and for nothing else. Compilers differ: 1.95 makes a page that is
/// five kilobytes larger.
const TOOLCHAIN: &str = "1.96.1";

/// How long rustup may take to fetch the source before we take the other way.
const PATIENCE: Duration = Duration::from_secs(180);

/// A way to a Rust that builds wasm.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Way {
    /// A pinned toolchain with its `rust-src` component.
    Rustup,
    /// `rustc-web`, `cargo-web` and `rust-web-src` from Debian's archive.
    Debian,
}

impl Way {
    /// Reads what a person wrote.
    ///
    /// # Errors
    ///
    /// If it is neither `rustup` nor `debian`.
    pub(crate) fn from_text(text: &str) -> Result<Self> {
        match text {
            "rustup" => Ok(Self::Rustup),
            "debian" => Ok(Self::Debian),
            _ => bail!("`{text}` is no way to a Rust for wasm: write rustup or debian"),
        }
    }
}

/// Panics end the page at once and carry no text, so nothing that would only be printed is compiled in.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Cllvm-args=-inline-threshold=0";

/// The page says nothing in the form that is for programmers. What reads files does: messages of libraries quote so.
const WITHOUT_DEBUG_TEXTS: &str = "-Zfmt-debug=none";

/// Which texts a program for the browser carries.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Texts {
    /// Only those that readers see.
    OfReaders,
    /// Also those that libraries make for programmers.
    All,
}

/// The compiler for wasm: which one, and what a cargo command needs to use it.
pub(crate) struct WasmRust {
    pub(crate) way: Way,
    /// Where rustup keeps the toolchain that native programs are built with.
    sysroot: PathBuf,
    /// Name and version of the compiler, for cache keys.
    version: String,
}

impl WasmRust {
    pub(crate) fn name(&self) -> String {
        format!("{:?} {}", self.way, self.version)
    }

    /// Makes a cargo command, or one that runs cargo, compile wasm into this folder.
    pub(crate) fn prepare(&self, command: &mut Command, target_dir: PathBuf, texts: Texts) {
        // Both compilers write the same folders otherwise, and each would throw away the other's work.
        let folder = match self.way {
            Way::Rustup => target_dir,
            Way::Debian => target_dir.join("debian"),
        };
        let flags = match texts {
            Texts::OfReaders => format!("{FLAGS} {WITHOUT_DEBUG_TEXTS}"),
            Texts::All => FLAGS.to_owned(),
        };
        command
            .env("CARGO_TARGET_DIR", folder)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        if self.way == Way::Rustup {
            command.env("RUSTUP_TOOLCHAIN", TOOLCHAIN);
        }
        if self.way == Way::Debian {
            let linker = self.sysroot.join("lib/rustlib").join(host()).join("bin/rust-lld");
            command.env("RUSTUP_TOOLCHAIN", LINKED).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
    }
}

/// Finds or installs a Rust for wasm.
///
/// # Errors
///
/// If rustup is missing, or neither way works.
pub(super) fn for_wasm(way: Option<Way>, step: &Step) -> Result<WasmRust> {
    if !shell::has("rustup") {
        bail!("rustup is missing: install Rust with rustup, not as a package of your system");
    }
    let sysroot = PathBuf::from(shell::read(shell::command("rustc").args(["--print", "sysroot"]))?);
    let memory = cache::dir().join("way-to-wasm");
    let remembered = fs::read_to_string(&memory).ok().and_then(|text| Way::from_text(text.trim()).ok());
    let way = match way.or(remembered) {
        Some(Way::Rustup) if is_complete(&pinned(&sysroot)) => Way::Rustup,
        Some(Way::Debian) if is_linked() => Way::Debian,
        wanted => {
            let found = install(wanted.filter(|_| way.is_some()), &sysroot, step)?;
            if way.is_none() {
                mark(
                    &memory,
                    match found {
                        Way::Rustup => "rustup",
                        Way::Debian => "debian",
                    },
                )?;
            }
            found
        }
    };
    let mut rustc = shell::command("rustc");
    rustc.env(
        "RUSTUP_TOOLCHAIN",
        match way {
            Way::Rustup => TOOLCHAIN,
            Way::Debian => LINKED,
        },
    );
    let version = shell::read(rustc.arg("--version"))?;
    Ok(WasmRust { way, sysroot, version })
}

fn install(way: Option<Way>, sysroot: &Path, step: &Step) -> Result<Way> {
    if way != Some(Way::Debian) {
        step.says("getting a Rust for wasm with its source from rustup (a minute or two, once)");
        let mut rustup = shell::command("rustup");
        rustup.args([
            "toolchain",
            "install",
            TOOLCHAIN,
            "--profile",
            "minimal",
            "--component",
            "rust-src",
            "--component",
            "clippy",
        ]);
        let there = || is_complete(&pinned(sysroot));
        if there() || (shell::succeeds_within(&mut rustup, PATIENCE) && there()) {
            return Ok(Way::Rustup);
        }
        if way == Some(Way::Rustup) {
            bail!("rustup cannot get Rust {TOOLCHAIN} with its source");
        }
        step.says("rustup cannot reach its servers: taking Debian's Rust for wasm");
    }
    if !Path::new("/usr/lib/rustlib/src/rust/library/std").is_dir() || !Path::new("/usr/bin/cargo").is_file() {
        step.says("installing Debian's Rust for wasm (about a minute, once)");
        browser::apt(&["rustc-web", "cargo-web", "rust-web-src"])?;
    }
    shell::run(shell::command("rustup").args(["toolchain", "link", LINKED, "/usr"]))
        .context("rustup does not take Debian's Rust")?;
    Ok(Way::Debian)
}

/// Where rustup keeps the toolchain for wasm, beside the one at `sysroot`.
fn pinned(sysroot: &Path) -> PathBuf {
    sysroot.with_file_name(format!("{TOOLCHAIN}-{}", host()))
}

/// Whether a toolchain has what we install it for: the source, and clippy for the page.
fn is_complete(sysroot: &Path) -> bool {
    has_source(sysroot) && sysroot.join("bin/cargo-clippy").is_file()
}

fn has_source(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}

fn is_linked() -> bool {
    let mut rustc = shell::command("rustc");
    shell::read(rustc.env("RUSTUP_TOOLCHAIN", LINKED).arg("--version")).is_ok()
        && Path::new("/usr/lib/rustlib/src/rust/library/std").is_dir()
}

/// The machine we run on, as rustup's folders call it.
fn host() -> String {
    format!("{}-unknown-linux-gnu", std::env::consts::ARCH)
}
