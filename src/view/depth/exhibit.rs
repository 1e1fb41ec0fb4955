//! The statements behind something said, opened in place.

use yew::prelude::*;

use crate::model::{Dataset, IssueIx, PartyIx, StatementRef};
use crate::view::components::{StatementItemProps, WordsState, statement_item};
use crate::view::depth::wish::Wish;
use crate::view::evidence;
use crate::view::markup::{At, El, button, div, el};
use crate::view::wish::click;
use crate::view::wording;

/// Statements of one cell.
pub(super) type Cited = (PartyIx, IssueIx, Vec<StatementRef>);

/// What every part needs to show its evidence.
pub(super) struct Desk<'a> {
    pub(super) data: &'a Dataset,
    /// Where the evidence stands in a document without scripts.
    pub(super) evidence_href: &'a str,
    /// The name of what is open.
    pub(super) open: Option<&'a str>,
    pub(super) words: WordsState,
    /// What is said of parties or issues that are left out.
    pub(super) part: Option<String>,
    pub(super) on: &'a Callback<Wish>,
}

impl Desk<'_> {
    /// Under the head of every part: how many parties and issues it is about, where these are not all. **A part may be
    /// shown alone, in a frame.**
    pub(super) fn in_part(&self) -> Option<El> {
        self.part.as_ref().map(|part| div("p", "notice").key("part").words(part.clone().into()))
    }

    /// A link that opens the statements behind what is called `name`, and those statements where it is open; nothing
    /// where it rests on no statement.
    pub(super) fn exhibit(&self, name: &str, cited: &[Cited]) -> Option<El> {
        let n: usize = cited.iter().map(|(.., statements)| statements.len()).sum();
        let (party, issue, _) = cited.iter().find(|(.., statements)| !statements.is_empty())?;
        let is_open = self.open == Some(name);
        let href = [self.evidence_href, "#", &self.data.party(*party).id, "-", &self.data.issue(*issue).id].concat();
        let link = div("a", "text-button")
            .attr(At::Href, href)
            .attr(At::DataPoint, name.to_owned())
            .state(At::AriaExpanded, is_open)
            .attr(At::AriaLabel, [&*wording::n_statements(n), ": ", &*evidence::title(self.data, *party, *issue)].concat())
            .on_click(click(self.on, Wish::Show(name.to_owned())))
            .words(wording::n_statements(n).into());
        let class = if is_open { "exhibit exhibit--open" } else { "exhibit" };
        Some(div("div", class).child(link).maybe_child(is_open.then(|| self.list(cited))))
    }

    fn list(&self, cited: &[Cited]) -> El {
        match self.words {
            WordsState::Loading | WordsState::Absent => {
                return div("p", "evidence__state").attr(At::Role, "status").words(wording::LOADING.into());
            }
            WordsState::Failed => {
                let retry = button("text-button", click(self.on, Wish::Retry)).text(wording::RETRY);
                return div("p", "evidence__state").attr(At::Role, "alert").text(wording::NOT_LOADED).child(retry);
            }
            WordsState::Loaded => {}
        }
        let items = cited.iter().flat_map(|(party, issue, statements)| {
            statements.iter().map(|&of| {
                let said = StatementItemProps { data: self.data, party: *party, issue: *issue, of };
                let whose = div("p", "exhibit__party").text(evidence::title(self.data, *party, *issue));
                // A plan of several parties may be cited for each of them.
                let key = format!("{} {} {}", party.at(), issue.at(), self.data.statement_id(of));
                el("li").key(key).child(whose).child(statement_item(&said))
            })
        });
        div("ul", "evidence__list").children(items)
    }
}
