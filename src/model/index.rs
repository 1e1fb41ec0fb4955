//! Places in a [`Dataset`](super::Dataset): small numbers that only mean something beside it.
//!
//! Links, files and data attributes name things by their id; inside, a checked number is enough, and
//! **a number is only ever made from an id that was found**, so looking it up cannot fail.

macro_rules! index {
    ($(#[doc = $doc:literal] $name:ident),+ $(,)?) => {$(
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(u32);

        impl $name {
            /// The number as a position in the dataset's list of the kind.
            pub const fn at(self) -> usize {
                self.0 as usize
            }

            /// The place number `at`. Lists are bounded far below `u32::MAX` when a file is read.
            pub const fn new(at: usize) -> Self {
                Self(at as u32)
            }
        }
    )+};
}

index! {
    /// A party's place in the printed order.
    PartyIx,
    /// An issue's place in the printed order.
    IssueIx,
    /// An option's place in its issue.
    OptionIx,
    /// A moment's place on the line of time.
    MomentIx,
    /// A claim's place in the file.
    ClaimIx,
    /// A scenario's place in the file.
    ScenarioIx,
    /// A source's place in the file.
    SourceIx,
}
