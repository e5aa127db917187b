//! Knows: which sentence says why an item has its status.
//! Must not know: how a status is worked out.

use super::items::{cited_titles, exceptions_beside, questions};
use super::names::{answer_name, detail_answer_name};
use super::record::missing_list;
use crate::assessment::{Answer, DetailAnswer};
use crate::catalog::{CurrentKind, DetailId, Item, ProposedItem};
use crate::scoring::Reason;
use crate::text::Words;

/// Why an item has its status, behind its paragraph. Of a proposed item it is said that it is one.
pub fn why_sentence(words: &Words, item: Item, reason: &Reason) -> String {
    let paragraph = item.paragraph();
    match item {
        Item::Proposed(item) => {
            (words.why_proposed.named)(paragraph, &of_the_proposal(words, item, reason))
        }
        _ => (words.why.named)(paragraph, &in_force(words, item, reason)),
    }
}

fn in_force(words: &Words, item: Item, reason: &Reason) -> String {
    let why = &words.why;
    let addressable = matches!(item, Item::Current(item) if item.kind == CurrentKind::Addressable);
    let sentence = match reason {
        Reason::Answer(Answer::InPlace) | Reason::AllInPlace => why.in_place,
        Reason::Answer(Answer::Partly) => why.partly,
        Reason::Answer(Answer::Unknown) => why.unknown,
        Reason::Answer(_) if addressable => why.not_in_place_addressable,
        Reason::Answer(_) => why.not_in_place_mandatory,
        Reason::NotAccepted(_) => why.not_accepted,
        Reason::Recorded(Answer::DecidedNot) => why.decided_not,
        Reason::Recorded(_) => why.other_way,
        Reason::RecordMisses(answer, missing) => {
            return (why.record_misses)(&missing_list(words, *answer, missing));
        }
        // Nothing in force follows from other answers or from details.
        Reason::NoAnswer
        | Reason::Ancestors(..)
        | Reason::AncestorsOnRecord(_)
        | Reason::Details(..)
        | Reason::DetailsBesideException(..) => why.no_answer,
    };
    sentence.into()
}

fn of_the_proposal(words: &Words, item: &ProposedItem, reason: &Reason) -> String {
    let why = &words.why_proposed;
    match reason {
        Reason::NoAnswer => words.why.no_answer.into(),
        Reason::Answer(Answer::InPlace) => why.in_place.into(),
        Reason::Answer(Answer::Partly) => why.partly.into(),
        Reason::Answer(Answer::Unknown) => words.why.unknown.into(),
        Reason::Answer(_) | Reason::NotAccepted(_) => why.not_in_place.into(),
        Reason::Ancestors(ids, answer) => {
            let answer =
                answer.map_or(words.answers.none, |answer| answer_name(words, answer).name);
            (why.reuses)(answer, &cited_titles(words, ids))
        }
        Reason::AncestorsOnRecord(ids) => {
            let reused = (why.reuses)(why.on_record, &cited_titles(words, ids));
            let exceptions = ids.first().and_then(|id| exceptions_beside(words, *id));
            let no_place = match exceptions {
                Some(exceptions) => (why.no_place_excepted)(&exceptions),
                None => why.no_place.into(),
            };
            format!("{reused} {no_place}")
        }
        Reason::Details(ids, answer) => asked(words, why.asks, item, ids, *answer),
        Reason::DetailsBesideException(ids, answer) => {
            asked(words, why.asks_beside_exception, item, ids, *answer)
        }
        Reason::Recorded(_) => why.exception_claimed.into(),
        Reason::RecordMisses(answer, missing) => {
            (why.exception_misses)(&missing_list(words, *answer, missing))
        }
        Reason::AllInPlace => {
            let in_place = if item.ancestors.is_empty() {
                why.in_place.into()
            } else {
                let answer = answer_name(words, Answer::InPlace).name;
                (why.reuses)(answer, &cited_titles(words, item.ancestors))
            };
            if item.details.is_empty() {
                in_place
            } else {
                format!("{in_place} {}", why.every_detail)
            }
        }
    }
}

/// What would be asked beside the item's own answer, and what was said to it.
fn asked(
    words: &Words,
    asks: fn(&str) -> String,
    item: &ProposedItem,
    details: &[DetailId],
    answer: Option<DetailAnswer>,
) -> String {
    let asked = asks(&questions(item.id, details));
    let answered = match answer {
        Some(answer) => (words.why_proposed.answered)(detail_answer_name(words, answer)),
        None => words.why.no_answer.into(),
    };
    format!("{asked} {answered}")
}
