//! Knows: which of our words is the name of which answer, status, kind of change or first step.
//! Must not know: the words themselves, or any sentence.

use crate::assessment::{Answer, DetailAnswer};
use crate::catalog::{CurrentChange, Effort, FirstStep, ProposedChange, ProposedKind};
use crate::scoring::Status;
use crate::text::{AnswerWord, Words};

/// The name and meaning of an answer.
pub fn answer_name(words: &Words, answer: Answer) -> &AnswerWord {
    let names = &words.answers;
    match answer {
        Answer::InPlace => &names.in_place,
        Answer::Partly => &names.partly,
        Answer::NotInPlace => &names.not_in_place,
        Answer::Unknown => &names.unknown,
        Answer::OtherWay => &names.other_way,
        Answer::DecidedNot => &names.decided_not,
        Answer::Exception => &names.exception,
    }
}

/// The name of a status.
pub fn status_name(words: &Words, status: Status) -> &'static str {
    let names = &words.status;
    match status {
        Status::InPlace => names.in_place,
        Status::ByAlternative => names.by_alternative,
        Status::ByDecision => names.by_decision,
        Status::ExceptionClaimed => names.exception_claimed,
        Status::InProgress => names.in_progress,
        Status::Undocumented => names.undocumented,
        Status::Open => names.open,
        Status::Unverified => names.unverified,
        Status::Unanswered => names.unanswered,
    }
}

/// The name of how much work something usually is.
pub fn effort_name(words: &Words, effort: Effort) -> &'static str {
    let names = &words.plan;
    match effort {
        Effort::Small => names.small,
        Effort::Medium => names.medium,
        Effort::Large => names.large,
    }
}

/// The name of a first step.
pub fn first_step_name(words: &Words, step: FirstStep) -> &'static str {
    words.plan.first_steps[step as usize]
}

/// The name of an answer to a detail.
pub fn detail_answer_name(words: &Words, answer: DetailAnswer) -> &'static str {
    let names = &words.detail_answers;
    match answer {
        DetailAnswer::Yes => names.yes,
        DetailAnswer::No => names.no,
        DetailAnswer::Unknown => names.unknown,
    }
}

/// The name of a kind of change, seen from the proposal.
pub fn change_name(words: &Words, change: ProposedChange) -> &'static str {
    let names = &words.changes;
    match change {
        ProposedChange::Strengthened => names.strengthened,
        ProposedChange::AddressableToRequired => names.addressable_to_mandatory,
        ProposedChange::New => names.new_in_section,
    }
}

/// The name of a kind of change, seen from the rule in force.
pub fn current_change_name(words: &Words, change: CurrentChange) -> &'static str {
    let names = &words.changes;
    match change {
        CurrentChange::Strengthened => names.strengthened,
        CurrentChange::AddressableToRequired => names.addressable_to_mandatory,
        CurrentChange::Absorbed => names.absorbed,
        CurrentChange::Removed => names.removed,
    }
}

/// The name of a kind of proposed item. That it would be mandatory holds for both kinds, and is
/// said apart.
pub fn proposed_kind_name(words: &Words, kind: ProposedKind) -> &'static str {
    let names = &words.proposed_kinds;
    match kind {
        ProposedKind::Standard => names.standard,
        ProposedKind::Specification => names.specification,
    }
}
