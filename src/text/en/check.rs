//! Knows: the English words of the quick check: steps and answers.
//! Must not know: what is asked about any one item.

use crate::text::words::{AnswerWord, AnswerWords, CheckWords};

pub const CHECK: CheckWords = CheckWords {
    step: |step, of| format!("Step {step} of {of}"),
    answered: |answered, of| match of - answered {
        0 => format!("all {of} items answered"),
        left => format!("{answered} of {of} items answered, {left} left"),
    },
    steps: "Steps",
    left: |left| match left {
        0 => "complete".into(),
        left => format!("{left} left"),
    },
    in_scope: |list| format!("In scope, as you ticked it: {list}."),
    addressable_title: "Required or addressable?",
    addressable_explained: &[
        "Standards and Required specifications are mandatory. No other way is offered for them.",
        "Addressable does not mean optional. You assess whether the specification is reasonable and appropriate for you (§164.306(d)(3)). There are three lawful end states.",
        "One: it is implemented. Two: it is not, the reason is written down, and an equivalent measure is in use. Three: it is not, the reason is written down, and no alternative is reasonable and appropriate either.",
        "In each case the standard itself must still be met. The factors are your size, your technology, the cost and the risk (§164.306(b)(2)). Size affects how, never whether.",
    ],
    vendor_title: "Our vendor does it",
    vendor_explained: &[
        "Say “in place” if the vendor confirmed it in writing and you can say where that is kept. Otherwise say “I do not know”: it becomes a question to send.",
        "The duty stays with the practice, whoever does the work.",
    ],
    more: "Evidence and note",
    evidence_field: "Where the evidence is kept",
    evidence_hint: "A folder, a system, a person. Not the evidence itself.",
    note_field: "Note to yourself",
    note_hint: "It changes no status. Do not enter patient information.",
    flag: "Look at this again",
    number_keys: "Number keys answer while you are inside a question",
    patient_data: |kind| {
        format!(
            "This looks like {kind}. If it belongs to a patient, take it out: this check has no use for it."
        )
    },
    patient_data_kinds: [
        "a social security number",
        "a medical record number",
        "a date of birth",
        "a telephone number",
        "an e-mail address",
    ],
    foundations_short: "Foundations",
    foundations_title: "Two foundations first",
    foundations_lead: "They are not scored. But every decision you record rests on them.",
    standard: "Standard, mandatory",
    required: "Required",
    addressable: "Addressable",
    proposed: "Mandatory if finalized",
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
