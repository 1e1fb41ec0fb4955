//! The foot of a picture: the key of the marks, what they rest on, on which terms, and where the view stands.

use crate::model::{Verdict, Verdicts};
use crate::view::wording;

use super::marks::{self, INK, QUIET};
use super::measure::{bold, largest, lines, plain, width};
use super::svg::{Anchor, Block, Look, Svg};

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

/// On which terms: rather smaller than cut short, so that whose words are whose is said to the end.
pub(super) fn terms(to: &mut Svg, (x, y): (i32, i32), room: i32, terms: &str) {
    let face = largest(terms, &[plain(15), plain(14), plain(13), plain(12)], room);
    to.text(Block { x, y, room, most: 1, leading: 20 }, Look { face, ..words(15, QUIET) }, terms);
}

/// Where the view stands, at the end of a line. Answers how much of the line it takes.
pub(super) fn address(to: &mut Svg, (x, y): (i32, i32), room: i32, address: &str) -> i32 {
    let look = Look { anchor: Anchor::End, ..strong(15, INK) };
    to.text(Block { x: x + room, y, room: room / 2, most: 1, leading: 20 }, look, address);
    lines(address, look.face, room / 2, 1).lines.first().map_or(0, |line| width(line, look.face) + 24)
}
