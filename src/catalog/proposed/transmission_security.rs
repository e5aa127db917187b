//! Knows: §164.312(g) as proposed, Transmission security: a standard in one sentence, without specifications. Not law.
//! Must not know: how it is explained or answered.

use crate::catalog::{
    Detail, DetailId, Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind,
    Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(g), 90 FR 1017-1019.
    "164.312(g)", "Transmission security";

    "(g) Standard: Transmission security. Deploy technical controls to guard against unauthorized access to electronic protected health information that is being transmitted over an electronic communications network; and review and test the effectiveness of such technical controls at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(g)"),
        title: "Transmission security",
        kind: ProposedKind::Standard,
        change: ProposedChange::Strengthened,
        fixes: &["at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate"],
        ancestors: &[ItemId::new("164.312(e)(1)")],
        details: &[
            Detail {
                id: DetailId::new("reviewed-and-tested"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::Encryption,
        effort: Effort::Medium,
    },
}
