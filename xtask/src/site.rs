//! Makes the site template of what is compiled here, and the deployable site of the bundled case, `dist/`, with it.
//!
//! **The site is made by the native command**, as newsrooms make theirs: here is only what needs a compiler or a
//! bundler. A build that fails leaves the last good template and `dist/` as they were.

mod css;
mod head;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::cache;
use crate::setup::Tools;
use crate::shell;
use crate::wasm::{self, Profile};

/// A module of ours: how others name it, and where it stands in the checkout. Each after those that it names.
const MODULES: [(&str, &str); 21] = [
    ("dressed.js", "src/dressed.js"),
    ("dialogs.js", "src/dialogs.js"),
    ("along.js", "src/along.js"),
    ("code.js", "src/code.js"),
    ("share.js", "src/share.js"),
    ("areas.js", "src/areas.js"),
    ("reader.js", "src/open/reader.js"),
    ("read.js", "src/open/read.js"),
    ("address.js", "src/open/address.js"),
    ("start.js", "src/open/start.js"),
    ("open.js", "src/open/open.js"),
    ("after.js", "src/after.js"),
    ("boot.js", "src/boot.js"),
    ("port.js", "src/embed/port.js"),
    ("height.js", "src/embed/height.js"),
    ("wide-after.js", "src/after.js"),
    ("wide-boot.js", "src/boot.js"),
    ("wide-port.js", "src/embed/port.js"),
    ("wide-height.js", "src/embed/height.js"),
    ("inline.js", "src/embed/inline.js"),
    ("loader.js", "src/embed/loader.js"),
];

/// How the names of the scripts begin that are around the program of large cases: the same texts as the others, which name
/// one program in the place of two.
const WIDE: &str = "wide-";

/// What these name in the place of what is written.
const INSTEAD: [(&str, &str); 7] = [
    ("./page.js", "./wide.js"),
    ("./page.wasm", "./wide.wasm"),
    ("./depth.js", "./wide.js"),
    ("./depth.wasm", "./wide.wasm"),
    ("./after.js", "./wide-after.js"),
    ("./boot.js", "./wide-boot.js"),
    ("./port.js", "./wide-port.js"),
];

/// What goes to sites as it is: the types of the custom element.
const TYPES: &str = "src/embed/position-comparator.d.ts";

/// The styles that only cases too large to be on screen at once need: they stand in no other document.
const WIDE_STYLES: &str = "styles/components/wide.css";

/// The styles of what a reader opens over the page: they come with the first dialog.
const DIALOG_STYLES: [&str; 2] = ["styles/components/dialog.css", "styles/components/open.css"];

/// The folder of the finished site.
pub(crate) fn dist() -> PathBuf {
    cache::root().join("dist")
}

/// Names the address that the site will stand at, where nobody says it on the command line.
const URL: &str = "SITE_URL";

/// Builds the site of the bundled case; the command prints its sizes. `url` is where it will stand, if that is known.
///
/// # Errors
///
/// If any part fails; `dist/` is then untouched.
pub(crate) fn build(tools: &Tools, profile: Profile, url: Option<&str>) -> Result<()> {
    let of_environment = std::env::var(URL).ok().filter(|url| !url.is_empty());
    let url = url.or(of_environment.as_deref());
    let start = Instant::now();
    let template = template(tools, profile)?;
    let mut command = native()?;
    command
        .args(["build", "--data", "data/ukraine-talks.json", "--settings", "data/ukraine-talks.site.toml", "--template"])
        .arg(&template)
        .arg("--out")
        .arg(dist());
    command.args(url.into_iter().flat_map(|url| ["--url", url]));
    if profile == Profile::Quick {
        command.arg("--quick");
    }
    shell::run(&mut command)?;
    eprintln!("built in {}", shell::spoken(start.elapsed()));
    Ok(())
}

/// The folder of the site template.
pub(crate) fn template_folder() -> PathBuf {
    cache::target_dir(&cache::root()).join("site-template")
}

