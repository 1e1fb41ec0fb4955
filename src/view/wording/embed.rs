//! Fixed words of documents in frames.

use crate::view::wording::{Message, depth};

messages! { Embed:
    /// The link to the page that an embed is of.
    FULL;
    /// What the lines at the foot are.
    ABOUT;
    /// The licence of what the case says, before the name of the licence.
    LICENCE;
    /// Behind the name of the licence, or alone.
    QUOTES;
    /// Before the address that corrections go to.
    CORRECTIONS;

    /// Opens the dialog that writes the code of an embed.
    THIS_VIEW;
    /// The head of that dialog.
    TITLE;
    /// Said under that head.
    NOTE;
    /// Said where the name of the loader could not be fetched.
    NO_LOADER;
    /// Said instead of an address for WordPress where it could not show what is on screen.
    AS_PUBLISHED;
    /// Said where the browser does not let a page copy.
    SELECTED;
    /// The head of the ways to embed.
    HOW;
    /// The head of what is shown.
    PART;
    /// The head of the colours.
    THEME;
    /// The choice of a view that readers cannot change.
    LOCKED;
    /// The name of the code.
    CODE;
    /// Copies it.
    COPY_CODE;
    /// The head of the frame.
    PREVIEW;
    /// A way to embed.
    AS_FRAME;
    /// A way to embed.
    AS_ELEMENT;
    /// A way to embed.
    AS_ADDRESS;
    /// All parts of the comparator, where one can be chosen.
    ALL_PARTS;
    /// The colours that the reader has chosen.
    READERS_THEME;
    /// Light colours.
    LIGHT;
    /// Dark colours.
    DARK;
    /// The name of the frame for those who do not see it.
    frame_title(title);
}

/// The ways to embed: what each is called in the dialog's code, and in words.
pub const WAYS: [(&str, Message); 3] = [("frame", AS_FRAME), ("element", AS_ELEMENT), ("address", AS_ADDRESS)];

/// The parts of the comparator that can be shown.
pub const PARTS: [(&str, Message); 6] = [
    ("positions", depth::POSITIONS),
    ("two-by-two", depth::TWO_BY_TWO),
    ("common-ground", depth::COMMON_GROUND),
    ("over-time", depth::OVER_TIME),
    ("how-firm", depth::HOW_FIRM),
    ("all", ALL_PARTS),
];

/// The colours that a frame can have.
pub const THEMES: [(&str, Message); 3] = [("auto", READERS_THEME), ("light", LIGHT), ("dark", DARK)];
