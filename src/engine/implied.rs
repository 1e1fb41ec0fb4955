//! Rule 6 of the method: what a standing demand says about the options that it leaves out.

use std::rc::Rc;

use crate::engine::position::Standing;
use crate::model::{Issue, OptionIx, OptionSet, Stance, Statement, Weight};

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
///
/// It is worked out from all that stands, from what stands beyond doubt, and from what is not contested either:
/// **full is what follows every time, and the headline counts what follows beyond doubt**.
pub(super) fn mark(issue: &Issue, said: &[&Statement], options: &mut [Standing]) {
    let cell = Cell::of(issue, said, options);
    let all = cell.implied(|_| true, |_| true);
    let beyond_doubt = cell.implied(is_beyond_doubt, |_| true);
    let firm = cell.implied(|standing| is_beyond_doubt(standing) && is_uncontested(standing), is_uncontested);
    let (in_all, in_headline, in_firm) = (all.all(), beyond_doubt.all(), firm.all());
    for option in (in_all | in_headline).iter() {
        let strength = if (in_all & in_headline & in_firm).contains(option) { Strength::Full } else { Strength::Ranged };
        let mut by = all.by_demand.iter().chain(&beyond_doubt.by_demand);
        let by = by.find(|(_, what)| what.contains(option)).map(|(demand, _)| *demand);
        options[option.at()].implied = Some(Implied { strength, is_in_headline: in_headline.contains(option), by });
    }
}

/// Neither weakened nor resting on disputed claims alone.
fn is_beyond_doubt(standing: &Standing) -> bool {
    standing.held.is_some_and(|held| held.weakened_by.is_none() && held.weight > Weight::Disputed)
}

fn is_uncontested(standing: &Standing) -> bool {
    standing.contested_by.is_none()
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
    standings: Rc<[Standing]>,
    /// Options with a standing stance, or whose newest statement is unclear.
    spoken: OptionSet,
    /// Options that the party has ever been for.
    been_for: OptionSet,
}

impl<'a> Cell<'a> {
    fn of(issue: &'a Issue, said: &'a [&'a Statement], standings: &[Standing]) -> Self {
        let is_spoken = |option: &OptionIx| {
            let standing = standings[option.at()];
            standing.held.is_some() || standing.unclear.is_some()
        };
        let spoken = issue.option_places().filter(is_spoken).collect();
        let been_for = said.iter().fold(OptionSet::EMPTY, |all, said| all | said.options_where(Stance::is_for));
        Self { issue, said, standings: standings.into(), spoken, been_for }
    }

    /// What follows from the stances that count, and from the weakened demands that count as far as they are undoubted.
    fn implied(&self, counts: impl Fn(&Standing) -> bool, weakened_counts: impl Fn(&Standing) -> bool) -> Found {
        let held = |is: fn(Stance) -> bool, counts: &dyn Fn(&Standing) -> bool| -> OptionSet {
            let stands = |option: &OptionIx| {
                let standing = &self.standings[option.at()];
                standing.held.is_some_and(|held| is(held.stance)) && counts(standing)
            };
            self.issue.option_places().filter(stands).collect()
        };
        let is_demand = |stance| stance == Stance::Demands;
        let mut by_demand = Vec::new();
        let mut by_scale = OptionSet::EMPTY;
        let mut against = held(Stance::is_against, &counts);
        if self.issue.ordered {
            by_scale = self.beyond_red_lines(held(Stance::is_for, &counts), against);
            by_demand.extend(held(is_demand, &weakened_counts).iter().map(|demand| (demand, self.beyond_what_weakens(demand))));
            against = by_demand.iter().fold(against | by_scale, |all, (_, what)| all | *what);
        }
        by_demand.extend(held(is_demand, &counts).iter().map(|demand| {
            let towards = if self.issue.ordered { self.sides(demand, against) } else { !OptionSet::EMPTY };
            (demand, towards & !self.spared(demand) & self.issue.all_options())
        }));
        Found { by_demand, by_scale }
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

    /// The last sentence of the rule: a weakened demand still implies in full against what lies beyond the option that the
    /// lighter claim is for; beyond all of them on that side, if it is for several.
    fn beyond_what_weakens(&self, demand: OptionIx) -> OptionSet {
        let weakened_by = self.standings[demand.at()].held.and_then(|held| held.weakened_by);
        let lighter = weakened_by.and_then(|by| self.said.iter().find(|said| said.of == by));
        let lighter = lighter.map_or(OptionSet::EMPTY, |lighter| lighter.options_where(Stance::is_for));
        let (before, after) = (lighter & OptionSet::before(demand), lighter & OptionSet::after(demand));
        let first = before.iter().next().map_or(OptionSet::EMPTY, OptionSet::before);
        let last = after.iter().last().map_or(OptionSet::EMPTY, OptionSet::after);
        (first | last) & !self.spared(demand) & self.issue.all_options()
    }

    /// Towards which side of an ordered issue a demand speaks.
    fn sides(&self, demand: OptionIx, against: OptionSet) -> OptionSet {
        let [before, after] = [OptionSet::before(demand), OptionSet::after(demand) & self.issue.all_options()];
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

    /// What a demand says nothing about: itself, what is compatible with it, what the party speaks of itself, and what it
    /// was for on evidence no lighter.
    fn spared(&self, demand: OptionIx) -> OptionSet {
        let weight = self.standings[demand.at()].held.map(|held| held.weight);
        let as_heavy = self.said.iter().filter(|said| Some(said.grade.weight()) >= weight);
        let was_for = as_heavy.fold(OptionSet::EMPTY, |all, said| all | said.options_where(Stance::is_for));
        OptionSet::only(demand) | self.issue.compatible_with(demand) | self.spoken | was_for
    }
}
