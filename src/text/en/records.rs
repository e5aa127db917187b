//! Knows: the English words of the screen with both logs.
//! Must not know: how they are laid out.

use crate::text::words::RecordsWords;

pub const RECORDS: RecordsWords = RecordsWords {
    title: "Your records",
    lead: "What you decided and wrote down, as logs to print, sign and keep.",
    begin: "Go to the check",
    ahead: "Look ahead at the proposed rule",
    not_needed_today: "Not needed today",
    copy: "Copy this log",
    copied: "The log was copied. Paste it into a document of your own.",
    not_copied: "The browser does not let this page copy. The log is selected now: press Ctrl and C, or Command and C on a Mac.",
    save: "Save as Markdown",
    change: "Change",
    complete: "Fill in what is missing",
    today: "See the question today",
};
