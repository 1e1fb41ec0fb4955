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
                        accent = \"#00695c\"\naccent_dark = \"#6fd3c4\"\nlanguages = [\"en\", \"fa\"]\ncorrections = \"desk@gazette.example\"\n";

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
    let english = fs::read_to_string(folder.join("messages/en.ftl")).context("the kit has no messages")?;
    fs::create_dir_all(case.join("messages"))?;
    fs::write(case.join("messages/fa.ftl"), made_up(&english))?;
    run(&folder, &["build", "--data", "case/data", "--out", "case/dist", "--quick"])?;
    let server = serve::folder(&case.join("dist"), Some(0))?;
    shell::run(node::command(&server.address()).args(["--test-reporter=spec", "kit.mjs"]))
}

/// Messages in a made-up language under the tag of one that is written from right to left and has the plurals of English:
/// English with every vowel twice, so that it is a third longer and shows what is not from the file.
fn made_up(english: &str) -> String {
    let mut depth = 0_usize;
    let mut longer = |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let times = if depth == 0 && "aeiouAEIOU".contains(c) { 2 } else { 1 };
        std::iter::repeat_n(c, times)
    };
    let mut line = |line: &str| match line.split_once(" = ") {
        _ if line.starts_with('#') => String::new(),
        Some((id, _)) if id == "language-direction" => format!("{id} = rtl"),
        Some((id, text)) if !id.starts_with([' ', '[', '*']) && !id.starts_with("language-") => {
            format!("{id} = {}", text.chars().flat_map(&mut longer).collect::<String>())
        }
        _ => {
            // Only how deep it ends: what goes on in further lines stays as it is.
            line.chars().flat_map(&mut longer).for_each(drop);
            line.to_owned()
        }
    };
    english.lines().map(&mut line).fold(String::new(), |text, line| text + &line + "\n")
}

/// Runs the kit's command in the kit, with nothing around it.
fn run(kit: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(kit.join(kit::COMMAND));
    shell::run(command.args(arguments).current_dir(kit).env_clear())
}
