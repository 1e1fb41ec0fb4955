//! What the tests share: the bundled case, small cases written in a few lines, and answers as printable facts.
#![allow(dead_code, reason = "each test file uses a part of this")]

pub(crate) mod facts;
pub(crate) mod fewer;
pub(crate) mod html;
pub(crate) mod large;
pub(crate) mod random;
pub(crate) mod reach;
pub(crate) mod reshape;
#[cfg(feature = "native")]
pub(crate) mod site;
#[cfg(feature = "native")]
pub(crate) mod template;
pub(crate) mod versions;
pub(crate) mod whole;

use std::collections::BTreeMap;
use std::rc::Rc;

use position_comparator::dataset::record::{
    ClaimRecord, FileRecord, IssueRecord, MomentRecord, OptionRecord, PartyRecord, ScenarioRecord, SourceRecord, TextRecord,
};
use position_comparator::dataset::{FORMAT, load, picture};
use position_comparator::model::Dataset;

/// Everything is let in.
pub(crate) const EVERYTHING: &str = "disputed";

/// The text of the bundled case.
pub(crate) fn bundled_text() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/ukraine-talks.json");
    std::fs::read_to_string(path).expect("the bundled case is in the repository")
}

/// The bundled case as a record.
pub(crate) fn bundled_record() -> FileRecord {
    let mut file = serde_json::from_str(&bundled_text()).expect("the bundled case is in the format");
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"));
    picture::bring(&mut file, |name| Some(std::fs::read_to_string(folder.join(name)).expect("its drawing is in the repository")));
    file
}

/// The bundled case, loaded.
pub(crate) fn bundled() -> Dataset {
    loaded(&bundled_record())
}

/// The bundled case, loaded once for all the random tries of a test.
pub(crate) fn shared() -> Rc<Dataset> {
    thread_local!(static CASE: Rc<Dataset> = Rc::new(bundled()));
    CASE.with(Rc::clone)
}

/// The dataset of a record that has no problem.
#[track_caller]
pub(crate) fn loaded(file: &FileRecord) -> Dataset {
    load(file).unwrap_or_else(|problems| {
        let list: Vec<_> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", list.join("\n"))
    })
}

/// A small case: parties, issues, claims and plans in a few words each.
///
/// The moments are the first days of May, June and July 2025; what is said in a month is filed under its moment unless
/// the line ends in `@` and a moment. Claims are called `1`, `2`, … in the order in which they are said.
#[derive(Clone)]
pub(crate) struct Case(pub(crate) FileRecord);

/// The latest moment of a small case.
pub(crate) const JULY: &str = "2025-07-01";

impl Case {
    /// A case of these parties, without an issue yet.
    pub(crate) fn of(parties: &str) -> Self {
        let mut file =
            FileRecord { format: FORMAT.into(), title: text("A case"), languages: vec!["en".into()], ..FileRecord::default() };
        file.opening.moment = JULY.into();
        file.coverage.from = "2025-05-01".into();
        file.coverage.latest_position = "2025-07-31".into();
        file.parties = parties.split(' ').map(party).collect();
        file.moments = ["2025-05-01", "2025-06-01", JULY].into_iter().map(moment).collect();
        file.sources =
            vec![SourceRecord { id: "s".into(), outlet: "Gazette".into(), tier: "news".into(), ..SourceRecord::default() }];
        Self(file)
    }

    /// Adds an issue whose options have no order.
    pub(crate) fn issue(mut self, id: &str, options: &str) -> Self {
        self.0.issues.push(issue(id, options));
        self
    }

    /// Adds an issue whose options run along a scale.
    pub(crate) fn scale(mut self, id: &str, options: &str) -> Self {
        self.0.issues.push(IssueRecord { ordered: true, ..issue(id, options) });
        self
    }

    /// Lets two options of the newest issue stand side by side.
    pub(crate) fn compatible(mut self, one: &str, other: &str) -> Self {
        let issue = self.0.issues.last_mut().expect("an issue comes first");
        issue.compatible.push(vec![one.into(), other.into()]);
        self
    }

