//! Knows: our English words about §164.312(g) as proposed, Transmission security. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::EVERY_12_MONTHS;
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(g).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(g)",
    purpose: "Patient data on its way over a network would be guarded by technical controls that are tested.",
    items: &[ProposedText {
        id: "nprm:164.312(g)",
        question: "Do technical controls guard patient data against unauthorized access while it is sent, and are they tested?",
        explanation: "Technical controls would guard ePHI against unauthorized access while it is sent over a network, and you would review them and test how well they work. Encryption itself would stand in proposed §164.312(b).",
        number: EVERY_12_MONTHS,
        differently: "You would review and test what guards your connections on a fixed cadence and after changes.",
        yes_only_if: lines![
            "Each way in which patient data is sent has a technical control against unauthorized access.",
            "These controls were reviewed and tested within the last 12 months, and after changes.",
        ],
        where_to_look: lines![
            "E-mail, portal, interfaces, fax and remote access: what guards each of them.",
            "Your files: the last connection test, with its date, findings and changes.",
        ],
        evidence: lines![
            "A list of connections with the control for each",
            "A dated note of each connection test",
        ],
        action: "Test what guards patient data on its way",
        first_step: "Pick your busiest connection and have its protection tested. Note the result and the date.",
        who: "IT provider",
        ask: "Ask whether the protection of what we send was tested",
        ask_question: "What guards each way in which our patient data is sent, when was that last reviewed and tested, and what was changed?",
        details: pairs![
            "reviewed-and-tested" => "Are these controls reviewed and tested at least every 12 months and after changes?",
        ],
        today: None,
    }],
};
