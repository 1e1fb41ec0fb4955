//! The case's own picture: whether it can be drawn safely, and whether it says of every option what it says of an area.

use crate::dataset::Problem;
use crate::dataset::check::context::Checker;
use crate::dataset::check::found::is_web_address;
use crate::dataset::nearest::brief;
use crate::dataset::picture::{Area, Attribution, Drawing, Pattern, Picture, Said, Says, geometry, is_plain_name};
use crate::dataset::record::{FileRecord, PictureRecord, SaidRecord, SaysRecord};
use crate::dataset::remark::remark;
use crate::model::{OptionSet, Text};

/// The most areas: each has a name that must find room.
const MOST_AREAS: usize = 100;
/// The most aspects: each is a drawing of its own.
const MOST_ASPECTS: usize = 6;

/// The picture of a case that has no problem; nothing if it brings none.
///
/// # Errors
///
/// All problems of the picture; one if its drawing is in a file that was not opened with the case.
pub fn picture(file: &FileRecord, lang: Option<&str>) -> Result<Option<Picture>, Vec<Problem>> {
    let mut checker = Checker::new(file, lang);
    let picture = check(&mut checker);
    if let Some(name) = file.picture.as_ref().filter(|picture| picture.svg.is_none()).and_then(|picture| picture.file.as_ref()) {
        checker.wrong(
            "picture-drawing",
            "picture.file",
            remark!("the drawing `{name}` is not here", name = brief(name)),
            "put it beside the case, or correct its name",
        );
    }
    checker.finish().map(|()| picture)
}

/// Checks it; nothing comes of it where it lacks its drawing.
pub(super) fn check(checker: &mut Checker<'_>) -> Option<Picture> {
    let record = checker.file.picture.as_ref()?;
    let drawing = drawing(checker, record);
    let title = checker.text("picture.title", &record.title);
    let note = checker.text_if_any("picture.note", &record.note);
    let attribution = attribution(checker, record);
    let aspects = aspects(checker, record);
    let areas = areas(checker, record, drawing.as_ref());
    let says: Vec<Says> = (0..record.says.len()).filter_map(|at| says(checker, record, at)).collect();
    for (at, one) in says.iter().enumerate() {
        let is_same = |other: &&Says| other.aspect == one.aspect && other.areas.iter().any(|area| one.areas.contains(area));
        if let Some(area) =
            says[..at].iter().find(is_same).and_then(|other| one.areas.iter().find(|area| other.areas.contains(area)))
        {
            let (area, aspect) = (&record.areas[*area].id, &record.aspects[one.aspect].id);
            let what = remark!("two issues say `{aspect}` of `{area}`", area, aspect);
            checker.wrong("picture-says", "picture.says", what, "let one issue speak of an area in an aspect");
        }
    }
    Some(Picture { title, note, attribution, aspects, areas, says, drawing: drawing? })
}

fn drawing(checker: &mut Checker<'_>, record: &PictureRecord) -> Option<Drawing> {
    if let Some(name) = &record.file
        && !is_plain_name(name)
    {
        let remedy = "name a file beside this one: letters, digits, `-`, `_` and `.`, with `.svg` at the end";
        checker.wrong("picture-drawing", "picture.file", "this is no name of an SVG file", remedy);
    }
    match (&record.file, &record.svg) {
        (None, None) => {
            checker.wrong(
                "picture-drawing",
                "picture",
                "the picture has no drawing",
                "name an SVG file in `file`, or write the SVG in `svg`",
            );
            None
        }
        (Some(_), Some(_)) => {
            checker.wrong(
                "picture-drawing",
                "picture",
                "the picture has two drawings",
                "keep `file` or `svg`, and take the other out",
            );
            None
        }
        (Some(_), None) => None,
        (None, Some(svg)) => match Drawing::read(svg) {
            Ok(drawing) => Some(drawing),
            Err(faults) => {
                for fault in faults {
                    checker.wrong(
                        "picture-drawing",
                        "picture.svg",
                        remark!("line {line}: {what}", line = fault.line.to_string(), what = fault.what),
                        fault.remedy,
                    );
                }
                None
            }
        },
    }
}

