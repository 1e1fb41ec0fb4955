//! Documents without scripts: everything the page can show, to read, search and print.

mod evidence_page;

pub use evidence_page::{EvidencePage, EvidencePageProps};
