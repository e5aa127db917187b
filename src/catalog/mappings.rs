//! Knows: published tags of other frameworks for foundations and items, each with its source.
//! Must not know: what a control says, analyst suggestions, or where the tags are shown.

use super::{DOCUMENTATION, ItemId, RISK_ANALYSIS};

/// Who published a mapping, or how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MappingKind {
    /// HHS named it.
    Hhs,
    /// NIST published it.
    Nist,
    /// Somebody else published it.
    ThirdParty,
    /// Taken over from the item that this one comes from.
    Inherited,
}

/// The controls of one framework that somebody has tied to one item.
#[derive(Debug)]
pub struct Mapping {
    /// The item.
    pub item: ItemId,
    /// The framework, with its revision.
    pub framework: &'static str,
    /// The identifiers of the controls, in the order of the source, with commas between them. A
    /// list of its own would cost a visitor an address and a length for every control.
    pub controls: &'static str,
    /// Who says so.
    pub kind: MappingKind,
    /// Where it stands, and how it was read.
    pub source: &'static str,
}

/// NIST Special Publication 800-53, revision 5.
const SP_800_53R5: &str = "SP 800-53r5";

/// The crosswalk that belongs to NIST SP 800-66r2. It was not read on nist.gov.
const NIST_CROSSWALK: &str = "NIST crosswalk of SP 800-66r2 (CPRT), read through a machine copy of NIST’s CPRT in intuitem/ciso-assistant-community of 2025-06-13, not on nist.gov";

/// The same crosswalk; the row is that of §164.316(b)(2)(i).
const NIST_CROSSWALK_TIME_LIMIT: &str = "NIST crosswalk of SP 800-66r2 (CPRT), documentation time limit, §164.316(b)(2)(i), read through a machine copy of NIST’s CPRT in intuitem/ciso-assistant-community of 2025-06-13, not on nist.gov";

/// The Cybersecurity Performance Goals of HHS for health care, January 2024. Voluntary.
const HPH_CPG: &str = "HPH CPG";

/// The references in a public questionnaire on the proposal. Nobody else was found to have
/// published any.
const QUESTIONNAIRE: &str =
    "CLIPS questionnaire on the proposal by T. P. Dover (tpd3gmj/HHS-SR-SCA-ES-V1, 2026)";

/// A row of the NIST crosswalk for the rule in force.
const fn nist(item: ItemId, controls: &'static str) -> Mapping {
    Mapping {
        item,
        framework: SP_800_53R5,
        controls,
        kind: MappingKind::Nist,
        source: NIST_CROSSWALK,
    }
}

/// In catalog order. NIST calls its mapping intentionally broad.
pub const MAPPINGS: &[Mapping] = &[
    nist(RISK_ANALYSIS, "RA-1, RA-3"),
    Mapping {
        item: DOCUMENTATION,
        framework: SP_800_53R5,
        controls: "SI-12",
        kind: MappingKind::Nist,
        source: NIST_CROSSWALK_TIME_LIMIT,
    },
    nist(ItemId::new("164.312(a)(1)"), "AC-1, AC-3, AC-5, AC-6"),
    nist(
        ItemId::new("164.312(a)(2)(i)"),
        "AC-2, AC-3, IA-2, IA-3, IA-4, IA-8",
    ),
    nist(ItemId::new("164.312(a)(2)(ii)"), "AC-2, AC-3, CP-2"),
    nist(ItemId::new("164.312(a)(2)(iii)"), "AC-12"),
    nist(ItemId::new("164.312(a)(2)(iv)"), "SC-13"),
    nist(
        ItemId::new("164.312(b)"),
        "AU-1, AU-2, AU-3, AU-4, AU-6, AU-7, AU-8",
    ),
    nist(
        ItemId::new("164.312(c)(1)"),
        "CP-9, MP-2, MP-5, SC-8, SI-1, SI-7",
    ),
    nist(ItemId::new("164.312(c)(2)"), "SC-8, SI-7"),
    nist(ItemId::new("164.312(d)"), "IA-2, IA-3, IA-4, IA-8, IA-9"),
    nist(ItemId::new("164.312(e)(1)"), "SC-8"),
    nist(ItemId::new("164.312(e)(2)(i)"), "SC-8, SI-7"),
    nist(ItemId::new("164.312(e)(2)(ii)"), "SC-8, SC-12, SC-13"),
];

/// Goals that HHS itself named in the preamble of the proposal.
const fn hhs(item: ItemId, controls: &'static str, source: &'static str) -> Mapping {
    Mapping {
        item,
        framework: HPH_CPG,
        controls,
        kind: MappingKind::Hhs,
        source,
    }
}

/// A row of the questionnaire.
const fn questionnaire(item: ItemId, controls: &'static str) -> Mapping {
    Mapping {
        item,
        framework: SP_800_53R5,
        controls,
        kind: MappingKind::ThirdParty,
        source: QUESTIONNAIRE,
    }
}

