//! The size budgets that need no browser. What a first view really loads is counted in `e2e/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::site;

/// How the names of the files begin that load when the page is ready.
const LATER: [&str; 2] = ["after-", "depth-"];

/// How the names of the scripts begin that the page does not load by itself: what a reader asks for, what not every
/// case brings, what embeds load more than it, what hosts load, and what takes its place where a case is large.
const OTHERS: [&str; 11] =
    ["share-", "dressed-", "dialogs-", "code-", AREAS, "height-", "port-", "loader-", INLINE[0], INLINE[1], WIDE];

/// How the names of the files begin that draw the case's own picture, if it brings one: the module, and what it draws.
const AREAS: &str = "areas-";

/// How the names of the files begin that mount the comparator in a host's own page: the module and its program.
const INLINE: [&str; 2] = ["inline-", "mounted-"];

/// How the names of the files begin that only the documents of large cases load.
const WIDE: &str = "wide-";
/// How the names of the files begin that open data files: the scripts and the program that reads.
const OPEN: [&str; 6] = ["open-", "start-", "read-", "address-", "reader-", "reading-"];

/// How the names of the files begin that make pictures and tables: the script and the program.
const TAKE: [&str; 2] = ["along-", "take-"];

/// Bytes with brotli, a kilobyte being 1000 of them.
///
/// # Errors
///
/// If a budget of `bench/budgets.json` is exceeded.
pub(super) fn check() -> Result<()> {
    let text = fs::read(cache::root().join("bench/budgets.json")).context("bench/budgets.json is missing")?;
    let budgets: serde_json::Value = serde_json::from_slice(&text).context("bench/budgets.json is no JSON")?;
    let budget = |name: &str| budgets[name].as_u64().with_context(|| format!("bench/budgets.json has no `{name}`"));
    let assets = site::dist().join("assets");
    let begins = |path: &Path, start: &str| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start));
    let is_later = |path: &Path| LATER.iter().any(|start| begins(path, start));
    let is_other = |path: &Path| OTHERS.iter().chain(&OPEN).chain(&TAKE).any(|start| begins(path, start));
    let is_code = |path: &Path| is_program(path) && !is_other(path);
    let code = total(&assets, |path| is_code(path) && !is_later(path))?;
    let later = total(&assets, |path| is_code(path) && is_later(path))?;
    let is_inline = |path: &Path| INLINE.iter().any(|start| begins(path, start));
    let inline = total(&assets, |path| is_program(path) && is_inline(path))?;
    let wide = total(&assets, |path| is_program(path) && begins(path, WIDE))?;
    let is_open = |path: &Path| OPEN.iter().any(|start| begins(path, start));
    // With the largest of the files in which the checks are translated.
    let remarks = walk(&assets)?.into_iter().filter(|path| ends(path, "txt") && begins(path, "remarks-"));
    let open = total(&assets, |path| is_program(path) && is_open(path))? + largest(remarks)?;
    let is_take = |path: &Path| TAKE.iter().any(|start| begins(path, start));
    let take = total(&assets, |path| is_program(path) && is_take(path))?;
    let script = |start: &str| match total(&assets, |path| ends(path, "js") && begins(path, start))? {
        0 => bail!("the site has no script {start}….js"),
        bytes => Ok(bytes),
    };
    let homes = homes()?;
    let document = largest(homes.iter().map(|home| home.join("index.html")))?;
    let embeds: Vec<Vec<PathBuf>> = homes.iter().map(|home| walk(&home.join("embed"))).collect::<Result<_>>()?;
    let embed = largest(embeds.into_iter().flatten().filter(|path| ends(path, "html")))?;
    let is_drawn = |path: &PathBuf| ends(path, "json") && begins(path, AREAS);
    let drawn = largest(walk(&assets)?.into_iter().filter(is_drawn))?;
    let mut exceeded = 0;
    for (what, bytes, budget) in [
        ("wasm and JavaScript", code, budget("code")?),
        ("wasm and JavaScript once ready", later, budget("later")?),
        ("wasm and JavaScript without a frame", inline, budget("inline")?),
        ("wasm and JavaScript of large cases", wide, budget("wide")?),
        ("wasm and JavaScript that open files", open, budget("open")?),
        ("wasm and JavaScript that take along", take, budget("take")?),
        ("the largest document and styles", document, budget("document")?),
        ("the largest embed document", embed, budget("embed")?),
        ("the case's own picture", script(AREAS)? + drawn, budget("areas")?),
        ("script that tells heights", script("height-")?, budget("height")?),
        ("loader of the custom element", script("loader-")?, budget("loader")?),
    ] {
        println!("{what:<36} {bytes:>7} of {budget} bytes");
        exceeded += usize::from(bytes > budget);
    }
    if exceeded > 0 {
        bail!("{exceeded} of the size budgets are exceeded");
    }
    Ok(())
}

/// The folders of the site's languages: each has a page of its own.
fn homes() -> Result<Vec<PathBuf>> {
    let top = fs::read_dir(site::dist()).context("there is no dist/")?;
    let folders = top.flatten().map(|entry| entry.path()).filter(|path| path.join("plans").is_dir());
    Ok(std::iter::once(site::dist()).chain(folders).collect())
}

/// The bytes of the largest of these files; none of no files.
fn largest(files: impl IntoIterator<Item = PathBuf>) -> Result<u64> {
    files.into_iter().try_fold(0, |most, path| Ok(packed(&path)?.max(most)))
}

fn total(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<u64> {
    walk(folder)?.iter().filter(|path| wanted(path)).try_fold(0, |sum, path| Ok(sum + packed(path)?))
}

fn is_program(path: &Path) -> bool {
    ends(path, "js") || ends(path, "wasm")
}

fn ends(path: &Path, end: &str) -> bool {
    path.extension().is_some_and(|of_path| of_path == end)
}

/// Every file below a folder.
fn walk(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn packed(path: &Path) -> Result<u64> {
    let packed = path.with_added_extension("br");
    Ok(fs::metadata(&packed).with_context(|| format!("{} is missing", packed.display()))?.len())
}
