//! Knows: what a log tells about one decision, field by field, wherever the log stands.
//! Must not know: which decision stands in which log, or how a field is laid out.

use super::decision_log::{Decision, PastDecision};
use super::sentences::{answer_name, proposed_paragraph};
use super::told::{Told, one_line};
use crate::assessment::{Answer, Record, RecordField};
use crate::catalog::Item;
use crate::text::{self, log_words};

/// The name of a field, and what stands in it: never only white space.
pub type Field = (&'static str, String);

impl Told<'_> {
    /// The fields of a decision that is in effect.
    pub fn decision(&self, decision: &Decision) -> Vec<Field> {
        let words = log_words();
        let mut fields = self.record(Some(decision.item.0), decision.answer, &decision.record);
        fields.push((words.changed, self.day(&decision.changed_at)));
        said(fields)
    }

    /// What is missing in a decision, as a sentence; `None` where nothing is.
    pub fn still_missing(&self, decision: &Decision) -> Option<String> {
        let missing = &decision.missing;
        (!missing.is_empty())
            .then(|| (log_words().missing)(&self.missing(decision.answer, missing)))
    }

    /// The fields of a decision that is no longer in effect.
    pub fn past_decision(&self, past: &PastDecision) -> Vec<Field> {
        let item = past.item.map(|item| item.0);
        // A file may not say which answer it was; then the fields are named as they most often are.
        let answer = past.answer.unwrap_or(match item {
            Some(Item::Proposed(_)) => Answer::Exception,
            _ => Answer::OtherWay,
        });
        let mut fields = self.record(item, answer, &past.record);
        fields.push((log_words().until, self.day(&past.until)));
        said(fields)
    }

    /// What a decision that is no longer in effect was about.
    pub fn past_title(&self, past: &PastDecision) -> String {
        match past.item {
            Some(item) => self.heading(item.0),
            None => (log_words().unknown_item)(&one_line(&past.id)),
        }
    }

    /// The fields of a record under an answer, that answer first.
    pub fn record(&self, item: Option<Item>, answer: Answer, record: &Record) -> Vec<Field> {
        let words = log_words();
        let mut fields = vec![(words.answer, answer_name(self.words, answer).name.into())];
        for field in RecordField::ALL {
            let text = record.get(field);
            fields.push((
                match field {
                    RecordField::ReviewOn => words.review_on,
                    _ => self.field(answer, field),
                },
                match field {
                    RecordField::DecidedOn | RecordField::ReviewOn => self.day(text),
                    RecordField::Exception => self.exception(item, text),
                    _ => text.into(),
                },
            ));
        }
        said(fields)
    }

    /// An exception by its name, with its paragraph, said to be a proposed one.
    fn exception(&self, item: Option<Item>, paragraph: &str) -> String {
        let texts = item.and_then(|item| text::exceptions(item.id()));
        let mut choices = texts.iter().flat_map(|texts| texts.choices);
        match choices.find(|choice| choice.paragraph == paragraph) {
            Some(choice) => {
                let paragraph = proposed_paragraph(self.words, paragraph);
                format!("{} ({paragraph})", choice.name)
            }
            None => paragraph.into(),
        }
    }
}

fn said(mut fields: Vec<Field>) -> Vec<Field> {
    fields.retain(|(_, text)| !text.trim().is_empty());
    fields
}
