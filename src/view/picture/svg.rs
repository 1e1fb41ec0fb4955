//! One writer of SVG: **every text and every value goes through it**, so that nothing of the data is ever taken for markup.
//!
//! Places are whole pixels from the side where reading begins: of a language that is written from right to left the picture
//! is its own mirror image. No script, no style sheet, no address of anything outside, no foreign elements.

use super::measure::{Face, lines};

/// What a picture is written for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reader {
    /// Browsers and drawing programs.
    Everybody,
    /// A painter that does not know `direction`, and takes a text's start for its left end.
    Painter,
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Anchor {
    Start,
    End,
}

/// What a text looks like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) face: Face,
    pub(super) ink: &'static str,
    pub(super) anchor: Anchor,
}

/// Where lines of text go: their first base line, how far they are apart, how long they may be, how many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) room: i32,
    pub(super) most: usize,
    pub(super) leading: i32,
}

/// A picture under construction.
#[derive(Debug)]
pub(super) struct Svg {
    body: String,
    width: i32,
    is_mirrored: bool,
    reader: Reader,
}

/// The letters: the bundled ones, then what systems have, of about the same widths.
const FONTS: &str = "Noto Sans, Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, sans-serif";

impl Svg {
    pub(super) fn new(width: i32, is_mirrored: bool, reader: Reader) -> Self {
        Self { body: String::new(), width, is_mirrored, reader }
    }

    /// Where something so wide begins, from the left.
    fn left(&self, x: i32, width: i32) -> i32 {
        if self.is_mirrored { self.width - x - width } else { x }
    }

    fn put(&mut self, parts: &[&str]) {
        self.body.extend(parts.iter().copied());
    }

    pub(super) fn rect(&mut self, (x, y): (i32, i32), (width, height): (i32, i32), fill: &str) {
        let left = self.left(x, width);
        self.body += &format!("<rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>");
    }

    /// A level line.
    pub(super) fn line(&mut self, (x, y): (i32, i32), length: i32, (thick, ink): (i32, &str)) {
        self.rect((x, y), (length, thick), ink);
    }

    /// An upright line of pieces so long and so far apart.
    pub(super) fn dashes(&mut self, (x, y): (i32, i32), (width, height): (i32, i32), (piece, gap): (i32, i32), ink: &str) {
        let left = self.left(x, width);
        let mut path = String::new();
        let mut at = 0;
        while at < height {
            path += &format!("M{left} {}h{width}v{}h-{width}z", y + at, piece.min(height - at));
            at += piece + gap;
        }
        self.body += &format!("<path d=\"{path}\" fill=\"{ink}\"/>");
    }

    /// A triangle in the upper corner where lines end.
    pub(super) fn corner(&mut self, (x, y): (i32, i32), size: i32, fill: &str) {
        let left = self.left(x - size, size);
        let tip = if self.is_mirrored { left } else { left + size };
        self.body += &format!("<path d=\"M{left} {y}h{size}L{tip} {}z\" fill=\"{fill}\"/>", y + size);
    }

    /// A shape that is drawn in a square of a hundred, as large as asked for. Signs are not mirrored.
    pub(super) fn shape(&mut self, (x, y): (i32, i32), size: i32, shape: &str) {
        let left = self.left(x, size);
        self.body += &format!("<g transform=\"translate({left} {y}) scale(.{size:02})\">{shape}</g>");
    }

    /// A text in one line, as long as it is.
    pub(super) fn word(&mut self, (x, y): (i32, i32), look: Look, words: &str) {
        let left = self.left(x, 0);
        let Look { face, ink, anchor } = look;
        let anchor = match (anchor, self.is_mirrored && self.reader == Reader::Painter) {
            (Anchor::Start, false) | (Anchor::End, true) => "",
            (Anchor::Start, true) | (Anchor::End, false) => " text-anchor=\"end\"",
        };
        let weight = if face.is_bold { " font-weight=\"700\"" } else { "" };
        self.body += &format!("<text x=\"{left}\" y=\"{y}\" font-size=\"{}\"{weight}{anchor} fill=\"{ink}\">", face.size);
        self.put(&[&escaped(words), "</text>"]);
    }

    /// A text in lines. Where not all of it fits the whole of it is said to whoever points at it or listens. Answers how
    /// many lines there are.
    pub(super) fn text(&mut self, at: Block, look: Look, words: &str) -> i32 {
        let found = lines(words, look.face, at.room, at.most);
        if found.is_cut {
            self.open(words);
        }
        let mut y = at.y;
        for line in &found.lines {
            self.word((at.x, y), look, line);
            y += at.leading;
        }
        if found.is_cut {
            self.close();
        }
        i32::try_from(found.lines.len()).unwrap_or(0)
    }

    /// Begins something that has a name.
    pub(super) fn open(&mut self, name: &str) {
        self.put(&["<g><title>", &escaped(name), "</title>"]);
    }

    /// Ends it.
    pub(super) fn close(&mut self) {
        self.put(&["</g>"]);
    }

    /// The whole picture, so high. `said` is its name and the same in words.
    pub(super) fn finish(self, height: i32, lang: &str, defined: &str, [title, words]: [&str; 2]) -> String {
        let Self { body, width, is_mirrored, reader } = self;
        let direction = if is_mirrored && reader == Reader::Everybody { " direction=\"rtl\"" } else { "" };
        let head = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             role=\"img\" xml:lang=\"{}\" font-family=\"{FONTS}\"{direction}>",
            escaped(lang)
        );
        let paper = format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", super::marks::PAPER);
        let said = ["<title>", &escaped(title), "</title><desc>", &escaped(words), "</desc>"].concat();
        [&head, &said, "<defs>", defined, "</defs>", &paper, &body, "</svg>\n"].concat()
    }
}

/// Text for markup and double-quoted attributes. Signs that XML does not allow, and those that turn the direction of what
/// stands behind them, are left out.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("<b a=\"1\">&'\n"), "&lt;b a=&quot;1&quot;&gt;&amp;' ");
        assert_eq!(escaped("a\u{0}\u{8}\u{202e}b\u{ffff}c\u{1f600}"), "abc\u{1f600}");
    }
}
