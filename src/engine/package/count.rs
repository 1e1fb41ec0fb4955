//! Exact numbers of packages, however large.

use std::fmt;

/// What a digit counts up to: the largest power of ten that fits, so that printing needs no division.
const BASE: u64 = 1_000_000_000;

/// A number of packages. 200 issues of 64 options make more than any machine number holds, and **a count is printed
/// in full or not at all**.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Count(Vec<u32>); // digits to the base of 10⁹, the lowest first, none of them a leading zero

impl Count {
    /// No package.
    pub const ZERO: Self = Self(Vec::new());

    /// One package.
    pub fn one() -> Self {
        Self(vec![1])
    }

    /// The number of ways to choose one from each of so many; one way where there is nothing to choose.
    pub fn product(factors: impl Iterator<Item = usize>) -> Self {
        let mut product = Self::one();
        for factor in factors {
            product.multiply(factor);
        }
        product
    }

    /// Whether there is none.
    pub fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The number itself, where it is below 2¹²⁸.
    pub fn to_u128(&self) -> Option<u128> {
        let append = |high: u128, &digit: &u32| high.checked_mul(u128::from(BASE))?.checked_add(u128::from(digit));
        self.0.iter().rev().try_fold(0, append)
    }

    /// Takes it `factor` times. Factors are numbers of options, far below 2³².
    pub(super) fn multiply(&mut self, factor: usize) {
        match factor {
            0 => self.0.clear(),
            1 => {}
            _ => {
                let mut carry = 0;
                for digit in &mut self.0 {
                    *digit = put(&mut carry, u64::from(*digit) * factor as u64);
                }
                self.carry_over(carry);
            }
        }
    }

    /// Adds `other`.
    pub(super) fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        let mut carry = 0;
        for (at, digit) in self.0.iter_mut().enumerate() {
            *digit = put(&mut carry, u64::from(*digit) + other.0.get(at).copied().map_or(0, u64::from));
        }
        self.carry_over(carry);
    }

    fn carry_over(&mut self, mut carry: u64) {
        while carry > 0 {
            self.0.push(put(&mut carry, 0));
        }
    }
}

/// The digit that stands where `value` and the carry come together; the rest is carried on.
fn put(carry: &mut u64, value: u64) -> u32 {
    let sum = value + *carry;
    *carry = sum / BASE;
    (sum % BASE) as u32
}

impl fmt::Display for Count {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = self.0.iter().rev();
        write!(to, "{}", digits.next().copied().unwrap_or(0))?;
        digits.try_for_each(|digit| write!(to, "{digit:09}"))
    }
}
