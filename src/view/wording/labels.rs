//! Fixed words: names of verdicts, stances, grades and controls.

use crate::engine::{Answer, Certainty, Word};
use crate::model::{Grade, ScenarioKind, SourceTier, Stance, Verdict, Verdicts};
use crate::view::wording::lists;

/// A verdict as a mark.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepts => "Accepts",
        Verdict::Open => "Open to it",
        Verdict::Unknown => "Not known",
        Verdict::Objects => "Objects",
        Verdict::Refuses => "Refuses",
    }
}

/// One or several verdicts as a mark: `Possibly accepts`, `Accepts or refuses`.
pub fn verdicts(verdicts: Verdicts) -> String {
    let known: Vec<Verdict> = verdicts.iter().filter(|known| *known != Verdict::Unknown).collect();
    let lower = |known: &Verdict| lower(verdict(*known));
    match (known.as_slice(), verdicts.contains(Verdict::Unknown)) {
        ([], _) => verdict(Verdict::Unknown).to_owned(),
        ([only], false) => verdict(*only).to_owned(),
        (several, may_be_unknown) => {
            let words = lists::or(&several.iter().map(lower).collect::<Vec<_>>());
            if may_be_unknown { format!("Possibly {words}") } else { capital(&words) }
        }
    }
}

/// What a count of verdicts is called: `accepts 4`.
pub fn count(verdicts_: Verdicts, n: usize, n_implied: usize) -> String {
    if verdicts_ == Verdicts::only(Verdict::Unknown) {
        return format!("{n} not known");
    }
    let words = match verdicts_.iter().next() {
        Some(Verdict::Open) if !verdicts_.is_range() => "open to".to_owned(),
        _ => lower(&verdicts(verdicts_)),
    };
    if n_implied > 0 { format!("{words} {n} ({n_implied} implied)") } else { format!("{words} {n}") }
}

// English words begin with ASCII letters; the tables for all of Unicode would cost the page four kilobytes.
fn capital(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn lower(words: &str) -> String {
    words.to_ascii_lowercase()
}

/// What a party makes of a whole scenario; two answers where it may turn out differently.
/// Terms that are not in play may be another matter, which an answer that looks favourable says.
pub fn answer(worst: Answer, best: Answer, is_part: bool) -> String {
    let word = |answer| match answer {
        Answer::Acceptable if is_part => "Acceptable on these issues",
        Answer::Acceptable => "Acceptable",
        Answer::NotKnown => "Not known",
        Answer::ObjectedTo => "Against a term",
        Answer::Refused => "Refuses a term",
    };
    if worst == best { word(worst).to_owned() } else { format!("{} or {}", word(best), lower(word(worst))) }
}

/// Whether nobody is against any term; of some parties or on some issues only if `is_part`.
pub const fn nobody_against(certainty: Certainty, is_part: bool) -> &'static str {
    match certainty {
        Certainty::InEveryCase if is_part => "None of the parties shown is against any of the terms shown.",
        Certainty::Possibly if is_part => {
            "Whether any of the parties shown is against a term shown depends on views that are uncertain or not known."
        }
        Certainty::InEveryCase => "Nobody is against any of these terms.",
        Certainty::Possibly => "Whether anybody is against a term depends on views that are uncertain or not known.",
        Certainty::InNoCase => "Somebody is against at least one term, however uncertain and unknown views turn out.",
    }
}

/// What somebody says about an option, third person: `demands`.
pub const fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Demands => "demands",
        Stance::Accepts => "accepts",
        Stance::OpenTo => "open to",
        Stance::Unclear => "unclear on",
        Stance::Opposes => "opposes",
        Stance::Rejects => "rejects",
    }
}

/// The same as the head of a line: `Demands`.
pub const fn stance_head(stance: Stance) -> &'static str {
    match stance {
        Stance::Demands => "Demands",
        Stance::Accepts => "Accepts",
        Stance::OpenTo => "Open to",
        Stance::Unclear => "Unclear on",
        Stance::Opposes => "Opposes",
        Stance::Rejects => "Rejects",
    }
}

/// A grade of evidence.
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Document => "document",
        Grade::OnRecord => "on the record",
        Grade::Reported => "reported",
        Grade::Disputed => "disputed",
    }
}

