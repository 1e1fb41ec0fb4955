//! Fixed words of what goes deeper than one plan.

words! {
    #[doc = "What the links to the parts of the page are."]
    PARTS = "Parts of this page";
    #[doc = "The part with the table."]
    POSITIONS = "Plans and positions";
    #[doc = "The head of the comparison of any two parties."]
    TWO_BY_TWO = "Two by two";
    #[doc = "What the table of pairs counts."]
    PAIR_COUNTS = "On how many issues each two parties agree, are within reach, differ or clash";
    #[doc = "Said under the head of pairs."]
    PAIRS_NOTE = "What any two parties share and what divides them, whatever the plan. Agree: there is an option that both demand or accept, even if they differ on another. Within reach: one of them would only consider it. Mixed: they share one option and clash over another. Differ: one is for what the other is against. Clash: one demands what the other rejects. At odds with other positions: a party has not spoken against an option, but demands something that excludes it. Choose two to see why, issue by issue.";
    #[doc = "What the picture of all pairs is, in words."]
    PICTURE = "Every two parties as a square: above the diagonal on how many issues they agree or are within reach, below it on how many they differ or clash. An issue on which they are mixed counts in both. The list below says the same in numbers.";
    #[doc = "The head of one half of the key."]
    SHARED_KEY = "Above the diagonal: agree, within reach or mixed";
    #[doc = "The head of the other half of the key."]
    DIVIDED_KEY = "Below: differ, clash or mixed";
    #[doc = "The control that chooses whose pairs are listed."]
    PAIRS_OF = "List the pairs of";
    #[doc = "A column of a pair's table."]
    RELATION = "Relation";
    #[doc = "A column of a pair's table."]
    REASON = "Why";
    #[doc = "The same party on both sides."]
    SAME_PARTY = "The same party";
    #[doc = "Shown while the second program is on its way and the document holds for another plan."]
    DEPTH_WAITS = "Two by two, common ground and changes over time are not here yet for this choice.";
}

words! {
    #[doc = "The head of what nobody rules out."]
    COMMON_GROUND = "Common ground";
    #[doc = "Said under that head."]
    GROUND_NOTE = "Which options nobody is known to be against, who is in the way of each other one, and how many packages of them are left. Unknown is not against, and not for. Nothing here says which is best.";
    #[doc = "The head of the parties that count."]
    AT_THE_TABLE = "At the table";
    #[doc = "The head of the issues that count."]
    IN_PLAY = "Issues in play";
    #[doc = "The head of the counts."]
    HOW_MANY = "How many packages nobody is known to be against";
    #[doc = "The head of the options."]
    BY_ISSUE = "Issue by issue";
    #[doc = "The options that nobody is against."]
    NOBODY_AGAINST = "Nobody is known to be against";
    #[doc = "The options that nobody is against if uncertain stances turn out so."]
    PERHAPS_NOBODY = "Perhaps nobody is against";
    #[doc = "The other options."]
    SOMEBODY_AGAINST = "Somebody is in the way";
    #[doc = "The head of the packages of the Pareto front."]
    FRONT = "Packages that cannot be eased for one without burdening another";
    #[doc = "Said under that head."]
    FRONT_NOTE = "Each line says how many terms each party is against. In no other package is anybody against fewer terms without somebody else being against more. The order is by these numbers, party by party; it is no ranking.";
    #[doc = "How uncertain stances are settled in a list of packages."]
    FAVOURABLY = "If contested, disputed and weakened stances turn out well for the package";
    #[doc = "How uncertain stances are settled in a list of packages."]
    UNFAVOURABLY = "If they turn out badly";
    #[doc = "How uncertain stances are settled where it makes no difference."]
    EITHER_WAY = "However contested, disputed and weakened stances turn out";
    #[doc = "Makes a package the reader's own scenario."]
    MAKE_MINE = "Make this my own plan";
    #[doc = "The same where options can be exchanged for each other."]
    MAKE_FIRST_MINE = "Make the first of these my own plan";
    #[doc = "The name of a table of terms."]
    TERMS_OF_PACKAGE = "The terms of these packages and who is against each";
    #[doc = "The head of what a plan would have to change."]
    SMALLEST_CHANGE = "What this plan would have to change";
    #[doc = "Said of options that the same parties are against."]
    INSTEAD = "Put into the plan";
    #[doc = "Puts all issues into play."]
    ALL_ISSUES = "All issues";
    #[doc = "Puts the main issues into play."]
    MAIN_ISSUES = "Main issues";
}

