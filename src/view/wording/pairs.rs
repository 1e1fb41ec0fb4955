//! Two parties on an issue, in words.

use crate::engine::{Held, Positions, Relation, Standing, Word, verdict};
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Stance, Verdict};
use crate::view::wording::{LANG, lists};

/// A relation as a mark.
pub const fn relation(word: Word) -> &'static str {
    match word {
        Word::Agree => "Agree",
        Word::WithinReach => "Within reach",
        Word::Mixed => "Mixed",
        Word::Differ => "Differ",
        Word::Clash => "Clash",
        Word::Unknown => "Not known",
    }
}

/// How many issues stand in a relation: `agree 2`.
pub fn relation_count(word: Word, n: usize) -> String {
    match word {
        Word::Unknown => format!("{n} not known"),
        word => format!("{} {n}", relation(word).to_ascii_lowercase()),
    }
}

/// Why the relation is what it is: what both share, what divides them, and what more may turn out.
pub fn reason(
    data: &Dataset,
    positions: &Positions,
    relation: Relation,
    issue: IssueIx,
    one: PartyIx,
    other: PartyIx,
) -> Vec<String> {
    let pair = Pair { data, positions, issue, one, other };
    let mut said = pair.clauses(relation.shared);
    said.extend(pair.clauses(relation.divided));
    if said.is_empty() {
        let may_be = relation.possible_share.is_some() || relation.possible_divide.is_some();
        said.push(pair.silence(may_be));
    }
    let possibly = match (relation.possible_share.is_some(), relation.possible_divide.is_some()) {
        (true, true) => "More may unite and divide them, on contested, disputed or weakened statements.",
        (true, false) => "More may unite them, on contested, disputed or weakened statements.",
        (false, true) => "More may divide them, on contested, disputed or weakened statements.",
        (false, false) => return said,
    };
    said.push(possibly.to_owned());
    said
}

struct Pair<'a> {
    data: &'a Dataset,
    positions: &'a Positions,
    issue: IssueIx,
    one: PartyIx,
    other: PartyIx,
}

impl Pair<'_> {
    /// One sentence for the options on which both take the same pair of stances.
    fn clauses(&self, options: OptionSet) -> Vec<String> {
        let mut groups: Vec<((&str, &str), Vec<OptionIx>)> = Vec::new();
        for option in options.iter() {
            let how = (self.how(self.one, option), self.how(self.other, option));
            match groups.iter_mut().find(|(has, _)| *has == how) {
                Some((_, options)) => options.push(option),
                None => groups.push((how, vec![option])),
            }
        }
        groups
            .into_iter()
            .map(|((one, other), options)| {
                let names: Vec<String> = options.iter().map(|option| self.quoted(*option)).collect();
                let is = if names.len() == 1 { "is" } else { "are" };
                let names = lists::and(&names);
                if one == other {
                    format!("{names} {} both.", be(one, is))
                } else {
                    // Said once for both where both need it: "is demanded by A and rejected by B".
                    let other = if one.starts_with('%') { other.trim_start_matches("% ").to_owned() } else { be(other, is) };
                    format!("{names} {} {} and {other} {}.", be(one, is), self.name(self.one), self.name(self.other))
                }
            })
            .collect()
    }

    /// What the party makes of an option: `% demanded by`, where `%` stands for "is" or "are".
    fn how(&self, party: PartyIx, option: OptionIx) -> &'static str {
        let on = self.on(party, option);
        match on.held.filter(|_| verdict::headline(on) != Verdict::Unknown) {
            Some(held) => passive(held.stance),
            None => "% at odds with other positions of",
        }
    }

    /// Why nothing compares.
    fn silence(&self, may_be: bool) -> String {
        let is_silent = |party| self.positions.of(party, self.issue).is_blank();
        match (is_silent(self.one), is_silent(self.other)) {
            (true, true) => "No statement of either was found.".to_owned(),
            (true, false) => format!("No statement of {} was found.", self.name(self.one)),
            (false, true) => format!("No statement of {} was found.", self.name(self.other)),
            (false, false) => {
                let most = [self.one, self.other]
                    .map(|party| self.most(party).unwrap_or_else(|| format!("what {} said settles nothing", self.name(party))));
                if [self.one, self.other].iter().all(|party| self.most(*party).is_none()) {
                    "What both have said settles nothing.".to_owned()
                } else if may_be {
                    format!("Not settled: {}.", most.join("; "))
                } else {
                    format!("What both have said does not compare: {}.", most.join("; "))
                }
            }
        }
    }

    /// What a party is most for or against: ``“Freeze along the line” is demanded by Russia``.
    fn most(&self, party: PartyIx) -> Option<String> {
        let order = [Stance::Demands, Stance::Accepts, Stance::OpenTo, Stance::Rejects, Stance::Opposes];
        let held = |stance| {
            let mut options = self.data.issue(self.issue).option_places();
            options.find(|&option| self.on(party, option).held.is_some_and(|held: Held| held.stance == stance))
        };
        let (stance, option) = order.into_iter().find_map(|stance| Some((stance, held(stance)?)))?;
        // What headlines do not count is not said as if they did.
        let doubt = verdict::headline(self.on(party, option)) == Verdict::Unknown;
        let how = be(passive(stance), if doubt { "is possibly" } else { "is" });
        let how = if doubt { how.replace("would be", "would possibly be") } else { how };
        Some(format!("{} {how} {}", self.quoted(option), self.name(party)))
    }

    fn name(&self, party: PartyIx) -> std::rc::Rc<str> {
        self.data.party(party).in_text.words(LANG)
    }

    fn on(&self, party: PartyIx, option: OptionIx) -> Standing {
        self.positions.of(party, self.issue).on(option)
    }

    fn quoted(&self, option: OptionIx) -> String {
        format!("“{}”", self.data.issue(self.issue).options[option.at()].short.words(LANG))
    }
}

/// What is done with an option by whoever takes this stance.
const fn passive(stance: Stance) -> &'static str {
    match stance {
        Stance::Demands => "% demanded by",
        Stance::Accepts => "% accepted by",
        Stance::OpenTo => "would be considered by",
        Stance::Unclear => "% left unclear by",
        Stance::Opposes => "% opposed by",
        Stance::Rejects => "% rejected by",
    }
}

fn be(phrase: &str, is: &str) -> String {
    phrase.replace('%', is)
}
