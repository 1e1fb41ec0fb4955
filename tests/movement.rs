//! What moved between two moments, against a naive comparison of both, and on the bundled case.
#![cfg(feature = "native")]

mod support;

use std::collections::BTreeSet;

use position_comparator::engine::movement::{movement, of_cell};
use position_comparator::engine::{
    Change, Lens, Position, Positions, Span, Standing, Strength, answer::answer, head::head, history, then_and_now, verdict,
};
use position_comparator::model::{Dataset, Date, Grade, IssueIx, MomentIx, PartyIx, Stance, StatementRef, Weight};
use proptest::prelude::*;

use support::fewer::{filed, only_said};
use support::random::case;
use support::{loaded, shared};

/// What stands on an option, in words that leave out what it rests on.
fn in_words(standing: Standing) -> String {
    let sides = || [standing.held, standing.contested_by].into_iter().flatten();
    let mut words: Vec<String> = sides().map(|side| side.stance.slug().to_owned()).collect();
    words.extend(verdict::on_option(standing).iter().map(|verdict| verdict.slug().to_owned()));
    words.push(format!("counts as {}", verdict::headline(standing).slug()));
    let notes = [
        (standing.held.is_some_and(|held| held.weight == Weight::Disputed), "disputed"),
        (sides().any(|side| side.weakened_by.is_some()), "weakened"),
        (standing.unclear.is_some(), "unclear"),
        (standing.lapsed.is_some(), "lapsed"),
        (standing.implied.is_some_and(|implied| implied.strength == Strength::Full), "implied in full"),
        (standing.implied.is_some(), "implied"),
    ];
    words.extend(notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, note)| note.to_owned()));
    words.extend(standing.implied.and_then(|implied| implied.by).map(|by| format!("by {}", by.at())));
    words.join(" ")
}

/// What heads a cell, in words that leave out what it rests on.
fn head_in_words(position: &Position) -> String {
    for stance in [Stance::Demands, Stance::Accepts, Stance::OpenTo, Stance::Rejects, Stance::Opposes] {
        let on = position.options.iter().enumerate();
        let on = on.filter_map(|(at, on)| on.held.filter(|held| held.stance == stance).map(|held| (at, *on, held)));
        let words: Vec<String> = on
            .map(|(at, on, held)| {
                let doubt = held.weight == Weight::Disputed || held.weakened_by.is_some();
                format!("{at} {} {doubt}", on.contested_by.is_some())
            })
            .collect();
        if !words.is_empty() {
            return format!("{} {}", stance.slug(), words.join(", "));
        }
    }
    if let Some(term) = position.terms.first() {
        return format!("term {:?} {} {}", term.options, term.is_contested, term.is_weakened || term.is_disputed);
    }
    let unclear = position.options.iter().position(|on| on.unclear.is_some());
    unclear.map_or("nothing".into(), |at| format!("unclear {at}"))
}

fn change<T: PartialEq>(from: &T, to: &T, in_words: impl Fn(&T) -> String) -> Change {
    match (from == to, in_words(from) == in_words(to)) {
        (true, _) => Change::CarriedOver,
        (false, true) => Change::Restated,
        (false, false) => Change::Moved,
    }
}

fn cells(data: &Dataset) -> impl Iterator<Item = (PartyIx, IssueIx)> + '_ {
    data.party_places().flat_map(|party| data.issue_places().map(move |issue| (party, issue)))
}

