//! Knows: §164.312(b) in force, Audit controls: a standard without specifications.
//! Must not know: how it is explained or answered.

use crate::catalog::{
    Becomes, CurrentChange, CurrentItem, CurrentKind, Effort, FirstStep, ItemId, Standard,
};

/// 45 CFR 164.312(b).
pub const STANDARD: Standard<CurrentItem> = Standard {
    paragraph: "164.312(b)",
    title: "Audit controls",
    items: &[CurrentItem {
        id: ItemId::new("164.312(b)"),
        title: "Audit controls",
        kind: CurrentKind::Standard,
        label: "Standard, no specifications; Appendix A marks it “(R)”",
        wording: "Implement hardware, software, and/or procedural mechanisms that record and examine activity in information systems that contain or use electronic protected health information.",
        becomes: Becomes {
            change: CurrentChange::Strengthened,
            shown: &[
                "164.312(d)(2)(i)",
                "164.312(d)(2)(iii)",
                "164.312(d)(2)(iv)",
                "164.312(d)(2)(v)",
            ],
        },
        first_step: FirstStep::AuditLogs,
        effort: Effort::Medium,
    }],
};
