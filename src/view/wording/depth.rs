//! Fixed words of what goes deeper than one plan.

macro_rules! words {
    ($(#[doc = $doc:literal] $name:ident = $text:literal;)+) => {
        $(#[doc = $doc] pub const $name: &str = $text;)+
    };
}

words! {
    #[doc = "The head of the comparison of any two parties."]
    TWO_BY_TWO = "Two by two";
    #[doc = "What the table of pairs counts."]
    PAIR_COUNTS = "On how many issues each two parties agree, are within reach, differ or clash";
    #[doc = "Said under the head of pairs."]
    PAIRS_NOTE = "What any two parties share and what divides them, whatever the plan. Choose two to see why, issue by issue.";
    #[doc = "A column of a pair's table."]
    RELATION = "Relation";
    #[doc = "A column of a pair's table."]
    REASON = "Why";
    #[doc = "The same party on both sides."]
    SAME_PARTY = "The same party";
    #[doc = "Shown while the second program is on its way and the document holds for another plan."]
    DEPTH_WAITS = "Two by two, common ground and changes over time are being loaded for this choice.";
}

/// The head of a pair: `United States and Russia`.
pub fn pair(one: &str, other: &str) -> String {
    format!("{one} and {other}")
}
