//! Knows: §164.312(a) in force, Access control: the standard and its four specifications.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Becomes, CurrentChange, CurrentItem, CurrentKind, Effort, FirstStep, ItemId, Standard,
};

/// 45 CFR 164.312(a).
pub const STANDARD: Standard<CurrentItem> = Standard {
    paragraph: "164.312(a)",
    title: "Access control",
    items: &[
        CurrentItem {
            id: ItemId::new("164.312(a)(1)"),
            title: "Access control",
            kind: CurrentKind::Standard,
            label: "Standard, 4 specifications",
            wording: "Implement technical policies and procedures for electronic information systems that maintain electronic protected health information to allow access only to those persons or software programs that have been granted access rights as specified in § 164.308(a)(4).",
            becomes: Becomes {
                change: CurrentChange::Strengthened,
                shown: &["164.312(a)(2)(vii)"],
            },
            first_step: FirstStep::IdentityAndAccess,
            effort: Effort::Medium,
        },
        CurrentItem {
            id: ItemId::new("164.312(a)(2)(i)"),
            title: "Unique user identification",
            kind: CurrentKind::Required,
            label: "Required",
            wording: "Assign a unique name and/or number for identifying and tracking user identity.",
            becomes: Becomes {
                change: CurrentChange::Strengthened,
                shown: &[],
            },
            first_step: FirstStep::IdentityAndAccess,
            effort: Effort::Small,
        },
        CurrentItem {
            id: ItemId::new("164.312(a)(2)(ii)"),
            title: "Emergency access procedure",
            kind: CurrentKind::Required,
            label: "Required",
            wording: "Establish (and implement as needed) procedures for obtaining necessary electronic protected health information during an emergency.",
            becomes: Becomes {
                change: CurrentChange::Strengthened,
                shown: &[],
            },
            first_step: FirstStep::IdentityAndAccess,
            effort: Effort::Medium,
        },
        CurrentItem {
            id: ItemId::new("164.312(a)(2)(iii)"),
            title: "Automatic logoff",
            kind: CurrentKind::Addressable,
            label: "Addressable",
            wording: "Implement electronic procedures that terminate an electronic session after a predetermined time of inactivity.",
            becomes: Becomes {
                change: CurrentChange::AddressableToRequired,
                shown: &[],
            },
            first_step: FirstStep::IdentityAndAccess,
            effort: Effort::Small,
        },
        CurrentItem {
            id: ItemId::new("164.312(a)(2)(iv)"),
            title: "Encryption and decryption",
            kind: CurrentKind::Addressable,
            label: "Addressable",
            wording: "Implement a mechanism to encrypt and decrypt electronic protected health information.",
            becomes: Becomes {
                change: CurrentChange::AddressableToRequired,
                shown: &["164.312(b)(5)", "164.312(b)(3)", "164.312(b)(4)"],
            },
            first_step: FirstStep::Encryption,
            effort: Effort::Medium,
        },
    ],
};
