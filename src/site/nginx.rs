//! The same answers for nginx: a file to include in a `server` block.

use crate::site::headers::{FILE as HEADERS, FOR_A_MINUTE, FOR_YEARS, HASHED, Policy};
use crate::site::mime;

/// The file, in the folder of the site.
pub(super) const FILE: &str = "nginx.conf";

/// Holds what a file says on caching. A location with a header of its own would lose all others.
const CACHING: &str = "$position_comparator_caching";

/// The text of the file. The folder of the site must be the `root` of the block that includes it.
pub(super) fn file(policy: &Policy<'_>) -> String {
    let mut conf = format!(
        "# How nginx serves this folder. Made by the build from the same list as {HEADERS}; include it in a `server` block\n\
         # whose `root` is this folder. `brotli_static` needs a module (on Debian: libnginx-mod-http-brotli-static); without\n\
         # it delete that line, and files are sent with gzip.\n\
         index index.html;\n\
         absolute_redirect off;\n\
         gzip_static on;\n\
         gzip_vary on;\n\
         brotli_static on;\n\
         default_type {};\n\
         types {{\n",
        mime::OTHER
    );
    for (name, ends) in mime::TYPES {
        conf += &format!("  \"{name}\" {};\n", ends.join(" "));
    }
    conf += &format!("}}\nset {CACHING} \"{FOR_A_MINUTE}\";\n");
    for (name, value) in policy.of_all() {
        conf += &format!("add_header {name} \"{value}\" always;\n");
    }
    // Not on errors: a file that is missing while a new site is put in place must not be missing for years.
    conf += &format!("add_header Cache-Control {CACHING};\n");
    conf += &format!("location {} {{ set {CACHING} \"{FOR_YEARS}\"; }}\n", HASHED.trim_end_matches('*'));
    for name in [FILE, HEADERS] {
        conf += &format!("location = /{name} {{ return 404; }}\n");
    }
    conf
}

#[cfg(test)]
mod tests {
    use super::{CACHING, file};
    use crate::site::headers::Policy;

    #[test]
    fn every_header_of_the_list_is_in_the_file_once() {
        let policy = Policy { styles: vec!["sha256-x".to_owned()], script: "sha256-y", data_hosts: &[], languages: &[] };
        let conf = file(&policy);
        for (name, value) in policy.of_all() {
            assert_eq!(conf.matches(&format!("add_header {name} \"{value}\" always;\n")).count(), 1, "{name}");
            assert!(!value.contains(['"', '$', '\\']), "{name} would end or change its quotation");
        }
        assert_eq!(conf.matches("Cache-Control").count(), 1);
        assert_eq!(conf.matches(&format!("set {CACHING}")).count(), 2);
    }
}
