//! Knows: the English words of the page that says how statuses, ranges and the order of the plan
//! come about.
//! Must not know: how they are laid out.

use crate::text::words::MethodWords;

pub const METHOD: MethodWords = MethodWords {
    title: "How your result comes about",
    lead: |version| {
        format!(
            "Fixed rules turn answers into the result. The same answers give the same result on the same day, for everybody. This page is all of them. Method version {version}."
        )
    },
    current_title: "From an answer to a status: the rule in force",
    current_lead: "Twelve items have a status: seven mandatory ones and five addressable ones. Each status follows from the answer to that one item.",
    current_columns: ["Your answer", "Mandatory item", "Addressable item"],
    record: [
        |answer| format!("{answer}, with a complete record"),
        |answer| format!("{answer}, with a gap in the record"),
    ],
    not_offered: "Not offered",
    current_after: &[
        "A record is complete when no field that it needs is empty and the day of the decision is not in the future. Whether a reason is a good one, nobody can judge from here.",
        "The two foundations are asked first and never scored. While one of them is not in place, every recorded decision carries a note that says so. Its status stays.",
    ],
    proposed_title: "From answers to a status: the proposal, which is not law",
    proposed_lead: "The proposal has 41 items. Eleven of them would reuse your answers about today, and ask for details; the others are asked on their own. Read from the top: the first line that fits gives the status.",
    proposed_columns: ["What was answered", "Status it would have"],
    cases: [
        "An exception is claimed, and its record has a gap",
        "An answer about today that it reuses is “Done another way” or “Decided not to do it”",
        "Its own answer, or one that it reuses, is “Not in place”",
        "Its own answer, or one that it reuses, is “Partly in place”",
        "Its own answer, or one that it reuses, is “I do not know”",
        "Its own answer, or one that it reuses, is missing",
        "All of that is in place, and a detail is answered with no",
        "All of that is in place, and a detail has no answer",
        "All of that is in place, and a detail is answered with “I do not know”",
        "An exception is claimed, its record is complete, and every detail is answered with yes",
        "All of that is in place, and every detail is answered with yes, or none is asked",
    ],
    proposed_after: &[
        "Where an exception is claimed with a complete record, the answers that would be reused are not looked at, only the details: an exception would reach no further than what it is claimed for.",
        "While the exception to encryption counts as claimed, the general standard on encryption takes its status from its own details alone.",
    ],
    sections: &[
        (
            "What counts as settled",
            &[
                "Under the rule in force: in place, by alternative, and by decision. Under the proposal: in place, and nothing else. An exception claimed is counted apart.",
                "Answered means: the status is anything but unanswered. Written down means: a settled item with a note on where the evidence is kept, or with a record.",
            ],
        ),
        (
            "Why the readiness indicator is a range",
            &[
                "The low end is the share of items that are settled. The high end adds those that are unverified or unanswered, because they could still turn out either way. Both are rounded to whole per cents, halves up.",
                "An example: of 12 items, 9 are settled, 1 is unverified and 2 are open. The range is 75 to 83 of 100. Once the one is known, it is one number.",
                "Nothing is shown while too little is known: in force, until each of the 7 mandatory items has an answer; under the proposal, until 21 of its 41 items have a status other than unanswered.",
            ],
        ),
        (
            "Settled today, open under the proposal",
            &[
                "An item is on that list when it is settled by a record and a proposed item that reuses its answer is open or undocumented. It is also on it when a detail that speaks for it is answered with no, and that proposed item is open or in progress. What has no counterpart today is never on it.",
            ],
        ),
    ],
    order_title: "The order of the plan",
    order_lead: "Each item or detail makes one task at most. What stands higher comes first.",
    stages: [
        "Foundations that are not in place",
        "Mandatory items that are open",
        "Mandatory items in progress",
        "Records of today with a gap",
        "Addressable items that are open",
        "Addressable items in progress",
        "Finding out what is not known, under either rule",
        "What is settled today and would be open under the proposal",
        "Records of exceptions with a gap, under the proposal",
        "Proposed items asked on their own, and details beside an exception: open ones, then those in progress",
    ],
    order_after: &[
        "Within a stage, the smaller effort comes first; completing a record and finding out always count as small. What is left of a tie goes by the order of the paragraphs. How much effort an item usually is, is our own judgment, and it breaks ties only.",
        "The six first steps, from the risk analysis to documentation, are another way to look at the same tasks. They change no order.",
        "Marking a task as done, a flag, a note and an owner change no status. Only answers and records do.",
    ],
    never_title: "What it never does",
    never: &[
        "It weighs no item more than another, and knows no half points.",
        "It never adds the two rules up.",
        "It gives no verdict and no praise: it can only repeat what you said.",
        "It knows nothing but your answers. Nobody has looked at your systems.",
    ],
};
