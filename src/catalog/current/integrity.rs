//! Knows: §164.312(c) in force, Integrity: the standard and its one specification.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Becomes, CurrentChange, CurrentItem, CurrentKind, Effort, FirstStep, ItemId, Standard,
};

/// 45 CFR 164.312(c).
pub const STANDARD: Standard<CurrentItem> = Standard {
    paragraph: "164.312(c)",
    title: "Integrity",
    items: &[
        CurrentItem {
            id: ItemId::new("164.312(c)(1)"),
            title: "Integrity",
            kind: CurrentKind::Standard,
            label: "Standard, 1 specification",
            wording: "Implement policies and procedures to protect electronic protected health information from improper alteration or destruction.",
            becomes: Becomes {
                change: CurrentChange::Strengthened,
                shown: &[],
            },
            first_step: FirstStep::Backups,
            effort: Effort::Medium,
        },
        CurrentItem {
            id: ItemId::new("164.312(c)(2)"),
            title: "Mechanism to authenticate electronic protected health information",
            kind: CurrentKind::Addressable,
            label: "Addressable",
            wording: "Implement electronic mechanisms to corroborate that electronic protected health information has not been altered or destroyed in an unauthorized manner.",
            becomes: Becomes {
                change: CurrentChange::Removed,
                shown: &[],
            },
            first_step: FirstStep::Backups,
            effort: Effort::Medium,
        },
    ],
};
