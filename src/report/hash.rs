//! Knows: how a name becomes an identifier that is the same each time, and a text its digest.
//! Must not know: what is named, or which text.

use sha1::Sha1;
use sha2::{Digest, Sha256};

/// The one namespace of every identifier of this product, `6c5f6b1e-3d0b-4b7e-9c55-0f2a8e7d4c13`.
/// Drawn once, and never drawn again: with another one every identifier would be another.
const NAMESPACE: [u8; 16] = [
    0x6c, 0x5f, 0x6b, 0x1e, 0x3d, 0x0b, 0x4b, 0x7e, 0x9c, 0x55, 0x0f, 0x2a, 0x8e, 0x7d, 0x4c, 0x13,
];

/// The identifier of a name: UUID version 5, RFC 9562, section 5.5, in lower case.
pub fn uuid(name: &str) -> String {
    let digest = Sha1::new()
        .chain_update(NAMESPACE)
        .chain_update(name.as_bytes())
        .finalize();
    let mut text = String::new();
    for (index, byte) in digest.iter().take(16).enumerate() {
        if [4, 6, 8, 10].contains(&index) {
            text.push('-');
        }
        put_hex(
            &mut text,
            match index {
                6 => byte & 0x0f | 0x50,
                8 => byte & 0x3f | 0x80,
                _ => *byte,
            },
        );
    }
    text
}

/// The SHA-256 of a text, as 64 digits in lower case.
pub fn sha256(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        put_hex(&mut digits, byte);
    }
    digits
}

fn put_hex(text: &mut String, byte: u8) {
    for half in [byte >> 4, byte & 15] {
        text.push(char::from(b"0123456789abcdef"[usize::from(half)]));
    }
}
