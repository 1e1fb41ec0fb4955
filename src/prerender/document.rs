//! One document from the template.

use pulldown_cmark::{Event, Options, Parser};

use crate::view::wording::LANG;

/// What goes into the template.
pub(super) struct Document<'a> {
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    pub(super) body: &'a str,
    /// The way from the document to the top of the site.
    pub(super) base: &'a str,
    /// Whether the document can become interactive.
    pub(super) has_scripts: bool,
}

impl Document<'_> {
    pub(super) fn html(&self, template: &str) -> String {
        let is_script = |line: &&str| {
            ["rel=\"modulepreload\"", "rel=\"preload\"", "<script type=\"module\""].iter().any(|mark| line.contains(mark))
        };
        let lines: Vec<&str> = template.lines().filter(|line| self.has_scripts || !is_script(line)).collect();
        // The body goes in last: what it holds must not be taken for a placeholder.
        let head = lines.join("\n").replace("{{root}}", self.base).replace("{{lang}}", LANG);
        let head = head.replace("{{title}}", &escape(self.title)).replace("{{description}}", &escape(self.description));
        head.replacen("{{body}}", self.body, 1) + "\n"
    }
}

/// Text for markup and double-quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    // What the data says must not be taken for a place in the template either.
    text.replace('{', "&#123;")
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
