//! The foot of a picture: the key of the marks, what they rest on, on which terms, and where the view stands.

use crate::model::{Verdict, Verdicts};
use crate::view::wording;

use super::marks::{self, INK, QUIET};
use super::measure::{bold, largest, plain, width};
use super::svg::{Anchor, Look, Svg};

/// Words that are not bold.
pub(super) const fn words(size: i32, ink: &'static str) -> Look {
    Look { face: plain(size), ink, anchor: Anchor::Start }
}

/// Words that are.
pub(super) const fn strong(size: i32, ink: &'static str) -> Look {
    Look { face: bold(size), ink, anchor: Anchor::Start }
}

/// Every verdict with its mark, in lines of so many pixels. `y` is the first base line; answers the last.
pub(super) fn key(to: &mut Svg, (x, mut y): (i32, i32), room: i32) -> i32 {
    let (wide, high) = (34, 22);
    let mut at = x;
    for verdict in Verdict::ALL {
        let look = words(17, INK);
        let name = wording::verdict(verdict).words();
        let all = wide + 8 + width(&name, look.face);
        if at > x && at + all > x + room {
            at = x;
            y += 30;
        }
        let top = y - 17;
        marks::ground(to, (at, top), (wide, high), Verdicts::only(verdict));
        marks::put_sign(to, (at + marks::BAR + 6, top + 3), 16, verdict);
        to.word((at + wide + 8, y), look, &name);
        at += all + 26;
    }
    y
}

/// On which terms, and at the other side of the same line where the view stands.
pub(super) fn terms(to: &mut Svg, (x, y): (i32, i32), room: i32, terms: &str, address: &str) {
    let look = Look { anchor: Anchor::End, ..strong(15, INK) };
    let taken =
        super::measure::lines(address, look.face, room / 2, 1).lines.first().map_or(0, |line| width(line, look.face) + 24);
    let block = super::svg::Block { x, y, room: room - taken, most: 1, leading: 20 };
    // Rather smaller than cut short: whose words are whose is said to the end.
    let face = largest(terms, &[plain(15), plain(14), plain(13), plain(12)], block.room);
    to.text(block, Look { face, ..words(15, QUIET) }, terms);
    to.text(super::svg::Block { x: x + room, room: room / 2, ..block }, look, address);
}
