//! The claims that count in a view, as a data file of their own.
//!
//! In the format of every case, so that it can be opened, checked, compared and built on: **it opens on the same marks**. It
//! holds the parties at the table and the issues in play, what was said up to the moment on the evidence that is let in, the
//! plan in force, and the sources of all that; of the reader's own terms a hypothetical plan. Texts are in the language that
//! is shown.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::record::{
    CellGapRecord, ClaimRecord, CoverageRecord, IssueRecord, MomentRecord, OpeningRecord, OptionRecord, PartyRecord,
    ScenarioRecord, SourceRecord, TextRecord,
};
use crate::dataset::{FORMAT, FileRecord, file};
use crate::model::{
    Claim, ClaimIx, IssueIx, OptionSet, PartyIx, Scenario, ScenarioIx, ScenarioKind, Source, SourceIx, SourceTier, StatementRef,
    Text, Words,
};
use crate::view::take::Seen;
use crate::view::wording::{self, take as words};

/// The text of the file. Nothing of a case whose words are not loaded: a claim without its words is none.
pub fn claims(seen: &Seen<'_>) -> Option<String> {
    seen.data.has_words().then(|| file::write(&record(seen)))
}

/// The name of the plan that holds the reader's own terms, if no other has it.
const OWN: &str = "view";

fn record(seen: &Seen<'_>) -> FileRecord {
    let data = seen.data;
    let taken = Taken::of(seen);
    let mut scenarios: Vec<ScenarioRecord> = Vec::new();
    for at in data.scenario_places() {
        scenarios.extend(taken.plans(at));
    }
    let in_force = taken.own().map_or_else(
        || seen.state.scenario.map(|plan| data.scenario(plan).id.to_string()),
        |own| {
            let id = own.id.clone();
            scenarios.push(own);
            Some(id)
        },
    );
    let claims: Vec<ClaimRecord> = taken.claims.iter().map(|claim| taken.claim(data.claim(*claim))).collect();
    let moments = data.moment_places().filter(|at| taken.moments.contains(at)).map(|at| taken.moment(data.moment(at)));
    let gaps = data.gaps_by_cell.iter().filter(|(moment, party, issue)| {
        taken.moments.contains(moment)
            && *moment <= seen.lens.moment
            && seen.parties.contains(party)
            && seen.issues.contains(issue)
    });
    let sources = data.sources.iter().enumerate().filter(|(at, _)| taken.sources.contains(at));
    let dates = || taken.claims.iter().map(|claim| data.claim(*claim).date);
    FileRecord {
        format: FORMAT.to_owned(),
        title: taken.text(&data.title),
        languages: taken.languages.clone(),
        opening: OpeningRecord { scenario: in_force, moment: data.moment(seen.lens.moment).id.to_string() },
        coverage: CoverageRecord {
            from: dates().min().unwrap_or(data.coverage.from).to_string(),
            latest_position: dates().max().unwrap_or(data.coverage.latest_position).to_string(),
            latest_page: data.coverage.latest_page.map(|date| date.to_string()),
        },
        notes: vec![TextRecord::Plain(note(seen))],
        parties: seen.parties.iter().map(|party| taken.party(*party)).collect(),
        issues: seen.issues.iter().map(|issue| taken.issue(*issue)).collect(),
        moments: moments.collect(),
        claims,
        scenarios,
        gaps_by_cell: gaps
            .map(|(moment, party, issue)| CellGapRecord {
                moment: data.moment(*moment).id.to_string(),
                party: data.party(*party).id.to_string(),
                issue: data.issue(*issue).id.to_string(),
            })
            .collect(),
        sources: sources.map(|(_, of)| taken.source(of)).collect(),
        ..FileRecord::default()
    }
}

/// Which part of which case this is.
fn note(seen: &Seen<'_>) -> String {
    let as_of = wording::full_date(seen.data.moment(seen.lens.moment).date);
    let shown = words::shown(seen.issues.len(), seen.data.issues.len(), seen.parties.len(), seen.data.parties.len());
    [&*words::PART_OF_A_CASE.words(), " ", &shown, ". ", &words::standing(&as_of, seen.lens.threshold.slug())].concat()
}

