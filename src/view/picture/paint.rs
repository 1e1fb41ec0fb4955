//! A picture as PNG, painted natively with letters that come with the program: the same bytes on every machine.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb::Database};

use super::marks::COLOURS;

/// The letters that pictures are painted with.
#[derive(Clone, Debug)]
pub struct Fonts {
    all: Arc<Database>,
    /// Whether there are others than those that come with the program.
    has_more: bool,
}

/// What the bundled letters are for: Latin with all its signs, Greek, Cyrillic, and what stands between words.
const COVERED: [(char, char); 16] = [
    (' ', '~'),
    ('\u{a0}', '\u{36f}'),
    ('\u{384}', '\u{38a}'),
    ('\u{38e}', '\u{3a1}'),
    ('\u{3a3}', '\u{3ce}'),
    ('\u{3d0}', '\u{527}'),
    ('\u{1e00}', '\u{1e9b}'),
    ('\u{1ea0}', '\u{1ef9}'),
    ('\u{2000}', '\u{200f}'),
    ('\u{2010}', '\u{2022}'),
    ('\u{2026}', '\u{2026}'),
    ('\u{202f}', '\u{2030}'),
    ('\u{2032}', '\u{2034}'),
    ('\u{2039}', '\u{203a}'),
    ('\u{20a0}', '\u{20b5}'),
    ('\u{2116}', '\u{2116}'),
];

/// Why a folder of fonts cannot be used: one line.
#[derive(Debug)]
pub struct FontsError(PathBuf);

impl fmt::Display for FontsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: there is no font in this folder that can be read (.ttf, .otf, .ttc, .otc)", self.0.display())
    }
}

impl std::error::Error for FontsError {}

impl Fonts {
    /// Those that come with the program: Latin, Greek and Cyrillic. Never those of the system.
    pub fn bundled() -> Self {
        let mut fonts = Database::new();
        for font in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
            fonts.load_font_source(usvg::fontdb::Source::Binary(Arc::new(font)));
        }
        fonts.set_sans_serif_family("Noto Sans");
        Self { all: Arc::new(fonts), has_more: false }
    }

    /// The same with those of a folder, for letters that they lack.
    ///
    /// # Errors
    ///
    /// If no font in it can be read.
    pub fn with_folder(folder: &Path) -> Result<Self, FontsError> {
        let bundled = Self::bundled().all;
        let mut fonts = (*bundled).clone();
        let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut files: Vec<PathBuf> = files.filter(|path| is_font(path)).collect();
        // Whatever order the system lists them in.
        files.sort();
        for file in files.iter().filter_map(|file| fs::read(file).ok()) {
            fonts.load_font_data(file);
        }
        if fonts.len() == bundled.len() {
            Err(FontsError(folder.to_owned()))
        } else {
            Ok(Self { all: Arc::new(fonts), has_more: true })
        }
    }

    /// Whether there are shapes for all letters of a picture. Of fonts of a folder that is taken for granted.
    pub fn have(&self, svg: &str) -> bool {
        let is_covered = |letter: char| COVERED.iter().any(|(from, to)| (*from..=*to).contains(&letter));
        self.has_more || svg.chars().all(|letter| letter == '\n' || is_covered(letter))
    }
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// Paints an SVG that was drawn for [`Reader::Painter`](super::Reader::Painter). `None` of one that is none, which ours never
/// are.
pub fn png(svg: &str, fonts: &Fonts) -> Option<Vec<u8>> {
    let options = Options { fontdb: fonts.all.clone(), font_family: "Noto Sans".to_owned(), ..Options::default() };
    // The bundled letters have one hyphen.
    let tree = Tree::from_str(&svg.replace(['\u{2010}', '\u{2011}'], "-"), &options).ok()?;
    let size = tree.size().to_int_size();
    let mut picture = Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, Transform::default(), &mut picture.as_mut());
    let opaque: Vec<[u8; 3]> = picture.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    packed((size.width(), size.height()), &opaque)
}

/// So many colours. Pictures are of a dozen, and of what lies between them at the edges of letters.
const MOST_COLOURS: usize = 64;

/// The file, of the colours that most pixels have. Each other one becomes the one that is nearest to it, which at the edge of
/// a letter nobody sees; **it makes a card a third as large**.
fn packed((width, height): (u32, u32), pixels: &[[u8; 3]]) -> Option<Vec<u8>> {
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    for run in pixels.chunk_by(|one, next| one == next) {
        *counts.entry(run.first().copied().unwrap_or_default()).or_default() += run.len();
    }
    // A colour of ours counts however few pixels have it.
    let mut palette: Vec<[u8; 3]> = COLOURS.into_iter().map(colour).collect();
    let mut others: Vec<[u8; 3]> = counts.keys().copied().filter(|colour| !palette.contains(colour)).collect();
    others.sort_by_key(|colour| Reverse(counts.get(colour).copied()));
    palette.extend(others);
    palette.truncate(MOST_COLOURS);
    let nearest = |colour: &[u8; 3]| {
        let distance =
            |other: &[u8; 3]| colour.iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2)).sum::<u32>();
        palette.iter().enumerate().min_by_key(|(_, other)| distance(other)).and_then(|(at, _)| u8::try_from(at).ok())
    };
    let places: BTreeMap<[u8; 3], u8> = counts.keys().map(|colour| (*colour, nearest(colour).unwrap_or(0))).collect();
    let place = |run: &[[u8; 3]]| run.first().and_then(|pixel| places.get(pixel)).copied().unwrap_or(0);
    let runs = pixels.chunk_by(|one, next| one == next);
    let indexed: Vec<u8> = runs.flat_map(|run| std::iter::repeat_n(place(run), run.len())).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Places in a list of colours are no amounts that differ by little.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indexed).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// The amounts of red, green and blue that `#d9d0ee` stands for.
fn colour(written: &str) -> [u8; 3] {
    let amount = |at: usize| written.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or(0);
    [amount(1), amount(3), amount(5)]
}
