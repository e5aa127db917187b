//! Knows: one plain English sentence beside each official definition.
//! Must not know: the definitions; they stand in the catalog.

use crate::text::reference_text::TermText;

/// In the order of the definitions.
pub const GLOSSARY: &[TermText] = &[
    TermText {
        term: "Access",
        plain: "Being able to read, change or share data, or otherwise to use a system.",
    },
    TermText {
        term: "Authentication",
        plain: "Confirming that somebody is who they say they are.",
    },
    TermText {
        term: "Availability",
        plain: "The data is there and can be used when somebody with permission needs it.",
    },
    TermText {
        term: "Business associate",
        plain: "A person or company that handles patient data for you, such as an IT provider, a billing company or a cloud service.",
    },
    TermText {
        term: "Confidentiality",
        plain: "Nobody and nothing sees the data without authorization.",
    },
    TermText {
        term: "Covered entity",
        plain: "A health plan, a health care clearinghouse, or a provider who sends certain transactions electronically.",
    },
    TermText {
        term: "Electronic protected health information",
        plain: "Patient data in electronic form, sent or stored; ePHI for short.",
    },
    TermText {
        term: "Encryption",
        plain: "Turning data into something that most likely means nothing to anyone without the key.",
    },
    TermText {
        term: "Information system",
        plain: "Hardware, software, data and people that work together under one management.",
    },
    TermText {
        term: "Integrity",
        plain: "The data has not been changed or destroyed without authorization.",
    },
    TermText {
        term: "Malicious software",
        plain: "Software made to do damage, such as a virus.",
    },
    TermText {
        term: "Multi-factor authentication",
        plain: "Proof from at least two of three categories: something the user knows, something the user has, a personal characteristic; two of one category do not count.",
    },
    TermText {
        term: "Password",
        plain: "A secret string of characters that helps to prove who you are.",
    },
    TermText {
        term: "Protected health information",
        plain: "Health information that can be tied to a person, in any form.",
    },
    TermText {
        term: "Relevant electronic information system",
        plain: "Wider than the systems that hold patient data: a system that could affect that data counts as well.",
    },
    TermText {
        term: "Security incident",
        plain: "Unauthorized access, use, change or the like, and an attempt at it too.",
    },
    TermText {
        term: "Technical safeguards",
        plain: "The technology that protects ePHI, and the policies and procedures for using it.",
    },
    TermText {
        term: "Unsecured protected health information",
        plain: "Patient data that unauthorized people could still read or use, because it was not protected by a method named in the guidance of HHS; breach notification is about this.",
    },
    TermText {
        term: "User",
        plain: "A person or entity that has been allowed access.",
    },
    TermText {
        term: "Workstation",
        plain: "A desktop or laptop computer, or a device that does the same, and the media kept next to it.",
    },
];
