//! Position comparator.
