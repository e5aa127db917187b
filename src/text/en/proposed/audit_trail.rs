//! Knows: our English words about §164.312(d) as proposed, Audit trail and system log controls. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::{EVERY_12_MONTHS, MAINTENANCE_TODAY, NOT_NAMED_TODAY};
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(d).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(d)",
    purpose: "Systems would record all activity as it happens, and people would be alerted to what looks unauthorized.",
    items: &[
        ProposedText {
            id: "nprm:164.312(d)(1)",
            question: "Do relevant systems themselves record and identify what happens in them?",
            explanation: "Technology would record and identify what happens in relevant systems. Today §164.312(b) allows procedural means as well; these would no longer be named.",
            number: "The text fixes no number.",
            differently: "You would have technology record and identify activity, also on systems that hold no patient data but could affect it.",
            yes_only_if: lines![
                "Each relevant system records activity by itself; nobody keeps a log by hand instead.",
                "The record lets you identify what happened, and who or what did it.",
            ],
            where_to_look: lines![
                "EHR, e-mail, sign-in service, firewall and backup: whether logging is on.",
                "Log collection, if there is one: which systems report to it.",
            ],
            evidence: lines![
                "A list of relevant systems with what each records",
                "Dated screenshots of the log settings",
            ],
            action: "Have every relevant system record activity",
            first_step: "List your relevant systems and note beside each whether logging is on. Switch it on where that is only a setting.",
            who: "IT provider",
            ask: "Ask whether every relevant system records activity",
            ask_question: "Which of our systems that hold patient data or could affect it record activity by technical means, and which do not?",
            details: pairs![
                "by-technology" => "Do the systems record and identify activity themselves, not people by hand?",
                "wider-systems" => "Is this also so on systems that hold no patient data but could affect it?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(d)(2)(i)",
            question: "Is everything that happens in relevant systems watched in real time, and are people alerted when it looks unauthorized?",
            explanation: "Technology would watch all activity in relevant systems in real time and spot signs of unauthorized people or actions, as your risk analysis determines (proposed §164.308(a)(2)). It would alert your workforce as your policies say (proposed §164.308(a)(7)).",
            number: "The text says “in real-time” and nothing more exact.",
            differently: "You would have activity watched live and people alerted, instead of only reading the logs afterwards.",
            yes_only_if: lines![
                "Monitoring covers all activity in every relevant system, all the time.",
                "What raises an alert follows from your risk analysis.",
                "Alerts reach people who know what to do with them.",
            ],
            where_to_look: lines![
                "Monitoring service: the systems it sees, and who gets its alerts.",
                "Microsoft 365 or Google Workspace: the alert rules and their recipients.",
            ],
            evidence: lines![
                "The list of alert rules and recipients",
                "A recent alert, with what was done about it",
            ],
            action: "Monitor activity live and alert people",
            first_step: "Switch on the built-in alerts of your e-mail and sign-in service. Name the person who receives them.",
            who: "IT provider or a monitoring service",
            ask: "Ask whether activity is monitored live, and who is alerted",
            ask_question: "Which of our systems are monitored in real time for unauthorized people or activity, what raises an alert, and who receives it?",
            details: pairs![],
            today: Some(
                "Today information system activity review, §164.308(a)(1)(ii)(D), is Required: procedures to regularly review records of activity, without a word on real time.",
            ),
        },
        ProposedText {
            id: "nprm:164.312(d)(2)(ii)",
            question: "Is all activity in relevant systems recorded in real time?",
            explanation: "Technology would record all activity in relevant systems in real time. What counts as activity is listed in proposed §164.312(d)(2)(iv).",
            number: "The text says “in real-time” and nothing more exact.",
            differently: "You would record all activity at the moment it happens, not a selection and not later.",
            yes_only_if: lines![
                "Entries are written when the activity happens.",
                "No kind of activity is left out, in any relevant system.",
            ],
            where_to_look: lines![
                "Log settings: the level of detail, and what is switched off.",
                "EHR: whether viewing, copying and export are recorded, and not changes alone.",
            ],
            evidence: lines![
                "Dated log settings of each system",
                "A sample entry for each kind of activity",
            ],
            action: "Record all activity as it happens",
            first_step: "Open, change and delete a test record without patient data. See which of these steps the log shows, and when.",
            who: "EHR vendor with the IT provider",
            ask: "Ask whether all activity is recorded as it happens",
            ask_question: "Which activity in our systems is recorded in real time, and which is recorded later or not at all?",
            details: pairs![
                "real-time" => "Is activity recorded as it happens?",
                "all-activity" => "Is all activity recorded, not a selection?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(d)(2)(iii)",
            question: "Do systems retain records of all activity for as long as your own policies say?",
            explanation: "Technology would keep records of all activity in relevant systems for as long as your own policies on activity review say (proposed §164.308(a)(7)(ii)(A)). HHS asked for comment on whether to set a period (90 FR 957).",
            number: "The text fixes no retention period; your own policies would set it.",
            differently: "You would decide in writing how long each kind of log is kept, and have the systems keep it that long.",
            yes_only_if: lines![
                "A written policy says how long each kind of log is kept.",
                "The systems keep logs that long and do not overwrite them sooner.",
            ],
            where_to_look: lines![
                "Log settings: the retention time or the largest size.",
                "Cloud services: how long the plan that you pay for keeps logs.",
            ],
            evidence: lines![
                "The policy, with the period for each kind of log",
                "Dated screenshots of the retention settings",
            ],
            action: "Decide how long logs are kept, and keep them",
            first_step: "Look up how long your EHR, e-mail and firewall keep logs now. Decide whether that is long enough, and write it down.",
            who: "Practice manager with the IT provider",
            ask: "Ask whether logs are kept as long as our policies say",
            ask_question: "How long does each of our systems keep its logs, can that be set, and what is overwritten sooner than our policies say?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(d)(2)(iv)",
            question: "Do your logs cover every kind of activity that the proposal lists?",
            explanation: "Activity would include creating, accessing, receiving, transmitting, modifying, copying and deleting. This counts for ePHI, and for relevant systems and what is in them.",
            number: "The text fixes no number; it lists what counts as activity.",
            differently: "You would hold your logs against that list, copying and transmitting included, and not for patient data alone.",
            yes_only_if: lines![
                "For each relevant system you can show entries for every kind of activity that can happen there.",
                "Activity on the systems themselves is covered, such as changed settings.",
            ],
            where_to_look: lines![
                "EHR audit log: whether copying, export and transmission appear.",
                "Servers and cloud services: kinds of entries that are switched off.",
            ],
            evidence: lines!["A table of systems against the kinds of activity"],
            action: "Hold the logs against the list of activity",
            first_step: "Make a table with your systems down the side and the listed kinds of activity across the top. Fill in what you know.",
            who: "EHR administrator with the IT provider",
            ask: "Ask whether the logs cover every kind of activity",
            ask_question: "Do the logs of our systems show creating, accessing, receiving, transmitting, modifying, copying and deleting? Which of these is missing where?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(d)(2)(v)",
            question: "Do you review and test logs, monitoring and alerts at least every 12 months and after changes?",
            explanation: "You would review the technology of proposed §164.312(d), test how well it works, and change it as reasonable and appropriate.",
            number: EVERY_12_MONTHS,
            differently: "You would test on a fixed cadence that logs are written, kept and watched, and that alerts arrive.",
            yes_only_if: lines![
                "Recording, retention, monitoring and alerts were tested within the last 12 months, and after changes.",
            ],
            where_to_look: lines![
                "Your files: the last test of logs and alerts, with its date, findings and changes.",
                "IT provider: systems added since then, and whether their logs were added too.",
            ],
            evidence: lines!["A dated note of each test of logs and alerts, with what was changed"],
            action: "Review and test logging at set times",
            first_step: "Trigger one alert on purpose, such as a blocked sign-in. See who hears of it, and how soon.",
            who: "IT provider with the practice manager",
            ask: "Ask whether logging and alerts were tested, and when",
            ask_question: "When were our logs, monitoring and alerts last reviewed and tested, and what was changed?",
            details: pairs![],
            today: Some(MAINTENANCE_TODAY),
        },
    ],
};
