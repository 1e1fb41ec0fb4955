//! Every two of hundreds of parties on a thousand issues: the relation of each pair on each issue, counted.
//!
//! A pair costs a few machine words an option, because sixty-four issues are looked at in one: twenty thousand pairs on a
//! thousand issues are some hundredths of a second.

use crate::engine::marks::Marks;
use crate::engine::relation::Word;
use crate::model::{Dataset, IssueIx, OptionSet, PartyIx};

/// On how many issues two parties stand in each relation, in the order of [`Word::ALL`].
pub type Counts = [usize; Word::ALL.len()];

/// What one party says about one option of each of sixty-four issues: a bit an issue.
#[derive(Clone, Copy, Default)]
struct Says {
    demands: u64,
    commits: u64,
    is_for: u64,
    is_against: u64,
    rejects: u64,
}

/// The attitudes of parties on issues, issue beside issue.
pub struct Pairs {
    parties: Vec<PartyIx>,
    n_issues: usize,
    /// For each party, for each sixty-four issues, one entry an option.
    says: Vec<Says>,
    n_options: usize,
}

impl Pairs {
    /// What these parties say on these issues.
    pub fn of(data: &Dataset, marks: &Marks, parties: &[PartyIx], issues: &[IssueIx]) -> Self {
        let n_options = issues.iter().map(|issue| data.issue(*issue).options.len()).max().unwrap_or(0);
        let n_words = issues.len().div_ceil(64);
        let mut says = vec![Says::default(); parties.len() * n_words * n_options];
        for (row, &party) in parties.iter().enumerate() {
            for (at, &issue) in issues.iter().enumerate() {
                let attitude = marks.attitude(party, issue);
                let from = (row * n_words + at / 64) * n_options;
                let bit = |set: OptionSet, option: usize| (set.bits() >> option & 1) << (at % 64);
                for (option, says) in says[from..from + data.issue(issue).options.len()].iter_mut().enumerate() {
                    says.demands |= bit(attitude.demands, option);
                    says.commits |= bit(attitude.commits, option);
                    says.is_for |= bit(attitude.is_for, option);
                    says.is_against |= bit(attitude.is_against, option);
                    says.rejects |= bit(attitude.rejects, option);
                }
            }
        }
        Self { parties: parties.to_vec(), n_issues: issues.len(), says, n_options }
    }

    /// The parties, in the order asked for.
    pub fn parties(&self) -> &[PartyIx] {
        &self.parties
    }

    /// On how many issues the parties at two places stand in which relation. Symmetric.
    pub fn counts(&self, one: usize, other: usize) -> Counts {
        let n = self.n_issues.div_ceil(64) * self.n_options;
        let (one, other) = (&self.says[one * n..(one + 1) * n], &self.says[other * n..(other + 1) * n]);
        // Without an option there is nothing to agree on.
        let size = self.n_options.max(1);
        let mut counts = Counts::default();
        for (one, other) in one.chunks_exact(size).zip(other.chunks_exact(size)) {
            let [mut agrees, mut shares, mut clashes, mut differs] = [0_u64; 4];
            for (a, b) in one.iter().zip(other) {
                agrees |= a.commits & b.commits;
                shares |= a.is_for & b.is_for;
                clashes |= a.demands & b.rejects | b.demands & a.rejects;
                differs |= a.is_for & b.is_against | b.is_for & a.is_against;
            }
            let mut count = |word: Word, issues: u64| counts[word as usize] += issues.count_ones() as usize;
            count(Word::Agree, agrees & !clashes);
            count(Word::WithinReach, shares & !agrees & !clashes);
            count(Word::Mixed, shares & clashes);
            count(Word::Differ, differs & !shares & !clashes);
            count(Word::Clash, clashes & !shares);
        }
        counts[Word::Unknown as usize] = self.n_issues - counts.iter().sum::<usize>();
        counts
    }
}
