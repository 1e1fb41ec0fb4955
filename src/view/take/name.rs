//! What files are called that readers take along.

use crate::view::take::Seen;
use crate::view::wording;

/// No name is longer than this, without its ending.
const LONGEST: usize = 100;

/// The name of a file: the case, the plan, the moment, the language. Letters that make trouble in names become hyphens, and
/// names never begin with a dot or a hyphen.
pub fn file_name(seen: &Seen<'_>, what: &str, ending: &str) -> String {
    let data = seen.data;
    let plan = seen.state.scenario.map_or("", |plan| &*data.scenario(plan).id);
    let own = if seen.state.own.is_empty() { "" } else { "changed" };
    let date = data.moment(seen.lens.moment).date.to_string();
    let title: String = data.title.words().chars().take(40).collect();
    let parts = [&*title, plan, own, &date, &wording::lang(), what];
    let named: Vec<String> = parts.into_iter().map(plain).filter(|part| !part.is_empty()).collect();
    let mut name: String = named.join("-").chars().take(LONGEST).collect();
    if name.is_empty() {
        name.push_str("table");
    }
    [&name, ".", ending].concat()
}

/// Letters, digits and single hyphens.
fn plain(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        if letter.is_alphanumeric() {
            out.extend(letter.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}
