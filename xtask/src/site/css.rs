//! Bundles stylesheets that `index.html` links.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

/// The stylesheets in their order, as one minified text.
///
/// # Errors
///
/// If a file is missing, is no CSS, or imports another: what belongs to the cascade is linked in `index.html`.
pub(super) fn bundle(root: &Path, files: &[String]) -> Result<String> {
    let mut all = String::new();
    for file in files {
        let text = fs::read_to_string(root.join(file)).with_context(|| format!("index.html links {file}"))?;
        if text.contains("@import") {
            bail!("{file} imports a stylesheet: link that one in index.html instead");
        }
        // Each alone first: an error then names its own file and line.
        minify(&text, file)?;
        all.push_str(&text);
        all.push('\n');
    }
    minify(&all, "the bundle")
}

fn minify(text: &str, name: &str) -> Result<String> {
    let options = ParserOptions { filename: name.to_owned(), ..ParserOptions::default() };
    let mut sheet = StyleSheet::parse(text, options).map_err(|error| anyhow!("{error}"))?;
    let targets = targets();
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|error| anyhow!("{error}"))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() });
    Ok(printed.map_err(|error| anyhow!("{name}: {error}"))?.code)
}

/// No rewriting for older browsers: what we write is what they get, `light-dark()` above all.
fn targets() -> Targets {
    Targets { browsers: None::<Browsers>, include: Features::empty(), exclude: Features::all() }
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn colours_for_both_schemes_and_the_order_of_layers_stay() {
        let text = "@layer a, b;\n@layer b { p { color: light-dark(#ffffff, #000000); } }\n@layer a { p { margin: 0 } }";
        let out = minify(text, "test").expect("it is CSS");
        assert!(out.contains("light-dark(#fff,#000)"), "{out}");
        assert!(out.find("@layer a") < out.find("@layer b"), "{out}");
    }
}
