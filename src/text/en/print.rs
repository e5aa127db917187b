//! Knows: the English words of printing, and what only the printed report says.
//! Must not know: how a page is laid out.

use super::count;
use crate::text::words::PrintWords;

pub const PRINT: PrintWords = PrintWords {
    title: "Print",
    lead: "A summary of at most two pages, then the full record: every item of both rules, the logs with lines to sign, the plan and the notes.",
    optional: |label| format!("{label} (optional)"),
    in_force: "Rule in force: every item",
    proposed: "Proposed rule, not law: every item",
    organisation_hint: "Stands at the head of the first page and below every page.",
    prepared_by_hint: "A name or a role.",
    keep: "Keep these in this browser",
    keep_lead: "Otherwise they are gone when the page is closed. What is kept also stands in the answers and reports that you save, never in a share-safe one.",
    keep_off: "Others use this computer, so these are gone when the page is closed.",
    print: "Print the report",
    document: |day| format!("Safeguard check: report of {day}"),
    full_record: "Full record",
    full_record_lead: "Every item of both rules with what was said about it, then the logs, the plan and the notes. The proposed rule is not law.",
    more: |number| {
        format!(
            "{} in the full record.",
            count(number, "more is", "more are")
        )
    },
    foundations: "Foundations, not scored",
    columns: [
        "Item",
        "Status",
        "Answer and why, evidence, note and record",
    ],
    answer: |answer| format!("Answer: {answer}."),
    plan_columns: ["Task", "Who, until when, note"],
};
