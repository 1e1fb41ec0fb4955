//! "Two parties on an issue", and all of them.

use std::collections::BTreeMap;

use super::record::{Issue, Stance};
use super::{Position, Row, Verdict};

/// What a party may be taken to say about an option.
#[derive(Clone, Copy)]
enum Said {
    Stance(Stance),
    Implied,
}

impl Said {
    fn is_for(self) -> bool {
        matches!(self, Self::Stance(stance) if stance.is_for())
    }

    fn is_against(self) -> bool {
        match self {
            Self::Stance(stance) => stance.is_against(),
            Self::Implied => true,
        }
    }

    fn is_firmly_for(self) -> bool {
        matches!(self, Self::Stance(stance) if stance.is_firmly_for())
    }

    fn is(self, wanted: Stance) -> bool {
        matches!(self, Self::Stance(stance) if stance == wanted)
    }
}

pub(super) fn print(facts: &mut BTreeMap<String, String>, parties: &[String], issue: &Issue, rows: &[Row]) {
    for (place, party) in parties.iter().enumerate() {
        for (later, other) in parties.iter().enumerate().skip(place + 1) {
            let relation = relation(issue, &rows[place].positions, &rows[later].positions);
            facts.insert(format!("relation {party}/{other}/{}", issue.id), relation);
        }
    }
    let verdicts = |option: usize| rows.iter().map(move |row| row.positions[option].headline());
    // "options nobody is against (*not ruled out*), options everybody is for (*common*)"
    let open = |option: &usize| verdicts(*option).all(|verdict| verdict < Verdict::Objects);
    let common = |option: &usize| verdicts(*option).all(|verdict| verdict < Verdict::Unknown);
    let options = 0..issue.options.len();
    facts.insert(format!("open {}", issue.id), names(issue, options.clone().filter(open)));
    facts.insert(format!("common {}", issue.id), names(issue, options.filter(common)));
}

/// "First what they share … Then what divides them … The relation in a word".
fn relation(issue: &Issue, ours: &[Position], theirs: &[Position]) -> String {
    let (share, shared) = strongest(issue, ours, theirs, headline, &SHARES);
    let (divide, divided) = strongest(issue, ours, theirs, headline, &DIVISIONS);
    let (possible_share, _) = strongest(issue, ours, theirs, possible, &SHARES);
    let (possible_divide, _) = strongest(issue, ours, theirs, possible, &DIVISIONS);
    let word = match (share, divide) {
        ("none", "none") => "unknown",
        ("none", divide) => divide,
        (_, "clash") => "mixed",
        (share, _) => share, // "Sharing beside *differ* stays `agree` or `within reach`"
    };
    let more = |possible: &'static str, known: &str| if possible == known { "none" } else { possible };
    format!(
        "{word} share={share}:{} divide={divide}:{} possible-share={} possible-divide={}",
        names(issue, shared.into_iter()),
        names(issue, divided.into_iter()),
        more(possible_share, share),
        more(possible_divide, divide),
    )
}

/// A name and whether what one party says and what the other says come to it, whichever of them is first.
type Kind = (&'static str, fn(Said, Said) -> bool);

/// "*agree* (some option both demand or accept), *within reach* (some option one demands or accepts and the other is open to,
/// or both are open to), or nothing", strongest first.
const SHARES: [Kind; 2] = [
    ("agree", |one, other| one.is_firmly_for() && other.is_firmly_for()),
    ("within-reach", |one, other| one.is(Stance::OpenTo) && other.is_for()),
];

/// "*clash* (one demands what the other rejects), *differ* (one is for what the other is against, implied included), or nothing".
const DIVISIONS: [Kind; 2] = [
    ("clash", |one, other| one.is(Stance::Demands) && other.is(Stance::Rejects)),
    ("differ", |one, other| one.is_for() && other.is_against()),
];

/// The strongest kind that some option makes so, with all options that do.
fn strongest(
    issue: &Issue,
    ours: &[Position],
    theirs: &[Position],
    said: fn(&Position) -> Vec<Said>,
    kinds: &[Kind],
) -> (&'static str, Vec<usize>) {
    for (name, holds) in kinds {
        let options: Vec<usize> = (0..issue.options.len())
            .filter(|option| {
                let (ours, theirs) = (said(&ours[*option]), said(&theirs[*option]));
                ours.iter().any(|one| theirs.iter().any(|other| holds(*one, *other) || holds(*other, *one)))
            })
            .collect();
        if !options.is_empty() {
            return (name, options);
        }
    }
    ("none", Vec::new())
}

/// "The headline counts stances as they stand …"
fn headline(position: &Position) -> Vec<Said> {
    let stance = position.headline_stance().map(Said::Stance);
    stance.or_else(|| position.headline_implied().then_some(Said::Implied)).into_iter().collect()
}

/// "… what more is possible is said after it": every side of every stance, and what may be implied.
fn possible(position: &Position) -> Vec<Said> {
    let sides = position.cell.standing.sides().map(|side| Said::Stance(side.stance));
    sides.chain(position.implied.map(|_| Said::Implied)).collect()
}

fn names(issue: &Issue, options: impl Iterator<Item = usize>) -> String {
    options.map(|option| issue.options[option].as_str()).collect::<Vec<_>>().join(",")
}
