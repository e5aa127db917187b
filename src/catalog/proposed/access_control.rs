//! Knows: §164.312(a) as proposed, Access control: the standard and its 8 specifications. Not law.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Detail, DetailId, Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind,
    Related, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(a), 90 FR 1017-1019.
    "164.312(a)", "Access control";

    "(a) Standard: Access control—(1) General. Deploy technical controls in relevant electronic information systems to allow access only to users and technology assets that have been granted access rights." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(1)"),
        title: "Access control: General",
        kind: ProposedKind::Standard,
        change: ProposedChange::Strengthened,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(a)(1)")],
        details: &[
            Detail {
                id: DetailId::new("technical-controls"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("technology-assets"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("wider-systems"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Medium,
    },

    "(2) Implementation specifications—(i) Unique identification. Assign a unique name, number, and/or other identifier for tracking each user and technology asset in the covered entity or business associate’s relevant electronic information systems." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(i)"),
        title: "Unique identification",
        kind: ProposedKind::Specification,
        change: ProposedChange::Strengthened,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(a)(2)(i)")],
        details: &[
            Detail {
                id: DetailId::new("devices-and-service-accounts"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Medium,
    },

    "(ii) Administrative and increased access privileges. Separate user identities from identities used for administrative and other increased access privileges." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(ii)"),
        title: "Administrative and increased access privileges",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Small,
    },

    "(iii) Emergency access procedure. Establish (and implement as needed) written and technical procedures for obtaining necessary electronic protected health information during an emergency." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(iii)"),
        title: "Emergency access procedure",
        kind: ProposedKind::Specification,
        change: ProposedChange::Strengthened,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(a)(2)(ii)")],
        details: &[
            Detail {
                id: DetailId::new("written"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("technical"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Medium,
    },

    "(iv) Automatic logoff. Deploy technical controls that terminate an electronic session after a predetermined time of inactivity that is reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(iv)"),
        title: "Automatic logoff",
        kind: ProposedKind::Specification,
        change: ProposedChange::AddressableToRequired,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(a)(2)(iii)")],
        details: &[
            Detail {
                id: DetailId::new("time-chosen"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Small,
    },

    "(v) Log-in attempts. Deploy technical controls that disable or suspend the access of a user or technology asset to relevant electronic information systems after a reasonable and appropriate predetermined number of unsuccessful authentication attempts." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(v)"),
        title: "Log-in attempts",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(5)(ii)(C)",
                title: "Log-in monitoring",
                label: "Addressable",
            },
        ],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Small,
    },

    "(vi) Network segmentation. Deploy technical controls to ensure that the covered entity’s or business associate’s relevant electronic information systems are segmented in a reasonable and appropriate manner." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(vi)"),
        title: "Network segmentation",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Large,
    },

    "(vii) Data controls. Deploy technical controls to allow access to electronic protected health information only to those users and technology assets that have been granted access rights to the covered entity’s or business associate’s relevant electronic information systems as specified in § 164.308(a)(10)." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(vii)"),
        title: "Data controls",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.312(a)(1)",
                title: "Access control",
                label: "standard",
            },
        ],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Medium,
    },

    "(viii) Maintenance. Review and test the effectiveness of the procedures and technical controls required by this paragraph (a)(2) at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(a)(2)(viii)"),
        title: "Maintenance [of access control]",
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
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Medium,
    },
}
