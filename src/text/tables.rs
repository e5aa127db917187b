//! Knows: which tables of our words are packed.
//! Must not know: the words, or how a table is packed.
//!
//! What is written down stays with the compiler; a page carries the packed tables.

use super::en;
use super::item_text::ItemText;
use super::packed::{Packed, packed};
use super::proposed_text::ProposedText;

/// Our words about the foundations and the items in force, in catalog order.
pub const ITEMS: [ItemText; 14] = {
    let mut items = [en::FOUNDATIONS[0]; 14];
    let mut next = 0;
    while next < en::FOUNDATIONS.len() {
        items[next] = en::FOUNDATIONS[next];
        next += 1;
    }
    let mut i = 0;
    while i < en::STANDARDS.len() {
        let mut k = 0;
        while k < en::STANDARDS[i].items.len() {
            items[next] = en::STANDARDS[i].items[k];
            next += 1;
            k += 1;
        }
        i += 1;
    }
    assert!(next == items.len(), "the row is not full");
    items
};

/// Our words about the items of the proposal, in catalog order.
pub const PROPOSED_ITEMS: [ProposedText; 41] = {
    let mut items = [en::PROPOSED_STANDARDS[0].items[0]; 41];
    let mut next = 0;
    let mut i = 0;
    while i < en::PROPOSED_STANDARDS.len() {
        let mut k = 0;
        while k < en::PROPOSED_STANDARDS[i].items.len() {
            items[next] = en::PROPOSED_STANDARDS[i].items[k];
            next += 1;
            k += 1;
        }
        i += 1;
    }
    assert!(next == items.len(), "the row is not full");
    items
};

pub(super) static PACKED_PURPOSES: Packed = packed!(en::STANDARDS);
pub(super) static PACKED_ITEMS: Packed = packed!(ITEMS);
pub(super) static PACKED_PROPOSED_PURPOSES: Packed = packed!(en::PROPOSED_STANDARDS);
pub(super) static PACKED_PROPOSED_ITEMS: Packed = packed!(PROPOSED_ITEMS);
pub(super) static PACKED_ELSEWHERE: Packed = packed!(en::ELSEWHERE);
pub(super) static PACKED_COMPARISON: Packed = packed!(en::COMPARISON);
pub(super) static PACKED_GLOSSARY: Packed = packed!(en::GLOSSARY);
pub(super) static PACKED_NOT_COVERED: Packed = packed!(en::NOT_COVERED);
pub(super) static PACKED_QUESTIONS: Packed = packed!(en::QUESTIONS);
