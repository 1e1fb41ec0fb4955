//! What a host may read of the comparator and ask it to show, as plain values: ids, words of the method and numbers, no
//! sentences.
//!
//! Payload types are the API's own, so that the engine can change without breaking a host. What goes out becomes
//! JavaScript in [`to_js`], by serde-wasm-bindgen in its JSON-compatible way: objects and arrays, never a `Map` or a
//! `BigInt`. What comes in is read by hand into [`Given`] and from there into [`StateInput`]: **an error names the place
//! that is wrong**, which the generated readers cannot, and is smaller.

mod apply;
mod edge;
mod error;
mod given;
mod input;
mod state;

pub use apply::{applied, query};
pub use edge::{given, thrown, to_js};
pub use error::{ApiError, ErrorCode};
pub use given::Given;
pub use input::{StateInput, TermInput};
pub use state::{AnswerPayload, OwnTermPayload, StatePayload, TermPayload, VerdictPayload, state};
