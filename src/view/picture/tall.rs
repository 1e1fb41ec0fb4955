//! The picture as an article shows it: all issues, one below the other, each mark with what it rests on.

use crate::model::{IssueIx, PartyIx};
use crate::view::table::CellView;
use crate::view::take::Row;
use crate::view::wording::{self, take as words};

use super::content::{Content, tags};
use super::foot::{self, strong, words as quiet_words};
use super::marks::{self, BAR, INK, QUIET, RULE};
use super::measure::{Face, bold, lines, plain, width};
use super::svg::{Anchor, Block, Look, Reader, Svg};

const WIDE: i32 = 1080;
const MARGIN: i32 = 44;
const ROOM: i32 = WIDE - 2 * MARGIN;
/// Between marks.
const GAP: i32 = 4;
/// So many parties at most stand in columns; of more an issue is a block of marks.
const MOST_ACROSS: usize = 4;
/// No higher: browsers paint nothing that is larger than some sixteen thousand pixels.
const HIGHEST: i32 = 12_000;
/// So many parties at most have a mark in every block.
const MOST_PARTIES: usize = 60;

/// How marks are arranged.
struct Grid {
    /// How wide the column of issues is; nothing where an issue stands above its marks.
    left: i32,
    column: i32,
    across: usize,
    /// Whether each mark names its party.
    is_named: bool,
}

impl Grid {
    fn of(n_parties: usize) -> Self {
        let n = i32::try_from(n_parties.clamp(1, MOST_ACROSS)).unwrap_or(1);
        if n_parties <= MOST_ACROSS {
            let column = ((ROOM - 216) / n).min(330);
            return Self { left: ROOM - column * n, column, across: n_parties, is_named: false };
        }
        Self { left: 0, column: ROOM / n, across: MOST_ACROSS, is_named: true }
    }
}

/// A line of words in a cell, with how far it is from the one before.
type Part = (String, Look, i32);

pub(super) fn draw(content: &Content<'_>, reader: Reader) -> String {
    let mut to = Svg::new(WIDE, content.about.is_rtl, reader);
    let parties: Vec<PartyIx> = content.seen.parties.iter().copied().take(MOST_PARTIES).collect();
    let grid = Grid::of(parties.len());
    let mut y = head(&mut to, content);
    if !grid.is_named {
        y = names(&mut to, content, &parties, &grid, y);
    }
    let mut rows: Vec<Row> = Vec::new();
    for issue in &content.seen.issues {
        if y > HIGHEST {
            break;
        }
        let row = content.seen.row(*issue, &parties);
        y = if grid.is_named { block(&mut to, content, &row, &grid, y) } else { line(&mut to, content, &row, &grid, y) };
        rows.push(row);
    }
    let high = foot(&mut to, content, &parties, &rows, y);
    to.finish(high, &wording::lang(), marks::DEFINED, [&[&content.head(), ": ", &*content.title()].concat(), &content.sentence()])
}

fn at(y: i32, most: usize, leading: i32) -> Block {
    Block { x: MARGIN, y, room: ROOM, most, leading }
}

/// Title, plan, what kind of plan, which positions count.
fn head(to: &mut Svg, content: &Content<'_>) -> i32 {
    to.rect((0, 0), (WIDE, 8), INK);
    let mut y = 50;
    let mut put = |y: &mut i32, before: i32, most: usize, leading: i32, look: Look, words: &str| {
        *y += before;
        let n = to.text(at(*y, most, leading), look, words);
        *y += (n - 1).max(0) * leading;
    };
    put(&mut y, 0, 2, 26, quiet_words(20, QUIET), &content.title());
    put(&mut y, 46, 4, 44, strong(36, INK), &content.head());
    let both = [content.facts(), content.standing()].join(" ");
    put(&mut y, 38, 4, 28, quiet_words(20, INK), both.trim());
    y + 40
}

/// The face in which parties are named.
const NAMES: Face = bold(20);