fn attribution(checker: &mut Checker<'_>, record: &PictureRecord) -> Attribution {
    let record = &record.attribution;
    for (field, url) in [("url", &record.url), ("licence_url", &record.licence_url)] {
        if url.as_deref().is_some_and(|url| !is_web_address(url)) {
            let place = format!("picture.attribution.{field}");
            checker.wrong(
                "url-unfit",
                place,
                "this is not a web address",
                "write one that starts with http:// or https:// and has no spaces",
            );
        }
    }
    if record.licence_url.is_some() && record.licence.is_none() {
        checker.wrong(
            "text-missing",
            "picture.attribution.licence",
            "the licence has an address and no name",
            "write what it is called",
        );
    }
    let licence = checker.line("picture.attribution.licence".to_owned(), record.licence.as_ref());
    Attribution {
        text: checker.text("picture.attribution.text", &record.text),
        url: record.url.clone(),
        licence: licence.map(|name| (name.to_string(), record.licence_url.clone())),
    }
}

fn aspects(checker: &mut Checker<'_>, record: &PictureRecord) -> Vec<Text> {
    n_of(checker, "picture.aspects", record.aspects.len(), MOST_ASPECTS);
    let ids: Vec<&str> = record.aspects.iter().map(|aspect| &*aspect.id).collect();
    ids_differ(checker, "picture.aspects", &ids);
    for (at, id) in ids.iter().enumerate() {
        checker.id_is_plain(|| format!("picture.aspects[{at}].id"), id);
    }
    let labels = record.aspects.iter().enumerate().take(MOST_ASPECTS);
    labels.map(|(at, aspect)| checker.text(&format!("picture.aspects[{at}].label"), &aspect.label)).collect()
}

fn areas(checker: &mut Checker<'_>, record: &PictureRecord, drawing: Option<&Drawing>) -> Vec<Area> {
    n_of(checker, "picture.areas", record.areas.len(), MOST_AREAS);
    let ids: Vec<&str> = record.areas.iter().map(|area| &*area.id).collect();
    ids_differ(checker, "picture.areas", &ids);
    let mut areas = Vec::new();
    for (at, area) in record.areas.iter().enumerate().take(MOST_AREAS) {
        let place = format!("picture.areas[{at}]");
        if area.id.is_empty() {
            checker.wrong(
                "id-missing",
                format!("{place}.id"),
                "the id is missing",
                "name the id of a shape or a group of the SVG",
            );
        } else if drawing.is_some_and(|drawing| drawing.named(&area.id).is_none()) {
            let what = remark!("nothing in the drawing is called `{id}`", id = brief(&area.id));
            checker.wrong("picture-area", format!("{place}.id"), what, "name the id of a shape or a group of the SVG");
        }
        let label_at = area
            .label_at
            .as_deref()
            .map(|words| geometry::point(words).filter(|(x, y)| drawing.is_none_or(|drawing| is_inside(drawing.frame, *x, *y))));
        if label_at == Some(None) {
            let remedy = "write `x y`, two numbers in the SVG's own units, inside its viewBox";
            checker.wrong("picture-area", format!("{place}.label_at"), "this is no point of the drawing", remedy);
        }
        let label_at = label_at.flatten();
        areas.push(Area { id: area.id.clone(), label: checker.text(&format!("{place}.label"), &area.label), label_at });
    }
    areas
}

fn is_inside([left, top, width, height]: [f64; 4], x: f64, y: f64) -> bool {
    (left..=left + width).contains(&x) && (top..=top + height).contains(&y)
}

