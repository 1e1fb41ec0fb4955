//! What a verdict looks like in a picture: the page's signs, bars and fills, in its light colours.
//!
//! Raw colours stand here and nowhere else in the module; a test holds them against `styles/tokens.css`. **Sign, bar and word
//! say the same as the colour**, each alone.

use crate::model::{Verdict, Verdicts};

use super::svg::Svg;

pub(super) const PAPER: &str = "#ffffff";
pub(super) const INK: &str = "#17181c";
pub(super) const QUIET: &str = "#585a63";
pub(super) const RULE: &str = "#d9d7d1";

const FOR_INK: &str = "#47337d";
const FOR_FILL: &str = "#d9d0ee";
const FOR_FAINT: &str = "#f0ecf8";
const FOR_BAR: &str = "#5d4a8a";
const AGAINST_INK: &str = "#7d3d00";
const AGAINST_FILL: &str = "#f6cfa6";
const AGAINST_FAINT: &str = "#fcefe1";
const AGAINST_BAR: &str = "#a85506";
const UNKNOWN_INK: &str = "#4e5058";
const UNKNOWN_FILL: &str = "#f6f5f2";
const UNKNOWN_HATCH: &str = "#e0ded8";
const UNKNOWN_BAR: &str = "#85847e";

/// All colours, for the test that holds them against those of the page.
pub const COLOURS: [&str; 16] = [
    PAPER,
    INK,
    QUIET,
    RULE,
    FOR_INK,
    FOR_FILL,
    FOR_FAINT,
    FOR_BAR,
    AGAINST_INK,
    AGAINST_FILL,
    AGAINST_FAINT,
    AGAINST_BAR,
    UNKNOWN_INK,
    UNKNOWN_FILL,
    UNKNOWN_HATCH,
    UNKNOWN_BAR,
];

/// The hatching of what is not known. The name is ours, for whoever puts the picture into a page.
pub(super) const DEFINED: &str = "<pattern id=\"pc-unknown\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
     patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" fill=\"#f6f5f2\"/><rect width=\"2\" height=\"8\" \
     fill=\"#e0ded8\"/></pattern>";

/// The width of the bar before a mark.
pub(super) const BAR: i32 = 6;

pub(super) const fn ink(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepts | Verdict::Open => FOR_INK,
        Verdict::Unknown => UNKNOWN_INK,
        Verdict::Objects | Verdict::Refuses => AGAINST_INK,
    }
}

const fn fill(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepts => FOR_FILL,
        Verdict::Open => FOR_FAINT,
        Verdict::Unknown => "url(#pc-unknown)",
        Verdict::Objects => AGAINST_FAINT,
        Verdict::Refuses => AGAINST_FILL,
    }
}

/// The sign of a verdict in a square of a hundred: the shapes of `--sign-…` in `styles/tokens.css`.
const fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepts => "<path d=\"M7 59 18 47 37.5 66 81 17 93 28 38 90z\" fill=\"#47337d\"/>",
        Verdict::Open => "<circle cx=\"50\" cy=\"50\" r=\"33\" fill=\"none\" stroke=\"#47337d\" stroke-width=\"15\"/>",
        Verdict::Unknown => {
            "<path d=\"M21 34 23 20 33 9 50 5 67 9 78 20 79 35 72 46 61 55 58 66H42L44 54 51 45 61 37 63 29 59 21 50 19 40 21 36 34z\
             M41 76H59V93H41z\" fill=\"#4e5058\"/>"
        }
        Verdict::Objects => "<path d=\"M12 41H88V59H12z\" fill=\"#7d3d00\"/>",
        Verdict::Refuses => {
            "<path d=\"M12 25 25 12 50 37 75 12 88 25 63 50 88 75 75 88 50 63 25 88 12 75 37 50z\" fill=\"#7d3d00\"/>"
        }
    }
}

/// The bar and the ground of a mark; of one that may turn out otherwise the corner shows the best that can.
pub(super) fn ground(to: &mut Svg, (x, y): (i32, i32), (width, height): (i32, i32), verdicts: Verdicts) {
    let worst = verdicts.worst();
    to.rect((x, y), (width, height), fill(worst));
    if verdicts.is_range() {
        to.corner((x + width, y), height.min(26), corner(verdicts.best()));
    }
    match worst {
        Verdict::Accepts => to.rect((x, y), (BAR, height), FOR_BAR),
        Verdict::Open => to.dashes((x, y), (BAR, height), (5, 5), FOR_BAR),
        Verdict::Unknown => to.dashes((x, y), (BAR, height), (5, 5), UNKNOWN_BAR),
        Verdict::Objects => to.dashes((x, y), (BAR, height), (12, 6), AGAINST_BAR),
        Verdict::Refuses => {
            to.rect((x, y), (2, height), AGAINST_BAR);
            to.rect((x + BAR - 2, y), (2, height), AGAINST_BAR);
        }
    }
}

/// The fill of a corner: of a verdict that is not known no hatching, which in so small a place would not be seen.
const fn corner(best: Verdict) -> &'static str {
    match best {
        Verdict::Unknown => UNKNOWN_HATCH,
        other => fill(other),
    }
}

/// The sign of a verdict, in a square of so many pixels.
pub(super) fn put_sign(to: &mut Svg, at: (i32, i32), size: i32, verdict: Verdict) {
    to.shape(at, size, sign(verdict));
}
