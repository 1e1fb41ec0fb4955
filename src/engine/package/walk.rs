//! The packages of a front's vector, one after the other.

use crate::engine::answer::Terms;
use crate::engine::package::front::Level;
use crate::model::{IssueIx, IssueMap, OptionIx, OptionSet};

/// The ways in which a sum came about, each as the sets of options that make it. See [`Front::unions`](super::Front::unions).
#[derive(Clone, Debug)]
pub struct Unions<'a> {
    levels: &'a [Level],
    /// For each level the edge taken, from the last to the first; `None` when all ways are gone through.
    path: Option<Vec<usize>>,
    /// The sum that is asked for.
    node: usize,
}

impl<'a> Unions<'a> {
    pub(super) fn from_node(levels: &'a [Level], node: usize) -> Self {
        let mut all = Self { levels, path: None, node };
        let mut path = Vec::with_capacity(levels.len());
        all.descend(&mut path);
        all.path = Some(path);
        all
    }

    /// Completes a path with the first edges.
    fn descend(&self, path: &mut Vec<usize>) {
        while path.len() < self.levels.len() {
            let level = self.level(path.len());
            path.push(level.starts[self.node_at(path)]);
        }
    }

    /// The level that is `depth` steps before the last.
    fn level(&self, depth: usize) -> &'a Level {
        &self.levels[self.levels.len() - 1 - depth]
    }

    /// The sum that the next edge of a path leads to.
    fn node_at(&self, path: &[usize]) -> usize {
        path.last().map_or(self.node, |&edge| self.level(path.len() - 1).edges[edge].0)
    }

    /// The path after this one, or `None`.
    fn after(&self, mut path: Vec<usize>) -> Option<Vec<usize>> {
        while let Some(edge) = path.pop() {
            let ends = self.level(path.len()).starts[self.node_at(&path) + 1];
            if edge + 1 < ends {
                path.push(edge + 1);
                self.descend(&mut path);
                return Some(path);
            }
        }
        None
    }
}

impl Iterator for Unions<'_> {
    type Item = IssueMap<OptionSet>;

    fn next(&mut self) -> Option<Self::Item> {
        let path = self.path.take()?;
        let mut union = IssueMap::new();
        for (depth, &edge) in path.iter().enumerate() {
            let level = self.level(depth);
            union.insert(level.issue, level.groups[level.edges[edge].1]);
        }
        self.path = self.after(path);
        Some(union)
    }
}

/// Single packages: of each union all choices of one option an issue. See [`Front::packages`](super::Front::packages).
#[derive(Clone, Debug)]
pub struct Packages<'a> {
    unions: Unions<'a>,
    /// The sets to choose from and what is chosen next from each.
    next: Option<Vec<(IssueIx, OptionSet, OptionIx)>>,
}

impl<'a> Packages<'a> {
    pub(super) fn of(mut unions: Unions<'a>) -> Self {
        let next = first_of(&mut unions);
        Self { unions, next }
    }
}

impl Iterator for Packages<'_> {
    type Item = Terms;

    fn next(&mut self) -> Option<Terms> {
        let mut choice = self.next.take()?;
        let package = choice.iter().map(|&(issue, _, option)| (issue, OptionSet::only(option))).collect();
        self.next = if turn(&mut choice) { Some(choice) } else { first_of(&mut self.unions) };
        Some(package)
    }
}

/// The first choice from the next union.
fn first_of(unions: &mut Unions<'_>) -> Option<Vec<(IssueIx, OptionSet, OptionIx)>> {
    unions.next().map(|union| union.iter().filter_map(|(&issue, &set)| Some((issue, set, set.iter().next()?))).collect())
}

/// Goes on to the next choice, the last issue fastest; `false` when all are gone through.
fn turn(choice: &mut [(IssueIx, OptionSet, OptionIx)]) -> bool {
    for (_, set, chosen) in choice.iter_mut().rev() {
        if let Some(next) = (*set & OptionSet::after(*chosen)).iter().next() {
            *chosen = next;
            return true;
        }
        if let Some(first) = set.iter().next() {
            *chosen = first;
        }
    }
    false
}
