//! Knows: how a document becomes an assessment, or is refused whole.
//! Must not know: what the report format holds beside the fields that both formats share.

use super::fields::{Fields, Problem};
use super::migrate::{STEPS, Step};
use super::{Expected, Refusal};
use crate::assessment::json::{self, Object, Value};
use crate::assessment::{
    Answer, Assessment, DetailAnswer, Entry, Kept, PastRecord, Place, Record, RecordField,
    TaskNotes,
};
use crate::catalog::{self, Item};

/// A document that has been read.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Which of the two formats it is.
    pub format: Format,
    /// The day of the catalog it was written with, as the file says.
    pub catalog: String,
    /// When it was saved, as the file says.
    pub saved_at: String,
    /// Whether it was made to be shared: then it holds results to look at, not answers to open.
    pub share_safe: bool,
    /// The results of a report, as they stand in it. Nobody has looked at what is in there.
    pub results: Option<Object>,
    /// What it holds, without the fields that only a report has.
    pub assessment: Assessment,
}

/// The two formats that share these fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Answers, to be opened again.
    Assessment,
    /// Answers with the results that followed from them.
    Report,
}

impl Format {
    /// Both formats.
    pub const ALL: [Self; 2] = [Self::Assessment, Self::Report];

    /// The name in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Assessment => "safeguard-check/assessment",
            Self::Report => "safeguard-check/report",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }
}

/// Reads a document of any version.
///
/// # Errors
/// The reason for which it is refused; then nothing of it is used.
pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    read_with(bytes, STEPS)
}

/// Reads a document of any version up to the one to which `steps` lead.
///
/// # Errors
/// As [`read`].
pub fn read_with(bytes: &[u8], steps: &[Step]) -> Result<Document, Refusal> {
    let problem = Problem::default();
    let fields = Fields::of(json::parse(bytes)?, String::new(), &problem);
    let document = document(fields, &problem, steps);
    match problem.first() {
        None => Ok(document),
        Some(refusal) => Err(refusal),
    }
}

fn document(mut fields: Fields, problem: &Problem, steps: &[Step]) -> Document {
    let format = fields.required_text("format");
    let format = Format::parse(&format).unwrap_or_else(|| {
        problem.note(Refusal::UnknownFormat);
        Format::Assessment
    });
    fields.migrate(steps);
    let share_safe = fields.yes_or_no("shareSafe");
    if share_safe && format == Format::Assessment {
        problem.note(Refusal::ShareSafeAssessment);
    }
    let results = match format {
        Format::Assessment => None,
        Format::Report => Some(report_fields(&mut fields)),
    };
    let mut document = Document {
        format,
        catalog: fields.required_text("catalog"),
        saved_at: fields.required_text("savedAt"),
        share_safe,
        results,
        assessment: Assessment::default(),
    };
    let assessment = &mut document.assessment;
    match fields.object("answers") {
        Some(answers) => read_answers(answers, assessment),
        None => fields.missing("answers"),
    }
    assessment.history = fields
        .list("history")
        .into_iter()
        .map(past_record)
        .collect();
    let place = fields.text_or_empty("place");
    assessment.place = Place::parse(&place).unwrap_or_default();
    assessment.organisation = fields.text("organisation");
    assessment.prepared_by = fields.text("preparedBy");
    if let Some(plan) = fields.object("plan") {
        let tasks = plan.objects().into_iter();
        assessment.plan = tasks
            .map(|(task, fields)| (task, task_notes(fields)))
            .collect();
    }
    assessment.kept = fields.left_over();
    document
}

/// Takes out what only a report has, and gives its results. The rest of it is said anew in every
/// report, so it is held to its type and not kept.
fn report_fields(fields: &mut Fields) -> Object {
    for name in ["disclaimer", "scope"] {
        fields.required_text(name);
    }
    fields.required_object("ruleStatus");
    match fields.any("method") {
        Some(Value::Number(_)) => {}
        None => fields.missing("method"),
        Some(_) => fields.wrong("method", Expected::Number),
    }
    fields.text("digest");
    fields.required_object("results")
}

fn read_answers(mut answers: Fields, assessment: &mut Assessment) {
    for item in catalog::items() {
        let id = item.id();
        if let Some(fields) = answers.object(id.as_str()) {
            assessment.answers.insert(id, entry(fields, item));
        }
    }
    assessment.kept_answers = answers.left_over();
}

fn entry(mut fields: Fields, item: Item) -> Entry {
    let mut entry = Entry {
        answer: fields.one_of("answer", Answer::parse),
        changed_at: fields.text_or_empty("changedAt"),
        evidence: fields.text_or_empty("evidence"),
        note: fields.text_or_empty("note"),
        flagged: fields.yes_or_no("flagged"),
        ..Entry::default()
    };
    if let Some(record) = fields.object("record") {
        let (record, kept) = read_record(record);
        entry.record = Some(record);
        entry.kept_record = kept;
    }
    if let Some(mut details) = fields.object("details") {
        for detail in item.details() {
            if let Some(answer) = details.one_of(detail.id.as_str(), DetailAnswer::parse) {
                entry.details.insert(detail.id, answer);
            }
        }
        entry.kept_details = details.left_over();
    }
    entry.kept = fields.left_over();
    entry
}

fn read_record(mut fields: Fields) -> (Record, Kept) {
    let mut record = Record::default();
    for field in RecordField::ALL {
        *record.get_mut(field) = fields.text_or_empty(field.as_str());
    }
    (record, fields.left_over())
}

fn past_record(mut fields: Fields) -> PastRecord {
    let (record, kept_record) = fields.object("record").map(read_record).unwrap_or_default();
    PastRecord {
        item: fields.text_or_empty("item"),
        answer: fields.one_of("answer", Answer::parse),
        record,
        until: fields.text_or_empty("until"),
        kept_record,
        kept: fields.left_over(),
    }
}

fn task_notes(mut fields: Fields) -> TaskNotes {
    TaskNotes {
        owner: fields.text_or_empty("owner"),
        due: fields.text_or_empty("due"),
        done: fields.yes_or_no("done"),
        note: fields.text_or_empty("note"),
        kept: fields.left_over(),
    }
}
