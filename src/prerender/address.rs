//! Where the site will stand, if that is known, and what documents then say of it: their own addresses, and how they
//! are embedded by their address alone.

use std::fmt;

use serde_json::json;

use super::document::escape;
use crate::view::pages::Imprint;

/// The address of the finished site, with a slash at its end.
///
/// Not known to most builds: **without it nothing absolute is written**, and the site works wherever it is put.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SiteUrl(String);

impl SiteUrl {
    /// Reads what a person wrote; the slash at the end may be missing.
    ///
    /// # Errors
    ///
    /// If it is no address that links can begin with.
    pub fn from_text(text: &str) -> Result<Self, SiteUrlError> {
        let refuse = || SiteUrlError(text.to_owned());
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or_else(refuse)?;
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
        if host.is_empty() || host.starts_with(['/', ':']) || !host.chars().all(is_plain) {
            return Err(refuse());
        }
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address of a file or folder of the site.
    pub(super) fn to(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

/// An address that is none.
#[derive(Debug)]
pub struct SiteUrlError(String);

impl fmt::Display for SiteUrlError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        write!(out, "`{text}` is no address of a site: write it like https://example.org/comparator/, without ? and #")
    }
}

impl std::error::Error for SiteUrlError {}

/// What a document says of itself to those that link to it.
pub(super) struct Said<'a> {
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// The page that it is, or is the embed of, from the top of the site.
    pub(super) page: &'a str,
    /// The file that says how it is embedded, from the top of the site.
    pub(super) oembed: Option<&'a str>,
    /// The picture that shows it.
    pub(super) image: Option<Image<'a>>,
}

/// A picture for previews of links.
pub(super) struct Image<'a> {
    /// From the top of the site.
    pub(super) path: &'a str,
    /// What is in it, in words.
    pub(super) alt: &'a str,
    /// Pixels.
    pub(super) size: (u32, u32),
}

impl Said<'_> {
    /// Lines for the head of a document.
    pub(super) fn head(&self, site: &SiteUrl, imprint: &Imprint) -> String {
        let (title, description, url) = (escape(self.title), escape(self.description), escape(&site.to(self.page)));
        let name = escape(&imprint.name());
        let mut lines = vec![
            format!("<link rel=\"canonical\" href=\"{url}\">"),
            "<meta property=\"og:type\" content=\"website\">".to_owned(),
            format!("<meta property=\"og:site_name\" content=\"{name}\">"),
            format!("<meta property=\"og:title\" content=\"{title}\">"),
            format!("<meta property=\"og:description\" content=\"{description}\">"),
            format!("<meta property=\"og:url\" content=\"{url}\">"),
            format!(
                "<meta name=\"twitter:card\" content=\"{}\">",
                self.image.as_ref().map_or("summary", |_| "summary_large_image")
            ),
            format!("<meta name=\"twitter:title\" content=\"{title}\">"),
            format!("<meta name=\"twitter:description\" content=\"{description}\">"),
        ];
        if let Some(Image { path, alt, size: (width, height) }) = &self.image {
            let (src, alt) = (escape(&site.to(path)), escape(alt));
            lines.extend([
                format!("<meta property=\"og:image\" content=\"{src}\">"),
                "<meta property=\"og:image:type\" content=\"image/png\">".to_owned(),
                format!("<meta property=\"og:image:width\" content=\"{width}\">"),
                format!("<meta property=\"og:image:height\" content=\"{height}\">"),
                format!("<meta property=\"og:image:alt\" content=\"{alt}\">"),
                format!("<meta name=\"twitter:image\" content=\"{src}\">"),
                format!("<meta name=\"twitter:image:alt\" content=\"{alt}\">"),
            ]);
        }
        if let Some(oembed) = self.oembed {
            let href = escape(&site.to(oembed));
            lines.push(format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{href}\" title=\"{title}\">"));
        }
        lines.join("\n")
    }
}

/// What a frame looks like on a page without scripts: as high as what is in it where the browser can do that, else of a
/// height in which a part can be read and the rest scrolled to.
pub const FRAME_STYLE: &str = "width:100%;border:0;min-height:520px;height:auto;frame-sizing:content-height";

/// Pixels, for those who show a frame as it is announced.
const SIZE: (u32, u32) = (640, 720);

/// How long an answer holds, in seconds.
const A_DAY: u32 = 86_400;

/// The answer to "how is this page embedded?", in oEmbed 1.0: a file, because it is the same for everybody.
///
/// `html` has the one shape that WordPress lets through from providers it does not know: a quotation with nothing but a
/// link in it, then an empty frame. WordPress takes away `class`, `style` and `loading` and puts its own; everybody
/// else gets them. A frame that may not scroll would cut off what does not fit, so it says nothing about that.
pub(super) fn oembed(site: &SiteUrl, imprint: &Imprint, title: &str, page: &str, embed: &str) -> String {
    let (words, (width, height)) = (escape(title), SIZE);
    let (page, embed) = (escape(&site.to(page)), escape(&site.to(embed)));
    let html = format!(
        "<blockquote class=\"wp-embedded-content\"><a href=\"{page}\">{words}</a></blockquote>\
         <iframe class=\"wp-embedded-content\" src=\"{embed}\" width=\"{width}\" height=\"{height}\" title=\"{words}\" \
         loading=\"lazy\" style=\"{FRAME_STYLE}\"></iframe>"
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": &*imprint.name(),
        "provider_url": imprint.url.as_deref().map_or_else(|| site.to(""), str::to_owned),
        "cache_age": A_DAY,
        "width": width,
        "height": height,
        "html": html,
    });
    format!("{answer}\n")
}

#[cfg(test)]
mod tests {
    use super::SiteUrl;

    #[test]
    fn an_address_ends_in_one_slash() {
        for text in ["https://example.org", "https://example.org/", "https://example.org//"] {
            assert_eq!(SiteUrl::from_text(text).expect("an address").to("embed/"), "https://example.org/embed/");
        }
        assert_eq!(SiteUrl::from_text("http://[::1]:80/a/b").expect("an address").to("x"), "http://[::1]:80/a/b/x");
    }

    #[test]
    fn what_is_no_address_is_refused_with_an_example() {
        for text in [
            "",
            "example.org",
            "//example.org",
            "https://",
            "https:///x",
            "https://a/?b",
            "https://a/#b",
            "https://a b",
            "https://a\"b",
        ] {
            let error = SiteUrl::from_text(text).expect_err(text);
            assert!(error.to_string().contains("https://example.org/comparator/"), "{error}");
        }
    }
}
