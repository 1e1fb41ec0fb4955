//! Which rows and columns are drawn: those in sight, as much again on each side, and those that must not go away.
//!
//! Rows are as high as what they say. **A row that was drawn keeps the height it had**, all others count as high as the
//! first ones were on average, so that what is in sight stands still while the rest becomes known.

use std::ops::Range;

/// Some of a row of things: one that is drawn, or a gap where some are not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Piece {
    Drawn(usize),
    Gap(Range<usize>),
}

/// The things of `n` of which these are drawn, and those in `kept` with them.
pub(super) fn pieces(n: usize, drawn: &Range<usize>, kept: &[usize]) -> Vec<Piece> {
    let mut places: Vec<usize> = drawn.clone().chain(kept.iter().copied()).filter(|at| *at < n).collect();
    places.sort_unstable();
    places.dedup();
    let mut pieces = Vec::with_capacity(places.len() + 3);
    let mut next = 0;
    for at in places {
        if at > next {
            pieces.push(Piece::Gap(next..at));
        }
        pieces.push(Piece::Drawn(at));
        next = at + 1;
    }
    if next < n {
        pieces.push(Piece::Gap(next..n));
    }
    pieces
}

/// How high rows are, by the place of their issue.
#[derive(Clone, Debug, Default)]
pub(super) struct Heights {
    known: Vec<Option<f64>>,
    guess: Option<f64>,
}

/// What a row is taken to be high before any was drawn, in CSS pixels.
const FIRST_GUESS: f64 = 90.0;

impl Heights {
    pub(super) fn of(&self, row: usize) -> f64 {
        self.known.get(row).copied().flatten().or(self.guess).unwrap_or(FIRST_GUESS)
    }

    /// Rows that were drawn are so high.
    pub(super) fn learn(&mut self, rows: &[(usize, f64)]) {
        for &(row, height) in rows {
            if self.known.len() <= row {
                self.known.resize(row + 1, None);
            }
            self.known[row] = Some(height);
        }
        if self.guess.is_none() && !rows.is_empty() {
            self.guess = Some(rows.iter().map(|(_, height)| height).sum::<f64>() / rows.len() as f64);
        }
    }

    /// Forgets everything: the rows are laid out another way.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// How high these rows are together.
    pub(super) fn sum(&self, rows: impl Iterator<Item = usize>) -> f64 {
        rows.map(|row| self.of(row)).sum()
    }

    /// Which of `rows` are in sight between `top` and `end`, as places in the list.
    pub(super) fn in_sight(&self, rows: &[usize], top: f64, end: f64) -> Range<usize> {
        let (mut at, mut below) = (0, 0.0);
        while at < rows.len() && below + self.of(rows[at]) <= top {
            below += self.of(rows[at]);
            at += 1;
        }
        let first = at.min(rows.len().saturating_sub(1));
        while at < rows.len() && below < end {
            below += self.of(rows[at]);
            at += 1;
        }
        first..at.max((first + 1).min(rows.len()))
    }
}

/// Which of `n` columns, each so wide, are in sight between `left` and `end`.
pub(super) fn columns_in_sight(n: usize, pitch: f64, left: f64, end: f64) -> Range<usize> {
    if n == 0 || pitch <= 0.0 {
        return 0..n;
    }
    let first = ((left / pitch).floor().max(0.0) as usize).min(n - 1);
    first..((end / pitch).ceil().max(0.0) as usize).clamp(first + 1, n)
}

/// Whether all of `sight` is drawn.
pub(super) fn covers(drawn: &Range<usize>, sight: &Range<usize>) -> bool {
    drawn.start <= sight.start && sight.end <= drawn.end
}

#[cfg(test)]
mod tests {
    use super::{Heights, Piece, columns_in_sight, covers, pieces};

    #[test]
    fn everything_is_drawn_or_in_a_gap_once_and_in_order() {
        for (drawn, kept) in [(0..0, vec![]), (0..3, vec![]), (4..6, vec![0, 9]), (8..20, vec![2, 5, 5, 99]), (0..10, vec![1])] {
            let mut next = 0;
            for piece in pieces(10, &drawn, &kept) {
                let range = match piece {
                    Piece::Drawn(at) => at..at + 1,
                    Piece::Gap(range) => range,
                };
                assert!(range.start == next && range.end > next, "{range:?} after {next} with {drawn:?} and {kept:?}");
                next = range.end;
            }
            assert_eq!(next, 10);
            for at in drawn.clone().chain(kept.clone()).filter(|at| *at < 10) {
                assert!(pieces(10, &drawn, &kept).contains(&Piece::Drawn(at)), "{at} is not drawn");
            }
        }
    }

    #[test]
    fn rows_in_sight_are_found_by_the_heights_that_are_known() {
        let mut heights = Heights::default();
        let rows: Vec<usize> = (0..100).collect();
        heights.learn(&[(0, 50.0), (1, 150.0)]);
        assert_eq!(heights.of(7), 100.0);
        assert_eq!(heights.in_sight(&rows, 0.0, 220.0), 0..3);
        assert_eq!(heights.in_sight(&rows, 60.0, 220.0), 1..3);
        assert_eq!(heights.in_sight(&rows, 1_000.0, 1_200.0), 10..12);
        assert_eq!(heights.in_sight(&rows, 1e9, 2e9), 99..100);
        assert_eq!(heights.in_sight(&[], 0.0, 100.0), 0..0);
        heights.learn(&[(2, 500.0)]);
        assert_eq!((heights.of(2), heights.of(7)), (500.0, 100.0), "the guess stays, so that nothing jumps");
    }

    #[test]
    fn columns_in_sight_are_at_least_one() {
        assert_eq!(columns_in_sight(200, 100.0, 0.0, 350.0), 0..4);
        assert_eq!(columns_in_sight(200, 100.0, 19_950.0, 20_400.0), 199..200);
        assert_eq!(columns_in_sight(200, 0.0, 5.0, 9.0), 0..200);
        assert_eq!(columns_in_sight(0, 100.0, 0.0, 100.0), 0..0);
        assert!(covers(&(0..9), &(3..9)) && !covers(&(0..9), &(3..10)));
    }
}
