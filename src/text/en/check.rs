//! Knows: the English words of the quick check: steps, answers, the list of all items.
//! Must not know: what is asked about any one item.

use crate::text::words::{AnswerWord, AnswerWords, CheckWords, ItemsWords};

pub const CHECK: CheckWords = CheckWords {
    step: |step, of| format!("Step {step} of {of}"),
    answered: |answered, of| format!("{answered} of {of} items answered"),
    foundations_title: "Two foundations first",
    foundations_lead: "They are not scored. But every decision you record rests on them.",
    standard: "Standard, mandatory",
    required: "Required",
    addressable: "Addressable",
    foundation: "Foundation, not scored",
    yes_only_if: "Say “in place” only if",
    help: "Official wording and help",
    official: "Official wording",
    official_source: |paragraph| format!("45 CFR §{paragraph}, quoted"),
    why_it_matters: "Why it matters",
    where_to_look: "Where to look",
    evidence: "Evidence worth keeping",
    first_step: "First step",
    often_missing: "Often missing",
    in_software: "How it looks in software (practice, not law)",
    who: "Who usually does it",
    mappings: "Related controls",
    mapping_hhs: "Named by HHS.",
    mapping_nist: "Published by NIST.",
    mapping_third_party: "Published by a third party.",
    mapping_inherited: "Taken over from the item it comes from.",
    clear: "Take the answer back",
    next: "Continue",
    to_result: "See the result",
    back: "Back",
    stop_any_time: "You can skip questions and stop at any time.",
    standard_answered: |title| format!("{title}: every item is answered."),
    all_answered: "Every item is answered. The result is ready.",
};

pub const ANSWERS: AnswerWords = AnswerWords {
    in_place: AnswerWord {
        name: "In place, for everything in scope",
        meaning: "",
    },
    partly: AnswerWord {
        name: "Partly in place",
        meaning: "Some of what is in scope has neither this nor a documented other way.",
    },
    not_in_place: AnswerWord {
        name: "Not in place",
        meaning: "",
    },
    unknown: AnswerWord {
        name: "I do not know",
        meaning: "Becomes a question for whoever looks after your IT.",
    },
    other_way: AnswerWord {
        name: "Done another way, for all or some of it",
        meaning: "Everything in scope has this or a documented equivalent measure that is in use.",
    },
    decided_not: AnswerWord {
        name: "Decided not to do it",
        meaning: "For all or some of what is in scope, neither, with the reasons on record.",
    },
    exception: AnswerWord {
        name: "Exception claimed",
        meaning: "Under one of the exceptions of the proposal, with its record.",
    },
    none: "Not answered",
};

pub const ITEMS: ItemsWords = ItemsWords {
    title: "All items",
    lead: "Open any question, in any order.",
    item: "Item",
    answer: "Answer",
};
