//! Knows: which answer becomes which status, as rows that can be shown.
//! Must not know: how a status is worked out, or any wording. A test holds every row against what
//! is worked out.

use super::Status;
use crate::assessment::Answer;

/// What becomes of an answer under the rule in force.
#[derive(Debug, Clone, Copy)]
pub struct AnswerRow {
    /// The answer; `None` where there is none.
    pub answer: Option<Answer>,
    /// Whether its record is complete; `None` where it takes none.
    pub complete: Option<bool>,
    /// The status of a mandatory item; `None` where the answer is not offered.
    pub mandatory: Option<Status>,
    /// The status of an addressable item.
    pub addressable: Status,
}

const fn both(answer: Option<Answer>, status: Status) -> AnswerRow {
    AnswerRow {
        answer,
        complete: None,
        mandatory: Some(status),
        addressable: status,
    }
}

const fn recorded(answer: Answer, complete: bool, addressable: Status) -> AnswerRow {
    AnswerRow {
        answer: Some(answer),
        complete: Some(complete),
        mandatory: None,
        addressable,
    }
}

/// Every answer, in the order in which they are offered.
pub const ANSWER_ROWS: [AnswerRow; 9] = [
    both(Some(Answer::InPlace), Status::InPlace),
    both(Some(Answer::Partly), Status::InProgress),
    both(Some(Answer::NotInPlace), Status::Open),
    both(Some(Answer::Unknown), Status::Unverified),
    recorded(Answer::OtherWay, true, Status::ByAlternative),
    recorded(Answer::OtherWay, false, Status::Undocumented),
    recorded(Answer::DecidedNot, true, Status::ByDecision),
    recorded(Answer::DecidedNot, false, Status::Undocumented),
    both(None, Status::Unanswered),
];

/// The statuses under the proposal, one a case; of the cases, told in our words, the first that
/// applies holds.
pub const PROPOSED_CASES: [Status; 11] = [
    // An exception is claimed, and its record is incomplete.
    Status::Undocumented,
    // An answer that is reused is "done another way" or "decided not".
    Status::Open,
    // The answer, or one that is reused: not in place, partly, unknown, none.
    Status::Open,
    Status::InProgress,
    Status::Unverified,
    Status::Unanswered,
    // A detail: no, no answer, unknown.
    Status::InProgress,
    Status::Unanswered,
    Status::Unverified,
    // Every detail is yes, or none is asked: beside an exception, and otherwise.
    Status::ExceptionClaimed,
    Status::InPlace,
];
