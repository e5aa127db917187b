//! Knows: §164.312(j) as proposed, Information systems backup and recovery: a standard in one sentence, without specifications. Not law.
//! Must not know: how it is explained or answered.

use crate::catalog::{
    Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(j), 90 FR 1017-1019.
    "164.312(j)", "Information systems backup and recovery";

    "(j) Standard: Information systems backup and recovery. Deploy technical controls to create and maintain backups of relevant electronic information systems; and review and test the effectiveness of such technical controls at least once every six months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(j)"),
        title: "Information systems backup and recovery",
        kind: ProposedKind::Standard,
        change: ProposedChange::New,
        fixes: &["at least once every six months or in response to environmental or operational changes, whichever is more frequent"],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::Backups,
        effort: Effort::Large,
    },
}
