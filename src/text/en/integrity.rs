//! Knows: our English words about §164.312(c) in force, Integrity.
//! Must not know: official wording beyond short marked quotes, the proposal, or where the words are shown.

use crate::text::item_text::{ItemText, RecordExamples, StandardText};
use crate::text::lines::lines;

/// 45 CFR 164.312(c).
pub const STANDARD: StandardText = StandardText {
    paragraph: "164.312(c)",
    purpose: "Patient data is protected from improper change and improper destruction.",
    items: &[
        ItemText {
            id: "164.312(c)(1)",
            question: "Do you have policies and procedures in use that protect patient data from improper change or destruction?",
            explanation: "Have policies and procedures that protect patient data from improper alteration or destruction, and put them to use. This is usually read to cover wrong edits, software errors and disk faults, not attacks alone.",
            why_it_matters: "Care rests on the record. A wrong allergy, a lost result or a mixed-up chart can harm a patient. Backups are a duty of their own (§164.308(a)(7)(ii)(A)); here they help you put things right.",
            yes_only_if: lines![
                "Written policies and procedures say how patient data is protected from improper change and destruction.",
                "They are in use, for example as limits on who may change, merge or delete records.",
                "They cover every place in scope, not the EHR alone.",
                "For systems a vendor runs, the vendor confirmed its part in writing and you can say where.",
            ],
            where_to_look: lines![
                "EHR: who may edit, merge or delete records, the locking of signed notes, and the change history. If the vendor runs it, look for its written confirmation. Without one, the answer is: I do not know. The duty stays with the practice.",
                "Windows and Mac computers: malware protection is on and up to date.",
                "Microsoft 365 or Google Workspace: version history, recovery of deleted files, and who may delete.",
                "Backups: the report of the last run, the last trial restore, and who can delete a backup.",
                "Your IT provider: malware protection, disk warnings, and how updates to systems are checked.",
            ],
            evidence: lines![
                "The written policies and procedures, with dates",
                "A dated report of who may edit, merge or delete records",
                "Results of trial restores from backup",
                "The vendor’s written confirmation, for systems it runs",
            ],
            action: "Protect patient data from improper change or destruction",
            first_step: "List who may delete or merge records in the EHR. Take that right from anyone who does not need it, and write the rule down.",
            often_missing: lines![
                "Rules for files outside the EHR: scans, images, spreadsheets",
                "Limits on who may delete or merge",
                "A trial restore from backup",
            ],
            who: "Practice manager with the EHR administrator",
            in_software: "Good systems keep earlier versions, lock signed entries, and record a correction beside the original. They check what is entered against rules.",
            ask: "Ask how records are protected from wrong change or loss",
            ask_question: "What protects our patient data from improper change or destruction, such as access rights, version history, malware protection and backups? Which systems are not covered?",
            examples: None,
        },
        ItemText {
            id: "164.312(c)(2)",
            question: "Do electronic checks help confirm that patient data was not changed or destroyed without authorization?",
            explanation: "Use electronic mechanisms that help confirm that patient data has not been altered or destroyed in an unauthorized manner. The text names no technique.",
            why_it_matters: "An unauthorized change can stay unseen until somebody relies on it. A check can show it sooner, and show which copy to trust.",
            yes_only_if: lines![
                "You can name the electronic mechanism for each system in scope; a careful eye alone is not one.",
                "Between them, the mechanisms cover unauthorized destruction as well as unauthorized change.",
                "For systems a vendor runs, the vendor confirmed this in writing and you can say where.",
            ],
            where_to_look: lines![
                "EHR: the vendor’s written description of checksums, database checks or digital signatures. Without one, the answer is: I do not know. The duty stays with the practice.",
                "Imaging system: the setting or vendor statement about verifying stored images.",
                "Backups: the verification option of the backup software, and its latest report.",
                "Servers: monitoring that reports changed or missing files, and error checks of the disks.",
                "Your IT provider: which of these checks run, and who sees an alert.",
            ],
            evidence: lines![
                "Vendor statements that name the mechanism",
                "Reports of integrity checks or backup verification",
                "For another way or a decision against it, the record",
            ],
            action: "Have systems check that patient data is unaltered",
            first_step: "Ask your EHR vendor in writing which mechanism shows that records were not altered or destroyed. Keep the answer with your documents.",
            often_missing: lines![
                "A written answer from the EHR vendor",
                "Checks on images, scans and shared files",
                "A person who receives the alerts",
            ],
            who: "EHR vendor with the IT provider",
            in_software: "Good systems store hashes or digital signatures with the records and verify them when data is read or restored. They alert somebody when the two do not match.",
            ask: "Ask how unauthorized changes would be noticed",
            ask_question: "Which electronic mechanisms, such as checksums, hashes or digital signatures, confirm that our patient data was not altered or destroyed without authorization? Which systems have none?",
            examples: Some(RecordExamples {
                why: "The archive program for old scanned charts keeps no checksums or change history, and its vendor offers no add-on.",
                measure: "Staff can read the archive and not write to it, and the IT provider compares it with a write-protected copy at set times and reports differences.",
                no_measure: "The archive holds only copies of charts whose originals sit in the EHR with its own checks, so the risk analysis found no further measure reasonable and appropriate.",
            }),
        },
    ],
};
