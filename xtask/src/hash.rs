//! Names by content.

use sha2::{Digest, Sha256};

/// The first twelve hexadecimal digits of the SHA-256 of some bytes: enough to tell files and versions of tools apart.
pub(crate) fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
