//! Whether every place inside unpacked parts exists: the one thing that the model relies on.

use crate::model::{DatasetParts, IssueIx, OptionIx, OptionSet};

/// Whether every place exists, so that looking it up cannot fail.
pub(super) fn is_sound(parts: &DatasetParts) -> bool {
    let options = |issue: IssueIx| parts.issues.get(issue.at()).map_or(0, |issue| issue.options.len());
    let has_party = |at: crate::model::PartyIx| at.at() < parts.parties.len();
    let has_moment = |at: crate::model::MomentIx| at.at() < parts.moments.len();
    let has_option = |issue: IssueIx, option: OptionIx| option.at() < options(issue).min(OptionSet::MOST);
    let issues = parts.issues.iter().all(|issue| {
        let all = OptionSet::first(issue.options.len());
        issue.options.len() <= OptionSet::MOST
            && issue.compatible.len() == issue.options.len()
            && issue.compatible.iter().all(|set| set.is_within(all))
    });
    let claims = parts.claims.iter().all(|claim| {
        has_party(claim.party)
            && claim.issue.at() < parts.issues.len()
            && has_moment(claim.moment)
            && claim.stances.iter().all(|(option, _)| has_option(claim.issue, *option))
    });
    let scenarios = parts.scenarios.iter().all(|plan| {
        let term = |(issue, term): (&IssueIx, &OptionSet)| {
            issue.at() < parts.issues.len() && !term.is_empty() && term.is_within(OptionSet::first(options(*issue)))
        };
        plan.proposed_by.iter().all(|party| has_party(*party)) && has_moment(plan.moment) && plan.terms.iter().all(term)
    });
    let gaps = parts
        .gaps_by_cell
        .iter()
        .all(|(moment, party, issue)| has_moment(*moment) && has_party(*party) && issue.at() < parts.issues.len());
    let opening = has_moment(parts.opening.moment) && parts.opening.scenario.is_none_or(|plan| plan.at() < parts.scenarios.len());
    issues && claims && scenarios && gaps && opening
}
