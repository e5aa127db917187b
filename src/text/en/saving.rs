//! Knows: the English words about saving, erasing, and what cannot be read.
//! Must not know: how any of it is done.

use super::count;
use crate::text::words::{RefusalWords, SavingWords};

pub const SAVING: SavingWords = SavingWords {
    nothing_yet: "Nothing to save yet",
    saving: "Saving",
    saved_at: |hours, minutes| {
        let half = if hours < 12 { "AM" } else { "PM" };
        let hours = match hours % 12 {
            0 => 12,
            hours => hours,
        };
        format!("Saved in this browser, on this device, {hours}:{minutes:02} {half}")
    },
    saved_before: "Saved in this browser, on this device",
    not_saved: "Not saved",
    blocked_title: "Your answers cannot be saved here",
    blocked: "This browser does not let the page store anything, for example because cookies and site data are blocked. The check works, but the answers are gone when you close or reload the page. To keep them, allow site data for this page, or open it in another browser or outside a private window.",
    full_title: "The last change was not saved",
    full: "The storage of this browser is full. What was saved before is still there. Free some space for this site, then change any answer to try again. Until then the last changes are gone when you close the page.",
    unreadable_title: "Answers from an earlier visit could not be read",
    unreadable: |reason| {
        format!(
            "{reason} They have been set aside in this browser, unchanged, and you can start anew. Nothing was deleted."
        )
    },
    erase_title: "Erase everything",
    erase_lead: "Removes all answers, records and notes of this check from this browser, in every copy of it on this site.",
    erase: "Erase everything",
    erase_question: "Erase all answers, records and notes? This cannot be taken back.",
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