/// Compares what moved with the positions at both moments, option by option.
#[track_caller]
fn check_span(data: &Dataset, span: Span) {
    let (from, to) = (Positions::take(data, span.from()), Positions::take(data, span.to()));
    let moved = movement(data, span);
    assert_eq!(moved.iter().map(|cell| (cell.party, cell.issue)).collect::<Vec<_>>(), cells(data).collect::<Vec<_>>());
    for cell in moved {
        let (from, to) = (from.of(cell.party, cell.issue), to.of(cell.party, cell.issue));
        let is_between = |of: &StatementRef| {
            let said = data.statements(cell.party, cell.issue).iter().find(|said| said.of == *of);
            let said = said.expect("it is of the cell");
            said.moment > span.from().moment && said.moment <= span.to().moment && said.grade >= span.to().threshold
        };
        let mut greatest = Change::CarriedOver;
        let mut listed = cell.options.iter();
        for option in data.issue(cell.issue).option_places() {
            let (before, after) = (from.on(option), to.on(option));
            if before == Standing::default() && after == Standing::default() {
                continue;
            }
            let entry = listed.next().expect("the option is listed");
            assert_eq!((entry.option, entry.from, entry.to), (option, before, after));
            assert_eq!(entry.change, change(&before, &after, |standing| in_words(*standing)));
            assert_eq!(entry.steps.is_empty(), entry.change == Change::CarriedOver);
            assert!(entry.steps.iter().all(|step| is_between(&step.by)));
            let demand = after.implied.and_then(|implied| implied.by).and_then(|by| to.on(by).held).map(|held| held.by);
            assert_eq!(entry.demand, demand);
            greatest = greatest.max(entry.change);
        }
        assert!(listed.next().is_none());
        for entry in &cell.terms {
            let on = |position: &Position| position.terms.iter().find(|term| term.options == entry.options).copied();
            assert_eq!((entry.from, entry.to), (on(from), on(to)));
            let in_words = |term: &Option<position_comparator::engine::position::TermStanding>| {
                format!("{:?}", term.map(|term| (term.is_contested, term.is_weakened, term.is_disputed)))
            };
            assert_eq!(entry.change, change(&on(from), &on(to), in_words));
            assert_eq!(entry.by.is_empty(), entry.change == Change::CarriedOver);
            assert!(entry.by.iter().all(is_between));
            greatest = greatest.max(entry.change);
        }
        let terms: BTreeSet<_> = from.terms.iter().chain(&to.terms).map(|term| term.options).collect();
        assert_eq!(cell.terms.iter().map(|term| term.options).collect::<BTreeSet<_>>(), terms);
        assert_eq!(cell.terms.len(), terms.len());
        assert_eq!(cell.change, greatest);
        assert_eq!((cell.from, cell.to), (head(from), head(to)));
        assert_eq!(cell.head_by.is_empty(), head_in_words(from) == head_in_words(to));
        assert!(cell.head_by.iter().all(is_between));
        if !cell.head_by.is_empty() {
            assert_eq!(cell.change, Change::Moved, "a head does not move by itself");
        }
    }
}

/// Cuts the data off after each day: what stands did not stand at the end of the day before that of the statement since
/// which it is said to stand, and stood at the end of every day since.
fn check_since(data: &Dataset, lens: Lens) {
    let days: BTreeSet<_> = support::fewer::statements(data).into_iter().filter_map(|of| day_of(data, of)).collect();
    let days = days.into_iter().filter(|day| day.0 <= lens.moment);
    let cut: Vec<_> = days.map(|day| (day, Positions::take(&only_said(data, |said| said <= day), lens))).collect();
    for (party, issue) in cells(data) {
        let cell = of_cell(data, party, issue, Span::between(lens.moment, lens.moment, lens.threshold));
        let check = |since: Option<StatementRef>, words: &dyn Fn(&Position) -> String| {
            let now = words(Positions::take(data, lens).of(party, issue));
            let different = cut.iter().rposition(|(_, positions)| words(positions.of(party, issue)) != now);
            let never_otherwise = different.is_none() && now == words(&Position::default());
            let first = cut.get(different.map_or(0, |at| at + 1)).filter(|_| !never_otherwise);
            assert_eq!(since.and_then(|of| day_of(data, of)), first.map(|(day, _)| *day));
        };
        for entry in &cell.options {
            check(entry.since, &|position| in_words(position.on(entry.option)));
        }
        check(cell.head_since, &head_in_words);
    }
}

