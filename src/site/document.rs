//! The template's document with what is the same in every document of a site: the names of its files, and the
//! stylesheet and the script that stand inside, so that nothing is painted before they count.

use crate::site::SiteError;
use crate::site::names::Names;

/// The document with both inside and links to the deployed files. What differs from document to document is left to
/// the prerenderer.
///
/// # Errors
///
/// If the stylesheet or the script would end its element or its line, a file is linked that there is not, or there is a place
/// for something that this release does not know.
pub(super) fn filled(document: &str, names: &Names, stylesheet: &str, script: &str) -> Result<String, SiteError> {
    for (name, text) in [("stylesheet", stylesheet), ("script", script)] {
        // The prerenderer reads the document line by line.
        if text.contains("</") || text.contains("<!--") || text.contains(['\n', '\r']) || text.contains("{{") {
            return Err(SiteError::new(format!(
                "the {name} cannot stand inside a document: it has a line end, `</`, `<!--` or `{{{{` in it"
            )));
        }
    }
    let document = names.in_document(document)?;
    let document = document.replace("{{stylesheet}}", stylesheet).replace("{{first}}", script);
    let places = document.split("{{").skip(1).map(|rest| rest.split("}}").next().unwrap_or_default());
    match places.into_iter().find(|place| !LEFT.contains(place)) {
        Some(place) => Err(SiteError::new(format!("the template's document has a place `{place}`, which nothing goes into"))),
        None => Ok(document),
    }
}

/// What differs from document to document.
const LEFT: [&str; 10] = ["lang", "dir", "title", "description", "root", "more", "embed", "large", "large-embed", "body"];

#[cfg(test)]
mod tests {
    use super::filled;
    use crate::site::names::Names;

    const DOCUMENT: &str = "{{embed}}<script>{{first}}</script>\n<style>{{stylesheet}}</style>\n{{title}}";

    #[test]
    fn stylesheet_and_script_stand_inside() {
        let document = filled(DOCUMENT, &Names::default(), "p{margin:0}", "first()").expect("they can");
        assert_eq!(document, "{{embed}}<script>first()</script>\n<style>p{margin:0}</style>\n{{title}}");
    }

    #[test]
    fn a_place_for_something_unknown_is_refused() {
        let error = filled("{{title}}{{weather}}", &Names::default(), "", "").expect_err("nobody fills it");
        assert_eq!(error.to_string(), "the template's document has a place `weather`, which nothing goes into");
    }

    #[test]
    fn what_would_end_its_element_or_its_line_is_refused() {
        for bad in ["</style><script>", "</script>", "a\nb", "<!--", "{{body}}"] {
            for (stylesheet, script) in [(bad, ""), ("", bad)] {
                assert!(filled(DOCUMENT, &Names::default(), stylesheet, script).is_err(), "{bad}");
            }
        }
    }
}
