//! Knows: our English words about §164.312(a) as proposed, Access control. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::{EVERY_12_MONTHS, MAINTENANCE_TODAY, NOT_NAMED_TODAY};
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(a).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(a)",
    purpose: "Technology, and not a written policy alone, would decide who and what gets in.",
    items: &[
        ProposedText {
            id: "nprm:164.312(a)(1)",
            question: "Do technical controls let only the people, devices and software that were given access into every system that holds patient data or could affect it?",
            explanation: "Your relevant systems would let in, by technical means, only the users and technology assets (people, devices, software) that were given access rights. Relevant systems hold or move ePHI, or could otherwise affect its confidentiality, integrity or availability (proposed §164.304).",
            number: "The text fixes no number.",
            differently: "You would have the systems themselves enforce access, for devices and software as well as people, and beyond the systems that hold patient data.",
            yes_only_if: lines![
                "Each relevant system itself refuses anyone and anything without access rights.",
                "Devices and software have rights that were given to them, as people have.",
                "Systems without patient data that could affect it, such as the firewall or the sign-in service, are covered.",
            ],
            where_to_look: lines![
                "Sign-in service and network equipment: who and what may connect, and whether the rest is refused.",
                "EHR and cloud services: the vendor’s written description of access for people, devices and connected programs.",
            ],
            evidence: lines![
                "Dated lists of the users, devices and programs with access rights",
                "Reports of the settings that refuse everybody else",
            ],
            action: "Have systems enforce access for people and devices",
            first_step: "List the systems that hold no patient data but could affect it, such as the firewall, the sign-in service and the backup server. Note who and what can get into each.",
            who: "IT provider with the EHR administrator",
            ask: "Ask whether systems themselves refuse unknown people and devices",
            ask_question: "Which of our systems that hold patient data or could affect it refuse people, devices and software without access rights by technical means? Which rely on a written rule?",
            details: pairs![
                "technical-controls" => "Do the systems themselves limit access, and not a written policy alone?",
                "technology-assets" => "Are devices and software, like people, let in only where they were given access?",
                "wider-systems" => "Is this also so on systems that hold no patient data but could affect it?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(i)",
            question: "Does every person, device and service account in relevant systems have an identifier of its own?",
            explanation: "Each user and each technology asset in relevant systems would have a unique name, number or other identifier by which it can be tracked.",
            number: "The text fixes no number.",
            differently: "You would give devices and service accounts an identifier of their own, as you do for people today.",
            yes_only_if: lines![
                "Every user has a login that nobody else uses.",
                "Every device and service account has an identifier by which it can be tracked.",
            ],
            where_to_look: lines![
                "Device list: a name or number for each computer, phone, server and medical device.",
                "Sign-in service and EHR: the service accounts, and how many programs use each.",
            ],
            evidence: lines![
                "A dated list of users, devices and service accounts with their identifiers",
                "A note of which program uses which service account",
            ],
            action: "Give devices and service accounts their own identifiers",
            first_step: "Export the account list of your sign-in service. Mark the accounts that belong to a device or program, and those that several of them share.",
            who: "IT provider",
            ask: "Ask whether every device and service account is identified",
            ask_question: "Does each device and each service account in our systems have an identifier of its own? Which of them share one, and what would it take to separate them?",
            details: pairs![
                "devices-and-service-accounts" => "Do devices and service accounts each have an identifier of their own too?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(ii)",
            question: "Do people with administrator or similar rights use a separate login for that work?",
            explanation: "People with administrative or other increased access privileges would use a separate identity for them, apart from the one they use as users.",
            number: "The text fixes no number.",
            differently: "You would give each administrator a second identity and keep increased rights away from the everyday one.",
            yes_only_if: lines![
                "Nobody reads e-mail or charts with an identity that has increased rights.",
                "Technicians from outside keep the two apart as well.",
            ],
            where_to_look: lines![
                "Windows and Mac computers: who is an administrator.",
                "EHR and Microsoft 365 or Google Workspace: the list of administrator roles.",
            ],
            evidence: lines![
                "A dated list of administrator identities, with the person behind each",
                "The written rule on when each identity is used",
            ],
            action: "Separate administrator identities from everyday ones",
            first_step: "Look up who has administrator rights in the EHR and in e-mail. Create a second identity for each of them and take the rights from the everyday one.",
            who: "IT provider with the EHR administrator",
            ask: "Ask whether administrators use a separate identity",
            ask_question: "Which identities on our systems have administrator or other increased rights, your own included? Is any of them used for everyday work?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(iii)",
            question: "Do you have written steps and a technical way in to get at needed patient data during an emergency?",
            explanation: "You would have procedures to get at needed ePHI during an emergency that are both written and technical: on paper and in the systems.",
            number: "The text fixes no number.",
            differently: "You would set up a technical way in, such as an emergency account, beside the written steps.",
            yes_only_if: lines![
                "The steps are written down and can be found when systems are down.",
                "The technical way in is set up in the systems and works.",
            ],
            where_to_look: lines![
                "EHR: emergency or break-glass access, and who may use it.",
                "Emergency binder: the written steps, and where the emergency login is kept.",
            ],
            evidence: lines![
                "The written procedure, with its date",
                "A note of the last trial of the technical way in",
            ],
            action: "Set up emergency access on paper and in the systems",
            first_step: "Ask the EHR vendor how emergency access is switched on. Add the answer to your written steps and try it once.",
            who: "EHR administrator with a lead clinician",
            ask: "Ask whether emergency access is set up in the systems",
            ask_question: "Which technical way is there to get at our patient data in an emergency, who can use it, and when was it last tried?",
            details: pairs![
                "written" => "Is the emergency procedure written down?",
                "technical" => "Is there a technical way in, set up in the systems, that carries it out?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(iv)",
            question: "Do technical controls end idle sessions after a time that you have judged reasonable and appropriate?",
            explanation: "Technical controls would end a session after a set time without activity, and that time would be reasonable and appropriate. The preamble speaks of a shorter time for privileged accounts (90 FR 966).",
            number: "The text fixes no number of minutes.",
            differently: "You would end idle sessions everywhere by technical controls, after a time that you can justify; the addressable route would be gone.",
            yes_only_if: lines![
                "Idle sessions end by themselves on every system in scope; a locked screen over an open session is not enough.",
                "You can say why each idle time is reasonable and appropriate.",
            ],
            where_to_look: lines![
                "EHR and cloud services: the idle timeout, by role where there is one.",
                "Computers, phones and remote access: what ends after inactivity, and what only locks.",
            ],
            evidence: lines![
                "Dated reports of the timeout settings",
                "The idle time for each kind of workplace, with the reason",
            ],
            action: "Choose and set an idle time on every system",
            first_step: "List the idle time of each system you use. Write one sentence beside each on why it fits that place.",
            who: "EHR administrator with the practice manager",
            ask: "Ask whether every idle session ends, and after what time",
            ask_question: "On which of our systems does an idle session end by technical means, after what time, and who chose that time? Where can it not be set?",
            details: pairs![
                "time-chosen" => "Have you judged the idle time before logoff to be reasonable and appropriate?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(v)",
            question: "Do systems suspend or disable access after a set number of unsuccessful sign-in attempts?",
            explanation: "After a set number of unsuccessful sign-in attempts, technical controls would suspend or disable access to relevant systems, for people and for technology assets. You would choose the number, and it would be reasonable and appropriate.",
            number: "The text fixes no number of attempts.",
            differently: "You would set a limit on unsuccessful attempts in every relevant system and be able to say why it fits.",
            yes_only_if: lines![
                "Each relevant system suspends or disables access after a number that was set in advance.",
                "The limit holds for remote access and for connected devices and programs too.",
            ],
            where_to_look: lines![
                "Microsoft 365, Google Workspace or another sign-in service: the lockout setting.",
                "EHR, VPN and remote desktop: the limit on attempts.",
            ],
            evidence: lines![
                "Dated screenshots of the lockout settings",
                "The numbers you chose, with the reason",
            ],
            action: "Limit unsuccessful sign-in attempts",
            first_step: "Find the lockout setting of your sign-in service and of the EHR. Write both down, and set one where there is none.",
            who: "IT provider",
            ask: "Ask whether sign-in attempts are limited, and to what number",
            ask_question: "After how many unsuccessful attempts does each of our systems suspend or disable access, for people and for connected devices and programs? Which have no limit?",
            details: pairs![],
            today: Some(
                "Today log-in monitoring, §164.308(a)(5)(ii)(C), is Addressable; it belongs to security awareness and training.",
            ),
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(vi)",
            question: "Is your network divided by technical means, so that an intruder in one part cannot roam through the rest?",
            explanation: "Technical controls would ensure that relevant systems are segmented in a reasonable and appropriate manner. What is enough depends on your risk analysis (90 FR 967).",
            number: "The text fixes no number of segments and no layout.",
            differently: "You would divide the network by technical means, along lines that follow from your risk analysis.",
            yes_only_if: lines![
                "Technical controls stand between the parts; a drawing alone does not divide anything.",
                "You can say how the lines follow from your risk analysis.",
            ],
            where_to_look: lines![
                "Firewall and switches: the separate networks, and the rules between them.",
                "Wi-Fi and medical devices: what guests and devices can reach.",
            ],
            evidence: lines![
                "A dated drawing of the network with its segments",
                "The rules that apply between them",
            ],
            action: "Divide the network into segments",
            first_step: "Ask for a drawing of your network. Mark the devices that can reach each other and have no need to.",
            who: "IT provider",
            ask: "Ask whether the network is segmented, and how",
            ask_question: "How is our network divided, and which rules stand between the parts? Can you send a drawing that shows which devices can reach everything?",
            details: pairs![],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(vii)",
            question: "Do technical controls limit the patient data itself to those whom your access policies allow?",
            explanation: "Technical controls would give access to ePHI only to those users and technology assets that were given rights to your relevant systems, as your policies on access say (proposed §164.308(a)(10)).",
            number: "The text fixes no number.",
            differently: "You would limit access to the data itself by technical means, in line with your written access policies.",
            yes_only_if: lines![
                "Rights to patient data match the written access policies.",
                "Copies outside the EHR, such as shared folders and exports, are limited in the same way.",
            ],
            where_to_look: lines![
                "EHR: the roles that limit which records can be opened.",
                "Shared folders and cloud storage: who and what may open them, and links that anyone can use.",
            ],
            evidence: lines![
                "The access policies beside a dated report of actual rights",
                "A list of the places that hold copies",
            ],
            action: "Limit the data itself to those with access rights",
            first_step: "Open the rights of your largest shared folder with patient data. Take out everyone whom your policies do not allow.",
            who: "Practice manager with the IT provider",
            ask: "Ask whether access to the data follows our access policies",
            ask_question: "Who and what can open patient data outside the EHR, such as in shared folders, exports and cloud storage? Which technical controls hold that to our access policies?",
            details: pairs![],
            today: Some(
                "Today the idea stands inside the access control standard, §164.312(a)(1).",
            ),
        },
        ProposedText {
            id: "nprm:164.312(a)(2)(viii)",
            question: "Are access controls reviewed and tested at least every 12 months and after changes?",
            explanation: "You would review the procedures and technical controls of proposed §164.312(a)(2), test how well they work, and change them as reasonable and appropriate.",
            number: EVERY_12_MONTHS,
            differently: "You would test access controls on a fixed cadence and after changes, and adjust them.",
            yes_only_if: lines![
                "Each access control was tested, and not only read about, within the last 12 months.",
                "It was tested again after changes in your environment or operations.",
            ],
            where_to_look: lines![
                "Your files: the last access test, with its date, findings and changes.",
                "IT provider: changes to systems, offices or staff since then.",
            ],
            evidence: lines!["A dated test note for each access control, with what was changed"],
            action: "Review and test access controls at set times",
            first_step: "Try one test now: sign in with the account of somebody who has left. Note the result and set the date of the next test.",
            who: "Practice manager with the IT provider",
            ask: "Ask whether access controls were tested, and when",
            ask_question: "When were our access controls last reviewed and tested, what was found, and what was changed?",
            details: pairs![],
            today: Some(MAINTENANCE_TODAY),
        },
    ],
};
