//! Knows: the English words of a decision record.
//! Must not know: what the record is about; examples come with the item.

use crate::text::words::{ExceptionRecordWords, FieldWords, RecordWords};

pub const RECORD: RecordWords = RecordWords {
    title: "Your decision record",
    quote_lead: "An addressable specification is not optional. §164.306(d)(3)(ii)(B) says what to do:",
    after_other_way: "So write down why, and what you do instead. The reasons rest on your risk analysis.",
    after_decided_not: "The alternative is asked for “if reasonable and appropriate”. So write down why, and why no alternative is either. The standard itself must still be met.",
    example: |example| format!("Example: {example}"),
    why: FieldWords {
        label: "Why it is not reasonable and appropriate here",
        hint: "Name the systems or places, and what stands in the way.",
        example: "",
        missing: "why it is not reasonable and appropriate here",
    },
    measure_other_way: FieldWords {
        label: "What you do instead",
        hint: "The equivalent measure, and where it applies.",
        example: "",
        missing: "what you do instead",
    },
    measure_decided_not: FieldWords {
        label: "Why no alternative is reasonable and appropriate either",
        hint: "What you looked at, and why it does not fit.",
        example: "",
        missing: "why no alternative fits either",
    },
    decided_by: FieldWords {
        label: "Decided by",
        hint: "Name or role.",
        example: "the security official",
        missing: "who decided",
    },
    decided_on: FieldWords {
        label: "Decided on",
        hint: "Today or earlier.",
        example: "the day on which the decision was signed",
        missing: "the day of the decision",
    },
    risk_analysis: FieldWords {
        label: "Which risk analysis supports it",
        hint: "Its title or date, and where it is kept.",
        example: "Risk analysis of March 2026, section 4, in the security folder",
        missing: "the risk analysis it rests on",
    },
    review_on: FieldWords {
        label: "Look at it again on (optional)",
        hint: "A day of your own choice.",
        example: "the day on which a new device is due",
        missing: "the review date",
    },
    incomplete: |missing| {
        format!("Still missing: {missing}. Until then this item counts as undocumented.")
    },
    complete: |status| {
        format!("The record is complete. In these answers this item counts as “{status}”.")
    },
    in_future: "This day lies in the future. A decision counts from the day it was taken.",
    now_complete: "The record is complete.",
    now_incomplete: "The record is no longer complete.",
    no_patient_data: "Do not enter patient information.",
    keep: "Keep a signed copy with your documentation: §164.316(b)(2)(i) asks for six years, and a browser’s storage is not a place for that.",
    exception: EXCEPTION,
};

const EXCEPTION: ExceptionRecordWords = ExceptionRecordWords {
    title: "Your exception record",
    lead: "The proposal would allow an exception for what it names and for nothing else. It would have to be documented in real time, with compensating controls, and everything else would still be asked for.",
    not_needed_today: "Not needed today: the proposal is not law, and the rule in force has no such exceptions.",
    choice: FieldWords {
        label: "Which exception",
        hint: "Choose one only if all of its conditions are met.",
        example: "a technology asset that does not support it, with a written plan to migrate",
        missing: "which exception it is",
    },
    why: FieldWords {
        label: "Which asset, request or emergency",
        hint: "Name what the exception is for, and nothing more.",
        example: "The imaging workstation in room 2, with what is stored on it",
        missing: "which asset, request or emergency it is for",
    },
    measure: FieldWords {
        label: "Compensating controls",
        hint: "What protects the data instead, and where it applies.",
        example: "The workstation stands in a locked room, on a part of the network of its own",
        missing: "the compensating controls",
    },
    decided_by: FieldWords {
        label: "Security Official who approved the controls",
        hint: "Name or role.",
        example: "the designated Security Official of the practice",
        missing: "the Security Official",
    },
    risk_analysis: FieldWords {
        label: "Migration plan, contingency plan or risk analysis",
        hint: "Its title or date, and where it is kept.",
        example: "Plan of May 2026 to replace the workstation, in the security folder",
        missing: "the plan or risk analysis it rests on",
    },
    incomplete: |missing| {
        format!("Still missing: {missing}. Until then this item counts as undocumented.")
    },
    complete: |status| {
        format!(
            "The record is complete. Once every other question about this item is answered “Yes”, it counts as “{status}”: apart, and never as settled."
        )
    },
    keep: "Keep a signed copy with your documentation: a browser’s storage is not a place for that.",
};
