//! Knows: §164.312(d) as proposed, Audit trail and system log controls: the standard and its 5 specifications. Not law.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Detail, DetailId, Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind,
    Related, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(d), 90 FR 1017-1019.
    "164.312(d)", "Audit trail and system log controls";

    "(d) Standard: Audit trail and system log controls—(1) General. Deploy technology assets and/or technical controls that record and identify activity in the covered entity’s or business associate’s relevant electronic information systems." => ProposedItem {
        id: ItemId::new("nprm:164.312(d)(1)"),
        title: "Audit trail and system log controls: General",
        kind: ProposedKind::Standard,
        change: ProposedChange::Strengthened,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(b)")],
        details: &[
            Detail {
                id: DetailId::new("by-technology"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("wider-systems"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::AuditLogs,
        effort: Effort::Medium,
    },

    "(2) Implementation specifications—(i) Monitor and identify. The covered entity or business associate must deploy technology assets and/or technical controls that monitor in real-time all activity in its relevant electronic information systems, identify indications of unauthorized persons or unauthorized activity as determined by the covered entity’s or business associate’s risk analysis under § 164.308(a)(2), and alert workforce members of such indications in accordance with the policies and procedures required by § 164.308(a)(7)." => ProposedItem {
        id: ItemId::new("nprm:164.312(d)(2)(i)"),
        title: "Monitor and identify [activity]",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &["in real-time"],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(1)(ii)(D)",
                title: "Information system activity review",
                label: "Required",
            },
        ],
        first_step: FirstStep::AuditLogs,
        effort: Effort::Large,
    },

    "(ii) Record. The covered entity or business associate must deploy technology assets and/or technical controls that record in real-time all activity in its relevant electronic information systems." => ProposedItem {
        id: ItemId::new("nprm:164.312(d)(2)(ii)"),
        title: "Record [activity]",
        kind: ProposedKind::Specification,
        change: ProposedChange::Strengthened,
        fixes: &["in real-time"],
        ancestors: &[ItemId::new("164.312(b)")],
        details: &[
            Detail {
                id: DetailId::new("real-time"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("all-activity"),
                speaks_for: None,
            },
        ],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::AuditLogs,
        effort: Effort::Large,
    },

    "(iii) Retain. The covered entity or business associate must deploy technology assets and/or technical controls to retain records of all activity in its relevant electronic information systems as determined by the covered entity’s or business associate’s policies and procedures for information system activity review at § 164.308(a)(7)(ii)(A)." => ProposedItem {
        id: ItemId::new("nprm:164.312(d)(2)(iii)"),
        title: "Retain",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::AuditLogs,
        effort: Effort::Small,
    },

    "(iv) Scope. Activity includes creating, accessing, receiving, transmitting, modifying, copying, or deleting any of the following: (A) Electronic protected health information. (B) Relevant electronic information systems and the information therein." => ProposedItem {
        id: ItemId::new("nprm:164.312(d)(2)(iv)"),
        title: "Scope",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::AuditLogs,
        effort: Effort::Medium,
    },

    "(v) Maintenance. Review and test the effectiveness of the technology assets and/or technical controls required by this paragraph (d) at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(d)(2)(v)"),
        title: "Maintenance [of audit trail and logs]",
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
        first_step: FirstStep::AuditLogs,
        effort: Effort::Medium,
    },
}
