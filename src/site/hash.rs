//! Names and proofs by content.

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256, Sha384};

/// The first twelve hexadecimal digits of the SHA-256 of some bytes: enough to tell the files of a site apart.
pub(super) fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 of a text inside a document, as a security policy names it.
pub(super) fn of_policy(text: &str) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(text)))
}

/// The SHA-384 of a file, as an `integrity` attribute names it.
pub(super) fn of_integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", Base64::encode_string(&Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::{of_integrity, of_policy};

    #[test]
    fn hashes_are_written_as_browsers_read_them() {
        // Of the specification's own example of an inline script.
        assert_eq!(of_policy("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
        let integrity = of_integrity(b"alert('Hello, world.');");
        assert_eq!(integrity, "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO");
    }
}
