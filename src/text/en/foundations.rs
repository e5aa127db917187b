//! Knows: our English words about the two foundations.
//! Must not know: official wording beyond short marked quotes, the proposal, or where the words are shown.

use crate::text::item_text::ItemText;
use crate::text::lines::lines;

/// In catalog order.
pub const FOUNDATIONS: &[ItemText] = &[
    ItemText {
        id: "foundation:risk-analysis",
        question: "Have you done a risk analysis, written it down, and looked at it again since the last big change?",
        explanation: "Assess, accurately and thoroughly, what could go wrong with the electronic protected health information (ePHI, your patient data) that you hold. The rule sets no interval; documentation is reviewed periodically and updated as needed when things change (§164.316(b)(2)(iii)).",
        why_it_matters: "The rest leans on it. What is reasonable and appropriate for you depends in part on your risks (§164.306(b)(2)). A decision about an addressable item has little to stand on without it.",
        yes_only_if: lines![
            "It covers all the ePHI you hold, wherever it is kept.",
            "It names risks and weak points for confidentiality, integrity and availability.",
            "It is written down, and you can find it.",
            "You have looked at it again since the last big change, such as a new EHR, office or vendor.",
        ],
        where_to_look: lines![
            "Your files: a report called risk analysis or risk assessment, with a date and an author.",
            "HHS risk assessment tool: a saved file or report from an earlier run.",
            "EHR: the list of modules, interfaces and connected devices. Check that the analysis names them all.",
            "Microsoft 365 or Google Workspace: mailboxes, shared drives and connected apps with patient data.",
            "Your IT provider: lists of computers, phones, servers and backups, and any report it wrote for you.",
        ],
        evidence: lines![
            "The written analysis, with its date and authors",
            "The list of systems and places it covers",
            "A dated note of each later review, and what changed",
            "What was done about each finding (§164.308(a)(1)(ii)(B))",
        ],
        action: "Do a risk analysis, write it down and keep it current",
        first_step: "List every place that holds patient data: EHR, e-mail, laptops, phones, imaging, backups, cloud. Beside each, note what could go wrong.",
        often_missing: lines![
            "Places outside the EHR, such as e-mail, phones, copiers and old backups",
            "A second look after a move, a new system or a new vendor",
            "A level of risk for each finding, which the OCR guidance lists as an element",
            "A link from each finding to what was done about it",
        ],
        who: "Practice manager or security official, with the IT provider",
        in_software: "Good systems help with current lists of users, devices, interfaces and vendors. They feed the analysis and do not replace it.",
        ask: "Ask whether a written risk analysis exists",
        ask_question: "Has anyone done a written risk analysis for our practice, which systems does it cover, and when was it last reviewed?",
        examples: None,
    },
    ItemText {
        id: "foundation:documentation",
        question: "Are your security policies, procedures and decisions written down and kept for 6 years?",
        explanation: "Keep in writing, on paper or electronically, your policies and procedures and the actions and assessments that the rule wants recorded. Each document is kept “for 6 years from the date of its creation or the date when it last was in effect, whichever is later” (§164.316(b)(2)(i)).",
        why_it_matters: "What is not written down is hard to show later, and hard to repeat when people change. If you do not implement an addressable item, the reason must be documented (§164.306(d)(3)). The 6 years are for documentation; they are not a general rule for logs.",
        yes_only_if: lines![
            "Your security policies and procedures are in writing, on paper or electronic.",
            "Required actions and assessments are recorded in writing, decisions on addressable items included.",
            "Each document is kept for 6 years, counted from the later of its creation and its last day in effect.",
            "Those who carry out a procedure can get at it (§164.316(b)(2)(ii)), and documents are reviewed periodically (§164.316(b)(2)(iii)).",
        ],
        where_to_look: lines![
            "Shared folder or binder: the set of policies, with dates and older versions.",
            "Microsoft 365 or Google Workspace: who can open the policy folder, its version history and its retention settings.",
            "EHR: settings reports and vendor letters that you keep as evidence.",
            "Your IT provider: change tickets, settings reports and meeting notes.",
        ],
        evidence: lines![
            "The policies and procedures, each with a version and a date",
            "The decision log for addressable items",
            "Older versions, with the day on which each one stopped applying",
        ],
        action: "Write security decisions down and keep them for 6 years",
        first_step: "Choose one folder for all security documents, with a backup and access for the people who need it. Put the risk analysis and the first decision record there.",
        often_missing: lines![
            "Older versions, because the new one was saved over them",
            "The reason for a decision, who made it and when",
            "Procedures that match what people really do",
        ],
        who: "Practice manager or security official",
        in_software: "Good systems keep every version of a document, show who changed it and when, and guard against early deletion.",
        ask: "Ask which security documents exist, and where they are kept",
        ask_question: "Which security policies, settings reports and records do you keep for us, for how long, and how do we get copies?",
        examples: None,
    },
];
