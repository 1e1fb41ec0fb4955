//! The words of one issue as a case of its own: what a mark rests on is read without loading everything.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::model::{
    Claim, ClaimIx, Dataset, DatasetParts, IssueIx, Moment, Quote, Scenario, Source, SourceIx, Statement, StatementRef, Text,
    Words,
};

/// Where the words of an issue are, in the folder for all of them.
pub fn leaf_name(data: &Dataset, issue: IssueIx) -> String {
    format!("{}.txt", data.issue(issue).id)
}

/// A case cut down to one issue: every party, moment and plan keeps its place, and the issue is the only one.
pub fn leaf(data: &Dataset, issue: IssueIx) -> Dataset {
    let only = IssueIx::new(0);
    let mut sources = Sources { data, places: BTreeMap::new(), all: Vec::new() };
    let claims = claims(data, issue).into_iter().map(|at| data.claim(at)).map(|claim| Claim {
        issue: only,
        words: claim.words.as_ref().map(|words| {
            Rc::new(Words {
                quote: words
                    .quote
                    .as_ref()
                    .map(|quote| Quote { source: quote.source.map(|source| sources.place(source)), ..quote.clone() }),
                sources: sources.places(&words.sources),
                ..(**words).clone()
            })
        }),
        ..claim.clone()
    });
    let claims: Vec<Claim> = claims.collect();
    // Named one by one: to copy all terms of every plan for each issue would take longer than all the rest.
    let scenarios = data.scenarios.iter().map(|plan| Scenario {
        id: plan.id.clone(),
        name: plan.name.clone(),
        short: plan.short.clone(),
        kind: plan.kind,
        proposed_by: plan.proposed_by.clone(),
        grade: plan.grade,
        moment: plan.moment,
        date: plan.date,
        terms: plan.terms.get(&issue).map(|term| (only, *term)).into_iter().collect(),
        term_grades: plan.term_grades.get(&issue).map(|grade| (only, *grade)).into_iter().collect(),
        // A plan that says nothing here is never shown here.
        sources: if plan.terms.contains_key(&issue) { sources.places(&plan.sources) } else { Rc::from([]) },
        note: plan.note.clone(),
    });
    let scenarios: Vec<Scenario> = scenarios.collect();
    let gaps = data.gaps_by_cell.iter().filter(|(.., of)| *of == issue);
    let moments = data.moments.iter().map(|moment| Moment { party_means: Vec::new(), context: Vec::new(), ..moment.clone() });
    Dataset::new(DatasetParts {
        title: Text::new([]),
        languages: data.languages.clone(),
        notes: Vec::new(),
        parties: data.parties.clone(),
        issues: vec![data.issue(issue).clone()],
        moments: moments.collect(),
        claims,
        scenarios,
        articles: Vec::new(),
        contradictions: Vec::new(),
        gaps: Vec::new(),
        gaps_by_cell: gaps.map(|(moment, party, _)| (*moment, *party, only)).collect(),
        sources: sources.all,
        opening: data.opening,
        coverage: data.coverage,
    })
}

/// The claims on an issue in the order of the file, read off its cells: of a large case nobody goes through all claims once
/// for each issue.
fn claims(data: &Dataset, issue: IssueIx) -> Vec<ClaimIx> {
    let said = data.party_places().flat_map(|party| data.statements(party, issue));
    let mut claims: Vec<ClaimIx> = said
        .filter_map(|said| match said.of {
            StatementRef::Claim(claim) => Some(claim),
            StatementRef::Plan(_) => None,
        })
        .collect();
    claims.sort_unstable();
    claims
}

/// The issue of which these are the words, if they are of this case.
pub fn issue_of(data: &Dataset, leaf: &Dataset) -> Option<IssueIx> {
    let [issue] = leaf.issues.as_slice() else { return None };
    let at = data.issue_named(&issue.id)?;
    let is_same = leaf.parties.len() == data.parties.len()
        && leaf.scenarios.len() == data.scenarios.len()
        && leaf.moments.len() == data.moments.len()
        && issue.options.len() == data.issue(at).options.len()
        && data.party_places().all(|party| {
            let (one, other) = (data.statements(party, at), leaf.statements(party, IssueIx::new(0)));
            let says = |said: &Statement| (said.moment, said.date, said.grade);
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| says(one) == says(other) && one.stances == other.stances)
        });
    is_same.then_some(at)
}

/// The sources that are named, each once, in the order in which they come up.
struct Sources<'a> {
    data: &'a Dataset,
    places: BTreeMap<SourceIx, SourceIx>,
    all: Vec<Source>,
}

impl Sources<'_> {
    fn place(&mut self, of: SourceIx) -> SourceIx {
        if let Some(place) = self.places.get(&of) {
            return *place;
        }
        let place = SourceIx::new(self.all.len());
        self.all.extend(self.data.source(of).cloned());
        self.places.insert(of, place);
        place
    }

    fn places(&mut self, of: &[SourceIx]) -> Rc<[SourceIx]> {
        of.iter().map(|source| self.place(*source)).collect()
    }
}
