//! Documents without scripts: everything the page can show, to read, search and print.

mod embed;
mod evidence_page;
mod furniture;

pub use embed::{EmbedFoot, EmbedFootProps, EmbedHead, EmbedHeadProps};
pub use evidence_page::{EvidencePage, EvidencePageProps};
pub use furniture::{Legend, Masthead, MastheadProps, Parts, PartsProps};
