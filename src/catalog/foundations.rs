//! Knows: the two foundations, with the paragraphs that ask for them.
//! Must not know: how they are explained, or that a record leans on them.

use super::{Effort, FirstStep, Foundation, ItemId};

/// A risk analysis has been done, is written down, and has been looked at again since the last
/// big change. The rule in force sets no interval.
pub const RISK_ANALYSIS: ItemId = ItemId::new("foundation:risk-analysis");

/// Security decisions are written down and kept.
pub const DOCUMENTATION: ItemId = ItemId::new("foundation:documentation");

/// Both, in the order in which they are asked.
pub const FOUNDATIONS: &[Foundation] = &[
    Foundation {
        id: RISK_ANALYSIS,
        title: "Risk analysis",
        paragraph: "164.308(a)(1)(ii)(A)",
        label: "Required",
        wording: "Conduct an accurate and thorough assessment of the potential risks and vulnerabilities to the confidentiality, integrity, and availability of electronic protected health information held by the covered entity or business associate.",
        first_step: FirstStep::RiskAnalysis,
        effort: Effort::Large,
    },
    Foundation {
        id: DOCUMENTATION,
        title: "Documentation",
        paragraph: "164.316(b)(1)",
        label: "Standard",
        wording: "Maintain the policies and procedures implemented to comply with this subpart in written (which may be electronic) form; and",
        first_step: FirstStep::Documentation,
        effort: Effort::Medium,
    },
];
