//! All cells in two bytes an option: what counts, sentences and pairs need to know of positions.
//!
//! A [`Position`] says what every stance rests on, in some hundred bytes an option. That is right for the cells that are
//! on screen, and too much to work out and keep of two hundred thousand. **A mark is read off a position and never
//! worked out another way**; what is answered from marks is what is answered from positions, which tests compare.

pub mod pairs;
pub mod tally;

use crate::engine::attitude::Attitude;
use crate::engine::ground::{self, Ground};
use crate::engine::position::{self, Lens, Position, Standing, TermStanding};
use crate::engine::verdict;
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Stance, Statement, Verdict, Verdicts};

/// What stands on one option: the verdicts that can turn out in the five lowest bits, none for unknown; in the next
/// three the stance that headlines count; then whether a stance is held, contested, implied.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Mark(u16);

const STANCE_AT: u32 = 5;
const IS_HELD: u16 = 1 << 8;
const IS_CONTESTED: u16 = 1 << 9;
const IS_IMPLIED: u16 = 1 << 10;
/// The stances that headlines count, by their number; after them what is implied.
const STANCES: [Stance; 5] = [Stance::Demands, Stance::Accepts, Stance::OpenTo, Stance::Opposes, Stance::Rejects];
const IMPLIED: u16 = STANCES.len() as u16 + 1;

impl Mark {
    fn of(standing: Standing) -> Self {
        if standing == Standing::default() {
            return Self::default();
        }
        let flag = |is_so: bool, flag: u16| if is_so { flag } else { 0 };
        let headline = match (verdict::headline(standing), standing.held) {
            (Verdict::Unknown, _) => 0,
            (_, Some(held)) => STANCES.iter().position(|stance| *stance == held.stance).map_or(0, |at| at as u16 + 1),
            (_, None) => IMPLIED,
        };
        Self(
            u16::from(verdict::on_option(standing).bits())
                | headline << STANCE_AT
                | flag(standing.held.is_some(), IS_HELD)
                | flag(standing.contested_by.is_some(), IS_CONTESTED)
                | flag(standing.implied.is_some(), IS_IMPLIED),
        )
    }

    fn has(self, flag: u16) -> bool {
        self.0 & flag != 0
    }

    fn verdicts(self) -> Verdicts {
        Verdicts::from_bits(self.0 as u8).unwrap_or(Verdicts::only(Verdict::Unknown))
    }

    fn headline(self) -> u16 {
        self.0 >> STANCE_AT & 0b111
    }
}

/// The marks of every party on every issue through one lens.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    /// The moment and threshold they were taken at.
    pub lens: Lens,
    marks: Vec<Mark>,
    /// Where the options of each issue begin among those of a party, and where those of the last end.
    starts: Vec<usize>,
    /// Accepted terms of several options, by cell and in that order: few cells have one.
    terms: Vec<((PartyIx, IssueIx), Vec<TermStanding>)>,
}

impl Marks {
    /// Takes all marks at a moment and threshold. What is the same as through the lens of `near`, because the same
    /// statements of a cell count, is taken over from there.
    pub fn take(data: &Dataset, lens: Lens, near: Option<&Self>) -> Self {
        let mut starts = vec![0];
        for issue in &data.issues {
            starts.push(starts.last().copied().unwrap_or(0) + issue.options.len());
        }
        let n = starts.last().copied().unwrap_or(0);
        let mut all = Self { lens, marks: vec![Mark::default(); n * data.parties.len()], starts, terms: Vec::new() };
        let mut counted: Vec<&Statement> = Vec::new();
        for party in data.party_places() {
            for issue in data.issue_places() {
                let said = data.statements(party, issue);
                counted.clear();
                counted.extend(said.iter().filter(|said| lens.lets_in(said)));
                if counted.is_empty() {
                    continue;
                }
                let (from, to) = (all.place(party, issue, 0), all.place(party, IssueIx::new(issue.at() + 1), 0));
                let is_same = |near: &&Self| said.iter().all(|said| lens.lets_in(said) == near.lens.lets_in(said));
                if let Some(near) = near.filter(is_same) {
                    all.marks[from..to].copy_from_slice(&near.marks[from..to]);
                    let terms = near.terms(party, issue);
                    if !terms.is_empty() {
                        all.terms.push(((party, issue), terms.to_vec()));
                    }
                    continue;
                }
                let Position { options, terms } = position::after(data.issue(issue), &counted);
                for (mark, standing) in all.marks[from..to].iter_mut().zip(options) {
                    *mark = Mark::of(standing);
                }
                if !terms.is_empty() {
                    all.terms.push(((party, issue), terms));
                }
            }
        }
        all
    }

