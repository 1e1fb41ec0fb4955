//! Words of what goes deeper than one plan.

use crate::view::wording::lists;
use crate::view::wording::speech::number;

messages! { Depth:
    /// What the links to the parts of the page are.
    PARTS;
    /// The part with the table.
    POSITIONS;
    /// The head of the comparison of any two parties.
    TWO_BY_TWO;
    /// What the table of pairs counts.
    PAIR_COUNTS;
    /// Said under the head of pairs.
    PAIRS_NOTE;
    /// What the picture of all pairs is, in words.
    PICTURE;
    /// The head of one half of the key.
    SHARED_KEY;
    /// The head of the other half of the key.
    DIVIDED_KEY;
    /// The control that chooses whose pairs are listed.
    PAIRS_OF;
    /// A column of a pair's table.
    RELATION;
    /// A column of a pair's table.
    REASON;
    /// The same party on both sides.
    SAME_PARTY;
    /// Shown while the second program is on its way and the document holds for another plan.
    DEPTH_WAITS;
    /// The head of what nobody rules out.
    COMMON_GROUND;
    /// Said under that head.
    GROUND_NOTE;
    /// The head of the parties that count.
    AT_THE_TABLE;
    /// The head of the issues that count.
    IN_PLAY;
    /// The head of the counts.
    HOW_MANY;
    /// The head of the options.
    BY_ISSUE;
    /// The options that nobody is against.
    NOBODY_AGAINST;
    /// The options that nobody is against if uncertain stances turn out so.
    PERHAPS_NOBODY;
    /// The other options.
    SOMEBODY_AGAINST;
    /// The head of the packages of the Pareto front.
    FRONT;
    /// Said under that head.
    FRONT_NOTE;
    /// How uncertain stances are settled in a list of packages.
    FAVOURABLY;
    /// How uncertain stances are settled in a list of packages.
    UNFAVOURABLY;
    /// How uncertain stances are settled where it makes no difference.
    EITHER_WAY;
    /// Makes a package the reader's own scenario.
    MAKE_MINE;
    /// The same where options can be exchanged for each other.
    MAKE_FIRST_MINE;
    /// The name of a table of terms.
    TERMS_OF_PACKAGE;
    /// The head of what a plan would have to change.
    SMALLEST_CHANGE;
    /// The link that puts an option into the plan.
    INSTEAD;
    /// Puts all issues into play.
    ALL_ISSUES;
    /// Puts the main issues into play.
    MAIN_ISSUES;
    /// The head of what changed.
    OVER_TIME;
    /// Said under that head.
    TIME_NOTE;
    /// The head at the first moment.
    FIRST_MOMENT_HEAD;
    /// Said at the first moment.
    FIRST_MOMENT;
    /// Said of a position that is the same for other reasons.
    ONLY_REASONS;
    /// What stands of a term of several options.
    TERM_ACCEPTED;
    /// What stands of a term of several options.
    TERM_NOT_ACCEPTED;
    /// Said where nothing moved.
    NOTHING_MOVED;
    /// Said where no verdict on the plan changed.
    NOBODY_CHANGED;
    /// The head of the histories.
    HISTORY;
    /// The head of how firm the answers are.
    HOW_FIRM;
    /// Said under that head.
    FIRM_NOTE;
    /// A result in a list.
    NOBODY_IS_AGAINST;
    /// A result in a list.
    NOBODY_REFUSES;
    /// What a shade means: on how many issues, where these are several numbers.
    shades(from, to);
    /// What stands on an option and did not move, and since when.
    stands_since(what, how, date);
    /// The head of who would answer differently.
    then_and_now(then, now);
    /// What stood after a moment, and whether that was new: `change` is `moved`, `restated` or `carried-over`.
    chapter(moment, stances, change);
    /// Puts an option into the plan, named: begins with what is seen, which is what people say to a computer that listens.
    put_in(option);
    /// The head of a pair: `United States and Russia`.
    pair(one, other);
    /// Two parties issue by issue: the name of their table.
    pair_table(pair);
    /// Who is left out of the counts.
    away(who);
    /// Which issues are left out of the counts.
    set_aside(issues);
    /// A term of a package that nobody is against.
    AGAINST_NOBODY;
    /// Who is against a term of a package.
    against_whom(who);
    /// Where some ways are not shown.
    and_more(n);
}

/// What a shade means: on how many issues.
pub fn shade(from: usize, to: usize) -> String {
    if from == to { number(from) } else { shades(from, to) }
}

/// What stands on an option and did not move: `“Permanent bar”: demands, in this form since 22 Apr 2025`.
pub fn stands(what: &str, how: &str, date: Option<&str>) -> String {
    match date {
        Some(date) => stands_since(what, how, date),
        None => result(what, how),
    }
}

/// A result with its name. A question needs no colon.
pub fn result(name: &str, result: &str) -> String {
    [name, if name.ends_with('?') { " " } else { ": " }, result].concat()
}

/// A pair and how it stands, for those who do not see the table around it.
pub fn pair_and_counts(pair: &str, counts: &[String]) -> String {
    [pair, ": ", &counts.join(", ")].concat()
}

/// Who and what is left out of the counts.
pub fn left_out(away: &[impl AsRef<str>], set_aside: &[impl AsRef<str>]) -> String {
    let mut parts = Vec::new();
    if !away.is_empty() {
        parts.push(self::away(&lists::and(away)));
    }
    if !set_aside.is_empty() {
        parts.push(self::set_aside(&lists::and(set_aside)));
    }
    parts.join(" ")
}

/// Who is against a term of a package.
pub fn against(parties: &[impl AsRef<str>]) -> String {
    if parties.is_empty() { AGAINST_NOBODY.into() } else { against_whom(&lists::and(parties)) }
}