    /// Adds a claim: `party/issue date grade stance option, stance option`, and `@moment` where it is filed elsewhere.
    #[track_caller]
    pub(crate) fn said(mut self, line: &str) -> Self {
        let (line, filed) = line.split_once(" @").unwrap_or((line, ""));
        let mut words = line.splitn(4, ' ');
        let mut word = || words.next().expect("party/issue, date, grade, stances");
        let (party, issue) = word().split_once('/').expect("party/issue");
        let (date, grade) = (word(), word());
        let stances = word().split(", ").map(|stance| stance.split_once(' ').expect("a stance and an option"));
        let claim = ClaimRecord {
            id: (self.0.claims.len() + 1).to_string(),
            moment: moment_of(date, filed),
            party: party.into(),
            issue: issue.into(),
            date: date.into(),
            grade: grade.into(),
            summary: text("It said so."),
            disputed_by: (grade == "disputed").then(|| "The party denies it.".into()),
            source_ids: vec!["s".into()],
            stances: stances.map(|(stance, option)| (option.to_owned(), stance.to_owned())).collect(),
            ..ClaimRecord::default()
        };
        self.0.claims.push(claim);
        self
    }

    /// Adds a plan of these parties: `parties date grade issue=option|option issue=option`; nobody is `-`.
    #[track_caller]
    pub(crate) fn plan(mut self, id: &str, line: &str) -> Self {
        let mut words = line.split(' ');
        let mut word = || words.next().expect("parties, date, grade");
        let (parties, date, grade) = (word(), word(), word());
        let terms = words.map(|term| {
            let (issue, options) = term.split_once('=').expect("an issue and its options");
            (issue.to_owned(), options.split('|').map(str::to_owned).collect())
        });
        let scenario = ScenarioRecord {
            id: id.into(),
            name: text(id),
            short: text(id),
            r#type: "published".into(),
            proposed_by: parties.split('+').filter(|party| *party != "-").map(str::to_owned).collect(),
            grade: Some(grade.into()),
            moment: moment_of(date, ""),
            date: Some(date.into()),
            terms: terms.collect(),
            ..ScenarioRecord::default()
        };
        self.0.scenarios.push(scenario);
        self
    }

    /// What the engine answers in July with all evidence.
    #[track_caller]
    pub(crate) fn facts(&self) -> Facts {
        self.facts_on(None)
    }

    /// What the engine answers in July with all evidence, with a plan in force.
    #[track_caller]
    pub(crate) fn facts_on(&self, scenario: Option<&str>) -> Facts {
        self.facts_at(JULY, EVERYTHING, scenario)
    }

    /// What the engine answers.
    #[track_caller]
    pub(crate) fn facts_at(&self, moment: &str, threshold: &str, scenario: Option<&str>) -> Facts {
        Facts(facts::answers(&loaded(&self.0), moment, threshold, scenario))
    }
}

/// Answers as printable facts, for checks by key.
pub(crate) struct Facts(pub(crate) BTreeMap<String, String>);

impl Facts {
    /// What the engine answers about the bundled case.
    pub(crate) fn bundled(moment: &str, threshold: &str, scenario: Option<&str>) -> Self {
        Self(facts::answers(&bundled(), moment, threshold, scenario))
    }

    /// Checks one fact; an empty value means that there is none.
    #[track_caller]
    pub(crate) fn check(&self, key: &str, wanted: &str) -> &Self {
        let found = self.0.get(key).map_or("", String::as_str);
        assert_eq!(found, wanted, "{key}");
        self
    }
}

fn moment_of(date: &str, filed: &str) -> String {
    if filed.is_empty() { format!("{}-01", &date[..7]) } else { filed.to_owned() }
}

fn moment(date: &str) -> MomentRecord {
    MomentRecord { id: date.into(), date: date.into(), title: text(date), ..MomentRecord::default() }
}

fn party(id: &str) -> PartyRecord {
    PartyRecord { id: id.into(), label: text(id), short: text(id), ..PartyRecord::default() }
}

fn issue(id: &str, options: &str) -> IssueRecord {
    let option = |id: &str| OptionRecord { id: id.into(), label: text(id), short: text(id) };
    IssueRecord {
        id: id.into(),
        label: text(id),
        short: text(id),
        question: text("What does a deal say?"),
        options: options.split(' ').map(option).collect(),
        ..IssueRecord::default()
    }
}

pub(crate) fn text(words: &str) -> TextRecord {
    TextRecord::Plain(words.to_owned())
}
