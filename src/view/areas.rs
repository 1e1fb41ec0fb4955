//! What a case's own picture says in words for the terms in force.
//!
//! **Verdicts are those of the table of positions**, so that picture and table cannot differ. `src/areas.js` says the
//! same of what is on screen; a test compares the two for every plan.

use crate::dataset::picture::Picture;
use crate::model::{Dataset, IssueIx, PartyIx, Verdict, Verdicts};
use crate::view::table::{CellView, RowView, TableView};
use crate::view::wording::{self, Message, areas as words};

/// Areas of which the same is said, with what that is in each aspect.
#[derive(Clone, Debug, PartialEq)]
pub struct AreasView {
    /// The places of the areas, in the printed order.
    pub areas: Vec<usize>,
    /// What is said, aspect by aspect.
    pub told: Vec<Told>,
}

/// What is said of an area in one aspect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// What the term in force says, or why nothing is said.
    pub words: String,
    /// The parties by their [`Side`]; nothing where no term speaks of this.
    pub sides: Option<[Vec<Voice>; 3]>,
}

/// What of a party's view is said beside a term. Who is for it is not: a picture shows what is in its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// Against it, however uncertain views turn out.
    Against,
    /// Possibly against it.
    Possibly,
    /// Nothing settles what it makes of it.
    Unknown,
}

impl Side {
    /// Every side, in the printed order.
    pub const ALL: [Self; 3] = [Self::Against, Self::Possibly, Self::Unknown];

    fn of(verdicts: Verdicts) -> Option<Self> {
        match (verdicts.best().is_against(), verdicts.worst().is_against()) {
            (true, _) => Some(Self::Against),
            (false, true) => Some(Self::Possibly),
            (false, false) => (verdicts == Verdicts::only(Verdict::Unknown)).then_some(Self::Unknown),
        }
    }
}

/// A party whose view is said beside a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The party.
    pub party: PartyIx,
    /// The issue that the term settles.
    pub issue: IssueIx,
    /// The worst verdict that can turn out.
    pub mark: Verdict,
    /// The verdict as the table has it.
    pub verdict: String,
    /// What the table adds to it: contested, implied.
    pub tags: Vec<Message>,
}

/// What is said of all areas, those of which the same is said together.
pub fn areas(data: &Dataset, picture: &Picture, table: &TableView) -> Vec<AreasView> {
    let mut views: Vec<AreasView> = Vec::new();
    for area in 0..picture.areas.len() {
        let told: Vec<Told> = (0..picture.aspects.len()).map(|aspect| tell(data, picture, table, area, aspect)).collect();
        match views.iter_mut().find(|view| view.told == told) {
            Some(view) => view.areas.push(area),
            None => views.push(AreasView { areas: vec![area], told }),
        }
    }
    views
}

fn tell(data: &Dataset, picture: &Picture, table: &TableView, area: usize, aspect: usize) -> Told {
    let only = |words: Message| Told { words: words.into(), sides: None };
    let Some(says) = picture.says_of(area, aspect) else { return only(words::NOT_SAID) };
    let Some(row) = table.rows.iter().find(|row| row.issue == says.issue) else { return only(words::NOT_SHOWN) };
    if row.term.is_empty() {
        return only(words::NO_TERM);
    }
    let mut texts: Vec<String> = Vec::new();
    for option in row.term.iter() {
        let text = says.said(option).map_or_else(|| words::NOT_SAID.into(), |said| said.text.words().to_string());
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let is_said = row.term.iter().any(|option| says.said(option).is_some());
    let text = wording::or(&texts);
    Told {
        words: if texts.len() > 1 { wording::several(&*text) } else { text },
        sides: is_said.then(|| Side::ALL.map(|side| voices(data, row, side))),
    }
}

fn voices(data: &Dataset, row: &RowView, side: Side) -> Vec<Voice> {
    let voice = |cell: &CellView| {
        let verdicts = cell.verdicts.filter(|verdicts| Side::of(*verdicts) == Some(side))?;
        let tags = [(cell.is_contested, wording::CONTESTED), (cell.is_implied, wording::IMPLIED)];
        Some(Voice {
            party: cell.party,
            issue: row.issue,
            mark: verdicts.worst(),
            verdict: words::voice(&data.party(cell.party).label.words(), &cell.head),
            tags: tags.into_iter().filter_map(|(is_so, tag)| is_so.then_some(tag)).collect(),
        })
    };
    row.cells.iter().filter_map(voice).collect()
}
