//! Fixed words of a case's own picture.

use crate::view::areas::Side;
use crate::view::wording::Message;

messages! { Areas:
    /// Said under the head of the picture.
    INTRO;
    /// What stands in the table.
    CAPTION;
    /// The first column of the table.
    AREA;
    /// A term is in force and does not speak of this.
    NOT_SAID;
    /// No term is in force that could speak of this.
    NO_TERM;
    /// The issue that speaks of this is set aside.
    NOT_SHOWN;
    /// No party is known to be against a term.
    NOBODY;
    /// Shown until the picture follows the reader's choice.
    WAITS;
    /// Before the name of the drawing's licence.
    LICENCE;
    /// What the drawing of one aspect is, for those who cannot see it.
    drawing(aspect);
    /// Above the parties that are against a term.
    AGAINST;
    /// Above those that are possibly against it.
    POSSIBLY;
    /// Above those whose view is not known.
    UNKNOWN;
    /// A party with its verdict as the table of positions has it.
    voice(party, verdict);
}

/// What stands above the parties of a side.
pub const fn side(side: Side) -> Message {
    match side {
        Side::Against => AGAINST,
        Side::Possibly => POSSIBLY,
        Side::Unknown => UNKNOWN,
    }
}
