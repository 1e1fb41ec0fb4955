//! Values by issue, in the issues' order.

use crate::model::IssueIx;

/// At most one value an issue, sorted by issue. A sorted list: cases have some dozens of issues, and a tree for
/// each type of value would cost the page more code than everything it does with them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IssueMap<T>(Vec<(IssueIx, T)>);

impl<T> Default for IssueMap<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> IssueMap<T> {
    /// No issue has a value.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of an issue.
    pub fn get(&self, issue: &IssueIx) -> Option<&T> {
        self.place(*issue).ok().and_then(|at| self.0.get(at)).map(|(_, value)| value)
    }

    /// Whether an issue has a value.
    pub fn contains_key(&self, issue: &IssueIx) -> bool {
        self.place(*issue).is_ok()
    }

    /// Gives an issue a value, in the place of the one it had.
    pub fn insert(&mut self, issue: IssueIx, value: T) {
        match self.place(issue) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (issue, value)),
        }
    }

    /// Takes the value of an issue away.
    pub fn remove(&mut self, issue: &IssueIx) {
        self.0.retain(|(have, _)| have != issue);
    }

    /// Takes all values away.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps the values for which `keep` holds.
    pub fn retain(&mut self, keep: impl Fn(&IssueIx, &T) -> bool) {
        self.0.retain(|(issue, value)| keep(issue, value));
    }

    /// The issues with their values.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&IssueIx, &T)> {
        self.0.iter().map(|(issue, value)| (issue, value))
    }

    /// The issues that have a value.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &IssueIx> {
        self.0.iter().map(|(issue, _)| issue)
    }

    /// The values.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// How many issues have a value.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, issue: IssueIx) -> Result<usize, usize> {
        self.0.binary_search_by_key(&issue, |(have, _)| *have)
    }
}

impl<T> FromIterator<(IssueIx, T)> for IssueMap<T> {
    fn from_iter<I: IntoIterator<Item = (IssueIx, T)>>(values: I) -> Self {
        let mut map = Self::new();
        map.extend(values);
        map
    }
}

impl<T> Extend<(IssueIx, T)> for IssueMap<T> {
    fn extend<I: IntoIterator<Item = (IssueIx, T)>>(&mut self, values: I) {
        for (issue, value) in values {
            self.insert(issue, value);
        }
    }
}

impl<T, const N: usize> From<[(IssueIx, T); N]> for IssueMap<T> {
    fn from(values: [(IssueIx, T); N]) -> Self {
        values.into_iter().collect()
    }
}
