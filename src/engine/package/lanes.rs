//! Vectors of small numbers, one a party, packed into machine words and compared word by word.

/// How a vector is laid out: a word with the sum of its numbers, then words of equally wide lanes.
///
/// Each lane has a bit more than its largest number needs. **That bit stays clear in every vector**, so subtracting
/// lane from lane never borrows from a neighbour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lanes {
    width: usize,
    per_word: usize,
    /// How many words a vector takes.
    pub(super) n_words: usize,
    /// The spare bit of every lane.
    spare: u64,
}

impl Lanes {
    /// A layout for `n` numbers from 0 to `most`.
    pub(super) fn new(n: usize, most: usize) -> Self {
        let width = (usize::BITS - most.leading_zeros() + 1) as usize;
        let per_word = (u64::BITS as usize / width).max(1);
        let spare = (0..per_word).fold(0, |all, lane| all | 1 << (lane * width + width - 1));
        Self { width, per_word, n_words: 1 + n.div_ceil(per_word), spare }
    }

    /// Adds one to number `at`.
    pub(super) fn increase(&self, vector: &mut [u64], at: usize) {
        vector[0] += 1;
        vector[1 + at / self.per_word] += 1 << (at % self.per_word * self.width);
    }

    /// Number `at`.
    pub(super) fn number(&self, vector: &[u64], at: usize) -> usize {
        let lane = vector[1 + at / self.per_word] >> (at % self.per_word * self.width);
        (lane & ((1 << (self.width - 1)) - 1)) as usize
    }

    /// Whether one of the vectors in `list` has no number that is greater than that of `high`.
    ///
    /// The spare bit of a lane is gone after the subtraction exactly where the number of `low` is the greater one.
    /// Plain loops: this is where the time goes, and the wasm is compiled for size.
    fn has_one_below(&self, list: &[u64], high: &[u64]) -> bool {
        for low in list.chunks_exact(self.n_words) {
            let mut gone = 0;
            for at in 1..self.n_words {
                gone |= !((high[at] | self.spare) - low[at]);
            }
            if gone & self.spare == 0 {
                return true;
            }
        }
        false
    }
}

/// What [`undominated`] leaves of a list of vectors.
#[derive(Debug, Default)]
pub(super) struct Undominated {
    /// The vectors, each once, one after the other.
    pub(super) vectors: Vec<u64>,
    /// Where in `members` those of each vector begin, and where those of the last end.
    pub(super) starts: Vec<usize>,
    /// The places in the list, those with the same vector side by side.
    pub(super) members: Vec<usize>,
}

/// The vectors in a list with which no other compares as less in one number and greater in none; `None` if they are
/// more than `bound`.
///
/// They are gone through by their sum: what dominates a vector has a smaller sum, so it comes first, and what is kept
/// once is kept for good.
pub(super) fn undominated(lanes: Lanes, list: &[u64], bound: usize) -> Option<Undominated> {
    let n_words = lanes.n_words;
    let vector = |place: usize| &list[place * n_words..][..n_words];
    let mut order: Vec<usize> = (0..list.len() / n_words).collect();
    order.sort_unstable_by(|&one, &other| vector(one).cmp(vector(other)).then(one.cmp(&other)));
    let mut kept = Undominated::default();
    for same in order.chunk_by(|&one, &other| vector(one) == vector(other)) {
        let candidate = vector(same[0]);
        if lanes.has_one_below(&kept.vectors, candidate) {
            continue;
        }
        if kept.starts.len() == bound {
            return None;
        }
        kept.starts.push(kept.members.len());
        kept.vectors.extend_from_slice(candidate);
        kept.members.extend_from_slice(same);
    }
    kept.starts.push(kept.members.len());
    Some(kept)
}
