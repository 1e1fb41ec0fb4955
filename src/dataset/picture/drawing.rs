//! A drawing in SVG, read so that nothing of it can act.
//!
//! **What comes out is rebuilt from parsed parts**: shapes, their geometry as numbers, and ids. Nothing of the file's own
//! text is passed on. How shapes look is the page's, so that what only decorates is left out; what could act, refer or
//! hide something is refused, and its author is told where.

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::geometry;
use crate::dataset::remark::{Remark, remark};

/// The largest drawing that is read, in bytes.
pub const LARGEST_DRAWING: usize = 200_000;
/// The most shapes and groups.
const MOST_SHAPES: usize = 2_000;
/// How deep groups may be nested.
const DEEPEST: usize = 16;
/// The most faults that are listed.
const MOST_FAULTS: usize = 20;

/// A drawing: shapes in a frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The frame in the drawing's own units: left, top, width, height.
    pub frame: [f64; 4],
    /// What is drawn, the lowest first.
    pub shapes: Vec<Shape>,
}

/// A shape or a group of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// The name of the element.
    pub tag: &'static str,
    /// What the file calls it.
    pub id: Option<String>,
    /// Its geometry, written anew.
    pub attributes: Vec<(&'static str, String)>,
    /// What is in a group.
    pub inside: Vec<Shape>,
}

/// What is wrong with a drawing.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: Remark,
    /// How to put it right.
    pub remedy: Remark,
}

/// The elements that are kept, each with its geometry.
const ELEMENTS: [(&str, &[&str]); 9] = [
    ("svg", &["viewBox"]),
    ("g", &["transform"]),
    ("path", &["d", "fill-rule", "transform"]),
    ("polygon", &["points", "fill-rule", "transform"]),
    ("polyline", &["points", "transform"]),
    ("rect", &["x", "y", "width", "height", "rx", "ry", "transform"]),
    ("circle", &["cx", "cy", "r", "transform"]),
    ("ellipse", &["cx", "cy", "rx", "ry", "transform"]),
    ("line", &["x1", "y1", "x2", "y2", "transform"]),
];

/// Elements that are left out with all that is in them: words for others than readers.
const WORDS: [&str; 3] = ["title", "desc", "metadata"];

/// Attributes that only decorate or describe, or that only count where something else is kept.
const DECORATION: [&str; 24] = [
    "xmlns",
    "version",
    "baseProfile",
    "class",
    "name",
    "role",
    "lang",
    "width",
    "height",
    "x",
    "y",
    "fill",
    "stroke",
    "opacity",
    "color",
    "display",
    "visibility",
    "overflow",
    "preserveAspectRatio",
    "enable-background",
    "vector-effect",
    "shape-rendering",
    "paint-order",
    "clip-rule",
];
const DECORATION_BEGINS: [&str; 6] = ["xmlns:", "xml:", "aria-", "data-", "fill-", "stroke-"];

impl Drawing {
    /// Reads a drawing.
    ///
    /// # Errors
    ///
    /// Everything that keeps it from being drawn safely, in the order of the file.
    pub fn read(svg: &str) -> Result<Self, Vec<Fault>> {
        if svg.len() > LARGEST_DRAWING {
            let what = remark!("the drawing has {n} bytes", n = svg.len());
            return Err(vec![Fault { line: 1, what, remedy: "keep to 200,000: simplify its outlines".into() }]);
        }
        let mut reading = Reading { svg, ..Reading::default() };
        reading.read();
        if reading.faults.is_empty() && reading.drawing.is_none() {
            reading.fault(
                0,
                "there is no drawing",
                remark!("begin with {svg} and put the shapes inside", svg = "<svg viewBox=\"…\">"),
            );
        }
        match reading.drawing {
            Some(drawing) if reading.faults.is_empty() => Ok(drawing),
            _ => Err(reading.faults),
        }
    }

    /// The shape or group that the file calls so.
    pub fn named(&self, id: &str) -> Option<&Shape> {
        let mut rest: Vec<&Shape> = self.shapes.iter().collect();
        while let Some(shape) = rest.pop() {
            if shape.id.as_deref() == Some(id) {
                return Some(shape);
            }
            rest.extend(&shape.inside);
        }
        None
    }
}

