//! Knows: our English words about what this check leaves out, with what each is.
//! Must not know: the items that are covered.

use crate::text::lines::lines;
use crate::text::reference_text::NotCoveredText;

/// In the order in which they are told.
pub const NOT_COVERED: &[NotCoveredText] = &[
    NotCoveredText {
        title: "The risk analysis itself",
        what: "An accurate and thorough look at what could go wrong with all the ePHI you hold. This check asks whether there is one, and does not do it for you.",
        paragraphs: lines!["164.308(a)(1)(ii)(A)"],
    },
    NotCoveredText {
        title: "Administrative safeguards",
        what: "How security is managed: risk management, a security official, training, incidents, contingency planning and evaluation.",
        paragraphs: lines!["164.308"],
    },
    NotCoveredText {
        title: "Physical safeguards",
        what: "The protection of places and things: access to facilities, use and security of workstations, and control of devices and media.",
        paragraphs: lines!["164.310"],
    },
    NotCoveredText {
        title: "Business associate agreements",
        what: "Before a vendor handles ePHI for you, you obtain satisfactory assurances that it will safeguard the data, and document them in a written contract or other arrangement.",
        paragraphs: lines!["164.308(b)(1)", "164.308(b)(3)", "164.314(a)"],
    },
    NotCoveredText {
        title: "Organizational requirements",
        what: "What such a contract must contain, for example that the business associate reports security incidents to you.",
        paragraphs: lines!["164.314"],
    },
    NotCoveredText {
        title: "Breach notification",
        what: "What to do after an impermissible use or disclosure, which is presumed to be a breach unless a low probability of compromise is shown. These duties attach to unsecured protected health information; a business associate reports such breaches to you (§164.410).",
        paragraphs: lines!["164.402", "164.410"],
    },
    NotCoveredText {
        title: "State law",
        what: "The laws of the states are no part of 45 CFR, and none of them is looked at here. Ask somebody who advises you.",
        paragraphs: lines![],
    },
];
