//! Knows: the English words about results of earlier days.
//! Must not know: how they are laid out.

use super::result::range;
use super::saving::time_of_day;
use crate::text::words::{EarlierWords, TrendWords};

pub const EARLIER: EarlierWords = EarlierWords {
    title: "Earlier results",
    lead: "A frozen result is a copy of the report of a day. It stays as it was, so that you can see later what has changed.",
    freeze: "Freeze today’s result",
    freeze_lead: |most| {
        format!(
            "Keeps the whole report as it is now, with notes and records, in this browser on this device. Up to {most} are kept."
        )
    },
    nothing_to_freeze: "Nothing has been answered yet, so there is nothing to freeze.",
    frozen: |moment, kept, most| {
        format!("Frozen: {moment}. {kept} of {most} are kept in this browser, on this device.")
    },
    not_frozen_title: "Today’s result was not frozen",
    too_many: |most| {
        format!(
            "{most} results are kept, and there is room for no more. Save one of them as a file, remove it here, then freeze again. Nothing was changed."
        )
    },
    too_large: "All of them together would take more than 2,000,000 bytes. Save one of them as a file, remove it here, then freeze again. Nothing was changed.",
    no_room: "The storage of this browser is full. What is kept is still there. Save today’s report as a file, or make room and try again.",
    blocked: "This browser does not let the page store anything, so no result can be frozen here. Save today’s report as a file instead.",
    off: "You chose to keep nothing on this computer, so nothing is frozen and nothing from before is read. Save today’s report as a file instead.",
    save_report: "Save today’s report as a file",
    unreadable_title: "The frozen results could not be read",
    unreadable: |reason| {
        format!(
            "{reason} They stay where they are, unchanged, and nothing is saved over them, so nothing more can be frozen for now. Save them as a file first. Once they are removed, you can freeze again."
        )
    },
    unreadable_file: "safeguard-check-frozen-results.json",
    unreadable_question: "Remove the frozen results that could not be read? This cannot be taken back.",
    none: "No result has been frozen yet.",
    kept: |kept, most| format!("{kept} of {most} kept in this browser, on this device."),
    moment: |day, hours, minutes| format!("{day}, {}", time_of_day(hours, minutes)),
    no_moment: "On a day that is not known",
    trend: TrendWords {
        title: "Over time",
        lead: "From the statuses that each frozen result holds. Nothing is worked out anew.",
        columns: [
            "Frozen",
            "In force: settled",
            "In force: indicator",
            "Mandatory items open",
            "Proposed, not law: settled",
            "Proposed, not law: indicator",
        ],
        settled: |settled, of| format!("{settled} of {of}"),
        range,
        withheld: "Not shown that day",
        not_yet: "Not looked at",
        changed: "changed since",
        drawing: "One column for each frozen result, oldest first; the upper line is 100 of 100. Solid is what was settled, light is what was not known. Where the indicator was not shown, there is no column.",
        shows: |rule, first, last| format!("{rule}: first {first}, last {last}."),
        point: |moment, range| format!("{range} on {moment}"),
    },
    each_title: "Each result",
    intact: "Unchanged: the digest fits.",
    changed: "This result was changed after it was frozen: the digest does not fit. It is shown as it is now, and nothing was mended.",
    gone: "This result is not kept any more.",
    digest: "Digest (SHA-256)",
    digest_lead: "The digest is worked out from everything in the result. If anything in it changes, the digest no longer fits, and this page says so. Whoever changes a result on purpose could put a new digest beside it, but not on your paper: print this page and keep it.",
    read: "Read it",
    since: "What has changed since then",
    save: "Save it as a file",
    file: "safeguard-check-frozen",
    remove: "Remove it",
    remove_question: "Remove this frozen result? This cannot be taken back.",
    remove_confirm: "Yes, remove it",
    remove_keep: "Keep it",
    removed: "The frozen result was removed.",
    not_removed: "The browser did not let the page remove it. It is still there.",
    as_of: |moment| format!("Frozen: {moment}"),
};
