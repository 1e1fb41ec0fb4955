//! An accent colour and fonts, as a few tokens behind the stylesheet's own: everything else of a site looks the same.
//!
//! **No setting reaches the colours of verdicts**: they mean something, and were chosen to be told apart.

use crate::dataset::{Problem, Remark};
use crate::site::settings::Placed;
use crate::site::settings::colour::Colour;

/// Contrast that text needs with what it stands on, by WCAG 2.2, level AA.
const OF_TEXT: f64 = 4.5;
/// And the frame around what has the focus.
const OF_FRAMES: f64 = 3.0;

/// What can stand behind text that has the accent.
const SURFACES: [&str; 2] = ["--paper", "--paper-raised"];

/// Font families that every browser has a font for.
const GENERIC: [&str; 6] = ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif"];

/// What a newsroom sets of a site's looks.
#[derive(Debug, Default)]
pub(super) struct Look {
    pub(super) accent: Option<Placed<Colour>>,
    pub(super) accent_dark: Option<Placed<Colour>>,
    pub(super) font: Vec<String>,
    pub(super) headline_font: Vec<String>,
}

impl Look {
    /// The stylesheet with the settings at its end, and warnings where the accent is hard to see on its surfaces.
    pub(super) fn applied(&self, stylesheet: &str) -> (String, Vec<Problem>) {
        let (mut tokens, mut warnings) = (String::new(), Vec::new());
        if let Some((light, dark)) = self.accents() {
            tokens += &format!("--accent:light-dark({},{});--accent-line:var(--accent);", light.value, dark.value);
            let schemes = [(0, light, "light", "darker"), (1, dark, "dark", "lighter")];
            let least = schemes.map(|(at, colour, ..)| least_contrast(stylesheet, at, colour.value));
            for ((_, colour, scheme, other), least) in schemes.into_iter().zip(least) {
                warnings.extend(warning(colour, scheme, other, least, self.accent_dark.is_none()));
            }
            if let Some(focus) = token(stylesheet, "--focus") {
                // What has the focus must be found whatever the accent is.
                let of = |at: usize, accent: &Placed<Colour>| if least[at] < OF_FRAMES { focus[at] } else { accent.value };
                tokens += &format!("--focus:light-dark({},{});", of(0, light), of(1, dark));
            }
        }
        for (name, families, last) in [("--sans", &self.font, "sans-serif"), ("--serif", &self.headline_font, "serif")] {
            if !families.is_empty() {
                tokens += &format!("{name}:{};", font(families, last));
            }
        }
        if tokens.is_empty() {
            return (stylesheet.to_owned(), warnings);
        }
        (format!("{stylesheet}@layer tokens{{:root{{{}}}}}", tokens.trim_end_matches(';')), warnings)
    }

    /// The colours in light and dark. One alone is used in both.
    fn accents(&self) -> Option<(&Placed<Colour>, &Placed<Colour>)> {
        let light = self.accent.as_ref().or(self.accent_dark.as_ref())?;
        Some((light, self.accent_dark.as_ref().unwrap_or(light)))
    }
}

fn warning(colour: &Placed<Colour>, scheme: &str, other: &str, least: f64, is_one: bool) -> Option<Problem> {
    if least >= OF_TEXT {
        return None;
    }
    let remedy = if is_one && scheme == "dark" {
        "set `accent_dark` to a lighter colour".to_owned()
    } else {
        format!("choose a {other} colour")
    };
    Some(Problem {
        code: "low-contrast",
        place: format!("line {}, accent", colour.line),
        // Down: what falls short by a hair must not read as if it were enough.
        what: Remark::verbatim(format!(
            "{} has a contrast of {:.1} in {scheme} colours and needs {OF_TEXT}",
            colour.value,
            (least * 10.0).floor() / 10.0
        )),
        remedy: Remark::verbatim(remedy),
    })
}

/// The contrast with the surface that the colour is hardest to tell from, of the light (0) or the dark (1) scheme.
fn least_contrast(stylesheet: &str, scheme: usize, colour: Colour) -> f64 {
    let surfaces = SURFACES.iter().filter_map(|name| token(stylesheet, name));
    surfaces.map(|surface| surface[scheme].contrast(colour)).fold(f64::INFINITY, f64::min)
}

/// The colours that a stylesheet gives a token first, in light and dark.
fn token(stylesheet: &str, name: &str) -> Option<[Colour; 2]> {
    let (_, value) = stylesheet.split_once(&format!("{name}:light-dark("))?;
    let (light, dark) = value.split_once(')')?.0.split_once(',')?;
    Some([Colour::from_text(light.trim())?, Colour::from_text(dark.trim())?])
}

/// Families as a stylesheet lists them, with one at the end that every browser has.
fn font(families: &[String], last: &str) -> String {
    let is_generic = |family: &str| GENERIC.contains(&family);
    let mut listed: Vec<String> =
        families.iter().map(|family| if is_generic(family) { family.clone() } else { format!("\"{family}\"") }).collect();
    if !families.iter().any(|family| is_generic(family)) {
        listed.push(last.to_owned());
    }
    listed.join(",")
}

#[cfg(test)]
mod tests {
    use super::Look;
    use crate::site::settings::Settings;

    const SHEET: &str = "@layer tokens{:root{--paper:light-dark(#fff,#15161a);--paper-raised:light-dark(#f6f5f2,#1f2026);\
                         --focus:light-dark(#0b57d0,#9ec1ff)}}";

    fn applied(settings: &str) -> (String, Vec<String>) {
        let (settings, problems) = Settings::read(settings);
        assert!(problems.is_empty(), "{problems:?}");
        let (sheet, warnings) = settings.look.applied(SHEET);
        let added = sheet.strip_prefix(SHEET).expect("what there was stays").to_owned();
        (added, warnings.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn without_settings_the_stylesheet_stays_as_it_is() {
        assert_eq!(Look::default().applied(SHEET), (SHEET.to_owned(), Vec::new()));
    }

    #[test]
    fn an_accent_becomes_a_token_for_both_schemes() {
        let (added, warnings) = applied("accent = \"#8a1f3d\"\naccent_dark = \"#f2a7bb\"");
        let wanted = "@layer tokens{:root{--accent:light-dark(#8a1f3d,#f2a7bb);--accent-line:var(--accent);\
                      --focus:light-dark(#8a1f3d,#f2a7bb)}}";
        assert_eq!((added.as_str(), warnings.len()), (wanted, 0));
    }

    #[test]
    fn an_accent_that_is_hard_to_see_is_warned_of_and_never_marks_the_focus() {
        let (added, warnings) = applied("\naccent = \"#8a1f3d\"");
        assert!(added.contains("--focus:light-dark(#8a1f3d,#9ec1ff)"), "{added}");
        let wanted =
            "line 2, accent: #8a1f3d has a contrast of 1.8 in dark colours and needs 4.5: set `accent_dark` to a lighter colour";
        assert_eq!(warnings, [wanted]);
        let (added, warnings) = applied("accent = \"#ffee00\"\naccent_dark = \"#222222\"");
        assert!(added.contains("--focus:light-dark(#0b57d0,#9ec1ff)"), "{added}");
        assert_eq!(warnings.len(), 2, "{warnings:?}");
    }

    #[test]
    fn fonts_are_named_and_end_in_one_that_there_is() {
        let (added, _) = applied("font = [\"Source Sans 3\", \"Arial\"]\nheadline_font = [\"ui-serif\", \"Georgia\"]");
        assert_eq!(added, "@layer tokens{:root{--sans:\"Source Sans 3\",\"Arial\",sans-serif;--serif:ui-serif,\"Georgia\"}}");
    }
}
