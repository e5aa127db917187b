//! Knows: §164.312(b) as proposed, Encryption and decryption: the standard and its 2 specifications. Not law.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Detail, DetailId, Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind,
    Related, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(b), 90 FR 1017-1019.
    "164.312(b)", "Encryption and decryption";

    "(b) Standard: Encryption and decryption—(1) General. Deploy technical controls to encrypt and decrypt electronic protected health information using encryption that meets prevailing cryptographic standards." => ProposedItem {
        id: ItemId::new("nprm:164.312(b)(1)"),
        title: "Encryption and decryption: General",
        kind: ProposedKind::Standard,
        change: ProposedChange::AddressableToRequired,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(a)(2)(iv)"), ItemId::new("164.312(e)(2)(ii)")],
        details: &[
            Detail {
                id: DetailId::new("prevailing-standards"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::Encryption,
        effort: Effort::Medium,
    },

    "(2) Implementation specification. Encrypt all electronic protected health information at rest and in transit, except to the extent that an exception at paragraph (b)(3) of this section applies." => ProposedItem {
        id: ItemId::new("nprm:164.312(b)(2)"),
        title: "Implementation specification [encrypt at rest and in transit]",
        kind: ProposedKind::Specification,
        change: ProposedChange::AddressableToRequired,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(a)(2)(iv)"), ItemId::new("164.312(e)(2)(ii)")],
        details: &[
            Detail {
                id: DetailId::new("all-at-rest"),
                speaks_for: Some(ItemId::new("164.312(a)(2)(iv)")),
            },
            Detail {
                id: DetailId::new("all-in-transit"),
                speaks_for: Some(ItemId::new("164.312(e)(2)(ii)")),
            },
        ],
        exceptions: &["164.312(b)(3)(i)", "164.312(b)(3)(ii)", "164.312(b)(3)(iii)", "164.312(b)(3)(iv)"],
        related: &[],
        first_step: FirstStep::Encryption,
        effort: Effort::Large,
    },

    "(5) Maintenance. Review and test the effectiveness of the technical controls required by this paragraph (b) at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(b)(5)"),
        title: "Maintenance [of encryption]",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &["at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate"],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.306(e)",
                title: "Maintenance",
                label: "general rule",
            },
            Related {
                paragraph: "164.308(a)(8)",
                title: "Evaluation",
                label: "standard",
            },
        ],
        first_step: FirstStep::Encryption,
        effort: Effort::Medium,
    },
}
