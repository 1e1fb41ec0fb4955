//! The page: Yew components over plain values.
//!
//! A click goes up as a [`Wish`](wish::Wish), becomes an [`Action`](crate::state::Action), makes a new state;
//! [`App`] asks the engine once and passes the answers down. **Components call no engine and write no sentence.**

mod app;
#[cfg(feature = "native")]
pub mod areas;
pub mod components;
pub mod depth;
pub mod evidence;
mod host;
pub mod markup;
#[cfg(feature = "native")]
pub mod pages;
pub mod picture;
pub mod table;
pub mod take;
pub mod wide;
pub mod wish;
pub mod wording;

pub use app::{App, AppProps, Layout, Message, Whole};
pub use host::Host;
