//! Two wordings of a text, cut down to where they differ.

use super::line::{marked, runs};

/// The most characters that are shown of a text.
const LONGEST: usize = 160;
/// The words that are kept on either side of a difference.
const AROUND: usize = 4;

/// A text on one line, cut where it is long. Marks of other languages in it do not count, and stay whole.
pub(super) fn clipped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut left = LONGEST;
    let mut kept = String::new();
    for (lang, words) in runs(&line) {
        if words.chars().count() > left {
            let words: String = words.chars().take(left).collect();
            return format!("{kept}{} …", marked(lang, words.trim_end()));
        }
        left -= words.chars().count();
        kept += &marked(lang, words);
    }
    kept
}

/// Both wordings from shortly before the first word that differs to shortly after the last.
pub(super) fn difference(from: &str, to: &str) -> [String; 2] {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split_whitespace().collect(), to.split_whitespace().collect());
    let shorter = from.len().min(to.len());
    let start = (0..shorter).take_while(|at| from[*at] == to[*at]).count();
    let ends = |at: &usize| from[from.len() - 1 - at] == to[to.len() - 1 - at];
    let end = (0..shorter - start).take_while(ends).count();
    [from, to].map(|words| {
        let first = start.saturating_sub(AROUND);
        let last = (words.len() - end + AROUND).min(words.len());
        let shown = clipped(&words[first..last].join(" "));
        let before = if first > 0 { "… " } else { "" };
        let after = if last < words.len() && !shown.ends_with('…') { " …" } else { "" };
        format!("{before}{shown}{after}")
    })
}

#[cfg(test)]
mod tests {
    use super::{clipped, difference, marked};

    #[test]
    fn of_two_wordings_the_part_that_differs_is_shown_with_a_few_words_around() {
        assert_eq!(difference("It agreed.", "It refused."), ["It agreed.", "It refused."]);
        let long = |word: &str| format!("one two three four five six {word} seven eight nine ten eleven twelve");
        assert_eq!(
            difference(&long("old"), &long("new")),
            ["… three four five six old seven eight nine ten …", "… three four five six new seven eight nine ten …"]
        );
        assert_eq!(difference("a b", "a b c"), ["a b", "a b c"]);
        assert_eq!(difference("", "a"), ["", "a"]);
        assert_eq!(difference("a a", "a"), ["a a", "a"]);
    }

    #[test]
    fn a_long_text_is_cut_and_stands_on_one_line() {
        assert_eq!(clipped("a\nb\t c"), "a b c");
        assert_eq!(clipped(&"word ".repeat(100)).chars().count(), 161);
        let of_two = |n: usize| clipped(&format!("{}{}", "a".repeat(n), marked(Some("fr"), &"b".repeat(100))));
        assert_eq!(of_two(60), format!("{}{}", "a".repeat(60), marked(Some("fr"), &"b".repeat(100))));
        assert_eq!(of_two(61), format!("{}{} …", "a".repeat(61), marked(Some("fr"), &"b".repeat(99))));
    }
}
