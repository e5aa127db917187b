//! Knows: §164.312(e) as proposed, Integrity: a standard in one sentence, without specifications. Not law.
//! Must not know: how it is explained or answered.

use crate::catalog::{
    Detail, DetailId, Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind,
    Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(e), 90 FR 1017-1019.
    "164.312(e)", "Integrity";

    "(e) Standard: Integrity. Deploy technical controls to protect electronic protected health information from improper alteration or destruction, both at rest and in transit; and review and test the effectiveness of such technical controls at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(e)"),
        title: "Integrity",
        kind: ProposedKind::Standard,
        change: ProposedChange::Strengthened,
        fixes: &["at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate"],
        ancestors: &[ItemId::new("164.312(c)(1)")],
        details: &[
            Detail {
                id: DetailId::new("technical-at-rest"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("technical-in-transit"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("reviewed-and-tested"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::Backups,
        effort: Effort::Medium,
    },
}
