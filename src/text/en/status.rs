//! Knows: the English names of the statuses, and why an item has one.
//! Must not know: how a status is worked out.

use crate::text::words::{StatusWords, WhyWords};

pub const STATUS: StatusWords = StatusWords {
    in_place: "In place",
    by_alternative: "By alternative",
    by_decision: "By decision",
    exception_claimed: "Exception claimed",
    in_progress: "In progress",
    undocumented: "Undocumented",
    open: "Open",
    unverified: "Unverified",
    unanswered: "Unanswered",
};

pub const WHY: WhyWords = WhyWords {
    named: |paragraph, sentence| format!("§{paragraph}: {sentence}"),
    no_answer: "There is no answer yet.",
    in_place: "You answered that it is in place for everything in scope.",
    partly: "You answered that some of what is in scope has neither this nor a documented other way.",
    not_in_place_mandatory: "You answered that it is not in place. It is mandatory, so there is no other way.",
    not_in_place_addressable: "You answered that it is not in place. An addressable item needs the safeguard or a record (§164.306(d)(3)).",
    unknown: "You answered “I do not know”.",
    not_accepted: "The answer says it is done another way or not at all. A mandatory item has no such way (§164.306(d)(2)).",
    other_way: "Done another way, with a complete record (§164.306(d)(3)(ii)(B)).",
    decided_not: "Decided against, with a complete record (§164.306(d)(3)(ii)(B)).",
    record_misses: |missing| {
        format!("The record is incomplete (§164.306(d)(3)(ii)(B)). Missing: {missing}.")
    },
};
