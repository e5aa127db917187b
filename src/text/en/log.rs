//! Knows: the English words of the two logs.
//! Must not know: what stands in a log.

use crate::text::words::LogWords;

pub static LOG: LogWords = LogWords {
    decisions: "Decision log",
    decisions_lead: "Addressable items of the rule in force that are done another way or were decided against, with the reasons. Addressable is not optional.",
    quote_lead: |paragraph| format!("Official wording, §{paragraph}:"),
    no_decisions: "No addressable item is done another way or was decided against in these answers.",
    exceptions: "Exception log, proposed rule",
    exceptions_lead: "Proposed, not law: this log is not needed today. It holds the exceptions that were claimed under the proposal.",
    no_exceptions: "No exception is claimed in these answers.",
    in_effect: "In effect",
    incomplete: "Incomplete",
    missing: |missing| format!("Still missing: {missing}."),
    past: "No longer in effect",
    past_lead: "Documentation is kept for six years from the day it was made or was last in effect, whichever is later (§164.316(b)(2)(i)).",
    until: "In effect until",
    answer: "Answer",
    review_on: "Look at it again on",
    changed: "Last changed",
    unknown_item: |id| format!("An item that this check does not know: {id}"),
    keep: "Print or save this log; a browser’s storage is not your six-year record. Keep a signed copy with your documentation.",
    signature: ["Name and role", "Signature", "Date"],
};
