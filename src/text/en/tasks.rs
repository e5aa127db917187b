//! Knows: the English words of the screen of the plan: tasks, the person's own notes, dates.
//! Must not know: how they are laid out.

use super::count;
use crate::text::words::TasksWords;

pub const TASKS: TasksWords = TasksWords {
    title: "Your plan",
    lead: "What your answers leave to do, in an order that is the same for everybody. Who, until when and what you note is yours. A task leaves the plan when its answer changes.",
    nothing_yet: "A plan follows from answers, and nothing has been answered yet.",
    whole_plan: "See the whole plan",
    to_ask: |number| {
        format!(
            "{} for your IT provider",
            count(number, "question", "questions")
        )
    },
    rest: "After that",
    view: "Order of the tasks",
    in_order: "In order",
    by_step: "By first step",
    none_in_step: "No further task here.",
    why_now_title: "Why now",
    in_force: "Item in force",
    proposed: "Proposed, not law",
    why_now: [
        "It comes first, because decisions and their records rest on it.",
        "A mandatory item is open. The rule in force leaves no other way.",
        "A mandatory item is only partly in place, and settled only when everything in scope is.",
        "A decision was taken, and without its record it does not count as one.",
        "Addressable is not optional: put it in place, do something equivalent, or write down why not.",
        "Part of what is in scope has neither the safeguard nor a documented other way.",
        "Nobody can plan for what nobody knows. Until then the result stays a range.",
        "Settled today. It comes this late because only the proposal would ask for more.",
        "Only the proposal would ask for this record, so it comes after everything in force.",
        "Only the proposal would ask for it here, so it comes after everything in force.",
        "Begun, and only the proposal would ask for it here. So it comes last.",
    ],
    foundation_not_scored: "No item. Foundations are never scored.",
    no_item_reuses: "No item would reuse this answer.",
    no_place_for_record: "No item. A record would close nothing there.",
    settled_today: |item| format!("Nothing is left: {item} is settled in these answers."),
    none_in_force: "No item of today.",
    question: "To send to your IT company",
    copy: "Copy the question",
    copied: "The question was copied.",
    not_copied: |_| {
        "The browser does not let this page copy. Mark the question and copy it by hand.".into()
    },
    own: "Who, until when, note",
    owner: "Who takes care of it",
    owner_hint: "A name or a role.",
    due: "Until when",
    due_hint: "A day of your own choice.",
    no_day: |text| format!("“{text}” is no day of the calendar, so no calendar file holds it."),
    note: "Note",
    note_hint: "What you agreed, or what it waits for. No patient information.",
    done: "Done",
    until: |day| format!("until {day}"),
    done_offer: "Marked as done. That changes no answer and no status. Is it done for everything in scope? Then change the answer, and the task leaves the plan.",
    now_done: "Marked as done. No answer has changed.",
    now_not_done: "No longer marked as done.",
    gone: "No longer in the plan",
    gone_lead: "Your answers no longer lead to these tasks. What you noted on them is kept.",
    dates: "Dates",
    dates_lead: "The days that you set: until when a task is to be done, and when to look at a record again.",
    dates_none: "No day is set yet. Open the notes of a task, or a record, to set one.",
    cadences: "Also list what the proposal would have done again and again",
    cadences_lead: "The proposal is not law. Nothing in the rule in force asks for these days. Each is titled “Proposed, not law”, and the first one lies one interval from today.",
    again: |day, months| match months {
        1 => format!("From {day}, then each month"),
        _ => format!("From {day}, then every {months} months"),
    },
    save_dates: "Save as a calendar file",
    save_dates_safe: "Save it share-safe",
    save_dates_lead: "For any calendar. Import it again later, and it updates what it brought before. The share-safe file holds the days of tasks without names and notes, and no days of records.",
};
