//! Knows: how an assessment is written down, field by field, unknown fields included.
//! Must not know: what a report adds.

use super::{Format, VERSION};
use crate::assessment::json::{Object, Value};
use crate::assessment::{Assessment, Entry, Kept, Now, PastRecord, Record, RecordField, TaskNotes};
use crate::catalog::CATALOG_DATE;

/// The assessment format as text.
pub fn write(assessment: &Assessment, now: &Now) -> String {
    Value::Object(fields_of(Format::Assessment, assessment, now)).to_string()
}

/// The fields that both formats share. What a file brought and this version does not know stands
/// behind them as it came.
pub fn fields_of(format: Format, assessment: &Assessment, now: &Now) -> Object {
    let mut fields = Object::default();
    fields.put_text("format", format.as_str());
    fields.put("version", VERSION.into());
    fields.put_text("catalog", &CATALOG_DATE.to_string());
    fields.put_text("savedAt", &now.stamp);
    fields.put_text("place", &assessment.place.address());
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    fields.put_text("organisation", &text(&assessment.organisation));
    fields.put_text("preparedBy", &text(&assessment.prepared_by));
    fields.put("answers", answers(assessment).into());
    if !assessment.history.is_empty() {
        let history = assessment.history.iter().map(past_record).collect();
        fields.put("history", Value::List(history));
    }
    let plan = assessment.plan.iter();
    let plan = plan.map(|(task, notes)| (task.clone(), task_notes(notes).into()));
    fields.put_object("plan", Object::of(plan.collect()));
    fields.extend(&assessment.kept);
    fields
}

fn answers(assessment: &Assessment) -> Object {
    let mut answers = Object::default();
    for (id, entry) in assessment.answers.iter() {
        answers.put(id.as_str(), entry_fields(entry).into());
    }
    answers.extend(&assessment.kept_answers);
    answers
}

fn entry_fields(entry: &Entry) -> Object {
    let mut fields = Object::default();
    if let Some(answer) = entry.answer {
        fields.put_text("answer", answer.as_str());
    }
    fields.put_text("changedAt", &entry.changed_at);
    let record = entry.record.clone().unwrap_or_default();
    fields.put_object("record", record_fields(&record, &entry.kept_record));
    let mut details = Object::default();
    for (id, answer) in entry.details.iter() {
        details.put_text(id.as_str(), answer.as_str());
    }
    details.extend(&entry.kept_details);
    fields.put_object("details", details);
    fields.put_text("evidence", &entry.evidence);
    fields.put_text("note", &entry.note);
    fields.put_true("flagged", entry.flagged);
    fields.extend(&entry.kept);
    fields
}

fn record_fields(record: &Record, kept: &Kept) -> Object {
    let mut fields = Object::default();
    for field in RecordField::ALL {
        fields.put_text(field.as_str(), record.get(field));
    }
    fields.extend(kept);
    fields
}

/// A record that no longer applies, with its unknown fields.
pub fn past_record(past: &PastRecord) -> Value {
    let mut fields = Object::default();
    fields.put("item", past.item.as_str().into());
    if let Some(answer) = past.answer {
        fields.put_text("answer", answer.as_str());
    }
    let record = record_fields(&past.record, &past.kept_record);
    fields.put("record", record.into());
    fields.put("until", past.until.as_str().into());
    fields.extend(&past.kept);
    fields.into()
}

fn task_notes(notes: &TaskNotes) -> Object {
    let mut fields = Object::default();
    fields.put_text("owner", &notes.owner);
    fields.put_text("due", &notes.due);
    fields.put_true("done", notes.done);
    fields.put_text("note", &notes.note);
    fields.extend(&notes.kept);
    fields
}
