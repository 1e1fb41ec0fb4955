//! A second, naive reading of the method page: slow, plain, sharing nothing with the engine it checks.
//!
//! Every function cites the clause it was written from. `record` reads the file, `standing` is rules 1 to 5, `implied`
//! rule 6, `term` the verdicts on a scenario, `relation` two parties and all of them.
//!
//! Readings: where the page leaves a choice, this is the one taken.
//!
//! 1.  Rule 1: "place in the file" compares claims with claims and plans with plans. A plan without a date has the date of
//!     its moment; a plan without a grade is nobody's claim. Documents only admits documents; weights come after that.
//! 2.  Rules 2 and 3 are one walk in the order of rule 1: a claim as heavy as what stands replaces it and ends contest and
//!     weakening; a lighter one of the same way leaves also the date as it was.
//! 3.  Rule 3: the lighter side obeys rule 3 too: a still lighter claim does not replace it, one as heavy as it does.
//!     Only a claim as heavy as the heavier side ends the contest.
//! 4.  Rule 3: "newer" for an `unclear` is the order of rule 1; it is newer than the claim that stands, of a contested
//!     stance newer than both, while a lighter repetition settles nothing.
//! 5.  Rule 5 asks for a strictly greater (moment, date); a month without a day is later than each of its days. A lighter
//!     repetition on the day of the lapse saves nothing. After a lapse nothing stands, so a claim of any weight may stand.
//! 6.  Rule 5: a claim that is against this option and for another does both: lighter than a *for*, it contests and weakens
//!     it (the range then has all three: what was said, unknown, against; the headline says unknown).
//! 7.  Rule 5 holds for the lighter *for* of a contested stance as well: it lapses (the against is then uncontested) or is
//!     weakened (unknown joins the range; `weakened` is printed; the headline is the heavier against all the same).
//! 8.  Rule 5: `open-to` lapses like any *for*, but only `demands` and `accepts` make another lapse. The plan's term of
//!     several options is `unclear` on each, so it makes nothing lapse.
//! 9.  Rule 6: a standing `demands` is one on the heavier side. The lighter side of a contested stance implies nothing, is
//!     no premise, gives no direction and is not among "everything it is for".
//! 10. Rule 6 is worked out three times: from everything that stands; without disputed-only and weakened stances, which is
//!     what the headline counts; without contested ones either. Full is what follows all three times.
//! 11. Rule 6: "was for earlier" is any counted claim for the option at any time up to *t*, as heavy as the `demands`.
//!     "Has been for", for directions, is any counted claim of any weight.
//! 12. Rule 6: a side that lies opposite must have options on it; at an end of the scale there is none, so the end clause
//!     decides (Russia demands all four regions, and was said to be open to the line: the rest is implied against).
//! 13. Rule 6, "in full" beyond the lighter claim's option: its exceptions are those of a `demands` (compatible, standing,
//!     unclear, for earlier), its direction its own; otherwise "or implied by this rule's last sentence" would be idle,
//!     because what lies beyond a stance against is always on the same side as that stance.
//!     The lighter claim is the newest that weakens; where it is for several options, beyond means beyond all on that side.
//! 14. Rule 6, last sentence: a weakened `demands` implies beyond the lighter claim's option all three times, unless it is
//!     contested as well. What lies beyond a stance against is spared for a standing stance or a newest `unclear` only, not
//!     for being compatible.
//! 15. A term of several options is like an option of its own, for the proposer of this or another plan with the same set of
//!     options. Its first plan opens it, what was said before does not matter. A claim against any of its options speaks
//!     against it, also one that is for another of them. A claim for one of them restates it if it is as heavy as what
//!     stands (after a lapse: as what had lapsed), else it says nothing about the term. Verdicts while contested: `accepts`
//!     and those of the options; with a disputed plan or a weakened term: `accepts` and `unknown`.
//! 16. Possible shares and divisions take each option by itself with any side of either party; ranged implied is against.
//!     They are printed as a word. Nothing shared is `share=none:`, nothing that divides `divide=none:`.

mod implied;
mod record;
mod relation;
mod standing;
mod term;

use std::collections::BTreeMap;

use serde_json::Value;

use implied::{Implied, implied};
use record::{Issue, Record, Stance, Statement};
use standing::{Cell, cell};

/// What a party makes of an option or a term, best first. Clause: "Verdict of a party on a term".
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Verdict {
    Accepts,
    Open,
    Unknown,
    Objects,
    Refuses,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Accepts => "accepts",
            Self::Open => "open",
            Self::Unknown => "unknown",
            Self::Objects => "objects",
            Self::Refuses => "refuses",
        }
    }

    /// `accepts` (demands, accepts), `open`, `unknown`, `objects` (opposes), `refuses` (rejects).
    fn of(stance: Stance) -> Self {
        match stance {
            Stance::Demands | Stance::Accepts => Self::Accepts,
            Stance::OpenTo => Self::Open,
            Stance::Unclear => Self::Unknown,
            Stance::Opposes => Self::Objects,
            Stance::Rejects => Self::Refuses,
        }
    }
}

