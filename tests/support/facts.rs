//! The engine's answers as printable facts, one a key, in the form in which the twin gives its own.

use std::collections::BTreeMap;

use position_comparator::engine::{
    self, Lens, Position, Positions, Standing, Strength, ground::ground, relation::relation, verdict,
};
use position_comparator::model::{Dataset, Grade, Issue, IssueIx, OptionSet, PartyIx, ScenarioIx, Verdicts};

/// All answers at a moment, threshold and scenario, by id.
pub(crate) fn answers(data: &Dataset, moment: &str, threshold: &str, scenario: Option<&str>) -> BTreeMap<String, String> {
    let moment = data.moment_named(moment).expect("the moment is in the data");
    let threshold = Grade::from_slug(threshold).expect("the threshold is a grade");
    let positions = Positions::take(data, Lens { moment, threshold });
    let mut facts = Printer { data, positions: &positions, facts: BTreeMap::new() };
    for issue in data.issue_places() {
        for party in data.party_places() {
            facts.position(party, issue);
        }
        facts.issue(issue);
    }
    if let Some(scenario) = scenario {
        facts.scenario(data.scenario_named(scenario).expect("the scenario is in the data"));
    }
    facts.facts
}

struct Printer<'a> {
    data: &'a Dataset,
    positions: &'a Positions,
    facts: BTreeMap<String, String>,
}

impl Printer<'_> {
    fn put(&mut self, key: String, value: impl Into<String>) {
        self.facts.insert(key, value.into());
    }

    fn position(&mut self, party: PartyIx, issue: IssueIx) {
        let position: &Position = self.positions.of(party, issue);
        for (option, standing) in self.data.issue(issue).options.iter().zip(&position.options) {
            let place = format!("{}/{}/{}", self.data.party(party).id, self.data.issue(issue).id, option.id);
            self.standing(&place, *standing);
        }
    }

    fn standing(&mut self, place: &str, standing: Standing) {
        let data = self.data;
        match (standing.held, standing.unclear) {
            (Some(held), unclear) => {
                self.put(format!("standing {place}"), format!("{} {}", held.stance.slug(), data.statement_id(held.by)));
                if let Some(unclear) = unclear {
                    self.put(format!("unclear-since {place}"), data.statement_id(unclear).to_string());
                }
            }
            (None, Some(unclear)) => self.put(format!("standing {place}"), format!("unclear {}", data.statement_id(unclear))),
            (None, None) => {}
        }
        if let Some(held) = standing.contested_by {
            self.put(format!("contested {place}"), format!("{} {}", held.stance.slug(), data.statement_id(held.by)));
        }
        if let Some(by) = [standing.held, standing.contested_by].into_iter().flatten().find_map(|held| held.weakened_by) {
            self.put(format!("weakened {place}"), data.statement_id(by).to_string());
        }
        if let Some(implied) = standing.implied {
            self.put(format!("implied {place}"), if implied.strength == Strength::Full { "full" } else { "ranged" });
        }
        self.put(format!("verdicts {place}"), words(verdict::on_option(standing)));
        self.put(format!("headline {place}"), verdict::headline(standing).slug());
    }

    fn issue(&mut self, at: IssueIx) {
        let issue = self.data.issue(at);
        let parties: Vec<PartyIx> = self.data.party_places().collect();
        for (place, &one) in parties.iter().enumerate() {
            for &other in &parties[place + 1..] {
                let relation = relation(issue, self.positions.of(one, at), self.positions.of(other, at));
                let value = format!(
                    "{} share={}:{} divide={}:{} possible-share={} possible-divide={}",
                    relation.word().slug(),
                    relation.share.slug(),
                    names(issue, relation.shared),
                    relation.divide.slug(),
                    names(issue, relation.divided),
                    relation.possible_share.map_or("none", engine::Share::slug),
                    relation.possible_divide.map_or("none", engine::Divide::slug),
                );
                self.put(format!("relation {}/{}/{}", self.data.party(one).id, self.data.party(other).id, issue.id), value);
            }
        }
        let ground = ground(self.data, self.positions, &parties, at);
        self.put(format!("open {}", issue.id), names(issue, ground.open));
        self.put(format!("common {}", issue.id), names(issue, ground.common));
    }

    fn scenario(&mut self, scenario: ScenarioIx) {
        let parties: Vec<PartyIx> = self.data.party_places().collect();
        let answer = engine::answer::answer(self.positions, &parties, &self.data.scenario(scenario).terms);
        for of in &answer.parties {
            let party = &self.data.party(of.party).id;
            for (issue, verdicts) in of.verdicts.iter() {
                self.put(format!("term {party}/{}", self.data.issue(*issue).id), words(*verdicts));
            }
            if let (Some(worst), Some(best)) = (of.worst, of.best) {
                self.put(format!("answer {party}"), format!("{}..{}", worst.slug(), best.slug()));
            }
        }
        self.put("nobody-against".into(), answer.nobody_against.slug());
        self.put("nobody-refuses".into(), answer.nobody_refuses.slug());
    }
}

fn words(verdicts: Verdicts) -> String {
    verdicts.iter().map(|verdict| verdict.slug()).collect::<Vec<_>>().join("|")
}

fn names(issue: &Issue, options: OptionSet) -> String {
    options.iter().map(|option| &*issue.options[option.at()].id).collect::<Vec<_>>().join(",")
}
