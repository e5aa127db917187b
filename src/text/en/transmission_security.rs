//! Knows: our English words about §164.312(e) in force, Transmission security.
//! Must not know: official wording beyond short marked quotes, the proposal, or where the words are shown.

use crate::text::item_text::{ItemText, RecordExamples, StandardText};
use crate::text::lines::lines;

/// 45 CFR 164.312(e).
pub const STANDARD: StandardText = StandardText {
    paragraph: "164.312(e)",
    purpose: "Patient data that is being sent over a network is guarded against unauthorized access.",
    items: &[
        ItemText {
            id: "164.312(e)(1)",
            question: "Do technical measures guard patient data against unauthorized access while it is sent over a network?",
            explanation: "Use technical security measures that guard patient data against unauthorized access while it is sent over an electronic communications network. The text does not limit this to the internet.",
            why_it_matters: "Data on its way crosses equipment that you do not control. Somebody who can listen in may read it without ever entering your systems.",
            yes_only_if: lines![
                "You can list the ways in which patient data is sent, such as e-mail, portal, fax service, interfaces and remote access.",
                "Each of them has a technical measure against unauthorized access, not a policy alone.",
                "Your office network and Wi-Fi are covered where they carry patient data.",
                "For services a vendor runs, the vendor confirmed this in writing and you can say where.",
            ],
            where_to_look: lines![
                "EHR: the web address begins with https. For interfaces and hosting, look for the vendor’s written statement. Without one, the answer is: I do not know. The duty stays with the practice.",
                "Microsoft 365 or Google Workspace: mail encryption rules, and links shared outside the practice.",
                "Office network and Wi-Fi: the Wi-Fi is encrypted, and guests have a network of their own.",
                "Phones: which apps and messages carry patient data.",
                "Your IT provider: VPN, remote desktop, file transfer and fax services.",
            ],
            evidence: lines![
                "A list or drawing of how patient data is sent, with the measure for each way",
                "Dated screenshots or reports of the settings",
                "Vendor statements about interfaces and services",
            ],
            action: "Guard every way in which patient data is sent",
            first_step: "List the ways in which patient data left the office last week: e-mail, portal, fax, text, file transfer. Mark those whose protection you cannot name.",
            often_missing: lines![
                "Protection of text messages and private e-mail",
                "Protection of what scanners and fax services send by e-mail",
                "A fresh look at remote access that was set up in a hurry",
            ],
            who: "IT provider with the practice manager",
            in_software: "Good systems send over TLS, refuse outdated versions of it, and verify the other side. They need no special care from the user.",
            ask: "Ask how patient data is protected on its way",
            ask_question: "In what ways is patient data sent from, to and inside our network? What technical measure guards each of them against unauthorized access, and which have none?",
            examples: None,
        },
        ItemText {
            id: "164.312(e)(2)(i)",
            question: "Are measures in use so that improper changes to patient data sent electronically would be detected?",
            explanation: "Use security measures so that patient data sent electronically is not improperly modified without anyone detecting it. The text goes on “until disposed of”, so it does not stop on arrival.",
            why_it_matters: "A result or an order that changes on its way, or after it arrives, can mislead care. If you detect it, you can ask for the data again before anyone relies on it.",
            yes_only_if: lines![
                "For each way of sending in scope, you can name what would reveal an improper change.",
                "That still holds after the data has arrived, until it is disposed of.",
                "For services a vendor runs, the vendor confirmed this in writing and you can say where.",
            ],
            where_to_look: lines![
                "EHR: interface settings and error lists for lab, pharmacy and billing messages. If the vendor runs them, look for its written statement. Without one, the answer is: I do not know. The duty stays with the practice.",
                "Microsoft 365 or Google Workspace: rules for encrypted mail transport, and digital signatures if you use them.",
                "File transfer: whether checksums or signatures are compared after sending.",
                "Received files: where they are stored, and whether a change there would show.",
                "Your IT provider: which connections use TLS or a VPN, and what is checked after arrival.",
            ],
            evidence: lines![
                "A list of connections, with the measure for each",
                "Vendor statements about checks on messages and files",
                "For another way or a decision against it, the record",
            ],
            action: "Make improper changes to sent patient data detectable",
            first_step: "Pick your busiest connection, such as lab results. Ask its vendor in writing how a changed or damaged message would be detected.",
            often_missing: lines![
                "Checks on files sent outside the EHR: scans, images, spreadsheets",
                "Checks after arrival, until the data is disposed of",
                "A person who looks at rejected messages",
            ],
            who: "IT provider with the EHR vendor",
            in_software: "Good systems use TLS, which detects changes on the way. They add checksums or digital signatures, so that a later change shows as well.",
            ask: "Ask how changes to sent data would be detected",
            ask_question: "If patient data were improperly changed while it is sent or after it arrives, what would detect that on each of our connections? Which ones have no such check?",
            examples: Some(RecordExamples {
                why: "An older lab analyzer sends results to one computer over a direct cable and cannot add a check to its messages.",
                measure: "Staff compare each received result with the analyzer’s own display before filing it in the EHR, which records every later change.",
                no_measure: "The cable stays inside one room and the analyzer keeps no copy to compare with, so the risk analysis found no further measure reasonable and appropriate.",
            }),
        },
        ItemText {
            id: "164.312(e)(2)(ii)",
            question: "Is patient data encrypted when it is sent, wherever you have deemed that appropriate?",
            explanation: "Have a mechanism to encrypt electronic protected health information (ePHI) “whenever deemed appropriate”. The paragraph stands under transmission security, so it is read as ePHI being sent.",
            why_it_matters: "Addressable does not mean optional (§164.306(d)(3)), and in practice encryption is expected. It also matters if data is intercepted. Breach notification duties attach only to unsecured protected health information, a term defined in §164.402. HHS guidance treats ePHI as secured when it is encrypted as §164.304 defines encryption and the key has not been breached. For data in motion, the guidance names NIST SP 800-52, 800-77 or 800-113, as appropriate, or other FIPS 140-2 validated processes. The guidance says to keep decryption tools apart from the data. This is often called the safe harbor, and it has a limit. Ransomware on a running, logged-in machine may still be a breach of unsecured protected health information. That depends on the facts.",
            yes_only_if: lines![
                "You have judged where encryption is appropriate, and the judgment is on record.",
                "A mechanism that encrypts is in use in all those places.",
                "For services a vendor runs, the vendor confirmed this in writing and you can say where.",
            ],
            where_to_look: lines![
                "EHR: the web address begins with https. For interfaces and the portal, look for the vendor’s written statement. Without one, the answer is: I do not know. The duty stays with the practice.",
                "Microsoft 365 or Google Workspace: message encryption, and rules that require encrypted mail transport.",
                "Phones: text messages, photos and mail apps that carry patient data.",
                "Scanners and fax services: whether what they send is encrypted.",
                "Your IT provider: VPN, remote desktop, file transfer, and outdated protocols that are still switched on.",
            ],
            evidence: lines![
                "Your judgment of where encryption is appropriate, with reasons and date",
                "Dated screenshots or reports of mail, VPN and interface settings",
                "Vendor statements about encryption of what is sent",
                "For another way or a decision against it, the record",
            ],
            action: "Encrypt patient data when it is sent, where appropriate",
            first_step: "Send a test e-mail without patient data to an outside address. Ask your IT provider how it was encrypted on the way, and write down the answer.",
            often_missing: lines![
                "A way to send to recipients whose e-mail does not support encryption",
                "Encryption of text messages and photos sent from phones",
                "A judgment on record of where encryption is appropriate",
            ],
            who: "IT provider with the practice manager",
            in_software: "Good systems use a current version of TLS for every connection and do not fall back to plain text. For outside recipients they offer a portal or message encryption.",
            ask: "Ask where patient data is encrypted when it is sent",
            ask_question: "For e-mail, portal, interfaces, remote access, fax and file transfer: is our patient data encrypted when it is sent, and by what method? Where can it still go out in plain text?",
            examples: Some(RecordExamples {
                why: "A blood analyzer on the office network cannot encrypt what it sends, and its maker offers no update.",
                measure: "The analyzer is on a wired network of its own that reaches only the lab server, in a locked room with no open network sockets.",
                no_measure: "The analyzer sends only over a short cable inside the lab, a separate network cannot be set up for it, and it is due to be replaced, so the risk analysis found no further measure reasonable and appropriate.",
            }),
        },
    ],
};
