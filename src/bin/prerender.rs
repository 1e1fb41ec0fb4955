//! Writes the documents of the site: readable, complete and printable without scripts.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use position_comparator::dataset::file;
use position_comparator::prerender::{self, SiteUrl, Sources};

/// Writes the documents of the site from a template and a data file.
#[derive(Parser)]
struct Arguments {
    /// The document with links to the built files and with places for title and body.
    #[arg(long)]
    template: PathBuf,
    /// The data file of the case.
    #[arg(long)]
    data: PathBuf,
    /// An earlier version of the data file: the site then says what changed since.
    #[arg(long)]
    earlier: Option<PathBuf>,
    /// The method page, in Markdown.
    #[arg(long, default_value = "docs/method.md")]
    method: PathBuf,
    /// Where the site will stand, such as https://example.org/comparator/: documents then name their own addresses.
    #[arg(long)]
    url: Option<String>,
    /// The folder of the site.
    #[arg(long)]
    out: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let read = |path: &PathBuf| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let template = read(&arguments.template)?;
    let record = |path: &PathBuf| {
        file::read_record(&read(path)?).map_err(|problems| {
            let lines = problems.iter().map(|problem| format!("{}: {problem}\n", path.display()));
            lines.collect::<String>()
        })
    };
    let case = record(&arguments.data)?;
    let earlier = arguments.earlier.as_ref().map(record).transpose()?;
    let method = read(&arguments.method)?;
    let url = arguments.url.as_deref().map(SiteUrl::from_text).transpose().map_err(|error| error.to_string())?;
    let sources = Sources { template: &template, file: &case, earlier: earlier.as_ref(), method: &method, url: url.as_ref() };
    prerender::write(&sources, &arguments.out).map_err(|error| error.to_string())
}
