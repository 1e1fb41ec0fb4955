//! Position comparator: who wants what in a negotiation.
#![warn(missing_docs)]
pub mod dataset;
pub mod engine;
pub mod model;