/// What is in the file.
struct Taken<'a> {
    seen: &'a Seen<'a>,
    /// The language shown, then those that untranslated texts are in.
    languages: Vec<String>,
    claims: BTreeSet<ClaimIx>,
    /// Of plans the issues on which they count as said.
    said: BTreeMap<ScenarioIx, BTreeSet<IssueIx>>,
    moments: BTreeSet<crate::model::MomentIx>,
    sources: BTreeSet<usize>,
}

impl<'a> Taken<'a> {
    fn of(seen: &'a Seen<'a>) -> Self {
        let data = seen.data;
        let mut taken = Self {
            seen,
            languages: vec![data.title.first().0.to_string()],
            claims: BTreeSet::new(),
            said: BTreeMap::new(),
            moments: data.moment_places().filter(|at| *at <= seen.lens.moment).collect(),
            sources: BTreeSet::new(),
        };
        for (party, issue) in seen.parties.iter().flat_map(|party| seen.issues.iter().map(move |issue| (*party, *issue))) {
            for said in data.statements(party, issue).iter().filter(|said| seen.lens.lets_in(said)) {
                match said.of {
                    StatementRef::Claim(claim) => _ = taken.claims.insert(claim),
                    StatementRef::Plan(plan) => _ = taken.said.entry(plan).or_default().insert(issue),
                }
            }
        }
        let plans: Vec<ScenarioIx> = taken.said.keys().copied().chain(seen.state.scenario).collect();
        for plan in plans {
            let plan = data.scenario(plan);
            taken.moments.insert(plan.moment);
            taken.cite(&plan.sources);
        }
        let claims: Vec<ClaimIx> = taken.claims.iter().copied().collect();
        for words in claims.iter().filter_map(|claim| data.claim(*claim).words.as_ref()) {
            taken.cite(&words.sources);
            taken.cite(words.quote.as_ref().and_then(|quote| quote.source).as_slice());
        }
        for text in seen.texts() {
            let (lang, _) = text.first();
            if !lang.is_empty() && !taken.languages.iter().any(|have| **have == *lang) {
                taken.languages.push(lang.to_string());
            }
        }
        taken
    }

    fn cite(&mut self, sources: &[SourceIx]) {
        self.sources.extend(sources.iter().map(|source| source.at()));
    }

    /// A text in the language shown, or marked as being in another.
    fn text(&self, text: &Text) -> TextRecord {
        let (lang, words) = text.first();
        match self.languages.first() {
            Some(main) if **main != *lang && !words.is_empty() => {
                TextRecord::Translated([(lang.to_string(), words.to_string())].into())
            }
            _ => TextRecord::Plain(words.to_string()),
        }
    }

    fn maybe(&self, text: Option<&Text>) -> TextRecord {
        text.map_or_else(TextRecord::default, |text| self.text(text))
    }

    fn party(&self, at: PartyIx) -> PartyRecord {
        let party = self.seen.data.party(at);
        PartyRecord {
            id: party.id.to_string(),
            label: self.text(&party.label),
            short: self.text(&party.short),
            in_text: self.text(&party.in_text),
            plural: party
                .plural
                .iter()
                .filter(|lang| self.languages.iter().any(|have| **have == ***lang))
                .map(|lang| lang.to_string())
                .collect(),
            members: party.members.iter().map(|member| self.text(member)).collect(),
        }
    }

