//! Which entries of a list moved past others.

/// The entries that must be taken out of `new` so that the rest stands as in `old`, as few as can be, in the order of
/// `new`. Both hold the same ids, each once; `old` is given as the place of each entry of `new` in it.
pub(super) fn moved(places: &[usize]) -> Vec<usize> {
    // The longest run that keeps its order stays; patience sorting finds it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places[*end] < *place);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut stays = vec![false; places.len()];
    let mut last = ends.last().copied();
    while let Some(at) = last {
        stays[at] = true;
        last = before[at];
    }
    (0..places.len()).filter(|at| !stays[*at]).collect()
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn as_few_entries_as_can_be_are_said_to_have_moved() {
        assert!(moved(&[0, 1, 2, 3]).is_empty());
        assert_eq!(moved(&[3, 0, 1, 2]), [0]);
        assert_eq!(moved(&[1, 2, 3, 0]), [3]);
        assert_eq!(moved(&[2, 1, 0]).len(), 2);
        assert!(moved(&[]).is_empty());
    }
}
