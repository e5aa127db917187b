//! Knows: how the compiler finds an item without words, or words without an item.
//! Must not know: the words.

use super::en;
use crate::catalog::{CURRENT_STANDARDS, FOUNDATIONS};

const _: () = {
    assert!(
        en::FOUNDATIONS.len() == FOUNDATIONS.len(),
        "words for a foundation are missing"
    );
    let mut i = 0;
    while i < FOUNDATIONS.len() {
        assert!(
            same(en::FOUNDATIONS[i].id, FOUNDATIONS[i].id.as_str()),
            "the words for the foundations are out of order"
        );
        i += 1;
    }
    assert!(
        en::STANDARDS.len() == CURRENT_STANDARDS.len(),
        "words for a standard are missing"
    );
    let mut i = 0;
    while i < CURRENT_STANDARDS.len() {
        let (words, law) = (&en::STANDARDS[i], &CURRENT_STANDARDS[i]);
        assert!(
            same(words.paragraph, law.paragraph),
            "the words for the standards are out of order"
        );
        assert!(
            words.items.len() == law.items.len(),
            "words for an item are missing"
        );
        let mut k = 0;
        while k < law.items.len() {
            assert!(
                same(words.items[k].id, law.items[k].id.as_str()),
                "the words for the items of a standard are out of order"
            );
            k += 1;
        }
        i += 1;
    }
};

/// Whether two texts are equal, for the compiler.
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
