//! Names of verdicts, stances, grades and controls, and what the page says beside its sentence.

use crate::engine::{Answer, Certainty, Word};
use crate::model::{Grade, ScenarioKind, Source, SourceTier, Stance, Verdict, Verdicts};
use crate::view::wording::{Message, lists};

messages! { Labels:
    /// A text in quotes.
    quoted(text);
    /// A verdict as a mark.
    ACCEPTS;
    /// A verdict as a mark.
    OPEN;
    /// A verdict as a mark.
    UNKNOWN;
    /// A verdict as a mark.
    OBJECTS;
    /// A verdict as a mark.
    REFUSES;
    /// A verdict behind another word.
    ACCEPTS_INSIDE;
    /// A verdict behind another word.
    OPEN_INSIDE;
    /// A verdict behind another word.
    UNKNOWN_INSIDE;
    /// A verdict behind another word.
    OBJECTS_INSIDE;
    /// A verdict behind another word.
    REFUSES_INSIDE;
    /// Verdicts that may turn out unknown, as a mark.
    possibly(verdicts);
    /// The same behind another word.
    possibly_inside(verdicts);
    /// How many terms have a verdict, of which so many are implied. `verdicts` is `open` for that verdict alone, whose
    /// word may be another beside a number.
    counted(verdicts, n, implied);
    /// How many terms nothing is known of.
    counted_unknown(n);
    /// What a party makes of a whole plan.
    ACCEPTABLE;
    /// The same of a part of its issues.
    ACCEPTABLE_IN_PART;
    /// What a party makes of a whole plan: it is against a term and refuses none.
    AGAINST_A_TERM;
    /// What a party makes of a whole plan.
    REFUSES_A_TERM;
    /// The same behind another word.
    AGAINST_A_TERM_INSIDE;
    /// The same behind another word.
    REFUSES_A_TERM_INSIDE;
    /// Whether nobody is against any term: in every case.
    NOBODY;
    /// Whether nobody is against any term: possibly.
    NOBODY_PERHAPS;
    /// Whether nobody is against any term: in no case.
    SOMEBODY;
    /// The first, of some parties or on some issues only.
    NOBODY_IN_PART;
    /// The second, of some parties or on some issues only.
    NOBODY_PERHAPS_IN_PART;
    /// What somebody says about an option, in the third person.
    DEMANDS;
    /// What somebody says about an option, in the third person.
    ACCEPTS_OPTION;
    /// What somebody says about an option, in the third person.
    OPEN_TO;
    /// What somebody says about an option, in the third person.
    UNCLEAR_ON;
    /// What somebody says about an option, in the third person.
    OPPOSES;
    /// What somebody says about an option, in the third person.
    REJECTS;
    /// The same as the head of a line.
    DEMANDS_HEAD;
    /// The same as the head of a line.
    ACCEPTS_OPTION_HEAD;
    /// The same as the head of a line.
    OPEN_TO_HEAD;
    /// The same as the head of a line.
    UNCLEAR_ON_HEAD;
    /// The same as the head of a line.
    OPPOSES_HEAD;
    /// The same as the head of a line.
    REJECTS_HEAD;
    /// A stance and what it is on, as a line: `stance` is the head of it, `options` are in quotes.
    line(stance, options);
    /// The same behind something else: `stance` in the third person.
    aside(stance, options);
    /// What a party is for, where it is against the term.
    instead(stance);
    /// Options of which some are not named.
    and_others(options, n);
    /// A grade of evidence.
    DOCUMENT;
    /// A grade of evidence.
    ON_RECORD;
    /// A grade of evidence.
    REPORTED;
    /// A grade of evidence.
    DISPUTED;
    /// What a grade means.
    DOCUMENT_MEANING;
    /// What a grade means.
    ON_RECORD_MEANING;
    /// What a grade means.
    REPORTED_MEANING;
    /// What a grade means.
    DISPUTED_MEANING;
    /// The control that lets in evidence from a grade up.
    ADMIT_DOCUMENT;
    /// The control that lets in evidence from a grade up.
    ADMIT_ON_RECORD;
    /// The control that lets in evidence from a grade up.
    ADMIT_REPORTED;
    /// The control that lets in evidence from a grade up.
    ADMIT_DISPUTED;
    /// How a plan became known.
    PUBLISHED;
    /// How a plan became known.
    PRESENTED;
    /// How a plan became known.
    BY_MEDIA;
    /// How a plan became known: it did not.
    HYPOTHETICAL;
    /// What kind of page a source is.
    PRIMARY;
    /// What kind of page a source is.
    NEWS;
    /// What kind of page a source is.
    STATE;
    /// What kind of page a source is.
    SECONDARY;
    /// How the parties stand on an issue, all together.
    ALL_AGREE;
    /// How the parties stand on an issue, all together.
    ALL_WITHIN_REACH;
    /// How the parties stand on an issue, all together.
    MIXED;
    /// How the parties stand on an issue, all together.
    PARTIES_DIFFER;
    /// How the parties stand on an issue, all together.
    PARTIES_CLASH;
    /// How the parties stand on an issue, all together.
    TOO_LITTLE_KNOWN;
    /// The link to the method page, and its head.
    HOW_IT_WORKS;
    /// The head of the scenario control.
    SCENARIOS;
    /// The head of the time control.
    AS_OF;
    /// The head of the evidence control.
    EVIDENCE;
    /// Returns to the time of the plan.
    BACK_TO_PLAN_TIME;
    /// Closes a panel.
    CLOSE;
    /// Takes the reader's version back to the plan.
    RESET_ALL;
    /// Takes one term back to the plan.
    RESET;
    /// Opens the evidence for the sentence.
    SENTENCE_EVIDENCE;
    /// The first column of the table.
    ISSUE;
    /// A term that the plan does not have.
    NOT_IN_PLAN;
    /// The choice that leaves an issue open.
    LEFT_OPEN;
    /// No stance at all.
    NO_STATEMENT;
    /// Looked for, nothing found.
    NOTHING_FOUND;
    /// The mark of a verdict that changed.
    CHANGED;
    /// The mark of a contested stance.
    CONTESTED;
    /// The mark of an implied stance.
    IMPLIED;
    /// The head of the statements a mark rests on.
    RESTS_ON;
    /// Shown while words are on their way.
    LOADING;
    /// Shown where words could not be loaded.
    NOT_LOADED;
    /// Tries once more.
    RETRY;
    /// The name of a list of sources.
    SOURCES;
    /// Behind a date taken from the content.
    INFERRED;
    /// Behind the outlet of a re-published text.
    originally(publisher);
    /// A source without an address.
    NO_ADDRESS;
    /// Above the marks of what the parties make of the whole.
    ANSWERS;
    /// The sentence's place, for those who cannot see it.
    ANSWER;
    /// The button for no scenario.
    NO_SCENARIO_SHORT;
    /// What the button for no scenario shows.
    NO_SCENARIO_KIND;
    /// Said of the time in force.
    IS_PLAN_TIME;
    /// Said of the time in force.
    IS_OTHER_TIME;
    /// Brings back all parties and issues.
    SHOW_ALL;
    /// Said of a plan that is wholly the reader's own.
    OWN_PLAN;
    /// The facts of a plan of which some terms are changed.
    plan_itself(facts);
    /// Marks a term that is not the plan's, where it cannot be reset.
    CHANGED_TERM;
    /// A demand for the term itself.
    DEMANDS_IT;
    /// Newer and lighter evidence commits the party to something else.
    WEAKENED_MARK;
    /// Something newer settles nothing.
    SINCE_UNCLEAR;
    /// Nothing but statements that settle nothing.
    UNCLEAR;
    /// A later commitment elsewhere ended it.
    LAPSED;
    /// The accessible name of the control that changes a term.
    term_on(issue);
    /// The accessible name of the button that resets one term.
    reset_term_on(issue);
    /// Several options of one term.
    several(options);
    /// The name of a plan inside a sentence: changed in some terms. By whom is not said: a link or a page may have done it
    /// as well as the reader.
    changed_plan(plan);
    /// The same of one that is put together from single terms.
    PLAN_OF_TERMS;
    /// How much a threshold leaves out: so many statements, and so many marks that are unknown because of it.
    leaves_out(statements, marks);
    /// The same where it leaves out nothing.
    NOTHING_LEFT_OUT;
    /// How many statements a panel lists.
    n_statements(n);
    /// What of a link could not be used.
    dropped_from_link(values);
    /// A plan as a statement of a party that put it forward.
    its_plan(plan);
    /// Who spoke.
    speaker(speaker);
    /// For whom in a bloc somebody spoke.
    speaks_for(whom);
    /// Who contradicts a claim, and how.
    disputed_by(by);
    /// A remark of the editors.
    note(note);
    /// The head of a panel for several cells.
    cells_and_statements(cells, statements);
    /// The head of a cell's other statements.
    history(n);
    /// What the threshold leaves out of one cell.
    left_out_here(n);
    /// How a plan became known, when and from whom: `dated` is `yes` or `no`, `by` is `parties`, `nobody` or
    /// `hypothetical`.
    facts_of_plan(kind, dated, date, by, who);
    /// What the table of a plan shows.
    caption_of_plan(plan, basis);
    /// What the table without a plan shows.
    caption_without_plan(basis);
    /// Which positions count: until when, on which evidence, of how many parties and on how many issues, where these are
    /// `some` and not `all`.
    positions_of(as_of, threshold, which_parties, parties, of_parties, which_issues, issues, of_issues);
    /// Said where some parties or issues are left out, beside the way to show them.
    shown_in_part(basis);
    /// Which statements are filed under a moment.
    filed_under(from, to);
    /// The date and grade of a stance that a newer, lighter report puts in doubt.
    weakened(evidence);
}

