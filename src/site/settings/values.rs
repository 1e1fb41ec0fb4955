//! Single values of settings: each as it may stand in a document, in the stylesheet or in a header, or refused.

use crate::site::settings::colour::Colour;
use crate::view::pages::Contact;

/// What is wrong with a value, and how to put it right.
pub type Refused = (String, String);

/// The longest text, in characters.
const LONGEST: usize = 300;

fn refuse<T>(what: String, remedy: &str) -> Result<T, Refused> {
    Err((what, remedy.to_owned()))
}

/// A text on the page.
pub(in crate::site) fn words(text: &str) -> Result<String, Refused> {
    let text = text.trim();
    if text.is_empty() {
        return refuse("this is empty".to_owned(), "write something, or take the line out");
    }
    if text.chars().count() > LONGEST {
        return refuse(format!("this has more than {LONGEST} characters"), "shorten it");
    }
    if text.chars().any(char::is_control) {
        return refuse("this has a line end or a control character in it".to_owned(), "write it on one line");
    }
    Ok(text.to_owned())
}

/// A language, by its tag.
pub(super) fn language(text: &str) -> Result<String, Refused> {
    let is_tag = !text.is_empty() && text.len() < 36 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if is_tag { Ok(text.to_owned()) } else { refuse(format!("`{text}` is no language tag"), "write it like \"en\" or \"pt-BR\"") }
}

/// An address to link to.
pub(super) fn link(text: &str) -> Result<String, Refused> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"\"'<>\\".contains(c);
    match host {
        Some(host) if !host.is_empty() && !host.starts_with('/') && text.chars().all(is_plain) => Ok(text.to_owned()),
        _ => refuse(format!("`{text}` is no address"), "write it like \"https://example.org/\""),
    }
}

/// Where corrections go: a mail address, or a page.
pub(super) fn contact(text: &str) -> Result<Contact, Refused> {
    let mail = text.strip_prefix("mailto:").unwrap_or(text);
    let is_plain = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let is_mail = |(name, host): (&str, &str)| {
        !name.is_empty() && host.contains('.') && name.chars().all(is_plain) && host.chars().all(is_plain)
    };
    if mail.split_once('@').is_some_and(is_mail) {
        return Ok(Contact { words: mail.to_owned().into(), href: format!("mailto:{mail}").into() });
    }
    match link(text) {
        Ok(href) => Ok(Contact { words: text.to_owned().into(), href: href.into() }),
        Err(_) => refuse(
            format!("`{text}` is neither a mail address nor the address of a page"),
            "write it like \"corrections@example.org\" or \"https://example.org/corrections\"",
        ),
    }
}

/// A colour.
pub(super) fn colour(text: &str) -> Result<Colour, Refused> {
    Colour::from_text(text).ok_or_else(|| (format!("`{text}` is no colour"), "write it like \"#8a1f3d\"".to_owned()))
}

/// The name of a font family that readers may have. Nothing is loaded, so it must not look like an address.
pub(super) fn font(text: &str) -> Result<String, Refused> {
    let is_plain = |c: char| c.is_alphanumeric() || " -_".contains(c);
    if !text.trim().is_empty() && text.chars().all(is_plain) {
        return Ok(text.trim().to_owned());
    }
    refuse(
        format!("`{text}` is no name of a font"),
        "write the family's name alone, like \"Georgia\": fonts of readers' systems, none is loaded",
    )
}

/// Another site, without a path: what a security policy can name.
pub(super) fn origin(text: &str) -> Result<String, Refused> {
    let host = text.strip_prefix("https://").map(|host| host.trim_end_matches('/'));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-.:".contains(c);
    match host {
        Some(host) if host.starts_with(|c: char| c.is_ascii_alphanumeric()) && host.chars().all(is_plain) => {
            Ok(format!("https://{host}"))
        }
        _ => refuse(format!("`{text}` is no address of a site"), "write it like \"https://data.example.org\", without a path"),
    }
}

/// The remedy for a name that there is not: the nearest one, or all.
pub(super) fn nearest(name: &str, known: &[&str]) -> String {
    let near = known.iter().map(|one| (strsim::damerau_levenshtein(name, one), *one)).min();
    match near {
        Some((distance, one)) if distance <= 1 + name.chars().count() / 3 => format!("did you mean `{one}`?"),
        _ => format!("there are: {}", known.join(", ")),
    }
}
