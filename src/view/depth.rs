//! What goes deeper than one plan: two by two, common ground, time.
//!
//! A program of its own, `src/bin/depth.rs`, that comes when the page is ready: **what everybody waits for stays
//! small**. It knows of the rest of the page only the link that restores it, follows that link, and leads back by
//! links. Its document part is prerendered like the rest; here it is taken over.

mod app;
mod exhibit;
mod firm_section;
mod ground_section;
mod pairs;
mod pairs_picture;
mod pairs_section;
mod time_section;
mod wish;

pub use app::{Depth, DepthProps, Message};
