//! `new`: a folder to start a case of one's own in.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::report::command::{Failure, build};
use crate::site::{Starter, Template};

#[derive(clap::Args)]
pub(super) struct Asked {
    /// The folder to make. One that is there already must be empty.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The title of the case.
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// The site template; the folder `template` beside this program if none is named. With one the example is built.
    #[arg(long, value_name = "FOLDER")]
    template: Option<PathBuf>,
}

/// Writes the folder, and its site where a template is at hand. Answers what to do next.
pub(super) fn run(asked: &Asked, err: &mut dyn Write) -> Result<String, Failure> {
    let Asked { folder, title, template } = asked;
    let name = folder.display();
    if folder.exists() && !fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none()) {
        return Err(Failure::usage(format!("{name} is not empty: name a new folder")));
    }
    let starter =
        Starter::titled(title.as_deref()).map_err(|(what, remedy)| Failure::usage(format!("--title: {what}: {remedy}")))?;
    // Before anything is written: a template that is named must be one.
    let is_built = template.is_some() || Template::beside_program().is_some();
    if is_built {
        build::template(template.as_deref())?;
    }
    for (path, text) in &starter.files {
        put(&folder.join(path), text)?;
    }
    if is_built {
        let (data, out) = (folder.join("data"), folder.join("dist"));
        let (template, settings) = (template.clone(), Some(folder.join(build::SETTINGS)));
        build::run(&build::Asked { data, out, template, url: None, settings, font: None, quick: true }, err)?;
    }
    let built = if is_built { "; the example is built in dist/" } else { "" };
    Ok(format!("{name} is ready{built}. Read {} next.\n", folder.join("README.md").display()))
}

fn put(path: &Path, text: &str) -> Result<(), Failure> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|error| Failure::usage(format!("cannot write {}: {error}", path.display())))
}
