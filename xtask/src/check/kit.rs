//! What a newsroom is handed makes a site of other data that works: by the kit alone, with nothing on the path.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cache;
use crate::kit;
use crate::node;
use crate::serve;
use crate::setup::Tools;
use crate::shell;
use crate::site;

/// What the newsroom of the journey sets.
const SETTINGS: &str = "publication = \"Lindenau Gazette\"\npublication_url = \"https://gazette.example/\"\n\
                        accent = \"#00695c\"\naccent_dark = \"#6fd3c4\"\ncorrections = \"desk@gazette.example\"\n";

/// Starts a folder, sets an accent, builds, and opens the site in Chromium.
///
/// # Errors
///
/// If the kit lacks something, or its site is not as it should be.
pub(super) fn check(_: &Tools) -> Result<()> {
    let target = cache::target_dir(&cache::root());
    // Compiled as the build before has it: how fast it is makes no difference here.
    let command = target.join("debug").join(kit::COMMAND);
    let folder = kit::assemble(&target.join("kit-check"), &command, &site::template_folder())?;
    run(&folder, &["new", "case", "--title", "Trams for Lindenau"])?;
    let case = folder.join("case");
    fs::write(case.join("site.toml"), SETTINGS).context("the kit makes no settings")?;
    run(&folder, &["build", "--data", "case/data", "--out", "case/dist", "--quick"])?;
    let server = serve::folder(&case.join("dist"), Some(0))?;
    shell::run(node::command(&server.address()).args(["--test-reporter=spec", "kit.mjs"]))
}

/// Runs the kit's command in the kit, with nothing around it.
fn run(kit: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(kit.join(kit::COMMAND));
    shell::run(command.args(arguments).current_dir(kit).env_clear())
}
