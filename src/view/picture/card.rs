//! The picture as a card: a head, as much of the table as fits, a foot.

use crate::model::{IssueIx, PartyIx};
use crate::view::take::Row;
use crate::view::wording::{self, take as words};

use super::content::{Content, signs};
use super::foot::{self, strong, words as quiet_words};
use super::marks::{self, BAR, INK, QUIET, RULE};
use super::measure::{Face, bold, largest, lines, plain, width};
use super::svg::{Anchor, Block, Look, Reader, Svg};

/// What previews of links show.
const SIZE: (i32, i32) = (1200, 630);
/// From the sides.
const MARGIN: i32 = 40;
/// Between marks.
const GAP: i32 = 3;

/// Where things go that depend on what is shown.
struct Grid {
    /// How wide the issues are, and each party.
    left: i32,
    column: i32,
    /// How high a row is, without its gap.
    row: i32,
    top: i32,
}

/// How narrow and low marks may be, so that what is in them can be read at half the size.
struct Least {
    left: i32,
    column: i32,
    /// As wide as columns are where there is room.
    usual: i32,
    row: i32,
}

const WITH_SIGNS: Least = Least { left: 330, column: 84, usual: 156, row: 29 };
const WITH_WORDS: Least = Least { left: 230, column: 168, usual: 200, row: 39 };

/// Rows that are so high have two lines.
const TWO_LINES: i32 = 39;

pub(super) fn draw(content: &Content<'_>, reader: Reader) -> String {
    let (wide, high) = SIZE;
    let room = wide - 2 * MARGIN;
    let mut to = Svg::new(wide, content.about.is_rtl, reader);
    let has_marks = !content.seen.terms.is_empty();
    let least = if has_marks { WITH_SIGNS } else { WITH_WORDS };
    let top = head(&mut to, content, room);

    let most = usize::try_from((room - least.left) / least.column).unwrap_or(1);
    let parties: Vec<PartyIx> = content.seen.parties.iter().copied().take(most).collect();
    let issues = content.with_terms();
    let mut rows: Vec<Row> = issues.iter().take(MOST_ROWS).map(|issue| content.seen.row(*issue, &parties)).collect();
    let names_high = names_height(content, &parties, grid(content, &rows, &parties, &least).column);
    // Below the table: the key, notes, the sources, the terms.
    let space = |rows: &[Row]| {
        let notes = notes(content, &parties, rows);
        let below = if has_marks { 38 } else { 8 } + 4 + 22 * note_lines(&notes) + 62;
        (high - below - top - names_high, notes)
    };
    let fits = |space: i32| usize::try_from(space / (least.row + GAP)).unwrap_or(1).max(1);
    if fits(space(&rows).0) < issues.len() {
        // With the note that says so.
        let fitting = fits(space(&[]).0);
        rows.truncate(fitting);
    }
    let (space, notes) = space(&rows);
    let n = i32::try_from(rows.len()).unwrap_or(1).max(1);
    let row = (space / n - GAP).min(62);
    let grid = Grid { row, top: top + names_high, ..grid(content, &rows, &parties, &Least { row, ..least }) };

    names(&mut to, content, &parties, &grid);
    let mut y = grid.top;
    for row in &rows {
        issue(&mut to, content, row, &grid, y);
        for (at, cell) in (0..).zip(&row.cells) {
            let x = MARGIN + grid.left + at * grid.column;
            to.open(&content.said_of(row, cell));
            if cell.verdicts.is_some() {
                mark(&mut to, cell, &grid, (x, y))
            } else {
                stance(&mut to, cell, &grid, (x, y))
            }
            to.close();
        }
        y += grid.row + GAP;
    }

    let mut at = high - 22;
    let line = |y: i32| Block { x: MARGIN, y, room, most: 1, leading: 20 };
    foot::terms(&mut to, (MARGIN, at), room, &content.terms());
    at -= 25;
    let shown: Vec<IssueIx> = rows.iter().map(|row| row.issue).collect();
    let left = room - foot::address(&mut to, (MARGIN, at), room, content.address());
    to.text(Block { room: left, ..line(at) }, quiet_words(16, QUIET), &content.sources(&parties, &shown, plain(16), left));
    at -= 4 + 22 * note_lines(&notes);
    to.text(Block { most: MOST_NOTES, leading: 22, ..line(at) }, quiet_words(16, INK), &notes);
    if has_marks {
        foot::key(&mut to, (MARGIN, at - 29), room);
    }
    to.finish(high, &wording::lang(), marks::DEFINED, [&[&content.head(), ": ", &*content.title()].concat(), &content.sentence()])
}