/// Makes the site template and answers its folder. What is in it is described where it is read, in `src/site/template.rs`.
///
/// # Errors
///
/// If any part fails; the last template is then untouched.
pub(crate) fn template(tools: &Tools, profile: Profile) -> Result<PathBuf> {
    let root = cache::root();
    let target = cache::target_dir(&root);
    let (stage, folder) = (target.join("site-template.new"), template_folder());
    remove(&stage)?;
    let assets = stage.join("assets");
    fs::create_dir_all(&assets)?;
    eprintln!("compiling the page");
    let html = fs::read_to_string(root.join("index.html")).context("index.html is missing")?;
    let links = head::links(&html)?;
    let mut files = Vec::new();
    let mut put = |name: String, bytes: &[u8]| {
        let written = fs::write(assets.join(&name), bytes);
        files.push(name);
        written
    };
    for (name, program) in &wasm::programs(tools, profile)? {
        put(format!("{name}.js"), &program.glue)?;
        put(format!("{name}.wasm"), &program.wasm)?;
    }
    put("page.css".to_owned(), css::bundle(&root, &links.stylesheets())?.as_bytes())?;
    put("wide.css".to_owned(), css::bundle(&root, &[WIDE_STYLES.to_owned()])?.as_bytes())?;
    put("dialogs.css".to_owned(), css::bundle(&root, &DIALOG_STYLES.map(str::to_owned))?.as_bytes())?;
    let minified = |name: &str, file: &str| wasm::minified(tools, &source(&root, name, file)?, &[]);
    for (name, file) in MODULES {
        fs::write(assets.join(name), minified(name, file)?)?;
    }
    fs::write(stage.join("first.js"), minified("first.js", "src/embed/first.js")?)?;
    fs::write(stage.join("template.html"), head::rewrite(&html, &links, |files| css::bundle(&root, files))?)?;
    for entry in fs::read_dir(root.join("docs"))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("method.") {
            copy(&entry.path(), &stage.join(name))?;
        }
    }
    fs::create_dir_all(stage.join("embed"))?;
    copy(&root.join(TYPES), &stage.join("embed/position-comparator.d.ts"))?;
    let modules = MODULES.map(|(name, _)| name);
    let release = shell::read(native()?.arg("--version"))?;
    let release = release.strip_prefix("position-comparator ").unwrap_or(&release);
    let list = serde_json::json!({ "release": release, "files": files, "modules": modules });
    fs::write(stage.join("template.json"), format!("{list:#}\n"))?;
    remove(&folder)?;
    fs::rename(&stage, &folder).context("cannot move the new template to its place")?;
    Ok(folder)
}

/// The text of a module of this name.
fn source(root: &Path, name: &str, file: &str) -> Result<String> {
    let text = fs::read_to_string(root.join(file)).with_context(|| format!("{file} is missing"))?;
    if !name.starts_with(WIDE) {
        return Ok(text);
    }
    Ok(INSTEAD.iter().fold(text, |text, (from, to)| text.replace(&format!("\"{from}\""), &format!("\"{to}\""))))
}

/// The command for editors, compiled as the tests need it.
pub(crate) fn native() -> Result<Command> {
    let target = cache::target_dir(&cache::root());
    let mut cargo = shell::command("cargo");
    // The features of the whole workspace, as in the tests: nothing is compiled twice.
    cargo.args(["build", "--quiet", "--workspace", "--all-features", "--bin", "position-comparator"]);
    shell::run(cargo.env("CARGO_TARGET_DIR", &target))?;
    Ok(shell::command(target.join("debug/position-comparator")))
}

/// Copies a file.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// Removes a folder, if it is there.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::MODULES;
    use crate::cache;
    use crate::wasm;

    #[test]
    fn our_modules_stand_after_those_that_they_name() {
        let programs = wasm::names().flat_map(|name| [format!("{name}.js"), format!("{name}.wasm")]);
        let mut known: Vec<String> = programs.chain(["page.css", "wide.css", "dialogs.css"].map(str::to_owned)).collect();
        for (name, file) in MODULES {
            let source = super::source(&cache::root(), name, file).expect("it is there");
            for named in source.split("\"./").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(known.iter().any(|before| before == named), "{file} names {named}, which does not stand before it");
            }
            known.push(name.to_owned());
        }
    }
}
