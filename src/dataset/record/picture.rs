//! A case's own picture, as it is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{TextRecord, is_absent};
use crate::dataset::changes::content::{Contents, Field};

records! {
    /// A drawing of what the case is about, and what the options of issues say of its areas.
    PictureRecord {
        /// What it is.
        title: TextRecord,
        /// The name of an SVG file beside this one.
        file: Option<String>,
        /// Or the SVG itself.
        svg: Option<String>,
        /// What readers must know to read it rightly.
        note: TextRecord,
        /// Whose drawing it is.
        attribution: AttributionRecord,
        /// What is said of areas, each drawn apart from the others.
        aspects: Vec<AspectRecord>,
        /// The areas, in the printed order.
        areas: Vec<AreaRecord>,
        /// What options say of them.
        says: Vec<SaysRecord>,
    }
    /// Whose drawing it is.
    AttributionRecord {
        /// Who made it, and what was changed.
        text: TextRecord,
        /// Where it was found: http or https.
        url: Option<String>,
        /// The name of its licence.
        licence: Option<String>,
        /// Where the licence stands: http or https.
        licence_url: Option<String>,
    }
    /// One thing that is said of areas.
    AspectRecord {
        /// A name for references.
        id: String,
        /// The name of it.
        label: TextRecord,
    }
    /// An area.
    AreaRecord {
        /// The id of its shape or group in the SVG.
        id: String,
        /// The name of it.
        label: TextRecord,
        /// Where its name stands, `x y` in the SVG's own units; in its middle if absent.
        label_at: Option<String>,
    }
    /// What the options of one issue say of some areas in one aspect. Every option stands in `options` or in `silent`.
    SaysRecord {
        /// The id of the aspect.
        aspect: String,
        /// The id of the issue.
        issue: String,
        /// Ids of the areas.
        areas: Vec<String>,
        /// By option id: what it says.
        options: BTreeMap<String, SaidRecord>,
        /// Ids of the options that say nothing of this.
        silent: Vec<String>,
    }
    /// What an option says of an area in one aspect.
    SaidRecord {
        /// What it says, in the words of its label.
        text: TextRecord,
        /// The same in three or four words, for the picture; the whole text if absent.
        short: TextRecord,
        /// rising, falling, level, upright, grid, dots, crosses or rings.
        pattern: String,
    }
}
