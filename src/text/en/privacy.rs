//! Knows: the English words about checking our promises.
//! Must not know: how a promise is kept.

use crate::text::words::PrivacyWords;

pub const PRIVACY: PrivacyWords = PrivacyWords {
    title: "How to check this yourself",
    lead: "Your answers stay in this browser. You need not take our word for it.",
    ways: &[
        (
            "Watch the network",
            &[
                "Open the developer tools (F12 on most keyboards) and choose Network.",
                "Reload the page, answer a few questions, save a file, print. After the page has loaded, no request goes out. A file you save may show as “blob:”; it stays on your device.",
            ],
        ),
        (
            "Go offline",
            &[
                "Load the page, then disconnect. Everything but links to other sites goes on working.",
            ],
        ),
        (
            "Look at what the browser enforces",
            &[
                "Under Network, choose the first line, the page itself. Its header Content-Security-Policy, or the same policy at the top of its text, lets it connect to this site only; the browser refuses any other address.",
            ],
        ),
        (
            "Read what is kept",
            &[
                "In the developer tools: Application (or Storage), then Local Storage. There are no cookies.",
                "Where a website around the check has given it a name of its own, that name stands in place of “main”.",
            ],
        ),
    ],
    kept_title: "All that is kept in this browser",
    kept: &[
        (
            "safeguard-check/main/assessment",
            "Answers, records, notes and history; names if you keep them",
        ),
        (
            "safeguard-check/main/snapshots",
            "The results that you froze, each with its report",
        ),
        (
            "safeguard-check/main/settings",
            "Number keys on or off, and which kinds of systems you ticked",
        ),
        (
            "safeguard-check/main/set-aside/…",
            "What could not be read, unchanged",
        ),
    ],
    limits_title: "What nobody can promise",
    limits: &[
        "Answers are kept in the clear. Anyone who can use this browser can read them, and so can its extensions and other pages of this site.",
        "On a shared computer, use the switch on the start page, or erase everything at the end.",
    ],
};
