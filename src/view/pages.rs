//! Documents without scripts: everything the page can show, to read, search and print.

mod embed;
mod evidence_page;
mod furniture;
mod take_along;

pub use embed::{EmbedFoot, EmbedFootProps, EmbedHead, EmbedHeadProps};
pub use evidence_page::{EvidencePage, EvidencePageProps};
pub use furniture::{Legend, Masthead, MastheadProps, Parts, PartsProps};
pub use take_along::{TakeAlong, TakeAlongProps};
