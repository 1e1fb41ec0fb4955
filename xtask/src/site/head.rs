//! Rewrites the head of `index.html`: links for developing become links to the built files.

use std::fmt::Write;
use std::ops::Range;

use anyhow::{Result, bail};

use super::ROOT;

/// The links that Trunk reads, as they stand in `index.html`.
#[derive(Debug)]
pub(super) struct Links {
    /// Files, in cascade order.
    pub(super) stylesheets: Vec<String>,
    /// Where all of them are in the text.
    places: Vec<Range<usize>>,
}

/// Names of the built files, inside `assets/`.
pub(super) struct Assets {
    /// The stylesheet for hosts whose own policy keeps the one inside the document from working.
    pub(super) css: String,
    pub(super) glue: String,
    pub(super) wasm: String,
    pub(super) boot: String,
}

/// Finds the links that Trunk reads.
///
/// # Errors
///
/// If there is one of a kind that the build does not know, or none at all.
pub(super) fn links(html: &str) -> Result<Links> {
    let mut links = Links { stylesheets: Vec::new(), places: Vec::new() };
    let mut from = 0;
    while let Some(start) = html[from..].find("<link").map(|at| from + at) {
        let Some(end) = html[start..].find('>').map(|at| start + at + 1) else { break };
        from = end;
        let tag = &html[start..end];
        if !tag.contains("data-trunk") {
            continue;
        }
        match (attribute(tag, "rel"), attribute(tag, "href")) {
            (Some("css"), Some(file)) => links.stylesheets.push(file.to_owned()),
            (Some("rust"), _) => {}
            _ => bail!("index.html: the build does not know what to do with {tag}"),
        }
        links.places.push(start..end);
    }
    if links.places.is_empty() {
        bail!("index.html has no <link data-trunk>");
    }
    Ok(links)
}

/// The document with the stylesheet inside and links to the built files in the place of the first link, and no others.
///
/// # Errors
///
/// If the stylesheet would end its element.
pub(super) fn rewrite(html: &str, links: &Links, stylesheet: &str, assets: &Assets) -> Result<String> {
    if stylesheet.contains("</") || stylesheet.contains(['\n', '\r']) {
        bail!("the stylesheet cannot stand inside a document: it has a line end or `</` in it");
    }
    let Assets { css, glue, wasm, boot } = assets;
    let mut out = String::new();
    let mut from = 0;
    for (n, place) in links.places.iter().enumerate() {
        let before = &html[from..place.start];
        from = place.end;
        if n > 0 {
            // The line goes with its link.
            out.push_str(before.trim_end());
            continue;
        }
        out.push_str(before);
        let path = format!("{ROOT}assets/");
        write!(
            out,
            "<style>{stylesheet}</style>\n\
             <noscript><link rel=\"stylesheet\" href=\"{path}{css}\"></noscript>\n\
             <link rel=\"modulepreload\" href=\"{path}{glue}\">\n\
             <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{path}{wasm}\" crossorigin>\n\
             <script type=\"module\" src=\"{path}{boot}\"></script>"
        )?;
    }
    out.push_str(&html[from..]);
    Ok(out)
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{Assets, links, rewrite};

    const HTML: &str = "<head>\n<link rel=\"icon\" href=\"x\">\n<link data-trunk rel=\"css\" href=\"a.css\">\n\
                        <link data-trunk rel=\"css\" href=\"b.css\">\n<link data-trunk rel=\"rust\">\n</head>";

    #[test]
    fn one_block_of_links_takes_the_place_of_trunks_links() {
        let found = links(HTML).expect("three links");
        assert_eq!(found.stylesheets, ["a.css", "b.css"]);
        let name = |name: &str| name.to_owned();
        let assets = Assets { css: name("p.css"), glue: name("p.js"), wasm: name("p.wasm"), boot: name("b.js") };
        assert_eq!(
            rewrite(HTML, &found, "p{margin:0}", &assets).expect("the same document"),
            "<head>\n<link rel=\"icon\" href=\"x\">\n\
             <style>p{margin:0}</style>\n\
             <noscript><link rel=\"stylesheet\" href=\"{{root}}assets/p.css\"></noscript>\n\
             <link rel=\"modulepreload\" href=\"{{root}}assets/p.js\">\n\
             <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{{root}}assets/p.wasm\" crossorigin>\n\
             <script type=\"module\" src=\"{{root}}assets/b.js\"></script>\n</head>"
        );
    }

    #[test]
    fn a_stylesheet_that_would_end_its_element_is_refused() {
        let found = links(HTML).expect("three links");
        let assets = Assets { css: String::new(), glue: String::new(), wasm: String::new(), boot: String::new() };
        assert!(rewrite(HTML, &found, "</style><script>", &assets).is_err());
    }

    #[test]
    fn a_link_that_the_build_cannot_carry_over_is_refused() {
        assert!(links("<link data-trunk rel=\"sass\" href=\"a.scss\">").is_err());
        assert!(links("<p>").is_err());
    }
}
