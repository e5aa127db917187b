//! Knows: the English words of the screen with the questions to the IT provider.
//! Must not know: how they are laid out.

use super::count;
use crate::text::words::AskWords;

pub const ASK: AskWords = AskWords {
    title: "Questions for your IT provider",
    lead: "Everything that you do not know, that is partly in place or that you flagged, in words an IT company understands. Send the list, and come back here with the answers: each question below opens exactly what it is about.",
    nothing: "There is nothing to ask: no answer is “I do not know” or “Partly in place”, and nothing is flagged.",
    left: |left, of| match left {
        0 => "Everything on this list is answered.".into(),
        _ => format!(
            "{left} of {} still to be answered.",
            count(of, "question", "questions")
        ),
    },
    send: "Send the list",
    copy: "Copy all as text",
    copied: "The list was copied.",
    not_copied: |_| {
        "The browser does not let this page copy. Open the list as text, and mark and copy it there."
            .into()
    },
    save: "Save as a text file",
    save_safe: "Save it without names",
    as_text: "The list as text",
    questions: "Enter what you hear back",
    because: [
        "Listed because you answered “I do not know”.",
        "Listed because you answered “Partly in place”.",
        "Listed because you flagged it.",
    ],
    enter: "Answer it here",
    answered: "Answered. It is no longer on the list.",
};