fn names(to: &mut Svg, content: &Content<'_>, parties: &[PartyIx], grid: &Grid, y: i32) -> i32 {
    let name = |party: &PartyIx| content.seen.data.party(*party).label.words();
    let n_lines = |party: &PartyIx| i32::try_from(lines(&name(party), NAMES, grid.column - 12, 3).lines.len()).unwrap_or(1);
    let most = parties.iter().map(n_lines).max().unwrap_or(1);
    let base = y + 4 + (most - 1) * 24;
    for (place, party) in (0..).zip(parties) {
        let x = MARGIN + grid.left + place * grid.column;
        let first = base - (n_lines(party) - 1) * 24;
        to.text(Block { x, y: first, room: grid.column - 12, most: 3, leading: 24 }, strong(NAMES.size, INK), &name(party));
    }
    let below = answers(to, content, parties, grid, base);
    let corner = if content.seen.terms.is_empty() { wording::ISSUE } else { words::ISSUE_AND_TERM };
    let n = i32::try_from(lines(&corner.words(), plain(18), grid.left - 12, 2).lines.len()).unwrap_or(1);
    to.text(Block { room: grid.left - 12, ..at(below - (n - 1) * 22, 2, 22) }, quiet_words(18, QUIET), &corner.words());
    to.line((MARGIN, below + 12), ROOM, (2, INK));
    below + 14 + GAP
}

/// What each party makes of the whole plan, below its name. Answers the last base line.
fn answers(to: &mut Svg, content: &Content<'_>, parties: &[PartyIx], grid: &Grid, base: i32) -> i32 {
    let mut last = base;
    for (place, party) in (0..).zip(parties) {
        let Some(answer) = content.seen.answer(*party) else { continue };
        let x = MARGIN + grid.left + place * grid.column;
        let look = strong(17, marks::ink(answer.mark));
        marks::put_sign(to, (x, base + 13), 16, answer.mark);
        let block = Block { x: x + 22, y: base + 27, room: grid.column - 34, most: 3, leading: 22 };
        last = last.max(base + 27 + 22 * (to.text(block, look, &answer.word) - 1));
    }
    last
}

/// An issue beside its marks.
fn line(to: &mut Svg, content: &Content<'_>, row: &Row, grid: &Grid, y: i32) -> i32 {
    let issue = issue(content, row);
    let cells: Vec<Vec<Part>> = row.cells.iter().map(|cell| cell_parts(content, row, cell, grid)).collect();
    let high = cells.iter().chain([&issue]).map(|parts| height(parts)).max().unwrap_or(0);
    put(to, &issue, MARGIN, y);
    for (place, (cell, parts)) in (0..).zip(row.cells.iter().zip(&cells)) {
        put_cell(to, content, row, cell, parts, (MARGIN + grid.left + place * grid.column, y), (grid.column - GAP, high));
    }
    to.line((MARGIN, y + high + 1), ROOM, (1, RULE));
    y + high + GAP
}

/// An issue above its marks.
fn block(to: &mut Svg, content: &Content<'_>, row: &Row, grid: &Grid, y: i32) -> i32 {
    to.line((MARGIN, y), ROOM, (2, INK));
    let issue = issue(content, row);
    put(to, &issue, MARGIN, y + 4);
    let mut y = y + 4 + height(&issue);
    for cells in row.cells.chunks(grid.across) {
        let parts: Vec<Vec<Part>> = cells.iter().map(|cell| cell_parts(content, row, cell, grid)).collect();
        let high = parts.iter().map(|parts| height(parts)).max().unwrap_or(0);
        for (place, (cell, parts)) in (0..).zip(cells.iter().zip(&parts)) {
            put_cell(to, content, row, cell, parts, (MARGIN + place * grid.column, y), (grid.column - GAP, high));
        }
        y += high + GAP;
    }
    y + 18
}

/// The lines of an issue: its name, its term, where the parties stand together.
fn issue(content: &Content<'_>, row: &Row) -> Vec<Part> {
    let room = if content.seen.parties.len() <= MOST_ACROSS { Grid::of(content.seen.parties.len()).left - 14 } else { ROOM };
    let mut parts = wrapped(&content.seen.data.issue(row.issue).label.words(), strong(20, INK), room, 6, (27, 25));
    parts.extend(wrapped(&content.term_in_full(row), quiet_words(18, QUIET), room, 8, (26, 23)));
    if let Some(word) = row.ground {
        parts.extend(wrapped(&wording::ground(word).words(), quiet_words(18, INK), room, 2, (26, 23)));
    }
    parts
}

