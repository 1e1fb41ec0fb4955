//! Makes the deployable site, `dist/`: compiled page, bundled styles, documents readable without scripts, and all
//! of it compressed.
//!
//! **A build that fails leaves the last good `dist/` as it was**: everything is made in a folder beside it, which
//! takes its place at the end.

mod css;
mod head;
mod headers;
mod mime;
mod modules;
mod nginx;
mod pack;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::hash;
use crate::setup::Tools;
use crate::shell;
use crate::wasm::{self, PROGRAMS, Profile};

use head::{Assets, Inside};
use headers::Policy;
pub(crate) use headers::{FILE as HEADERS, of as headers_of};
pub(crate) use mime::of as mime_of;
use modules::{MODULES, Names};
pub(crate) use nginx::FILE as NGINX;
pub(crate) use pack::{Kind, kind, walk};

/// Where documents say "the folder of the site": each is written with the way there from its own place.
const ROOT: &str = "{{root}}";

/// The folder of the finished site.
pub(crate) fn dist() -> PathBuf {
    cache::root().join("dist")
}

/// Names the address that the site will stand at, where nobody says it on the command line.
const URL: &str = "SITE_URL";

/// Builds the site and prints its sizes. `url` is where it will stand, if that is known.
///
/// # Errors
///
/// If any part fails; `dist/` is then untouched.
pub(crate) fn build(tools: &Tools, profile: Profile, url: Option<&str>) -> Result<()> {
    let of_environment = std::env::var(URL).ok().filter(|url| !url.is_empty());
    let url = url.or(of_environment.as_deref());
    let start = Instant::now();
    let stage = cache::root().join("dist.new");
    remove(&stage)?;
    fs::create_dir_all(stage.join("assets"))?;
    eprintln!("compiling the page");
    let template = assets(tools, profile, &stage)?;
    eprintln!("writing the documents");
    documents(&template, url, &stage)?;
    eprintln!("compressing");
    let sizes = pack::compress(&stage, profile)?;
    swap(&stage, &dist())?;
    if profile == Profile::Release {
        println!("{sizes}");
        if url.is_none() {
            println!(
                "left out: canonical links, titles for link previews and oEmbed, which need the site's address: \
                 cargo xtask build --url https://… (or {URL})"
            );
        }
    }
    eprintln!("dist/ is ready after {}", shell::spoken(start.elapsed()));
    Ok(())
}

/// Writes everything that carries its hash in its name, and answers the document that refers to it.
fn assets(tools: &Tools, profile: Profile, stage: &Path) -> Result<String> {
    let root = cache::root();
    let html = fs::read_to_string(root.join("index.html")).context("index.html is missing")?;
    let links = head::links(&html)?;
    let stylesheet = css::bundle(&root, &links.stylesheets)?;
    let programs = wasm::programs(tools, profile)?;
    let put = |name: &str, end: &str, bytes: &[u8]| -> Result<String> {
        let name = format!("{name}-{}.{end}", hash::short(bytes));
        fs::write(stage.join("assets").join(&name), bytes)?;
        Ok(name)
    };
    let mut names = Names::default();
    for ((name, _), program) in PROGRAMS.iter().zip(&programs) {
        names.add(format!("{name}.js"), Some(put(name, "js", &program.glue)?));
        names.add(format!("{name}.wasm"), Some(put(name, "wasm", &program.wasm)?));
    }
    names.add("page.css".to_owned(), Some(put("page", "css", stylesheet.as_bytes())?));
    names.put(&root, &MODULES, |name, source| put(name, "js", &wasm::minified(tools, source, &[])?))?;
    of_embeds(&root, &names, stage)?;
    let first = fs::read_to_string(root.join("src/embed/first.js")).context("src/embed/first.js is missing")?;
    let first = String::from_utf8(wasm::minified(tools, &first, &[])?)?;
    let policy = Policy { stylesheet: &hash::of_policy(&stylesheet), script: &hash::of_policy(&first) };
    fs::write(stage.join(HEADERS), policy.file())?;
    fs::write(stage.join(NGINX), nginx::file(&policy))?;
    let name = |written: &str| names.of(written).map(str::to_owned);
    let assets = Assets {
        css: name("page.css")?,
        glue: name("page.js")?,
        wasm: name("page.wasm")?,
        boot: name("boot.js")?,
        height: name("height.js")?,
    };
    head::rewrite(&html, &links, &Inside { stylesheet: &stylesheet, script: &first }, &assets)
}

/// Writes what a host's developer needs under names that do not change: the types of the custom element, and how the
/// files are called now that define it and mount the comparator without it.
fn of_embeds(root: &Path, names: &Names, stage: &Path) -> Result<()> {
    let folder = stage.join("embed");
    fs::create_dir_all(&folder)?;
    let types = Path::new("src/embed/position-comparator.d.ts");
    if root.join(types).exists() {
        fs::copy(root.join(types), folder.join("position-comparator.d.ts"))?;
    } else {
        eprintln!("left out: {}, which is not there", types.display());
    }
    let loader = format!("assets/{}", names.of("loader.js")?);
    let integrity = hash::of_integrity(&fs::read(stage.join(&loader))?);
    let inline = format!("assets/{}", names.of("inline.js")?);
    let said = serde_json::json!({ "loader": loader, "integrity": integrity, "inline": inline });
    Ok(fs::write(folder.join("loader.json"), format!("{said}\n"))?)
}

/// Writes the documents with the native prerenderer.
fn documents(template: &str, url: Option<&str>, stage: &Path) -> Result<()> {
    let root = cache::root();
    let target = cache::target_dir(&root);
    let file = target.join("template.html");
    fs::create_dir_all(&target)?;
    fs::write(&file, template)?;
    // The features of the whole workspace, as in the tests: nothing is compiled twice.
    let mut cargo = shell::command("cargo");
    cargo.args(["build", "--quiet", "--workspace", "--all-features", "--bin", "prerender"]);
    shell::run(cargo.env("CARGO_TARGET_DIR", &target))?;
    let mut prerender = shell::command(target.join("debug/prerender"));
    prerender.arg("--template").arg(&file).args(["--data", "data/ukraine-talks.json", "--out"]).arg(stage);
    shell::run(prerender.args(url.into_iter().flat_map(|url| ["--url", url])))?;
    for path in walk(stage)? {
        if kind(&path) == Kind::Html && fs::read_to_string(&path)?.contains(ROOT) {
            bail!("{} still says {ROOT} where the way to the assets belongs", path.display());
        }
    }
    Ok(())
}

/// Puts the new folder in the place of the old one.
fn swap(new: &Path, place: &Path) -> Result<()> {
    let old = place.with_extension("old");
    remove(&old)?;
    if place.exists() {
        fs::rename(place, &old).context("cannot move dist/ away")?;
    }
    fs::rename(new, place).context("cannot move the new dist/ to its place")?;
    remove(&old)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
