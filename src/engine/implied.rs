//! Rule 6 of the method: what a standing demand says about the options that it leaves out.

use crate::engine::position::Standing;
use crate::model::{Grade, Issue, OptionIx, OptionSet, Stance, Statement, Weight};

/// The party has not spoken against the option, but stands for something that excludes it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Implied {
    /// Whether it may also turn out that nothing is implied.
    pub strength: Strength,
    /// Whether the headline counts it: what disputed and weakened stances alone imply counts as unknown.
    pub is_in_headline: bool,
    /// The demand that implies it; `None` where it follows from the scale (the rule's last sentence).
    pub by: Option<OptionIx>,
}

/// How firmly something is implied.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Strength {
    /// The party is against it whichever way its uncertain stances turn out.
    Full,
    /// It rests on a contested, disputed or weakened stance: from against to unknown.
    Ranged,
}

/// Marks on each option of a cell whether the party is implied to be against it.
pub(super) fn mark(issue: &Issue, said: &[&Statement], options: &mut [Standing]) {
    let cell = Cell::of(issue, said, options);
    let all = cell.implied(|_| true);
    let firm = cell.implied(|standing| is_undoubted(standing) && standing.contested_by.is_none()).all() & all.all();
    let in_headline = cell.implied(is_undoubted);
    let in_full = cell.beyond_what_weakens(&all);
    for (option, standing) in issue.option_places().zip(options) {
        let is_in_headline = in_headline.all().contains(option) || in_full.contains(option);
        if !(all.all().contains(option) || is_in_headline) {
            continue;
        }
        let is_full = firm.contains(option) || in_full.contains(option);
        let strength = if is_full { Strength::Full } else { Strength::Ranged };
        let by =
            all.by_demand.iter().chain(&in_headline.by_demand).find(|(_, what)| what.contains(option)).map(|(demand, _)| *demand);
        standing.implied = Some(Implied { strength, is_in_headline, by });
    }
}

/// Neither weakened nor resting on disputed claims alone.
fn is_undoubted(standing: &Standing) -> bool {
    standing.held.is_some_and(|held| held.weakened_by.is_none() && held.weight > Weight::Disputed)
}

/// What is implied: by which demand, and by the scale.
struct Found {
    by_demand: Vec<(OptionIx, OptionSet)>,
    by_scale: OptionSet,
}

impl Found {
    fn all(&self) -> OptionSet {
        self.by_demand.iter().fold(self.by_scale, |all, (_, what)| all | *what)
    }
}

struct Cell<'a> {
    issue: &'a Issue,
    said: &'a [&'a Statement],
    options: &'a [Standing],
    /// Options with a standing stance, or whose newest statement is unclear.
    spoken: OptionSet,
    /// Options that the party has ever been for.
    been_for: OptionSet,
}

impl<'a> Cell<'a> {
    fn of(issue: &'a Issue, said: &'a [&'a Statement], options: &'a [Standing]) -> Self {
        let newest_is_unclear = |option| said.iter().rev().find_map(|said| said.on(option)) == Some(Stance::Unclear);
        let spoken =
            issue.option_places().filter(|&option| options[option.at()].held.is_some() || newest_is_unclear(option)).collect();
        let been_for = said.iter().fold(OptionSet::EMPTY, |all, said| all | said.options_where(Stance::is_for));
        Self { issue, said, options, spoken, been_for }
    }

    fn implied(&self, counts: impl Fn(&Standing) -> bool) -> Found {
        let held = |is: fn(Stance) -> bool| -> OptionSet {
            let stands = |option: &OptionIx| self.options[option.at()].held.is_some_and(|held| is(held.stance));
            self.issue.option_places().filter(stands).filter(|option| counts(&self.options[option.at()])).collect()
        };
        let against = held(Stance::is_against);
        let by_scale = if self.issue.ordered { self.beyond_red_lines(held(Stance::is_for), against) } else { OptionSet::EMPTY };
        let demands = held(|stance| stance == Stance::Demands);
        let by_demand = demands.iter().map(|demand| {
            let towards = if self.issue.ordered { self.sides(demand, against | by_scale) } else { !OptionSet::EMPTY };
            let spared = self.spoken | self.issue.compatible_with(demand) | self.was_for_before(demand) | OptionSet::only(demand);
            (demand, self.issue.all_options() & towards & !spared)
        });
        Found { by_demand: by_demand.collect(), by_scale }
    }

    /// The last sentence of the rule: what lies beyond an option the party is against, seen from all that it is for.
    fn beyond_red_lines(&self, is_for: OptionSet, against: OptionSet) -> OptionSet {
        if is_for.is_empty() {
            return OptionSet::EMPTY;
        }
        let beyond = against.iter().fold(OptionSet::EMPTY, |all, line| {
            let (before, after) = (OptionSet::before(line), OptionSet::after(line));
            if is_for.is_within(before) {
                all | after
            } else if is_for.is_within(after) {
                all | before
            } else {
                all
            }
        });
        self.issue.all_options() & beyond & !self.spoken
    }

    /// Towards which side of an ordered issue a demand speaks.
    fn sides(&self, demand: OptionIx, against: OptionSet) -> OptionSet {
        let sides = [OptionSet::before(demand), OptionSet::after(demand) & self.issue.all_options()];
        let [before, after] = sides;
        let mut towards = OptionSet::EMPTY;
        for (side, opposite) in [(before, after), (after, before)] {
            let has_line = !(side & against).is_empty();
            let was_opposite = !(opposite & self.been_for).is_empty();
            let is_only_side = opposite.is_empty();
            if has_line || (against.is_empty() && (was_opposite || is_only_side)) {
                towards |= side;
            }
        }
        towards
    }

    /// Options the party was for before the demand, on evidence no lighter.
    fn was_for_before(&self, demand: OptionIx) -> OptionSet {
        let Some(held) = self.options[demand.at()].held else { return OptionSet::EMPTY };
        let earlier = self.said[..held.at].iter().filter(|said| said.grade.weight() >= held.weight);
        earlier.fold(OptionSet::EMPTY, |all, said| all | said.options_where(Stance::is_for))
    }

    /// On an ordered issue a weakened demand still implies in full against what lies beyond the option that the
    /// lighter claim is for.
    fn beyond_what_weakens(&self, all: &Found) -> OptionSet {
        if !self.issue.ordered {
            return OptionSet::EMPTY;
        }
        let mut beyond = OptionSet::EMPTY;
        for &(demand, what) in &all.by_demand {
            let held = self.options[demand.at()].held.filter(|held| held.weight > Weight::Disputed);
            let Some(by) = held.and_then(|held| held.weakened_by) else { continue };
            let Some(lighter) = self.said.iter().find(|said| said.of == by && said.grade >= Grade::Disputed) else { continue };
            for option in lighter.options_where(Stance::is_for).iter() {
                beyond |= what & if option < demand { OptionSet::before(option) } else { OptionSet::after(option) };
            }
        }
        beyond
    }
}
