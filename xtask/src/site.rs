//! Makes the deployable site, `dist/`: compiled page, bundled styles, documents readable without scripts, and all
//! of it compressed.
//!
//! **A build that fails leaves the last good `dist/` as it was**: everything is made in a folder beside it, which
//! takes its place at the end.

mod css;
mod head;
mod headers;
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

use head::Assets;
use headers::Policy;
pub(crate) use headers::{FILE as HEADERS, of as headers_of};
pub(crate) use pack::{Kind, kind, walk};

/// Where documents say "the folder of the site": each is written with the way there from its own place.
const ROOT: &str = "{{root}}";

/// The folder of the finished site.
pub(crate) fn dist() -> PathBuf {
    cache::root().join("dist")
}

/// Builds the site and prints its sizes.
///
/// # Errors
///
/// If any part fails; `dist/` is then untouched.
pub(crate) fn build(tools: &Tools, profile: Profile) -> Result<()> {
    let start = Instant::now();
    let stage = cache::root().join("dist.new");
    remove(&stage)?;
    fs::create_dir_all(stage.join("assets"))?;
    eprintln!("compiling the page");
    let template = assets(tools, profile, &stage)?;
    eprintln!("writing the documents");
    documents(&template, &stage)?;
    eprintln!("compressing");
    let sizes = pack::compress(&stage, profile)?;
    swap(&stage, &dist())?;
    if profile == Profile::Release {
        println!("{sizes}");
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
    let mut source = fs::read_to_string(root.join("src/boot.js")).context("src/boot.js is missing")?;
    let mut first = None;
    for (name, program) in PROGRAMS.iter().zip(&programs) {
        let (wasm, glue) = (put(name, "wasm", &program.wasm)?, put(name, "js", &program.glue)?);
        source = named(&named(&source, &format!("{name}.js"), &glue)?, &format!("{name}.wasm"), &wasm)?;
        first.get_or_insert((wasm, glue));
    }
    let (wasm, glue) = first.context("the page has no program")?;
    let css = put("page", "css", stylesheet.as_bytes())?;
    source = named(&source, "page.css", &css)?;
    let boot = put("boot", "js", &wasm::minified(tools, &source, &[])?)?;
    fs::write(stage.join(HEADERS), Policy { stylesheet: &hash::of_policy(&stylesheet) }.file())?;
    head::rewrite(&html, &links, &stylesheet, &Assets { css, glue, wasm, boot })
}

/// The boot module with the real name of a file instead of the one it is written with.
fn named(source: &str, written: &str, real: &str) -> Result<String> {
    let written = format!("\"./{written}\"");
    if source.matches(&written).count() != 1 {
        bail!("src/boot.js does not name {written} exactly once");
    }
    Ok(source.replace(&written, &format!("\"./{real}\"")))
}

/// Writes the documents with the native prerenderer.
fn documents(template: &str, stage: &Path) -> Result<()> {
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
    shell::run(&mut prerender)?;
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

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn the_shipped_boot_module_names_the_real_files() {
        let shipped = named("import(\"./page.js\");", "page.js", "page-1.js").expect("the name is there");
        assert_eq!(shipped, "import(\"./page-1.js\");");
        assert!(named("import(\"./page.js\");", "page.wasm", "a").is_err());
    }
}
