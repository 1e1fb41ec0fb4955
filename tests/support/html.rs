//! Markup as a list of elements, for tests to ask. Strict: it reads what our own programs write, and nothing sloppier.

/// An element.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) tag: String,
    attributes: Vec<(String, String)>,
    /// All text inside, also of elements inside.
    pub(crate) text: String,
    /// The places of the elements around it, the outermost first.
    around: Vec<usize>,
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    /// The names of its attributes.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }
}

/// A document or a part of one.
#[derive(Debug)]
pub(crate) struct Page(pub(crate) Vec<Element>);

const EMPTY: [&str; 6] = ["meta", "link", "br", "hr", "img", "input"];

impl Page {
    /// Reads markup, in which every element is closed and every value quoted.
    #[track_caller]
    pub(crate) fn read(html: &str) -> Self {
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html.strip_prefix("<!doctype html>").unwrap_or(html);
        loop {
            let (text, tag) = rest.split_once('<').unwrap_or((rest, ""));
            let is_script = open.last().is_some_and(|at| elements[*at].tag == "script");
            assert!(is_script || !text.contains('>'), "a stray `>` in: {text}");
            let words = plain(text);
            open.iter().for_each(|at| elements[*at].text += &words);
            if tag.is_empty() {
                break;
            }
            if let Some(comment) = tag.strip_prefix("!--") {
                rest = comment.split_once("-->").expect("comments end").1;
                continue;
            }
            let (inside, after) = split_tag(tag);
            rest = after;
            if let Some(name) = inside.strip_prefix('/') {
                let last = open.pop().expect("nothing is open");
                assert_eq!(elements[last].tag, name, "closed out of turn");
                continue;
            }
            let inside = inside.trim_end_matches(" /");
            let (name, attributes) = inside.split_once([' ', '\n']).unwrap_or((inside, ""));
            let element = Element {
                tag: name.to_owned(),
                attributes: read_attributes(attributes),
                text: String::new(),
                around: open.clone(),
            };
            elements.push(element);
            if !EMPTY.contains(&name) {
                open.push(elements.len() - 1);
            }
        }
        assert!(open.is_empty(), "not closed: {:?}", open.iter().map(|at| &elements[*at].tag).collect::<Vec<_>>());
        Self(elements)
    }

    /// All elements with an attribute.
    pub(crate) fn with<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.0.iter().filter(move |element| element.attr(name).is_some())
    }

    /// All elements of a kind.
    pub(crate) fn all<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a Element> {
        self.0.iter().filter(move |element| element.tag == tag)
    }

    /// The one element with this value of an attribute.
    #[track_caller]
    pub(crate) fn one(&self, name: &str, value: &str) -> &Element {
        let found: Vec<_> = self.0.iter().filter(|element| element.attr(name) == Some(value)).collect();
        let [one] = found.as_slice() else { panic!("{} elements with {name}=\"{value}\"", found.len()) };
        one
    }

    /// The elements inside another.
    pub(crate) fn inside(&self, outer: &Element) -> impl Iterator<Item = &Element> {
        let at = self.0.iter().position(|element| std::ptr::eq(element, outer)).expect("it is of this page");
        self.0.iter().filter(move |element| element.around.contains(&at))
    }

    /// The element of a kind that stands closest around another.
    pub(crate) fn around(&self, inner: &Element, tag: &str) -> Option<&Element> {
        inner.around.iter().rev().map(|at| &self.0[*at]).find(|element| element.tag == tag)
    }
}

/// Text or a value with its character references undone.
fn plain(text: &str) -> String {
    let text =
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&#39;", "'");
    text.replace("&#123;", "{").replace("&amp;", "&")
}

/// A tag without its brackets, and what follows it. Quoted values may hold a `>`.
#[track_caller]
fn split_tag(tag: &str) -> (&str, &str) {
    let mut is_quoted = false;
    let end = tag.find(|c| {
        is_quoted ^= c == '"';
        c == '>' && !is_quoted
    });
    let end = end.expect("tags end");
    (&tag[..end], &tag[end + 1..])
}

#[track_caller]
fn read_attributes(text: &str) -> Vec<(String, String)> {
    let mut attributes: Vec<(String, String)> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let value = match after.strip_prefix("=\"") {
            Some(value) => {
                let (value, after) = value.split_once('"').expect("values end");
                rest = after.trim_start();
                value
            }
            None => {
                assert!(!after.starts_with('='), "a value without quotes: {rest}");
                rest = after.trim_start();
                ""
            }
        };
        assert!(attributes.iter().all(|(have, _)| have != name), "{name} twice: {text}");
        attributes.push((name.to_owned(), plain(value)));
    }
    attributes
}
