//! Rewrites `index.html` to the template's document: links for developing become what the built documents hold.
//!
//! **Styles stand in the document where `index.html` links them**, because a reader on a slow line would wait another round
//! trip for a file. Those of the masthead are in the head, all others behind it: a browser reads a document by pieces of a
//! few milliseconds and paints between them, so that the title is on screen while it still reads what the rest looks like.
//! HTML wants `<style>` in the head, and what a browser does with one in the body is specified as well: the same.

use std::ops::Range;

use anyhow::{Result, bail};

/// A link that Trunk reads, as it stands in `index.html`.
#[derive(Debug, Eq, PartialEq)]
enum Kind {
    Stylesheet(String),
    Program,
}

/// All of them in their order, and where each is in the text.
#[derive(Debug)]
pub(super) struct Links(Vec<(Kind, Range<usize>)>);

impl Links {
    /// The stylesheets, in cascade order.
    pub(super) fn stylesheets(&self) -> Vec<String> {
        self.0.iter().filter_map(|(kind, _)| if let Kind::Stylesheet(file) = kind { Some(file.clone()) } else { None }).collect()
    }
}

/// Finds the links that Trunk reads.
///
/// # Errors
///
/// If there is one of a kind that the build does not know, or none at all.
pub(super) fn links(html: &str) -> Result<Links> {
    let mut links = Vec::new();
    let mut from = 0;
    while let Some(start) = html[from..].find("<link").map(|at| from + at) {
        let Some(end) = html[start..].find('>').map(|at| start + at + 1) else { break };
        from = end;
        let tag = &html[start..end];
        if !tag.contains("data-trunk") {
            continue;
        }
        let kind = match (attribute(tag, "rel"), attribute(tag, "href")) {
            (Some("css"), Some(file)) => Kind::Stylesheet(file.to_owned()),
            (Some("rust"), _) => Kind::Program,
            _ => bail!("index.html: the build does not know what to do with {tag}"),
        };
        links.push((kind, start..end));
    }
    if !links.iter().any(|(kind, _)| matches!(kind, Kind::Stylesheet(_))) {
        bail!("index.html has no <link data-trunk rel=\"css\">");
    }
    Ok(Links(links))
}

/// The template's document: for each run of links to stylesheets what `bundle` makes of them, and behind the first and the
/// last the rest of what documents load, by the names that the template has it under.
///
/// The prerenderer reads it line by line, and keeps those that begin with a mark for documents of that kind.
///
/// # Errors
///
/// If a bundle fails, or could not stand inside a document.
pub(super) fn rewrite(html: &str, links: &Links, bundle: impl Fn(&[String]) -> Result<String>) -> Result<String> {
    let mut out = String::new();
    let mut from = 0;
    let mut run: Vec<String> = Vec::new();
    let last = links.0.iter().rposition(|(kind, _)| *kind != Kind::Program);
    for (n, (kind, place)) in links.0.iter().enumerate() {
        let before = &html[from..place.start];
        from = place.end;
        // A line with nothing else in it goes with its link.
        out.push_str(if before.trim().is_empty() { "" } else { before });
        let Kind::Stylesheet(file) = kind else { continue };
        run.push(file.clone());
        let follows = links.0.get(n + 1).filter(|(kind, _)| *kind != Kind::Program);
        if follows.is_some_and(|(_, next)| html[from..next.start].trim().is_empty()) {
            continue;
        }
        let is_first = !out.contains("<style>");
        out.push_str(if is_first { FIRST } else { "" });
        out.push_str(&style(&bundle(&run)?)?);
        out.push_str(if is_first { AHEAD } else { "" });
        out.push_str(if Some(n) == last { SCRIPTS } else { "" });
        run.clear();
    }
    out.push_str(&html[from..]);
    Ok(out)
}

/// The element.
fn style(text: &str) -> Result<String> {
    if text.contains("</") || text.contains("<!--") || text.contains(['\n', '\r']) || text.contains("{{") {
        bail!("the styles cannot stand inside a document: they have a line end, `</`, `<!--` or `{{{{` in them");
    }
    Ok(format!("<style>{text}</style>"))
}

/// What decides what is painted first.
const FIRST: &str = "{{more}}
{{embed}}<script>{{first}}</script>
";

/// What documents load, as soon as a browser hears of it; and their styles where a host's policy forbids those inside.
const AHEAD: &str = "
<noscript><link rel=\"stylesheet\" href=\"{{root}}assets/page.css\"></noscript>
<link rel=\"modulepreload\" href=\"{{root}}assets/page.js\">
<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{{root}}assets/page.wasm\" crossorigin>
{{large}}<link rel=\"modulepreload\" href=\"{{root}}assets/wide.js\">
{{large}}<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{{root}}assets/wide.wasm\" crossorigin>";

/// What starts them, as soon as it is there: it waits itself for the document. A browser pauses at each script, if only to
/// note it: here the title can be painted meanwhile.
const SCRIPTS: &str = "
{{large}}<link rel=\"stylesheet\" href=\"{{root}}assets/wide.css\">
<script type=\"module\" async src=\"{{root}}assets/boot.js\"></script>
{{large}}<script type=\"module\" async src=\"{{root}}assets/wide-boot.js\"></script>
{{embed}}<script type=\"module\" src=\"{{root}}assets/height.js\"></script>
{{large-embed}}<script type=\"module\" src=\"{{root}}assets/wide-height.js\"></script>";

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{AHEAD, FIRST, SCRIPTS, links, rewrite};

    const HTML: &str = "<head>\n<link rel=\"icon\" href=\"x\">\n<link data-trunk rel=\"css\" href=\"a.css\">\n\
                        <link data-trunk rel=\"css\" href=\"b.css\">\n<link data-trunk rel=\"rust\">\n</head>\n{{masthead}}\n\
                        <link data-trunk rel=\"css\" href=\"c.css\">\n{{embed}}<link data-trunk rel=\"css\" href=\"d.css\">\n{{body}}";

    #[test]
    fn styles_stand_where_they_are_linked_and_what_is_loaded_behind_the_first_and_the_last() {
        let found = links(HTML).expect("five links");
        assert_eq!(found.stylesheets(), ["a.css", "b.css", "c.css", "d.css"]);
        let document = rewrite(HTML, &found, |files| Ok(files.join("+"))).expect("they are bundled");
        let wanted = format!(
            "<head>\n<link rel=\"icon\" href=\"x\">\n{FIRST}<style>a.css+b.css</style>{AHEAD}\n</head>\n{{{{masthead}}}}\n\
             <style>c.css</style>\n{{{{embed}}}}<style>d.css</style>{SCRIPTS}\n{{{{body}}}}"
        );
        assert_eq!(document, wanted);
    }

    #[test]
    fn a_link_that_the_build_cannot_carry_over_is_refused() {
        assert!(links("<link data-trunk rel=\"sass\" href=\"a.scss\">").is_err());
        assert!(links("<p>").is_err());
    }

    #[test]
    fn styles_that_would_end_their_element_or_their_line_are_refused() {
        let found = links(HTML).expect("five links");
        for bad in ["</style><script>", "a\nb", "<!--", "{{body}}"] {
            assert!(rewrite(HTML, &found, |_| Ok(bad.to_owned())).is_err(), "{bad}");
        }
    }
}
