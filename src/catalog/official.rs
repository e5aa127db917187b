//! Knows: the addresses of the official texts, and the wording of the neighbours of §164.312
//! that the product quotes.
//! Must not know: where they are shown.
//!
//! Source of the wording: eCFR as of 2026-07-01.

/// §164.312 in force.
pub const SECTION_312: &str = "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C/section-164.312";
/// The whole Security Rule in force.
pub const SUBPART_C: &str =
    "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C";
/// The definitions of covered entity and business associate.
pub const DEFINITIONS_160_103: &str = "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-160/subpart-A/section-160.103";
/// The proposal as printed.
pub const PROPOSAL_PDF: &str =
    "https://www.govinfo.gov/content/pkg/FR-2025-01-06/pdf/2024-30983.pdf";
/// The proposal as a page.
pub const PROPOSAL_PAGE: &str = "https://www.federalregister.gov/documents/2025/01/06/2024-30983/hipaa-security-rule-to-strengthen-the-cybersecurity-of-electronic-protected-health-information";
/// The agenda entry of the proposal.
pub const AGENDA_ENTRY: &str = "https://www.reginfo.gov/public/do/eAgendaViewRule?RIN=0945-AA22";
/// The risk assessment tool of HHS.
pub const RISK_ASSESSMENT_TOOL: &str =
    "https://www.healthit.gov/topic/privacy-security-and-hipaa/security-risk-assessment-tool";

/// A paragraph in force that is quoted beside the items.
#[derive(Debug)]
pub struct Quote {
    /// The paragraph.
    pub paragraph: &'static str,
    /// Official wording, in the parts that are quoted, each complete in itself.
    pub parts: &'static [&'static str],
}

/// What to do where an addressable specification is not reasonable and appropriate.
pub const ANOTHER_WAY: Quote = Quote {
    paragraph: "164.306(d)(3)(ii)(B)",
    parts: &[
        "If implementing the implementation specification is not reasonable and appropriate—",
        "Document why it would not be reasonable and appropriate to implement the implementation specification; and",
        "Implement an equivalent alternative measure if reasonable and appropriate.",
    ],
};

/// How long documentation is kept.
pub const SIX_YEARS: Quote = Quote {
    paragraph: "164.316(b)(2)(i)",
    parts: &[
        "Retain the documentation required by paragraph (b)(1) of this section for 6 years from the date of its creation or the date when it last was in effect, whichever is later.",
    ],
};

/// Who is a covered entity.
pub const COVERED_ENTITY: Quote = Quote {
    paragraph: "160.103",
    parts: &[
        "Covered entity means: (1) A health plan. (2) A health care clearinghouse. (3) A health care provider who transmits any health information in electronic form in connection with a transaction covered by this subchapter.",
    ],
};

/// Who is a business associate, in the two parts that matter most here.
pub const BUSINESS_ASSOCIATE: Quote = Quote {
    paragraph: "160.103",
    parts: &[
        "Business associate: (1) Except as provided in paragraph (4) of this definition, business associate means, with respect to a covered entity, a person who: (i) On behalf of such covered entity or of an organized health care arrangement (as defined in this section) in which the covered entity participates, but other than in the capacity of a member of the workforce of such covered entity or arrangement, creates, receives, maintains, or transmits protected health information for a function or activity regulated by this subchapter, including claims processing or administration, data analysis, processing or administration, utilization review, quality assurance, patient safety activities listed at 42 CFR 3.20, billing, benefit management, practice management, and repricing",
        "(3) Business associate includes: (iii) A subcontractor that creates, receives, maintains, or transmits protected health information on behalf of the business associate.",
    ],
};