/// What a grade means.
pub const fn grade_meaning(grade: Grade) -> &'static str {
    match grade {
        Grade::Document => "a published text",
        Grade::OnRecord => "a named person or an official statement",
        Grade::Reported => "media citing unnamed people, or another party’s account",
        Grade::Disputed => "denied or contradicted by a party",
    }
}

/// The control that lets in evidence from a grade up.
pub const fn threshold(grade: Grade) -> &'static str {
    match grade {
        Grade::Document => "Documents only",
        Grade::OnRecord => "+ on the record",
        Grade::Reported => "+ reported",
        Grade::Disputed => "+ disputed",
    }
}

/// How a scenario became known.
pub const fn kind(kind: ScenarioKind) -> &'static str {
    match kind {
        ScenarioKind::Published => "Published text",
        ScenarioKind::Presented => "Presented in public",
        ScenarioKind::Reported => "Reported by media",
        ScenarioKind::Hypothetical => "Hypothetical",
    }
}

/// What kind of page a source is.
pub const fn tier(tier: SourceTier) -> &'static str {
    match tier {
        SourceTier::Primary => "official",
        SourceTier::News => "news",
        SourceTier::State => "state-run or state-aligned",
        SourceTier::Secondary => "re-publication",
    }
}

/// How the parties stand on an issue, all together.
pub const fn ground(word: Word) -> &'static str {
    match word {
        Word::Agree => "All agree",
        Word::WithinReach => "Within reach of all",
        Word::Mixed => "Mixed",
        Word::Differ => "Parties differ",
        Word::Clash => "Parties clash",
        Word::Unknown => "Too little known",
    }
}

words! {
    #[doc = "What the page is, above its title."]
    KICKER = "Position comparator";
    #[doc = "The link to the method page."]
    HOW_IT_WORKS = "How it works";
    #[doc = "The link to the page with all evidence."]
    ALL_EVIDENCE = "All claims and sources";
    #[doc = "The head of the change log, and the link to it."]
    WHAT_CHANGED = "What changed in this version";
    #[doc = "The head of who belongs to which bloc."]
    BLOCS = "Who belongs to which bloc";
    #[doc = "The head of the scenario control."]
    SCENARIOS = "Choose a plan";
    #[doc = "The button for no scenario."]
    NO_SCENARIO = "No plan: the positions themselves";
    #[doc = "The head of the time control."]
    AS_OF = "Positions as of";
    #[doc = "The head of the evidence control."]
    EVIDENCE = "Evidence let in";
    #[doc = "Marks the time of the plan in the time control."]
    PLAN_TIME = "time of the plan";
    #[doc = "Marks the latest moment in the time control."]
    LATEST = "latest";
    #[doc = "Returns to the time of the plan."]
    BACK_TO_PLAN_TIME = "Back to the time of the plan";
    #[doc = "Closes a panel."]
    CLOSE = "Close";
    #[doc = "Takes the reader's version back to the plan."]
    RESET_ALL = "Reset to the plan";
    #[doc = "Takes one term back to the plan."]
    RESET = "Reset";
    #[doc = "Opens the evidence for the sentence."]
    SENTENCE_EVIDENCE = "What this rests on";
    #[doc = "Copies a link that restores the view."]
    COPY_LINK = "Copy link to this view";
    #[doc = "Copies the sentence with its citation."]
    COPY_SENTENCE = "Copy sentence";
    #[doc = "Said after copying."]
    COPIED = "Copied.";
    #[doc = "Said where the browser does not let a page copy."]
    COPY_BY_HAND = "Copy it from here:";
    #[doc = "The first column of the table."]
    ISSUE = "Issue";
    #[doc = "A term that the plan does not have."]
    NOT_IN_PLAN = "No term";
    #[doc = "The choice that leaves an issue open."]
    LEFT_OPEN = "Left open";
    #[doc = "No stance at all."]
    NO_STATEMENT = "No statement found";
    #[doc = "Looked for, nothing found."]
    NOTHING_FOUND = "No statement found on this; looked for at this moment";
    #[doc = "The mark of a verdict that changed."]
    CHANGED = "changed";
    #[doc = "The mark of a contested stance."]
    CONTESTED = "contested";
    #[doc = "The mark of an implied stance."]
    IMPLIED = "implied";
    #[doc = "The head of the statements a mark rests on."]
    RESTS_ON = "What the mark rests on";
    #[doc = "The head of the older statements of a cell."]
    HISTORY = "Earlier and other statements";
    #[doc = "Shown while words are on their way."]
    LOADING = "Loading summaries and sources …";
    #[doc = "Shown where words could not be loaded."]
    NOT_LOADED = "Summaries and sources could not be loaded. Stances, dates and grades are complete.";
    #[doc = "Tries once more."]
    RETRY = "Try again";
    #[doc = "Before sources."]
    SOURCES = "Sources:";
    #[doc = "Behind a date taken from the content."]
    INFERRED = "date inferred";
    #[doc = "Behind the outlet of a re-published text."]
    ORIGINALLY = "originally";
    #[doc = "A source without an address."]
    NO_ADDRESS = "no address";
    #[doc = "The key to the marks."]
    LEGEND = "Key";
    #[doc = "A mark in the key."]
    LEGEND_CONTESTED = "Split: accounts contradict each other";
    #[doc = "A mark in the key."]
    LEGEND_IMPLIED = "Implied: it has not spoken against this, but demands something that excludes it";
    #[doc = "Above the marks of what the parties make of the whole."]
    ANSWERS = "What each party makes of it";
    #[doc = "The table's purpose, for those who cannot see it."]
    TABLE = "Issues down, parties across";
    #[doc = "Said of the article the case started from."]
    FROM_THE_ARTICLE = "Statement by statement";
}

