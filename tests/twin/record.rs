//! "What goes in": the file as parties, issues and the statements that count at (t, θ), in the order of rule 1.

use serde_json::Value;

/// Clause: "Stance on an option". The first three are for, the last two against; unclear is unknown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Stance {
    Demands,
    Accepts,
    OpenTo,
    Unclear,
    Opposes,
    Rejects,
}

impl Stance {
    fn read(word: &str) -> Option<Self> {
        [Self::Demands, Self::Accepts, Self::OpenTo, Self::Unclear, Self::Opposes, Self::Rejects]
            .into_iter()
            .find(|stance| stance.word() == word)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Demands => "demands",
            Self::Accepts => "accepts",
            Self::OpenTo => "open-to",
            Self::Unclear => "unclear",
            Self::Opposes => "opposes",
            Self::Rejects => "rejects",
        }
    }

    pub(super) fn is_for(self) -> bool {
        matches!(self, Self::Demands | Self::Accepts | Self::OpenTo)
    }

    pub(super) fn is_against(self) -> bool {
        matches!(self, Self::Opposes | Self::Rejects)
    }

    /// `demands` or `accepts`: what makes agreement (not only reach) and what makes another option lapse (rule 5).
    pub(super) fn is_firmly_for(self) -> bool {
        matches!(self, Self::Demands | Self::Accepts)
    }
}

/// Clause: "Weight": the party's own words, then what others report, then what is disputed. Heavier is greater.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Weight {
    Disputed,
    Reported,
    OwnWords,
}

/// A moment's place among the moments and a date in sortable form, compared in this order (rules 1 and 5).
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct When {
    moment: usize,
    date: String,
}

/// A claim, or a plan as a claim of one of those who put it forward: one party, one issue.
pub(super) struct Statement {
    pub(super) id: String,
    pub(super) party: String,
    pub(super) issue: String,
    pub(super) when: When,
    pub(super) weight: Weight,
    /// By the option's place in the issue.
    pub(super) stances: Vec<(usize, Stance)>,
    /// The options of the term, if this is a plan.
    pub(super) term: Option<Vec<usize>>,
}

impl Statement {
    pub(super) fn on(&self, option: usize) -> Option<Stance> {
        self.stances.iter().find(|(place, _)| *place == option).map(|(_, stance)| *stance)
    }

    pub(super) fn is_for(&self, option: usize) -> bool {
        self.on(option).is_some_and(Stance::is_for)
    }

    pub(super) fn is_against(&self, option: usize) -> bool {
        self.on(option).is_some_and(Stance::is_against)
    }
}

/// Clause: "Options": they exclude each other unless listed as compatible; the issue may declare them ordered.
pub(super) struct Issue {
    pub(super) id: String,
    pub(super) ordered: bool,
    pub(super) options: Vec<String>,
    compatible: Vec<(usize, usize)>,
}

impl Issue {
    pub(super) fn is_compatible(&self, one: usize, other: usize) -> bool {
        self.compatible.contains(&(one, other)) || self.compatible.contains(&(other, one))
    }
}

/// Clause: "Scenario": its terms by issue id, each one option or several.
pub(super) struct Scenario {
    pub(super) id: String,
    pub(super) terms: Vec<(String, Vec<usize>)>,
}

pub(super) struct Record {
    pub(super) parties: Vec<String>,
    pub(super) issues: Vec<Issue>,
    pub(super) scenarios: Vec<Scenario>,
    /// Those that count, in the order of rule 1.
    pub(super) statements: Vec<Statement>,
}

impl Record {
    pub(super) fn read(data: &Value, moment: &str, threshold: &str) -> Self {
        let issues: Vec<Issue> = list(&data["issues"]).iter().map(read_issue).collect();
        let mut statements = read_plans(data, threshold, &issues);
        statements.extend(read_claims(data, threshold, &issues));
        if let Some(now) = place_of(data, moment) {
            // Rule 1: "Claims filed under t or an earlier moment".
            statements.retain(|statement| statement.when.moment <= now);
        } else {
            statements.clear();
        }
        // Rule 1: moment, date, weight (lighter first), on a tie plans first, then place in the file (the sort is stable).
        statements.sort_by(|a, b| {
            let key = |s: &Statement| (s.when.clone(), s.weight, s.term.is_none());
            key(a).cmp(&key(b))
        });
        Self {
            parties: list(&data["parties"]).iter().map(|party| text(&party["id"])).collect(),
            scenarios: list(&data["scenarios"]).iter().map(|scenario| read_scenario(scenario, &issues)).collect(),
            issues,
            statements,
        }
    }
}

