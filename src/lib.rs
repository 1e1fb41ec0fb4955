//! Position comparator: who wants what in a negotiation, where the parties agree and conflict, how a published
//! plan lands with each, and what every mark rests on.
//!
//! # Code map
//!
//! Dependencies run one way: `model ← engine ← state ← view` and `model ← dataset`; `browser` knows none of them.
//! `tests/layering.rs` keeps it so.
//!
//! - [`model`]: the field's vocabulary as checked data.
//! - [`engine`]: pure answers over it, by the rules of the method page: stances, verdicts, answers, relations,
//!   packages, what moved, and how firm an answer is.
//! - [`dataset`]: JSON records as written, and the checks that turn them into a [`model::Dataset`].
//! - [`state`]: what the reader has chosen, and the same as a link.
//! - [`view`]: the Yew page: wording, what is shown, components; [`view::depth`] is a second program, of what goes
//!   deeper than one plan; [`view::wide`] is the page of cases too large to be on screen at once.
//! - `prerender`: the documents that are readable without scripts; `site`: all files of a site that can be uploaded.
//! - `report`: the native command for editors, as a table or as JSON. Of the page it takes the words, and the picture that
//!   [`view::picture`] draws of a view.
//! - `open`: what the page is told of files that somebody opens in it. Of the page it takes the words, and the rule by
//!   which a case has one program or the other.
//! - [`api`]: what a host may read and ask for, as plain JavaScript values.
//! - [`browser`]: the document as plain functions.
//!
//! Programs: `src/main.rs` mounts the page in a browser, `src/bin/depth.rs` its second part once the page is ready,
//! `src/bin/mounted.rs` comparators in other people's pages, `src/bin/wide.rs` the page of a large case;
//! `src/bin/reading.rs` reads and checks files that somebody opens in the page; `src/bin/take.rs` makes the pictures and
//! tables that somebody takes along; `src/bin/position-comparator.rs` is the command for editors.
//!
//! What a program must not touch, because it may live in somebody else's page, is done by small scripts around it:
//! `src/boot.js` starts the page, `src/after.js` keeps address, words and second program in step with it, `src/share.js`
//! writes what readers take along, with `src/along.js` for pictures and tables; `src/areas.js` draws the case's own picture;
//! `src/open/` opens files and shows what is in them; `src/embed/` tells hosts heights,
//! speaks with them, and holds the custom element.
#![warn(missing_docs)]

pub mod model;

pub mod engine;

pub mod dataset;

pub mod state;

pub mod view;

pub mod api;

pub mod browser;

#[cfg(feature = "files")]
pub mod open;

#[cfg(feature = "native")]
pub mod prerender;

#[cfg(feature = "native")]
pub mod site;

#[cfg(feature = "native")]
pub mod report;
