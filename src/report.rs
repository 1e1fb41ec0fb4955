//! Answers outside the page: the native command for editors, as a table for a terminal or as documented JSON.
//!
//! [`comparison`] asks the engine and is the JSON; [`table`] prints the same; [`command`] reads arguments and files.
//! **Whatever a program prints is in a [`comparison::Comparison`]**, so that the table says nothing the JSON does not.

pub mod command;
pub mod comparison;
pub mod table;
