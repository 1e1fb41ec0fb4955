//! The site template: everything of a site that does not depend on its data, as `cargo xtask build` makes it.
//!
//! | In the folder | Is |
//! | --- | --- |
//! | `template.json` | the release it is of, and the files of `assets/` in their order |
//! | `template.html` | the document with its styles, and places `{{…}}` for what differs |
//! | `first.js` | the one script that stands inside embeds |
//! | `method.md`, `method.uk.md` … | the method page in English and in other languages |
//! | `assets/` | programs, modules, and all styles once more as a file, under the names that modules name them by |
//! | `embed/` | what goes to the site as it is |
//! | `packed/` | of a kit: files of sites in their compressed form, under the names that they are deployed with |

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::site::SiteError;

/// The file that says what is in a template.
const LIST: &str = "template.json";

/// What is in a template.
#[derive(Debug, Deserialize)]
struct List {
    /// The release of the command that it is for: documents are written natively and taken over by its programs, which
    /// must agree to the last node.
    release: String,
    /// Files that name no others: programs and the stylesheet.
    files: Vec<String>,
    /// Modules, each after those that it names.
    modules: Vec<String>,
}

/// A site template, read into memory.
#[derive(Debug)]
pub struct Template {
    pub(super) document: String,
    pub(super) first: String,
    /// The method page by language, English first.
    pub(super) method: Vec<(String, String)>,
    pub(super) stylesheet: String,
    /// Names and contents, the stylesheet left out.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// Names and texts, each after those that it names.
    pub(super) modules: Vec<(String, String)>,
    /// What goes to the site as it is, from its top.
    pub(super) fixed: Vec<(PathBuf, Vec<u8>)>,
    /// The folder of what is compressed already. Its names tell the content, so that nothing in it can be out of date.
    pub(super) packed: PathBuf,
}

/// All styles of documents as a file, for where a host's policy forbids those inside.
pub(super) const STYLESHEET: &str = "page.css";

impl Template {
    /// Reads a template from its folder.
    ///
    /// # Errors
    ///
    /// If it is none, lacks a file, or is of another release.
    pub fn read(folder: &Path) -> Result<Self, SiteError> {
        let text = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(SiteError::of("this is no site template: cannot read", &path))
        };
        let broken = |error| SiteError::new(format!("{}: {error}", folder.join(LIST).display()));
        let list: List = serde_json::from_str(&text(LIST)?).map_err(broken)?;
        if list.release != env!("CARGO_PKG_VERSION") {
            return Err(SiteError::new(format!(
                "the template in {} is of release {}, this command of {}: take both from one kit",
                folder.display(),
                list.release,
                env!("CARGO_PKG_VERSION")
            )));
        }
        let bytes = |path: PathBuf| fs::read(&path).map_err(SiteError::of("cannot read", &path));
        let files = list.files.iter().filter(|name| *name != STYLESHEET);
        let files = files.map(|name| Ok((name.clone(), bytes(folder.join("assets").join(name))?)));
        let modules = list.modules.iter().map(|name| Ok((name.clone(), text(&format!("assets/{name}"))?)));
        Ok(Self {
            document: text("template.html")?,
            first: text("first.js")?,
            method: methods(folder, text("method.md")?)?,
            stylesheet: text(&format!("assets/{STYLESHEET}"))?,
            files: files.collect::<Result<_, SiteError>>()?,
            modules: modules.collect::<Result<_, SiteError>>()?,
            fixed: fixed(folder)?,
            packed: folder.join("packed"),
        })
    }

    /// The folder that a template lies in where nobody names one: `template` beside the running program.
    pub fn beside_program() -> Option<PathBuf> {
        let folder = std::env::current_exe().ok()?.parent()?.join("template");
        folder.join(LIST).is_file().then_some(folder)
    }
}

/// The method page in all languages that it is in.
fn methods(folder: &Path, english: String) -> Result<Vec<(String, String)>, SiteError> {
    let mut methods = Vec::new();
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(lang) = name.strip_prefix("method.").and_then(|rest| rest.strip_suffix(".md")) {
            methods.push((lang.to_owned(), fs::read_to_string(&path).map_err(SiteError::of("cannot read", &path))?));
        }
    }
    methods.sort();
    methods.insert(0, ("en".to_owned(), english));
    Ok(methods)
}

fn fixed(folder: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, SiteError> {
    let of_embeds = folder.join("embed");
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(&of_embeds) else { return Ok(files) };
    for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()) {
        let bytes = fs::read(&path).map_err(SiteError::of("cannot read", &path))?;
        files.push((Path::new("embed").join(path.file_name().unwrap_or_default()), bytes));
    }
    files.sort();
    Ok(files)
}
