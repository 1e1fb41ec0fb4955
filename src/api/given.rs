//! A value that a host hands over, before anybody knows what it should have been.

/// What was given, as deep as anything that we read.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// `undefined`: as if it had not been named.
    Absent,
    /// `null`.
    Null,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Given>),
    /// An object: names and values.
    Record(Vec<(String, Given)>),
    /// Anything else: what no part of the API is.
    Other,
}

impl Given {
    /// How deep the deepest thing is that we read: a text in the options of a term in the terms of a state.
    pub const DEEPEST: u32 = 4;

    /// How many entries are read of a list or an object. No case has as many of anything.
    pub const MOST: u32 = 10_000;
}