/// The head of the plan control's button: what it is and when.
pub fn kind_and_date(kind_: ScenarioKind, date: Option<String>) -> String {
    match date {
        Some(date) => format!("{} · {date}", kind(kind_)),
        None => format!("{} · made up for comparison", kind(kind_)),
    }
}

/// The accessible name of the control that changes a term.
pub fn term_on(issue: &str) -> String {
    format!("Term on {issue}")
}

/// The accessible name of the button that resets one term.
pub fn reset_term_on(issue: &str) -> String {
    format!("Reset the term on {issue}")
}

/// Several options of one term.
pub fn several(options: &str) -> String {
    format!("{options} (the plan does not say which)")
}

/// The name of a plan inside a sentence: as published, changed in some terms, or put together from single terms. By whom
/// is not said: a link or a page may have done it as well as the reader.
pub fn plan_in_text(plan: Option<&str>, is_own: bool) -> String {
    match (plan, is_own) {
        (Some(plan), false) => format!("“{plan}”"),
        (Some(plan), true) => format!("a changed version of “{plan}”"),
        (None, _) => "a plan of single terms".to_owned(),
    }
}

/// How much a threshold leaves out.
pub fn left_out(statements: usize, cells: usize) -> String {
    if statements == 0 {
        return "No statement is left out.".to_owned();
    }
    let became = match cells {
        0 => "no mark became unknown".to_owned(),
        1 => "1 mark became unknown".to_owned(),
        n => format!("{n} marks became unknown"),
    };
    format!("{} left out; {became}.", statements_(statements))
}

fn statements_(n: usize) -> String {
    if n == 1 { "1 statement".to_owned() } else { format!("{n} statements") }
}

/// How many statements a panel lists.
pub fn n_statements(n: usize) -> String {
    statements_(n)
}

/// What of a link could not be used.
pub fn dropped(values: &[String]) -> String {
    format!(
        "This link named something that is not here (any more) and was left out: {}. All else is as it asked.",
        lists::and(values)
    )
}

/// What a data set is made of.
pub fn made_of(claims: usize, sources: usize) -> String {
    let (claim, source) = (if claims == 1 { "claim" } else { "claims" }, if sources == 1 { "source" } else { "sources" });
    format!("{claims} {claim} from {sources} {source}")
}

/// Until when the data goes.
pub fn as_of_data(date: &str) -> String {
    format!("Positions on record up to {date}")
}

