//! Documents without scripts: everything the page can show, to read, search and print.

mod along_dialogs;
mod areas;
#[cfg(feature = "native")]
mod changes_page;
mod embed;
mod evidence_issue;
mod evidence_page;
mod furniture;
mod imprint;
mod languages;
mod open_data;
mod sheet;
mod take_along;

pub use along_dialogs::{AlongDialogs, AlongDialogsProps};
pub use areas::{PictureSection, PictureSectionProps, Shared};
#[cfg(feature = "native")]
pub use changes_page::{ChangesPage, ChangesPageProps};
pub use embed::{EmbedFoot, EmbedFootProps, EmbedHead, EmbedHeadProps};
pub use evidence_issue::{EvidenceIndex, EvidenceIndexProps, EvidenceIssue, EvidenceIssueProps};
pub use evidence_page::{EvidencePage, EvidencePageProps};
pub use furniture::{Legend, Masthead, MastheadProps, Parts, PartsProps};
pub use imprint::{Colophon, ColophonProps, Contact, Imprint, Kicker, KickerProps, Licence, printed};
pub use languages::InLanguage;
pub use open_data::{OpenData, OpenDialog, OpenDialogProps, WhoseData, WhoseDataProps};
pub use sheet::{Sheet, SheetProps};
pub use take_along::{TakeAlong, TakeAlongProps};
