//! Knows: the English words of the look ahead.
//! Must not know: what is asked about any one item.

use crate::text::words::AheadWords;

pub const AHEAD: AheadWords = AheadWords {
    title: "Look ahead: the rule proposed in 2025",
    lead: "Not law. If it is ever finalized as proposed, §164.312 would have ten standards. Eleven of its items reuse your answers about the rule in force; the rest is one click a row, with nothing to type. Skip what you like and stop anywhere.",
    in_place_means: "“In place” means for everything in scope. For the proposal that is wider than today: systems that hold no patient data but could affect it count as well.",
    proposed: "Proposed",
    standards: "Proposed standards",
    answered: |answered, of| format!("{answered} of {of} answered"),
    of: |answered, of| format!("{answered} of {of}"),
    short: [
        "In place",
        "Partly",
        "Not in place",
        "I do not know",
        "Exception claimed",
    ],
    from_today: "Reuses your answer about the rule in force",
    change: "Change",
    details_lead: "Beside that answer:",
    details_lead_exception: "Apart from what the exception covers:",
    details_later: "Two more questions follow once it is in place.",
    claim: "An exception is claimed for some of it",
    more: "Official wording, help and notes",
    standard_answered: |title| format!("{title}, proposed: everything is answered."),
    all_answered: "Everything about the proposal is answered. The result is ready.",
};
