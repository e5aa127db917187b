//! Knows: the English words of the result and of the plan.
//! Must not know: any number in them.

use super::count;
use crate::text::words::{PlanWords, ResultWords};

pub const RESULT: ResultWords = ResultWords {
    title: "Result",
    nothing_yet: "Nothing has been answered yet, so there is nothing to show.",
    begin: "Start the check",
    keep_title: "Keep this result",
    keep_lead: "Freeze it, and later you can see what has changed since today.",
    earlier: "Earlier results",
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
    exceptions_apart: |number| {
        format!(
            "{}, counted apart",
            count(number, "exception claimed", "exceptions claimed")
        )
    },
    not_looked_at: "Not looked at yet",
    not_looked_at_lead: "Nothing has been asked about the proposal yet. It would ask for more than the rule in force, and it is not final.",
    no_status_yet: "What was said about the proposal gives none of its items a status yet.",
    follows: |number, of| {
        let items = count(number, "item of the proposal", "items of the proposal");
        format!("Your answers already bear on {items}, out of {of}, that would reuse them.")
    },
    current_not_answered: "No item of the rule in force has been answered yet.",
    indicator: |low, high| format!("Readiness indicator: {}", range(low, high)),
    indicator_withheld: "The readiness indicator is shown once each mandatory item has an answer.",
    indicator_withheld_proposed: "The readiness indicator is shown once 21 of the 41 proposed items have been looked at.",
    answered: |answered, of| format!("{answered} of {of} answered"),
    written_down: |written, of| format!("{written} of {of} settled items written down"),
    written_down_lead: "Written down: a decision record, or a note on where the evidence is kept.",
    counts_caption: "Items by status",
    flips_title: "Settled today, open under the proposal",
    flips_lead: "Each of these is settled under the rule in force. The proposal, which is not law, would ask for more.",
    flips_early: "Nothing has been asked about the proposal yet. This follows from your answers about the rule in force alone; the look ahead may add to it.",
    flips_none: "So far, nothing that is settled in these answers would be open under the proposal.",
    flips_meets: "Under the proposal",
    new_title: "New in §164.312 under the proposal",
    new_lead: |number| {
        format!(
            "Not law. {} no answer of today. Some would stand beside a duty elsewhere in the rule; the comparison names it.",
            count(number, "proposed item reuses", "proposed items reuse")
        )
    },
    items_title: "Every item, and why",
    proposed_items_title: "Every proposed item, and why",
    proposed_items_lead: "Not law. These are the standards that §164.312 would have, each with its items.",
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
    if_title: "If these tasks were done",
    if_lead: "Mark tasks and see what would move. It is no result: your answers stay as they are, and no mark is kept.",
    if_find_out: |number| {
        let tasks = count(number, "task of finding out is", "tasks of finding out are");
        format!("{tasks} left out: what comes of it is not known before.")
    },
    if_current: "In force, if done",
    if_proposed: "Proposed, if done",
    if_now: |settled| format!("now {settled}"),
    if_indicator: |low, high| format!("Indicator, if done: {}", range(low, high)),
    if_nothing_yet: "nothing to count yet",
    if_said: |current, proposed| format!("If done, in force: {current}; proposed: {proposed}."),
    if_reset: "Take all marks back",
};

/// "75 to 83 of 100", one number when both ends are equal.
pub(super) fn range(low: usize, high: usize) -> String {
    if low == high {
        format!("{low} of 100")
    } else {
        format!("{low} to {high} of 100")
    }
}

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
    would_close: |citation| format!("Would close {citation}."),
    in_progress_under: |citation| format!("In progress under {citation}."),
    foundation: |paragraph| format!("Foundation of every record, §{paragraph}."),
    complete_record: |title| format!("Complete the record for “{title}”"),
    record_for: |paragraph| {
        format!("Asked for by §164.306(d)(3) where §{paragraph} is done another way or not done.")
    },
    complete_exception: |title| format!("Complete the exception record for “{title}”"),
    exception_for: |citation| format!("An exception to {citation} would have to be documented."),
    flip_action: |title| format!("Do what the proposal would ask of “{title}”"),
    flip: |paragraph, citations| {
        format!("Settled today under §{paragraph}; {citations} would ask for more.")
    },
    find_out: |citation| format!("You answered “I do not know” about {citation}."),
    find_out_detail: |title, question| format!("Find out about “{title}”: {question}"),
    proposed: "Proposed, not law.",
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
