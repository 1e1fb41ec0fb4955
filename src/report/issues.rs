//! Issue by issue: what stands, what the parties make of the term, how every two of them stand.

use crate::engine::{Divide, Implied, Position, Share, Standing, Strength, ground, relation, verdict};
use crate::model::{IssueIx, OptionIx, OptionSet, PartyIx, Statement, StatementRef};
use crate::report::comparison::{Asked, names, slugs, words};

shapes! {
    /// All answers on one issue.
    IssueReport {
        /// Its id.
        issue: String,
        /// Its name, in the main language.
        label: String,
        /// The term of the plan in force; null if it says nothing on the issue.
        term: Option<Term>,
        /// What stands, for each party and option of which anything is known.
        stances: Vec<StanceReport>,
        /// Terms of several options that a party put forward and has not taken back.
        accepted_terms: Vec<AcceptedTerm>,
        /// Every two parties.
        relations: Vec<RelationReport>,
        /// Options that nobody is against.
        not_ruled_out: Vec<String>,
        /// Options that everybody is for.
        common: Vec<String>,
    }
    /// The term of the plan in force on an issue.
    Term {
        /// The ids of its options: several where the plan does not say which.
        options: Vec<String>,
        /// One entry for each party.
        verdicts: Vec<TermVerdict>,
    }
    /// What a party makes of a term.
    TermVerdict {
        /// The id of the party.
        party: String,
        /// What can turn out, best first: accepts, open, unknown, objects, refuses.
        verdicts: Vec<&'static str>,
        /// Whether it rests on a contested stance.
        contested: bool,
        /// Whether it is implied, not said.
        implied: bool,
    }
    /// What stands on an option.
    StanceReport {
        /// The id of the party.
        party: String,
        /// The id of the option.
        option: String,
        /// The stance that stands; of a contested one the heavier side. Null if none does.
        standing: Option<Said>,
        /// The lighter, newer statement of the opposite.
        contested_by: Option<Said>,
        /// The lighter statement that commits the party to something else.
        weakened_by: Option<Said>,
        /// A statement that settles nothing: newer than what stands, or all there is.
        unclear: Option<Said>,
        /// The stance that a later commitment ended, and nothing has stood since.
        lapsed: Option<Said>,
        /// Whether the party is against it without having said so.
        implied: Option<ImpliedReport>,
        /// What the party can turn out to make of it as a term, best first.
        verdicts: Vec<&'static str>,
        /// The one verdict that counts and relations use.
        headline: &'static str,
    }
    /// A claim or plan.
    Said {
        /// The stance: demands, accepts, open-to, unclear, opposes, rejects. Null where it says nothing of this option itself.
        stance: Option<&'static str>,
        /// document, on-record, reported or disputed.
        grade: &'static str,
        /// Its date.
        date: String,
        /// The id of the claim or plan.
        statement: String,
    }
    /// Rule 6 of the method.
    ImpliedReport {
        /// The demand that implies it; null where the scale does.
        by: Option<String>,
        /// full, or ranged: from against to unknown.
        strength: &'static str,
    }
    /// A term of several options that a party put forward.
    AcceptedTerm {
        /// The id of the party.
        party: String,
        /// The ids of its options.
        options: Vec<String>,
        /// The id of the plan or claim by which it stands.
        statement: String,
        /// Whether something as well or less well evidenced speaks against an option of it.
        contested: bool,
        /// Whether a lighter statement commits the party to something else.
        weakened: bool,
        /// Whether it rests on disputed evidence alone.
        disputed: bool,
    }
    /// How two parties stand on an issue.
    RelationReport {
        /// The ids of the two, in the order of the file.
        parties: [String; 2],
        /// agree, within-reach, mixed, differ, clash or unknown.
        relation: &'static str,
        /// agree, within-reach or none.
        share: &'static str,
        /// The options that they share.
        shared: Vec<String>,
        /// clash, differ or none.
        divide: &'static str,
        /// The options that divide them.
        divided: Vec<String>,
        /// What they may share beyond that, if uncertain stances turn out so.
        possible_share: Option<&'static str>,
        /// What may divide them beyond that.
        possible_divide: Option<&'static str>,
    }
}

