//! Knows: §164.312(i) as proposed, Data backup and recovery: the standard and its 4 specifications. Not law.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind, Related, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(i), 90 FR 1017-1019.
    "164.312(i)", "Data backup and recovery";

    "(i) Standard: Data backup and recovery—(1) General. Deploy technical controls to create and maintain exact retrievable copies of electronic protected health information." => ProposedItem {
        id: ItemId::new("nprm:164.312(i)(1)"),
        title: "Data backup and recovery: General",
        kind: ProposedKind::Standard,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(7)(ii)(A)",
                title: "Data backup plan",
                label: "Required",
            },
            Related {
                paragraph: "164.310(d)(2)(iv)",
                title: "Data backup and storage",
                label: "Addressable",
            },
        ],
        first_step: FirstStep::Backups,
        effort: Effort::Medium,
    },

    "(2) Implementation specifications—(i) Data backup. Create backups of electronic protected health information in accordance with the policies and procedures required by § 164.308(a)(13)(ii)(B) and with such frequency to ensure retrievable copies of electronic protected health information are no more than 48 hours older than the electronic protected health information maintained in the covered entity or business associate’s relevant electronic information systems." => ProposedItem {
        id: ItemId::new("nprm:164.312(i)(2)(i)"),
        title: "Data backup",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &["no more than 48 hours older"],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(7)(ii)(A)",
                title: "Data backup plan",
                label: "Required",
            },
            Related {
                paragraph: "164.310(d)(2)(iv)",
                title: "Data backup and storage",
                label: "Addressable",
            },
        ],
        first_step: FirstStep::Backups,
        effort: Effort::Medium,
    },

    "(ii) Monitor and identify. Deploy technical controls that, in real-time, monitor, and alert workforce members about, any failures and error conditions of the backups required by paragraph (i)(2)(i) of this section." => ProposedItem {
        id: ItemId::new("nprm:164.312(i)(2)(ii)"),
        title: "Monitor and identify [backup failures]",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &["in real-time"],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::Backups,
        effort: Effort::Small,
    },

    "(iii) Record. Deploy technical controls that record the success, failure, and any error conditions of backups required by paragraph (i)(2)(i) of this section." => ProposedItem {
        id: ItemId::new("nprm:164.312(i)(2)(iii)"),
        title: "Record [backup results]",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::Backups,
        effort: Effort::Small,
    },

    "(iv) Testing. Restore a representative sample of electronic protected health information backed up as required by paragraph (i)(2)(i) of this section, and document the results of such test restorations at least monthly." => ProposedItem {
        id: ItemId::new("nprm:164.312(i)(2)(iv)"),
        title: "Testing [by restoring a sample]",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &["at least monthly"],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(7)(ii)(D)",
                title: "Testing and revision procedures",
                label: "Addressable",
            },
        ],
        first_step: FirstStep::Backups,
        effort: Effort::Medium,
    },
}