/// More rows than ever fit.
const MOST_ROWS: usize = 16;

/// What is left out, and what signs mean.
fn notes(content: &Content<'_>, parties: &[PartyIx], rows: &[Row]) -> String {
    let shown: Vec<IssueIx> = rows.iter().map(|row| row.issue).collect();
    let mut notes = content.left_out(parties.len(), &shown, false);
    notes.extend(content.signs(rows.iter().flat_map(|row| &row.cells), true));
    notes.join(" · ")
}

/// So many lines of notes at most: what is left out stands first.
const MOST_NOTES: usize = 2;

fn note_lines(notes: &str) -> i32 {
    i32::try_from(lines(notes, plain(16), SIZE.0 - 2 * MARGIN, MOST_NOTES).lines.len()).unwrap_or(0)
}

/// Title, plan, what kind of plan, which positions count. Answers where the table can begin.
fn head(to: &mut Svg, content: &Content<'_>, room: i32) -> i32 {
    to.rect((0, 0), (SIZE.0, 8), INK);
    let line = |y: i32, most: usize, leading: i32| Block { x: MARGIN, y, room, most, leading };
    to.text(line(43, 1, 24), quiet_words(19, QUIET), &content.title());
    let plan = content.head();
    let face = largest(&plan, &[bold(36), bold(33), bold(30)], room);
    let mut y = 43 + face.size + 5;
    let n = to.text(line(y, 2, 36), Look { face, ink: INK, anchor: Anchor::Start }, &plan);
    y += (n - 1).max(0) * 36 + 5;
    let (facts, standing) = (content.facts(), content.standing());
    let both = [&*facts, " ", &*standing].concat();
    // Where both fit in one line they stand there.
    let lines = if width(&both, plain(19)) <= room { vec![both] } else { vec![facts, standing] };
    for words in lines.iter().filter(|words| !words.trim().is_empty()) {
        y += 26;
        let face = largest(words, &[plain(19), plain(18), plain(17), plain(16)], room);
        to.text(line(y, 1, 25), Look { face, ink: INK, anchor: Anchor::Start }, words.trim());
    }
    y + 13
}

/// How wide columns are: the issues take what their names and terms need, the parties share the rest.
fn grid(content: &Content<'_>, rows: &[Row], parties: &[PartyIx], least: &Least) -> Grid {
    let (room, n) = (SIZE.0 - 2 * MARGIN, i32::try_from(parties.len()).unwrap_or(1).max(1));
    let needed = rows.iter().map(|row| {
        let (name, below) = (width(&content.issue(row.issue), bold(18)), width(&below(content, row), plain(16)));
        if least.row >= TWO_LINES || below == 0 { name.max(below) } else { name + below + 12 }
    });
    let most = (room - n * least.usual).max(least.left);
    let left = (needed.max().unwrap_or(0) + 16).clamp(least.left, most);
    let column = ((room - left) / n).clamp(least.column, 264);
    Grid { left: room - column * n, column, row: 0, top: 0 }
}

/// What stands with an issue's name: its term; without a plan where the parties stand together.
fn below(content: &Content<'_>, row: &Row) -> String {
    match row.ground {
        Some(word) => wording::ground(word).into(),
        None if row.term.is_empty() => String::new(),
        None => content.term(row),
    }
}

/// The face in which parties are named: the largest in which no word of them has to be broken, if there is one.
fn names_face(content: &Content<'_>, parties: &[PartyIx], column: i32) -> Face {
    let names: Vec<_> = parties.iter().map(|party| content.party(*party)).collect();
    let fits = |face: &Face| names.iter().flat_map(|name| name.split_whitespace()).all(|word| width(word, *face) <= column - 8);
    [bold(18), bold(17), bold(16)].into_iter().find(fits).unwrap_or(bold(15))
}

fn names_height(content: &Content<'_>, parties: &[PartyIx], column: i32) -> i32 {
    let face = names_face(content, parties, column);
    let n = parties.iter().map(|party| lines(&content.party(*party), face, column - 8, 2).lines.len()).max();
    if n == Some(2) { 52 } else { 32 }
}

