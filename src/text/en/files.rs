//! Knows: the English words about saving and opening files.
//! Must not know: what stands in a file.

use super::count;
use crate::text::words::{
    CompareFilesWords, FileWords, FilesWords, OtherFileWords, OtherFilesWords,
};

pub const FILES: FilesWords = FilesWords {
    title: "Files",
    save_title: "Save to a file",
    save_lead: "A file goes to your device and nowhere else. It is plain text that anyone who has the file can read.",
    answers: FileWords {
        title: "Answers",
        lead: "Everything you said, to open again here or in another browser.",
        save: "Save answers",
    },
    report: FileWords {
        title: "Report",
        lead: "Your answers, with the results as of today.",
        save: "Save report",
    },
    share_safe: FileWords {
        title: "Share-safe report",
        lead: "Answers and results without names, notes, evidence, records and history. It can be looked at, not opened as answers.",
        save: "Save share-safe report",
    },
    preview: "Show exactly what leaves",
    preview_title: |name| format!("All that stands in {name}"),
    saved: |name| format!("Handed to your browser as {name}."),
    not_saved_title: "The file was not saved",
    not_saved: "Your browser did not take it. Try again, or print the page instead.",
    open_title: "Open a file",
    open_lead: "Answers and reports that were saved here. You see what would change before anything does.",
    choose: "Choose a file",
    refused_title: |name| format!("{name} was not opened"),
    refused: |reason| format!("{reason} Nothing was changed."),
    not_read: "Your browser could not read it.",
    holds_title: |name| format!("What {name} holds"),
    holds_answers: "Answers",
    holds_report: "Report",
    facts: ["Kind", "Saved", "Items answered", "Complete records"],
    no_day: "The file does not say",
    changes_title: |number| format!("What would change: {}", count(number, "item", "items")),
    no_changes: "The file says the same as this page about every item.",
    columns: ["Item", "Here", "In the file"],
    other_words: "same answer, other record, details or notes",
    warnings_title: "Kept, but not counted",
    not_offered: |id| format!("{id}: an answer that the item does not offer"),
    unknown_detail: |id| format!("{id}: a detail that this check does not know"),
    unknown_field: |id| format!("{id}: a field that this check does not know"),
    unknown_id: |id| format!("{id}: an item that this check does not know"),
    and_more: |number| format!("and {number} more"),
    differ: |items| {
        format!(
            "The report shows another status than follows from its answers today for: {items}. This page works its results out anew."
        )
    },
    look_again: |items| {
        format!("Changed since the file was saved, so they will be flagged: {items}.")
    },
    backup: "Save the present answers first",
    backup_lead: "The answers on this page, with their records and history, give way to those of the file.",
    replace: "Replace my answers with this file",
    keep: "Keep my answers",
    kept: "Your answers were kept as they are.",
    shared_title: "A share-safe report",
    shared_lead: |day| {
        format!(
            "Saved: {day}. These are the results it holds. Nothing was worked out anew, and your answers stay as they are."
        )
    },
    shared_columns: ["Item", "Status"],
    rules: ["Rule in force", "Proposed rule, not law"],
    others: OTHERS,
    compare: COMPARE,
};

const OTHERS: OtherFilesWords = OtherFilesWords {
    title: "Files for other programs",
    lead: "For whoever works with you in a spreadsheet, a calendar or a program of their own. They cannot be opened here again.",
    choice: "What these files hold",
    full: "Everything you typed",
    safe: "Share-safe",
    safe_lead: "Share-safe leaves out names, notes, evidence, records and history.",
    table: OtherFileWords {
        title: "Table",
        lead: "One row for each item of either rule: answer, status and why.",
        opens: "A spreadsheet opens it, such as LibreOffice Calc or Excel (CSV).",
        preview: "Read the table before it leaves",
        save: ["Save table", "Save share-safe table"],
    },
    report: OtherFileWords {
        title: "Report as text",
        lead: "The whole report to read on: result, plan, logs, every item.",
        opens: "Any text editor opens it, and many wikis show it with headings and tables (Markdown).",
        preview: "Read the text before it leaves",
        save: ["Save report as text", "Save share-safe report as text"],
    },
    calendar: OtherFileWords {
        title: "Calendar",
        lead: "The days until which tasks are due, and on which a record is to be looked at again.",
        opens: "Calendars import it, such as Outlook, Apple Calendar or Thunderbird (iCalendar).",
        preview: "Read the calendar before it leaves",
        save: ["Save calendar", "Save share-safe calendar"],
    },
    oscal: OtherFileWords {
        title: "Assessment results",
        lead: "An observation for each item, and a finding where the answers say enough for one.",
        opens: "Programs of assessors read it (OSCAL 1.2.1, JSON). Save it if somebody asks you for it.",
        preview: "Read the assessment results before they leave",
        save: [
            "Save assessment results",
            "Save share-safe assessment results",
        ],
    },
    cadences: "Add the days that the proposal would ask for, each titled as proposed",
    no_day: "No day is set yet, so the calendar is empty.",
};

const COMPARE: CompareFilesWords = CompareFilesWords {
    title: "Compare files",
    lead: "See what changed between two files, or between a file and your present answers. Answers, reports and share-safe reports that were saved here can be compared. Nothing is opened, merged or changed.",
    choose: ["First file to compare", "Second file to compare"],
    second_lead: "Without a second one, your present answers take its place.",
    refused_title: |name| format!("{name} was not compared"),
    forget: "Start over",
    forgotten: "The files were let go of. Nothing was changed.",
    outcome_title: "What changed",
    sides: ["Older", "Newer"],
    sides_unordered: ["First", "Second"],
    present: "Your present answers",
    side: |name, day| format!("{name}, saved: {day}"),
    side_share_safe: "share-safe",
    not_in_order: "One of them does not say when it was saved, so nobody knows which is older. They stand in the order in which you chose them.",
    worked_out: "The statuses follow from the answers as of today, for both alike.",
    share_safe: "A share-safe report shows the statuses that it holds. It has no records, evidence and notes, so these were not compared.",
    catalogs: |one, other| {
        format!("They were written with catalogs of different days: {one} and {other}.")
    },
    counts: ["Rule", "Items changed", "Now settled", "No longer settled"],
    said: |current, proposed| {
        format!(
            "{} changed under the rule in force, {proposed} under the proposal.",
            count(current, "item", "items")
        )
    },
    items: |number| count(number, "item", "items"),
    nothing: "Nothing changed: both say the same about every item.",
    columns: ["Item", "Also changed"],
    detail: |question, before, after| format!("{question} {before}, then {after}"),
    parts: [
        "the record",
        "the evidence",
        "the note",
        "the mark to look again",
        "something that this check does not know",
    ],
    not_compared: "Not compared, because this check does not know them:",
};
