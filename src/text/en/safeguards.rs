//! Knows: the English words of the list of safeguards and of the page about one.
//! Must not know: what is known about any one item.

use crate::text::words::SafeguardsWords;

pub const SAFEGUARDS: SafeguardsWords = SafeguardsWords {
    title: "Safeguards",
    lead: "Every item of both rules, to read and to answer in any order. What is in force has a solid line, what is only proposed a dashed one.",
    filters: "Show",
    all: "All",
    flagged: "Flagged",
    unknown: "I do not know",
    unanswered: "Not answered",
    none: "Nothing here.",
    reading_title: "To look things up",
    answer: "Answer",
    counterpart: "In the other rule",
    in_your_answers: "In your answers",
    previous: "Previous",
    next: "Next",
    neighbours: "Items beside this one",
    compare: "Compare both rules",
    explanation: "What it asks for",
    would_ask: "What it would ask for",
    not_law: "Proposed on January 6, 2025, and not law. Nothing on this page is in force unless it says so.",
    proposed_source: |paragraph| format!("Proposed 45 CFR §{paragraph}, quoted; not law"),
    facts: [
        "Label in the rule",
        "Change proposed",
        "In the plan under",
        "Effort, our estimate",
    ],
    no_counterpart: "Nothing in §164.312 corresponds to it. The proposal would change it elsewhere:",
    belongs_to_it: "Belongs to it as well",
    details: "What is asked beside the answer",
    exceptions: "Exceptions",
    shared_conditions: "What would hold for every one of them",
    exceptions_official: "Official wording of the exceptions",
};