fn names(to: &mut Svg, content: &Content<'_>, parties: &[PartyIx], grid: &Grid) {
    let corner = if content.seen.terms.is_empty() { wording::ISSUE } else { words::ISSUE_AND_TERM };
    let block = |x: i32, y: i32, room: i32, most| Block { x, y, room, most, leading: 21 };
    let base = grid.top - 11;
    to.text(block(MARGIN, base, grid.left - 12, 1), quiet_words(16, QUIET), &corner.words());
    let face = names_face(content, parties, grid.column);
    for (at, party) in (0..).zip(parties) {
        let (x, name) = (MARGIN + grid.left + at * grid.column, content.party(*party));
        let n = lines(&name, face, grid.column - 8, 2).lines.len();
        to.text(block(x, if n == 2 { base - 21 } else { base }, grid.column - 8, 2), strong(face.size, INK), &name);
    }
    to.line((MARGIN, grid.top - 3), SIZE.0 - 2 * MARGIN, (2, INK));
}

/// An issue with its term; without a plan where the parties stand together.
fn issue(to: &mut Svg, content: &Content<'_>, row: &Row, grid: &Grid, y: i32) {
    let room = grid.left - 14;
    let name = content.issue(row.issue);
    let below = below(content, row);
    let middle = y + grid.row / 2;
    let block = |x: i32, y: i32, room: i32| Block { x, y, room, most: 1, leading: 20 };
    if below.is_empty() {
        to.text(block(MARGIN, middle + 6, room), strong(18, INK), &name);
    } else if grid.row >= TWO_LINES {
        to.text(block(MARGIN, middle - 3, room), strong(18, INK), &name);
        to.text(block(MARGIN, middle + 16, room), quiet_words(16, QUIET), &below);
    } else {
        // In one line: a name takes no more than the term leaves it, nor less than half.
        let terms = width(&below, plain(16)) + 12;
        let names = (room - terms).max(room / 2);
        to.text(block(MARGIN, middle + 6, names), strong(18, INK), &name);
        let drawn = lines(&name, bold(18), names, 1).lines;
        let taken = drawn.first().map_or(0, |name| width(name, bold(18))) + 12;
        to.text(block(MARGIN + taken, middle + 6, room - taken), quiet_words(16, QUIET), &below);
    }
    to.line((MARGIN, y + grid.row + 1), SIZE.0 - 2 * MARGIN, (1, RULE));
}

/// A verdict on a term.
fn mark(to: &mut Svg, cell: &crate::view::table::CellView, grid: &Grid, (x, y): (i32, i32)) {
    let Some(verdicts) = cell.verdicts else { return };
    marks::ground(to, (x, y), (grid.column - GAP, grid.row), verdicts);
    let (worst, sign) = (verdicts.worst(), 17);
    marks::put_sign(to, (x + BAR + 9, y + (grid.row - sign) / 2), sign, worst);
    let start = x + BAR + 9 + sign + 7;
    let room = x + grid.column - GAP - 6 - start;
    let middle = y + grid.row / 2;
    let said = cell.head.clone() + &signs(cell);
    let face = largest(&said, &[bold(18), bold(17), bold(16), bold(15)], room);
    let look = Look { face, ink: marks::ink(worst), anchor: Anchor::Start };
    let block = |y: i32, most: usize| Block { x: start, y, room, most, leading: 19 };
    if width(&said, face) <= room {
        to.word((start, middle + 6), look, &said);
    } else if grid.row >= 44 {
        to.text(block(middle - 3, 2), look, &said);
    } else if room >= 70 {
        to.text(block(middle + 6, 1), look, &said);
    } else {
        // The key says what signs mean.
        to.word((start, middle + 6), look, signs(cell).trim_start());
    }
}

/// What a party says, where no term is in force.
fn stance(to: &mut Svg, cell: &crate::view::table::CellView, grid: &Grid, (x, y): (i32, i32)) {
    let ink = if cell.rests_on.is_none() { QUIET } else { INK };
    let (said, room) = (cell.head.clone() + &signs(cell), grid.column - 14);
    let most = if grid.row >= 60 { 3 } else { 2 };
    let n = i32::try_from(lines(&said, plain(16), room, most).lines.len()).unwrap_or(1);
    let first = y + grid.row / 2 + 6 - (n - 1) * 9;
    to.text(Block { x, y: first, room, most, leading: 19 }, quiet_words(16, ink), &said);
}
