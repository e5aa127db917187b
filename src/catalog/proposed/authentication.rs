//! Knows: §164.312(f) as proposed, Authentication: the standard and its 3 specifications. Not law.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Detail, DetailId, Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind,
    Related, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(f), 90 FR 1017-1019.
    "164.312(f)", "Authentication";

    "(f) Standard: Authentication—(1) General. Deploy technical controls to verify that a person or technology asset seeking access to electronic protected health information and/or the covered entity’s or business associate’s relevant electronic information systems is the one claimed." => ProposedItem {
        id: ItemId::new("nprm:164.312(f)(1)"),
        title: "Authentication: General",
        kind: ProposedKind::Standard,
        change: ProposedChange::Strengthened,
        fixes: &[],
        ancestors: &[ItemId::new("164.312(d)")],
        details: &[
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

    "(2) Implementation specifications—(i) Information access management policies. Deploy technical controls in accordance with the covered entity’s or business associate’s information access management policies and procedures under § 164.308(a)(10), including technical controls that require users to adopt unique passwords that are consistent with the current recommendations of authoritative sources." => ProposedItem {
        id: ItemId::new("nprm:164.312(f)(2)(i)"),
        title: "Information access management policies [unique passwords]",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(5)(ii)(D)",
                title: "Password management",
                label: "Addressable",
            },
        ],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Small,
    },

    "(ii) Multi-factor authentication. (A) Deploy multi-factor authentication to all technology assets in the covered entity’s or business associate’s relevant electronic information systems to verify that a person seeking access to the relevant electronic information system(s) is the user that the person claims to be. (B) Deploy multi-factor authentication for any action that would change a user’s privileges to the covered entity’s or business associate’s relevant electronic information systems in a manner that would alter the user’s ability to affect the confidentiality, integrity, or availability of electronic protected health information." => ProposedItem {
        id: ItemId::new("nprm:164.312(f)(2)(ii)"),
        title: "Multi-factor authentication",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[
            Detail {
                id: DetailId::new("all-assets"),
                speaks_for: None,
            },
            Detail {
                id: DetailId::new("privilege-changes"),
                speaks_for: None,
            },
        ],
        exceptions: &["164.312(f)(2)(iii)(A)", "164.312(f)(2)(iii)(B)", "164.312(f)(2)(iii)(C)"],
        related: &[],
        first_step: FirstStep::IdentityAndAccess,
        effort: Effort::Large,
    },

    "(v) Maintenance. Review and test the effectiveness of the technical controls required by this paragraph (f) at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(f)(2)(v)"),
        title: "Maintenance [of authentication]",
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
