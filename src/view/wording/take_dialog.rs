//! Fixed words of the dialog in which readers take along a picture or a table. Scripts fill in what the document cannot know:
//! such a message is given the name of its place in the place of a value, `{name}`.

use crate::view::wording::Message;

messages! { TakeDialog:
    /// Opens the dialog.
    OPEN;
    /// The head of the dialog.
    TITLE;
    /// Said under that head.
    NOTE;
    /// The head of the shapes of a picture.
    SHAPE;
    /// A shape.
    CARD;
    /// A shape.
    TALL;
    /// The head of the picture.
    PREVIEW;
    /// Saves a picture.
    PNG;
    /// Saves a picture.
    SVG;
    /// Saves a table.
    CSV;
    /// Saves the claims.
    JSON;
    /// Copies a table.
    HTML;
    /// Said while something is made.
    WORKING;
    /// Said once a file is made.
    saved(name);
    /// Said where something could not be made.
    FAILED;
    /// Said in the place of the claims of a case that is too large.
    NO_CLAIMS;
    /// The name of the field with the table, where a browser does not let a page copy.
    CODE;
}

/// The shapes of a picture, as programs call them, and in words.
pub const SHAPES: [(&str, Message); 2] = [("card", CARD), ("tall", TALL)];

/// What can be saved, as programs call it, and in words.
pub const FILES: [(&str, Message); 4] = [("png", PNG), ("svg", SVG), ("csv", CSV), ("json", JSON)];