/// The lines of a mark: its party where it stands in no column, verdict or stance, remarks, date and grade.
fn cell_parts(content: &Content<'_>, row: &Row, cell: &CellView, grid: &Grid) -> Vec<Part> {
    let room = grid.column - GAP - inset(cell) - 8;
    let mut parts = Vec::new();
    if grid.is_named {
        parts.extend(wrapped(&content.seen.data.party(cell.party).label.words(), quiet_words(17, INK), room, 2, (24, 22)));
    }
    let tags: Vec<String> = tags(cell).map(String::from).collect();
    match cell.verdicts {
        Some(verdicts) => {
            let mut head = wrapped(&cell.head, strong(20, marks::ink(verdicts.worst())), room - SIGN - 7, 3, (27, 24));
            parts.append(&mut head);
        }
        None => {
            let is_aside = content.seen.has_plan() || cell.rests_on.is_none();
            let ink = if is_aside { QUIET } else { INK };
            parts.extend(wrapped(&cell.head, quiet_words(19, ink), room, 6, (27, 24)));
        }
    }
    parts.extend(wrapped(&tags.join(" · "), strong(16, INK), room, 2, (23, 21)));
    let ink = cell.verdicts.map_or(QUIET, |verdicts| marks::ink(verdicts.worst()));
    let (stance, basis) = (&cell.stance, cell.rests_on.as_deref().unwrap_or_default());
    // Without a term date and grade belong to the head.
    let order = if row.term.is_empty() { [basis, stance] } else { [stance, basis] };
    // Date and grade in a line each where they do not fit in one.
    let is_long = width(basis, plain(17)) > room;
    for words in order {
        let pieces = if is_long && words == basis { words.split(" · ").collect() } else { vec![words] };
        for words in pieces {
            parts.extend(wrapped(words, quiet_words(17, ink), room, 6, (23, 22)));
        }
    }
    parts
}

/// The side of a sign.
const SIGN: i32 = 18;

/// How far words stand from the side of their mark.
fn inset(cell: &CellView) -> i32 {
    if cell.verdicts.is_some() { BAR + 10 } else { 0 }
}

/// Words in lines. The first is so far from what is above it, the others from one another.
fn wrapped(words: &str, look: Look, room: i32, most: usize, (first, next): (i32, i32)) -> Vec<Part> {
    let found = lines(words, look.face, room, most).lines;
    found.into_iter().enumerate().map(|(at, line)| (line, look, if at == 0 { first } else { next })).collect()
}

fn height(parts: &[Part]) -> i32 {
    parts.iter().map(|(.., step)| step).sum::<i32>() + 14
}

fn put(to: &mut Svg, parts: &[Part], x: i32, mut y: i32) {
    for (words, look, step) in parts {
        y += step;
        to.word((x, y), *look, words);
    }
}

fn put_cell(
    to: &mut Svg,
    content: &Content<'_>,
    row: &Row,
    cell: &CellView,
    parts: &[Part],
    (x, y): (i32, i32),
    (wide, high): (i32, i32),
) {
    to.open(&content.said_of(row, cell));
    let Some(verdicts) = cell.verdicts else {
        put(to, parts, x, y);
        return to.close();
    };
    marks::ground(to, (x, y), (wide, high), verdicts);
    let x = x + inset(cell);
    let mut base = y;
    let is_head = |look: &Look| look.face == bold(20);
    for (at, (words, look, step)) in parts.iter().enumerate() {
        base += step;
        let is_first = is_head(look) && !parts[..at].iter().any(|(_, before, _)| is_head(before));
        if is_first {
            marks::put_sign(to, (x, base - 16), SIGN, verdicts.worst());
        }
        to.word((if is_head(look) { x + SIGN + 7 } else { x }, base), *look, words);
    }
    to.close();
}

/// The key, what is left out, the sources, the terms, the address. Answers how high the picture is.
fn foot(to: &mut Svg, content: &Content<'_>, parties: &[PartyIx], rows: &[Row], y: i32) -> i32 {
    let mut y = y + 40;
    if !content.seen.terms.is_empty() {
        y = foot::key(to, (MARGIN, y), ROOM) + 34;
    }
    let issues: Vec<IssueIx> = rows.iter().map(|row| row.issue).collect();
    let mut notes = content.left_out(parties.len(), &issues, true);
    notes.extend(content.signs(rows.iter().flat_map(|row| &row.cells), false));
    let mut put = |look: Look, most: usize, words: &str| {
        let n = to.text(at(y, most, look.face.size + 6), look, words);
        y += n * (look.face.size + 6) + if n > 0 { 8 } else { 0 };
    };
    put(quiet_words(17, INK), 6, &notes.join(" · "));
    put(quiet_words(17, QUIET), 4, &content.sources(parties, &issues, plain(17), ROOM * 3));
    put(quiet_words(16, QUIET), 4, &content.terms());
    let look = Look { anchor: Anchor::Start, ..strong(17, INK) };
    let address = content.address();
    let is_short = width(address, look.face) <= ROOM;
    put(look, if is_short { 1 } else { 4 }, address);
    y + 6
}
