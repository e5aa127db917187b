//! Knows: how a current item gets its status.
//! Must not know: the proposal.

use super::{Judged, Reason, Status};
use crate::assessment::{Answer, Answers, counting_answer};
use crate::catalog::{CurrentItem, Date, Item};

/// The status of a current item. `today` decides whether a record is complete.
pub fn status(item: &'static CurrentItem, answers: &Answers, today: Date) -> Judged {
    let asked = Item::Current(item);
    let Some(answer) = counting_answer(answers, asked) else {
        return Status::Unanswered.because(Reason::NoAnswer);
    };
    if !answer.is_offered_on(asked) {
        return Status::Open.because(Reason::NotAccepted(answer));
    }
    let recorded = |status: Status| {
        let record = answers
            .get(&item.id)
            .and_then(|entry| entry.record.as_ref());
        let missing = record.cloned().unwrap_or_default().missing(asked, today);
        if missing.is_empty() {
            status.because(Reason::Recorded(answer))
        } else {
            Status::Undocumented.because(Reason::RecordMisses(answer, missing))
        }
    };
    match answer {
        Answer::InPlace => Status::InPlace.because(Reason::Answer(answer)),
        Answer::Partly => Status::InProgress.because(Reason::Answer(answer)),
        Answer::NotInPlace => Status::Open.because(Reason::Answer(answer)),
        Answer::Unknown => Status::Unverified.because(Reason::Answer(answer)),
        Answer::OtherWay => recorded(Status::ByAlternative),
        Answer::DecidedNot => recorded(Status::ByDecision),
        // Offered on no current item, so it never comes this far.
        Answer::Exception => Status::Open.because(Reason::NotAccepted(answer)),
    }
}
