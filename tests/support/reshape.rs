//! Data sets changed in ways whose effect on the answers the method states.

use std::collections::BTreeMap;

use position_comparator::dataset::FileRecord;
use position_comparator::model::Grade;

/// Another name for a party, an issue or an option of a made-up case: they are called by single letters.
fn name(id: &str) -> String {
    match id.as_bytes() {
        [letter @ b'a'..=b'z'] => format!("z{}", b'z' - letter),
        _ => id.to_owned(),
    }
}

/// A printed fact with the new names.
pub(crate) fn renamed_fact(fact: &str) -> String {
    const BETWEEN: [char; 6] = [' ', '/', ',', ':', '|', '='];
    let words = fact.split_inclusive(BETWEEN).map(|word| {
        let id = word.trim_end_matches(BETWEEN);
        name(id) + &word[id.len()..]
    });
    words.collect()
}

/// New names for all parties, issues and options, in another alphabetical order.
pub(crate) fn renamed(file: &FileRecord) -> FileRecord {
    let mut new = file.clone();
    for party in &mut new.parties {
        party.id = name(&party.id);
    }
    for issue in &mut new.issues {
        issue.id = name(&issue.id);
        for option in &mut issue.options {
            option.id = name(&option.id);
        }
        for option in issue.compatible.iter_mut().flatten() {
            *option = name(option);
        }
    }
    for claim in &mut new.claims {
        (claim.party, claim.issue) = (name(&claim.party), name(&claim.issue));
        claim.stances = claim.stances.iter().map(|(option, stance)| (name(option), stance.clone())).collect();
    }
    for plan in &mut new.scenarios {
        plan.proposed_by = plan.proposed_by.iter().map(|party| name(party)).collect();
        plan.term_grades = plan.term_grades.iter().map(|(issue, grade)| (name(issue), grade.clone())).collect();
        let terms = plan.terms.iter();
        let terms: BTreeMap<_, _> =
            terms.map(|(issue, options)| (name(issue), options.iter().map(|option| name(option)).collect())).collect();
        plan.terms = terms;
    }
    new
}

/// Parties, issues and options in the opposite order; a scale runs from its other end.
pub(crate) fn turned_round(file: &FileRecord) -> FileRecord {
    let mut new = file.clone();
    new.parties.reverse();
    new.issues.reverse();
    for issue in &mut new.issues {
        issue.options.reverse();
    }
    new
}

/// The party stays, and has said and put forward nothing.
pub(crate) fn without_party(file: &FileRecord, party: &str) -> FileRecord {
    let mut new = file.clone();
    new.claims.retain(|claim| claim.party != party);
    for plan in &mut new.scenarios {
        plan.proposed_by.retain(|proposer| proposer != party);
    }
    new
}

/// The file without the claims and the terms of plans that a moment and a threshold leave out.
pub(crate) fn only_let_in(file: &FileRecord, moment: &str, threshold: Grade) -> FileRecord {
    let mut new = file.clone();
    let is_in = |filed: &str, grade: &str| filed <= moment && Grade::from_slug(grade).is_some_and(|grade| grade >= threshold);
    new.claims.retain(|claim| is_in(&claim.moment, &claim.grade));
    for plan in &mut new.scenarios {
        let (grades, filed) = (plan.term_grades.clone(), plan.moment.clone());
        let whole = plan.grade.clone().unwrap_or_default();
        plan.terms.retain(|issue, _| is_in(&filed, grades.get(issue).unwrap_or(&whole)));
        plan.term_grades.retain(|issue, _| plan.terms.contains_key(issue));
    }
    new
}
