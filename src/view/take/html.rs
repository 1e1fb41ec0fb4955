//! The view as plain markup to paste into an article: a table that any content system takes, without classes and styles.

use crate::view::picture::About;
use crate::view::table::{basis, plan_name};
use crate::view::take::Seen;
use crate::view::wording::{self, take as words};

/// The table, with a caption, a heading for every row and column, and a foot that says whose it is. Everything in it is text.
pub fn html(seen: &Seen<'_>, about: &About) -> String {
    let data = seen.data;
    let plan = seen.has_plan().then(|| plan_name(data, seen.state));
    let caption = wording::caption(plan.as_deref(), &basis(data, seen.state));
    let direction = if about.is_rtl { " dir=\"rtl\"" } else { "" };
    let mut to = format!("<table lang=\"{}\"{direction}>\n<caption>{}</caption>\n", escaped(&wording::lang()), escaped(&caption));
    let corner = if seen.terms.is_empty() { wording::ISSUE } else { words::ISSUE_AND_TERM };
    to += &format!("<thead>\n<tr><th scope=\"col\">{}</th>", escaped(&corner.words()));
    for party in &seen.parties {
        to += &format!("<th scope=\"col\">{}</th>", escaped(&data.party(*party).label.words()));
    }
    to += "</tr>\n</thead>\n<tbody>\n";
    for issue in &seen.issues {
        let row = seen.row(*issue, &seen.parties);
        let options = &data.issue(*issue).options;
        let term: Vec<_> = row.term.iter().map(|option| options[option.at()].short.words()).collect();
        let below = match (term.len(), row.ground) {
            (0, Some(word)) => wording::ground(word).into(),
            (0, None) if seen.has_plan() => wording::NOT_IN_PLAN.into(),
            (0, None) => String::new(),
            (1, _) => wording::or(&term),
            _ => wording::several(&wording::or(&term)),
        };
        let head = [escaped(&data.issue(*issue).label.words()), emphasised("em", &below)];
        to += &format!("<tr><th scope=\"row\">{}</th>", joined(&head));
        for cell in &row.cells {
            let mark = emphasised(if cell.verdicts.is_some() { "strong" } else { "span" }, &cell.head);
            let tags = [(cell.is_contested, wording::CONTESTED), (cell.is_implied, wording::IMPLIED)];
            let tags: Vec<String> = tags.into_iter().filter(|(is, _)| *is).map(|(_, words)| escaped(&words.words())).collect();
            let rests_on = cell.rests_on.as_deref().unwrap_or_default();
            let parts = [mark, tags.join(" · "), escaped(&cell.stance), escaped(rests_on)];
            to += &format!("<td>{}</td>", joined(&parts));
        }
        to += "</tr>\n";
    }
    to += "</tbody>\n";
    let foot = [escaped(&data.title.words()), escaped(&whose(about)), address(about)];
    to += &format!("<tfoot>\n<tr><td colspan=\"{}\">{}</td></tr>\n</tfoot>\n</table>\n", seen.parties.len() + 1, joined(&foot));
    to
}

/// Whose data it is, and on which terms.
fn whose(about: &About) -> String {
    about.opened.as_ref().map_or_else(|| about.terms.clone(), words::opened)
}

/// A link to the view. Only of an address that a browser can do no harm with.
fn address(about: &About) -> String {
    let is_plain = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    let link = |url| format!("<a href=\"{}\">{}</a>", escaped(url), escaped(wording::sheet::read_address(url)));
    about.address.as_deref().filter(is_plain).map(link).unwrap_or_default()
}

fn emphasised(tag: &str, words: &str) -> String {
    match (words.is_empty(), tag) {
        (true, _) => String::new(),
        (false, "span") => escaped(words),
        (false, tag) => format!("<{tag}>{}</{tag}>", escaped(words)),
    }
}

/// Parts of a cell, a line each.
fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join("<br>")
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