/// The rows of the items in force that this one continues, each control once.
const fn inherited(item: ItemId, controls: &'static str) -> Mapping {
    Mapping {
        item,
        framework: SP_800_53R5,
        controls,
        kind: MappingKind::Inherited,
        source: NIST_CROSSWALK,
    }
}

/// For the proposal, in catalog order, goals first. NIST has published nothing for it. What HHS
/// said of a whole standard stands at the item of the standard. Items on which nobody published
/// anything have no row.
pub const PROPOSED_MAPPINGS: &[Mapping] = &[
    inherited(ItemId::new("nprm:164.312(a)(1)"), "AC-1, AC-3, AC-5, AC-6"),
    hhs(
        ItemId::new("nprm:164.312(a)(2)(i)"),
        "Essential: Unique Credentials",
        "Preamble of the proposal, 90 FR 965",
    ),
    questionnaire(ItemId::new("nprm:164.312(a)(2)(i)"), "IA-2, IA-3"),
    hhs(
        ItemId::new("nprm:164.312(a)(2)(ii)"),
        "Essential: Separate User and Privileged Accounts",
        "Preamble of the proposal, 90 FR 966",
    ),
    questionnaire(
        ItemId::new("nprm:164.312(a)(2)(ii)"),
        "AC-6, AC-6(5), IA-2(1)",
    ),
    questionnaire(
        ItemId::new("nprm:164.312(a)(2)(iii)"),
        "AC-2(2), CP-2, AU-2",
    ),
    questionnaire(ItemId::new("nprm:164.312(a)(2)(iv)"), "AC-11, AC-12, CM-6"),
    questionnaire(ItemId::new("nprm:164.312(a)(2)(v)"), "AC-7, AU-2"),
    hhs(
        ItemId::new("nprm:164.312(a)(2)(vi)"),
        "Enhanced: Network Segmentation",
        "Preamble of the proposal, 90 FR 967",
    ),
    questionnaire(ItemId::new("nprm:164.312(a)(2)(vi)"), "AC-4, SC-7, CA-2"),
    questionnaire(
        ItemId::new("nprm:164.312(a)(2)(vii)"),
        "AC-2, AC-2(7), AC-3",
    ),
    questionnaire(ItemId::new("nprm:164.312(a)(2)(viii)"), "CA-2, CA-7"),
    hhs(
        ItemId::new("nprm:164.312(b)(1)"),
        "Essential: Strong Encryption",
        "Preamble of the proposal on the whole standard, 90 FR 968",
    ),
    inherited(ItemId::new("nprm:164.312(b)(1)"), "SC-13, SC-8, SC-12"),
    inherited(ItemId::new("nprm:164.312(b)(2)"), "SC-13, SC-8, SC-12"),
    hhs(
        ItemId::new("nprm:164.312(c)(1)"),
        "Enhanced: Configuration Management, Enhanced: Detect and Respond to Relevant Threats and TTPs, Essential: Email Security",
        "Preamble of the proposal on the whole standard, 90 FR 971",
    ),
    hhs(
        ItemId::new("nprm:164.312(d)(1)"),
        "Enhanced: Centralized Log Collection",
        "Preamble of the proposal on the whole standard, 90 FR 972",
    ),
    inherited(
        ItemId::new("nprm:164.312(d)(1)"),
        "AU-1, AU-2, AU-3, AU-4, AU-6, AU-7, AU-8",
    ),
    inherited(
        ItemId::new("nprm:164.312(d)(2)(ii)"),
        "AU-1, AU-2, AU-3, AU-4, AU-6, AU-7, AU-8",
    ),
    inherited(
        ItemId::new("nprm:164.312(e)"),
        "CP-9, MP-2, MP-5, SC-8, SI-1, SI-7",
    ),
    hhs(
        ItemId::new("nprm:164.312(f)(1)"),
        "Essential: Multifactor Authentication, Essential: Email Security",
        "Preamble of the proposal on the whole standard, 90 FR 974",
    ),
    inherited(
        ItemId::new("nprm:164.312(f)(1)"),
        "IA-2, IA-3, IA-4, IA-8, IA-9",
    ),
    inherited(ItemId::new("nprm:164.312(g)"), "SC-8"),
    hhs(
        ItemId::new("nprm:164.312(h)(1)"),
        "Enhanced: Cybersecurity Testing, Enhanced: Third Party Vulnerability Disclosure",
        "Preamble of the proposal on the whole standard, 90 FR 977",
    ),
];

/// What is published for this item, in the order of the tables.
pub fn mappings(id: ItemId) -> impl Iterator<Item = &'static Mapping> {
    let all = MAPPINGS.iter().chain(PROPOSED_MAPPINGS);
    all.filter(move |mapping| mapping.item == id)
}
