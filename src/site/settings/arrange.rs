//! The case as settings want it shown: its title, what it opens on, who comes first.

use crate::dataset::record::TextRecord;
use crate::dataset::{FileRecord, Problem, Remark};
use crate::site::settings::{Placed, Settings, values};

impl Settings {
    /// Arranges a case, and answers all problems: settings that name what the case does not have.
    ///
    /// **Parties are put in another order, none is left out**: the order is printed, and says nothing about agreement.
    pub fn arrange(&self, case: &mut FileRecord) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(title) = &self.title {
            case.title = TextRecord::Plain(title.clone());
        }
        if let Some(plan) = &self.plan {
            let known: Vec<&str> = case.scenarios.iter().map(|plan| plan.id.as_str()).chain(["none"]).collect();
            problems.extend(unknown("plan", plan, &known));
            case.opening.scenario = (plan.value != "none").then(|| plan.value.clone());
            // Unless another one is named below, positions are those of the plan's own time.
            if let Some(plan) = case.scenarios.iter().find(|one| one.id == plan.value) {
                case.opening.moment = plan.moment.clone();
            }
        }
        if let Some(moment) = &self.moment {
            let known: Vec<&str> = case.moments.iter().map(|moment| moment.id.as_str()).collect();
            problems.extend(unknown("moment", moment, &known));
            case.opening.moment = moment.value.clone();
        }
        let known: Vec<&str> = case.parties.iter().map(|party| party.id.as_str()).collect();
        problems.extend(self.parties.iter().filter_map(|party| unknown("parties", party, &known)));
        let place = |id: &str| self.parties.iter().position(|first| first.value == id).unwrap_or(usize::MAX);
        // Those that are not named follow in the order of the case.
        case.parties.sort_by_key(|party| place(&party.id));
        problems
    }
}

fn unknown(key: &str, named: &Placed<String>, known: &[&str]) -> Option<Problem> {
    let Placed { line, value } = named;
    (!known.contains(&value.as_str())).then(|| Problem {
        code: "unknown-id",
        place: format!("line {line}, {key}"),
        what: Remark::verbatim(format!("the case has nothing called `{value}`")),
        remedy: Remark::verbatim(values::nearest(value, known)),
    })
}

#[cfg(test)]
mod tests {
    use super::Settings;
    use crate::dataset::FileRecord;
    use crate::dataset::record::{MomentRecord, PartyRecord, ScenarioRecord};

    fn case() -> FileRecord {
        let party = |id: &str| PartyRecord { id: id.into(), ..PartyRecord::default() };
        let moment = |id: &str| MomentRecord { id: id.into(), ..MomentRecord::default() };
        let plan = ScenarioRecord { id: "draft".into(), moment: "2025-02-01".into(), ..ScenarioRecord::default() };
        FileRecord {
            parties: ["a", "b", "c"].map(party).into(),
            moments: ["2025-01-01", "2025-02-01"].map(moment).into(),
            scenarios: vec![plan],
            ..FileRecord::default()
        }
    }

    fn arranged(settings: &str) -> (FileRecord, Vec<String>) {
        let (settings, problems) = Settings::read(settings);
        assert!(problems.is_empty(), "{problems:?}");
        let mut case = case();
        let problems = settings.arrange(&mut case);
        (case, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn parties_that_are_named_come_first_and_none_goes() {
        let (case, problems) = arranged("parties = [\"c\"]");
        assert_eq!(case.parties.iter().map(|party| &*party.id).collect::<String>(), "cab");
        assert!(problems.is_empty());
    }

    #[test]
    fn a_plan_brings_its_moment_unless_another_is_named() {
        let opening = |settings| arranged(settings).0.opening;
        let of_plan = opening("plan = \"draft\"");
        assert_eq!((of_plan.scenario.as_deref(), &*of_plan.moment), (Some("draft"), "2025-02-01"));
        assert_eq!(opening("plan = \"draft\"\nmoment = 2025-01-01").moment, "2025-01-01");
        assert_eq!(opening("plan = \"none\"").scenario, None);
    }

    #[test]
    fn what_the_case_does_not_have_is_said_with_the_nearest_that_it_has() {
        let (_, problems) = arranged("plan = \"draught\"\nparties = [\"a\", \"zebra\"]\n");
        assert_eq!(
            problems,
            [
                "line 1, plan: the case has nothing called `draught`: did you mean `draft`?",
                "line 2, parties: the case has nothing called `zebra`: there are: a, b, c",
            ]
        );
    }
}
