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
    /// The module that tells a host how high an embed is.
    pub(super) height: String,
}

/// What stands inside documents, so that nothing is painted before it counts.
pub(super) struct Inside<'a> {
    pub(super) stylesheet: &'a str,
    /// Of embeds only.
    pub(super) script: &'a str,
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
/// The prerenderer reads it line by line, and keeps those that begin with a mark for documents in frames.
///
/// # Errors
///
/// If the stylesheet or the script would end its element.
pub(super) fn rewrite(html: &str, links: &Links, inside: &Inside<'_>, assets: &Assets) -> Result<String> {
    let Inside { stylesheet, script } = inside;
    for (name, text) in [("stylesheet", stylesheet), ("script", script)] {
        if text.contains("</") || text.contains("<!--") || text.contains(['\n', '\r']) || text.contains("{{") {
            bail!("the {name} cannot stand inside a document: it has a line end, `</`, `<!--` or `{{{{` in it");
        }
    }
    let Assets { css, glue, wasm, boot, height } = assets;
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
            "{{{{more}}}}\n\
             {{{{embed}}}}<script>{script}</script>\n\
             <style>{stylesheet}</style>\n\
             <noscript><link rel=\"stylesheet\" href=\"{path}{css}\"></noscript>\n\
             <link rel=\"modulepreload\" href=\"{path}{glue}\">\n\
             <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{path}{wasm}\" crossorigin>\n\
             <script type=\"module\" src=\"{path}{boot}\"></script>\n\
             {{{{embed}}}}<script type=\"module\" src=\"{path}{height}\"></script>"
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
    use super::{Assets, Inside, links, rewrite};

    const HTML: &str = "<head>\n<link rel=\"icon\" href=\"x\">\n<link data-trunk rel=\"css\" href=\"a.css\">\n\
                        <link data-trunk rel=\"css\" href=\"b.css\">\n<link data-trunk rel=\"rust\">\n</head>";

    fn assets() -> Assets {
        let [css, glue, wasm, boot, height] = ["p.css", "p.js", "p.wasm", "b.js", "h.js"].map(str::to_owned);
        Assets { css, glue, wasm, boot, height }
    }

    #[test]
    fn one_block_of_links_takes_the_place_of_trunks_links() {
        let found = links(HTML).expect("three links");
        assert_eq!(found.stylesheets, ["a.css", "b.css"]);
        let inside = Inside { stylesheet: "p{margin:0}", script: "first()" };
        assert_eq!(
            rewrite(HTML, &found, &inside, &assets()).expect("the same document"),
            "<head>\n<link rel=\"icon\" href=\"x\">\n\
             {{more}}\n\
             {{embed}}<script>first()</script>\n\
             <style>p{margin:0}</style>\n\
             <noscript><link rel=\"stylesheet\" href=\"{{root}}assets/p.css\"></noscript>\n\
             <link rel=\"modulepreload\" href=\"{{root}}assets/p.js\">\n\
             <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{{root}}assets/p.wasm\" crossorigin>\n\
             <script type=\"module\" src=\"{{root}}assets/b.js\"></script>\n\
             {{embed}}<script type=\"module\" src=\"{{root}}assets/h.js\"></script>\n</head>"
        );
    }

    #[test]
    fn what_would_end_its_element_or_its_line_is_refused() {
        let found = links(HTML).expect("three links");
        for bad in ["</style><script>", "</script>", "a\nb", "<!--", "{{body}}"] {
            for inside in [Inside { stylesheet: bad, script: "" }, Inside { stylesheet: "", script: bad }] {
                assert!(rewrite(HTML, &found, &inside, &assets()).is_err(), "{bad}");
            }
        }
    }

    #[test]
    fn a_link_that_the_build_cannot_carry_over_is_refused() {
        assert!(links("<link data-trunk rel=\"sass\" href=\"a.scss\">").is_err());
        assert!(links("<p>").is_err());
    }
}
