//! What files are, before anything is made of them: JSON, or tables of a spreadsheet, alone or in an archive.

/// A file whose text is known.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct TextFile {
    /// What its author calls it, without folders.
    pub name: String,
    /// What is in it, without a byte order mark.
    pub text: String,
    /// How many bytes of the file stand before the text: those of a byte order mark.
    pub skipped: usize,
}
