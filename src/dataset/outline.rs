//! The data that comes with a document: everything the marks need, none of the words behind them.

use std::rc::Rc;

use crate::model::{Claim, Dataset, DatasetParts, Issue, Moment, Party, Scenario, SettlementOption, Text};

/// A case without summaries, quotes, sources and other languages than `lang`, which it was put in
/// ([`load_in`](crate::dataset::load_in)); the page fetches the rest when it is asked for.
pub fn outline(data: &Dataset, lang: &str) -> Dataset {
    let only = |text: &Text| Text::new([text.first()]);
    let none = || Text::new([]);
    let parties = data.parties.iter().map(|party| Party {
        id: party.id.clone(),
        label: only(&party.label),
        short: none(),
        in_text: only(&party.in_text),
        plural: party.plural.clone(),
        members: Vec::new(),
    });
    let options = |issue: &Issue| -> Rc<[SettlementOption]> {
        // The table names options by their short names; the long ones come with the words.
        let options = issue.options.iter().map(|option| SettlementOption {
            id: option.id.clone(),
            label: none(),
            short: only(&option.short),
        });
        options.collect()
    };
    let issues = data.issues.iter().map(|issue| Issue {
        label: only(&issue.label),
        short: none(),
        in_text: only(&issue.in_text),
        question: none(),
        order_note: None,
        compatible_note: None,
        options: options(issue),
        ..issue.clone()
    });
    let moments = data.moments.iter().map(|moment| Moment {
        id: moment.id.clone(),
        date: moment.date,
        window: moment.window,
        title: only(&moment.title),
        note: moment.note.as_ref().map(only),
        party_means: Vec::new(),
        context: Vec::new(),
    });
    let scenarios = data.scenarios.iter().map(|plan| Scenario {
        name: only(&plan.name),
        short: only(&plan.short),
        note: plan.note.as_ref().map(only),
        sources: Rc::from([]),
        ..plan.clone()
    });
    Dataset::new(DatasetParts {
        title: only(&data.title),
        languages: vec![lang.into()],
        notes: Vec::new(),
        parties: parties.collect(),
        issues: issues.collect(),
        moments: moments.collect(),
        claims: data.claims.iter().map(|claim| Claim { words: None, ..claim.clone() }).collect(),
        scenarios: scenarios.collect(),
        articles: Vec::new(),
        contradictions: Vec::new(),
        gaps: Vec::new(),
        sources: Vec::new(),
        ..(**data).clone()
    })
}