/// A verdict as a mark.
pub const fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Accepts => ACCEPTS,
        Verdict::Open => OPEN,
        Verdict::Unknown => UNKNOWN,
        Verdict::Objects => OBJECTS,
        Verdict::Refuses => REFUSES,
    }
}

/// A verdict behind another word.
const fn inside(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Accepts => ACCEPTS_INSIDE,
        Verdict::Open => OPEN_INSIDE,
        Verdict::Unknown => UNKNOWN_INSIDE,
        Verdict::Objects => OBJECTS_INSIDE,
        Verdict::Refuses => REFUSES_INSIDE,
    }
}

/// One or several verdicts as a mark: `Possibly accepts`, `Accepts or refuses`.
pub fn verdicts(verdicts: Verdicts) -> String {
    range(verdicts, verdict, |verdicts| possibly(verdicts))
}

/// The same behind another word.
fn verdicts_inside(verdicts: Verdicts) -> String {
    range(verdicts, inside, |verdicts| possibly_inside(verdicts))
}

fn range(verdicts: Verdicts, first: fn(Verdict) -> Message, possibly: fn(&str) -> String) -> String {
    let may_be_unknown = verdicts.contains(Verdict::Unknown) && verdicts.is_range();
    let mut words: Vec<_> = Vec::new();
    for known in verdicts.iter().filter(|known| *known != Verdict::Unknown || !may_be_unknown) {
        let word = if words.is_empty() && !may_be_unknown { first(known) } else { inside(known) };
        words.push(word.words());
    }
    let words = lists::or(&words);
    if may_be_unknown { possibly(&words) } else { words }
}