words! {
    #[doc = "The head of what changed."]
    OVER_TIME = "Over time";
    #[doc = "Said under that head."]
    TIME_NOTE = "What each party said newly, took up or dropped from one moment to the next. A stance holds until a newer statement changes it: only what changed is listed, other stances stand. Statements are filed under a moment and keep their own dates.";
    #[doc = "The head at the first moment."]
    FIRST_MOMENT_HEAD = "What moved";
    #[doc = "Said at the first moment."]
    FIRST_MOMENT = "This is the first moment of the case: there is nothing before it to compare with.";
    #[doc = "Said of a position that is the same for other reasons."]
    ONLY_REASONS = "The same position, for other reasons.";
    #[doc = "What stands of a term of several options."]
    TERM_ACCEPTED = "accepts one of them, not saying which";
    #[doc = "What stands of a term of several options."]
    TERM_NOT_ACCEPTED = "not accepted as a term";
    #[doc = "Said where nothing moved."]
    NOTHING_MOVED = "No position moved.";
    #[doc = "Said where no verdict on the plan changed."]
    NOBODY_CHANGED = "Nobody would answer differently on any term.";
    #[doc = "The head of the histories."]
    HISTORY = "How each position came about";
    #[doc = "The head of how firm the answers are."]
    HOW_FIRM = "How firm the answers are";
    #[doc = "Said under that head."]
    FIRM_NOTE = "Whether each answer to this plan stays the same with other evidence let in or without one of its terms, and which single statements it rests on: take one of them away and the answer is another.";
    #[doc = "A result in a list."]
    NOBODY_IS_AGAINST = "Is nobody against any term?";
    #[doc = "A result in a list."]
    NOBODY_REFUSES = "Does nobody refuse any term?";
}

/// What a shade means: on how many issues.
pub fn shade(from: usize, to: usize) -> String {
    if from == to { format!("{from}") } else { format!("{from} to {to}") }
}

/// A position that did not move: `Russia: Ukraine and NATO: Demands “Permanent bar”, since 22 Apr 2025`.
pub fn stands(title: &str, head: &str, since: &str) -> String {
    [title, ": ", head, if since.is_empty() { "" } else { ", " }, since].concat()
}

/// A result with its name. A question needs no colon.
pub fn result(name: &str, result: &str) -> String {
    [name, if name.ends_with('?') { " " } else { ": " }, result].concat()
}

/// The head of who would answer differently.
pub fn then_and_now(then: &str, now: &str) -> String {
    ["Who would answer differently: ", then, " and ", now].concat()
}

/// What stood after a moment, and whether that was new.
pub fn chapter(moment: &str, stances: &str, change: crate::engine::Change) -> String {
    use crate::engine::Change;
    let change = match change {
        Change::Moved => ": ",
        Change::Restated => ": said again. ",
        Change::CarriedOver => ": nothing changed. ",
    };
    [moment, change, stances, "."].concat()
}

/// Puts an option into the plan, named: begins with what is seen, which is what people say to a computer that listens.
pub fn put_in(option: &str) -> String {
    [INSTEAD, ": ", option].concat()
}

/// A pair and how it stands, for those who do not see the table around it.
pub fn pair_and_counts(pair: &str, counts: &[String]) -> String {
    [pair, ": ", &counts.join(", ")].concat()
}

/// Two parties issue by issue: the name of their table.
pub fn pair_table(pair: &str) -> String {
    [pair, ", issue by issue"].concat()
}

/// Who and what is left out of the counts.
pub fn left_out(away: &[impl AsRef<str>], set_aside: &[impl AsRef<str>]) -> String {
    let mut parts = Vec::new();
    if !away.is_empty() {
        parts.push(format!("Not at the table: {}.", crate::view::wording::and(away)));
    }
    if !set_aside.is_empty() {
        parts.push(format!("Not in play: {}.", crate::view::wording::and(set_aside)));
    }
    parts.join(" ")
}

/// Who is against a term of a package.
pub fn against(parties: &[impl AsRef<str>]) -> String {
    if parties.is_empty() { "nobody against".to_owned() } else { format!("against: {}", crate::view::wording::and(parties)) }
}

/// Where some ways are not shown.
pub fn and_more(n: usize) -> String {
    format!("and {n} more such sets of terms")
}

/// The head of a pair: `United States and Russia`.
pub fn pair(one: &str, other: &str) -> String {
    [one, " and ", other].concat()
}
