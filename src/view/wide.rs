//! The page of a case with more cells than a screen and a browser can hold at once: only what is in sight is drawn.
//!
//! Choices, links and words are those of every page. **What is counted and said is of all cells, exactly**; what is drawn
//! is a window on the table, with the rows whose evidence is open or that hold the focus. A program of its own carries
//! this code, so that no other page pays for it.

mod cards;
pub mod deep;
mod finder;
mod lists;
mod summary;
mod table;
mod window;

use std::ops::Range;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::browser::{self, scroll};
use crate::dataset::leaf;
use crate::engine::{Lens, Marks};
use crate::model::{Dataset, IssueIx, PartyIx};
use crate::state::{AppState, Shown};
use crate::view::components::WordsState;
use crate::view::evidence::{self, CellEvidence};
use crate::view::markup::El;
use crate::view::{App, AppProps, Layout};

use summary::Summary;
use window::Heights;

/// The page as it is draws so many cells at most; a case with more has the page of this module.
pub const MOST_CELLS: usize = 1_000;
/// And sentences that name everything are of so many parties and issues at most, and rows of buttons of so many plans and
/// moments.
pub const MOST_IN_A_SENTENCE: usize = 24;
/// So many cells stand in a document before any script has run.
pub const FIRST_CELLS: usize = 1_000;
/// So many marks at most are listed with their statements at once.
const MOST_LISTED: usize = 40;
/// So many parties' answers are listed at first, and more at a time.
const ANSWERS: usize = 12;
/// Marks are kept for so many moments and thresholds: going back to one costs nothing.
const KEPT: usize = 4;
/// A box narrower than this, in CSS pixels, shows cards in the place of a table.
const NARROW: f64 = 600.0;

/// Whether a case has the page of this module: **the one rule for documents and for opened files alike.** Parties and
/// issues count also where they are few cells, because a page that is small names all of them in its sentences.
pub fn is_large(data: &Dataset) -> bool {
    let (parties, issues) = (data.parties.len(), data.issues.len());
    parties.saturating_mul(issues) > MOST_CELLS
        || [parties, data.scenarios.len(), data.moments.len()].into_iter().any(|n| n > MOST_IN_A_SENTENCE)
        || issues > 2 * MOST_IN_A_SENTENCE
}

/// How many rows stand in a document before any script has run: one at least.
pub fn first_rows(data: &Dataset) -> usize {
    (FIRST_CELLS / data.parties.len().max(1)).clamp(1, data.issues.len().max(1))
}

/// The sentence that answers first, in one piece.
pub fn sentence(data: &Dataset, state: &AppState) -> String {
    Summary::of(data, state, None, |lens| Rc::new(Marks::take(data, lens, None))).head.sentence.text()
}

/// What a reader does to the table that changes no answer.
#[derive(Clone, Debug)]
pub enum Own {
    /// Scrolls, or makes the window larger or smaller.
    Scrolled,
    /// Looks for issues with this in their names.
    FindIssue(String),
    /// Looks for parties with this in their names.
    FindParty(String),
    /// Wants to see more of the parties' answers.
    MoreAnswers,
    /// Opens or closes a list of parties with the same mark, on a card.
    Group(IssueIx, String),
}

/// A window on the table, and what was worked out for it.
#[derive(Debug, Default)]
pub struct Wide {
    /// The newest first.
    marks: Vec<Rc<Marks>>,
    /// What was worked out last, and for which choices.
    last: Option<(AppState, Option<AppState>, Rc<Summary>)>,
    find_issue: String,
    find_party: String,
    n_answers: usize,
    /// The lists that are open on cards.
    groups: Vec<(IssueIx, String)>,
    /// The words of the issue that evidence was last opened on.
    leaf: Option<(IssueIx, Rc<Dataset>)>,
    /// What is drawn, as places among the rows and columns that are found; nothing while the document is as it came.
    drawn: Option<(Range<usize>, Range<usize>)>,
    sight: scroll::Sight,
    heights: Heights,
    /// How wide a column is, in CSS pixels.
    pitch: f64,
    /// The row and the column that hold the focus.
    focused: (Option<IssueIx>, Option<PartyIx>),
    /// The row at the upper edge of what is in sight, and where it began.
    anchor: Option<(IssueIx, f64)>,
    /// How far the box was scrolled when other rows were drawn for it: until their gaps have their sizes a browser may take
    /// it back.
    wanted: Option<scroll::Sight>,
}

impl Layout for Wide {
    type View = Rc<Summary>;
    type Own = Own;