/// What a count of verdicts is called: `accepts 4`.
pub fn count(verdicts: Verdicts, n: usize, n_implied: usize) -> String {
    let mut all = verdicts.iter();
    match (all.next(), all.next()) {
        (Some(Verdict::Unknown), None) => counted_unknown(n),
        (Some(Verdict::Open), None) => counted("open", n, n_implied),
        _ => counted(&verdicts_inside(verdicts), n, n_implied),
    }
}

/// What a party makes of a whole scenario; two answers where it may turn out differently.
/// Terms that are not in play may be another matter, which an answer that looks favourable says.
pub fn answer(worst: Answer, best: Answer, is_part: bool) -> String {
    let word = |answer, is_inside| match answer {
        Answer::Acceptable if is_part => ACCEPTABLE_IN_PART,
        Answer::Acceptable => ACCEPTABLE,
        Answer::NotKnown if is_inside => UNKNOWN_INSIDE,
        Answer::NotKnown => UNKNOWN,
        Answer::ObjectedTo if is_inside => AGAINST_A_TERM_INSIDE,
        Answer::ObjectedTo => AGAINST_A_TERM,
        Answer::Refused if is_inside => REFUSES_A_TERM_INSIDE,
        Answer::Refused => REFUSES_A_TERM,
    };
    let best_words = word(best, false).words();
    if worst == best { best_words.to_string() } else { lists::or(&[best_words, word(worst, true).words()]) }
}

