//! The change log as Markdown, to be published or to be read as it is.
//!
//! **What the data says stays text**: every character that Markdown gives a meaning is escaped, so that no data can
//! bring markup, HTML or a link into the page of whoever publishes the log.

use crate::view::wording;
use crate::view::wording::changes::say::EFFECTS_NOTE;
use crate::view::wording::changes::{Entry, Line, Log};

/// The log as Markdown.
pub fn print(log: &Log) -> String {
    let mut lines = vec![format!("# {}: {}", wording::fixed::WHAT_CHANGED, escape(&log.title.plain()))];
    for sentence in &log.summary {
        lines.extend([String::new(), escape(sentence)]);
    }
    let mut is_noted = false;
    for part in &log.parts {
        lines.extend([String::new(), format!("## {}", part.head())]);
        if part.section.is_effect() && !is_noted {
            is_noted = true;
            lines.extend([String::new(), EFFECTS_NOTE.into()]);
        }
        for group in &part.groups {
            if let Some(head) = &group.head {
                lines.extend([String::new(), format!("### {}", escape(&head.plain()))]);
            }
            lines.push(String::new());
            group.entries.iter().for_each(|entry| self::entry(&mut lines, entry));
        }
    }
    lines.join("\n") + "\n"
}

fn entry(lines: &mut Vec<String>, entry: &Entry) {
    let (before, named, behind) = entry.named();
    let named: Vec<String> = named.iter().map(subject).collect();
    lines.push(format!("- {before}{}{behind}", named.join("; ")));
    lines.extend(entry.lines.iter().map(|line| format!("  - {}", escape(&line.plain()))));
}

fn subject((subject, id): &(Line, Option<String>)) -> String {
    let words = escape(&subject.plain());
    match id {
        // Ids have no character that could end the code, nor have two of them with a slash between.
        Some(id) => format!("**{words}** `{id}`"),
        None => format!("**{words}**"),
    }
}

/// A text on one line in which nothing is markup.
pub fn escape(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let n_digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut escaped = String::with_capacity(line.len() + line.len() / 8);
    for (at, c) in line.char_indices() {
        let is_markup = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '^' | '$' | '@' => true,
            // At the beginning these make lists, rules and heads; dot and bracket do behind a number.
            '-' | '+' | '=' => at == 0,
            ')' => at == n_digits && at > 0,
            // Some readers make links of bare addresses: `https:…`, `mailto:…`, `www.…`.
            ':' => line[at..].chars().nth(1).is_some_and(|next| !next.is_whitespace()),
            '.' => at == n_digits && at > 0 || line[..at].to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
