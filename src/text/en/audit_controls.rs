//! Knows: our English words about §164.312(b) in force, Audit controls.
//! Must not know: official wording beyond short marked quotes, the proposal, or where the words are shown.

use crate::text::item_text::{ItemText, StandardText};
use crate::text::lines::lines;

/// 45 CFR 164.312(b).
pub const STANDARD: StandardText = StandardText {
    paragraph: "164.312(b)",
    purpose: "What happens in systems with patient data is recorded, and the record is examined.",
    items: &[ItemText {
        id: "164.312(b)",
        question: "Do your systems with patient data record what happens in them, and is that record examined?",
        explanation: "Use hardware, software or procedures that “record and examine activity” in systems that contain or use patient data. Both halves count, and the text sets no retention period for logs.",
        why_it_matters: "Without a record you cannot tell who opened what, or what an intruder did. A record that nobody examines warns nobody. §164.308(a)(1)(ii)(D) also asks you to review such records regularly.",
        yes_only_if: lines![
            "Activity is recorded in every system in scope that contains or uses patient data, not in the EHR alone.",
            "There is a way to examine the records, and it is in use.",
            "You can say who examines which records, and when that last happened.",
            "For systems a vendor runs, the vendor confirmed in writing what is recorded and who examines it, and you can say where.",
        ],
        where_to_look: lines![
            "EHR: the audit log or access report, by patient and by user. If only the vendor can open it, look for a written statement. Without one, the answer is: I do not know. The duty stays with the practice.",
            "Windows and Mac computers: the security log on Windows, the system log on a Mac, servers first.",
            "Microsoft 365 or Google Workspace: audit log search and sign-in reports. Check that recording is on.",
            "Firewall and remote access: the log of who connected from outside.",
            "Your IT provider: which logs it collects, who reads them, and what raises an alert.",
        ],
        evidence: lines![
            "A list of systems, with what each one records",
            "Notes of each review: date, reviewer, what was examined, what was found",
            "The written procedure for examining the records",
        ],
        action: "Record activity in every system and examine the records",
        first_step: "Open the EHR access report for one recent day and read it. Write down the date and what you found.",
        often_missing: lines![
            "A person who examines the logs",
            "Logs of systems beside the EHR: e-mail, imaging, file server, remote access",
            "A note that a review took place",
        ],
        who: "Practice manager with the IT provider",
        in_software: "Good systems log who did what to which record, and when. They keep the log tamper-resistant, out of reach of the people it records, and offer reports that anyone can read.",
        ask: "Ask what is logged, and who examines it",
        ask_question: "Which of our systems with patient data record activity, and who examines those records? Can you show us the latest review?",
        examples: None,
    }],
};
