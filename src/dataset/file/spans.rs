//! Where in the text of a JSON file the values of some places stand.
//!
//! The text is gone through once, whatever the number of places: **what no place lies in is skipped unread**. The text is
//! known to be JSON.

use std::collections::BTreeMap;
use std::ops::Range;

/// What was found of a place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(in crate::dataset) struct Found {
    /// The name in the object, with its quotation marks; nothing of an entry of a list.
    pub(in crate::dataset) name: Option<Range<usize>>,
    /// The value; where the place does not exist, the nearest object or list that encloses it.
    pub(in crate::dataset) value: Range<usize>,
    /// Whether the place exists.
    pub(in crate::dataset) is_exact: bool,
}

/// The bytes at which each of the places stands, as far as it exists. A name may hold dots: `stances.a.b`.
pub(in crate::dataset) fn find(text: &str, places: &[&str]) -> Vec<Found> {
    let mut wanted: Wanted<'_> = places.iter().copied().zip(0..).collect();
    wanted.sort_unstable();
    let whole = Found { name: None, value: 0..text.len(), is_exact: false };
    let mut scan = Scan { text, at: 0, found: vec![whole; places.len()] };
    scan.space();
    scan.value(&wanted, None);
    scan.found
}

/// The rests of paths from a value on, in order, with the place that each belongs to.
type Wanted<'p> = Vec<(&'p str, usize)>;

struct Scan<'t> {
    text: &'t str,
    at: usize,
    found: Vec<Found>,
}

impl Scan<'_> {
    fn value(&mut self, wanted: &Wanted<'_>, name: Option<Range<usize>>) {
        let start = self.at;
        if wanted.is_empty() {
            self.skip();
            return;
        }
        for (rest, place) in wanted {
            let found = &mut self.found[*place];
            if rest.is_empty() || !found.is_exact {
                *found = Found { name: name.clone(), value: start..start, is_exact: rest.is_empty() };
            }
        }
        match self.next() {
            Some(b'{') => self.object(wanted),
            Some(b'[') => self.list(wanted),
            _ => self.skip(),
        }
        for (_, place) in wanted {
            let value = &mut self.found[*place].value;
            if value.start == start {
                value.end = self.at;
            }
        }
    }

    fn object(&mut self, wanted: &Wanted<'_>) {
        let wanted: Wanted<'_> = wanted.iter().map(|(rest, place)| (rest.strip_prefix('.').unwrap_or(rest), *place)).collect();
        self.at += 1;
        self.space();
        while self.next() == Some(b'"') {
            let start = self.at;
            self.string();
            let name = start..self.at;
            let inner = self.within(&wanted, name.clone());
            self.separator();
            self.value(&inner, Some(name));
            self.separator();
        }
        self.at += 1;
    }

    /// The rests of the paths that go on under this name.
    fn within<'p>(&self, wanted: &Wanted<'p>, name: Range<usize>) -> Wanted<'p> {
        let raw = &self.text[name];
        let plain = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')).unwrap_or(raw);
        let read: String;
        let name = if plain.contains('\\') {
            read = serde_json::from_str(raw).unwrap_or_default();
            &read
        } else {
            plain
        };
        let from = wanted.partition_point(|(rest, _)| *rest < name);
        let same = wanted[from..].iter().map_while(|(rest, place)| Some((rest.strip_prefix(name)?, *place)));
        same.filter(|(rest, _)| rest.is_empty() || rest.starts_with(['.', '['])).collect()
    }

    fn list(&mut self, wanted: &Wanted<'_>) {
        let mut entries: BTreeMap<usize, Wanted<'_>> = BTreeMap::new();
        for (rest, place) in wanted {
            let entry = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            if let Some((at, rest)) = entry
                && let Ok(at) = at.parse()
            {
                entries.entry(at).or_default().push((rest, *place));
            }
        }
        self.at += 1;
        self.space();
        let mut at = 0;
        while self.next().is_some_and(|byte| byte != b']') {
            self.value(&entries.remove(&at).unwrap_or_default(), None);
            self.separator();
            at += 1;
        }
        self.at += 1;
    }

    /// Goes past a value.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.next() {
            match byte {
                b'"' => self.string(),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' | b',' | b' ' | b'\n' | b'\r' | b'\t' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Goes past a string.
    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.next() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }

    fn separator(&mut self) {
        self.space();
        if matches!(self.next(), Some(b',' | b':')) {
            self.at += 1;
            self.space();
        }
    }

    fn space(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
