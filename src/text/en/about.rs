//! Knows: the English words of the about page.
//! Must not know: the numbers of this edition.

use crate::text::words::{AboutWords, SourceWords};

pub const ABOUT: AboutWords = AboutWords {
    title: "About this check",
    sections: &[
        (
            "What it does",
            &[
                "It asks about the 12 items of 45 CFR §164.312 in force, and about two foundations of every decision. It shows where each item stands in your answers, and which paragraph is behind that. If you look ahead, it shows the same for the rule proposed in 2025, which is not law.",
                "It gives no verdict. An answer is worth as much as the look that was taken before it was given.",
            ],
        ),
        (
            "What it does not do",
            &[
                "It is not a risk analysis, an audit or legal advice. No lawyer and no authority has reviewed it.",
                "It sends nothing anywhere. Answers are kept in this browser, unencrypted, until you erase them or the browser does. Safari may delete them after seven days without a visit.",
            ],
        ),
        (
            "How the result comes about",
            &[
                "Settled means in place, by alternative, or by decision. Nothing is weighted, and there are no half points.",
                "The readiness indicator is the share of settled items. Its high end counts every unverified or unanswered item as if it were settled, so not knowing makes the range wider.",
            ],
        ),
    ],
    accessibility_title: "Accessibility",
    accessibility: &[
        "The aim is WCAG 2.2, level AA, in every state and theme.",
        "Tested by machine before every release: axe over every screen and state in light, dark and forced colors; the whole check with the keyboard alone; visible focus and its order; sizes of targets; 400 % zoom and 200 % text; headings; one region for status messages.",
        "Known gaps: no test with a screen reader by a person has been done yet, and none on Windows, macOS, iOS or Android. The date fields are those of the browser, with its own way of typing.",
    ],
    embed_title: "On your own website",
    embed: "One tag puts this check into a page of your own. Until somebody starts it, nothing but a small script is loaded.",
    embed_link: "Choose how it looks, and copy the lines",
    edition_title: "This edition",
    version: "Version",
    licence: "License",
    catalog: "Catalog of the law",
    rule_read: "Rule in force, as read",
    rule_read_value: "eCFR as of July 1, 2026",
    sources_title: "Official texts",
    sources: SourceWords {
        section_312: "45 CFR §164.312, technical safeguards",
        subpart_c: "45 CFR part 164, subpart C, the Security Rule",
        proposal: "The proposal of January 6, 2025, 90 FR 898 (not law)",
        agenda: "Agenda entry of the proposal, RIN 0945-AA22",
        definitions: "45 CFR §160.103, definitions",
    },
};
