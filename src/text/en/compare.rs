//! Knows: the English words of the comparison.
//! Must not know: what is compared.

use super::{count, month};
use crate::text::words::CompareWords;

pub const COMPARE: CompareWords = CompareWords {
    title: "The rule in force and the rule proposed",
    lead: "What §164.312 says today, and what it would say if the proposal were finalized. Only the text marked “In force” is law.",
    timeline_title: "What happened when",
    month: |year, number| format!("{} {year}", month(number)),
    days_after: |days| format!("{days} days after a final rule"),
    story_title: "The five addressable specifications",
    rows_title: "Item by item",
    search: "Search",
    search_hint: "Looks through official wording, our words and paragraphs.",
    shown: |shown, of| {
        format!(
            "{shown} of {} shown.",
            count(of, "comparison", "comparisons")
        )
    },
    filters: "Kind of change",
    everything: "Everything",
    for_me: "Changes for me",
    standard: "Standard",
    any_standard: "All standards",
    in_force: "In force",
    proposed: "Proposed",
    for_me_nothing: "“Changes for me” follows from your answers: what is settled today and would be open, and what you said is missing or partly in place in the look ahead. Nothing is on that list yet.",
    current_title: "From the rule in force: what would become of each item",
    proposed_title: "From the proposal: where each item comes from",
    emphasis: "Emphasis ours.",
    mark_begins: "emphasis begins: ",
    mark_ends: " :emphasis ends",
    not_named: "Not named in §164.312 today.",
    no_paragraph: "No paragraph of the proposal.",
    see_also: "Belongs to it as well:",
    differently: "What you would do differently",
    number: "Number or cadence",
    becomes: "What it would become",
    today: "Asked today elsewhere",
    copy: "Copy link",
    copied: "The link was copied.",
    not_copied: |address| format!("The browser does not let this page copy. The link is {address}"),
    more: "Everything about it",
};
