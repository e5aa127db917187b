//! Knows: our English words about the changes that the proposal would make outside §164.312. Not
//! law, read only, never scored.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use crate::text::proposed_text::ElsewhereText;

/// In the order of their paragraphs.
pub const ELSEWHERE: &[ElsewhereText] = &[
    ElsewhereText {
        paragraph: "164.306",
        topic: "The two labels",
        sentence: "The paragraph that makes specifications Required or Addressable, §164.306(d) today, would go; so would §164.306(e), with maintenance moving into the single standards, and resiliency would be added to the factors (proposed §164.306(b)(2)(v)).",
        number: None,
        source: "90 FR 1012",
    },
    ElsewhereText {
        paragraph: "164.308(a)(1)",
        topic: "Inventory and network map",
        sentence: "You would keep a written inventory of technology assets, and a map of how ePHI enters, moves through and leaves your systems and is reached from outside; the preamble expects tools with artificial intelligence that touch ePHI in it (90 FR 991).",
        number: Some("Ongoing, but at least once every 12 months, and on change."),
        source: "90 FR 1012",
    },
    ElsewhereText {
        paragraph: "164.308(a)(2)",
        topic: "Risk analysis",
        sentence: "The risk analysis would be written, with eight listed contents, threats, vulnerabilities, likelihood, impact and the risk from business associates among them.",
        number: Some("Ongoing, at least every 12 months, and on change."),
        source: "90 FR 1012-1013",
    },
    ElsewhereText {
        paragraph: "164.308(a)(3)",
        topic: "Evaluation",
        sentence: "You would evaluate in writing a change in your environment or operations before it is made.",
        number: Some("Within a reasonable period before the change."),
        source: "90 FR 1013",
    },
    ElsewhereText {
        paragraph: "164.308(a)(4)",
        topic: "Patch management",
        sentence: "Written policies would have patches applied within fixed times, with two exceptions (no patch exists; the only patch would harm ePHI) that call for documentation in real time and compensating controls.",
        number: Some(
            "Critical risk: 15 calendar days; high risk: 30 calendar days, from identifying the need or from the patch becoming available; policies reviewed every 12 months.",
        ),
        source: "90 FR 1013",
    },
    ElsewhereText {
        paragraph: "164.308(a)(5)",
        topic: "Risk management",
        sentence: "A written plan would put the risks in the order of their levels.",
        number: Some("Review every 12 months, and when the risk analysis changes."),
        source: "90 FR 1013",
    },
    ElsewhereText {
        paragraph: "164.308(a)(6)",
        topic: "Sanction policy",
        sentence: "The policy would be written, and sanctions documented.",
        number: Some("Review every 12 months."),
        source: "90 FR 1013-1014",
    },
    ElsewhereText {
        paragraph: "164.308(a)(7)",
        topic: "Information system activity review",
        sentence: "Written policies would cover the activity of people and of technology assets; how often records are reviewed and how long they are kept would be what is reasonable and appropriate.",
        number: Some("Policies tested every 12 months; no retention period for logs is fixed."),
        source: "90 FR 1014",
    },
    ElsewhereText {
        paragraph: "164.308(a)(8)",
        topic: "Security official",
        sentence: "The security official would be named in writing.",
        number: None,
        source: "90 FR 1014",
    },
    ElsewhereText {
        paragraph: "164.308(a)(9)(ii)(C)",
        topic: "Ending access",
        sentence: "The access of a workforce member would end as soon as possible once the employment or other arrangement ends.",
        number: Some("No later than one hour after it ends."),
        source: "90 FR 1014",
    },
    ElsewhereText {
        paragraph: "164.308(a)(9)(ii)(D)",
        topic: "Telling others of ended access",
        sentence: "You would tell another covered entity or business associate whose ePHI or systems the person could reach.",
        number: Some("Within 24 hours of the change or end of access."),
        source: "90 FR 1014",
    },
    ElsewhereText {
        paragraph: "164.308(a)(10)",
        topic: "Information access management",
        sentence: "Written policies would cover access, authentication with multi-factor authentication, changes of access, and network segmentation.",
        number: Some("Tested every 12 months."),
        source: "90 FR 1014-1015",
    },
    ElsewhereText {
        paragraph: "164.308(a)(11)",
        topic: "Training",
        sentence: "Training would follow people’s roles, cover passwords, malicious software and social engineering, and be documented.",
        number: Some(
            "By the compliance date, then every 12 months; within 30 days of somebody’s first access and of a material change.",
        ),
        source: "90 FR 1015",
    },
    ElsewhereText {
        paragraph: "164.308(a)(12)",
        topic: "Security incidents",
        sentence: "A written plan would cover incidents, with root cause, eradication and documentation.",
        number: Some("Plan tested every 12 months."),
        source: "90 FR 1015",
    },
    ElsewhereText {
        paragraph: "164.308(a)(13)",
        topic: "Contingency plan",
        sentence: "The plan would rank what is critical, cover backups of data and of systems with their verification, and restore critical systems and data.",
        number: Some("Restoration within 72 hours of the loss; plan tested every 12 months."),
        source: "90 FR 1015",
    },
    ElsewhereText {
        paragraph: "164.308(a)(14)",
        topic: "Compliance audit",
        sentence: "You would audit yourself, or be audited, against every standard and specification of the Security Rule; independence is discussed and not demanded (90 FR 955).",
        number: Some("At least every 12 months."),
        source: "90 FR 1016",
    },
    ElsewhereText {
        paragraph: "164.308(b)(1)-(2)",
        topic: "Verification of business associates",
        sentence: "Besides the contract you would obtain written verification that the business associate has deployed the technical safeguards of proposed §164.312, not of the whole Security Rule: an analysis by somebody with appropriate knowledge and experience, and a certification by somebody with authority; subcontractors likewise.",
        number: Some("At least every 12 months."),
        source: "90 FR 1016",
    },
    ElsewhereText {
        paragraph: "164.308(b)(3)",
        topic: "Delegation",
        sentence: "A business associate could be the designated security official, and whoever delegates would remain liable.",
        number: None,
        source: "90 FR 1016",
    },
    ElsewhereText {
        paragraph: "164.310",
        topic: "Physical safeguards",
        sentence: "Physical safeguards would be in writing throughout, device and media controls would be called technology asset controls, and two specifications would go: accountability, and data backup and storage, which moves to proposed §164.312(i).",
        number: Some("Maintenance every 12 months."),
        source: "90 FR 1016-1017",
    },
    ElsewhereText {
        paragraph: "164.314(a)(2)(i)(D)",
        topic: "Business associate contracts",
        sentence: "The contract would have the business associate report that it has activated its contingency plan, without unreasonable delay.",
        number: Some("No later than 24 hours after activation."),
        source: "90 FR 1019-1020",
    },
    ElsewhereText {
        paragraph: "164.314(b)(2)",
        topic: "Group health plans",
        sentence: "Plan documents would bind the sponsor to the safeguards of proposed §164.308(a), proposed §164.310 and proposed §164.312, and to the same notice of an activated contingency plan.",
        number: Some("No later than 24 hours after activation."),
        source: "90 FR 1020",
    },
    ElsewhereText {
        paragraph: "164.316",
        topic: "Documentation",
        sentence: "All policies, actions and assessments would be in writing, with how the factors of proposed §164.306(b) were considered.",
        number: Some(
            "Documentation kept 6 years, as today; review at least once every 12 months and within a reasonable and appropriate period of time after a security measure is modified.",
        ),
        source: "90 FR 1020",
    },
    ElsewhereText {
        paragraph: "164.318",
        topic: "Transition for business associate contracts",
        sentence: "A contract that complied before publication, and that is not renewed or modified between the effective and the compliance date, would be deemed to comply until it is renewed on or after the compliance date, at the latest until the time limit; this is about the contract duties only.",
        number: Some("At the latest 1 year and 60 days after publication."),
        source: "90 FR 1020",
    },
    ElsewhereText {
        paragraph: "164.320",
        topic: "Severability",
        sentence: "A paragraph on severability would be added.",
        number: None,
        source: "90 FR 1020",
    },
];
