//! Numbers of a drawing: read, found to be finite, and written anew.

use std::fmt::Write;

use svgtypes::{NumberListParser, PathParser, PathSegment, PointsParser, TransformListParser, TransformListToken, ViewBox};

/// No coordinate is further away: beyond it browsers draw nothing that anybody could see.
const FURTHEST: f64 = 1_000_000.0;

/// The frame of a drawing: left, top, width, height.
pub(super) fn frame(value: &str) -> Option<[f64; 4]> {
    let ViewBox { x, y, w, h } = value.parse().ok()?;
    let is_fit = [x, y, w, h].into_iter().all(is_fit) && w > 0.0 && h > 0.0;
    is_fit.then_some([x, y, w, h])
}

/// A point, as `x y`.
pub(in crate::dataset) fn point(value: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = NumberListParser::from(value).collect::<Result<_, _>>().ok()?;
    match numbers.as_slice() {
        &[x, y] if is_fit(x) && is_fit(y) => Some((x, y)),
        _ => None,
    }
}

/// An attribute's value, written anew; nothing if it is not what the attribute takes.
pub(super) fn written(name: &str, value: &str) -> Option<String> {
    match name {
        "d" => path(value),
        "points" => points(value),
        "transform" => transform(value),
        "fill-rule" => ["evenodd", "nonzero"].contains(&value).then(|| value.to_owned()),
        _ => number(value),
    }
}

fn is_fit(number: f64) -> bool {
    number.is_finite() && number.abs() <= FURTHEST
}

fn number(value: &str) -> Option<String> {
    let mut numbers = NumberListParser::from(value);
    let only = numbers.next()?.ok().filter(|number| is_fit(*number))?;
    numbers.next().is_none().then(|| numbers_of(&[only])).flatten()
}

fn points(value: &str) -> Option<String> {
    // The parser stops at what it cannot read; numbers that it leaves over are a mistake of the author's.
    let n_numbers = NumberListParser::from(value).try_fold(0, |n, number| number.ok().map(|_| n + 1))?;
    let points: Vec<f64> = PointsParser::from(value).flat_map(|(x, y)| [x, y]).collect();
    if points.is_empty() || points.len() != n_numbers {
        return None;
    }
    numbers_of(&points)
}

fn transform(value: &str) -> Option<String> {
    let mut out = String::new();
    for token in TransformListParser::from(value) {
        let (name, numbers) = match token.ok()? {
            TransformListToken::Matrix { a, b, c, d, e, f } => ("matrix", vec![a, b, c, d, e, f]),
            TransformListToken::Translate { tx, ty } => ("translate", vec![tx, ty]),
            TransformListToken::Scale { sx, sy } => ("scale", vec![sx, sy]),
            TransformListToken::Rotate { angle } => ("rotate", vec![angle]),
            TransformListToken::SkewX { angle } => ("skewX", vec![angle]),
            TransformListToken::SkewY { angle } => ("skewY", vec![angle]),
        };
        _ = write!(out, "{name}({})", numbers_of(&numbers)?);
    }
    Some(out)
}

fn path(value: &str) -> Option<String> {
    let mut out = String::new();
    let mut last = None;
    for segment in PathParser::from(value) {
        let segment = segment.ok()?;
        let command = char::from(segment.command());
        // What follows a command of the same kind need not repeat it, but for those whose repetition means another one.
        if last != Some(command) || matches!(command, 'M' | 'm' | 'Z' | 'z') {
            out.push(command);
        } else {
            out.push(' ');
        }
        out += &numbers_of(&arguments(segment))?;
        last = Some(command);
    }
    (!out.is_empty()).then_some(out)
}

fn arguments(segment: PathSegment) -> Vec<f64> {
    match segment {
        PathSegment::MoveTo { x, y, .. } | PathSegment::LineTo { x, y, .. } | PathSegment::SmoothQuadratic { x, y, .. } => {
            vec![x, y]
        }
        PathSegment::HorizontalLineTo { x, .. } => vec![x],
        PathSegment::VerticalLineTo { y, .. } => vec![y],
        PathSegment::CurveTo { x1, y1, x2, y2, x, y, .. } => vec![x1, y1, x2, y2, x, y],
        PathSegment::SmoothCurveTo { x2, y2, x, y, .. } => vec![x2, y2, x, y],
        PathSegment::Quadratic { x1, y1, x, y, .. } => vec![x1, y1, x, y],
        PathSegment::EllipticalArc { rx, ry, x_axis_rotation, large_arc, sweep, x, y, .. } => {
            vec![rx, ry, x_axis_rotation, f64::from(u8::from(large_arc)), f64::from(u8::from(sweep)), x, y]
        }
        PathSegment::ClosePath { .. } => Vec::new(),
    }
}

/// Numbers with at most three decimals; nothing if one is out of bounds.
fn numbers_of(numbers: &[f64]) -> Option<String> {
    let mut out = String::new();
    for (at, number) in numbers.iter().enumerate() {
        if !is_fit(*number) {
            return None;
        }
        let rounded = (number * 1000.0).round() / 1000.0;
        // A minus separates by itself.
        if at > 0 && rounded >= 0.0 {
            out.push(' ');
        }
        // Rust writes the shortest digits that read as the same number; of nought there is but one.
        _ = write!(out, "{}", if rounded == 0.0 { 0.0 } else { rounded });
    }
    Some(out)
}
