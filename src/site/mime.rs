//! What kind of file a host says a file is, by the end of its name.

/// Types and the ends of names that have them.
pub(super) const TYPES: [(&str, &[&str]); 11] = [
    ("text/html; charset=utf-8", &["html"]),
    ("text/css; charset=utf-8", &["css"]),
    ("text/javascript; charset=utf-8", &["js", "mjs"]),
    ("application/wasm", &["wasm"]),
    ("application/json; charset=utf-8", &["json"]),
    ("text/csv; charset=utf-8", &["csv"]),
    ("text/plain; charset=utf-8", &["txt", "ts"]),
    ("application/xml; charset=utf-8", &["xml"]),
    ("image/svg+xml", &["svg"]),
    ("image/png", &["png"]),
    ("font/woff2", &["woff2"]),
];

/// Of files that none of these is.
pub(super) const OTHER: &str = "application/octet-stream";
