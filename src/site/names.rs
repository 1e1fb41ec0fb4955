//! The files of a site under the names that they are deployed with.
//!
//! A file that changes changes its name, and the names of all that name it: **each module comes after those that it
//! names**, so that there is one name for each, whoever loads it. Two names would be two instances in one document.

use std::collections::BTreeMap;

use crate::site::{SiteError, hash};

/// How a file of the site is named in the template's document, from the top of the site.
const IN_DOCUMENT: &str = "{{root}}assets/";

/// The deployed name of every file in `assets/`, by the name that the template has it under.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    /// The deployed name of a file.
    ///
    /// # Errors
    ///
    /// If the template has none of this name.
    pub(super) fn of(&self, written: &str) -> Result<&str, SiteError> {
        let real = self.0.get(written).map(String::as_str);
        real.ok_or_else(|| SiteError::new(format!("the template has no file `{written}` in its list")))
    }

    /// Names a file by its content.
    pub(super) fn add(&mut self, written: &str, bytes: &[u8]) -> String {
        let (stem, end) = written.rsplit_once('.').unwrap_or((written, ""));
        let real = format!("{stem}-{}.{end}", hash::short(bytes));
        self.0.insert(written.to_owned(), real.clone());
        real
    }

    /// A module with the deployed names of the files that it names: all strings that begin with `./`.
    ///
    /// # Errors
    ///
    /// If it names a file that was not added before.
    pub(super) fn in_module(&self, module: &str, source: &str) -> Result<String, SiteError> {
        self.replaced(source, "\"./").map_err(|written| {
            SiteError::new(format!(
                "`{module}` of the template names \"./{written}\", which does not stand before it in its list"
            ))
        })
    }

    /// The template's document with the deployed names of the files that it links.
    ///
    /// # Errors
    ///
    /// If it links a file that was not added before.
    pub(super) fn in_document(&self, document: &str) -> Result<String, SiteError> {
        self.replaced(document, IN_DOCUMENT)
            .map_err(|written| SiteError::new(format!("the template's document links `{written}`, which is not in its list")))
    }

    /// The text with the deployed name between each such start and the next quotation mark.
    fn replaced(&self, text: &str, start: &str) -> Result<String, String> {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((kept, after)) = rest.split_once(start) {
            let (written, after) = after.split_once('"').unwrap_or((after, ""));
            let real = self.0.get(written).ok_or(written)?;
            out.extend([kept, start, real, "\""]);
            rest = after;
        }
        Ok(out + rest)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    fn names() -> Names {
        let mut names = Names::default();
        names.0.insert("page.js".into(), "page-1.js".into());
        names
    }

    #[test]
    fn a_module_names_deployed_files() {
        let named = |source: &str| names().in_module("a.js", source).map_err(|error| error.to_string());
        assert_eq!(named("import(\"./page.js\"); let a = \"../x\"").as_deref(), Ok("import(\"./page-1.js\"); let a = \"../x\""));
        assert_eq!(
            named("import(\"./pag.js\")"),
            Err("`a.js` of the template names \"./pag.js\", which does not stand before it in its list".into())
        );
    }

    #[test]
    fn a_document_links_deployed_files() {
        let named = |text: &str| names().in_document(text).map_err(|error| error.to_string());
        assert_eq!(named("<a href=\"{{root}}assets/page.js\">").as_deref(), Ok("<a href=\"{{root}}assets/page-1.js\">"));
        let wanted = "the template's document links `x.js`, which is not in its list".to_owned();
        assert_eq!(named("<a href=\"{{root}}assets/x.js\">"), Err(wanted));
    }

    #[test]
    fn a_file_that_changes_changes_its_name() {
        let mut names = Names::default();
        let first = names.add("page.css", b"a");
        assert_ne!(first, names.add("page.css", b"b"));
        assert!(first.starts_with("page-") && first.ends_with(".css"), "{first}");
    }
}
