//! Our words, one module a language, one file a standard or screen.
//!
//! Knows: questions, explanations, names and sentences; which belong to which item.
//! Must not know: answers, statuses, results, or that there is a browser. Official wording
//! stands in the catalog and nowhere else.

mod en;
mod item_text;
mod same_ids;
mod words;

pub use item_text::{ItemText, RecordExamples, StandardText};
pub use words::*;

use crate::catalog::ItemId;

/// The words of the interface.
pub fn words() -> &'static Words {
    &en::WORDS
}

/// Our words about the five standards in force, in catalog order.
pub fn standards() -> &'static [StandardText] {
    en::STANDARDS
}

/// Our words about a foundation or a current item; `None` for a proposed item.
pub fn item_text(id: ItemId) -> Option<&'static ItemText> {
    let standards = en::STANDARDS.iter().flat_map(|standard| standard.items);
    en::FOUNDATIONS
        .iter()
        .chain(standards)
        .find(|text| text.id == id.as_str())
}
