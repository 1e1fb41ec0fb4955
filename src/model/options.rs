//! Sets of the options of one issue.

use crate::model::OptionIx;

/// Some of the options of one issue. An issue has at most [`OptionSet::MOST`] of them.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OptionSet(u64);

impl OptionSet {
    /// No option.
    pub const EMPTY: Self = Self(0);
    /// How many options an issue may have.
    pub const MOST: usize = 64;

    /// The first `n` options: all those of an issue that has `n`.
    pub const fn first(n: usize) -> Self {
        if n >= Self::MOST { Self(u64::MAX) } else { Self((1 << n) - 1) }
    }

    /// This option alone.
    pub const fn only(option: OptionIx) -> Self {
        Self(1 << (option.at() % Self::MOST))
    }

    /// The options before `option` on an ordered issue's scale.
    pub const fn before(option: OptionIx) -> Self {
        Self::first(option.at())
    }

    /// The options after `option` on an ordered issue's scale.
    pub const fn after(option: OptionIx) -> Self {
        Self(!(Self::before(option).0 | Self::only(option).0))
    }

    /// The set as bits, the first option lowest.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The set with these bits.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Whether `option` is one of them.
    pub const fn contains(self, option: OptionIx) -> bool {
        self.0 & Self::only(option).0 != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether each of them is also in `other`.
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Adds `option`.
    pub fn insert(&mut self, option: OptionIx) {
        *self |= Self::only(option);
    }

    /// The options in the order of the issue.
    pub fn iter(self) -> impl Iterator<Item = OptionIx> + Clone {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = (left != 0).then(|| OptionIx::new(left.trailing_zeros() as usize));
            left &= left.wrapping_sub(1);
            next
        })
    }
}

impl std::ops::BitOr for OptionSet {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl std::ops::BitAnd for OptionSet {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl std::ops::Not for OptionSet {
    type Output = Self;
    fn not(self) -> Self {
        Self(!self.0)
    }
}

impl std::ops::BitOrAssign for OptionSet {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl FromIterator<OptionIx> for OptionSet {
    fn from_iter<I: IntoIterator<Item = OptionIx>>(options: I) -> Self {
        options.into_iter().fold(Self::EMPTY, |set, option| set | Self::only(option))
    }
}