/// Whether nobody is against any term; of some parties or on some issues only if `is_part`.
pub const fn nobody_against(certainty: Certainty, is_part: bool) -> Message {
    match certainty {
        Certainty::InEveryCase if is_part => NOBODY_IN_PART,
        Certainty::Possibly if is_part => NOBODY_PERHAPS_IN_PART,
        Certainty::InEveryCase => NOBODY,
        Certainty::Possibly => NOBODY_PERHAPS,
        Certainty::InNoCase => SOMEBODY,
    }
}

/// What somebody says about an option, third person: `demands`.
pub const fn stance(stance: Stance) -> Message {
    match stance {
        Stance::Demands => DEMANDS,
        Stance::Accepts => ACCEPTS_OPTION,
        Stance::OpenTo => OPEN_TO,
        Stance::Unclear => UNCLEAR_ON,
        Stance::Opposes => OPPOSES,
        Stance::Rejects => REJECTS,
    }
}

/// The same as the head of a line: `Demands`.
pub const fn stance_head(stance: Stance) -> Message {
    match stance {
        Stance::Demands => DEMANDS_HEAD,
        Stance::Accepts => ACCEPTS_OPTION_HEAD,
        Stance::OpenTo => OPEN_TO_HEAD,
        Stance::Unclear => UNCLEAR_ON_HEAD,
        Stance::Opposes => OPPOSES_HEAD,
        Stance::Rejects => REJECTS_HEAD,
    }
}

/// A stance on options, which are in quotes: `Demands “X” and “Y”`.
pub fn stance_line(stance: Stance, options: &str) -> String {
    line(&stance_head(stance).words(), options)
}

/// The same behind something else: `demands “X”`.
pub fn stance_aside(stance_: Stance, options: &str) -> String {
    aside(&stance(stance_).words(), options)
}

/// The same of a stance that may as well be unknown: `Possibly demands “X”`.
pub fn stance_line_perhaps(stance: Stance, options: &str) -> String {
    possibly(&stance_aside(stance, options))
}

/// The same behind something else: `possibly demands “X”`.
pub fn stance_aside_perhaps(stance: Stance, options: &str) -> String {
    possibly_inside(&stance_aside(stance, options))
}

/// A stance on an option: `Demands “…”`.
pub fn stance_on(stance: Stance, option: &str) -> String {
    stance_line(stance, &quoted(option))
}

/// A grade of evidence.
pub const fn grade(grade: Grade) -> Message {
    match grade {
        Grade::Document => DOCUMENT,
        Grade::OnRecord => ON_RECORD,
        Grade::Reported => REPORTED,
        Grade::Disputed => DISPUTED,
    }
}

/// What a grade means.
pub const fn grade_meaning(grade: Grade) -> Message {
    match grade {
        Grade::Document => DOCUMENT_MEANING,
        Grade::OnRecord => ON_RECORD_MEANING,
        Grade::Reported => REPORTED_MEANING,
        Grade::Disputed => DISPUTED_MEANING,
    }
}

/// The control that lets in evidence from a grade up.
pub const fn threshold(grade: Grade) -> Message {
    match grade {
        Grade::Document => ADMIT_DOCUMENT,
        Grade::OnRecord => ADMIT_ON_RECORD,
        Grade::Reported => ADMIT_REPORTED,
        Grade::Disputed => ADMIT_DISPUTED,
    }
}

