//! Knows: our English words about §164.312(b) as proposed, Encryption and decryption. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::{EVERY_12_MONTHS, MAINTENANCE_TODAY};
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(b).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(b)",
    purpose: "Patient data would be unreadable without the key, wherever it is stored or sent.",
    items: &[
        ProposedText {
            id: "nprm:164.312(b)(1)",
            question: "Do technical controls encrypt and decrypt patient data in a way that meets prevailing cryptographic standards?",
            explanation: "Technical controls would encrypt and decrypt ePHI in a way that meets prevailing cryptographic standards. The preamble takes these to be widely accepted standards that authoritative sources recommend (90 FR 968).",
            number: "The text fixes no number and names no algorithm.",
            differently: "You would keep encryption up to date with prevailing standards, and no documented reason not to encrypt would do outside the exceptions in proposed §164.312(b)(3).",
            yes_only_if: lines![
                "You can name the encryption used in each place, for stored and for sent data.",
                "You have compared it with current recommendations, and nothing outdated is in use.",
            ],
            where_to_look: lines![
                "EHR and cloud services: the vendor’s statement on the method and version of encryption.",
                "Servers, mail, VPN and Wi-Fi: the versions that are still allowed.",
            ],
            evidence: lines![
                "A list of places with the encryption used in each",
                "A note of the recommendation you compared it with",
            ],
            action: "Bring encryption up to prevailing standards",
            first_step: "Ask each vendor in writing which encryption method and version it uses. Put the answers into one list.",
            who: "IT provider with the EHR vendor",
            ask: "Ask whether the encryption in use is up to date",
            ask_question: "Which encryption methods and versions protect our stored and sent patient data? Which of them no longer meet current recommendations?",
            details: pairs![
                "prevailing-standards" => "Does the encryption meet prevailing cryptographic standards?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(b)(2)",
            question: "Is all patient data encrypted, at rest and in transit?",
            explanation: "All ePHI would be encrypted at rest and in transit, except to the extent that one of the four exceptions in proposed §164.312(b)(3) applies. Each would have to be documented in real time, and would call for compensating controls (proposed §164.312(b)(4)).",
            number: "The text fixes no number; it says all.",
            differently: "You would encrypt everything that stores or sends patient data, also inside your own network, unless an exception applies.",
            yes_only_if: lines![
                "Every server, laptop, phone, backup, removable medium and cloud service with patient data is encrypted.",
                "Patient data is encrypted whenever it is sent, inside your own network too.",
            ],
            where_to_look: lines![
                "Device list: the encryption status of each computer, phone and backup.",
                "Interfaces, e-mail, fax and remote access: where data still goes in plain text.",
            ],
            evidence: lines![
                "A dated device list with encryption status",
                "A list of connections with the encryption of each",
            ],
            action: "Encrypt all patient data, stored and sent",
            first_step: "Mark every device and connection on your lists as encrypted, not encrypted or unknown. Begin with what leaves the office.",
            who: "IT provider with the practice manager",
            ask: "Ask whether any patient data is still unencrypted",
            ask_question: "Where is our patient data stored or sent without encryption, inside our own network included? What would it take to close each gap?",
            details: pairs![
                "all-at-rest" => "Is all stored patient data encrypted: servers, laptops, phones, backups, removable media, cloud?",
                "all-in-transit" => "Is all patient data encrypted whenever it is sent, inside your own network too?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(b)(5)",
            question: "Is your encryption reviewed and tested at least every 12 months and after changes?",
            explanation: "You would review the technical controls of proposed §164.312(b), test how well they work, and change them as reasonable and appropriate.",
            number: EVERY_12_MONTHS,
            differently: "You would check on a fixed cadence that encryption is on everywhere, works and is still up to date.",
            yes_only_if: lines![
                "Encryption of stored and of sent data was tested within the last 12 months, and after changes.",
                "Decryption was tested too: the keys were found and worked.",
            ],
            where_to_look: lines![
                "Your files: the last encryption test, with its date, findings and changes.",
                "Device management: its encryption report beside the device list.",
            ],
            evidence: lines!["A dated note of each encryption test, with what was changed"],
            action: "Review and test encryption at set times",
            first_step: "Compare the encryption report with your device list once. Note what is missing, and set the date of the next look.",
            who: "IT provider",
            ask: "Ask whether encryption was tested, and when",
            ask_question: "When was the encryption of our devices, backups and connections last tested, and what was changed afterwards?",
            details: pairs![],
            today: Some(MAINTENANCE_TODAY),
        },
    ],
};
