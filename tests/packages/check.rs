//! The engine's packages held against the count one by one, and printed with ids.

use std::collections::{BTreeMap, BTreeSet};

use position_comparator::engine::package::{
    Aim, FRONT_BOUND, Front, Resisted, Settled, SmallestChange, Way, blocks, counts, front, smallest_change,
};
use position_comparator::engine::{InPlay, Lens, Positions, Terms, verdict};
use position_comparator::model::{Dataset, Grade, IssueIx, OptionIx, OptionSet, PartyIx, Stance, Verdict, Verdicts};

use crate::brute::{self, AGAINST, BEST, Bad, Brute, NOT_FOR, Package, REFUSES, Settle, WORST};

fn brute(in_play: InPlay<'_>) -> Brute<'_> {
    Brute { data: in_play.data, positions: in_play.positions, parties: in_play.parties, issues: in_play.issues }
}

fn settle(settled: Settled) -> Settle {
    match settled {
        Settled::Favourably => BEST,
        Settled::Unfavourably => WORST,
    }
}

fn bad(aim: Aim) -> Bad {
    match aim {
        Aim::NobodyRefuses => REFUSES,
        Aim::NobodyAgainst => AGAINST,
    }
}

#[track_caller]
pub(crate) fn check_counts(in_play: InPlay<'_>) {
    let (brute, counts) = (brute(in_play), counts(in_play));
    for settled in Settled::ALL {
        let (found, possible) = (brute.count(settle(settled), AGAINST), counts.possible(settled));
        assert_eq!(counts.all.to_u128(), Some(found.n_all));
        assert_eq!(possible.packages.to_u128(), Some(found.n_free));
        let cells =
            found.used.iter().flat_map(|(issue, option)| in_play.parties.iter().map(move |party| (*party, *issue, *option)));
        let unknown =
            cells.filter(|(party, issue, option)| brute.verdicts(*party, *issue, *option).iter().eq([Verdict::Unknown]));
        assert_eq!(possible.n_unknown, unknown.count());
    }
    assert_eq!(counts.certain.to_u128(), Some(brute.count(WORST, NOT_FOR).n_free));
}

/// Vectors and how many packages have them; of each vector a few packages are looked at.
#[track_caller]
pub(crate) fn check_front(in_play: InPlay<'_>) {
    let brute = brute(in_play);
    for settled in Settled::ALL {
        let front = front(in_play, settled, FRONT_BOUND).expect("the front is within the bound");
        let found = front.points.iter().map(|point| (point.against.clone(), point.packages.to_u128().expect("few packages")));
        assert_eq!(found.collect::<BTreeMap<_, _>>(), brute::front(&brute.count(settle(settled), AGAINST).by_vector));
        for point in &front.points {
            for package in front.packages(point).take(3) {
                assert_eq!(brute.vector(&options(in_play, &package), settle(settled), AGAINST), point.against);
            }
        }
    }
}

/// The front with all its packages.
#[track_caller]
pub(crate) fn check_packages(in_play: InPlay<'_>) {
    let brute = brute(in_play);
    for settled in Settled::ALL {
        let mut by_vector: BTreeMap<Vec<usize>, BTreeSet<Package>> = BTreeMap::new();
        for package in brute.packages() {
            by_vector.entry(brute.vector(&package, settle(settled), AGAINST)).or_default().insert(package);
        }
        let front = front(in_play, settled, FRONT_BOUND).expect("the front is within the bound");
        let mut found = BTreeMap::new();
        for point in &front.points {
            let packages: Vec<Package> = front.packages(point).map(|package| options(in_play, &package)).collect();
            assert_eq!(point.packages.to_u128(), Some(packages.len() as u128));
            let n_in_unions: usize =
                front.unions(point).map(|union| union.values().map(|set| set.len()).product::<usize>()).sum();
            assert_eq!(n_in_unions, packages.len());
            found.insert(point.against.clone(), packages.into_iter().collect::<BTreeSet<_>>());
        }
        assert_eq!(found, brute::front(&by_vector));
    }
}

/// A package's options in the order of the issues in play.
fn options(in_play: InPlay<'_>, package: &Terms) -> Package {
    assert_eq!(package.len(), in_play.issues.len());
    let only = |issue: &IssueIx| {
        let mut options = package.get(issue).expect("every issue has a term").iter();
        let option = options.next().expect("a term names an option");
        assert_eq!(options.next(), None);
        option
    };
    in_play.issues.iter().map(only).collect()
}

/// No vector is better than another, packages have the vector they are listed under, and of many packages none is
/// better than what is listed.
#[track_caller]
pub(crate) fn sampled(in_play: InPlay<'_>, settled: Settled, front: &Front) {
    let brute = brute(in_play);
    let is_below = |one: &[usize], other: &[usize]| one.iter().zip(other).all(|(one, other)| one <= other);
    for (at, point) in front.points.iter().enumerate() {
        let others = front.points.iter().enumerate().filter(|(other, _)| *other != at);
        assert!(others.map(|(_, other)| other).all(|other| !is_below(&other.against, &point.against)));
        for package in front.packages(point).take(2) {
            assert_eq!(brute.vector(&options(in_play, &package), settle(settled), AGAINST), point.against);
        }
    }
    for sample in 0..300_usize {
        let option = |(at, issue): (usize, &IssueIx)| {
            OptionIx::new((sample * (2 * at + 1) + sample / 7) % in_play.data.issue(*issue).options.len())
        };
        let package: Package = in_play.issues.iter().enumerate().map(option).collect();
        let vector = brute.vector(&package, settle(settled), AGAINST);
        assert!(front.points.iter().any(|point| is_below(&point.against, &vector)));
    }
}

#[track_caller]
pub(crate) fn check_blocks(in_play: InPlay<'_>) {
    let brute = brute(in_play);
    let found = blocks(in_play);
    assert!(found.iter().map(|blocks| &blocks.issue).eq(in_play.issues));
    for blocks in found {
        let issue = blocks.issue;
        for (option, found) in in_play.data.issue(issue).option_places().zip(&blocks.options) {
            assert_eq!(found.option, option);
            let all = || in_play.parties.iter().map(|&party| (party, brute.verdicts(party, issue, option)));
            let in_way = all().filter(|(_, verdicts)| verdicts.iter().any(AGAINST));
            assert!(found.blocks.iter().map(|block| (block.party, block.verdicts)).eq(in_way));
            assert_eq!(blocks.free.contains(option), found.blocks.is_empty());
            assert_eq!(blocks.possibly_free.contains(option), !all().any(|(_, verdicts)| verdicts.iter().all(AGAINST)));
            assert_eq!(found.n_unknown, all().filter(|(_, verdicts)| *verdicts == Verdicts::only(Verdict::Unknown)).count());
            for block in &found.blocks {
                let said = in_play.data.statements(block.party, issue);
                let behind: Vec<_> = said.iter().filter(|said| block.by.contains(&said.of)).collect();
                assert!(!behind.is_empty() && behind.len() == block.by.len());
                match block.implied {
                    None => assert!(behind.iter().all(|said| said.on(option).is_some_and(Stance::is_against))),
                    Some(implied) => {
                        assert!(!block.verdicts.contains(Verdict::Refuses));
                        assert!(implied.by.is_none_or(|by| behind.iter().any(|said| said.on(by) == Some(Stance::Demands))));
                    }
                }
            }
        }
    }
}

#[track_caller]
pub(crate) fn check_changes(in_play: InPlay<'_>, terms: &Terms) {
    let brute = brute(in_play);
    let mut terms = terms.clone();
    for aim in Aim::ALL {
        for settled in Settled::ALL {
            let found = smallest_change(in_play, &terms, aim, settled);
            // What is not in play is no matter.
            terms.retain(|issue, _| in_play.issues.contains(issue));
            check_change(&brute, &terms, &found);
        }
    }
}

fn check_change(brute: &Brute<'_>, terms: &Terms, found: &SmallestChange) {
    let (is_favourable, bad, settle) = (found.settled == Settled::Favourably, bad(found.aim), settle(found.settled));
    let smallest = brute.smallest_change(terms, is_favourable, bad);
    assert_eq!(found.n_changes(), smallest.as_ref().map(|(n, _)| *n));
    let blocked = terms.iter().filter(|(issue, term)| !brute.may_stand(**issue, **term, is_favourable, bad));
    assert!(found.changes.iter().map(|change| (&change.issue, &change.term)).eq(blocked));
    for change in &found.changes {
        let issue = change.issue;
        let all = || brute.data.issue(issue).option_places();
        let verdict = |party: PartyIx, option| settle(brute.verdicts(party, issue, option));
        assert!(!change.blocked_by.is_empty());
        match &change.way {
            Way::Take(options) => {
                let places: BTreeSet<OptionIx> = options.iter().map(|replacement| replacement.option).collect();
                let free = all().filter(|option| brute.may_stand(issue, OptionSet::only(*option), is_favourable, bad));
                assert_eq!(places, free.collect());
                assert!(!places.is_empty());
                if let Some((_, ways)) = &smallest {
                    assert_eq!(ways.get(&issue), Some(&places));
                }
                for replacement in options {
                    let before = |party: PartyIx| settle(verdict::on_term(brute.positions.of(party, issue), change.term));
                    let after = |party: PartyIx| verdict(party, replacement.option);
                    let where_ = |is: &dyn Fn(PartyIx) -> bool| -> Vec<PartyIx> {
                        brute.parties.iter().copied().filter(|party| is(*party)).collect()
                    };
                    assert_eq!(replacement.is_for().collect::<Vec<_>>(), where_(&|party| !NOT_FOR(after(party))));
                    assert_eq!(replacement.unknown().collect::<Vec<_>>(), where_(&|party| after(party) == Verdict::Unknown));
                    assert_eq!(replacement.against().collect::<Vec<_>>(), where_(&|party| AGAINST(after(party))));
                    let costs = where_(&|party| !NOT_FOR(before(party)) && NOT_FOR(after(party)));
                    assert_eq!(replacement.costs().collect::<Vec<_>>(), costs);
                }
            }
            Way::None(least) => {
                let count = |option, wanted| brute.parties.iter().filter(|party| verdict(**party, option) == wanted).count();
                let resistance = |option| (count(option, Verdict::Refuses), count(option, Verdict::Objects));
                let fewest = all().map(resistance).min().expect("an issue has options");
                assert!(fewest > (0, 0));
                assert!(least.iter().map(|resisted| resisted.option).eq(all().filter(|option| resistance(*option) == fewest)));
                for Resisted { option, refused_by, objected_by } in least {
                    assert!(refused_by.iter().all(|party| verdict(*party, *option) == Verdict::Refuses));
                    assert!(objected_by.iter().all(|party| verdict(*party, *option) == Verdict::Objects));
                    assert_eq!((refused_by.len(), objected_by.len()), fewest);
                }
            }
        }
    }
}

/// Everything about the packages of a case, one thing a line, lists joined by commas.
pub(crate) fn printed(data: &Dataset) -> Vec<String> {
    let lens = Lens { moment: data.latest_moment(), threshold: Grade::Disputed };
    let (parties, issues): (Vec<_>, Vec<_>) = (data.party_places().collect(), data.issue_places().collect());
    let in_play = InPlay { data, positions: &Positions::take(data, lens), parties: &parties, issues: &issues };
    let mut lines = Vec::new();
    for blocks in blocks(in_play) {
        let issue = blocks.issue;
        lines.push(format!(
            "free {} {} {}",
            data.issue(issue).id,
            set(data, issue, blocks.free),
            set(data, issue, blocks.possibly_free)
        ));
        for option in &blocks.options {
            let place = set(data, issue, OptionSet::only(option.option));
            lines.push(format!("unknown {} {place} {}", data.issue(issue).id, option.n_unknown));
            for block in &option.blocks {
                // Of several demands that imply the same the first is named, so that one depends on the order of the options.
                let by = block.by.iter().filter(|_| block.implied.is_none());
                let by: Vec<&str> = by.map(|of| &**data.statement_id(*of)).collect();
                let (party, implied) = (names(data, &[block.party]), block.implied.is_some());
                lines.push(format!(
                    "block {} {place} {party} {:?} {implied} {}",
                    data.issue(issue).id,
                    block.verdicts,
                    by.join(",")
                ));
            }
        }
    }
    let counts = counts(in_play);
    lines.push(format!("counts {} {}", counts.all, counts.certain));
    for settled in Settled::ALL {
        let possible = counts.possible(settled);
        lines.push(format!("possible {} {} {}", settled.slug(), possible.packages, possible.n_unknown));
        let front = front(in_play, settled, FRONT_BOUND).expect("the front is within the bound");
        for point in &front.points {
            let against: Vec<_> =
                parties.iter().zip(&point.against).map(|(party, n)| format!("{}={n}", data.party(*party).id)).collect();
            for package in front.packages(point) {
                let terms: Vec<_> = package
                    .iter()
                    .map(|(issue, term)| format!("{}={}", data.issue(*issue).id, set(data, *issue, *term)))
                    .collect();
                lines.push(format!("front {} {} {} {}", settled.slug(), against.join(","), point.packages, terms.join(",")));
            }
        }
        for (scenario, aim) in data.scenarios.iter().flat_map(|scenario| Aim::ALL.map(|aim| (scenario, aim))) {
            lines.extend(printed_change(data, &smallest_change(in_play, &scenario.terms, aim, settled)));
        }
    }
    lines
}

/// One line for each option that could stand in a term's place, or is the least resisted.
pub(crate) fn printed_change(data: &Dataset, change: &SmallestChange) -> Vec<String> {
    let mut lines = Vec::new();
    for changed in &change.changes {
        let issue = changed.issue;
        let (aim, settled, id) = (change.aim.slug(), change.settled.slug(), &data.issue(issue).id);
        let (term, blocked) = (set(data, issue, changed.term), names(data, &changed.blocked_by));
        let start = format!("change {aim} {settled} {id} {term} blocked:{blocked}");
        match &changed.way {
            Way::Take(options) => lines.extend(options.iter().map(|to| {
                let option = set(data, issue, OptionSet::only(to.option));
                let who = |parties: &mut dyn Iterator<Item = PartyIx>| names(data, &parties.collect::<Vec<_>>());
                let (is_for, unknown) = (who(&mut to.is_for()), who(&mut to.unknown()));
                let (against, costs) = (who(&mut to.against()), who(&mut to.costs()));
                format!("{start} take {option} for:{is_for} unknown:{unknown} against:{against} costs:{costs}")
            })),
            Way::None(least) => lines.extend(least.iter().map(|to| {
                let option = set(data, issue, OptionSet::only(to.option));
                let (refused, objected) = (names(data, &to.refused_by), names(data, &to.objected_by));
                format!("{start} none {option} refused:{refused} objected:{objected}")
            })),
        }
    }
    lines
}

fn names(data: &Dataset, parties: &[PartyIx]) -> String {
    parties.iter().map(|party| &*data.party(*party).id).collect::<Vec<_>>().join(",")
}

fn set(data: &Dataset, issue: IssueIx, options: OptionSet) -> String {
    options.iter().map(|option| &*data.issue(issue).options[option.at()].id).collect::<Vec<_>>().join(",")
}
