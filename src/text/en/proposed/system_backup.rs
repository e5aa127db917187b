//! Knows: our English words about §164.312(j) as proposed, Information systems backup and recovery. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::NOT_NAMED_TODAY;
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(j).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(j)",
    purpose: "Whole systems, and not the data alone, could be brought back.",
    items: &[ProposedText {
        id: "nprm:164.312(j)",
        question: "Do technical controls create and maintain backups of relevant systems, and are these controls tested?",
        explanation: "Technical controls would create and maintain backups of relevant systems, not of the data alone, and you would review them and test how well they work. For the test, the preamble says that sampling and a review of logs are enough (90 FR 979).",
        number: "At least once every six months or in response to environmental or operational changes, whichever is more frequent.",
        differently: "You would back up whole systems, such as servers and their settings, and test that on a fixed cadence.",
        yes_only_if: lines![
            "Every relevant system can be set up again from a backup, firewall and sign-in service included.",
            "The controls were reviewed and tested within the last six months, and after changes.",
        ],
        where_to_look: lines![
            "Backup software: images of servers, beside copies of files.",
            "Network equipment, sign-in and cloud services: saved settings, and where they are kept.",
        ],
        evidence: lines![
            "A list of relevant systems with the backup of each",
            "A dated note of the last test, with what was changed",
        ],
        action: "Back up whole systems and test the backups",
        first_step: "Ask how the EHR server or the firewall would be rebuilt, and from what. Note which systems have no backup.",
        who: "IT provider",
        ask: "Ask whether whole systems are backed up and tested",
        ask_question: "Which of our systems could be set up again from a backup, settings included, when was that last tested, and which could not?",
        details: pairs![],
        today: Some(NOT_NAMED_TODAY),
    }],
};
