//! Knows: our English words about §164.312(i) as proposed, Data backup and recovery. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::{BACKUP_TODAY, NOT_NAMED_TODAY};
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(i).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(i)",
    purpose: "Exact copies of patient data would exist, be recent, and be known to restore.",
    items: &[
        ProposedText {
            id: "nprm:164.312(i)(1)",
            question: "Do technical controls create and maintain exact copies of patient data that can be retrieved?",
            explanation: "Technical controls would create and maintain exact retrievable copies of ePHI.",
            number: "The text fixes no number in this paragraph.",
            differently: "You would have technical controls make and keep the copies, in every place that holds patient data.",
            yes_only_if: lines![
                "Every place that holds patient data is backed up by technical means.",
                "The copies are exact, and you can get them back.",
            ],
            where_to_look: lines![
                "Backup software: which servers, computers and cloud services it covers.",
                "EHR and imaging vendors: their written statement on backups.",
            ],
            evidence: lines![
                "A list of places with patient data and the backup of each",
                "Dated reports of the backup settings",
            ],
            action: "Back up all patient data by technical means",
            first_step: "List the places that hold patient data and write down where the copy of each is. A blank is a gap.",
            who: "IT provider with the EHR vendor",
            ask: "Ask whether all patient data is backed up",
            ask_question: "Which of the places that hold our patient data are backed up, by what means, and which are not?",
            details: pairs![],
            today: Some(BACKUP_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(i)(2)(i)",
            question: "Are your copies of patient data never more than 48 hours older than the data itself?",
            explanation: "Backups of ePHI would be created in accordance with your policies under proposed §164.308(a)(13)(ii)(B), and so often that retrievable copies stay recent.",
            number: "Copies no more than 48 hours older than the data.",
            differently: "You would back up everywhere so often that no more than 48 hours of work could be lost.",
            yes_only_if: lines![
                "Every backup of patient data runs often enough, weekends and holidays included.",
                "A backup that did not run is noticed in time to make up for it.",
            ],
            where_to_look: lines![
                "Backup software: the schedule and the time of the last good copy.",
                "EHR and cloud vendors: how old their latest copy can be.",
            ],
            evidence: lines![
                "The schedule of each backup",
                "A dated report of the latest copies and their age",
            ],
            action: "Back up often enough to keep copies recent",
            first_step: "Look up the age of the latest copy of each system on a Monday morning. Mark those that are too old.",
            who: "IT provider",
            ask: "Ask whether any copy of patient data can be too old",
            ask_question: "How old can the latest retrievable copy of our patient data be, for each system, and which can be more than 48 hours behind?",
            details: pairs![],
            today: Some(BACKUP_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(i)(2)(ii)",
            question: "Are backup failures and errors monitored in real time, with alerts to people?",
            explanation: "Technical controls would monitor any failures and error conditions of the backups in real time, and alert workforce members about them.",
            number: "The text says “in real-time” and nothing more exact.",
            differently: "You would be alerted when a backup goes wrong, instead of finding out when you need it.",
            yes_only_if: lines![
                "A backup that stops or reports errors raises an alert by itself.",
                "The alert reaches people in the workforce who act on it, not a mailbox that nobody reads.",
            ],
            where_to_look: lines![
                "Backup software: its alerts, and who receives them.",
                "EHR and cloud vendors: how they tell you of a backup that went wrong.",
            ],
            evidence: lines![
                "The alert settings, with the recipients",
                "A recent alert of a backup, with what was done about it",
            ],
            action: "Have backup failures raise an alert at once",
            first_step: "Find out who would hear tonight that a backup stopped. If nobody would, add a recipient.",
            who: "IT provider",
            ask: "Ask whether backup failures raise an alert at once",
            ask_question: "When one of our backups stops or reports errors, who is alerted, how soon, and who acts on it?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(i)(2)(iii)",
            question: "Do systems record the success, failure and errors of every backup?",
            explanation: "Technical controls would record the success, failure and any error conditions of the backups.",
            number: "The text fixes no number.",
            differently: "You would have a record of every backup, the successful ones included.",
            yes_only_if: lines![
                "Each backup leaves an entry: success, failure or errors.",
                "Backups that a vendor runs are recorded too, and you can see the record.",
            ],
            where_to_look: lines![
                "Backup software: the job history.",
                "EHR and cloud vendors: reports on their backups.",
            ],
            evidence: lines!["The job history of recent backups"],
            action: "Record the result of every backup",
            first_step: "Open the job history of one backup and see how far back it goes.",
            who: "IT provider",
            ask: "Ask whether every backup result is recorded",
            ask_question: "Where is the success, failure or error of each of our backups recorded, and can we see that record?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(i)(2)(iv)",
            question: "Do you restore a representative sample of patient data from backup as a test, and document the result, at least monthly?",
            explanation: "You would restore a representative sample of the ePHI that was backed up, and document the result of each such test.",
            number: "At least monthly.",
            differently: "You would restore a sample on a fixed cadence and write down the result.",
            yes_only_if: lines![
                "Data was really restored; a report that the backup ran is not a test.",
                "The sample is representative of the data, and the result is documented at least monthly.",
            ],
            where_to_look: lines![
                "Your files: notes of test restorations, with dates.",
                "EHR and cloud vendors: their reports of test restorations.",
            ],
            evidence: lines![
                "A note of each test: date, what was restored, whether it was complete, who did it",
            ],
            action: "Restore a sample from backup and document it",
            first_step: "Have one file from last week restored to another place. Write down the date, what it was and whether it was complete.",
            who: "IT provider with the practice manager",
            ask: "Ask whether restoring from backup is tested",
            ask_question: "When was a sample of our patient data last restored from backup as a test, what was the result, and where is it documented?",
            details: pairs![],
            today: Some(
                "Today testing and revision procedures for contingency plans, §164.308(a)(7)(ii)(D), are Addressable and periodic.",
            ),
        },
    ],
};
