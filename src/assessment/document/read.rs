//! Knows: how a document becomes an assessment, or is refused whole.
//! Must not know: what the report format holds beside the fields that both formats share.

use super::Refusal;
use super::fields::Fields;
use crate::assessment::json::{self, Decimal, Value};
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
    /// What it holds. The fields that only a report has are left in its `kept`.
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

/// Reads a document.
///
/// # Errors
/// The reason for which it is refused; then nothing of it is used.
pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    let mut fields = Fields::of(json::parse(bytes)?, String::new())?;
    let format =
        Format::parse(&fields.required("format", Fields::text)?).ok_or(Refusal::UnknownFormat)?;
    version(&mut fields)?;
    let share_safe = fields.yes_or_no("shareSafe")?;
    if share_safe && format == Format::Assessment {
        return Err(Refusal::ShareSafeAssessment);
    }
    let catalog = fields.required("catalog", Fields::text)?;
    let saved_at = fields.required("savedAt", Fields::text)?;
    let answers = fields.required("answers", Fields::object)?;
    let mut assessment = Assessment {
        history: past_records(&mut fields)?,
        place: fields
            .text("place")?
            .and_then(|place| Place::parse(&place))
            .unwrap_or_default(),
        organisation: fields.text("organisation")?,
        prepared_by: fields.text("preparedBy")?,
        ..Assessment::default()
    };
    read_answers(answers, &mut assessment)?;
    read_plan(&mut fields, &mut assessment)?;
    assessment.kept = fields.left_over();
    Ok(Document {
        format,
        catalog,
        saved_at,
        share_safe,
        assessment,
    })
}

fn version(fields: &mut Fields) -> Result<(), Refusal> {
    match fields.any("version") {
        None => Err(Refusal::Missing("version".into())),
        Some(Value::Number(number)) => {
            let version = Decimal::of(&number);
            if version.is_one() {
                Ok(())
            } else if version.is_counting() {
                Err(Refusal::NewerVersion)
            } else {
                Err(Refusal::BadVersion)
            }
        }
        Some(_) => Err(Refusal::BadVersion),
    }
}

fn read_answers(mut answers: Fields, assessment: &mut Assessment) -> Result<(), Refusal> {
    for item in catalog::items() {
        let id = item.id();
        if let Some(fields) = answers.object(id.as_str())? {
            assessment.answers.insert(id, entry(fields, item)?);
        }
    }
    assessment.kept_answers = answers.left_over();
    Ok(())
}

fn entry(mut fields: Fields, item: Item) -> Result<Entry, Refusal> {
    let mut entry = Entry {
        answer: fields.one_of("answer", Answer::parse)?,
        changed_at: fields.text("changedAt")?.unwrap_or_default(),
        evidence: fields.text("evidence")?.unwrap_or_default(),
        note: fields.text("note")?.unwrap_or_default(),
        flagged: fields.yes_or_no("flagged")?,
        ..Entry::default()
    };
    if let Some(record) = fields.object("record")? {
        let (record, kept) = read_record(record)?;
        entry.record = Some(record);
        entry.kept_record = kept;
    }
    if let Some(mut details) = fields.object("details")? {
        for detail in item.details() {
            if let Some(answer) = details.one_of(detail.id.as_str(), DetailAnswer::parse)? {
                entry.details.insert(detail.id, answer);
            }
        }
        entry.kept_details = details.left_over();
    }
    entry.kept = fields.left_over();
    Ok(entry)
}

fn read_record(mut fields: Fields) -> Result<(Record, Kept), Refusal> {
    let mut record = Record::default();
    for field in RecordField::ALL {
        *record.get_mut(field) = fields.text(field.as_str())?.unwrap_or_default();
    }
    Ok((record, fields.left_over()))
}

fn past_records(fields: &mut Fields) -> Result<Vec<PastRecord>, Refusal> {
    let past_record = |mut fields: Fields| {
        let (record, kept_record) = match fields.object("record")? {
            Some(record) => read_record(record)?,
            None => Default::default(),
        };
        Ok(PastRecord {
            item: fields.text("item")?.unwrap_or_default(),
            answer: fields.one_of("answer", Answer::parse)?,
            record,
            until: fields.text("until")?.unwrap_or_default(),
            kept_record,
            kept: fields.left_over(),
        })
    };
    fields
        .list("history")?
        .into_iter()
        .map(past_record)
        .collect()
}

fn read_plan(fields: &mut Fields, assessment: &mut Assessment) -> Result<(), Refusal> {
    let Some(plan) = fields.object("plan")? else {
        return Ok(());
    };
    for (task, mut fields) in plan.objects()? {
        let notes = TaskNotes {
            owner: fields.text("owner")?.unwrap_or_default(),
            due: fields.text("due")?.unwrap_or_default(),
            done: fields.yes_or_no("done")?,
            note: fields.text("note")?.unwrap_or_default(),
            kept: fields.left_over(),
        };
        assessment.plan.push((task, notes));
    }
    Ok(())
}