words! {
    #[doc = "The sentence's place, for those who cannot see it."]
    ANSWER = "Answer";
    #[doc = "The button for no scenario."]
    NO_SCENARIO_SHORT = "No plan";
    #[doc = "What the button for no scenario shows."]
    NO_SCENARIO_KIND = "The positions themselves";
    #[doc = "Said of the time in force."]
    IS_PLAN_TIME = "The time of the plan.";
    #[doc = "Said of the time in force."]
    IS_OTHER_TIME = "Another time than the plan’s.";
    #[doc = "A mark in the key."]
    LEGEND_CHANGED = "Another verdict than before your last change";
}

/// A plan as a statement of a party that put it forward.
pub fn its_plan(plan: &str) -> String {
    format!("A term of its own plan: {plan}.")
}

/// Who spoke.
pub fn speaker(speaker: &str) -> String {
    format!("Speaker: {speaker}")
}

/// For whom in a bloc somebody spoke.
pub fn speaks_for(whom: &str) -> String {
    format!("Speaks for: {whom}")
}

/// The head of a panel for several cells.
pub fn cells_and_statements(cells: usize, statements: usize) -> String {
    let cells = if cells == 1 { "1 mark".to_owned() } else { format!("{cells} marks") };
    format!("{cells}, resting on {}", statements_(statements))
}

/// The head of a cell's other statements.
pub fn history(n: usize) -> String {
    format!("{HISTORY} ({n})")
}

/// What the threshold leaves out of one cell.
pub fn left_out_here(n: usize) -> String {
    format!("{} here left out by the evidence setting.", statements_(n))
}

/// A source's name: the outlet and, where known, the headline.
pub fn source_name(source: &crate::model::Source) -> String {
    match &source.headline {
        Some(headline) => format!("{}: {headline}", source.outlet),
        None => source.outlet.to_string(),
    }
}

/// What is known of a source: when, what kind, from whom, with which remark.
pub fn source_facts(source: &crate::model::Source) -> String {
    let mut facts = Vec::new();
    facts.extend(source.published.map(crate::view::wording::date));
    if source.published_inferred {
        facts.push(INFERRED.to_owned());
    }
    facts.push(tier(source.tier).to_owned());
    facts.extend(source.original_publisher.as_ref().map(|publisher| format!("{ORIGINALLY} {publisher}")));
    if source.url.is_none() {
        facts.push(NO_ADDRESS.to_owned());
    }
    let facts = facts.join(" · ");
    match &source.note {
        Some(note) => format!(" ({facts}) {note}"),
        None => format!(" ({facts})"),
    }
}

/// How a plan became known, when and from whom.
pub fn plan_facts(kind_: ScenarioKind, date: Option<&str>, parties: &[std::rc::Rc<str>]) -> String {
    let when = date.map_or_else(String::new, |date| format!(", {date}"));
    let who = match (kind_, parties.is_empty()) {
        (ScenarioKind::Hypothetical, _) => "; put forward by nobody in this form".to_owned(),
        (_, true) => "; put forward by nobody".to_owned(),
        (_, false) => format!("; put forward by {}", lists::and(parties)),
    };
    format!("{}{when}{who}.", kind(kind_))
}

/// What a table shows.
pub fn caption(plan: Option<&str>, basis: &str) -> String {
    match plan {
        Some(plan) => format!("What each party makes of {plan}, on {basis}"),
        None => format!("What each party says, on {basis}"),
    }
}

/// Which positions count: `positions as of 23 April 2025, documents only`; of which parties and on which issues, where
/// these are not all: how many, and of how many.
pub fn basis(as_of: &str, threshold: Grade, parties: Option<(usize, usize)>, issues: Option<(usize, usize)>) -> String {
    let limit = match threshold {
        Grade::Document => ", documents only",
        Grade::OnRecord => ", without reports",
        Grade::Reported => ", without disputed reports",
        Grade::Disputed => "",
    };
    let part = |word: &str, part: Option<(usize, usize)>, what: &str| {
        part.map(|(n, of)| [word, &*n.to_string(), " of ", &*of.to_string(), what].concat()).unwrap_or_default()
    };
    let (parties, issues) = (part(" of ", parties, " parties"), part(" on ", issues, " issues"));
    format!("positions{parties}{issues} as of {as_of}{limit}")
}