    fn view(&mut self, data: &Rc<Dataset>, state: &AppState, before: Option<&AppState>) -> Rc<Summary> {
        if let Some(Shown::Cell(party, issue)) = state.shown {
            self.focused = (Some(issue), Some(party));
        }
        if let Some((of, was, summary)) = &self.last
            && state.answers_as(of)
            && was.as_ref() == before
        {
            return summary.clone();
        }
        let summary = Rc::new(Summary::of(data, state, before, |lens| self.marks_at(data, lens)));
        self.last = Some((state.clone(), before.cloned(), summary.clone()));
        summary
    }

    fn cells(&self, data: &Dataset, state: &AppState) -> Vec<CellEvidence> {
        let Some((.., summary)) = &self.last else { return Vec::new() };
        let (lens, terms) = (state.lens(data), &summary.terms);
        let one = |(party, issue)| evidence::cell(data, lens, terms, party, issue);
        match state.shown {
            None => Vec::new(),
            Some(Shown::Cell(party, issue)) => vec![one((party, issue))],
            Some(shown) => summary.cells_behind(shown).take(MOST_LISTED).map(one).collect(),
        }
    }

    // The statements of one issue are a file of their own: of a large case nobody needs all words for one mark.
    fn needs_words(&mut self, data: &Dataset, props: &AppProps, state: &AppState, words: WordsState) -> bool {
        let Some(Shown::Cell(_, issue)) = state.shown else { return false };
        if words == WordsState::Loading || self.leaf.as_ref().is_some_and(|(have, _)| *have == issue) {
            return false;
        }
        let Some(root) = &props.host.root else { return false };
        let folder = browser::attribute(root, "data-words").unwrap_or_default();
        browser::tell(root, "data-file", &[&*folder, &leaf::leaf_name(data, issue)].concat());
        words != WordsState::Failed
    }

    fn take(&mut self, data: &Rc<Dataset>, _: &AppState, fetched: Box<Dataset>) -> Option<Rc<Dataset>> {
        let issue = leaf::issue_of(data, &fetched)?;
        self.leaf = Some((issue, Rc::new(*fetched)));
        Some(data.clone())
    }

    fn hear(app: &mut App<Self>, props: &AppProps, own: Own) -> bool {
        let wide = &mut app.layout;
        match own {
            Own::Scrolled => return wide.look(&app.data, &app.table, props),
            Own::FindIssue(words) => wide.find_issue = words,
            Own::FindParty(words) => wide.find_party = words,
            Own::MoreAnswers => wide.n_answers += 4 * ANSWERS,
            Own::Group(issue, head) => match wide.groups.iter().position(|have| *have == (issue, head.clone())) {
                Some(at) => _ = wide.groups.swap_remove(at),
                None => wide.groups.push((issue, head)),
            },
        }
        true
    }

    fn page(app: &App<Self>, context: &Context<App<Self>>) -> El {
        table::page(app, context)
    }

    fn rendered(app: &mut App<Self>, context: &Context<App<Self>>) {
        let App { layout, table, shown, data, .. } = app;
        let summary = shown.as_ref().map_or(&*table, |(_, shown)| shown);
        if layout.measure(data, summary, context.props()) {
            context.link().send_message(crate::view::Message::Own(Own::Scrolled));
        }
    }
}

impl Wide {
    fn marks_at(&mut self, data: &Dataset, lens: Lens) -> Rc<Marks> {
        let have = self.marks.iter().position(|marks| marks.lens == lens);
        let marks = match have {
            Some(at) => self.marks.remove(at),
            None => Rc::new(Marks::take(data, lens, self.marks.first().map(|near| &**near))),
        };
        self.marks.insert(0, marks.clone());
        self.marks.truncate(KEPT);
        marks
    }

    /// Whether cards take the place of the table.
    fn is_narrow(&self) -> bool {
        self.drawn.is_some() && self.sight.width < NARROW
    }

    /// The rows that are found, in the printed order.
    fn rows(&self, data: &Dataset, summary: &Summary) -> Vec<IssueIx> {
        finder::found(&self.find_issue, &summary.issues, |issue| &data.issue(issue).label)
    }

    /// The columns that are found, in the printed order.
    fn columns(&self, data: &Dataset, summary: &Summary) -> Vec<PartyIx> {
        finder::found(&self.find_party, &summary.parties, |party| &data.party(party).label)
    }

