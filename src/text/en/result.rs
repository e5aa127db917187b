//! Knows: the English words of the result and of the plan.
//! Must not know: any number in them.

use super::count;
use crate::text::words::{PlanWords, ResultWords};

pub const RESULT: ResultWords = ResultWords {
    title: "Result",
    nothing_yet: "Nothing has been answered yet, so there is nothing to show.",
    begin: "Start the check",
    mandatory_open: |number| {
        format!(
            "{} open:",
            count(number, "mandatory item", "mandatory items")
        )
    },
    mandatory_not_known: |number, of| format!("{number} of {of} mandatory items not known yet:"),
    no_mandatory_open: "No mandatory item is open in these answers",
    addressable_open: |number, names| {
        format!(
            "{} neither implemented nor documented: {names}. Addressable is not optional (§164.306(d)(3)).",
            count(number, "addressable item", "addressable items"),
        )
    },
    current_title: "Rule in force",
    current_source: "45 CFR §164.312",
    proposed_title: "Proposed rule, not law",
    proposed_source: "90 FR 898, January 6, 2025",
    settled_of: |of| format!("of {of} settled in these answers"),
    not_looked_at: "Not looked at yet",
    not_looked_at_lead: "Nothing has been asked about the proposal yet. It would ask for more than the rule in force, and it is not final.",
    follows: |number, of| {
        let items = count(number, "item of the proposal", "items of the proposal");
        format!("Your answers already bear on {items}, out of {of}, that would reuse them.")
    },
    current_not_answered: "No item of the rule in force has been answered yet.",
    indicator: |low, high| {
        if low == high {
            format!("Readiness indicator: {low} of 100")
        } else {
            format!("Readiness indicator: {low} to {high} of 100")
        }
    },
    indicator_withheld: "The readiness indicator is shown once each mandatory item has an answer.",
    indicator_withheld_proposed: "The readiness indicator is shown once 21 of the 41 proposed items have been looked at.",
    answered: |answered, of| format!("{answered} of {of} answered"),
    written_down: |written, of| format!("{written} of {of} settled items written down"),
    written_down_lead: "Written down: a decision record, or a note on where the evidence is kept.",
    counts_caption: "Items by status",
    items_title: "Every item, and why",
    item: "Item",
    status: "Status",
    why: "Why",
    standard_settled: |settled, of| format!("{settled} of {of} settled"),
    change: "Change",
    change_of: |title| format!("Change the answer to {title}"),
    as_of: |date| format!("Worked out on {date} from the answers in this browser."),
    note_no_risk_analysis: "Recorded, not yet supported by a risk analysis.",
    note_no_documentation: "Recorded here only; keep it with your documentation for six years.",
    note_by_decision: "Have this reviewed.",
};

pub const PLAN: PlanWords = PlanWords {
    first: |number| match number {
        1 => "One thing to do first".into(),
        2 => "Two things to do first".into(),
        _ => "Three things to do first".into(),
    },
    nothing: "No task follows from these answers. Look again after every change of systems, people or vendors.",
    more: |number| {
        let verb = if number == 1 { "follows" } else { "follow" };
        format!(
            "{} {verb} after these.",
            count(number, "more task", "more tasks")
        )
    },
    closes: |paragraph| format!("Closes §{paragraph}."),
    in_progress_under: |paragraph| format!("In progress under §{paragraph}."),
    foundation: |paragraph| format!("Foundation of every record, §{paragraph}."),
    complete_record: |title| format!("Complete the record for “{title}”"),
    record_for: |paragraph| {
        format!("Asked for by §164.306(d)(3) where §{paragraph} is done another way or not done.")
    },
    flip: |paragraph| {
        format!("Settled today under §{paragraph}; open under the proposal, which is not law.")
    },
    find_out: "You answered “I do not know”.",
    effort_and_who: |effort, who| format!("{effort}. Usually done by: {who}."),
    small: "Small effort",
    medium: "Medium effort",
    large: "Large effort",
    first_steps: [
        "Risk analysis",
        "Identity and access",
        "Encryption",
        "Audit logs",
        "Backups",
        "Documentation",
    ],
};