#[derive(Default)]
struct Reading<'a> {
    svg: &'a str,
    /// What is open, the outermost first; that is the drawing itself.
    open: Vec<Shape>,
    frame: [f64; 4],
    drawing: Option<Drawing>,
    ids: BTreeSet<String>,
    n_shapes: usize,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, at: usize, what: impl Into<Remark>, remedy: impl Into<Remark>) {
        let line = self.svg.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault { line, what: what.into(), remedy: remedy.into() });
        }
    }

    fn read(&mut self) {
        let mut reader = Reader::from_str(self.svg.trim_start_matches('\u{feff}'));
        let before = self.svg.len() - self.svg.trim_start_matches('\u{feff}').len();
        // How deep inside an element whose words are left out.
        let mut left_out = 0_usize;
        while self.faults.len() < MOST_FAULTS {
            let event = reader.read_event();
            let at = before + usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            if self.n_shapes > MOST_SHAPES {
                return self.fault(at, remark!("there are more than {most} shapes", most = MOST_SHAPES), "simplify the drawing");
            }
            match event {
                Err(_) => {
                    let at = before + usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                    return self.fault(at, "this is not XML", "save it again as SVG from a drawing program");
                }
                Ok(Event::Eof) if self.open.is_empty() && left_out == 0 => return,
                Ok(Event::Eof) => {
                    return self.fault(at, "the drawing ends too early", "see whether it was saved completely");
                }
                Ok(Event::Start(_)) if left_out > 0 => left_out += 1,
                Ok(Event::End(_)) if left_out > 0 => left_out -= 1,
                Ok(Event::Start(element)) if WORDS.contains(&element.name().into_inner()) => left_out = 1,
                Ok(Event::Empty(element)) if left_out > 0 || WORDS.contains(&element.name().into_inner()) => {}
                Ok(Event::Start(element)) => {
                    let shape = self.element(&element, at);
                    self.open.push(shape);
                    if self.open.len() > DEEPEST {
                        return self.fault(
                            at,
                            remark!("groups are nested more than {most} deep", most = DEEPEST),
                            "ungroup some of them",
                        );
                    }
                }
                Ok(Event::Empty(element)) => {
                    let shape = self.element(&element, at);
                    self.close(shape, at);
                }
                Ok(Event::End(_)) => {
                    if let Some(shape) = self.open.pop() {
                        self.close(shape, at);
                    }
                }
                Ok(Event::DocType(_)) => {
                    let remedy = remark!("take the line `{line}` out", line = "<!DOCTYPE …>");
                    return self.fault(at, "the drawing begins with a document type", remedy);
                }
                Ok(Event::PI(_)) => {
                    let what = remark!("there is an instruction `{sign}` to a program", sign = "<?…?>");
                    self.fault(at, what, "take it out");
                }
                // Words that stand between shapes are not drawn.
                Ok(Event::Text(_) | Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::GeneralRef(_)) => {}
            }
        }
    }

    /// The shape of an element: one without a name where it is refused.
    fn element(&mut self, element: &BytesStart<'_>, at: usize) -> Shape {
        let name = element.name().into_inner();
        let known = ELEMENTS.iter().find(|(tag, _)| *tag == name);
        let Some(&(tag, geometry)) = known.filter(|(tag, _)| (*tag == "svg") == self.open.is_empty()) else {
            let elements = "g, path, polygon, polyline, rect, circle, ellipse";
            let remedy = remark!("keep to one {svg} with {elements} and {last} inside", svg = "<svg>", elements, last = "line");
            self.fault(at, remark!("`{name}` is no element of a picture", name = shortened(name)), remedy);
            return Shape::default();
        };
        self.n_shapes += 1;
        let mut shape = Shape { tag, ..Shape::default() };
        for attribute in element.attributes() {
            let Ok((key, value)) = attribute.map_err(|error| error.to_string()).and_then(|attribute| {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
                Ok((attribute.key.into_inner().to_owned(), value.into_owned()))
            }) else {
                let what = remark!("an attribute of `{tag}` cannot be read", tag);
                self.fault(at, what, "write each once, in quotes, without entities of your own");
                break;
            };
            match geometry.iter().find(|known| **known == key) {
                Some(known) => self.geometry(&mut shape, known, &value, at),
                None if key == "id" => self.id(&mut shape, value, at),
                None if is_decoration(&key) => {}
                None => {
                    let what = remark!("`{name}` is no attribute of a picture's `{tag}`", name = shortened(&key), tag);
                    self.fault(at, what, "take it out: a picture has shapes and ids, and the page gives them their look");
                }
            }
        }
        if tag == "svg" && !shape.attributes.iter().any(|(name, _)| *name == "viewBox") {
            let remedy = remark!("add {frame} to {svg}", frame = "viewBox=\"0 0 WIDTH HEIGHT\"", svg = "<svg>");
            self.fault(at, "the drawing says no frame", remedy);
        }
        shape
    }

    fn geometry(&mut self, shape: &mut Shape, name: &'static str, value: &str, at: usize) {
        if name == "viewBox" {
            match geometry::frame(value) {
                Some(frame) => self.frame = frame,
                None => {
                    let what = remark!("`{frame}` is no frame", frame = shortened(value));
                    let form = "viewBox=\"LEFT TOP WIDTH HEIGHT\"";
                    self.fault(at, what, remark!("write {form}, four numbers, the last two above 0", form));
                }
            }
            shape.attributes.push((name, String::new()));
            return;
        }
        match geometry::written(name, value) {
            Some(written) => shape.attributes.push((name, written)),
            None => {
                let what =
                    remark!("`{name}` of `{tag}` cannot be drawn: `{value}`", name, tag = shape.tag, value = shortened(value));
                self.fault(at, what, "write numbers without units, none beyond a million, as SVG has them");
            }
        }
    }

    fn id(&mut self, shape: &mut Shape, id: String, at: usize) {
        if !self.ids.insert(id.clone()) {
            self.fault(at, remark!("the id `{id}` stands twice", id = shortened(&id)), "give each shape an id of its own");
        }
        shape.id = Some(id);
    }

    fn close(&mut self, shape: Shape, at: usize) {
        match self.open.last_mut() {
            Some(around) if around.tag != "g" && around.tag != "svg" && !around.tag.is_empty() => {
                let what = remark!("there is something inside a `{tag}`", tag = around.tag);
                self.fault(at, what, "put shapes side by side, or into a group");
            }
            Some(around) => around.inside.push(shape),
            None if self.drawing.is_some() => {
                self.fault(at, "there is a second drawing", remark!("keep to one {svg}", svg = "<svg>"));
            }
            None => self.drawing = Some(Drawing { frame: self.frame, shapes: shape.inside }),
        }
    }
}

fn is_decoration(name: &str) -> bool {
    DECORATION.contains(&name) || DECORATION_BEGINS.iter().any(|begin| name.starts_with(begin))
}

/// What of somebody else's text goes into a message.
fn shortened(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if text.chars().count() > 40 {
        short.push('…');
    }
    short
}