impl Asked<'_> {
    pub(super) fn issue(&self, at: IssueIx) -> IssueReport {
        let term = self.terms.and_then(|terms| terms.get(&at)).copied();
        let issue = self.data.issue(at);
        let ground = ground::ground(self.data, self.positions, &self.request.parties, at);
        let each = || self.request.parties.iter().map(|&party| (party, self.positions.of(party, at)));
        let places = || issue.option_places();
        let stances = each().flat_map(|(party, position)| places().map(move |option| (party, option, position.on(option))));
        let stances = stances.filter(|(_, _, standing)| *standing != Standing::default());
        let accepted = each().flat_map(|(party, position)| position.terms.iter().map(move |term| (party, term)));
        let accepted = accepted.map(|(party, term)| AcceptedTerm {
            party: self.party(party),
            options: names(issue, term.options),
            statement: self.data.statement_id(term.by).to_string(),
            contested: term.is_contested,
            weakened: term.is_weakened,
            disputed: term.is_disputed,
        });
        IssueReport {
            issue: issue.id.to_string(),
            label: words(&issue.label),
            term: term.map(|term| Term {
                options: names(issue, term),
                verdicts: each().map(|(party, position)| self.term_verdict(party, position, term)).collect(),
            }),
            stances: stances.map(|(party, option, standing)| self.stance(party, at, option, standing)).collect(),
            accepted_terms: accepted.collect(),
            relations: self.relations(at),
            not_ruled_out: names(issue, ground.open),
            common: names(issue, ground.common),
        }
    }

    fn term_verdict(&self, party: PartyIx, position: &Position, term: OptionSet) -> TermVerdict {
        TermVerdict {
            party: self.party(party),
            verdicts: slugs(verdict::on_term(position, term)),
            contested: verdict::is_contested(position, term),
            implied: verdict::is_implied(position, term),
        }
    }

    pub(super) fn stance(&self, party: PartyIx, issue: IssueIx, option: OptionIx, standing: Standing) -> StanceReport {
        let said = |of: StatementRef| self.said(self.data.statements(party, issue), of, option);
        let weakened_by = [standing.held, standing.contested_by].into_iter().flatten().find_map(|held| held.weakened_by);
        StanceReport {
            party: self.party(party),
            option: self.data.issue(issue).options[option.at()].id.to_string(),
            standing: standing.held.and_then(|held| said(held.by)),
            contested_by: standing.contested_by.and_then(|held| said(held.by)),
            weakened_by: weakened_by.and_then(said),
            unclear: standing.unclear.and_then(said),
            lapsed: standing.lapsed.and_then(|(lapsed, _)| said(lapsed)),
            implied: standing.implied.map(|implied| self.implied(issue, implied)),
            verdicts: slugs(verdict::on_option(standing)),
            headline: verdict::headline(standing).slug(),
        }
    }

    fn said(&self, statements: &[Statement], of: StatementRef, option: OptionIx) -> Option<Said> {
        let statement = statements.iter().find(|statement| statement.of == of)?;
        Some(Said {
            stance: statement.on(option).map(|stance| stance.slug()),
            grade: statement.grade.slug(),
            date: statement.date.to_string(),
            statement: self.data.statement_id(of).to_string(),
        })
    }

    pub(super) fn implied(&self, issue: IssueIx, implied: Implied) -> ImpliedReport {
        let strength = match implied.strength {
            Strength::Full => "full",
            Strength::Ranged => "ranged",
        };
        ImpliedReport { by: implied.by.map(|by| self.data.issue(issue).options[by.at()].id.to_string()), strength }
    }

    fn relations(&self, at: IssueIx) -> Vec<RelationReport> {
        let issue = self.data.issue(at);
        let pairs = self.request.parties.iter().enumerate();
        let pairs = pairs.flat_map(|(place, &one)| self.request.parties[place + 1..].iter().map(move |&other| (one, other)));
        let relations = pairs.map(|(one, other)| {
            let relation = relation::relation(issue, self.positions.of(one, at), self.positions.of(other, at));
            RelationReport {
                parties: [self.party(one), self.party(other)],
                relation: relation.word().slug(),
                share: relation.share.slug(),
                shared: names(issue, relation.shared),
                divide: relation.divide.slug(),
                divided: names(issue, relation.divided),
                possible_share: relation.possible_share.map(Share::slug),
                possible_divide: relation.possible_divide.map(Divide::slug),
            }
        });
        relations.collect()
    }
}
