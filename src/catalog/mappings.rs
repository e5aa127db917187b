//! Knows: published tags of other frameworks for foundations and current items, each with its source.
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
    /// The identifiers of the controls, in the order of the source.
    pub controls: &'static [&'static str],
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

/// A row of the NIST crosswalk for the rule in force.
const fn nist(item: ItemId, controls: &'static [&'static str]) -> Mapping {
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
    nist(RISK_ANALYSIS, &["RA-1", "RA-3"]),
    Mapping {
        item: DOCUMENTATION,
        framework: SP_800_53R5,
        controls: &["SI-12"],
        kind: MappingKind::Nist,
        source: NIST_CROSSWALK_TIME_LIMIT,
    },
    nist(
        ItemId::new("164.312(a)(1)"),
        &["AC-1", "AC-3", "AC-5", "AC-6"],
    ),
    nist(
        ItemId::new("164.312(a)(2)(i)"),
        &["AC-2", "AC-3", "IA-2", "IA-3", "IA-4", "IA-8"],
    ),
    nist(ItemId::new("164.312(a)(2)(ii)"), &["AC-2", "AC-3", "CP-2"]),
    nist(ItemId::new("164.312(a)(2)(iii)"), &["AC-12"]),
    nist(ItemId::new("164.312(a)(2)(iv)"), &["SC-13"]),
    nist(
        ItemId::new("164.312(b)"),
        &["AU-1", "AU-2", "AU-3", "AU-4", "AU-6", "AU-7", "AU-8"],
    ),
    nist(
        ItemId::new("164.312(c)(1)"),
        &["CP-9", "MP-2", "MP-5", "SC-8", "SI-1", "SI-7"],
    ),
    nist(ItemId::new("164.312(c)(2)"), &["SC-8", "SI-7"]),
    nist(
        ItemId::new("164.312(d)"),
        &["IA-2", "IA-3", "IA-4", "IA-8", "IA-9"],
    ),
    nist(ItemId::new("164.312(e)(1)"), &["SC-8"]),
    nist(ItemId::new("164.312(e)(2)(i)"), &["SC-8", "SI-7"]),
    nist(
        ItemId::new("164.312(e)(2)(ii)"),
        &["SC-8", "SC-12", "SC-13"],
    ),
];

/// What is published for this item, in the order of the table.
pub fn mappings(id: ItemId) -> impl Iterator<Item = &'static Mapping> {
    MAPPINGS.iter().filter(move |mapping| mapping.item == id)
}