/// The moment and date of a statement that is somebody's.
fn day_of(data: &Dataset, of: StatementRef) -> Option<(MomentIx, Date)> {
    match of {
        StatementRef::Plan(plan) if data.scenario(plan).date.is_none() => None,
        StatementRef::Plan(_) | StatementRef::Claim(_) => Some(filed(data, of)),
    }
}

/// Compares the answers to every plan at both moments.
#[track_caller]
fn check_then_and_now(data: &Dataset, span: Span) {
    let parties: Vec<PartyIx> = data.party_places().collect();
    let (from, to) = (Positions::take(data, span.from()), Positions::take(data, span.to()));
    for plan in &data.scenarios {
        let both = then_and_now(data, &parties, &plan.terms, span);
        let (then, now) = (answer(&from, &parties, &plan.terms), answer(&to, &parties, &plan.terms));
        assert_eq!(both.nobody_against, (then.nobody_against, now.nobody_against));
        assert_eq!(both.nobody_refuses, (then.nobody_refuses, now.nobody_refuses));
        for ((party, then), now) in both.parties.iter().zip(&then.parties).zip(&now.parties) {
            assert_eq!((party.then, party.now), (then.worst.zip(then.best), now.worst.zip(now.best)));
            let mut listed = party.terms.iter();
            for (issue, before) in then.verdicts.iter() {
                let after = now.verdicts.get(issue).expect("both answer every term");
                if before == after {
                    continue;
                }
                let entry = listed.next().expect("the term is listed");
                assert_eq!((entry.issue, entry.then, entry.now), (*issue, *before, *after));
                assert!(!entry.by.is_empty());
                for by in &entry.by {
                    let moment = filed(data, *by).0;
                    assert!(moment > span.from().moment && moment <= span.to().moment);
                }
            }
            assert!(listed.next().is_none());
            assert!(!party.has_changed() || !party.terms.is_empty(), "an answer changes by a verdict");
        }
    }
}

fn check_history(data: &Dataset, threshold: Grade) {
    for (party, issue) in cells(data) {
        let chapters = history(data, party, issue, threshold);
        assert_eq!(chapters.iter().map(|chapter| chapter.moment).collect::<Vec<_>>(), data.moment_places().collect::<Vec<_>>());
        let heard: Vec<_> = chapters.iter().flat_map(|chapter| &chapter.heard).map(|heard| heard.of).collect();
        let said = data.statements(party, issue).iter().filter(|said| said.grade >= threshold);
        assert_eq!(heard, said.map(|said| said.of).collect::<Vec<_>>());
        for (at, chapter) in chapters.iter().enumerate() {
            assert!(chapter.heard.iter().all(|heard| filed(data, heard.of).0 == chapter.moment));
            let positions = Positions::take(data, Lens { moment: chapter.moment, threshold });
            let position = positions.of(party, issue);
            let standing = data.issue(issue).option_places().map(|option| (option, position.on(option)));
            let standing: Vec<_> = standing.filter(|(_, standing)| *standing != Standing::default()).collect();
            assert_eq!((&chapter.standing, chapter.head), (&standing, head(position)));
            let Some(before) = at.checked_sub(1) else { continue };
            let cell = of_cell(data, party, issue, Span::between(MomentIx::new(before), chapter.moment, threshold));
            assert_eq!(chapter.change, cell.change);
            for (entry, step) in cell.options.iter().flat_map(|entry| entry.steps.iter().map(move |step| (entry, step))) {
                let heard = chapter.heard.iter().find(|heard| heard.of == step.by).expect("it was heard");
                assert!((heard.moved | heard.restated).contains(entry.option));
            }
        }
    }
}

