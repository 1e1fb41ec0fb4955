//! Colours, and how well they are told from others.

use std::fmt;

/// A colour as screens have it: red, green and blue, from 0 to 255.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Colour([u8; 3]);

impl Colour {
    /// `#rgb` or `#rrggbb`.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> =
            text.strip_prefix('#')?.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
        match digits?[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r1, r2, g1, g2, b1, b2] => Some(Self([r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2])),
            _ => None,
        }
    }

    /// Contrast as WCAG 2 defines it, from 1 (the same) to 21 (black and white).
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance, from 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    fn colour(text: &str) -> Colour {
        Colour::from_text(text).expect("a colour")
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let check = |one: &str, two: &str, wanted: f64| {
            let contrast = colour(one).contrast(colour(two));
            assert!((contrast - wanted).abs() < 0.005, "{one} on {two}: {contrast}");
        };
        check("#000", "#ffffff", 21.0);
        check("#777777", "#fff", 4.48);
        check("#fff", "#767676", 4.54);
        check("#abc", "#aabbcc", 1.0);
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for text in ["", "red", "#", "#12", "#12345", "#1234567", "#ggg", "ffffff", "#fff;"] {
            assert_eq!(Colour::from_text(text), None, "{text}");
        }
    }
}
