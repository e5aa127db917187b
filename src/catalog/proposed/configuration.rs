//! Knows: §164.312(c) as proposed, Configuration management: the standard and its 5 specifications. Not law.
//! Must not know: how they are explained or answered.

use crate::catalog::{
    Effort, FirstStep, ItemId, ProposedChange, ProposedItem, ProposedKind, Related, Standard,
};

standard! {
    /// Proposed 45 CFR 164.312(c), 90 FR 1017-1019.
    "164.312(c)", "Configuration management";

    "(c) Standard: Configuration management—(1) General. Establish and deploy technical controls for securing the covered entity’s or business associate’s relevant electronic information systems and technology assets in its relevant electronic information systems, including workstations, in a consistent manner, and maintain such electronic information systems and technology assets according to the covered entity’s or business associate’s established secure baselines." => ProposedItem {
        id: ItemId::new("nprm:164.312(c)(1)"),
        title: "Configuration management: General",
        kind: ProposedKind::Standard,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Large,
    },

    "(2) Implementation specifications—(i) Anti-malware protection. Deploy technology assets and/or technical controls that protect all of the covered entity’s or business associate’s technology assets in its relevant electronic information systems against malicious software, including but not limited to viruses and ransomware." => ProposedItem {
        id: ItemId::new("nprm:164.312(c)(2)(i)"),
        title: "Anti-malware protection",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[
            Related {
                paragraph: "164.308(a)(5)(ii)(B)",
                title: "Protection from malicious software",
                label: "Addressable",
            },
        ],
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Small,
    },

    "(ii) Software removal. Remove extraneous software from the covered entity’s or business associate’s relevant electronic information systems." => ProposedItem {
        id: ItemId::new("nprm:164.312(c)(2)(ii)"),
        title: "Software removal",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Medium,
    },

    "(iii) Configuration. Configure and secure operating system(s) and software consistent with the covered entity’s or business associate’s risk analysis under § 164.308(a)(2)." => ProposedItem {
        id: ItemId::new("nprm:164.312(c)(2)(iii)"),
        title: "Configuration",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Medium,
    },

    "(iv) Network ports. Disable network ports in accordance with the covered entity’s or business associate’s risk analysis under § 164.308(a)(2)." => ProposedItem {
        id: ItemId::new("nprm:164.312(c)(2)(iv)"),
        title: "Network ports",
        kind: ProposedKind::Specification,
        change: ProposedChange::New,
        fixes: &[],
        ancestors: &[],
        details: &[],
        exceptions: &[],
        related: &[],
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Small,
    },

    "(v) Maintenance. Review and test the effectiveness of the technical controls required by this paragraph (c) at least once every 12 months or in response to environmental or operational changes, whichever is more frequent, and modify as reasonable and appropriate." => ProposedItem {
        id: ItemId::new("nprm:164.312(c)(2)(v)"),
        title: "Maintenance [of configuration]",
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
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Medium,
    },
}