/// Said where some parties or issues are left out, beside the way to show them.
pub fn shown_in_part(basis: &str) -> String {
    format!("Shown here: {basis}. Every answer is about these alone. ")
}

/// Which statements are filed under a moment.
pub fn filed_under(from: &str, to: &str) -> String {
    format!("Filed under this moment: statements of {from} to {to}.")
}

/// The sentence as it is copied, with where it comes from.
pub fn citation(sentence: &str, title: &str, url: &str) -> String {
    format!("{sentence} ({title}; {url})")
}

words! {
    #[doc = "The head of a table of contents."]
    CONTENTS = "Contents";
    #[doc = "The head of what happened and is no position."]
    CONTEXT = "What else happened";
    #[doc = "The head of accounts that cannot all be true."]
    CONTRADICTIONS = "Accounts that contradict each other";
    #[doc = "The head of what is not known."]
    GAPS = "What is not known";
    #[doc = "The head of cells for which nothing was found."]
    GAPS_BY_CELL = "Looked for at a moment, and nothing found";
    #[doc = "The head of the plans' own documents."]
    PLAN_PAGES = "Scripts are off. Each plan has a page of its own:";
    #[doc = "Shown where the page could not become interactive."]
    FAILURE = "This page could not become interactive. Everything below is complete to read; switching plans needs the interactive page.";
    #[doc = "The link back to the comparator."]
    BACK = "Back to the comparator";
}

/// The head of an article's statements.
pub fn from_article(title: &str) -> String {
    format!("{FROM_THE_ARTICLE}: {title}")
}

/// Why a statement of an article became no claim.
pub fn only_here(why: &str) -> String {
    format!("No position: {why}.")
}

/// Who spoke for a bloc at a moment.
pub fn party_means(party: &str, means: &str) -> String {
    format!("{party} at this moment: {means}")
}

/// The title of a document.
pub fn document_title(title: &str, plan: Option<&str>) -> String {
    plan.map_or_else(|| format!("Who wants what: {title}"), |plan| format!("Who accepts what: {plan}"))
}

/// The link to the statements of the article the case started from.
pub fn article(n: usize, title: &str) -> String {
    format!("The {n} statements of {title}")
}

words! {
    #[doc = "Brings back all parties and issues."]
    SHOW_ALL = "Show all";
    #[doc = "Said of a plan that is wholly the reader's own."]
    OWN_PLAN = "No published plan: the terms set in the table.";
    #[doc = "Before the facts of a plan of which some terms are changed."]
    PLAN_ITSELF = "The plan itself: ";
    #[doc = "Marks a term that is not the plan's, where it cannot be reset."]
    CHANGED_TERM = "changed term";
}

/// A stance on an option: `Demands “…”`.
pub fn stance_on(stance: Stance, option: &str) -> String {
    format!("{} “{option}”", stance_head(stance))
}

/// Who contradicts a claim, and how.
pub fn disputed(by: &str) -> String {
    format!("Disputed: {by}")
}

/// A remark of the editors.
pub fn note(note: &str) -> String {
    format!("Note: {note}")
}

/// What a party is for, where it is against the term.
pub fn instead(stance: &str) -> String {
    format!("instead {stance}")
}

words! {
    #[doc = "A mark in the key."]
    LEGEND_RANGE = "Corner: it may also turn out to be this (disputed or weakened)";
}

/// The date and grade of a stance that a newer, lighter report puts in doubt.
pub fn weakened(evidence: &str) -> String {
    format!("{evidence}, since weakened by a report")
}

words! {
    #[doc = "A demand for the term itself."]
    DEMANDS_IT = "demands it";
    #[doc = "Newer and lighter evidence commits the party to something else."]
    WEAKENED = "since weakened by a report";
    #[doc = "Something newer settles nothing."]
    SINCE_UNCLEAR = "since then unclear";
    #[doc = "Nothing but statements that settle nothing."]
    UNCLEAR = "unclear";
    #[doc = "A later commitment elsewhere ended it."]
    LAPSED = "an earlier stance for it has lapsed";
}
