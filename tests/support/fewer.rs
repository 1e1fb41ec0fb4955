//! Data sets with fewer statements, made anew from their parts: what brute force compares with.

use position_comparator::model::{ClaimIx, Dataset, DatasetParts, Date, MomentIx, ScenarioIx, StatementRef};

/// The data without one claim, or without one plan as a statement of those that put it forward: its terms stay.
///
/// Places of claims change, so that only answers can be compared, not what they rest on.
pub(crate) fn without(data: &Dataset, of: StatementRef) -> Dataset {
    let mut parts: DatasetParts = (**data).clone();
    match of {
        StatementRef::Claim(claim) => _ = parts.claims.remove(claim.at()),
        StatementRef::Plan(plan) => parts.scenarios[plan.at()].proposed_by.clear(),
    }
    Dataset::new(parts)
}

/// The data without what was said at certain times.
pub(crate) fn only_said(data: &Dataset, is_in: impl Fn((MomentIx, Date)) -> bool) -> Dataset {
    let mut parts: DatasetParts = (**data).clone();
    parts.claims.retain(|claim| is_in((claim.moment, claim.date)));
    for plan in &mut parts.scenarios {
        if !plan.date.is_some_and(|date| is_in((plan.moment, date))) {
            plan.proposed_by.clear();
        }
    }
    Dataset::new(parts)
}

/// Every claim and plan.
pub(crate) fn statements(data: &Dataset) -> Vec<StatementRef> {
    let claims = (0..data.claims.len()).map(|at| StatementRef::Claim(ClaimIx::new(at)));
    let plans = (0..data.scenarios.len()).map(|at| StatementRef::Plan(ScenarioIx::new(at)));
    claims.chain(plans).collect()
}

/// The moment under which a statement is filed, and its date.
pub(crate) fn filed(data: &Dataset, of: StatementRef) -> (MomentIx, Date) {
    match of {
        StatementRef::Claim(claim) => (data.claim(claim).moment, data.claim(claim).date),
        StatementRef::Plan(plan) => (data.scenario(plan).moment, data.scenario(plan).date.expect("it is somebody's")),
    }
}
