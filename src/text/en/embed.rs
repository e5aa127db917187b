//! Knows: the English words that are said in somebody else's page only.
//! Must not know: the page.

use crate::text::words::EmbedWords;

pub const EMBED: EmbedWords = EmbedWords {
    kept_in_frame: "You see this check inside another website. Your browser keeps the answers for this website alone, and Safari may delete them when you close it. To keep them, save them to a file, or use the check in its own tab.",
    not_kept: "You see this check inside another website, and nothing is kept here: the answers are gone when you leave this page. To keep them, save them to a file, or use the check in its own tab.",
    own_tab: "Open the check in its own tab",
    inline: "This check is part of the website around it. Whatever runs on this page could read your answers.",
    call_title: "From the website around this check",
    call: "The link below is from the website around this check. It is not part of the result, and it learns nothing about your answers.",
};
