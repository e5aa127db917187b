//! Knows: our English words about §164.312(e) as proposed, Integrity. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::EVERY_12_MONTHS;
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(e).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(e)",
    purpose: "Technical controls would protect patient data from improper change and loss, stored and sent.",
    items: &[ProposedText {
        id: "nprm:164.312(e)",
        question: "Do technical controls protect stored and sent patient data from improper change or destruction, and are they tested?",
        explanation: "Technical controls would protect ePHI from improper alteration or destruction, both at rest and in transit, and their effectiveness would be reviewed and tested. Integrity controls, §164.312(e)(2)(i) today, would become part of this standard (90 FR 977).",
        number: EVERY_12_MONTHS,
        differently: "You would use technical controls where policies and procedures may do today, for data in transit as well, and test them on a fixed cadence.",
        yes_only_if: lines![
            "Technical controls protect stored patient data, and others protect it on the move.",
            "Both were reviewed and tested within the last 12 months, and after changes.",
        ],
        where_to_look: lines![
            "EHR and file storage: access rights, version history and checks of stored records.",
            "Interfaces and file transfer: what would detect a changed message.",
        ],
        evidence: lines![
            "A list of the controls for stored and for sent data",
            "The last test of them, with its date and findings",
        ],
        action: "Protect integrity by technical controls and test them",
        first_step: "Name one technical control for stored data and one for sent data. Note when each was last tested.",
        who: "IT provider with the EHR vendor",
        ask: "Ask whether technical controls keep patient data unaltered",
        ask_question: "Which technical controls protect our patient data from improper change or loss, stored and sent, and when were they last tested?",
        details: pairs![
            "technical-at-rest" => "Do technical controls, not policies alone, protect stored patient data from improper change or loss?",
            "technical-in-transit" => "Do technical controls protect patient data on the move from improper change or loss?",
            "reviewed-and-tested" => "Are these controls reviewed and tested at least every 12 months and after changes?",
        ],
        today: None,
    }],
};
