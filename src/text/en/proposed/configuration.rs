//! Knows: our English words about §164.312(c) as proposed, Configuration management. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::{EVERY_12_MONTHS, MAINTENANCE_TODAY, NOT_NAMED_TODAY};
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(c).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(c)",
    purpose: "Systems would be set up in one agreed, protected way, and kept that way.",
    items: &[
        ProposedText {
            id: "nprm:164.312(c)(1)",
            question: "Are relevant systems, workstations included, set up in a consistent way and kept to baselines of yours?",
            explanation: "You would use technical controls to protect relevant systems in a consistent way, workstations included. You would establish baselines for them, and keep the systems to these.",
            number: "The text fixes no number.",
            differently: "You would decide how each kind of system is to be set up, and have technical controls keep it so.",
            yes_only_if: lines![
                "There is a baseline for each kind of system, workstations included.",
                "Technical controls apply it, and you would notice a departure from it.",
            ],
            where_to_look: lines![
                "Device management: the policies or templates for computers and phones.",
                "Servers, network equipment and medical devices: the written standard setup.",
            ],
            evidence: lines![
                "The baselines, with dates",
                "A report of systems that depart from them",
            ],
            action: "Establish baselines and keep systems to them",
            first_step: "Write the baseline for one kind of computer: accounts, updates, screen lock, encryption, software. Compare two computers with it.",
            who: "IT provider",
            ask: "Ask whether our systems have baselines",
            ask_question: "Which kinds of our systems have a baseline configuration, what holds them to it, and which depart from it?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(c)(2)(i)",
            question: "Is everything in relevant systems protected against malicious software?",
            explanation: "Technical means would protect all technology assets in relevant systems against malicious software. Viruses and ransomware are only the examples that the text gives.",
            number: "The text fixes no number.",
            differently: "You would protect everything in relevant systems by technical means, instead of by procedures alone.",
            yes_only_if: lines![
                "Every computer, server, phone and other device in relevant systems is protected.",
                "Devices that cannot run such software are protected by other technical means.",
            ],
            where_to_look: lines![
                "Protection console: devices that are missing from it, or not up to date.",
                "Medical devices: the maker’s statement on malicious software.",
            ],
            evidence: lines![
                "A dated report of all devices with their protection",
                "Alerts, with what was done about them",
            ],
            action: "Protect all devices against malicious software",
            first_step: "Get the report of the protection console and compare it with your device list. Note every device that is missing.",
            who: "IT provider",
            ask: "Ask whether any device lacks malware protection",
            ask_question: "Which of our computers, servers, phones and medical devices have no current protection against malicious software, and what protects those instead?",
            details: pairs![],
            today: Some(
                "Today protection from malicious software, §164.308(a)(5)(ii)(B), is Addressable and asks for procedures only.",
            ),
        },
        ProposedText {
            id: "nprm:164.312(c)(2)(ii)",
            question: "Has software that your operations do not need been removed from relevant systems?",
            explanation: "Extraneous software, which means software that your operations do not need, would be removed from relevant systems.",
            number: "The text fixes no number.",
            differently: "You would remove software that nobody needs, instead of leaving it installed.",
            yes_only_if: lines![
                "You know which software each kind of system needs.",
                "The rest has been removed, old remote support tools included.",
            ],
            where_to_look: lines![
                "Windows and Mac computers: the list of installed programs.",
                "Servers and EHR workstations: what earlier vendors and systems left behind.",
            ],
            evidence: lines![
                "A list of the software that is needed",
                "Dated notes or tickets of what was removed",
            ],
            action: "Remove software that nobody needs",
            first_step: "Print the program list of one front desk computer. Mark what nobody can explain, and ask about it before it is removed.",
            who: "IT provider with the practice manager",
            ask: "Ask whether software that nobody needs is installed",
            ask_question: "Which programs on our computers and servers does our work not need, and when can they be removed?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(c)(2)(iii)",
            question: "Are operating systems and software configured the way your risk analysis calls for?",
            explanation: "You would configure and protect operating systems and software in line with your risk analysis (proposed §164.308(a)(2)).",
            number: "The text fixes no number.",
            differently: "You would derive the settings of operating systems and software from your risk analysis, and be able to show how.",
            yes_only_if: lines![
                "Security settings were chosen, and not left as delivered.",
                "Each choice can be traced to the risk analysis.",
            ],
            where_to_look: lines![
                "Risk analysis: findings about settings, accounts and outdated systems.",
                "Computers, servers, EHR and cloud services: the security settings.",
            ],
            evidence: lines![
                "A list of findings with the settings that answer them",
                "Dated reports of the settings",
            ],
            action: "Configure systems by what the risk analysis found",
            first_step: "Take three findings of your risk analysis and look up the setting that answers each.",
            who: "IT provider with the security official",
            ask: "Ask whether settings follow from our risk analysis",
            ask_question: "Which security settings of our operating systems and software were chosen because of our risk analysis, and which are still as delivered?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(c)(2)(iv)",
            question: "Are network ports disabled in line with your risk analysis?",
            explanation: "Network ports, through which devices and programs connect, would be disabled in accordance with your risk analysis under proposed §164.308(a)(2).",
            number: "The text fixes no number and names no port.",
            differently: "You would decide from your risk analysis which ports may stay open, and disable the others.",
            yes_only_if: lines![
                "You know which ports are open, seen from outside and from inside.",
                "Those that your risk analysis does not support are disabled.",
            ],
            where_to_look: lines![
                "Firewall and router: open and forwarded ports.",
                "Servers, switches and wall sockets: what listens or is live and is not used.",
            ],
            evidence: lines![
                "A dated list of open ports, with the reason for each",
                "Firewall settings or a scan report",
            ],
            action: "Disable network ports that are not needed",
            first_step: "Ask for the list of ports that are open to the internet. Have those without a reason closed.",
            who: "IT provider",
            ask: "Ask whether any network port is open without a reason",
            ask_question: "Which network ports are open on our firewall, servers and devices, for what reason, and which of them can be closed?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(c)(2)(v)",
            question: "Do you review and test how systems are set up at least every 12 months and after changes?",
            explanation: "You would review the technical controls of proposed §164.312(c), test how well they work, and change them as reasonable and appropriate.",
            number: EVERY_12_MONTHS,
            differently: "You would check on a fixed cadence that systems still match their baselines, and adjust either.",
            yes_only_if: lines![
                "Baselines, malware protection, removed software, settings and ports were tested within the last 12 months, and after changes.",
            ],
            where_to_look: lines![
                "Your files: the last configuration test, with its date, findings and changes.",
                "IT provider: systems added or changed since then.",
            ],
            evidence: lines!["A dated note of each configuration test, with what was changed"],
            action: "Review and test configurations at set times",
            first_step: "Compare one computer with its baseline today. Note what differs, and set the date of the next test.",
            who: "IT provider",
            ask: "Ask whether configurations were tested, and when",
            ask_question: "When were the configurations of our systems last compared with their baselines and tested, and what was changed?",
            details: pairs![],
            today: Some(MAINTENANCE_TODAY),
        },
    ],
};