    fn place(&self, party: PartyIx, issue: IssueIx, option: usize) -> usize {
        let n = self.starts.last().copied().unwrap_or(0);
        party.at() * n + self.starts.get(issue.at()).copied().unwrap_or(n) + option
    }

    fn on(&self, party: PartyIx, issue: IssueIx, option: OptionIx) -> Mark {
        self.marks[self.place(party, issue, option.at())]
    }

    fn all_on(&self, party: PartyIx, issue: IssueIx) -> &[Mark] {
        &self.marks[self.place(party, issue, 0)..self.place(party, IssueIx::new(issue.at() + 1), 0)]
    }

    fn terms(&self, party: PartyIx, issue: IssueIx) -> &[TermStanding] {
        // Most cases have none at all, and most cells of the others.
        let at = self.terms.binary_search_by_key(&(party, issue), |(cell, _)| *cell);
        at.ok().and_then(|at| self.terms.get(at)).map_or(&[], |(_, terms)| terms)
    }

    fn own(&self, party: PartyIx, issue: IssueIx, term: OptionSet) -> Option<&TermStanding> {
        if term.len() < 2 {
            return None;
        }
        self.terms(party, issue).iter().find(|own| own.options == term)
    }

    /// As [`verdict::on_option`].
    pub fn on_option(&self, party: PartyIx, issue: IssueIx, option: OptionIx) -> Verdicts {
        self.on(party, issue, option).verdicts()
    }

    /// As [`verdict::on_term`].
    pub fn on_term(&self, party: PartyIx, issue: IssueIx, term: OptionSet) -> Verdicts {
        let each = term.iter().map(|option| self.on_term_meaning(party, issue, term, option)).reduce(Verdicts::or);
        each.unwrap_or(Verdicts::only(Verdict::Unknown))
    }

    /// As [`verdict::on_term_meaning`].
    pub fn on_term_meaning(&self, party: PartyIx, issue: IssueIx, term: OptionSet, option: OptionIx) -> Verdicts {
        let on_option = self.on(party, issue, option).verdicts();
        self.own(party, issue, term).map_or(on_option, |own| verdict::on_own(own, on_option))
    }

    /// As [`verdict::is_implied`].
    pub fn is_implied(&self, party: PartyIx, issue: IssueIx, term: OptionSet) -> bool {
        self.own(party, issue, term).is_none() && term.iter().any(|option| self.on(party, issue, option).has(IS_IMPLIED))
    }

    /// Whether nothing is held on any option, and no term accepted.
    pub fn is_unknown(&self, party: PartyIx, issue: IssueIx) -> bool {
        !self.all_on(party, issue).iter().any(|mark| mark.has(IS_HELD)) && self.terms(party, issue).is_empty()
    }

    /// Whether a stance of the cell is contested.
    pub fn is_contested(&self, party: PartyIx, issue: IssueIx) -> bool {
        self.all_on(party, issue).iter().any(|mark| mark.has(IS_CONTESTED))
    }

    /// As [`Attitude::of`].
    pub fn attitude(&self, party: PartyIx, issue: IssueIx) -> Attitude {
        let mut attitude = Attitude::default();
        for (at, mark) in self.all_on(party, issue).iter().enumerate() {
            let option = OptionSet::only(OptionIx::new(at));
            match mark.headline() {
                0 => {}
                IMPLIED => attitude.is_against |= option,
                stance => attitude.add(STANCES[usize::from(stance) - 1], option),
            }
        }
        attitude
    }

    /// As [`ground::ground`].
    pub fn ground(&self, data: &Dataset, parties: &[PartyIx], issue: IssueIx) -> Ground {
        let attitudes = parties.iter().map(|party| self.attitude(*party, issue));
        ground::of_attitudes(data.issue(issue).all_options(), attitudes)
    }
}
