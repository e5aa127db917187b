//! Knows: the English words that only the files for others have.
//! Must not know: how a file is laid out.

use crate::text::words::{
    CalendarWords, ExportWords, OscalWords, PaperWords, QuestionListWords, TableWords,
};

pub static EXPORTS: ExportWords = ExportWords {
    not_scored: "Not scored",
    foundation: "Foundation",
    no_answer: "No answer",
    proposed: |title| format!("Proposed, not law: {title}"),
    notes: ["What this is", "Scope", "The proposed rule", "As of"],
    as_of: |day, catalog, method| {
        format!("Worked out on {day}, with the catalog of {catalog} and method {method}.")
    },
    share_safe: "Share-safe: without names, notes, evidence, records and history.",
    organisation: "Organization",
    prepared_by: "Prepared by",
    table: TableWords {
        columns: [
            "Rule",
            "Id",
            "Paragraph",
            "Title",
            "Label",
            "Answer",
            "Status",
            "Why",
            "Details",
            "Flagged",
            "Changed at",
        ],
        own_columns: ["Evidence", "Note"],
        record: |field| format!("Record: {field}"),
        missing: "Record: still missing",
        measure: "What is done instead, or why nothing is",
        flagged: "Look again",
    },
    paper: PaperWords {
        title: "Safeguard check: report",
        result: "Result",
        counts: ["Status", "Items"],
        flips: "Settled today, open under the proposal",
        no_flips: "Nothing that is settled in these answers is open under the proposal because of it.",
        plan: "Plan",
        task: ["Who", "Due", "Note"],
        done: "Marked as done",
        items: "Every item",
        fields: [
            "Label",
            "Answer",
            "Status",
            "Why",
            "Evidence",
            "Note",
            "Last changed",
        ],
        flagged: "Marked to be looked at again",
        about: "About this report",
    },
    calendar: CalendarWords {
        due: |action| format!("Due: {action}"),
        done: |action| format!("Done: {action}"),
        review: |title| format!("Look again at the record for {title}"),
        proposed: |what| format!("Proposed, not law: {what}"),
        cadence: |title, paragraph| format!("{title} ({paragraph})"),
        text_says: |words| format!("The proposal says: “{words}”"),
        own_day: "A day of your own choice, from your safeguard check.",
        not_law: "This is a proposal. Nothing in the rule in force asks for this day.",
    },
    questions: QuestionListWords {
        title: "Questions to our IT provider",
        lead: "Please answer in writing, and say for each answer where we can look it up. Where an answer holds for some systems only, please name them.",
        nothing: "There is nothing to ask: no item is unknown, partly in place or marked to be looked at again.",
        because: [
            "We do not know.",
            "It is only partly in place.",
            "We want to look at it again.",
        ],
        in_particular: |question| format!("In particular: {question}"),
        no_patient_data: "Please send no patient information.",
    },
    oscal: OscalWords {
        title: "Safeguard check: self-reported answers",
        description: "Self-reported answers, one observation an item. Nobody looked at any system for it.",
        selection: "Every item of this rule that the check asks about.",
        no_finding: "An item that is unverified or unanswered has an observation and no finding: nothing is known about it. Foundations are never scored and have none either.",
        two_states: |status| {
            format!(
                "This format knows two states only, and neither is meant as a judgment. The status in these answers is: {status}."
            )
        },
        no_plan: "No assessment plan",
        no_plan_lead: "There was no assessment plan. A person answered the questions of a self-check, and this file was made from the answers.",
        sources: ["Rule in force", "Proposed rule, not law"],
        prepared_by: "Prepared by",
    },
};
