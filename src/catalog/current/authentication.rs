//! Knows: §164.312(d) in force, Person or entity authentication: a standard without specifications.
//! Must not know: how it is explained or answered.

use crate::catalog::{
    Becomes, CurrentChange, CurrentItem, CurrentKind, Effort, FirstStep, ItemId, Standard,
};

/// 45 CFR 164.312(d).
pub const STANDARD: Standard<CurrentItem> = Standard {
    paragraph: "164.312(d)",
    title: "Person or entity authentication",
    items: &[CurrentItem {
        id: ItemId::new("164.312(d)"),
        title: "Person or entity authentication",
        kind: CurrentKind::Standard,
        label: "Standard, no specifications; Appendix A marks it “(R)”",
        wording: "Implement procedures to verify that a person or entity seeking access to electronic protected health information is the one claimed.",
        becomes: Becomes {
            change: CurrentChange::Strengthened,
            shown: &[
                "164.312(f)(2)(i)",
                "164.312(f)(2)(ii)",
                "164.312(f)(2)(v)",
                "164.312(f)(2)(iii)",
                "164.312(f)(2)(iv)",
            ],
        },
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Medium,
    }],
};
