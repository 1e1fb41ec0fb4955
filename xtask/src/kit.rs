//! The kit: what a newsroom is handed to make its own site, without Rust and without Node.
//!
//! **A kit is complete in itself**: the command finds the template beside itself, and neither looks for anything else.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::cache;
use crate::setup::Tools;
use crate::shell;
use crate::site;
use crate::wasm::Profile;

/// The command's name.
pub(crate) const COMMAND: &str = "position-comparator";

/// Makes `target/kit/`, and the same as one file, with the command compiled for speed.
///
/// # Errors
///
/// If any part fails; the last kit is then untouched.
pub(crate) fn make(tools: &Tools) -> Result<()> {
    let target = cache::target_dir(&cache::root());
    let template = site::template(tools, Profile::Release)?;
    eprintln!("compiling the command");
    let mut cargo = shell::command("cargo");
    cargo.args(["build", "--quiet", "--profile", "newsroom", "--features", "native", "--bin", COMMAND]);
    shell::run(cargo.env("CARGO_TARGET_DIR", &target))?;
    let command = target.join("newsroom").join(COMMAND);
    eprintln!("compressing what all sites have in common");
    pack(&command, &template, &target.join("kit-site"))?;
    let kit = assemble(&target.join("kit"), &command, &template)?;
    let archive = target.join(format!("{COMMAND}-kit.tar.gz"));
    shell::run(shell::command("tar").arg("-czf").arg(&archive).arg("-C").arg(&target).arg("kit"))?;
    println!("{} and {} are ready", kit.display(), archive.display());
    Ok(())
}

/// Adds to a template what its files are compressed, so that newsrooms do not wait for it: it is most of what they would
/// wait for. Taken from the site of a new folder.
fn pack(command: &Path, template: &Path, folder: &Path) -> Result<()> {
    site::remove(folder)?;
    let (data, out) = (folder.join("data"), folder.join("dist"));
    shell::run(shell::command(command).arg("new").arg(folder).arg("--template").arg(template))?;
    let mut build = shell::command(command);
    shell::run(build.arg("build").arg("--data").arg(data).arg("--out").arg(&out).arg("--template").arg(template))?;
    let packed = template.join("packed");
    fs::create_dir_all(&packed)?;
    for entry in fs::read_dir(out.join("assets"))? {
        let path = entry?.path();
        let ends = |path: &Path, ends: &[&str]| path.extension().is_some_and(|end| ends.iter().any(|known| end == *known));
        // The data of a case is its own.
        if ends(&path, &["br", "gz"]) && ends(&path.with_extension(""), &["wasm", "js", "css"]) {
            site::copy(&path, &packed.join(path.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// Puts the parts of a kit together in a folder, in the place of the last one.
///
/// # Errors
///
/// If a part is missing or cannot be copied.
pub(crate) fn assemble(folder: &Path, command: &Path, template: &Path) -> Result<PathBuf> {
    let root = cache::root();
    let stage = folder.with_added_extension("new");
    site::remove(&stage)?;
    fs::create_dir_all(stage.join("docs"))?;
    site::copy(command, &stage.join(COMMAND))?;
    copy_all(template, &stage.join("template"))?;
    for entry in fs::read_dir(root.join("docs"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "md") {
            site::copy(&path, &stage.join("docs").join(path.file_name().unwrap_or_default()))?;
        }
    }
    // For a newsroom that translates the page into a language of its own.
    copy_all(&root.join("messages"), &stage.join("messages"))?;
    for file in ["LICENSE-APACHE", "LICENSE-MIT", "LICENSE-OFL", "data/schema.json"] {
        site::copy(&root.join(file), &stage.join(Path::new(file).file_name().unwrap_or_default()))?;
    }
    fs::write(stage.join("README.md"), include_str!("kit/README.md"))?;
    site::remove(folder)?;
    fs::rename(&stage, folder).context("cannot move the new kit to its place")?;
    Ok(folder.to_owned())
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let to = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_all(&path, &to)?;
        } else {
            site::copy(&path, &to)?;
        }
    }
    Ok(())
}
