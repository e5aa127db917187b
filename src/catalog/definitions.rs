//! Knows: the official definitions of the terms that the law and our words use.
//! Must not know: how they are put in plain words.
//!
//! Sources: eCFR as of 2026-07-01; a public copy of the 2013 text for §160.103; 90 FR 898 for the
//! two terms of the proposal, in the parts that were read.

use super::Rule;
use super::official::{BUSINESS_ASSOCIATE, COVERED_ENTITY, Quote};

/// A term with its official definition.
#[derive(Debug)]
pub struct Definition {
    /// The term.
    pub term: &'static str,
    /// The text that defines it. A definition of the proposal is not law.
    pub rule: Rule,
    /// Official wording.
    pub quote: Quote,
}

/// A definition of §164.304 in force.
const fn of_304(term: &'static str, parts: &'static [&'static str]) -> Definition {
    Definition {
        term,
        rule: Rule::Current,
        quote: Quote {
            paragraph: "164.304",
            parts,
        },
    }
}

/// In the order of the alphabet.
pub const DEFINITIONS: &[Definition] = &[
    of_304(
        "Access",
        &[
            "Access means the ability or the means necessary to read, write, modify, or communicate data/information or otherwise use any system resource.",
        ],
    ),
    of_304(
        "Authentication",
        &["Authentication means the corroboration that a person is the one claimed."],
    ),
    of_304(
        "Availability",
        &[
            "Availability means the property that data or information is accessible and useable upon demand by an authorized person.",
        ],
    ),
    Definition {
        term: "Business associate",
        rule: Rule::Current,
        quote: BUSINESS_ASSOCIATE,
    },
    of_304(
        "Confidentiality",
        &[
            "Confidentiality means the property that data or information is not made available or disclosed to unauthorized persons or processes.",
        ],
    ),
    Definition {
        term: "Covered entity",
        rule: Rule::Current,
        quote: COVERED_ENTITY,
    },
    Definition {
        term: "Electronic protected health information",
        rule: Rule::Current,
        quote: Quote {
            paragraph: "160.103",
            parts: &[
                "Electronic protected health information means information that comes within paragraphs (1)(i) or (1)(ii) of the definition of protected health information as specified in this section.",
            ],
        },
    },
    of_304(
        "Encryption",
        &[
            "Encryption means the use of an algorithmic process to transform data into a form in which there is a low probability of assigning meaning without use of a confidential process or key.",
        ],
    ),
    of_304(
        "Information system",
        &[
            "Information system means an interconnected set of information resources under the same direct management control that shares common functionality. A system normally includes hardware, software, information, data, applications, communications, and people.",
        ],
    ),
    of_304(
        "Integrity",
        &[
            "Integrity means the property that data or information have not been altered or destroyed in an unauthorized manner.",
        ],
    ),
    of_304(
        "Malicious software",
        &[
            "Malicious software means software, for example, a virus, designed to damage or disrupt a system.",
        ],
    ),
    // The three categories that follow the colon are told in our words.
    Definition {
        term: "Multi-factor authentication",
        rule: Rule::Proposed,
        quote: Quote {
            paragraph: "164.304",
            parts: &[
                "authentication of the user’s identity through verification of at least two of the following three categories:",
            ],
        },
    },
    of_304(
        "Password",
        &[
            "Password means confidential authentication information composed of a string of characters.",
        ],
    ),
    Definition {
        term: "Protected health information",
        rule: Rule::Current,
        quote: Quote {
            paragraph: "160.103",
            parts: &[
                "Protected health information means individually identifiable health information: (1) Except as provided in paragraph (2) of this definition, that is: (i) Transmitted by electronic media; (ii) Maintained in electronic media; or (iii) Transmitted or maintained in any other form or medium.",
            ],
        },
    },
    Definition {
        term: "Relevant electronic information system",
        rule: Rule::Proposed,
        quote: Quote {
            paragraph: "164.304",
            parts: &[
                "an electronic information system that creates, receives, maintains, or transmits electronic protected health information or that otherwise affects the confidentiality, integrity, or availability of electronic protected health information.",
            ],
        },
    },
    of_304(
        "Security incident",
        &[
            "Security incident means the attempted or successful unauthorized access, use, disclosure, modification, or destruction of information or interference with system operations in an information system.",
        ],
    ),
    of_304(
        "Technical safeguards",
        &[
            "Technical safeguards means the technology and the policy and procedures for its use that protect electronic protected health information and control access to it.",
        ],
    ),
    Definition {
        term: "Unsecured protected health information",
        rule: Rule::Current,
        quote: Quote {
            paragraph: "164.402",
            parts: &[
                "Unsecured protected health information means protected health information that is not rendered unusable, unreadable, or indecipherable to unauthorized persons through the use of a technology or methodology specified by the Secretary in the guidance issued under section 13402(h)(2) of Public Law 111-5.",
            ],
        },
    },
    of_304(
        "User",
        &["User means a person or entity with authorized access."],
    ),
    of_304(
        "Workstation",
        &[
            "Workstation means an electronic computing device, for example, a laptop or desktop computer, or any other device that performs similar functions, and electronic media stored in its immediate environment.",
        ],
    ),
];
