//! Rewrites the head of `index.html`: links for developing become links to the built files.

use std::ops::Range;

use anyhow::{Result, bail};

/// The links that Trunk reads, as they stand in `index.html`.
#[derive(Debug)]
pub(super) struct Links {
    /// Files, in cascade order.
    pub(super) stylesheets: Vec<String>,
    /// Where all of them are in the text.
    places: Vec<Range<usize>>,
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

/// The template's document: links to the built files, by the names that the template has them under, in the place of the
/// first link, and no others; and places for the stylesheet and for the script that stand inside documents.
///
/// The prerenderer reads it line by line, and keeps those that begin with a mark for documents in frames.
pub(super) fn rewrite(html: &str, links: &Links) -> String {
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
        out.push_str(BLOCK);
    }
    out.push_str(&html[from..]);
    out
}

/// What documents load, and what stands inside them so that nothing is painted before it counts.
const BLOCK: &str = "{{more}}
{{embed}}<script>{{first}}</script>
<style>{{stylesheet}}</style>
<noscript><link rel=\"stylesheet\" href=\"{{root}}assets/page.css\"></noscript>
<link rel=\"modulepreload\" href=\"{{root}}assets/page.js\">
<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{{root}}assets/page.wasm\" crossorigin>
<script type=\"module\" src=\"{{root}}assets/boot.js\"></script>
{{large}}<link rel=\"stylesheet\" href=\"{{root}}assets/wide.css\">
{{large}}<link rel=\"modulepreload\" href=\"{{root}}assets/wide.js\">
{{large}}<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{{root}}assets/wide.wasm\" crossorigin>
{{large}}<script type=\"module\" src=\"{{root}}assets/wide-boot.js\"></script>
{{embed}}<script type=\"module\" src=\"{{root}}assets/height.js\"></script>
{{large-embed}}<script type=\"module\" src=\"{{root}}assets/wide-height.js\"></script>";

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, links, rewrite};

    const HTML: &str = "<head>\n<link rel=\"icon\" href=\"x\">\n<link data-trunk rel=\"css\" href=\"a.css\">\n\
                        <link data-trunk rel=\"css\" href=\"b.css\">\n<link data-trunk rel=\"rust\">\n</head>";

    #[test]
    fn one_block_of_links_takes_the_place_of_trunks_links() {
        let found = links(HTML).expect("three links");
        assert_eq!(found.stylesheets, ["a.css", "b.css"]);
        assert_eq!(rewrite(HTML, &found), format!("<head>\n<link rel=\"icon\" href=\"x\">\n{BLOCK}\n</head>"));
    }

    #[test]
    fn a_link_that_the_build_cannot_carry_over_is_refused() {
        assert!(links("<link data-trunk rel=\"sass\" href=\"a.scss\">").is_err());
        assert!(links("<p>").is_err());
    }
}
