//! One document from the template.

use pulldown_cmark::{Event, Options, Parser};

use crate::view::wording;

/// What goes into the template.
pub(super) struct Document<'a> {
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// What is on screen first, if it stands apart.
    pub(super) masthead: &'a str,
    pub(super) body: &'a str,
    /// Which way its language is written: `ltr` or `rtl`.
    pub(super) direction: &'a str,
    /// The way from the document to the top of the site.
    pub(super) top: &'a str,
    pub(super) kind: Kind,
    /// What else the head says: where the document stands, what frames it.
    pub(super) more: &'a str,
}

/// Which of the template's styles and scripts a document keeps.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// None: it stays as it is.
    Fixed,
    /// Those that make it interactive.
    Page,
    /// These, and those that only a frame needs.
    Embed,
    /// Those of a page whose case is too large to be on screen at once.
    LargePage,
    /// These, and those that only a frame needs.
    LargeEmbed,
}

impl Kind {
    /// Whether a line of the template that begins with this mark, or with none, is for documents of this kind.
    fn keeps(self, mark: Option<&str>, is_script: bool) -> bool {
        match (mark, self) {
            (Some(OF_FIXED), Self::Fixed) => true,
            (Some(OF_EMBEDS), Self::Embed) | (Some(OF_LARGE), Self::LargePage | Self::LargeEmbed) => true,
            (Some(OF_LARGE_EMBEDS), Self::LargeEmbed) => true,
            // What tells heights speaks with the program that runs.
            (Some(OF_EMBEDS), Self::LargeEmbed) => !is_script,
            (Some(_), _) => false,
            (None, Self::Page | Self::Embed) => true,
            (None, Self::Fixed | Self::LargePage | Self::LargeEmbed) => !is_script,
        }
    }
}

/// Begins the lines of the template that are for large cases: their program in the place of the other.
const OF_LARGE: &str = "{{large}}";

/// Begins the lines of the template that are for large cases in frames.
const OF_LARGE_EMBEDS: &str = "{{large-embed}}";

/// Begins the lines of the template that are for documents that stay as they are.
const OF_FIXED: &str = "{{fixed}}";

/// Begins the lines of the template that are for documents in frames.
const OF_EMBEDS: &str = "{{embed}}";

impl Document<'_> {
    pub(super) fn html(&self, template: &str) -> String {
        let is_script = |line: &&str| {
            ["rel=\"modulepreload\"", "rel=\"preload\"", "<script type=\"module\""].iter().any(|mark| line.contains(mark))
        };
        let lines: Vec<&str> = template
            .lines()
            .filter_map(|line| {
                let mark = [OF_FIXED, OF_EMBEDS, OF_LARGE, OF_LARGE_EMBEDS].into_iter().find(|mark| line.starts_with(mark));
                let rest = mark.and_then(|mark| line.strip_prefix(mark)).unwrap_or(line);
                self.kind.keeps(mark, is_script(&line)).then_some(rest)
            })
            .filter(|line| *line != "{{more}}" || !self.more.is_empty())
            .filter(|line| *line != "{{masthead}}" || !self.masthead.is_empty())
            .collect();
        // What documents hold goes in last, between what is left: it must not be taken for a placeholder.
        let text = lines.join("\n").replace("{{root}}", self.top);
        let text = text.replace("{{lang}}", &wording::lang()).replace("{{dir}}", self.direction);
        let text = text.replace("{{title}}", &escape(self.title)).replace("{{description}}", &escape(self.description));
        let mut rest = &*text;
        let mut out = String::with_capacity(text.len() + self.masthead.len() + self.body.len());
        for (place, held) in [("{{more}}", self.more), ("{{masthead}}", self.masthead), ("{{body}}", self.body)] {
            if let Some((before, after)) = rest.split_once(place) {
                out.extend([before, held]);
                rest = after;
            }
        }
        out + rest + "\n"
    }
}

/// Text for markup and double-quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    // What the data says must not be taken for a place in the template either.
    text.replace('{', "&#123;")
}

/// Markup in which every link to another document opens outside the frame that it stands in.
///
/// Attributes that a component does not know of stay when it takes the element over.
pub(super) fn leaving(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len() + markup.len() / 16);
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once("<a ") {
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let href = tag.split_once("href=\"").map_or("#", |(_, href)| href);
        let stays = href.starts_with(['#', '?', '"']) || tag.contains("target=\"");
        let more = if stays { "" } else { " target=\"_blank\" rel=\"noopener\"" };
        out.extend([before, "<a ", tag, more, ">"]);
        rest = after;
    }
    out + rest
}

/// A page of our own from Markdown. HTML inside it is shown as text.
pub(super) fn markdown(text: &str) -> String {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES).map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        other => other,
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html
}

#[cfg(test)]
mod tests {
    use super::leaving;

    #[test]
    fn links_to_other_documents_leave_the_frame_and_no_others_do() {
        let leave = |href: &str| leaving(&format!("<p><a class=\"x\" href=\"{href}\">words</a> <abbr>a</abbr></p>"));
        assert_eq!(
            leave("../evidence/#a"),
            "<p><a class=\"x\" href=\"../evidence/#a\" target=\"_blank\" rel=\"noopener\">words</a> <abbr>a</abbr></p>"
        );
        for href in ["#pair-a-b", "?v=1", ""] {
            assert!(!leave(href).contains("target"), "{href}");
        }
        let own = "<a href=\"https://example.org/\" target=\"_blank\">a</a>";
        assert_eq!(leaving(own), own);
    }
}
