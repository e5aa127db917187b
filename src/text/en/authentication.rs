//! Knows: our English words about §164.312(d) in force, Person or entity authentication.
//! Must not know: official wording beyond short marked quotes, the proposal, or where the words are shown.

use crate::text::item_text::{ItemText, StandardText};
use crate::text::lines::lines;

/// 45 CFR 164.312(d).
pub const STANDARD: StandardText = StandardText {
    paragraph: "164.312(d)",
    purpose: "A person or entity that asks for access to patient data is verified to be the one claimed.",
    items: &[ItemText {
        id: "164.312(d)",
        question: "Do you verify that every person or entity asking for access to patient data is the one claimed?",
        explanation: "Have procedures to verify that a person or entity asking for access to patient data is the one claimed. An entity can be an organization whose system connects to yours; the text names no method.",
        why_it_matters: "A personal login helps little if somebody else can use it. Passwords get stolen and guessed, and a caller can pretend to be a colleague.",
        yes_only_if: lines![
            "Procedures to verify people and entities are written down (§164.316(b)(1)) and in use.",
            "They cover everyone who asks for access, from the office and from outside.",
            "They cover entities whose systems connect, such as a lab or a billing company.",
            "For systems a vendor runs, the vendor confirmed in writing how it verifies, and you can say where.",
        ],
        where_to_look: lines![
            "EHR: the sign-in settings, and how patients are verified for the portal. If the vendor runs it, look for its written confirmation. Without one, the answer is: I do not know. The duty stays with the practice.",
            "Windows and Mac computers: a password, PIN or fingerprint is asked for, and automatic sign-in is off.",
            "Microsoft 365 or Google Workspace: the sign-in methods, and who uses multi-factor authentication.",
            "Interfaces: the keys or certificates by which labs, billing and other systems prove who they are.",
            "Your IT provider: sign-in for remote access, and how a caller is verified before a password reset.",
        ],
        evidence: lines![
            "The written procedures for verifying people and entities",
            "Dated screenshots or reports of the sign-in settings",
            "A list of connected entities, with how each is verified",
        ],
        action: "Verify every person and entity that asks for access",
        first_step: "Find out how a forgotten password is reset now. Write down how the person is verified first, and add that step if there is none.",
        often_missing: lines![
            "A check of who is calling before a password is reset",
            "Verification of connections from labs, billing and other organizations",
            "A password in place of the default one on devices",
        ],
        who: "EHR administrator with the IT provider",
        in_software: "Good systems offer multi-factor authentication for people, and keys or certificates for connected systems. They slow down password guessing.",
        ask: "Ask how people and connected systems are verified",
        ask_question: "How does each of our systems with patient data verify the people and outside organizations that ask for access? How do you verify someone who asks you for a password reset?",
        examples: None,
    }],
};
