//! What is written otherwise for a case that is too large to stand in a document: its data and words in files of their
//! own, its evidence in a document an issue.

use std::io;

use crate::dataset::leaf::{leaf, leaf_name};
use crate::dataset::packed::pack;
use crate::model::Dataset;
use crate::view::pages::{EvidenceIndex, EvidenceIndexProps, EvidenceIssue, EvidenceIssueProps};
use crate::view::wide::first_rows;
use crate::view::wording::{self, Message, wide as words};

use super::{Site, document, fixed, hash};

/// Where what does not stand in the documents of a large case is, from the top of the site.
#[derive(Debug)]
pub(super) struct Apart {
    /// The data that the marks need.
    outline: String,
    /// The folder with the words of each issue.
    words: String,
}

/// Writes the data and the words.
pub(super) fn data(
    outline: &str,
    full: &Dataset,
    complete: &str,
    put: &impl Fn(&str, &str) -> io::Result<()>,
) -> io::Result<Apart> {
    let apart =
        Apart { outline: format!("assets/outline-{}.txt", hash(outline)), words: format!("assets/words-{}/", hash(complete)) };
    put(&apart.outline, outline)?;
    for issue in full.issue_places() {
        put(&[&*apart.words, &leaf_name(full, issue)].concat(), &pack(&leaf(full, issue)))?;
    }
    Ok(apart)
}

impl Apart {
    /// What the page's element says of it, on the way from a document to the top of the site.
    pub(super) fn attributes(&self, base: &str) -> String {
        format!("data-outline=\"{base}{}\" data-words=\"{base}{}\"", self.outline, self.words)
    }

    /// What lets a browser fetch the data beside the program.
    pub(super) fn head(&self, base: &str) -> String {
        format!("<link rel=\"preload\" as=\"fetch\" href=\"{base}{}\" crossorigin>", self.outline)
    }
}

/// How many rows stand in the document, and where the others are; hidden once the table is interactive.
pub(super) fn rest(data: &Dataset, base: &str, top: &str) -> String {
    let (rows, of) = (first_rows(data), data.issues.len());
    if rows == of {
        return String::new();
    }
    let link = |way: &str, to: &str, name: Message| format!("<a href=\"{way}{to}\">{}</a>", document::escape(&name.words()));
    format!(
        "<p class=\"notice wide__rest\">{} {} · {}</p>",
        document::escape(&words::rest_of_table(rows, of)),
        link(base, "evidence/", wording::fixed::ALL_EVIDENCE),
        link(top, "data/case.json", words::DATA_FILE),
    )
}

/// Writes the evidence: what is about no single issue with the way to each, and a document an issue.
pub(super) fn evidence(site: &Site<'_>, put: &impl Fn(&str, &str) -> io::Result<()>) -> io::Result<()> {
    let title = format!("{}: {}", wording::fixed::ALL_EVIDENCE.words(), site.data.title.words());
    let body = fixed::<EvidenceIndex>(EvidenceIndexProps { data: site.full.clone(), imprint: site.imprint.clone() });
    put(&site.at("evidence/index.html"), &site.fixed("evidence/", &title, &body))?;
    for at in site.full.issue_places() {
        let issue = site.full.issue(at);
        let folder = format!("evidence/issue/{}/", issue.id);
        let title = format!("{}: {}", wording::fixed::ALL_EVIDENCE.words(), issue.label.words());
        let body = fixed::<EvidenceIssue>(EvidenceIssueProps { data: site.full.clone(), imprint: site.imprint.clone(), at });
        put(&site.at(&format!("{folder}index.html")), &site.fixed(&folder, &title, &body))?;
    }
    Ok(())
}
