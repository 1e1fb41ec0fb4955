//! What a host should answer with the files of the site: one list, written into the site in the forms that hosts read.

/// The file in which static hosts look for headers.
pub(super) const FILE: &str = "_headers";

/// Whose hashes the security policy allows.
pub(super) struct Policy<'a> {
    /// The styles that stand inside documents, the same texts in all of a kind.
    pub(super) styles: Vec<String>,
    /// The one inline script, the same in every embed.
    pub(super) script: &'a str,
    /// Other sites whose data pages may load.
    pub(super) data_hosts: &'a [String],
    /// Languages that have a folder of their own.
    pub(super) languages: &'a [&'a str],
}

/// Files of these folders carry their hash in their name and never change.
pub(super) const HASHED: &str = "/assets/*";

/// Where the files are that change when the site does. One line each, because hosts add up the headers of all the
/// patterns that a file matches, and would say two things about caching.
const CHANGING: [&str; 10] =
    ["/", "/index.html", "/embed/*", "/oembed/*", "/plans/*", "/cards/*", "/evidence/*", "/changes/*", "/method/*", "/data/*"];

impl Policy<'_> {
    /// What a document may do: load our own files, and frame our own documents (to show how an embed looks). **Anybody may
    /// frame it, which is said by saying nothing**: `frame-ancestors *` would leave out pages without an address of their
    /// own, such as sandboxed previews in a CMS.
    ///
    /// Styles are in the document because a reader on a slow line would wait another round trip for them, the script
    /// because it decides what is painted first; their hashes allow these texts alone.
    pub(super) fn text(&self) -> String {
        let hosts: String = self.data_hosts.iter().map(|host| format!(" {host}")).collect();
        let styles: String = self.styles.iter().map(|hash| format!(" '{hash}'")).collect();
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '{}'; style-src 'self'{styles}; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'{hosts}; frame-src 'self'; base-uri 'none'; form-action 'none'",
            self.script
        )
    }

    /// The headers of every file.
    pub(super) fn of_all(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("Content-Security-Policy", self.text()),
            // Framed without an origin of its own, the page loads its files as a stranger.
            ("Access-Control-Allow-Origin", "*".to_owned()),
            // Hosts that isolate their pages frame only documents that say both.
            ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
            ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
        ];
        all.into()
    }

    /// The file for static hosts, in the form that Netlify and Cloudflare Pages read.
    pub(super) fn file(&self) -> String {
        let block = |path: &str, headers: &[(&str, String)]| {
            let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
            format!("{path}\n{lines}")
        };
        let caching = |value: &str| [("Cache-Control", value.to_owned())];
        let mut file = block("/*", &self.of_all());
        file += &block(HASHED, &caching(FOR_YEARS));
        file.extend(CHANGING.map(|path| block(path, &caching(FOR_A_MINUTE))));
        file.extend(self.languages.iter().map(|lang| block(&format!("/{lang}/*"), &caching(FOR_A_MINUTE))));
        file
    }
}

/// For what has its hash in its name.
pub(super) const FOR_YEARS: &str = "public, max-age=31536000, immutable";

/// For everything else.
pub(super) const FOR_A_MINUTE: &str = "public, max-age=60, must-revalidate";

#[cfg(test)]
mod tests {
    use super::{CHANGING, FOR_A_MINUTE, FOR_YEARS, Policy};

    fn policy(data_hosts: &[String]) -> Policy<'_> {
        let styles = ["sha256-first", "sha256-second"].map(str::to_owned).into();
        Policy { styles, script: "sha256-script", data_hosts, languages: &["uk"] }
    }

    fn caching(path: &str) -> Vec<String> {
        let file = policy(&[]).file();
        of(&file, path).into_iter().filter(|(name, _)| name == "Cache-Control").map(|(_, value)| value).collect()
    }

    #[test]
    fn the_policy_allows_the_texts_inside_documents_and_no_others() {
        let policy = policy(&[]).text();
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-script';"), "{policy}");
        assert!(policy.contains("style-src 'self' 'sha256-first' 'sha256-second';"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    }

    #[test]
    fn data_is_loaded_from_nowhere_else_unless_a_host_is_named() {
        assert!(policy(&[]).text().contains("connect-src 'self';"));
        let hosts = ["https://data.example.org".to_owned()];
        let policy = policy(&hosts).text();
        assert!(policy.contains("connect-src 'self' https://data.example.org;"), "{policy}");
    }

    #[test]
    fn every_file_gets_the_policy_and_one_word_on_caching() {
        let file = policy(&[]).file();
        for path in ["/", "/assets/page.css", "/embed/us/index.html", "/oembed/us.json", "/data/case.json"] {
            let names: Vec<String> = of(&file, path).into_iter().map(|(name, _)| name).collect();
            assert_eq!(names.iter().filter(|name| *name == "Content-Security-Policy").count(), 1, "{path}");
        }
        assert_eq!(caching("/assets/page-1.wasm"), [FOR_YEARS]);
        for path in CHANGING {
            assert_eq!(caching(&path.replace('*', "index.html")), [FOR_A_MINUTE], "{path}");
        }
    }

    /// The headers that a file of this form gives a path.
    fn of(file: &str, path: &str) -> Vec<(String, String)> {
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
}