    /// Follows what is in sight; whether something is that is not drawn.
    fn look(&mut self, data: &Dataset, summary: &Summary, props: &AppProps) -> bool {
        let Some(the_box) = props.host.root.as_ref().and_then(|root| browser::inside(root, ".wide")) else { return false };
        // What came in sight without having been drawn for it has sizes from now on.
        if self.drawn.is_none() {
            self.measure(data, summary, props);
        }
        let was_narrow = self.is_narrow();
        self.sight = scroll::sight(&the_box);
        let attribute = |selector, name| scroll::around_focus(&the_box, selector, name);
        let row = attribute("[data-issue]", "data-issue").and_then(|id| data.issue_named(&id));
        let column = attribute("[data-cell]", "data-cell");
        let column = column.as_deref().and_then(|cell| cell.split_once('/')).and_then(|(party, _)| data.party_named(party));
        // The last that had it: evidence that is closed gives the focus back there.
        self.focused = (row.or(self.focused.0), column.or(self.focused.1));
        self.anchor = scroll::all(&the_box, "[data-issue]").iter().find_map(|row| {
            let (top, height) = scroll::place(row, &the_box);
            let issue = browser::attribute(row, "data-issue").and_then(|id| data.issue_named(&id))?;
            (top + height > 0.0).then_some((issue, top))
        });
        let (rows, columns) = self.in_sight(data, summary);
        let is_drawn = self.drawn.as_ref().is_some_and(|(have_rows, have_columns)| {
            window::covers(have_rows, &rows) && (self.is_narrow() || window::covers(have_columns, &columns))
        });
        if is_drawn && was_narrow == self.is_narrow() {
            return false;
        }
        self.wanted = Some(self.sight);
        // As much again on each side.
        let around = |sight: Range<usize>| sight.start.saturating_sub(sight.len() + 1)..sight.end + sight.len() + 1;
        self.drawn = Some((around(rows), around(columns)));
        if was_narrow != self.is_narrow() {
            self.heights.forget();
            self.anchor = None;
        }
        true
    }

    fn in_sight(&self, data: &Dataset, summary: &Summary) -> (Range<usize>, Range<usize>) {
        let scroll::Sight { top, left, height, width } = self.sight;
        let rows: Vec<usize> = self.rows(data, summary).into_iter().map(IssueIx::at).collect();
        let n_columns = self.columns(data, summary).len();
        let columns = window::columns_in_sight(n_columns, self.pitch, left, left + width);
        (self.heights.in_sight(&rows, top, top + height), columns)
    }

    /// Learns how large is what was drawn, gives the gaps their sizes, and keeps in its place what is in sight. Answers
    /// whether something is in sight that is not drawn.
    fn measure(&mut self, data: &Dataset, summary: &Summary, props: &AppProps) -> bool {
        let Some(the_box) = props.host.root.as_ref().and_then(|root| browser::inside(root, ".wide")) else { return false };
        // What is hidden has no sizes to learn, as a case that is opened before it takes the place of another.
        if scroll::sight(&the_box).height == 0.0 {
            return false;
        }
        // Before anything is asked for its size: with empty gaps the box would be shorter than it is scrolled.
        self.fill_gaps(data, summary, &the_box);
        if let Some(wanted) = self.wanted.take() {
            scroll::scroll_back(&the_box, wanted);
        }
        let mut known: Vec<(usize, f64)> = Vec::new();
        for row in scroll::all(&the_box, "[data-issue], .matrix__evidence") {
            let (_, height) = scroll::place(&row, &the_box);
            match browser::attribute(&row, "data-issue").and_then(|id| data.issue_named(&id)) {
                Some(issue) => known.push((issue.at(), height)),
                // What is open under a row belongs to it.
                None => known.last_mut().into_iter().for_each(|(_, sum)| *sum += height),
            }
        }
        self.heights.learn(&known);
        if let Some(head) = browser::inside(&the_box, ".matrix__party") {
            self.pitch = scroll::width(&head);
        }
        self.fill_gaps(data, summary, &the_box);
        if let Some((issue, top)) = self.anchor {
            let selector = ["[data-issue=\"", &data.issue(issue).id, "\"]"].concat();
            if let Some(row) = browser::inside(&the_box, &selector) {
                let (now, _) = scroll::place(&row, &the_box);
                if (now - top).abs() >= 1.0 {
                    scroll::scroll_by(&the_box, now - top);
                }
            }
        }
        self.sight = scroll::sight(&the_box);
        let (rows, columns) = self.in_sight(data, summary);
        let has_all = |(have_rows, have_columns): &(Range<usize>, Range<usize>)| {
            window::covers(have_rows, &rows) && (self.is_narrow() || window::covers(have_columns, &columns))
        };
        !self.drawn.as_ref().is_some_and(has_all)
    }

    /// Gives the gaps the sizes of what they stand for.
    fn fill_gaps(&self, data: &Dataset, summary: &Summary, the_box: &Element) {
        let rows = self.rows(data, summary);
        for gap in scroll::all(the_box, "[data-gap]") {
            let Some((of, from, to)) = browser::attribute(&gap, "data-gap").and_then(|gap| table::gap_of(&gap)) else {
                continue;
            };
            if of == 'r' {
                let rows = rows.get(from..to).unwrap_or_default().iter().map(|row| row.at());
                scroll::size(&gap, "block-size", self.heights.sum(rows));
            } else {
                scroll::size(&gap, "min-inline-size", self.pitch * (to - from) as f64);
            }
        }
    }
}