fn read_issue(issue: &Value) -> Issue {
    let options: Vec<String> = list(&issue["options"]).iter().map(|option| text(&option["id"])).collect();
    let place = |id: &Value| options.iter().position(|option| *option == text(id));
    let compatible = list(&issue["compatible"]).iter().filter_map(|pair| Some((place(&pair[0])?, place(&pair[1])?))).collect();
    Issue { id: text(&issue["id"]), ordered: issue["ordered"].as_bool().unwrap_or(false), options, compatible }
}

fn read_scenario(scenario: &Value, issues: &[Issue]) -> Scenario {
    let terms = entries(&scenario["terms"]).map(|(issue, term)| (issue.clone(), read_term(issue, term, issues)));
    Scenario { id: text(&scenario["id"]), terms: terms.collect() }
}

/// The options of a term in the order of the issue, each once.
fn read_term(issue: &str, term: &Value, issues: &[Issue]) -> Vec<usize> {
    let named: Vec<String> = list(term).iter().map(text).collect();
    let Some(issue) = issues.iter().find(|known| known.id == issue) else { return Vec::new() };
    (0..issue.options.len()).filter(|option| named.contains(&issue.options[*option])).collect()
}

/// Clause: "Claim": those of grade at least θ.
fn read_claims(data: &Value, threshold: &str, issues: &[Issue]) -> Vec<Statement> {
    let claims = list(&data["claims"]).iter().filter(|claim| counts(&text(&claim["grade"]), threshold));
    claims
        .filter_map(|claim| {
            let issue = issues.iter().find(|issue| issue.id == text(&claim["issue"]))?;
            let stances = entries(&claim["stances"]).filter_map(|(option, stance)| {
                Some((issue.options.iter().position(|known| known == option)?, Stance::read(stance.as_str()?)?))
            });
            Some(Statement {
                id: text(&claim["id"]),
                party: text(&claim["party"]),
                issue: issue.id.clone(),
                when: when(data, claim)?,
                weight: weight(&text(&claim["grade"]))?,
                stances: stances.collect(),
                term: None,
            })
        })
        .collect()
}

/// Clause: "A plan is a claim": of each party that put it forward, `accepts` on each of its terms, at its moment and grade (a
/// term may carry a lighter grade of its own); the single options of a term of several are `unclear`.
fn read_plans(data: &Value, threshold: &str, issues: &[Issue]) -> Vec<Statement> {
    let mut plans = Vec::new();
    for scenario in list(&data["scenarios"]) {
        for (issue, term) in entries(&scenario["terms"]) {
            let own_grade = scenario["term_grades"][issue.as_str()].as_str();
            let grade = own_grade.map_or_else(|| text(&scenario["grade"]), str::to_owned);
            let options = read_term(issue, term, issues);
            let (Some(when), Some(weight)) = (when(data, scenario), weight(&grade)) else { continue };
            if options.is_empty() || !counts(&grade, threshold) {
                continue;
            }
            let stance = if options.len() == 1 { Stance::Accepts } else { Stance::Unclear };
            for party in list(&scenario["proposed_by"]) {
                plans.push(Statement {
                    id: text(&scenario["id"]),
                    party: text(party),
                    issue: issue.clone(),
                    when: when.clone(),
                    weight,
                    stances: options.iter().map(|option| (*option, stance)).collect(),
                    term: Some(options.clone()),
                });
            }
        }
    }
    plans
}

/// Rule 1: "of grade at least θ". Here the four grades differ, though two of them weigh the same.
fn counts(grade: &str, threshold: &str) -> bool {
    let place = |word: &str| ["disputed", "reported", "on-record", "document"].iter().position(|grade| *grade == word);
    place(grade).is_some_and(|grade| place(threshold).is_some_and(|threshold| grade >= threshold))
}

/// Clause: "Weight".
fn weight(grade: &str) -> Option<Weight> {
    match grade {
        "document" | "on-record" => Some(Weight::OwnWords),
        "reported" => Some(Weight::Reported),
        "disputed" => Some(Weight::Disputed),
        _ => None,
    }
}

/// Rule 1: "moment, then date (a month without a day after its days)".
fn when(data: &Value, statement: &Value) -> Option<When> {
    let moment = place_of(data, &text(&statement["moment"]))?;
    let date = statement["date"].as_str().map_or_else(|| text(&data["moments"][moment]["date"]), str::to_owned);
    let date = match date.len() {
        7 => format!("{date}-99"),
        _ => date,
    };
    Some(When { moment, date })
}

fn place_of(data: &Value, moment: &str) -> Option<usize> {
    list(&data["moments"]).iter().position(|known| known["id"] == *moment)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
