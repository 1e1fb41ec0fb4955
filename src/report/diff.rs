//! What changed between two versions of a data file, as JSON and as Markdown.
//!
//! [`dataset::changes`](crate::dataset::changes) finds the differences, the engine what follows from them, the wording
//! says both. **JSON and Markdown hold the same**: the one by id and field, the other in sentences, grouped.

pub mod markdown;

use crate::dataset::changes::{Change, Content, Loaded, What, load_both};
use crate::dataset::{FileRecord, Problem};
use crate::engine::movement::then_and_now::AnswerRange;
use crate::engine::{Answer, Standing, Versions, versions};
use crate::model::{Verdicts, Weight};
use crate::view::wording;
use crate::view::wording::changes::{self as words, Log, Names};

/// The version of the shapes below.
pub const FORMAT: &str = "position-comparator/diff/1";

shapes! {
    /// Everything that differs.
    Diff {
        /// Always [`FORMAT`].
        format: &'static str,
        /// The language of everything that is said in words.
        lang: String,
        /// The title of the later version.
        title: String,
        /// The date of the latest position in the earlier and in the later version.
        latest_position: [String; 2],
        /// What follows from the changes.
        effects: Effects,
        /// All differences, list by list.
        changes: Vec<ChangeReport>,
    }
    /// What the changes mean for readers. Ids are those of the later version.
    Effects {
        /// The lightest grade let in.
        evidence: &'static str,
        /// Cells in which something else stands.
        cells: Vec<CellEffect>,
        /// Plans of which somebody makes something else, at the moment of each.
        plans: Vec<PlanEffect>,
    }
    /// A cell in which something else stands.
    CellEffect {
        /// The id of the party.
        party: String,
        /// The id of the issue.
        issue: String,
        /// The ids of the moments at which it is so.
        moments: Vec<String>,
        /// The options on which something else stands.
        options: Vec<OptionEffect>,
        /// The terms of several options that were accepted or are.
        accepted_terms: Vec<TermEffect>,
    }
    /// What stood on an option and what stands.
    OptionEffect {
        /// The id of the option.
        option: String,
        /// In the earlier version; null where it had no such option.
        from: Option<StandingReport>,
        /// In the later version; null where it has no such option.
        to: Option<StandingReport>,
    }
    /// What stands on an option, without what it rests on.
    StandingReport {
        /// The stance that stands; null if none does.
        stance: Option<&'static str>,
        /// Whether lighter and newer evidence says the opposite.
        contested: bool,
        /// Whether lighter evidence commits the party to something else.
        weakened: bool,
        /// Whether it rests on disputed evidence alone.
        disputed: bool,
        /// Whether a statement that settles nothing is newer than what stands, or all there is.
        unclear: bool,
        /// Whether an earlier stance has lapsed and nothing has stood since.
        lapsed: bool,
        /// Whether the party is against it by implication.
        implied: bool,
        /// What can turn out, best first: accepts, open, unknown, objects, refuses.
        verdicts: Vec<&'static str>,
    }
    /// Whether a term of several options was accepted and is.
    TermEffect {
        /// The ids of its options.
        options: Vec<String>,
        /// Whether it was accepted. Where it was and is, it is contested, weakened or disputed otherwise.
        was_accepted: bool,
        /// Whether it is accepted.
        is_accepted: bool,
    }
    /// A plan of which somebody makes something else.
    PlanEffect {
        /// The id of the plan.
        plan: String,
        /// The id of its moment in the later version.
        moment: String,
        /// One entry for each party that does.
        answers: Vec<AnswerEffect>,
    }
    /// What a party made of a plan and what it makes of it.
    AnswerEffect {
        /// The id of the party.
        party: String,
        /// The worst and the best answer in the earlier version; null for a plan without terms.
        from: Option<[&'static str; 2]>,
        /// The same in the later version.
        to: Option<[&'static str; 2]>,
        /// The terms of which it makes something else.
        terms: Vec<VerdictEffect>,
    }
    /// What a party made of a term and what it makes of it.
    VerdictEffect {
        /// The id of the issue.
        issue: String,
        /// What could turn out, best first; null without a term.
        from: Option<Vec<&'static str>>,
        /// What can turn out, best first; null without a term.
        to: Option<Vec<&'static str>>,
    }
    /// One difference.
    ChangeReport {
        /// case, note, party, issue, option, moment, context, claim, plan, article, article-statement, contradiction,
        /// gap, cell-gap or source.
        kind: &'static str,
        /// For an option the id of its issue, for a statement of an article that of the article; null otherwise.
        of: Option<String>,
        /// Its id; of a text without one its words; of a cell its moment, party and issue with `/` between; null for
        /// the whole case and for the order of a list.
        id: Option<String>,
        /// added, removed, renamed, changed or reordered.
        change: &'static str,
        /// What it is about, in words.
        subject: String,
        /// What is said of it, a line each.
        said: Vec<String>,
        /// For what is renamed: the id before; null otherwise.
        renamed_from: Option<String>,
        /// For what is changed: where it differs.
        fields: Vec<FieldReport>,
        /// For what stands in another order: the ids of those that moved.
        moved: Vec<String>,
    }
    /// A place that differs.
    FieldReport {
        /// The name of the field.
        field: String,
        /// In a field that goes by id, such as stances: which; null otherwise.
        key: Option<String>,
        /// Of a text: its language; null otherwise.
        lang: Option<String>,
        /// What stood there: a text, true or false, a list of texts, or null.
        from: Content,
        /// What stands there now.
        to: Content,
    }
}

/// Two versions compared: what the JSON and the Markdown are made of.
#[derive(Debug)]
pub struct Compared {
    files: Loaded,
    versions: Versions,
}

impl Compared {
    /// Compares two versions.
    ///
    /// # Errors
    ///
    /// The problems of a version that has any.
    pub fn of(old: &FileRecord, new: &FileRecord) -> Result<Self, Vec<Problem>> {
        let files = load_both(old, new)?;
        let versions = versions(&files.old, &files.new, words::THRESHOLD);
        Ok(Self { files, versions })
    }

    /// Whether nothing differs.
    pub fn is_same(&self) -> bool {
        self.files.changes.is_empty()
    }

    /// The change log in words.
    pub fn log(&self) -> Log {
        words::log(&self.files, &self.versions)
    }

    /// Everything that differs, by id.
    pub fn diff(&self) -> Diff {
        let Loaded { old, new, changes } = &self.files;
        let names = Names::of(old, new);
        Diff {
            format: FORMAT,
            lang: wording::lang().to_string(),
            title: words::title(new),
            latest_position: [old, new].map(|data| data.coverage.latest_position.to_string()),
            effects: self.effects(),
            changes: changes.iter().map(|change| report(&names, change)).collect(),
        }
    }

    fn effects(&self) -> Effects {
        let data = &self.files.new;
        let cells = self.versions.cells.iter().map(|of| CellEffect {
            party: data.party(of.party).id.to_string(),
            issue: data.issue(of.issue).id.to_string(),
            moments: of.moments.iter().map(|at| data.moment(*at).id.to_string()).collect(),
            options: of.options.iter().map(option).collect(),
            accepted_terms: of.terms.iter().map(term).collect(),
        });
        let plans = self.versions.plans.iter().map(|of| {
            let plan = data.scenario(of.plan);
            let answers = of.parties.iter().map(|answer| AnswerEffect {
                party: data.party(answer.party).id.to_string(),
                from: range(answer.answers[0]),
                to: range(answer.answers[1]),
                terms: answer.terms.iter().map(|(issue, both)| verdict(&data.issue(*issue).id, *both)).collect(),
            });
            PlanEffect { plan: plan.id.to_string(), moment: data.moment(plan.moment).id.to_string(), answers: answers.collect() }
        });
        Effects { evidence: words::THRESHOLD.slug(), cells: cells.collect(), plans: plans.collect() }
    }
}

fn option(of: &crate::engine::OptionVersions) -> OptionEffect {
    let [from, to] = [0, 1].map(|at| of.places[at].map(|_| standing(of.standings[at], of.verdicts[at])));
    OptionEffect { option: of.option.to_string(), from, to }
}

fn standing(on: Standing, verdicts: Verdicts) -> StandingReport {
    StandingReport {
        stance: on.held.map(|held| held.stance.slug()),
        contested: on.contested_by.is_some(),
        weakened: [on.held, on.contested_by].into_iter().flatten().any(|held| held.weakened_by.is_some()),
        disputed: on.held.is_some_and(|held| held.weight == Weight::Disputed),
        unclear: on.unclear.is_some(),
        lapsed: on.lapsed.is_some(),
        implied: on.implied.is_some(),
        verdicts: super::comparison::slugs(verdicts),
    }
}

fn term(of: &crate::engine::TermVersions) -> TermEffect {
    TermEffect {
        options: of.options.iter().map(|option| option.to_string()).collect(),
        was_accepted: of.is_accepted[0],
        is_accepted: of.is_accepted[1],
    }
}

fn range(range: AnswerRange) -> Option<[&'static str; 2]> {
    range.map(|(worst, best)| [worst, best].map(Answer::slug))
}

fn verdict(issue: &str, both: [Option<Verdicts>; 2]) -> VerdictEffect {
    let [from, to] = both.map(|verdicts| verdicts.map(super::comparison::slugs));
    VerdictEffect { issue: issue.to_owned(), from, to }
}

fn report(names: &Names<'_>, change: &Change) -> ChangeReport {
    let (subject, said) = words::said(names, change);
    let mut report = ChangeReport {
        kind: change.kind.slug(),
        of: change.of.clone(),
        id: change.id.clone(),
        change: change.what.slug(),
        subject,
        said,
        renamed_from: None,
        fields: Vec::new(),
        moved: Vec::new(),
    };
    match &change.what {
        What::Added | What::Removed => {}
        What::Renamed { from } => report.renamed_from = Some(from.clone()),
        What::Reordered(ids) => report.moved.clone_from(ids),
        What::Changed(fields) => {
            let fields = fields.iter().map(|of| FieldReport {
                field: of.field.to_owned(),
                key: of.key.clone(),
                lang: of.lang.clone(),
                from: of.from.clone(),
                to: of.to.clone(),
            });
            report.fields = fields.collect();
        }
    }
    report
}
