//! Knows: our English words about §164.312(f) as proposed, Authentication. Not law.
//! Must not know: official wording beyond short marked quotes, or where the words are shown.

use super::{EVERY_12_MONTHS, MAINTENANCE_TODAY, NOT_NAMED_TODAY};
use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ProposedStandardText, ProposedText};

/// Proposed 45 CFR 164.312(f).
pub const STANDARD: ProposedStandardText = ProposedStandardText {
    paragraph: "164.312(f)",
    purpose: "People and technology assets would prove to be the ones claimed before they get in.",
    items: &[
        ProposedText {
            id: "nprm:164.312(f)(1)",
            question: "Do systems verify every person, device and program that asks for access to patient data or to a relevant system?",
            explanation: "Technical controls would verify that a person or technology asset seeking access to ePHI or to relevant systems is the one claimed. Technology assets are devices and software, for example.",
            number: "The text fixes no number.",
            differently: "You would verify devices and software as well as people, by technical controls, also on systems that hold no patient data but could affect it.",
            yes_only_if: lines![
                "Devices and software are verified before they get in, for example by a certificate or a key.",
                "The systems themselves verify people, also where no patient data is held.",
            ],
            where_to_look: lines![
                "Wi-Fi, VPN and sign-in service: whether an unknown device can join.",
                "Interfaces: the keys or certificates of connected programs.",
            ],
            evidence: lines![
                "A list of how people, devices and programs are verified, by system",
                "Dated reports of the sign-in and device settings",
            ],
            action: "Verify devices and software as well as people",
            first_step: "Try to join the office network with a device that does not belong to it. If it gets in, write that down as a gap.",
            who: "IT provider",
            ask: "Ask whether devices and software are verified too",
            ask_question: "How do our systems verify the devices and software that seek access, and not people alone? Which of them let in anything that connects?",
            details: pairs![
                "technology-assets" => "Are devices and software verified before they get in, as people are?",
                "wider-systems" => "Is this also so on systems that hold no patient data but could affect it?",
            ],
            today: None,
        },
        ProposedText {
            id: "nprm:164.312(f)(2)(i)",
            question: "Do technical controls carry out your access policies and make users adopt unique passwords?",
            explanation: "Technical controls would carry out your policies on access (proposed §164.308(a)(10)) and have users take unique passwords, as authoritative sources currently recommend. Default passwords would not do (90 FR 974).",
            number: "The text fixes no password length and no password age.",
            differently: "You would have the systems enforce unique passwords, and replace every default one.",
            yes_only_if: lines![
                "The systems enforce the rules on passwords, and the rules name the recommendation they follow.",
                "No default password is left on any device or program.",
            ],
            where_to_look: lines![
                "Microsoft 365, Google Workspace or another sign-in service: the password settings.",
                "Printers, routers and medical devices: passwords that came with them.",
            ],
            evidence: lines![
                "Dated screenshots of the password settings",
                "A note of the recommendation they follow",
            ],
            action: "Have systems enforce unique passwords",
            first_step: "List the devices that came with a password. Have each one that is still the default changed.",
            who: "IT provider",
            ask: "Ask whether systems enforce unique passwords",
            ask_question: "Which of our systems enforce unique passwords by technical means, whose recommendations do they follow, and where is a default password still in use?",
            details: pairs![],
            today: Some(
                "Today password management, §164.308(a)(5)(ii)(D), is Addressable; it belongs to security awareness and training.",
            ),
        },
        ProposedText {
            id: "nprm:164.312(f)(2)(ii)",
            question: "Do you use multi-factor authentication on every device and program of relevant systems, and for changes of a user’s privileges?",
            explanation: "Every technology asset in relevant systems would ask for multi-factor authentication, and so would any change of privileges that alters what a user can do to ePHI. It means at least two of three categories (proposed §164.304): something you know, something you have, and a personal characteristic.",
            number: "At least two of three categories; the text fixes no other number.",
            differently: "You would ask for multi-factor authentication on every relevant system, inside the office too, and whenever privileges change, unless an exception in proposed §164.312(f)(2)(iii) applies.",
            yes_only_if: lines![
                "Every relevant system asks for it, not remote access and e-mail alone.",
                "Any action that changes a user’s privileges asks for it.",
                "The factors are of different categories; two passwords are not.",
            ],
            where_to_look: lines![
                "Microsoft 365, Google Workspace or another sign-in service: who still signs in without it.",
                "EHR, computers, VPN and administrator tools: the sign-in methods.",
            ],
            evidence: lines![
                "A dated report of sign-in methods, by system",
                "A list of systems that do not support it, with what is planned",
            ],
            action: "Deploy multi-factor authentication everywhere",
            first_step: "Switch it on for administrators and for e-mail. Then list the systems that still let people in with a password alone.",
            who: "IT provider with the EHR vendor",
            ask: "Ask whether every relevant system uses multi-factor sign-in",
            ask_question: "Which of our systems ask for multi-factor authentication at sign-in and for changes of privileges? Which do not support it, and what is the plan for them?",
            details: pairs![
                "all-assets" => "Is it deployed to all technology assets in relevant systems, not for remote access only?",
                "privilege-changes" => "Is it asked for any action that changes a user’s privileges?",
            ],
            today: Some(NOT_NAMED_TODAY),
        },
        ProposedText {
            id: "nprm:164.312(f)(2)(v)",
            question: "Do you review and test how people and devices sign in at least every 12 months and after changes?",
            explanation: "You would review the technical controls of proposed §164.312(f), test how well they work, and change them as reasonable and appropriate.",
            number: EVERY_12_MONTHS,
            differently: "You would test on a fixed cadence that nobody and nothing gets in unverified.",
            yes_only_if: lines![
                "Passwords, multi-factor authentication and the verification of devices were tested within the last 12 months, and after changes.",
            ],
            where_to_look: lines![
                "Your files: the last sign-in test, with its date, findings and changes.",
                "Sign-in service: accounts, devices and methods added since then.",
            ],
            evidence: lines!["A dated note of each sign-in test, with what was changed"],
            action: "Review and test authentication at set times",
            first_step: "Try to sign in to one system without the second factor. Note what happened, and set the date of the next test.",
            who: "IT provider",
            ask: "Ask whether sign-in controls were tested, and when",
            ask_question: "When were the sign-in controls of our systems last reviewed and tested, and what was changed?",
            details: pairs![],
            today: Some(MAINTENANCE_TODAY),
        },
    ],
};
