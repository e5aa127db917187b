//! Knows: which of our words belong to which field of a record, under which answer.
//! Must not know: when a record is complete.

use crate::assessment::{Answer, RecordField};
use crate::text::{FieldWords, Words};

/// The words of a record's field under an answer; `None` where the answer does not ask for it.
pub fn field_words(words: &Words, answer: Answer, field: RecordField) -> Option<&FieldWords> {
    let record = &words.record;
    let excepted = answer == Answer::Exception;
    Some(match field {
        RecordField::Exception if excepted => &record.exception.choice,
        RecordField::Exception => return None,
        RecordField::Why if excepted => &record.exception.why,
        RecordField::Why => &record.why,
        RecordField::Measure if excepted => &record.exception.measure,
        RecordField::Measure if answer == Answer::DecidedNot => &record.measure_decided_not,
        RecordField::Measure => &record.measure_other_way,
        RecordField::DecidedBy if excepted => &record.exception.decided_by,
        RecordField::DecidedBy => &record.decided_by,
        RecordField::DecidedOn => &record.decided_on,
        RecordField::RiskAnalysis if excepted => &record.exception.risk_analysis,
        RecordField::RiskAnalysis => &record.risk_analysis,
        RecordField::ReviewOn => &record.review_on,
    })
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
