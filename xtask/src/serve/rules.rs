//! What the site itself says that a host should answer: our own server obeys the files that it brings for hosts.

use std::fs;
use std::path::Path;

/// The file in which static hosts look for headers.
const HEADERS: &str = "_headers";

/// The file that nginx includes.
pub(crate) const NGINX: &str = "nginx.conf";

/// These are for hosts, not for readers.
pub(super) const OF_HOSTS: [&str; 2] = [HEADERS, NGINX];

/// The headers that a site's file for static hosts gives a path.
pub(super) fn headers(site: &Path, path: &str) -> Vec<(String, String)> {
    headers_in(&fs::read_to_string(site.join(HEADERS)).unwrap_or_default(), path)
}

fn headers_in(file: &str, path: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut is_meant = false;
    for line in file.lines() {
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            Some((name, value)) if is_meant => found.push((name.to_owned(), value.to_owned())),
            Some(_) => {}
            None => is_meant = line.strip_suffix('*').map_or(path == line, |start| path.starts_with(start)),
        }
    }
    found
}

/// The type that a site's file for nginx gives a file, by the end of its name.
pub(super) fn mime(site: &Path, file: &Path) -> String {
    let end = file.extension().and_then(|end| end.to_str()).unwrap_or_default();
    mime_in(&fs::read_to_string(site.join(NGINX)).unwrap_or_default(), end)
}

fn mime_in(file: &str, end: &str) -> String {
    let types = file.lines().skip_while(|line| *line != "types {").skip(1).take_while(|line| *line != "}");
    let types = types.filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix(';')?.split_once("\" "));
    let found = types.filter(|(_, ends)| ends.split(' ').any(|one| one == end)).map(|(name, _)| name).next();
    let other = file.lines().find_map(|line| line.strip_prefix("default_type ")?.strip_suffix(';'));
    found.or(other).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{headers_in, mime_in};

    #[test]
    fn a_path_gets_the_headers_of_all_patterns_that_it_matches() {
        let file = "/*\n  A: 1\n/assets/*\n  B: 2\n/\n  C: 3\n";
        let names = |path| headers_in(file, path).into_iter().map(|(name, _)| name).collect::<String>();
        assert_eq!([names("/"), names("/assets/x"), names("/x")], ["AC", "AB", "A"]);
    }

    #[test]
    fn a_file_gets_the_type_of_its_end() {
        let file = "default_type other/x;\ntypes {\n  \"text/html; charset=utf-8\" html;\n  \"text/javascript\" js mjs;\n}\n";
        assert_eq!(
            ["html", "mjs", "j"].map(|end| mime_in(file, end)),
            ["text/html; charset=utf-8", "text/javascript", "other/x"]
        );
    }
}