    fn issue(&self, at: IssueIx) -> IssueRecord {
        let issue = self.seen.data.issue(at);
        let id = |option: usize| issue.options.get(option).map(|option| option.id.to_string()).unwrap_or_default();
        let pairs = issue.option_places().flat_map(|one| issue.compatible_with(one).iter().map(move |other| (one, other)));
        IssueRecord {
            id: issue.id.to_string(),
            core: issue.core,
            ordered: issue.ordered,
            order_note: self.maybe(issue.order_note.as_ref()),
            label: self.text(&issue.label),
            short: self.text(&issue.short),
            in_text: self.text(&issue.in_text),
            // Pages are not given the question, which every file has.
            question: self.text(if issue.question.words().is_empty() { &issue.label } else { &issue.question }),
            options: issue
                .options
                .iter()
                .map(|option| OptionRecord {
                    id: option.id.to_string(),
                    label: self.text(&option.label),
                    short: self.text(&option.short),
                })
                .collect(),
            compatible: pairs.filter(|(one, other)| one < other).map(|(one, other)| vec![id(one.at()), id(other.at())]).collect(),
            compatible_note: self.maybe(issue.compatible_note.as_ref()),
        }
    }

    fn moment(&self, moment: &crate::model::Moment) -> MomentRecord {
        MomentRecord {
            id: moment.id.to_string(),
            date: moment.date.to_string(),
            window: moment.window.iter().flat_map(|(from, to)| [from.to_string(), to.to_string()]).collect(),
            title: self.text(&moment.title),
            note: self.maybe(moment.note.as_ref()),
            ..MomentRecord::default()
        }
    }

    fn claim(&self, claim: &Claim) -> ClaimRecord {
        let data = self.seen.data;
        let issue = data.issue(claim.issue);
        let option = |at: usize| issue.options.get(at).map(|option| option.id.to_string()).unwrap_or_default();
        let words = claim.words.as_deref();
        let quote = words.and_then(|words| words.quote.as_ref());
        let told = |what: fn(&Words) -> Option<&Text>| words.and_then(what).map(|text| self.text(text));
        ClaimRecord {
            id: claim.id.to_string(),
            moment: data.moment(claim.moment).id.to_string(),
            party: data.party(claim.party).id.to_string(),
            issue: issue.id.to_string(),
            date: claim.date.to_string(),
            grade: claim.grade.slug().to_owned(),
            summary: self.maybe(words.map(|words| &words.summary)),
            quote: quote.map(|quote| quote.words.to_string()),
            quote_lang: quote.map(|quote| quote.lang.to_string()),
            quote_source: quote
                .and_then(|quote| quote.source)
                .and_then(|source| data.source(source))
                .map(|source| source.id.to_string()),
            speaker: told(|words| words.speaker.as_ref()),
            speaks_for: told(|words| words.speaks_for.as_ref()),
            disputed_by: told(|words| words.disputed_by.as_ref()),
            note: told(|words| words.note.as_ref()),
            source_ids: self.source_ids(words.map_or(&[], |words| &words.sources)),
            stances: claim.stances.iter().map(|(at, stance)| (option(at.at()), stance.slug().to_owned())).collect(),
        }
    }

    fn source(&self, source: &Source) -> SourceRecord {
        let headline = source.headline.as_ref().map(Text::first);
        SourceRecord {
            id: source.id.to_string(),
            outlet: source.outlet.to_string(),
            headline: headline.as_ref().map(|(_, words)| words.to_string()),
            headline_lang: headline.as_ref().map(|(lang, _)| lang.to_string()),
            url: source.url.as_ref().map(ToString::to_string),
            published: source.published.map(|date| date.to_string()),
            published_inferred: source.published_inferred,
            tier: tier(source.tier).to_owned(),
            original_publisher: source.original_publisher.as_ref().map(ToString::to_string),
            note: source.note.as_ref().map(|note| self.text(note)),
        }
    }

    fn source_ids(&self, sources: &[SourceIx]) -> Vec<String> {
        sources.iter().filter_map(|source| self.seen.data.source(*source)).map(|source| source.id.to_string()).collect()
    }

