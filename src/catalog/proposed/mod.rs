//! Knows: the ten standards of §164.312 as proposed on 6 January 2025, one file a standard, and
//! the wording of its exceptions.
//! Must not know: that anybody might take it for law. It is not.
//!
//! Source: 90 FR 898, pages 1017 to 1019 and 1022.

/// One standard: paragraph and title, then a block an item, official wording first.
///
/// The wording goes into a table of its own beside the items, so that a page which scores the
/// proposal without showing its text does not carry the text.
macro_rules! standard {
    (
        $(#[$doc:meta])*
        $paragraph:literal, $title:literal;
        $($wording:literal => $item:expr,)*
    ) => {
        $(#[$doc])*
        pub const STANDARD: Standard<ProposedItem> = Standard {
            paragraph: $paragraph,
            title: $title,
            items: &[$($item),*],
        };

        /// The official wording of the items, in the same order, line breaks removed.
        pub const WORDINGS: &[&str] = &[$($wording),*];
    };
}

mod access_control;
mod audit_trail;
mod authentication;
mod cadences;
mod configuration;
mod data_backup;
mod encryption;
mod exceptions;
mod integrity;
mod system_backup;
mod transmission_security;
mod vulnerability_management;

use super::{ItemId, ProposedItem, Standard};

pub use cadences::{CADENCES, Cadence};
pub use exceptions::{EXCEPTION_TEXTS, ExceptionText};

/// In the order of their paragraphs.
pub const STANDARDS: &[Standard<ProposedItem>] = &[
    access_control::STANDARD,
    encryption::STANDARD,
    configuration::STANDARD,
    audit_trail::STANDARD,
    integrity::STANDARD,
    authentication::STANDARD,
    transmission_security::STANDARD,
    vulnerability_management::STANDARD,
    data_backup::STANDARD,
    system_backup::STANDARD,
];

/// The official wording of the items, in the same order as [`STANDARDS`].
const WORDINGS: &[&[&str]] = &[
    access_control::WORDINGS,
    encryption::WORDINGS,
    configuration::WORDINGS,
    audit_trail::WORDINGS,
    integrity::WORDINGS,
    authentication::WORDINGS,
    transmission_security::WORDINGS,
    vulnerability_management::WORDINGS,
    data_backup::WORDINGS,
    system_backup::WORDINGS,
];

/// The official wording of an item, complete; empty for an id that is none of these.
pub fn wording(id: ItemId) -> &'static str {
    STANDARDS
        .iter()
        .zip(WORDINGS)
        .flat_map(|(standard, wordings)| standard.items.iter().zip(*wordings))
        .find(|(item, _)| item.id == id)
        .map_or("", |(_, wording)| wording)
}
