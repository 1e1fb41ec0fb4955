//! Answers in a table, and everything about them counted the plainest way: no engine, no method, loops alone.

use std::collections::BTreeMap;

use position_comparator::engine::{Divide, Word};

/// What somebody answered to a question.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Answer {
    /// The option at this place.
    Picks(usize),
    /// Neither yes nor no, said in so many words: each is all right.
    Neutral,
    /// No position.
    Silent,
}

/// Who answered what.
pub(crate) struct Table {
    /// How many options each question has.
    pub(crate) n_options: Vec<usize>,
    /// By party, then by question.
    pub(crate) answers: Vec<Vec<Answer>>,
}

/// How two answers stand to each other.
pub(crate) struct Pair {
    pub(crate) word: Word,
    pub(crate) divide: Divide,
    pub(crate) shared: Vec<usize>,
    pub(crate) divided: Vec<usize>,
}

/// Numbers of packages.
pub(crate) struct Numbers {
    pub(crate) all: u128,
    pub(crate) possible: u128,
    pub(crate) certain: u128,
    pub(crate) n_unknown: usize,
}

impl Table {
    /// Lines of numbers after a name; the first says how many options there are.
    pub(crate) fn of_numbers(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let numbers = |line: &str| line.split_whitespace().skip(1).map(|word| word.parse().expect("a number")).collect();
        let mut lines = lines.map(numbers);
        let n_options: Vec<usize> = lines.next().expect("numbers of options");
        let answer = |number: usize| number.checked_sub(1).map_or(Answer::Silent, Answer::Picks);
        let answers: Vec<Vec<Answer>> = lines.map(|line: Vec<usize>| line.into_iter().map(answer).collect()).collect();
        assert!(answers.iter().all(|line| line.len() == n_options.len()));
        Self { n_options, answers }
    }

    /// The lines `answers: […]`, one a party: 1 agrees with the thesis, -1 does not, 0 is neutral. The party that is
    /// neutral throughout is commented out there. Option 0 is the thesis, option 1 its opposite.
    pub(crate) fn of_transcription(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.trim_start_matches(['#', ' ']).strip_prefix("answers: ["));
        let answer = |number: &str| match number.trim().trim_start_matches('+') {
            "1" => Answer::Picks(0),
            "-1" => Answer::Picks(1),
            "0" => Answer::Neutral,
            other => panic!("{other} is no answer"),
        };
        let answers: Vec<Vec<Answer>> =
            lines.map(|line| line.trim_end().trim_end_matches(']').split(',').map(answer).collect()).collect();
        let n_issues = answers.first().expect("it is not empty").len();
        assert!(answers.iter().all(|line| line.len() == n_issues));
        Self { n_options: vec![2; n_issues], answers }
    }

    /// The same answer agrees, a different one differs, neutral is within reach of either, silence is unknown.
    pub(crate) fn relation(&self, one: usize, other: usize, issue: usize) -> Pair {
        let (mut shared, mut divided) = (Vec::new(), Vec::new());
        let (one, other) = (self.answers[one][issue], self.answers[other][issue]);
        let word = match (one, other) {
            (Answer::Silent, _) | (_, Answer::Silent) => Word::Unknown,
            (Answer::Neutral, _) | (_, Answer::Neutral) => Word::WithinReach,
            (Answer::Picks(a), Answer::Picks(b)) if a == b => Word::Agree,
            (Answer::Picks(_), Answer::Picks(_)) => Word::Differ,
        };
        for option in 0..self.n_options[issue] {
            if is_for(one, option) && is_for(other, option) {
                shared.push(option);
            }
            if (is_for(one, option) && is_against(other, option)) || (is_for(other, option) && is_against(one, option)) {
                divided.push(option);
            }
        }
        let divide = if divided.is_empty() { Divide::None } else { Divide::Differ };
        Pair { word, divide, shared, divided }
    }

    /// The options that none of these is against.
    pub(crate) fn free(&self, parties: &[usize], issue: usize) -> Vec<usize> {
        let is_free = |option: &usize| !parties.iter().any(|party| is_against(self.answers[*party][issue], *option));
        (0..self.n_options[issue]).filter(is_free).collect()
    }

    /// The options that all of these are for.
    pub(crate) fn common(&self, parties: &[usize], issue: usize) -> Vec<usize> {
        let is_common = |option: &usize| parties.iter().all(|party| is_for(self.answers[*party][issue], *option));
        (0..self.n_options[issue]).filter(is_common).collect()
    }

    /// How many packages there are, and how many none of these is against, or all of these are for.
    pub(crate) fn counts(&self, parties: &[usize], issues: &[usize]) -> Numbers {
        let mut numbers = Numbers { all: 1, possible: 1, certain: 1, n_unknown: 0 };
        for &issue in issues {
            let free = self.free(parties, issue).len();
            let n_silent = parties.iter().filter(|party| self.answers[**party][issue] == Answer::Silent).count();
            numbers.all *= self.n_options[issue] as u128;
            numbers.possible *= free as u128;
            numbers.certain *= self.common(parties, issue).len() as u128;
            numbers.n_unknown += free * n_silent;
        }
        if numbers.possible == 0 {
            numbers.n_unknown = 0;
        }
        numbers
    }

    /// By how many terms each of these is against: what no other package undercuts, with the number of packages.
    pub(crate) fn front(&self, parties: &[usize]) -> Vec<(Vec<usize>, u128)> {
        let mut sums = BTreeMap::from([(vec![0; parties.len()], 1)]);
        for issue in 0..self.n_options.len() {
            let mut next = BTreeMap::new();
            for (sum, packages) in &sums {
                for option in 0..self.n_options[issue] {
                    let more = parties.iter().map(|party| usize::from(is_against(self.answers[*party][issue], option)));
                    let sum: Vec<usize> = sum.iter().zip(more).map(|(sum, more)| sum + more).collect();
                    *next.entry(sum).or_default() += *packages;
                }
            }
            sums = next;
        }
        let mut front: Vec<(Vec<usize>, u128)> = Vec::new();
        for (sum, packages) in sums {
            // Whatever undercuts a vector comes before it in the order of the map.
            let is_undercut = |(kept, _): &(Vec<usize>, u128)| kept.iter().zip(&sum).all(|(kept, here)| kept <= here);
            if !front.iter().any(is_undercut) {
                front.push((sum, packages));
            }
        }
        front
    }
}

fn is_for(answer: Answer, option: usize) -> bool {
    answer == Answer::Neutral || answer == Answer::Picks(option)
}

fn is_against(answer: Answer, option: usize) -> bool {
    matches!(answer, Answer::Picks(picked) if picked != option)
}
