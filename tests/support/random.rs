//! Data sets made up at random: small, so that the statements of a cell meet often, and complete in the kinds of things.

use proptest::prelude::*;

use super::{Case, FileRecord};

const GRADES: [&str; 4] = ["document", "on-record", "reported", "disputed"];
const STANCES: [&str; 6] = ["demands", "accepts", "open-to", "unclear", "opposes", "rejects"];
/// Days of a moment's month; the last stands for a month whose day nobody states.
const DAYS: [&str; 4] = ["-01", "-02", "-03", ""];
const MONTHS: [&str; 3] = ["2025-05", "2025-06", "2025-07"];
const PARTIES: [&str; 4] = ["p", "q", "r", "s"];
const ISSUES: [&str; 2] = ["i", "j"];
const OPTIONS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Up to four parties, two issues of up to five options, and some thirty statements, a few of them plans.
pub(crate) fn case() -> impl Strategy<Value = FileRecord> {
    let issues = prop::collection::vec(issue(), 1..=ISSUES.len());
    let claims = prop::collection::vec(claim(), 0..28);
    let plans = prop::collection::vec(plan(), 0..4);
    (1..=PARTIES.len(), issues, claims, plans)
        .prop_map(|(n_parties, issues, claims, plans)| build(n_parties, &issues, &claims, &plans))
}

/// Whether it is ordered, how many options it has, which pairs are compatible.
type Issue = (bool, usize, Vec<(usize, usize)>);
/// When (month, day) and how well evidenced.
type When = (usize, usize, usize);
/// Which party and issue (places, taken round), when, and stances on options.
type Claim = (usize, usize, When, Vec<(usize, usize)>);
/// Which parties (bits), when, whether it is a plan of nobody's making, and for each issue the options (bits) and a lighter grade.
type Plan = (usize, When, bool, [(usize, Option<usize>); ISSUES.len()]);

fn issue() -> impl Strategy<Value = Issue> {
    (any::<bool>(), 1..=OPTIONS.len(), prop::collection::vec((0..OPTIONS.len(), 0..OPTIONS.len()), 0..4))
}

fn when() -> impl Strategy<Value = When> {
    (0..MONTHS.len(), 0..DAYS.len(), 0..GRADES.len())
}

fn claim() -> impl Strategy<Value = Claim> {
    let stances = prop::collection::vec((0..OPTIONS.len(), 0..STANCES.len()), 1..4);
    (0..PARTIES.len(), 0..ISSUES.len(), when(), stances)
}

fn plan() -> impl Strategy<Value = Plan> {
    let term = || (0..1_usize << OPTIONS.len(), prop::option::of(0..GRADES.len()));
    (0..1_usize << PARTIES.len(), when(), prop::bool::weighted(0.1), [term(), term()])
}

fn build(n_parties: usize, issues: &[Issue], claims: &[Claim], plans: &[Plan]) -> FileRecord {
    let mut case = Case::of(&PARTIES[..n_parties].join(" "));
    for (id, (ordered, n_options, compatible)) in ISSUES.into_iter().zip(issues) {
        let options = OPTIONS[..*n_options].join(" ");
        case = if *ordered { case.scale(id, &options) } else { case.issue(id, &options) };
        for &(one, other) in compatible {
            let (one, other) = (one % n_options, other % n_options);
            if one != other {
                case = case.compatible(OPTIONS[one], OPTIONS[other]);
            }
        }
    }
    for (party, issue, (month, day, grade), stances) in claims {
        let issue = issue % issues.len();
        let stances =
            stances.iter().map(|(option, stance)| format!("{} {}", STANCES[*stance], OPTIONS[option % issues[issue].1]));
        let stances = stances.collect::<Vec<_>>().join(", ");
        let (party, issue) = (PARTIES[party % n_parties], ISSUES[issue]);
        case = case.said(&format!("{party}/{issue} {}{} {} {stances}", MONTHS[*month], DAYS[*day], GRADES[*grade]));
    }
    for (at, plan) in plans.iter().enumerate() {
        case = with_plan(case, n_parties, issues, at, plan);
    }
    case.0
}

fn with_plan(case: Case, n_parties: usize, issues: &[Issue], at: usize, plan: &Plan) -> Case {
    let (parties, (month, day, grade), is_hypothetical, terms) = plan;
    let named = |names: &[&str], bits: usize| -> Vec<String> {
        names.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, name)| (*name).to_owned()).collect()
    };
    let parties = if *is_hypothetical { Vec::new() } else { named(&PARTIES[..n_parties], *parties) };
    let mut case = case.plan(&format!("plan{at}"), &format!("- {}{} {}", MONTHS[*month], DAYS[*day], GRADES[*grade]));
    let scenario = case.0.scenarios.last_mut().expect("it was just added");
    scenario.proposed_by = parties;
    for ((id, (_, n_options, _)), (options, lighter)) in ISSUES.into_iter().zip(issues).zip(terms) {
        let options = named(&OPTIONS[..*n_options], *options);
        if options.is_empty() {
            continue;
        }
        scenario.terms.insert(id.to_owned(), options);
        if let Some(lighter) = lighter.filter(|lighter| lighter > grade && !is_hypothetical) {
            scenario.term_grades.insert(id.to_owned(), GRADES[lighter].to_owned());
        }
    }
    if *is_hypothetical {
        (scenario.r#type, scenario.grade, scenario.date) = ("hypothetical".into(), None, None);
    }
    case
}
