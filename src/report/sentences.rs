//! Knows: which of our words stands for which answer, status, reason, task or refusal.
//! Must not know: the words themselves, or where a sentence is shown.

use crate::assessment::document::Refusal;
use crate::assessment::{Answer, RecordField};
use crate::catalog::{self, CurrentKind, Effort, FirstStep, Item, ItemId};
use crate::scoring::{Headline, HeadlineCase, Reason, Stage, Status, Task};
use crate::text::{self, AnswerWord, FieldWords, Words};

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

/// The name of a first step.
pub fn first_step_name(words: &Words, step: FirstStep) -> &'static str {
    words.plan.first_steps[step as usize]
}

/// The words of a record's field under an answer. The choice of an exception has none here.
pub fn field_words(words: &Words, answer: Answer, field: RecordField) -> Option<&FieldWords> {
    let record = &words.record;
    match field {
        RecordField::Why => Some(&record.why),
        RecordField::Measure if answer == Answer::DecidedNot => Some(&record.measure_decided_not),
        RecordField::Measure => Some(&record.measure_other_way),
        RecordField::DecidedBy => Some(&record.decided_by),
        RecordField::DecidedOn => Some(&record.decided_on),
        RecordField::RiskAnalysis => Some(&record.risk_analysis),
        RecordField::ReviewOn => Some(&record.review_on),
        RecordField::Exception => None,
    }
}

/// What is missing in a record, as part of a sentence.
pub fn missing_list(words: &Words, answer: Answer, missing: &[RecordField]) -> String {
    let names: Vec<_> = missing
        .iter()
        .filter_map(|field| field_words(words, answer, *field))
        .map(|field| field.missing)
        .collect();
    (words.list)(&names)
}

/// The titles of some items, as part of a sentence.
pub fn titles(words: &Words, items: &[ItemId]) -> String {
    let titles: Vec<_> = items
        .iter()
        .filter_map(|id| catalog::item(id.as_str()))
        .map(Item::title)
        .collect();
    (words.list)(&titles)
}

/// The first sentence of the headline, without the names of the items.
pub fn first_sentence(words: &Words, headline: &Headline) -> String {
    let result = &words.result;
    match headline.case() {
        HeadlineCase::MandatoryOpen => (result.mandatory_open)(headline.open_mandatory.len()),
        HeadlineCase::MandatoryNotKnown => {
            let mandatory = catalog::current_items().filter(|item| item.is_mandatory());
            (result.mandatory_not_known)(headline.not_known_mandatory.len(), mandatory.count())
        }
        HeadlineCase::NoMandatoryOpen => result.no_mandatory_open.into(),
    }
}

/// The second sentence of the headline, when there is one.
pub fn addressable_sentence(words: &Words, headline: &Headline) -> Option<String> {
    let open = &headline.open_addressable;
    (!open.is_empty()).then(|| (words.result.addressable_open)(open.len(), &titles(words, open)))
}

/// Why a current item has its status.
pub fn why_sentence(words: &Words, item: Item, reason: &Reason) -> String {
    let why = &words.why;
    let addressable = matches!(item, Item::Current(item) if item.kind == CurrentKind::Addressable);
    match reason {
        Reason::Answer(Answer::InPlace) | Reason::AllInPlace => why.in_place.into(),
        Reason::Answer(Answer::Partly) => why.partly.into(),
        Reason::Answer(Answer::Unknown) => why.unknown.into(),
        Reason::Answer(_) if addressable => why.not_in_place_addressable.into(),
        Reason::Answer(_) => why.not_in_place_mandatory.into(),
        Reason::NotAccepted(_) => why.not_accepted.into(),
        Reason::Recorded(Answer::DecidedNot) => why.decided_not.into(),
        Reason::Recorded(_) => why.other_way.into(),
        Reason::RecordMisses(answer, missing) => {
            (why.record_misses)(&missing_list(words, *answer, missing))
        }
        // The proposal's reasons have no sentence until the proposal is shown.
        Reason::NoAnswer
        | Reason::Ancestors(..)
        | Reason::AncestorsOnRecord(_)
        | Reason::Details(..) => why.no_answer.into(),
    }
}

/// A task about the rule in force as a short imperative; `None` for a task about the proposal.
pub fn task_action(words: &Words, task: &Task) -> Option<String> {
    let text = text::item_text(task.id.item)?;
    Some(match task.stage {
        Stage::FindOut => text.ask.into(),
        Stage::Undocumented => {
            let title = catalog::item(text.id).map(Item::title).unwrap_or_default();
            (words.plan.complete_record)(title)
        }
        _ => text.action.into(),
    })
}

/// What a task closes, its effort, and who usually does it.
pub fn task_note(words: &Words, task: &Task) -> Option<String> {
    let text = text::item_text(task.id.item)?;
    let plan = &words.plan;
    let paragraph = catalog::item(text.id)?.paragraph();
    let effort = match task.effort {
        Effort::Small => plan.small,
        Effort::Medium => plan.medium,
        Effort::Large => plan.large,
    };
    let closes = match task.stage {
        Stage::Foundation => (plan.foundation)(paragraph),
        Stage::Undocumented => (plan.record_for)(paragraph),
        Stage::MandatoryInProgress | Stage::AddressableInProgress => {
            (plan.in_progress_under)(paragraph)
        }
        Stage::Flip => (plan.flip)(paragraph),
        Stage::FindOut => format!("{} §{paragraph}.", plan.find_out),
        _ => (plan.closes)(paragraph),
    };
    Some(format!(
        "{closes} {}",
        (plan.effort_and_who)(effort, text.who)
    ))
}

/// Why something that was read is refused.
pub fn refusal_sentence(words: &Words, refusal: &Refusal) -> String {
    let say = &words.refusal;
    match refusal {
        Refusal::TooLarge => say.too_large.into(),
        Refusal::NotUtf8 => say.not_utf8.into(),
        Refusal::NotJson { line, column } => (say.not_json)(*line, *column),
        Refusal::HalfSurrogate => say.half_surrogate.into(),
        Refusal::TooDeep => say.too_deep.into(),
        Refusal::NumberTooGreat => say.number_too_great.into(),
        Refusal::KeyTwice(key) => (say.key_twice)(key),
        Refusal::Missing(field) => (say.missing)(field),
        Refusal::WrongType { field, .. } => (say.wrong_type)(field),
        Refusal::UnknownValue(field) => (say.unknown_value)(field),
        Refusal::UnknownFormat => say.unknown_format.into(),
        Refusal::BadVersion => say.bad_version.into(),
        Refusal::NewerVersion => say.newer_version.into(),
        Refusal::ShareSafeAssessment => say.share_safe_assessment.into(),
    }
}
