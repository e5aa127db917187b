//! Knows: the English words of where the proposal stands in a person's answers. Not law.
//! Must not know: how a status is worked out, or what any one item is about.

use crate::text::words::{
    ChangeWords, DetailAnswerWords, FlipWords, ProposedKindWords, WhyProposedWords,
};

pub const WHY_PROPOSED: WhyProposedWords = WhyProposedWords {
    named: |paragraph, sentence| format!("Proposed §{paragraph}: {sentence}"),
    in_place: "You answered that what it would ask for is in place for everything in scope.",
    partly: "You answered that what it would ask for is only partly in place.",
    not_in_place: "You answered that what it would ask for is not in place.",
    every_detail: "You answered “Yes” to every other question about it.",
    reuses: |answer, items| format!("It would reuse today’s answers. {answer}: {items}."),
    on_record: "Done another way or decided against",
    no_place: "It would have no place for that.",
    no_place_excepted: |exceptions| {
        format!("It would have no place for that outside the exceptions in {exceptions}.")
    },
    asks: |questions| format!("It would also ask: {questions}"),
    asks_beside_exception: |questions| {
        format!("Apart from what the exception covers, it would also ask: {questions}")
    },
    answered: |answer| format!("You answered “{answer}”."),
    exception_claimed: "You claimed an exception, with a complete record, and answered “Yes” to every other question about it. It is counted apart, never as settled.",
    exception_misses: |missing| {
        format!("You claimed an exception, and its record is incomplete. Missing: {missing}.")
    },
};

pub const FLIP: FlipWords = FlipWords {
    settled_but: |paragraph, why| format!("§{paragraph} is settled today, but {why}."),
    no_place: |proposed| format!("{proposed} would have no place for its record"),
    no_place_excepted: |proposed, exceptions| {
        format!(
            "{proposed} would have no place for its record outside the exceptions in {exceptions}"
        )
    },
    asks_more: |proposed, questions| {
        format!("you answered “No” to what {proposed} would also ask ({questions})")
    },
};

pub const CHANGES: ChangeWords = ChangeWords {
    strengthened: "Strengthened",
    addressable_to_mandatory: "Addressable to mandatory if finalized",
    new_in_section: "New in §164.312",
    absorbed: "Absorbed",
    removed: "Removed",
};

pub const PROPOSED_KINDS: ProposedKindWords = ProposedKindWords {
    standard: "Proposed standard",
    specification: "Proposed specification",
    mandatory: "Mandatory if finalized",
};

pub const DETAIL_ANSWERS: DetailAnswerWords = DetailAnswerWords {
    yes: "Yes",
    no: "No",
    unknown: "I do not know",
};
