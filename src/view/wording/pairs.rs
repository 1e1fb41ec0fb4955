//! Two parties on an issue, in words.

use crate::engine::{Held, Positions, Relation, Standing, Word, verdict};
use crate::model::{Dataset, IssueIx, OptionIx, OptionSet, PartyIx, Stance, Verdict};
use crate::view::wording::{Message, lists, quoted};

messages! { Pairs:
    /// A relation as a mark.
    AGREE;
    /// A relation as a mark.
    WITHIN_REACH;
    /// A relation as a mark.
    MIXED;
    /// A relation as a mark.
    DIFFER;
    /// A relation as a mark.
    CLASH;
    /// A relation as a mark.
    UNKNOWN;
    /// A relation inside a line, as its slug: `agree`, `within-reach`, `mixed`, `differ`, `clash` or `unknown`.
    inside(relation);
    /// How many issues stand in a relation.
    count(relation, n);
    /// Options of which both make the same: `how` is the slug of a stance or `at-odds`.
    both(options, n, how);
    /// Options of which each makes something else. The numbers are `single` or `plural`, for verbs.
    each(options, n, one_how, one, one_number, other_how, other, other_number);
    /// Nothing of either.
    BOTH_SILENT;
    /// Nothing of one of them.
    silent(who, number);
    /// Neither is for or against anything.
    BOTH_UNSETTLED;
    /// What a party is most for or against: `how` is the slug of a stance, `certainty` is `sure` or `possibly`.
    most(option, how, certainty, who, number);
    /// The same of a party that is for or against nothing.
    unsettled(who, number);
    /// Said of both where uncertain statements decide whether they agree.
    not_settled(one, other);
    /// Said of both where no option is spoken of by both.
    not_comparable(one, other);
    /// What else may turn out.
    MORE_MAY_DO_BOTH;
    /// What else may turn out.
    MORE_MAY_UNITE;
    /// What else may turn out.
    MORE_MAY_DIVIDE;
}

/// A relation as a mark.
pub const fn relation(word: Word) -> Message {
    match word {
        Word::Agree => AGREE,
        Word::WithinReach => WITHIN_REACH,
        Word::Mixed => MIXED,
        Word::Differ => DIFFER,
        Word::Clash => CLASH,
        Word::Unknown => UNKNOWN,
    }
}

/// How many issues stand in a relation: `agree 2`.
pub fn relation_count(word: Word, n: usize) -> String {
    count(word.slug(), n)
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
        (true, true) => MORE_MAY_DO_BOTH,
        (true, false) => MORE_MAY_UNITE,
        (false, true) => MORE_MAY_DIVIDE,
        (false, false) => return said,
    };
    said.push(possibly.into());
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
            .map(|((one_how, other_how), options)| {
                let names: Vec<String> = options.iter().map(|option| self.quoted(*option)).collect();
                let names = lists::and(&names);
                if one_how == other_how {
                    return both(&names, options.len(), one_how);
                }
                let [(one, one_number), (other, other_number)] = [self.who(self.one), self.who(self.other)];
                each(&names, options.len(), one_how, &one, one_number, other_how, &other, other_number)
            })
            .collect()
    }

    /// What the party makes of an option: the slug of its stance, or that its other positions exclude it.
    fn how(&self, party: PartyIx, option: OptionIx) -> &'static str {
        let on = self.on(party, option);
        match on.held.filter(|_| verdict::headline(on) != Verdict::Unknown) {
            Some(held) => held.stance.slug(),
            None => "at-odds",
        }
    }

    /// Why nothing compares.
    fn silence(&self, may_be: bool) -> String {
        let is_silent = |party| self.positions.of(party, self.issue).is_blank();
        let silent = |party| {
            let (who, number) = self.who(party);
            self::silent(&who, number)
        };
        match (is_silent(self.one), is_silent(self.other)) {
            (true, true) => BOTH_SILENT.into(),
            (true, false) => silent(self.one),
            (false, true) => silent(self.other),
            (false, false) => match [self.most(self.one), self.most(self.other)] {
                [None, None] => BOTH_UNSETTLED.into(),
                [one, other] => {
                    let unsettled = |party| {
                        let (who, number) = self.who(party);
                        self::unsettled(&who, number)
                    };
                    let one = one.unwrap_or_else(|| unsettled(self.one));
                    let other = other.unwrap_or_else(|| unsettled(self.other));
                    if may_be { not_settled(&one, &other) } else { not_comparable(&one, &other) }
                }
            },
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
        let is_doubtful = verdict::headline(self.on(party, option)) == Verdict::Unknown;
        let (who, number) = self.who(party);
        Some(most(&self.quoted(option), stance.slug(), if is_doubtful { "possibly" } else { "sure" }, &who, number))
    }

    /// The name of a party, and what verb goes with it.
    fn who(&self, party: PartyIx) -> (String, &'static str) {
        (lists::names(self.data, &[party]), lists::agreement(self.data, &[party]))
    }

    fn on(&self, party: PartyIx, option: OptionIx) -> Standing {
        self.positions.of(party, self.issue).on(option)
    }

    fn quoted(&self, option: OptionIx) -> String {
        quoted(&self.data.issue(self.issue).options[option.at()].short.words())
    }
}