fn says(checker: &mut Checker<'_>, record: &PictureRecord, at: usize) -> Option<Says> {
    let says = &record.says[at];
    let place = format!("picture.says[{at}]");
    let aspect = record.aspects.iter().take(MOST_ASPECTS).position(|aspect| aspect.id == says.aspect);
    if aspect.is_none() {
        let what = remark!("nothing is called `{id}`", id = brief(&says.aspect));
        checker.wrong("picture-area", format!("{place}.aspect"), what, "name an id from `picture.aspects`, or add it there");
    }
    if says.areas.is_empty() {
        checker.wrong("empty-list", format!("{place}.areas"), "the list is empty", "name at least one id from `picture.areas`");
    }
    let mut areas = Vec::new();
    for (n, id) in says.areas.iter().enumerate() {
        match record.areas.iter().take(MOST_AREAS).position(|area| area.id == *id) {
            Some(area) if !areas.contains(&area) => areas.push(area),
            Some(_) => checker.wrong(
                "picture-area",
                format!("{place}.areas[{n}]"),
                remark!("`{id}` stands twice", id = brief(id)),
                "name each area once",
            ),
            None => {
                let what = remark!("nothing is called `{id}`", id = brief(id));
                checker.wrong(
                    "picture-area",
                    format!("{place}.areas[{n}]"),
                    what,
                    "name an id from `picture.areas`, or add it there",
                );
            }
        }
    }
    let issue = checker.issue(&format!("{place}.issue"), &says.issue)?;
    let options = options(checker, &place, issue, says);
    Some(Says { aspect: aspect?, issue, areas, options })
}

/// What each option says: **every one is written down**, so that none is forgotten and taken to say nothing.
fn options(checker: &mut Checker<'_>, place: &str, issue: crate::model::IssueIx, says: &SaysRecord) -> Vec<Option<Said>> {
    let file = checker.file;
    let record = &file.issues[issue.at()];
    let n_options = record.options.len().min(OptionSet::MOST);
    let mut options = vec![None; n_options];
    let mut is_written = vec![false; n_options];
    for (id, said) in &says.options {
        let place = format!("{place}.options.{id}");
        let said = one(checker, &place, said);
        if let Some(option) = checker.option(&place, issue, id) {
            (options[option.at()], is_written[option.at()]) = (said, true);
        }
    }
    for (n, id) in says.silent.iter().enumerate() {
        let place = format!("{place}.silent[{n}]");
        match checker.option(&place, issue, id) {
            Some(option) if is_written[option.at()] => {
                let remedy = "keep it in `options` or in `silent`, and once";
                checker.wrong(
                    "picture-says",
                    place,
                    remark!("of the option `{id}` it is written twice what it says", id = brief(id)),
                    remedy,
                );
            }
            Some(option) => is_written[option.at()] = true,
            None => {}
        }
    }
    for (option, _) in record.options.iter().zip(is_written).filter(|(_, is_written)| !is_written) {
        let what = remark!("what the option `{id}` says of this is missing", id = &option.id);
        checker.wrong("picture-says", place, what, "write it in `options`, or name it in `silent` if it says nothing of this");
    }
    options
}

fn one(checker: &mut Checker<'_>, place: &str, said: &SaidRecord) -> Option<Said> {
    let pattern = Pattern::from_slug(&said.pattern);
    if pattern.is_none() {
        let remedy = "write rising, falling, level, upright, grid, dots, crosses or rings";
        checker.wrong(
            "unknown-pattern",
            format!("{place}.pattern"),
            remark!("`{pattern}` is not a pattern", pattern = brief(&said.pattern)),
            remedy,
        );
    }
    let text = checker.text(&format!("{place}.text"), &said.text);
    let short = checker.text_or(&format!("{place}.short"), &said.short, &said.text);
    Some(Said { text, short, pattern: pattern? })
}

fn n_of(checker: &mut Checker<'_>, place: &str, n: usize, most: usize) {
    if n == 0 {
        checker.wrong("empty-list", place, "the list is empty", "add at least one entry");
    }
    if n > most {
        checker.wrong(
            "too-many-entries",
            place,
            remark!("the list has {count} entries", count = n),
            remark!("keep to {most}", most),
        );
    }
}

fn ids_differ(checker: &mut Checker<'_>, place: &str, ids: &[&str]) {
    for (at, id) in ids.iter().enumerate() {
        if !id.is_empty() && ids[..at].contains(id) {
            checker.wrong(
                "id-twice",
                format!("{place}[{at}].id"),
                remark!("the id `{id}` stands twice", id = brief(id)),
                "give each entry an id of its own",
            );
        }
    }
}