/// How a scenario became known.
pub const fn kind(kind: ScenarioKind) -> Message {
    match kind {
        ScenarioKind::Published => PUBLISHED,
        ScenarioKind::Presented => PRESENTED,
        ScenarioKind::Reported => BY_MEDIA,
        ScenarioKind::Hypothetical => HYPOTHETICAL,
    }
}

/// What kind of page a source is.
pub const fn tier(tier: SourceTier) -> Message {
    match tier {
        SourceTier::Primary => PRIMARY,
        SourceTier::News => NEWS,
        SourceTier::State => STATE,
        SourceTier::Secondary => SECONDARY,
    }
}

/// How the parties stand on an issue, all together.
pub const fn ground(word: Word) -> Message {
    match word {
        Word::Agree => ALL_AGREE,
        Word::WithinReach => ALL_WITHIN_REACH,
        Word::Mixed => MIXED,
        Word::Differ => PARTIES_DIFFER,
        Word::Clash => PARTIES_CLASH,
        Word::Unknown => TOO_LITTLE_KNOWN,
    }
}

/// The name of a plan inside a sentence: as published, changed in some terms, or put together from single terms.
pub fn plan_in_text(plan: Option<&str>, is_own: bool) -> String {
    match (plan, is_own) {
        (Some(plan), false) => quoted(plan),
        (Some(plan), true) => changed_plan(plan),
        (None, _) => PLAN_OF_TERMS.into(),
    }
}

/// How much a threshold leaves out: statements, and marks that are unknown only because of it.
pub fn left_out(statements: usize, marks: usize) -> String {
    if statements == 0 { NOTHING_LEFT_OUT.into() } else { leaves_out(statements, marks) }
}

/// What of a link could not be used.
pub fn dropped(values: &[String]) -> String {
    dropped_from_link(&lists::and(values))
}

/// A source's name: the outlet and, where there is one, the headline.
pub fn source_name(source: &Source, headline: &str) -> String {
    [&*source.outlet, if headline.is_empty() { "" } else { ": " }, headline].concat()
}

/// What is known of a source: when, what kind, from whom, with a remark if there is one.
pub fn source_facts(source: &Source, note: &str) -> String {
    let mut facts: Vec<String> = Vec::new();
    facts.extend(source.published.map(crate::view::wording::date));
    if source.published_inferred {
        facts.push(INFERRED.into());
    }
    facts.push(tier(source.tier).into());
    facts.extend(source.original_publisher.as_ref().map(originally));
    if source.url.is_none() {
        facts.push(NO_ADDRESS.into());
    }
    [" (", &facts.join(" · "), if note.is_empty() { ")" } else { ") " }, note].concat()
}

/// How a plan became known, when and from whom.
pub fn plan_facts(kind_: ScenarioKind, date: Option<&str>, parties: &[std::rc::Rc<str>]) -> String {
    let by = match (kind_, parties.is_empty()) {
        (ScenarioKind::Hypothetical, _) => "hypothetical",
        (_, true) => "nobody",
        (_, false) => "parties",
    };
    let dated = if date.is_some() { "yes" } else { "no" };
    facts_of_plan(&kind(kind_).words(), dated, date.unwrap_or_default(), by, &lists::and(parties))
}

/// What a table shows.
pub fn caption(plan: Option<&str>, basis: &str) -> String {
    match plan {
        Some(plan) => caption_of_plan(plan, basis),
        None => caption_without_plan(basis),
    }
}

/// Which positions count: `positions as of 23 April 2025, documents only`; of which parties and on which issues, where
/// these are not all: how many, and of how many.
pub fn basis(as_of: &str, threshold: Grade, parties: Option<(usize, usize)>, issues: Option<(usize, usize)>) -> String {
    let which = |part: Option<(usize, usize)>| if part.is_some() { "some" } else { "all" };
    let ((n_parties, of_parties), (n_issues, of_issues)) = (parties.unwrap_or_default(), issues.unwrap_or_default());
    positions_of(as_of, threshold.slug(), which(parties), n_parties, of_parties, which(issues), n_issues, of_issues)
}
