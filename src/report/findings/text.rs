//! Findings for people.

use std::fmt;

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode, ThemeStyles};

use crate::dataset::examine::{Finding, Severity};
use crate::dataset::opened::Source;
use crate::report::findings::Checked;
use crate::report::findings::excerpt::{Excerpt, visible};

/// The longest place that is printed whole, in characters.
const LONGEST_PLACE: usize = 160;

/// Every finding with what stands at its place, and a line that counts them.
pub fn text(checked: &[Checked], has_colour: bool) -> String {
    let mut theme = GraphicalTheme::unicode_nocolor();
    if has_colour {
        theme.styles = ThemeStyles::ansi();
    }
    let handler = GraphicalReportHandler::new_themed(theme).with_links(false).with_wrap_lines(false).with_context_lines(1);
    let mut printed = String::new();
    for checked in checked {
        for finding in &checked.findings {
            // A string takes everything.
            _ = handler.render_report(&mut printed, &Drawn::of(checked, finding));
            printed.push('\n');
        }
        printed += &format!("{}: {}\n", checked.opened.name, counted(checked));
    }
    let lines = printed.lines().map(str::trim_end).collect::<Vec<_>>();
    lines.join("\n") + "\n"
}

fn counted(checked: &Checked) -> String {
    let count = |n: usize, what: &str| match n {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        n => format!("{n} {what}s"),
    };
    format!("{}, {}", count(checked.count(Severity::Error), "error"), count(checked.count(Severity::Warning), "warning"))
}

/// A finding as miette draws it.
#[derive(Debug)]
struct Drawn<'a> {
    finding: &'a Finding,
    excerpt: Option<Excerpt>,
    /// The file and place, where they cannot be shown.
    file: Option<String>,
}

impl<'a> Drawn<'a> {
    fn of(checked: &Checked, finding: &'a Finding) -> Self {
        let Some(location) = &finding.location else { return Self { finding, excerpt: None, file: None } };
        let path = checked.path(location).display().to_string();
        let shown = Source::of(&checked.sources, location).filter(|(source, _)| !source.bytes.is_empty());
        let excerpt = shown.map(|(source, place)| Excerpt::of(path.clone(), &source.bytes, place, location));
        let file = excerpt.is_none().then(|| format!("{path}:{}:{}: ", location.line, location.column));
        Self { finding, excerpt, file }
    }
}

impl fmt::Display for Drawn<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = &self.finding.problem;
        to.write_str(self.file.as_deref().unwrap_or_default())?;
        // What is wrong with tables themselves has its place in words of the table already.
        let location = self.finding.location.as_ref().filter(|location| !problem.place.starts_with(&location.file));
        if let Some(cell) = location.and_then(|location| location.cell.as_ref()) {
            let heading: String = cell.heading.chars().take(LONGEST_PLACE).map(visible).collect();
            write!(to, "row {}, column {} ({heading}): ", cell.row, cell.column)?;
        }
        let place: String = problem.place.chars().take(LONGEST_PLACE).map(visible).collect();
        let cut = if problem.place.chars().nth(LONGEST_PLACE).is_some() { "…" } else { "" };
        write!(to, "{place}{cut}: {}", problem.what.to_string().chars().map(visible).collect::<String>())
    }
}

impl std::error::Error for Drawn<'_> {}

impl Diagnostic for Drawn<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.finding.problem.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.finding.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.finding.problem.remedy.to_string().chars().map(visible).collect::<String>()))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new_primary_with_span(None, excerpt.span.clone()))))
    }
}
