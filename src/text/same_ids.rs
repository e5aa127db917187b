//! Knows: how the compiler finds an item without words, or words without an item.
//! Must not know: the words.

use super::en;
use super::lines::cut;
use crate::catalog::{CURRENT_STANDARDS, DEFINITIONS, FOUNDATIONS, PROPOSED_STANDARDS};

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

const _: () = {
    assert!(
        en::PROPOSED_STANDARDS.len() == PROPOSED_STANDARDS.len(),
        "words for a proposed standard are missing"
    );
    let mut i = 0;
    while i < PROPOSED_STANDARDS.len() {
        let (words, law) = (&en::PROPOSED_STANDARDS[i], &PROPOSED_STANDARDS[i]);
        assert!(
            same(words.paragraph, law.paragraph),
            "the words for the proposed standards are out of order"
        );
        assert!(
            words.items.len() == law.items.len(),
            "words for a proposed item are missing"
        );
        let mut k = 0;
        while k < law.items.len() {
            let (words, law) = (&words.items[k], &law.items[k]);
            assert!(
                same(words.id, law.id.as_str()),
                "the words for the items of a proposed standard are out of order"
            );
            let mut details = words.details.as_text();
            let mut m = 0;
            while m < law.details.len() {
                details = behind_pair(details, law.details[m].id.as_str());
                m += 1;
            }
            assert!(details.is_empty(), "words for a detail that no item has");
            k += 1;
        }
        i += 1;
    }
};

const _: () = {
    let mut next = 0;
    let mut i = 0;
    while i < PROPOSED_STANDARDS.len() {
        let mut k = 0;
        while k < PROPOSED_STANDARDS[i].items.len() {
            let law = &PROPOSED_STANDARDS[i].items[k];
            if !law.exceptions.is_empty() {
                let words = &en::EXCEPTIONS[next];
                assert!(
                    same(words.id, law.id.as_str()),
                    "the words for the exceptions are out of order"
                );
                assert!(
                    words.choices.len() == law.exceptions.len(),
                    "words for an exception are missing"
                );
                let mut m = 0;
                while m < law.exceptions.len() {
                    assert!(
                        same(words.choices[m].paragraph, law.exceptions[m]),
                        "the words for the exceptions of an item are out of order"
                    );
                    m += 1;
                }
                next += 1;
            }
            k += 1;
        }
        i += 1;
    }
    assert!(
        next == en::EXCEPTIONS.len(),
        "words for exceptions that no item has"
    );
};

const _: () = {
    let mut next = 0;
    let mut i = 0;
    while i < CURRENT_STANDARDS.len() {
        let mut k = 0;
        while k < CURRENT_STANDARDS[i].items.len() {
            assert!(
                same(
                    en::COMPARISON[next].id,
                    CURRENT_STANDARDS[i].items[k].id.as_str()
                ),
                "the words of the comparison are out of order"
            );
            next += 1;
            k += 1;
        }
        i += 1;
    }
    assert!(
        next == en::COMPARISON.len(),
        "words of the comparison for an item that is none"
    );
};

const _: () = {
    assert!(
        en::GLOSSARY.len() == DEFINITIONS.len(),
        "words for a definition are missing"
    );
    let mut i = 0;
    while i < DEFINITIONS.len() {
        assert!(
            same(en::GLOSSARY[i].term, DEFINITIONS[i].term),
            "the words for the definitions are out of order"
        );
        i += 1;
    }
};

/// What is left of some pairs behind the first, which has to have this key.
const fn behind_pair(mut pairs: &'static str, key: &str) -> &'static str {
    if let Some(mut first) = cut(&mut pairs, b'\n')
        && let Some(found) = cut(&mut first, b' ')
        && same(found, key)
    {
        return pairs;
    }
    panic!("the words for the details of an item are missing or out of order")
}

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