/// What moved, by id.
fn printed(data: &Dataset, span: Span) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for cell in movement(data, span) {
        let place = format!("{}/{}", data.party(cell.party).id, data.issue(cell.issue).id);
        let id = |of: &StatementRef| data.statement_id(*of).to_string();
        let head_by: Vec<_> = cell.head_by.iter().map(id).collect();
        lines.insert(format!("{place} {} {head_by:?} {:?}", cell.change.slug(), cell.head_since.as_ref().map(id)));
        for entry in &cell.options {
            let steps: Vec<_> = entry.steps.iter().map(|step| format!("{} {}", step.why.slug(), id(&step.by))).collect();
            let since = entry.since.as_ref().map(id);
            lines.insert(format!("{place}/{:?} {} {steps:?} since {since:?}", entry.option, entry.change.slug()));
        }
    }
    lines
}

#[test]
fn it_is_what_both_moments_say_option_by_option_in_the_bundled_case() {
    let data = shared();
    for threshold in Grade::ALL {
        for from in data.moment_places() {
            for to in data.moment_places().filter(|to| *to >= from) {
                check_span(&data, Span::between(from, to, threshold));
            }
            check_then_and_now(&data, Span::between(from, data.latest_moment(), threshold));
        }
        check_history(&data, threshold);
        check_since(&data, Lens { moment: data.latest_moment(), threshold });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_is_what_both_moments_say_option_by_option(file in case(), grade in 0..4_usize) {
        let data = loaded(&file);
        for (from, to) in [(0, 1), (1, 2), (0, 2), (0, 0), (2, 2)] {
            let span = Span::between(MomentIx::new(from), MomentIx::new(to), Grade::ALL[grade]);
            check_span(&data, span);
            check_then_and_now(&data, span);
        }
        check_history(&data, Grade::ALL[grade]);
    }

    #[test]
    fn what_stands_stands_since_the_day_from_which_no_day_ends_otherwise(file in case(), grade in 0..4_usize, moment in 0..3_usize) {
        let data = loaded(&file);
        check_since(&data, Lens { moment: MomentIx::new(moment), threshold: Grade::ALL[grade] });
    }

    #[test]
    fn from_a_moment_to_itself_nothing_moves(file in case(), moment in 0..3_usize) {
        let data = loaded(&file);
        for cell in movement(&data, Span::between(MomentIx::new(moment), MomentIx::new(moment), Grade::Disputed)) {
            prop_assert_eq!(cell.change, Change::CarriedOver);
            prop_assert!(cell.head_by.is_empty() && cell.options.iter().all(|option| option.steps.is_empty()));
        }
    }

    #[test]
    fn it_does_not_matter_which_moment_is_named_first(file in case(), one in 0..3_usize, other in 0..3_usize) {
        let data = loaded(&file);
        let (one, other) = (MomentIx::new(one), MomentIx::new(other));
        prop_assert_eq!(
            movement(&data, Span::between(one, other, Grade::Disputed)),
            movement(&data, Span::between(other, one, Grade::Disputed))
        );
    }

    #[test]
    fn what_moved_over_two_steps_moved_over_one_of_them_and_ends_fit(file in case()) {
        let data = loaded(&file);
        let over = |from, to| movement(&data, Span::between(MomentIx::new(from), MomentIx::new(to), Grade::Disputed));
        for ((whole, first), second) in over(0, 2).iter().zip(&over(0, 1)).zip(&over(1, 2)) {
            prop_assert_eq!((whole.from, whole.to, first.to), (first.from, second.to, second.from));
            prop_assert!(whole.change <= first.change.max(second.change));
        }
    }

    #[test]
    fn the_order_of_parties_and_issues_changes_nothing(file in case()) {
        let mut turned = file.clone();
        turned.parties.reverse();
        turned.issues.reverse();
        let (data, turned) = (loaded(&file), loaded(&turned));
        for (from, to) in [(0, 1), (0, 2)] {
            let span = Span::between(MomentIx::new(from), MomentIx::new(to), Grade::Disputed);
            prop_assert_eq!(printed(&data, span), printed(&turned, span));
        }
    }
}
