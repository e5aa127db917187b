//! Knows: which records stand in which log, and under which of its three headings.
//! Must not know: how a log is laid out, or our words.
//!
//! The rule in force asks for decisions to be documented (§164.306(d)(3)) and for the documentation
//! to be kept (§164.316(b)(2)(i)). Exceptions belong to the proposal, so they have a log of their
//! own that nobody needs today.

use crate::assessment::{Answer, Assessment, Record, RecordField};
use crate::catalog::{self, Date, Item};

/// The two logs. They never share an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Logs {
    /// Addressable items of the rule in force, done another way or decided against.
    pub decisions: Log,
    /// Exceptions under the proposal. Not needed today.
    pub exceptions: Log,
}

/// One log.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Log {
    /// Records in effect in which nothing is missing, in catalog order.
    pub complete: Vec<Decision>,
    /// Records in effect in which something is, in catalog order.
    pub incomplete: Vec<Decision>,
    /// Records that no longer apply, oldest first.
    pub past: Vec<PastDecision>,
}

/// A decision that is in effect.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What was decided about. Two are the same when their ids are.
    pub item: DecidedItem,
    /// What was decided.
    pub answer: Answer,
    /// The record, as far as it goes.
    pub record: Record,
    /// What is missing in it, in the order in which it is asked.
    pub missing: Vec<RecordField>,
    /// When something was changed last: RFC 3339, UTC, or whatever a file has there.
    pub changed_at: String,
}

/// A decision that is no longer in effect.
#[derive(Debug, Clone, PartialEq)]
pub struct PastDecision {
    /// What was decided about, when the catalog knows it still.
    pub item: Option<DecidedItem>,
    /// Its id, as the file has it.
    pub id: String,
    /// What was decided.
    pub answer: Option<Answer>,
    /// The record as it was.
    pub record: Record,
    /// When it ceased to apply: RFC 3339, UTC, or whatever a file has there.
    pub until: String,
}

/// An item of the catalog, told from others by its id.
#[derive(Debug, Clone, Copy)]
pub struct DecidedItem(pub Item);

impl PartialEq for DecidedItem {
    fn eq(&self, other: &Self) -> bool {
        self.0.id() == other.0.id()
    }
}

impl Log {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.complete.is_empty() && self.incomplete.is_empty() && self.past.is_empty()
    }
}

/// Reads both logs off an assessment. `today` is the reader's calendar day, by which a record is
/// judged. An answer that its item does not offer is no decision, so it stands in none.
pub fn logs(assessment: &Assessment, today: Date) -> Logs {
    let mut logs = Logs {
        decisions: Log::default(),
        exceptions: Log::default(),
    };
    for item in catalog::items() {
        let Some(entry) = assessment.entry(item.id()) else {
            continue;
        };
        let Some(answer) = entry.answer else { continue };
        if !answer.takes_record() || !answer.is_offered_on(item) {
            continue;
        }
        let record = entry.record.clone().unwrap_or_default();
        let missing = record.missing(item, today);
        let log = logs.of(Some(answer));
        let list = match missing.is_empty() {
            true => &mut log.complete,
            false => &mut log.incomplete,
        };
        list.push(Decision {
            item: DecidedItem(item),
            answer,
            record,
            missing,
            changed_at: entry.changed_at.clone(),
        });
    }
    for past in &assessment.history {
        logs.of(past.answer).past.push(PastDecision {
            item: catalog::item(&past.item).map(DecidedItem),
            id: past.item.clone(),
            answer: past.answer,
            record: past.record.clone(),
            until: past.until.clone(),
        });
    }
    logs
}

impl Logs {
    fn of(&mut self, answer: Option<Answer>) -> &mut Log {
        match answer {
            Some(Answer::Exception) => &mut self.exceptions,
            _ => &mut self.decisions,
        }
    }
}
