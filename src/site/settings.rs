//! What a newsroom sets for its own site, in `site.toml`. Described for editors in `docs/newsroom.md`.
//!
//! **Every key is optional, and one that is not known is an error**, with the nearest that is: a misspelt name is not
//! silently ignored. All problems are found at once. What names something in the case is checked when it is arranged.

mod arrange;
mod colour;
mod look;
mod read;
mod values;

use crate::dataset::Problem;
use crate::prerender::SiteUrl;
use crate::site::Template;
use crate::view::pages::Imprint;

use look::Look;
pub use values::Refused;
pub(super) use values::words;

/// What a newsroom sets.
#[derive(Debug, Default)]
pub struct Settings {
    /// The title, in place of the case's.
    pub title: Option<String>,
    /// The languages of the interface, the main one first; those of the data if there are none.
    pub(super) languages: Vec<Placed<String>>,
    /// Where the site will stand.
    pub url: Option<SiteUrl>,
    /// What stands around the comparator.
    pub imprint: Imprint,
    /// Other sites whose data its pages may load, as origins.
    pub data_hosts: Vec<String>,
    /// An earlier version of the data, from where the settings stand: the site then says what changed since.
    pub earlier: Option<String>,
    look: Look,
    /// The plan in force at first, or `none`.
    plan: Option<Placed<String>>,
    /// The moment shown at first.
    moment: Option<Placed<String>>,
    /// The parties that come first, in this order.
    parties: Vec<Placed<String>>,
}

impl Settings {
    /// Warnings: what can be built, and had better be otherwise.
    pub fn warnings(&self, template: &Template) -> Vec<Problem> {
        self.look.applied(&template.stylesheet).1
    }

    /// The styles as a newsroom wants them.
    pub(super) fn dressed(&self, stylesheet: &str) -> String {
        self.look.applied(stylesheet).0
    }
}

/// A value and the line that it stands on, from 1.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Placed<T> {
    pub(super) line: usize,
    pub(super) value: T,
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[track_caller]
    fn check(text: &str, wanted: &[&str]) {
        let (_, problems) = Settings::read(text);
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn nothing_need_be_set() {
        check("", &[]);
        check("# only a comment\n", &[]);
    }

    #[test]
    fn all_problems_are_found_at_once() {
        check(
            "titel = \"A\"\nlanguages = [\"d e\"]\naccent = \"red\"\npages = [\"evidence\", \"methods\"]\nurl = 7\n",
            &[
                "line 1: there is no setting `titel`: did you mean `title`?",
                "line 2, languages: `d e` is no language tag: write it like \"en\" or \"pt-BR\"",
                "line 3, accent: `red` is no colour: write it like \"#8a1f3d\"",
                "line 4, pages: there is no page `methods`: did you mean `method`?",
                "line 5, url: this is no text: put it between quotation marks",
            ],
        );
    }

    #[test]
    fn what_is_no_toml_is_said_with_its_line() {
        let (_, problems) = Settings::read("title = \"A\"\nurl = \n");
        assert!(problems[0].to_string().starts_with("line 2: this is not TOML: "), "{}", problems[0]);
    }

    #[test]
    fn what_would_leave_its_place_is_refused() {
        let evil = "font = [\"a\\\"}body{display:none\"]\ndata_hosts = [\"https://a.example; script-src *\"]\n\
                    corrections = \"javascript:alert(1)\"\npublication_url = \"javascript:alert(1)\"\n";
        let (settings, problems) = Settings::read(evil);
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert!(settings.data_hosts.is_empty());
        assert!(settings.imprint.corrections.is_none() && settings.imprint.url.is_none());
    }

    #[test]
    fn a_date_may_stand_without_quotation_marks() {
        let (settings, problems) = Settings::read("moment = 2025-03-10\n");
        assert_eq!((settings.moment.map(|moment| moment.value), problems.len()), (Some("2025-03-10".to_owned()), 0));
    }
}
