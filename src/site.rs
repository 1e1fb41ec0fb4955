//! A deployable site from a checked case and the site template: documents readable without scripts, what makes them
//! interactive, what hosts should answer, and all of it compressed.
//!
//! [`Template`] holds what is the same for every case; `cargo xtask build` makes it. **A build that fails leaves the
//! last good site as it was**: everything is made in a folder beside it, which takes its place at the end. The same
//! files give the same bytes: no clock, no chance.

mod document;
mod hash;
mod headers;
mod languages;
mod mime;
mod names;
mod nginx;
mod pack;
mod place;
mod settings;
mod starter;
mod template;

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::json;

use crate::dataset::FileRecord;
use crate::prerender::{self, SiteUrl, Sources};
use crate::view::picture::Fonts;
use crate::view::wording::source::Language;

use headers::Policy;
pub use languages::REMARKS;
use names::Names;
pub use pack::{Effort, Sizes};
use place::Stage;
pub use settings::{Refused, Settings};
pub use starter::Starter;
pub use template::Template;

/// What a site is made of.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// What is the same for every case.
    pub template: &'a Template,
    /// The case, without a problem.
    pub file: &'a FileRecord,
    /// An earlier version of it, if the site is to say what changed since.
    pub earlier: Option<&'a FileRecord>,
    /// What the newsroom set.
    pub settings: &'a Settings,
    /// The languages of the site, the main one first.
    pub languages: &'a [Language],
    /// Where the site will stand, if that is known.
    pub url: Option<&'a SiteUrl>,
    /// What the cards for previews of links are painted with, where the address is known.
    pub fonts: Option<&'a Fonts>,
    /// How hard to compress.
    pub effort: Effort,
}

/// Why there is no site: one line for the person who asked for it.
#[derive(Debug)]
pub struct SiteError(String);

impl SiteError {
    fn new(line: String) -> Self {
        Self(line)
    }

    /// What an error of the file system means: what could not be done, and to which file.
    fn of(what: &str, path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let start = format!("{what} {}", path.display());
        move |error| Self(format!("{start}: {error}"))
    }
}

impl fmt::Display for SiteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for SiteError {}

/// Makes the site and puts it into the folder, in the place of an earlier one. Each step is announced before it begins.
///
/// # Errors
///
/// If the template is broken, a file cannot be written, or the folder holds something else; it is then as it was.
pub fn build(request: &Request<'_>, folder: &Path, on_step: &mut dyn FnMut(&str)) -> Result<Sizes, SiteError> {
    let stage = Stage::beside(folder)?;
    on_step("writing the documents");
    let n_left_out = write(request, stage.folder())?;
    if n_left_out > 0 {
        on_step(&format!(
            "  left out: {n_left_out} cards for previews of links, with letters that the fonts lack: name a folder with --font"
        ));
    }
    on_step("compressing");
    let sizes = pack::compress(stage.folder(), request.effort)?;
    stage.take_place()?;
    Ok(sizes)
}

/// Writes all files that are not compressed. Answers how many cards are missing for want of letters.
fn write(request: &Request<'_>, out: &Path) -> Result<usize, SiteError> {
    let Request { template, file, earlier, settings, languages, url, fonts, .. } = *request;
    let put = |path: &Path, bytes: &[u8]| {
        let path = out.join(path);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, bytes));
        written.map_err(SiteError::of("cannot write", &path))
    };
    let stylesheet = settings.dressed(&template.stylesheet);
    let mut names = Names::default();
    let asset = |names: &mut Names, written: &str, bytes: &[u8]| {
        let path = Path::new("assets").join(names.add(written, bytes));
        put(&path, bytes)?;
        pack::take_over(&template.packed, &out.join(path))
    };
    for (name, bytes) in &template.files {
        asset(&mut names, name, bytes)?;
    }
    asset(&mut names, template::STYLESHEET, stylesheet.as_bytes())?;
    for (name, source) in &template.modules {
        let source = names.in_module(name, source)?;
        asset(&mut names, name, source.as_bytes())?;
    }
    for (path, bytes) in &template.fixed {
        put(path, bytes)?;
    }
    let others: Vec<&str> = languages.iter().skip(1).map(|language| &*language.lang).collect();
    put(Path::new("embed/loader.json"), loader(&names, out, "")?.as_bytes())?;
    for lang in &others {
        put(&Path::new(lang).join("embed/loader.json"), loader(&names, out, "../")?.as_bytes())?;
    }
    let document = document::filled(&template.document, &names, |first| settings.dressed(first), &template.first)?;
    let policy = Policy {
        styles: document::styles(&document).into_iter().map(hash::of_policy).collect(),
        script: &hash::of_policy(&template.first),
        data_hosts: &settings.data_hosts,
        languages: &others,
    };
    put(Path::new(headers::FILE), policy.file().as_bytes())?;
    put(Path::new(nginx::FILE), nginx::file(&policy).as_bytes())?;
    let (method, imprint) = (&template.method, &settings.imprint);
    let sources =
        Sources { template: &document, file, earlier, languages, method, url, imprint, fonts: fonts.filter(|_| url.is_some()) };
    prerender::write(&sources, out).map_err(SiteError::of("cannot write the documents into", out))
}

/// What a host's developer needs under a name that does not change: how the files are called now that define the custom
/// element and mount the comparator without it. `up` leads from the documents' folder to the top of the site.
fn loader(names: &Names, out: &Path, up: &str) -> Result<String, SiteError> {
    let loader = format!("assets/{}", names.of("loader.js")?);
    let path = out.join(&loader);
    let integrity = hash::of_integrity(&fs::read(&path).map_err(SiteError::of("cannot read", &path))?);
    let (loader, inline) = (format!("{up}{loader}"), format!("{up}assets/{}", names.of("inline.js")?));
    Ok(format!("{}\n", json!({ "loader": loader, "integrity": integrity, "inline": inline })))
}
