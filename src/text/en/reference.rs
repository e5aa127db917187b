//! Knows: the English words of the pages to look things up.
//! Must not know: what stands on them.

use super::count;
use crate::text::words::ReferenceWords;

pub const REFERENCE: ReferenceWords = ReferenceWords {
    elsewhere_title: "What the proposal would change outside §164.312",
    elsewhere_lead: "Not law. This check does not ask about these changes and does not count them; they are here so that nobody takes §164.312 for the whole proposal.",
    glossary_title: "Glossary",
    glossary_lead: "Official definitions, quoted, with a plain sentence of ours beside each.",
    questions_title: "Questions and answers",
    questions_lead: "What people ask about the technical safeguards, with the paragraphs behind each answer.",
    not_covered_title: "What this check does not cover",
    sentences_title: "Every sentence about the law",
    sentences_lead: "For a reviewer: what this product says about either rule in words of its own, with the paragraph or page it rests on. Official wording stands beside each item. Print it, and tell us what is wrong.",
    paragraph: "Paragraph",
    sentence: "What we say",
    rests_on: "Rests on",
    stands_in: "Stands in",
    interface_title: "On the other screens",
    sentences_count: |number| format!("{}.", count(number, "entry", "entries")),
    print: "Print the list",
    no_number: "Fixes no number.",
    not_law: "Proposed, not law",
};
