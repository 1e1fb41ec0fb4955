//! What a static host answers: headers, compression, folders.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::hash;
use crate::serve::rules;

/// What a browser asks for.
#[derive(Default)]
pub(super) struct Question {
    /// Path and query.
    pub(super) url: String,
    /// The `Accept-Encoding` header.
    pub(super) encodings: String,
    /// The `If-None-Match` header.
    pub(super) known: Option<String>,
}

pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// An answer of a few words.
    pub(super) fn short(status: u16, text: &str) -> Self {
        let headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Security-Policy", "default-src 'none'")];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        Self { status, headers, body: text.as_bytes().to_vec() }
    }
}

/// The answer to a question about the files in a folder. The query is the page's business, not ours.
pub(super) fn to(question: &Question, folder: &Path) -> Answer {
    let (path, query) = question.url.split_once('?').map_or((question.url.as_str(), None), |(path, query)| (path, Some(query)));
    let Some(inside) = inside(path) else { return Answer::short(404, "not found") };
    let mut file = folder.join(&inside);
    if file.is_dir() {
        if !path.ends_with('/') {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            let mut answer = Answer::short(301, "");
            // From the last part, not from the root: the site may live in a folder of somebody's host.
            let last = path.rsplit('/').next().unwrap_or_default();
            answer.headers.push(("Location".to_owned(), format!("{last}/{query}")));
            return answer;
        }
        file.push("index.html");
    }
    let is_for_hosts = rules::OF_HOSTS.iter().any(|name| inside == Path::new(name));
    let Some(plain) = fs::read(&file).ok().filter(|_| !is_for_hosts) else { return Answer::short(404, "not found") };
    let mut headers = rules::headers(folder, path);
    headers.push(("Content-Type".to_owned(), rules::mime(folder, &file)));
    found(question, &file, plain, headers)
}

fn found(question: &Question, file: &Path, plain: Vec<u8>, mut headers: Vec<(String, String)>) -> Answer {
    let tag = format!("\"{}\"", hash::short(&plain));
    let ours = [("Vary", "Accept-Encoding"), ("ETag", &tag)];
    headers.extend(ours.map(|(name, value)| (name.to_owned(), value.to_owned())));
    if question.known.as_deref().is_some_and(|known| known.contains(&tag)) {
        return Answer { status: 304, headers, body: Vec::new() };
    }
    let accepted = |name: &str| question.encodings.split(',').any(|one| one.split(';').next().unwrap_or_default().trim() == name);
    for (name, end) in [("br", ".br"), ("gzip", ".gz")] {
        let mut packed = file.as_os_str().to_owned();
        packed.push(end);
        if accepted(name)
            && let Ok(body) = fs::read(PathBuf::from(packed))
        {
            headers.push(("Content-Encoding".to_owned(), name.to_owned()));
            return Answer { status: 200, headers, body };
        }
    }
    Answer { status: 200, headers, body: plain }
}

/// The file that a path names, if it stays inside the folder.
fn inside(path: &str) -> Option<PathBuf> {
    let decoded = decode(path.trim_start_matches('/'))?;
    let path = PathBuf::from(decoded);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'%' {
            bytes.push(first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn no_path_leads_out_of_the_folder() {
        assert_eq!(inside("/a/b.html"), Some("a/b.html".into()));
        assert_eq!(inside("/"), Some("".into()));
        assert_eq!(inside("/a%20b"), Some("a b".into()));
        for path in ["/../x", "/a/%2e%2e/x", "//../x", "/%", "/%zz", "/%ff", "/%00"] {
            assert_eq!(inside(path), None, "{path}");
        }
    }
}
