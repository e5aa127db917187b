//! Knows: the English words about saving, erasing, and what cannot be read.
//! Must not know: how any of it is done.

use super::count;
use crate::text::words::{RefusalWords, SavingWords};

pub const SAVING: SavingWords = SavingWords {
    nothing_yet: "Nothing to save yet",
    saving: "Saving",
    saved_at: |hours, minutes| {
        let time = time_of_day(hours, minutes);
        format!("Saved in this browser, on this device, {time}")
    },
    saved_before: "Saved in this browser, on this device",
    saved_on: |day| format!("Saved in this browser, on this device, {day}"),
    seven_days: "Safari may delete it after seven days without a visit.",
    off: "Nothing is kept on this computer",
    never: "Not kept here: save your answers to a file before you leave",
    not_saved: "Not saved",
    blocked_title: "Your answers cannot be saved here",
    blocked: "This browser does not let the page store anything, for example because cookies and site data are blocked. The check works, but the answers are gone when you close or reload the page. To keep them, save them to a file before you leave, or allow site data for this page.",
    full_title: "The last change was not saved",
    full: "The storage of this browser is full, or the answers take more than 2,000,000 bytes. What was saved before is still there. Save your answers to a file now. Then free some space and change any answer to try again.",
    unreadable_title: "Answers from an earlier visit could not be read",
    unreadable: |reason| {
        format!(
            "{reason} There is no room to set them aside, so they stay where they are and nothing is saved over them. Save them as a file, then erase everything. Nothing was deleted."
        )
    },
    set_aside: |reason| {
        format!(
            "{reason} They have been set aside in this browser, unchanged, and you can start anew. Nothing was deleted."
        )
    },
    readable_again: "They had been set aside, and this page can read them. Save them as a file and open it under Files.",
    save_set_aside: "Save them as a file",
    set_aside_file: "safeguard-check-set-aside.json",
    remove_set_aside: "Remove them",
    remove_question: "Remove what was set aside? This cannot be taken back.",
    remove_confirm: "Yes, remove them",
    save_file: "Save answers to a file",
    elsewhere_title: "Changed in another tab",
    elsewhere: |items| {
        format!(
            "The later answers hold, and you see them here: {items}. A complete record that gave way is kept in the history."
        )
    },
    gone_title: "Erased in another tab",
    gone: "Everything that was kept in this browser has been removed, so it is gone from this tab too.",
    look_again_title: "Look again at some answers",
    look_again: |items| {
        format!(
            "The law text or our question changed since you answered. Your answers stand as they were, and these items are flagged: {items}."
        )
    },
    wording_changed: |day, before| {
        format!("The official wording changed on {day}. Before: {before}")
    },
    question_changed: |day, before| format!("Our question changed on {day}. Before: {before}"),
    stored_title: "Answers are kept in this browser",
    stored: |number| {
        format!(
            "{} here from before. Nothing of it is shown. Turn the switch off to see it, or erase it.",
            count(number, "entry is", "entries are")
        )
    },
    opened_title: "The file is open",
    opened: |number| {
        format!(
            "{} an answer now. The answers from before gave way.",
            count(number, "item has", "items have")
        )
    },
    erase_title: "Erase everything",
    erase_lead: "Removes all answers, records, notes and frozen results of this check from this browser, in every copy of it on this site.",
    erase: "Erase everything",
    erase_question: "Erase all answers, records, notes and frozen results? This cannot be taken back.",
    erase_confirm: "Yes, erase everything",
    erase_keep: "Keep them",
    erased: |number| {
        match number {
        0 => "There was nothing in this browser’s storage to remove. The answers on this page are gone.".into(),
        _ => format!(
            "{} removed from this browser’s storage, then looked for again: nothing of this check is left.",
            count(number, "entry was", "entries were"),
        ),
    }
    },
    erase_stopped: "The answers on this page are gone, but the browser did not let the page remove what was stored. Clear the site data for this page in the settings of your browser.",
};

/// "3:05 PM", from hours 0 to 23.
pub(super) fn time_of_day(hours: u32, minutes: u32) -> String {
    let half = if hours < 12 { "AM" } else { "PM" };
    let hours = match hours % 12 {
        0 => 12,
        hours => hours,
    };
    format!("{hours}:{minutes:02} {half}")
}

pub const REFUSAL: RefusalWords = RefusalWords {
    too_large: "It is larger than 2,000,000 bytes.",
    not_utf8: "It is not text in UTF-8.",
    not_json: |line, column| {
        format!("It is not complete JSON: the mistake is at line {line}, column {column}.")
    },
    half_surrogate: "A text in it holds half a character.",
    too_deep: "It is nested deeper than 100 levels.",
    number_too_great: "A number in it is too great.",
    key_twice: |key| format!("The field “{key}” stands in it twice."),
    missing: |field| format!("The field “{field}” is missing."),
    wrong_type: |field| format!("The field “{field}” has the wrong type."),
    unknown_value: |field| {
        format!("The field “{field}” has a value that this check does not know.")
    },
    unknown_format: "It is not a file of this check.",
    bad_version: "Its version is not a whole number from 1.",
    newer_version: "It was written by a newer version of this check. Use that version to read it.",
    share_safe_assessment: "It says that it is share-safe, which only a report can be.",
};
