//! Figures that others published on the Wahl-O-Mat for the Bundestag election of 2017, asked of the engine.
//!
//! Those on AfD hold for the transcription that the test reads; another one differs in one of AfD's answers
//! (`README.md` says which).

use position_comparator::engine::package::blocks;
use position_comparator::engine::{Divide, Word, ground};

use crate::Seen;

// Parties by their number in the source.
pub(crate) const UNION: usize = 0;
pub(crate) const SPD: usize = 1;
const LINKE: usize = 2;
const GREENS: usize = 3;
pub(crate) const FDP: usize = 4;
const AFD: usize = 5;
pub(crate) const JAMAICA: [usize; 3] = [UNION, FDP, GREENS];

const N_THESES: usize = 38;

/// How two parties stand on the theses, thesis by thesis in the engine's words.
#[derive(Default)]
struct Tally {
    /// Both yes or both no.
    agree: usize,
    /// Both neutral: they share both options and nothing divides them.
    both_neutral: usize,
    /// One is neutral and one is not: they share an option and differ on the other.
    one_neutral: usize,
    /// One yes and one no.
    differ: usize,
}

impl Tally {
    fn of(seen: &Seen, one: usize, other: usize) -> Self {
        let mut tally = Self::default();
        for thesis in 0..N_THESES {
            let relation = seen.relation(one, other, thesis);
            match (relation.word(), relation.divide) {
                (Word::Agree, _) => tally.agree += 1,
                (Word::WithinReach, Divide::None) => tally.both_neutral += 1,
                (Word::WithinReach, _) => tally.one_neutral += 1,
                (Word::Differ, _) => tally.differ += 1,
                (word, _) => panic!("{word:?} between p{one} and p{other} on q{thesis}"),
            }
        }
        tally
    }

    /// Theses with the same answer, neutral included.
    fn same(&self) -> usize {
        self.agree + self.both_neutral
    }

    /// What the Wahl-O-Mat itself would print, of 76 points: two for the same answer, one beside neutral.
    fn points(&self) -> usize {
        2 * self.same() + self.one_neutral
    }
}

/// A share, rounded to a whole number of parts.
fn rounded(share: usize, of: usize, parts: usize) -> usize {
    (2 * parts * share + of) / (2 * of)
}

pub(crate) fn check(seen: &Seen) {
    check_numbers_of_theses(seen);
    check_same_answers(seen);
    check_points(seen);
}

/// Mannheim Centre for European Social Research, press release "Koal-O-Mat für die Bundestagswahl", September 2017,
/// <http://www.mzes.uni-mannheim.de/d7/en/news/press-releases/koal-o-mat-fur-die-bundestagswahl-welche-parteien-passen-zusammen>:
/// Union and FDP agree on 20 of 38, SPD and Greens on 24, Union and SPD on 20 with six explicit contradictions; Union,
/// FDP and Greens together have 21 contradictions and nine theses in common. The first two figures also stand in
/// "Policy conflict and coalition formation in the upcoming Bundestag elections", 19 September 2017,
/// <https://policynetwork.progressivebritain.org/opinions/essays/policy-conflict-and-coalition-formation-in-the-upcoming-bundestag-elections/>.
fn check_numbers_of_theses(seen: &Seen) {
    assert_eq!(Tally::of(seen, UNION, FDP).agree, 20);
    assert_eq!(Tally::of(seen, SPD, GREENS).agree, 24);
    assert_eq!(Tally::of(seen, UNION, SPD).agree, 20);
    assert_eq!(Tally::of(seen, UNION, SPD).differ, 6);
    assert_eq!(common_and_without_zone(seen, &[UNION, SPD]), (20, 6));
    assert_eq!(common_and_without_zone(seen, &JAMAICA), (9, 21));
}

/// Theses on which all give the same answer, and those on which each answer has somebody against it.
fn common_and_without_zone(seen: &Seen, parties: &[usize]) -> (usize, usize) {
    let theses: Vec<usize> = (0..N_THESES).collect();
    seen.at(parties, &theses, |in_play| {
        let word = |issue| ground::ground(in_play.data, in_play.positions, in_play.parties, issue).word;
        let common = in_play.issues.iter().filter(|issue| word(**issue) == Word::Agree).count();
        (common, blocks(in_play).iter().filter(|zone| zone.free.is_empty()).count())
    })
}

/// Westdeutsche Zeitung, "Wahl-O-Mat-Analyse: So viel AfD steckt in der FDP", September 2017,
/// <https://www.wz.de/politik/wahl-o-mat-analyse-so-viel-afd-steckt-in-der-fdp_aid-26549679>, on six parties: Linke and
/// Greens are most alike, almost 80 % of their positions are identical; SPD and Greens come second; FDP and AfD have
/// just under 58 %; Union and SPD, with 55.3 %, are the fourth highest; Linke and SPD come fifth.
fn check_same_answers(seen: &Seen) {
    let same = |one, other| Tally::of(seen, one, other).same();
    assert_eq!(rounded(same(UNION, SPD), N_THESES, 1000), 553);
    assert_eq!(rounded(same(FDP, AFD), N_THESES, 1000), 579);
    assert_eq!(rounded(same(LINKE, GREENS), N_THESES, 100), 79);
    let place = |one, other| 1 + pairs().filter(|pair| same(pair.0, pair.1) > same(one, other)).count();
    assert_eq!([place(LINKE, GREENS), place(SPD, GREENS), place(UNION, SPD), place(LINKE, SPD)], [1, 2, 4, 5]);
}

/// Berliner Morgenpost, "So nah stehen sich die Parteien", 2017,
/// <https://interaktiv.morgenpost.de/parteien-bundestagswahl-2017>, in per cent of the Wahl-O-Mat's points: Union with
/// SPD 70, FDP 68, AfD 57; AfD with FDP 64, Greens 37, Linke 33, its nearest and its farthest. (It also gives Union
/// and Freie Wähler 76, which the answers make 72 whoever counts: no figure to hold the engine to.) HNA, "Wahl-O-Mat-Auswertung", 2017,
/// <https://www.hna.de/politik/bundestagswahl-2017-wahl-o-mat-auswertung-diese-partei-hat-groesste-uebereinstimmung-mit-afd-zr-8668627.html>:
/// Linke and Greens above 80, then SPD and Greens, then Union and SPD with 70, above Union and FDP.
fn check_points(seen: &Seen) {
    let points = |one, other| Tally::of(seen, one, other).points();
    let per_cent = |one, other| rounded(points(one, other), 2 * N_THESES, 100);
    assert_eq!([SPD, FDP, AFD].map(|other| per_cent(UNION, other)), [70, 68, 57]);
    assert_eq!([FDP, GREENS, LINKE].map(|other| per_cent(AFD, other)), [64, 37, 33]);
    let with_afd = |other| points(AFD, other);
    assert!([UNION, SPD].into_iter().all(|other| with_afd(FDP) > with_afd(other) && with_afd(other) > with_afd(GREENS)));
    assert!(per_cent(LINKE, GREENS) > 80);
    let place = |one, other| 1 + pairs().filter(|pair| points(pair.0, pair.1) > points(one, other)).count();
    assert_eq!([place(LINKE, GREENS), place(SPD, GREENS), place(UNION, SPD)], [1, 2, 3]);
    assert!(points(UNION, SPD) > points(UNION, FDP));
}

/// The pairs of the six parties that the articles compare.
fn pairs() -> impl Iterator<Item = (usize, usize)> {
    (UNION..=AFD).flat_map(|one| (one + 1..=AFD).map(move |other| (one, other)))
}
