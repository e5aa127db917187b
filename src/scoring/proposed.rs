//! Knows: how a proposed item gets its status, from its own answer, its ancestors' answers and
//! its details.
//! Must not know: the statuses under the rule in force. The two rules share answers, not results.

use super::{Judged, Reason, Status};
use crate::assessment::{Answer, Answers, DetailAnswer, counting_answer};
use crate::catalog::{self, Date, DetailId, Item, ItemId, ProposedItem};

/// The standard whose specification may be under an exception, and that specification.
const ENCRYPTION_STANDARD: &str = "nprm:164.312(b)(1)";
const ENCRYPTION_SPECIFICATION: &str = "nprm:164.312(b)(2)";

/// The status of a proposed item. `today` decides whether a record is complete.
pub fn status(item: &'static ProposedItem, answers: &Answers, today: Date) -> Judged {
    let own = counting_answer(answers, Item::Proposed(item));
    if own == Some(Answer::Exception) {
        return under_exception(item, answers, today);
    }
    // While an exception covers the specification, what is left of the standard is its details.
    if item.id.as_str() == ENCRYPTION_STANDARD && encryption_is_excepted(answers, today) {
        let all = item.details.iter().map(|detail| detail.id).collect();
        let reason = Reason::Details(all, Some(DetailAnswer::Yes));
        let all_yes = Status::InPlace.because(reason);
        return by_details(item, answers, all_yes, Reason::Details);
    }
    let above = if item.ancestors.is_empty() {
        by_own_answer(own)
    } else {
        by_ancestors(item, answers)
    };
    let all_yes = Status::InPlace.because(Reason::AllInPlace);
    above.unwrap_or_else(|| by_details(item, answers, all_yes, Reason::Details))
}

fn under_exception(item: &'static ProposedItem, answers: &Answers, today: Date) -> Judged {
    let record = answers.get(&item.id).and_then(|entry| entry.record.clone());
    let missing = record
        .unwrap_or_default()
        .missing(Item::Proposed(item), today);
    if missing.is_empty() {
        let claimed = Status::ExceptionClaimed.because(Reason::Recorded(Answer::Exception));
        by_details(item, answers, claimed, Reason::DetailsBesideException)
    } else {
        Status::Undocumented.because(Reason::RecordMisses(Answer::Exception, missing))
    }
}

fn encryption_is_excepted(answers: &Answers, today: Date) -> bool {
    catalog::proposed_items()
        .filter(|item| item.id.as_str() == ENCRYPTION_SPECIFICATION)
        .any(|item| status(item, answers, today).status == Status::ExceptionClaimed)
}

/// `None` when the answer is in-place, so that the details decide.
fn by_own_answer(own: Option<Answer>) -> Option<Judged> {
    let reason = own.map_or(Reason::NoAnswer, Reason::Answer);
    Some(worst([own])?.because(reason))
}

/// `None` when all ancestors are in-place, so that the details decide.
fn by_ancestors(item: &'static ProposedItem, answers: &Answers) -> Option<Judged> {
    let answer_of = |id: ItemId| {
        let item = catalog::item(id.as_str())?;
        let answer = counting_answer(answers, item)?;
        // What a mandatory item cannot accept counts as not in place there, and so here.
        let accepted = answer.is_offered_on(item) || !answer.takes_record();
        Some(if accepted { answer } else { Answer::NotInPlace })
    };
    let with = |wanted: &dyn Fn(Option<Answer>) -> bool| -> Vec<ItemId> {
        let ancestors = item.ancestors.iter().copied();
        ancestors.filter(|id| wanted(answer_of(*id))).collect()
    };
    let on_record = with(&|answer| matches!(answer, Some(Answer::OtherWay | Answer::DecidedNot)));
    if !on_record.is_empty() {
        return Some(Status::Open.because(Reason::AncestorsOnRecord(on_record)));
    }
    let status = worst(item.ancestors.iter().map(|id| answer_of(*id)))?;
    let same = with(&|answer| worst([answer]) == Some(status));
    let answer = same.first().and_then(|id| answer_of(*id));
    Some(status.because(Reason::Ancestors(same, answer)))
}

/// The worst of some answers, `None` when all are in-place: not in place, then partly, then
/// unknown, then none.
fn worst(answers: impl IntoIterator<Item = Option<Answer>>) -> Option<Status> {
    let status = |answer| match answer {
        Some(Answer::InPlace) => None,
        Some(Answer::Partly) => Some(Status::InProgress),
        Some(Answer::Unknown) => Some(Status::Unverified),
        None => Some(Status::Unanswered),
        Some(_) => Some(Status::Open),
    };
    let rank = |status: &Status| match status {
        Status::Open => 3,
        Status::InProgress => 2,
        Status::Unverified => 1,
        _ => 0,
    };
    answers.into_iter().filter_map(status).max_by_key(rank)
}

/// The status that the details leave, `all_yes` when every one of them is yes or there are none.
/// Here a missing answer outweighs an unknown one: it can be given here and now.
/// `reason` says which details they are.
fn by_details(
    item: &'static ProposedItem,
    answers: &Answers,
    all_yes: Judged,
    reason: fn(Vec<DetailId>, Option<DetailAnswer>) -> Reason,
) -> Judged {
    let entry = answers.get(&item.id);
    let with = |wanted: Option<DetailAnswer>| -> Vec<DetailId> {
        let ids = item.details.iter().map(|detail| detail.id);
        ids.filter(|id| entry.and_then(|entry| entry.details.get(id)).copied() == wanted)
            .collect()
    };
    [
        (Some(DetailAnswer::No), Status::InProgress),
        (None, Status::Unanswered),
        (Some(DetailAnswer::Unknown), Status::Unverified),
    ]
    .into_iter()
    .map(|(answer, status)| (with(answer), answer, status))
    .find(|(ids, ..)| !ids.is_empty())
    .map_or(all_yes, |(ids, answer, status)| {
        status.because(reason(ids, answer))
    })
}
