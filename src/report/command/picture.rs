//! `picture`: a view as SVG or PNG, the same on every machine.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::dataset::{FileRecord, file, load_in};
use crate::report::command::{BUNDLED, Failure, REFUSED, View, build, unknown};
use crate::site::Settings;
use crate::state::AppState;
use crate::view::pages::printed;
use crate::view::picture::{self, About, Fonts, Reader};
use crate::view::take::Seen;
use crate::view::wording::source::Language;
use crate::view::wording::speech;

/// How the bundled case is shown.
const BUNDLED_SETTINGS: &str = include_str!("../../../data/ukraine-talks.site.toml");

#[derive(clap::Args)]
pub(super) struct Asked {
    /// The data: a file, or a folder of files that belong together; the bundled case if none is named.
    #[arg(value_name = "DATA")]
    data: Option<PathBuf>,
    #[command(flatten)]
    view: View,
    /// The language, one that the site of the data would have; its main one if none is named.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// A card for previews of links, 1200 by 630 pixels, or a picture 1080 pixels wide and as high as it needs to be.
    #[arg(long, value_enum, default_value_t = Shape::Card)]
    shape: Shape,
    /// What to write; by the end of the name of the file if not said, else SVG.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file to write; without one SVG is printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// An address that the picture names as its own.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// A folder with fonts for letters that are neither Latin nor Greek nor Cyrillic, in PNG.
    #[arg(long, value_name = "FOLDER")]
    font: Option<PathBuf>,
    /// The settings of the site, which name credit, licence and languages; `site.toml` in the folder of the data or, of a
    /// folder, beside it if none is named.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shape {
    Card,
    Tall,
}

#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
enum Format {
    Svg,
    Png,
}

/// Draws, and writes it or answers it.
pub(super) fn run(asked: &Asked) -> Result<String, Failure> {
    let format = asked.format.unwrap_or_else(|| if is_png(asked.out.as_deref()) { Format::Png } else { Format::Svg });
    let fonts = fonts(asked, format)?;
    let Case { record, settings, languages } = case(asked)?;
    let language = match &asked.lang {
        None => languages.first(),
        Some(lang) => languages.iter().find(|language| language.lang == *lang),
    };
    let tags = languages.iter().map(|language| &*language.lang);
    let language = language.ok_or_else(|| unknown("language", asked.lang.as_deref().unwrap_or_default(), tags))?;
    let data = load_in(&record, &language.lang);
    let data = data.map_err(|problems| Failure { code: REFUSED, lines: build::listed("the case", &problems) })?;
    let request = asked.view.request(&data, None)?;
    let state = AppState {
        pinned: Some(request.lens.moment),
        threshold: request.lens.threshold,
        away: data.party_places().filter(|party| !request.parties.contains(party)).collect(),
        set_aside: data.issue_places().filter(|issue| !request.issues.contains(issue)).collect(),
        ..AppState::on(request.scenario)
    };
    let reader = if format == Format::Png { Reader::Painter } else { Reader::Everybody };
    let svg = speech::in_words(&language.words, || {
        let terms = printed(&settings.imprint);
        let about = About { address: asked.url.clone(), terms, opened: None, is_rtl: language.direction == "rtl" };
        picture::svg(&Seen::of(&data, &state), asked.shape.into(), &about, reader)
    });
    let bytes = match &fonts {
        None => svg.into_bytes(),
        Some(fonts) if !fonts.have(&svg) => {
            let line = "the picture has letters that the bundled fonts lack: name a folder with fonts that have them with --font";
            return Err(Failure::usage(line.to_owned()));
        }
        Some(fonts) => picture::png(&svg, fonts).ok_or_else(|| Failure::usage("the picture cannot be painted".to_owned()))?,
    };
    match &asked.out {
        None => Ok(String::from_utf8(bytes).unwrap_or_default()),
        Some(out) => {
            fs::write(out, &bytes).map_err(|error| Failure::usage(format!("cannot write {}: {error}", out.display())))?;
            Ok(format!("wrote {}\n", out.display()))
        }
    }
}

impl From<Shape> for picture::Shape {
    fn from(shape: Shape) -> Self {
        match shape {
            Shape::Card => Self::Card,
            Shape::Tall => Self::Tall,
        }
    }
}

fn is_png(out: Option<&Path>) -> bool {
    out.and_then(Path::extension).is_some_and(|ending| ending.eq_ignore_ascii_case("png"))
}

/// The letters of a PNG; none for SVG, which is read with those of the reader.
fn fonts(asked: &Asked, format: Format) -> Result<Option<Fonts>, Failure> {
    match (format, &asked.font, &asked.out) {
        (Format::Svg, None, _) => Ok(None),
        (Format::Svg, Some(_), _) => {
            Err(Failure::usage("--font is for PNG: an SVG is read with the fonts of its reader".to_owned()))
        }
        (Format::Png, _, None) => Err(Failure::usage("a PNG is not printed: name a file with --out".to_owned())),
        (Format::Png, None, Some(_)) => Ok(Some(Fonts::bundled())),
        (Format::Png, Some(folder), Some(_)) => {
            Fonts::with_folder(folder).map(Some).map_err(|error| Failure::usage(error.to_string()))
        }
    }
}

/// What is drawn from: the case as its site would show it, and the languages of that.
struct Case {
    record: FileRecord,
    settings: Settings,
    languages: Vec<Language>,
}

fn case(asked: &Asked) -> Result<Case, Failure> {
    let at = match &asked.data {
        Some(path) => build::settings_of(path, asked.settings.as_deref()),
        None => asked.settings.clone(),
    };
    let name = at.as_ref().map(|at| at.display().to_string()).unwrap_or_default();
    let (settings, mut problems) = match &at {
        Some(at) => build::read(at)?,
        None if asked.data.is_none() => Settings::read(BUNDLED_SETTINGS),
        None => (Settings::default(), Vec::new()),
    };
    let mut record = match &asked.data {
        Some(path) => build::case(path)?.0.record,
        None => file::read_record(BUNDLED)
            .map_err(|problems| Failure { code: REFUSED, lines: build::listed("the bundled case", &problems) })?,
    };
    problems.extend(settings.arrange(&mut record));
    let own = build::message_files(&at.unwrap_or_default()).map_err(|error| Failure::usage(error.to_string()))?;
    let languages = settings.languages(&record, &own).unwrap_or_else(|found| {
        problems.extend(found);
        Vec::new()
    });
    if problems.is_empty() {
        return Ok(Case { record, settings, languages });
    }
    Err(Failure { code: REFUSED, lines: build::listed(&name, &problems) })
}
