//! Knows: which words of a decision record there are.
//! Must not know: the words themselves, or any other screen.

/// A field of a record.
#[derive(Debug)]
pub struct FieldWords {
    /// Its label.
    pub label: &'static str,
    /// What belongs into it.
    pub hint: &'static str,
    /// An example; empty where it comes with the item.
    pub example: &'static str,
    /// How it is called in a list of what is missing.
    pub missing: &'static str,
}

/// The record of a decision.
#[derive(Debug)]
pub struct RecordWords {
    /// Its heading.
    pub title: &'static str,
    /// Before the quotation of what the rule asks for.
    pub quote_lead: &'static str,
    /// After it, with "done another way".
    pub after_other_way: &'static str,
    /// After it, with "decided not to do it".
    pub after_decided_not: &'static str,
    /// Before an example.
    pub example: fn(&str) -> String,
    /// Why it is not reasonable and appropriate.
    pub why: FieldWords,
    /// The equivalent measure.
    pub measure_other_way: FieldWords,
    /// Why no alternative is reasonable and appropriate either.
    pub measure_decided_not: FieldWords,
    /// Who decided.
    pub decided_by: FieldWords,
    /// When.
    pub decided_on: FieldWords,
    /// Which risk analysis it rests on.
    pub risk_analysis: FieldWords,
    /// When to look again.
    pub review_on: FieldWords,
    /// What is missing, and what follows from it; from the list of what is missing.
    pub incomplete: fn(&str) -> String,
    /// Nothing is missing; from the name of the status.
    pub complete: fn(&str) -> String,
    /// Said when the day of the decision lies ahead.
    pub in_future: &'static str,
    /// Said aloud when the last missing field is filled in.
    pub now_complete: &'static str,
    /// Said aloud when a field that was filled in is so no longer.
    pub now_incomplete: &'static str,
    /// Keep patient data out.
    pub no_patient_data: &'static str,
    /// Where the record must be kept as well.
    pub keep: &'static str,
    /// The record of an exception, where it differs.
    pub exception: ExceptionRecordWords,
}

/// The record of an exception that the proposal would allow. What it shares with the record of a
/// decision stands there: the day, the review, what is said aloud.
#[derive(Debug)]
pub struct ExceptionRecordWords {
    /// Its heading.
    pub title: &'static str,
    /// What an exception would be.
    pub lead: &'static str,
    /// Nobody needs it today.
    pub not_needed_today: &'static str,
    /// Which exception.
    pub choice: FieldWords,
    /// Which asset, request or emergency.
    pub why: FieldWords,
    /// The compensating controls.
    pub measure: FieldWords,
    /// The Security Official.
    pub decided_by: FieldWords,
    /// Which plan or risk analysis it rests on.
    pub risk_analysis: FieldWords,
    /// What is missing, and what follows from it; from the list of what is missing.
    pub incomplete: fn(&str) -> String,
    /// Nothing is missing, and what follows from it; from the name of the status.
    pub complete: fn(&str) -> String,
    /// Where the record is to be kept as well.
    pub keep: &'static str,
}
