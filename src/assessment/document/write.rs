//! Knows: how an assessment is written down, field by field, unknown fields included.
//! Must not know: what a report adds.

use serde_json::{Map, Value, json};

use super::{Format, VERSION};
use crate::assessment::{Assessment, Entry, Kept, Now, PastRecord, Record, RecordField, TaskNotes};
use crate::catalog::CATALOG_DATE;

/// The assessment format as text.
pub fn write(assessment: &Assessment, now: &Now) -> String {
    let mut fields = fields_of(assessment, now);
    put_text(&mut fields, "format", Format::Assessment.as_str());
    Value::Object(fields).to_string()
}

/// The fields that both formats share, without `format`. What a file brought and this version
/// does not know stands among them as it came.
pub fn fields_of(assessment: &Assessment, now: &Now) -> Map<String, Value> {
    let mut fields = assessment.kept.clone();
    fields.insert("version".into(), json!(VERSION));
    put_text(&mut fields, "catalog", &CATALOG_DATE.to_string());
    put_text(&mut fields, "savedAt", &now.stamp);
    fields.insert("answers".into(), answers(assessment));
    put_text(&mut fields, "place", &assessment.place.address());
    put_text(
        &mut fields,
        "organisation",
        assessment.organisation.as_deref().unwrap_or_default(),
    );
    put_text(
        &mut fields,
        "preparedBy",
        assessment.prepared_by.as_deref().unwrap_or_default(),
    );
    if !assessment.history.is_empty() {
        let history = assessment.history.iter().map(past_record).collect();
        fields.insert("history".into(), Value::Array(history));
    }
    let plan = assessment.plan.iter();
    let plan = plan.map(|(id, notes)| (id.clone(), task_notes(notes)));
    put_object(&mut fields, "plan", plan.collect());
    fields
}

fn answers(assessment: &Assessment) -> Value {
    let mut answers = assessment.kept_answers.clone();
    for (id, entry) in &assessment.answers {
        answers.insert(id.as_str().into(), entry_fields(entry));
    }
    Value::Object(answers)
}

fn entry_fields(entry: &Entry) -> Value {
    let mut fields = entry.kept.clone();
    if let Some(answer) = entry.answer {
        put_text(&mut fields, "answer", answer.as_str());
    }
    put_text(&mut fields, "changedAt", &entry.changed_at);
    put_text(&mut fields, "evidence", &entry.evidence);
    put_text(&mut fields, "note", &entry.note);
    put_true(&mut fields, "flagged", entry.flagged);
    let record = entry.record.as_ref();
    let record = record.map_or_else(Map::new, |record| record_fields(record, &entry.kept_record));
    put_object(&mut fields, "record", record);
    let mut details = entry.kept_details.clone();
    for (id, answer) in &entry.details {
        put_text(&mut details, id.as_str(), answer.as_str());
    }
    put_object(&mut fields, "details", details);
    Value::Object(fields)
}

fn record_fields(record: &Record, kept: &Kept) -> Map<String, Value> {
    let mut fields = kept.clone();
    for field in RecordField::ALL {
        put_text(&mut fields, field.as_str(), record.get(field));
    }
    fields
}

fn past_record(past: &PastRecord) -> Value {
    let mut fields = past.kept.clone();
    put_text(&mut fields, "item", &past.item);
    if let Some(answer) = past.answer {
        put_text(&mut fields, "answer", answer.as_str());
    }
    let record = record_fields(&past.record, &past.kept_record);
    fields.insert("record".into(), Value::Object(record));
    put_text(&mut fields, "until", &past.until);
    Value::Object(fields)
}

fn task_notes(notes: &TaskNotes) -> Value {
    let mut fields = notes.kept.clone();
    put_text(&mut fields, "owner", &notes.owner);
    put_text(&mut fields, "due", &notes.due);
    put_true(&mut fields, "done", notes.done);
    put_text(&mut fields, "note", &notes.note);
    Value::Object(fields)
}

/// An empty text says nothing that its absence does not say.
fn put_text(fields: &mut Map<String, Value>, name: &str, text: &str) {
    if !text.is_empty() {
        fields.insert(name.into(), Value::String(text.into()));
    }
}

fn put_true(fields: &mut Map<String, Value>, name: &str, value: bool) {
    if value {
        fields.insert(name.into(), Value::Bool(true));
    }
}

fn put_object(fields: &mut Map<String, Value>, name: &str, object: Map<String, Value>) {
    if !object.is_empty() {
        fields.insert(name.into(), Value::Object(object));
    }
}
