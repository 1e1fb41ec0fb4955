//! What the reader has chosen, what they can do, and both as a shareable link.
//!
//! Nothing here is computed from the data but which terms and which moment are in force; answers are the
//! engine's. **State holds only choices**, so a link with the same choices shows the same page.

mod action;
mod app_state;
mod focus;
mod link;

pub use action::Action;
pub use app_state::{AppState, Shown};
pub use focus::{FOCUS_PARAMETERS, Focus};
pub use link::{Dropped, PARAMETERS, from_query, to_query};