/// What a party's position on one option comes to: the cell of the table with its marks.
struct Position<'a> {
    cell: Cell<'a>,
    implied: Option<Implied>,
}

/// A party's position on every option of an issue, in the order of the options.
struct Row<'a> {
    statements: Vec<&'a Statement>,
    positions: Vec<Position<'a>>,
}

/// All answers at (moment, threshold, scenario) as printable facts, one a key.
pub(crate) fn answers(data: &Value, moment: &str, threshold: &str, scenario: Option<&str>) -> BTreeMap<String, String> {
    let record = Record::read(data, moment, threshold);
    let mut facts = BTreeMap::new();
    // Keyed by issue, then by party: both in file order.
    let table: Vec<Vec<Row>> =
        record.issues.iter().map(|issue| record.parties.iter().map(|party| row(&record, party, issue)).collect()).collect();
    for (issue, rows) in record.issues.iter().zip(&table) {
        for (party, row) in record.parties.iter().zip(rows) {
            for (option, position) in issue.options.iter().zip(&row.positions) {
                print_position(&mut facts, &format!("{party}/{}/{option}", issue.id), position);
            }
        }
        relation::print(&mut facts, &record.parties, issue, rows);
    }
    if let Some(scenario) = scenario.and_then(|id| record.scenarios.iter().find(|scenario| scenario.id == id)) {
        term::print(&mut facts, &record, &table, scenario);
    }
    facts
}

/// Rules 1 to 6 for one party on one issue.
fn row<'a>(record: &'a Record, party: &str, issue: &Issue) -> Row<'a> {
    let statements: Vec<&Statement> =
        record.statements.iter().filter(|statement| statement.party == party && statement.issue == issue.id).collect();
    let cells: Vec<Cell> = (0..issue.options.len()).map(|option| cell(issue, option, &statements)).collect();
    let implied = implied(issue, &cells);
    let positions = cells.into_iter().zip(implied).map(|(cell, implied)| Position { cell, implied }).collect();
    Row { statements, positions }
}

fn print_position(facts: &mut BTreeMap<String, String>, place: &str, position: &Position) {
    let cell = &position.cell;
    let mut put = |key: &str, value: String| facts.insert(format!("{key} {place}"), value);
    match (&cell.standing.heavier, cell.newest_unclear) {
        (Some(side), _) => put("standing", format!("{} {}", side.stance.word(), side.statement.id)),
        (None, Some(unclear)) if cell.newest_is_unclear => put("standing", format!("unclear {}", unclear.id)),
        (None, _) => None,
    };
    if let Some(side) = &cell.standing.lighter {
        put("contested", format!("{} {}", side.stance.word(), side.statement.id));
    }
    if let Some(unclear) = cell.unclear_since() {
        put("unclear-since", unclear.id.clone());
    }
    if let Some(lighter) = cell.standing.weakened_by() {
        put("weakened", lighter.id.clone());
    }
    if let Some(implied) = position.implied {
        put("implied", if implied == Implied::Full { "full" } else { "ranged" }.to_owned());
    }
    put("verdicts", words(&position.verdicts()));
    put("headline", position.headline().word().to_owned());
}

impl Position<'_> {
    /// The verdicts that can turn out. Clauses: rules 3 to 6 and "a contested or disputed-only stance has a worst and a best".
    fn verdicts(&self) -> Vec<Verdict> {
        if self.cell.standing.heavier.is_none() {
            return match self.implied {
                Some(Implied::Full) => vec![Verdict::Objects],
                Some(Implied::RangedHeadlineAgainst | Implied::Ranged) => vec![Verdict::Unknown, Verdict::Objects],
                None => vec![Verdict::Unknown],
            };
        }
        let standing = &self.cell.standing;
        let mut verdicts: Vec<Verdict> = standing.sides().map(|side| Verdict::of(side.stance)).collect();
        if standing.ranges_to_unknown() {
            verdicts.push(Verdict::Unknown);
        }
        in_order(verdicts)
    }

    /// The stance the headline counts, if it counts one. Clause: "The headline counts stances as they stand: contested ones
    /// by their heavier side; disputed-only and weakened ones … as unknown".
    fn headline_stance(&self) -> Option<Stance> {
        let side = self.cell.standing.heavier.as_ref()?;
        (!side.is_soft()).then_some(side.stance)
    }

    /// Whether the headline counts the option as implied against ("… and what only those imply, as unknown").
    fn headline_implied(&self) -> bool {
        matches!(self.implied, Some(Implied::Full | Implied::RangedHeadlineAgainst))
    }

    /// The single verdict of the headline.
    fn headline(&self) -> Verdict {
        match self.headline_stance() {
            Some(stance) => Verdict::of(stance),
            None if self.headline_implied() => Verdict::Objects,
            None => Verdict::Unknown,
        }
    }
}

/// From best to worst, each once.
fn in_order(mut verdicts: Vec<Verdict>) -> Vec<Verdict> {
    verdicts.sort_unstable();
    verdicts.dedup();
    verdicts
}

fn words(verdicts: &[Verdict]) -> String {
    verdicts.iter().map(|verdict| verdict.word()).collect::<Vec<_>>().join("|")
}
