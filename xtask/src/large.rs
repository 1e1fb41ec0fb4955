//! A site of a generated case of 200 parties and 1,000 issues, for journeys through it, made as newsrooms make theirs.

#[path = "../../tests/support/large.rs"]
mod case;

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::cache;
use crate::shell;
use crate::site::{native, template_folder};

/// Makes the site with the site template and answers its folder.
///
/// # Errors
///
/// If there is no site template yet, or the site cannot be made.
pub(crate) fn site() -> Result<PathBuf> {
    let target = cache::target_dir(&cache::root());
    let (file, folder) = (target.join("large.json"), target.join("large"));
    fs::write(&file, case::case(case::USABLE))?;
    let mut command = native()?;
    command.args(["build", "--quick", "--data"]).arg(&file).arg("--template").arg(template_folder()).arg("--out").arg(&folder);
    shell::run(&mut command)?;
    Ok(folder)
}
