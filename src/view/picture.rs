//! The view in force as a picture: an SVG that stands alone, in the page's words, marks and light colours.
//!
//! [`svg`] draws a [`Seen`] in one of two [`Shape`]s. What is said stands in [`content`], what marks look like in `marks`,
//! where things go in `card` and `tall`; words are measured by [`measure`] and written by `svg`, which alone writes markup.
//! **Where not everything fits, the picture says how many of how many are shown.** What it says is also there in words, as
//! its description: the sentence that answers first.

mod card;
mod content;
mod foot;
pub mod marks;
pub mod measure;
#[cfg(feature = "native")]
mod paint;
mod svg;
mod tall;

#[cfg(feature = "native")]
pub use paint::{Fonts, FontsError, png};
pub use svg::Reader;

use crate::view::take::Seen;
use content::Content;

/// What a picture is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    /// A card of 1200 by 630 pixels, as previews of links show it.
    Card,
    /// 1080 pixels wide and as high as what is in it.
    Tall,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 2] = [Self::Card, Self::Tall];

    /// The word for it in commands and file names.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Tall => "tall",
        }
    }

    /// The shape with this word, if there is one.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.slug() == slug)
    }
}

/// What a picture says beside the view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Where the view stands, if that is known.
    pub address: Option<String>,
    /// Whose work the data is and on which terms, as it is printed; empty where nothing is known.
    pub terms: String,
    /// The name of the file, where a reader has opened the data.
    pub opened: Option<String>,
    /// Whether the language is written from right to left.
    pub is_rtl: bool,
}

/// Draws what is seen.
pub fn svg(seen: &Seen<'_>, shape: Shape, about: &About, reader: Reader) -> String {
    let content = Content { seen, about };
    match shape {
        Shape::Card => card::draw(&content, reader),
        Shape::Tall => tall::draw(&content, reader),
    }
}
