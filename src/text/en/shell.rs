//! Knows: the English words around every screen.
//! Must not know: the screens.

use crate::text::words::ShellWords;

pub const SHELL: ShellWords = ShellWords {
    name: "Safeguard check",
    sections: "Sections",
    start: "Start",
    check: "Check",
    ahead: "Look ahead",
    result: "Result",
    plan: "Plan",
    records: "Records",
    compare: "Compare",
    safeguards: "Safeguards",
    files: "Files",
    about: "About",
    skip: "Skip to the content",
    disclaimer_title: "What this is.",
    disclaimer: "Self-reported answers about technical safeguards only. Not a risk analysis, an audit or legal advice; not reviewed by any authority. Proposed items are not law. Do not enter patient information.",
    scope: "Not covered: the risk analysis itself, administrative and physical safeguards, business associate agreements, breach notification, state law.",
    risk_assessment_tool: "Risk assessment tool of the U.S. health department (HHS)",
    dismiss: "OK",
    unknown_address_title: "That address leads nowhere",
    unknown_address: "The address names no part of this check, so you see where you were last. Nothing was changed.",
    proposed: "proposed",
    leaves: "opens another site",
};
