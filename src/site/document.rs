//! The template's document with what is the same in every document of a site: the names of its files, and the styles and
//! the script that stand inside, so that nothing is painted before they count.

use crate::site::SiteError;
use crate::site::names::Names;

/// The document with the script inside, its first styles as `dress` wants them, and links to the deployed files. What
/// differs from document to document is left to the prerenderer.
///
/// # Errors
///
/// If the script or the styles would end their element or their line, there are no styles, a file is linked that there is
/// not, there is a place for something that this release does not know, or none for what every document holds.
pub(super) fn filled(document: &str, names: &Names, dress: impl Fn(&str) -> String, script: &str) -> Result<String, SiteError> {
    let first = document.split_once("<style>").and_then(|(before, rest)| Some((before, rest.split_once("</style>")?)));
    let (before, (first, after)) = first.ok_or_else(|| SiteError::new("the template's document has no styles".to_owned()))?;
    let dressed = dress(first);
    for (name, text) in [("styles", &*dressed), ("script", script)] {
        // The prerenderer reads the document line by line.
        if text.contains("</") || text.contains("<!--") || text.contains(['\n', '\r']) || text.contains("{{") {
            return Err(SiteError::new(format!(
                "the {name} cannot stand inside a document: there is a line end, `</`, `<!--` or `{{{{` in it"
            )));
        }
    }
    let document = [before, "<style>", &dressed, "</style>", after].concat().replace("{{first}}", script);
    let document = names.in_document(&document)?;
    let places: Vec<&str> = document.split("{{").skip(1).map(|rest| rest.split("}}").next().unwrap_or_default()).collect();
    if let Some(place) = places.iter().find(|place| !LEFT.contains(place)) {
        return Err(SiteError::new(format!("the template's document has a place `{place}`, which nothing goes into")));
    }
    if let Some(lacking) = HELD.iter().find(|held| !places.contains(held)) {
        return Err(SiteError::new(format!("the template's document has no place `{lacking}`")));
    }
    Ok(document)
}

/// The texts of the styles inside, in their order.
pub(super) fn styles(document: &str) -> Vec<&str> {
    document.split("<style>").skip(1).filter_map(|rest| rest.split_once("</style>")).map(|(text, _)| text).collect()
}

/// What no document is complete without.
const HELD: [&str; 3] = ["title", "masthead", "body"];

/// What differs from document to document.
const LEFT: [&str; 12] =
    ["lang", "dir", "title", "description", "root", "more", "fixed", "embed", "large", "large-embed", "masthead", "body"];

#[cfg(test)]
mod tests {
    use super::{filled, styles};
    use crate::site::names::Names;

    const DOCUMENT: &str = "{{embed}}<script>{{first}}</script>\n<style>p{margin:0}</style>\n{{title}}\n{{masthead}}<style>b{margin:0}</style>{{body}}";

    #[test]
    fn styles_and_script_stand_inside() {
        let document = filled(DOCUMENT, &Names::default(), |styles| format!("{styles}a{{}}"), "first()").expect("they can");
        let wanted = "{{embed}}<script>first()</script>\n<style>p{margin:0}a{}</style>\n{{title}}\n{{masthead}}<style>b{margin:0}</style>{{body}}";
        assert_eq!(document, wanted);
        assert_eq!(styles(&document), ["p{margin:0}a{}", "b{margin:0}"]);
    }

    #[test]
    fn a_place_for_something_unknown_is_refused() {
        let error =
            filled("<style></style>{{title}}{{weather}}", &Names::default(), str::to_owned, "").expect_err("nobody fills it");
        assert_eq!(error.to_string(), "the template's document has a place `weather`, which nothing goes into");
    }

    #[test]
    fn a_document_that_lacks_styles_or_what_it_is_about_is_refused() {
        for (document, wanted) in [
            ("{{title}}{{masthead}}{{body}}", "the template's document has no styles"),
            ("<style></style>{{title}}{{body}}", "the template's document has no place `masthead`"),
        ] {
            let error = filled(document, &Names::default(), str::to_owned, "").expect_err("nobody could read it");
            assert_eq!(error.to_string(), wanted);
        }
    }

    #[test]
    fn what_would_end_its_element_or_its_line_is_refused() {
        for bad in ["</style><script>", "</script>", "a\nb", "<!--", "{{body}}"] {
            for (styles, script) in [(bad, ""), ("", bad)] {
                assert!(filled(DOCUMENT, &Names::default(), |_| styles.to_owned(), script).is_err(), "{bad}");
            }
        }
    }
}
