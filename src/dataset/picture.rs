//! A case's own picture, checked: a drawing with areas, and what the options of issues say of each.
//!
//! It is not part of the [`Dataset`](crate::model::Dataset): no answer rests on it, and it loads after everything else.
//! **What an option says of an area is the editor's to write, never the program's to infer**: an option says something in
//! an aspect, or is written down as saying nothing of it.

mod drawing;
pub(in crate::dataset) mod geometry;

pub use drawing::{Drawing, Fault, LARGEST_DRAWING, Shape};

use crate::dataset::record::FileRecord;
use crate::model::{IssueIx, OptionIx, Text};

/// A picture with everything that is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it is.
    pub title: Text,
    /// What readers must know to read it rightly.
    pub note: Option<Text>,
    /// Whose drawing it is.
    pub attribution: Attribution,
    /// The names of what is said of areas, each drawn apart from the others.
    pub aspects: Vec<Text>,
    /// The areas, in the printed order.
    pub areas: Vec<Area>,
    /// What options say of them.
    pub says: Vec<Says>,
    /// What is drawn.
    pub drawing: Drawing,
}

/// Whose drawing it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// Who made it, and what was changed.
    pub text: Text,
    /// Where it was found.
    pub url: Option<String>,
    /// The name of its licence, and where that stands.
    pub licence: Option<(String, Option<String>)>,
}

/// An area of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The id of its shape.
    pub id: String,
    /// The name of it.
    pub label: Text,
    /// Where its name stands, in the drawing's own units; in its middle if not said.
    pub label_at: Option<(f64, f64)>,
}

/// What the options of one issue say of some areas in one aspect.
#[derive(Clone, Debug, PartialEq)]
pub struct Says {
    /// The place of the aspect.
    pub aspect: usize,
    /// The issue.
    pub issue: IssueIx,
    /// The places of the areas.
    pub areas: Vec<usize>,
    /// By the place of the option what it says; nothing where it says nothing of this.
    pub options: Vec<Option<Said>>,
}

/// What an option says of an area in one aspect.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// What it says.
    pub text: Text,
    /// The same for narrow places.
    pub short: Text,
    /// How the area is drawn.
    pub pattern: Pattern,
}

/// How an area is drawn: patterns that differ in form alone, so that none is more than another.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[expect(missing_docs, reason = "each is what it is called")]
pub enum Pattern {
    Rising,
    Falling,
    Level,
    Upright,
    Grid,
    Dots,
    Crosses,
    Rings,
}

impl Pattern {
    /// Every pattern.
    pub const ALL: [Self; 8] =
        [Self::Rising, Self::Falling, Self::Level, Self::Upright, Self::Grid, Self::Dots, Self::Crosses, Self::Rings];

    /// The word in data files and attributes.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Rising => "rising",
            Self::Falling => "falling",
            Self::Level => "level",
            Self::Upright => "upright",
            Self::Grid => "grid",
            Self::Dots => "dots",
            Self::Crosses => "crosses",
            Self::Rings => "rings",
        }
    }

    /// The pattern of a word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pattern| pattern.slug() == slug)
    }
}

impl Picture {
    /// What is said of an area in an aspect, by which issue's options.
    pub fn says_of(&self, area: usize, aspect: usize) -> Option<&Says> {
        self.says.iter().find(|says| says.aspect == aspect && says.areas.contains(&area))
    }
}

impl Says {
    /// What an option says.
    pub fn said(&self, option: OptionIx) -> Option<&Said> {
        self.options.get(option.at()).and_then(Option::as_ref)
    }
}

/// Puts the drawing from a file of its own into the case, which then is whole without it. `find` answers the text of a file
/// that stands beside the case; where it answers nothing, or the name is none of such a file, all stays as it is.
pub fn bring(file: &mut FileRecord, find: impl FnOnce(&str) -> Option<String>) {
    let Some(picture) = &mut file.picture else { return };
    let name = picture.file.as_deref().filter(|name| picture.svg.is_none() && is_plain_name(name));
    if let Some(svg) = name.and_then(find) {
        picture.file = None;
        picture.svg = Some(svg);
    }
}

/// Whether it is the name of an SVG file, without folders.
pub fn is_plain_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    name.len() <= 100 && !name.starts_with('.') && name.to_ascii_lowercase().ends_with(".svg") && name.bytes().all(is_plain)
}
