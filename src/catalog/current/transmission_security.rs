//! Knows: §164.312(e) in force, Transmission security: the standard and its two specifications.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Becomes, CurrentChange, CurrentItem, CurrentKind, Effort, FirstStep, ItemId, Standard,
};

/// 45 CFR 164.312(e).
pub const STANDARD: Standard<CurrentItem> = Standard {
    paragraph: "164.312(e)",
    title: "Transmission security",
    items: &[
        CurrentItem {
            id: ItemId::new("164.312(e)(1)"),
            title: "Transmission security",
            kind: CurrentKind::Standard,
            label: "Standard, 2 specifications",
            wording: "Implement technical security measures to guard against unauthorized access to electronic protected health information that is being transmitted over an electronic communications network.",
            becomes: Becomes {
                change: CurrentChange::Strengthened,
                shown: &[],
            },
            first_step: FirstStep::Encryption,
            effort: Effort::Medium,
        },
        CurrentItem {
            id: ItemId::new("164.312(e)(2)(i)"),
            title: "Integrity controls",
            kind: CurrentKind::Addressable,
            label: "Addressable",
            wording: "Implement security measures to ensure that electronically transmitted electronic protected health information is not improperly modified without detection until disposed of.",
            becomes: Becomes {
                change: CurrentChange::Absorbed,
                shown: &["164.312(e)"],
            },
            first_step: FirstStep::Encryption,
            effort: Effort::Small,
        },
        CurrentItem {
            id: ItemId::new("164.312(e)(2)(ii)"),
            title: "Encryption",
            kind: CurrentKind::Addressable,
            label: "Addressable",
            wording: "Implement a mechanism to encrypt electronic protected health information whenever deemed appropriate.",
            becomes: Becomes {
                change: CurrentChange::AddressableToRequired,
                shown: &["164.312(b)(5)", "164.312(b)(3)", "164.312(b)(4)"],
            },
            first_step: FirstStep::Encryption,
            effort: Effort::Small,
        },
    ],
};
