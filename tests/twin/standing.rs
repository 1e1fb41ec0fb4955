//! Rules 1 to 5: what a party's statements on one option leave standing.

use super::record::{Issue, Stance, Statement, Weight};

/// One side of a standing stance: what was said and by which statement.
pub(super) struct Side<'a> {
    pub(super) stance: Stance,
    pub(super) statement: &'a Statement,
    /// The newest lighter claim that weakens this *for* (rule 5).
    pub(super) weakened_by: Option<&'a Statement>,
}

impl Side<'_> {
    /// Rule 4, "disputed only", and rule 5, "weakened": ranges from what it says to unknown.
    pub(super) fn is_soft(&self) -> bool {
        self.statement.weight == Weight::Disputed || self.weakened_by.is_some()
    }
}

/// What stands on an option; contested if there is a lighter side, which then says the opposite.
#[derive(Default)]
pub(super) struct Standing<'a> {
    pub(super) heavier: Option<Side<'a>>,
    pub(super) lighter: Option<Side<'a>>,
}

impl<'a> Standing<'a> {
    pub(super) fn sides(&self) -> impl Iterator<Item = &Side<'a>> {
        self.heavier.iter().chain(&self.lighter)
    }

    pub(super) fn is_contested(&self) -> bool {
        self.lighter.is_some()
    }

    pub(super) fn weakened_by(&self) -> Option<&'a Statement> {
        self.sides().find_map(|side| side.weakened_by)
    }

    /// Rules 4 and 5. A contested stance does not rest on disputed claims alone, whatever its lighter side rests on.
    pub(super) fn ranges_to_unknown(&self) -> bool {
        self.heavier.as_ref().is_some_and(Side::is_soft) || self.weakened_by().is_some()
    }

    /// Rules 2 and 3: the newest stands; lighter never replaces heavier, but contests it by saying the opposite.
    pub(super) fn say(&mut self, stance: Stance, statement: &'a Statement) {
        let new = Side { stance, statement, weakened_by: None };
        match &self.heavier {
            Some(old) if statement.weight < old.statement.weight => {
                if stance.is_for() == old.stance.is_for() {
                    return; // "says the same way changes nothing", "a lighter repetition settles nothing"
                }
                if self.lighter.as_ref().is_none_or(|known| statement.weight >= known.statement.weight) {
                    self.lighter = Some(new);
                }
            }
            Some(_) | None => {
                self.heavier = Some(new);
                self.lighter = None; // "until a claim as heavy as the heavier one answers"
            }
        }
    }

    /// Rule 5 for a statement that `demands` or `accepts` another, not compatible option and is not for this one.
    pub(super) fn pass_over(&mut self, statement: &'a Statement) {
        for place in [&mut self.heavier, &mut self.lighter] {
            let Some(side) = place else { continue };
            if !side.stance.is_for() || side.statement.when >= statement.when {
                continue;
            }
            if statement.weight >= side.statement.weight {
                *place = None;
            } else {
                side.weakened_by = Some(statement);
            }
        }
        if self.heavier.is_none() {
            self.heavier = self.lighter.take(); // rule 3: "the *against* stands alone"
        }
    }
}

/// One option of a party's position, with what rules 3 and 6 also ask about its history.
pub(super) struct Cell<'a> {
    pub(super) standing: Standing<'a>,
    pub(super) newest_unclear: Option<&'a Statement>,
    /// Whether the newest statement on this option, of any stance, is `unclear`.
    pub(super) newest_is_unclear: bool,
    unclear_is_newer: bool,
    /// The heaviest statement that was ever for this option.
    pub(super) been_for: Option<Weight>,
}

impl<'a> Cell<'a> {
    /// Rule 3: an `unclear` "newer than the standing stance is shown beside it".
    pub(super) fn unclear_since(&self) -> Option<&'a Statement> {
        self.newest_unclear.filter(|_| self.standing.heavier.is_some() && self.unclear_is_newer)
    }
}

/// Rules 2 to 5 on one option: `statements` are those of one party on one issue, in the order of rule 1.
pub(super) fn cell<'a>(issue: &Issue, option: usize, statements: &[&'a Statement]) -> Cell<'a> {
    let mut standing = Standing::default();
    for statement in statements {
        if let Some(stance) = statement.on(option)
            && stance != Stance::Unclear
        {
            standing.say(stance, statement);
        }
        if passes_over(issue, option, statement) {
            standing.pass_over(statement);
        }
    }
    let place_of_unclear = statements.iter().rposition(|statement| statement.on(option) == Some(Stance::Unclear));
    let places = standing.sides().map(|side| statements.iter().rposition(|statement| std::ptr::eq(*statement, side.statement)));
    let place_of_standing = places.max().flatten();
    let newest = statements.iter().rev().find_map(|statement| statement.on(option));
    Cell {
        newest_unclear: place_of_unclear.map(|place| statements[place]),
        newest_is_unclear: newest == Some(Stance::Unclear),
        unclear_is_newer: place_of_unclear > place_of_standing,
        been_for: statements.iter().filter(|s| s.is_for(option)).map(|s| s.weight).max(),
        standing,
    }
}

/// Rule 5: "`demands` or `accepts` another, not compatible option of the issue and is not for this one".
fn passes_over(issue: &Issue, option: usize, statement: &Statement) -> bool {
    let names_another = statement
        .stances
        .iter()
        .any(|(other, stance)| *other != option && stance.is_firmly_for() && !issue.is_compatible(*other, option));
    names_another && !statement.is_for(option)
}