    /// A plan, as it is in force and as far as it counts as said by those who put it forward: where not all of its terms count,
    /// these are two.
    fn plans(&self, at: ScenarioIx) -> Vec<ScenarioRecord> {
        let plan = self.seen.data.scenario(at);
        let is_in_force = self.seen.state.scenario == Some(at);
        let none = BTreeSet::new();
        let said = self.said.get(&at).unwrap_or(&none);
        let mine = |issue: &IssueIx| self.seen.issues.contains(issue);
        let is_whole = plan.terms.keys().filter(|issue| mine(issue)).all(|issue| said.contains(issue));
        let is_said_by_all = plan.proposed_by.iter().all(|party| !self.seen.parties.contains(party)) || is_whole;
        let of = |is_in: &dyn Fn(&IssueIx) -> bool, id: String, is_said: bool| {
            let by = plan.proposed_by.iter().filter(|party| is_said && self.seen.parties.contains(party));
            self.scenario(plan, id, is_in, by.map(|party| self.seen.data.party(*party).id.to_string()).collect())
        };
        let id = plan.id.to_string();
        match (is_in_force, said.is_empty()) {
            (true, _) if is_said_by_all => vec![of(&mine, id, true)],
            (true, true) => vec![of(&mine, id, false)],
            (true, false) => {
                vec![of(&mine, id.clone(), false), of(&|issue| said.contains(issue), self.free(&(id + "-said")), true)]
            }
            (false, false) => vec![of(&|issue| said.contains(issue), id, true)],
            (false, true) => Vec::new(),
        }
    }

    fn scenario(
        &self,
        plan: &Scenario,
        id: String,
        is_in: &dyn Fn(&IssueIx) -> bool,
        proposed_by: Vec<String>,
    ) -> ScenarioRecord {
        let data = self.seen.data;
        let terms = plan.terms.iter().filter(|(issue, _)| is_in(issue));
        let grades = plan.term_grades.iter().filter(|(issue, _)| is_in(issue));
        ScenarioRecord {
            id,
            name: self.text(&plan.name),
            short: self.text(&plan.short),
            r#type: plan.kind.slug().to_owned(),
            proposed_by,
            grade: plan.grade.map(|grade| grade.slug().to_owned()),
            moment: data.moment(plan.moment).id.to_string(),
            date: plan.date.map(|date| date.to_string()),
            source_ids: self.source_ids(&plan.sources),
            terms: terms.map(|(issue, options)| self.term(*issue, *options)).collect(),
            term_grades: grades.map(|(issue, grade)| (data.issue(*issue).id.to_string(), grade.slug().to_owned())).collect(),
            note: self.maybe(plan.note.as_ref()),
        }
    }

    fn term(&self, at: IssueIx, options: OptionSet) -> (String, Vec<String>) {
        let issue = self.seen.data.issue(at);
        let named = options.iter().filter_map(|option| issue.options.get(option.at()));
        (issue.id.to_string(), named.map(|option| option.id.to_string()).collect())
    }

    /// The reader's own terms, if there are any: nobody's plan.
    fn own(&self) -> Option<ScenarioRecord> {
        let Seen { data, state, terms, lens, .. } = self.seen;
        if state.own.is_empty() {
            return None;
        }
        let plan = state.scenario.map(|plan| data.scenario(plan).name.words());
        let name = plan.map_or_else(|| words::OWN_TERMS.into(), |plan| words::changed_plan(&plan));
        Some(ScenarioRecord {
            id: self.free(OWN),
            name: TextRecord::Plain(name.clone()),
            short: TextRecord::Plain(name),
            r#type: ScenarioKind::Hypothetical.slug().to_owned(),
            moment: data.moment(lens.moment).id.to_string(),
            terms: terms.iter().map(|(issue, options)| self.term(*issue, *options)).collect(),
            ..ScenarioRecord::default()
        })
    }

    /// An id that no plan has, beginning like this.
    fn free(&self, start: &str) -> String {
        let mut id = start.to_owned();
        while self.seen.data.scenario_named(&id).is_some() {
            id.push_str("-2");
        }
        id
    }
}

/// The word in data files.
const fn tier(tier: SourceTier) -> &'static str {
    match tier {
        SourceTier::Primary => "primary",
        SourceTier::News => "news",
        SourceTier::State => "state",
        SourceTier::Secondary => "secondary",
    }
}
